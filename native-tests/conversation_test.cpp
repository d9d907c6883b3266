// Identifiers dealt out over several messages.
#include "conversation/conversation.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "answers.h"

namespace contactlint {
namespace {

// The answer to the last of the messages, every message with its marks, a bar between them.
std::string Answer(const std::vector<const char*>& messages) {
  Situation situation;
  for (size_t i = 0; i + 1 < messages.size(); ++i) {
    situation.history.push_back(U16(messages[i]));
  }
  const std::u16string text = U16(messages.back());
  const Report report = TheLinter().Check(text, situation);
  std::string out;
  for (uint32_t m = 0; m < messages.size(); ++m) {
    if (m > 0) out += " | ";
    out += Annotate(m < situation.history.size() ? situation.history[m] : text, report, m);
  }
  return out;
}

TEST_CASE("a joined conversation knows where each message stands") {
  const Conversation joined = Join({u"ab", u"", u"cd"}, u"ef");
  CHECK(joined.text == u"ab\x1E\x1E" u"cd\x1E" u"ef");
  REQUIRE(joined.messages.size() == 4);
  CHECK(joined.messages[0].span == SourceSpan{0, 2});
  CHECK(joined.messages[1].span == SourceSpan{3, 3});
  CHECK(joined.messages[2].span == SourceSpan{4, 6});
  CHECK(joined.Last().span == SourceSpan{7, 9});
  CHECK(joined.Last().index == 3);
}

TEST_CASE("without history the text is all there is") {
  const Conversation joined = Join({}, u"ef");
  CHECK(joined.text == u"ef");
  REQUIRE(joined.messages.size() == 1);
  CHECK(joined.Last().index == 0);
}

TEST_CASE("of a long history the last messages are read, with their own indexes") {
  const std::vector<std::u16string> history(1000, u"ok");
  const Conversation joined = Join(history, u"x");
  CHECK(joined.messages.size() > 10);
  CHECK(joined.messages.size() <= kMaxHistoryMessages + 1);
  CHECK(joined.Last().index == 1000);
  for (size_t i = 1; i < joined.messages.size(); ++i) {
    CHECK(joined.messages[i].index == joined.messages[i - 1].index + 1);
  }
}

TEST_CASE("no more units of the history are read than the limit says") {
  const std::vector<std::u16string> history(40, std::u16string(5000, u'a'));
  CHECK(Join(history, u"x").text.size() <= kMaxHistoryUnits + 2);
}

TEST_CASE("a finding that does not reach into the text has no pieces") {
  const Conversation joined = Join({u"abcd"}, u"efgh");
  Finding finding;
  finding.span = {0, 4};
  CHECK(Split(finding, {}, joined).empty());
  finding.span = {2, 7};
  const std::vector<Finding> pieces = Split(finding, {}, joined);
  REQUIRE(pieces.size() == 2);
  CHECK(pieces[0].message == 0);
  CHECK(pieces[0].span == SourceSpan{2, 4});
  CHECK(pieces[1].message == 1);
  CHECK(pieces[1].span == SourceSpan{0, 2});
}

TEST_CASE("a number over two messages is marked in both") {
  CHECK(Answer({"my number is 020 79", "46 08 18"}) ==
        "my number is ⟦phone|020 79⟧ | ⟦phone|46 08 18⟧");
}

TEST_CASE("talk between the pieces does not hide them") {
  const std::string answer = Answer({"my mobile is 0170", "sorry, the dog barked", "5550", "123"});
  CHECK(answer == "my mobile is ⟦phone|0170⟧ | sorry, the dog barked | ⟦phone|5550⟧ | ⟦phone|123⟧");
}

TEST_CASE("a handle over two messages is marked in both") {
  CHECK(Answer({"my skype is live:tilda", "_moss"}) ==
        "my skype is ⟦messenger_id|live:tilda⟧ | ⟦messenger_id|_moss⟧");
}

TEST_CASE("an address over two messages is marked in both") {
  CHECK(Answer({"tilda.moss", "@fernbridge.io"}) == "⟦email|tilda.moss⟧ | ⟦email|@fernbridge.io⟧");
}

TEST_CASE("an address goes on in the next message behind words, or over an at sign of its own") {
  CHECK(Answer({"hello, tilda.moss", "and then @fernbridge.io"}) ==
        "hello, ⟦email|tilda.moss⟧ | and then ⟦email|@fernbridge.io⟧");
  CHECK(Answer({"tilda_moss", "@", "fernbridge.io"}) ==
        "⟦email|tilda_moss⟧ | ⟦email|@⟧ | ⟦email|fernbridge.io⟧");
}

TEST_CASE("a name with an at sign and nothing behind it belongs to a domain told before") {
  CHECK(Answer({"our site is fernbridge.io", "write to hello@ there"}) ==
        "our site is ⟦email|fernbridge.io⟧ | write to ⟦email|hello@⟧ there");
  CHECK(Answer({"fernbridge.io", "hello@"}) == "⟦email|fernbridge.io⟧ | ⟦email|hello@⟧");
  CHECK(Answer({"fernbridge.io is the shop", "we need an info@ mailbox"}) ==
        "fernbridge.io is the shop | we need an info@ mailbox");
  CHECK(Answer({"fernbridge.io is the shop", "set up info@ and sales@ too"}) ==
        "fernbridge.io is the shop | set up info@ and sales@ too");
}

TEST_CASE("a word before a mention in the next message is no address") {
  for (const std::vector<const char*>& messages : std::vector<std::vector<const char*>>{
           {"thanks for the roof plan", "@fernbridge sent it too"},
           {"see roof.plan", "@ 12 dollars each"},
           {"see roof_plan", "the tag is @example.com"}}) {
    std::string plain;
    for (const char* message : messages)
      plain += (plain.empty() ? "" : " | ") + std::string(message);
    CHECK(Answer(messages) == plain);
  }
}

TEST_CASE("a row that begins with nought and has hardly a word beside it is a number") {
  CHECK(Answer({"first 0151", "then 229", "40 118"}) ==
        "first ⟦phone|0151⟧ | then ⟦phone|229⟧ | ⟦phone|40 118⟧");
}

TEST_CASE("a word for a telephone after the last piece announces all of them") {
  CHECK(Answer({"0151", "229 40", "118", "that's my mobile"}) ==
        "⟦phone|0151⟧ | ⟦phone|229 40⟧ | ⟦phone|118⟧ | that's my mobile");
  CHECK(Answer({"0412", "0413", "0790", "call me when they are printed"}) ==
        "0412 | 0413 | 0790 | call me when they are printed");
  CHECK(Answer({"0151", "229 40", "118", "that's my mobile", "see you on Friday"}) ==
        "0151 | 229 40 | 118 | that's my mobile | see you on Friday");
}

TEST_CASE("words that say which piece it is stand beside the pieces") {
  CHECK(Answer({"area code 604 on my phone", "the next three 338", "and the last four 1192"}) ==
        "area code ⟦phone|604⟧ on my phone | the next three ⟦phone|338⟧ | "
        "and the last four ⟦phone|1192⟧");
  CHECK(Answer({"mein handy fängt mit 0151 an", "dann 229", "am ende 40 118"}) ==
        "mein handy fängt mit ⟦phone|0151⟧ an | dann ⟦phone|229⟧ | am ende ⟦phone|40 118⟧");
}

TEST_CASE("the end of a number is corrected") {
  CHECK(Answer({"+44 7700 900418", "sorry, it ends in 0481"}) ==
        "+44 7700 900418 | sorry, it ends in ⟦phone|0481⟧");
  CHECK(Answer({"my cell is 604 338 1192", "1129!"}) ==
        "my cell is 604 338 1192 | ⟦phone|1129⟧!");
  CHECK(Answer({"my cell is 604 338 1192", "the last 29 tiles are blue"}) ==
        "my cell is 604 338 1192 | the last 29 tiles are blue");
  CHECK(Answer({"my cell is 604 338 1192", "and the sum is 2911 so far"}) ==
        "my cell is 604 338 1192 | and the sum is 2911 so far");
  CHECK(Answer({"the tracking number is 604 338 1192", "sorry, it ends in 1129"}) ==
        "the tracking number is 604 338 1192 | sorry, it ends in 1129");
}

TEST_CASE("sentences of one text that say which piece they hold are put together") {
  CHECK(Answer({"My landline begins with 0151. I bake at night. Then comes 229. It ends in 40118."}) ==
        "My landline begins with ⟦phone|0151. I bake at night. Then comes 229. It ends in 40118⟧.");
  CHECK(Answer({"The landline page begins with 151 lines. Then comes chapter 229. It ends in 40118."}) ==
        "The landline page begins with 151 lines. Then comes chapter 229. It ends in 40118.");
}

TEST_CASE("what is announced before or after the parts, or by dialling, is a number") {
  CHECK(Answer({"0412 at first. Then 887. Finally 350. It's my mobile and it's always on."}) ==
        "⟦phone|0412 at first. Then 887. Finally 350⟧. It's my mobile and it's always on.");
  CHECK(Answer({"Dial 04, then 12, then 88, then 73, then 50."}) ==
        "Dial ⟦phone|04, then 12, then 88, then 73, then 50⟧.");
  CHECK(Answer({"Mi número tiene tres partes: 644, 203 y 118."}) ==
        "Mi número tiene tres partes: ⟦phone|644, 203 y 118⟧.");
  for (const char* text : {"Numbers for the phone bill: first 120, then 340, finally 5600 kr.",
                           "Phone case part A: 617. Part B: 290. Part C: 4413.",
                           "My number one tip: begin with 120 words. Then 340. End with 5600.",
                           "Dial 1 for sales, then 2 for support, then 340 for the menu.",
                           "It's my mobile game. First level 120. Then 340. Finally 5600."}) {
    CHECK(Answer({text}) == text);
  }
}

TEST_CASE("the number of a room for calls comes in pieces as well") {
  CHECK(Answer({"my zoom room", "842", "1190", "3348"}) ==
        "my zoom room | ⟦meeting_link|842⟧ | ⟦meeting_link|1190⟧ | ⟦meeting_link|3348⟧");
  CHECK(Answer({"zoom levels", "100", "150", "200"}) == "zoom levels | 100 | 150 | 200");
}

TEST_CASE("a word that counts the digits of a piece is none of them") {
  CHECK(Answer({"My cell has ten digits. The first three are 604. The last seven are 3381192."}) ==
        "My cell has ten digits. The first three are ⟦phone|604. The last seven are 3381192⟧.");
  CHECK(Answer({"Area code 604. The next three: 338. And the last four, 1192."}) ==
        "Area code ⟦phone|604. The next three: 338. And the last four, 1192⟧.");
}

TEST_CASE("every language has words that say which piece it is") {
  CHECK(Answer({"Mi teléfono comienza con 644. Luego viene 203. Y termina en 118."}) ==
        "Mi teléfono comienza con ⟦phone|644. Luego viene 203. Y termina en 118⟧.");
  CHECK(Answer({"mój numer zaczyna się od 512", "potem 330", "a na końcu 718"}) ==
        "mój numer zaczyna się od ⟦phone|512⟧ | potem ⟦phone|330⟧ | a na końcu ⟦phone|718⟧");
  CHECK(Answer({"我的手机前三位是138", "中间四位 0022", "后四位 4719"}) ==
        "我的手机前三位是⟦phone|138⟧ | 中间四位 ⟦phone|0022⟧ | 后四位 ⟦phone|4719⟧");
}

TEST_CASE("another kind of number that comes in pieces is no telephone number") {
  for (const std::vector<const char*>& messages : std::vector<std::vector<const char*>>{
           {"my invoice number starts with 415", "then 809", "and it ends in 2276"},
           {"the number of rows", "120 first", "then 340", "then 56000"},
           {"our phone bill", "first 120", "then 340", "last 4480"},
           {"phone orders today", "120", "then 340", "and finally 4480"},
           {"the number goes up", "first 120", "then 340", "finally 5600"},
           {"I send the order number in parts", "2024", "0518", "3316"},
           {"My number of pages starts with 120. Then comes 340. It ends in 5000."},
           {"The dial goes from 10 to 220. Then it drops to 180. It ends at 40."},
           {"The last four digits of the card are 2297. The first six are 445566."}}) {
    std::string plain;
    for (const char* message : messages)
      plain += (plain.empty() ? "" : " | ") + std::string(message);
    CHECK(Answer(messages) == plain);
  }
}

TEST_CASE("a small number in other talk does not part the pieces") {
  CHECK(Answer({"phone: 0151", "sorry 2 min, the kettle", "229 40 118"}) ==
        "phone: ⟦phone|0151⟧ | sorry 2 min, the kettle | ⟦phone|229 40 118⟧");
}

TEST_CASE("a name is found whose service stands in the message before or after it") {
  CHECK(Answer({"I'm on discord most nights", "tilda_moss"}) ==
        "I'm on discord most nights | ⟦messenger_id|tilda_moss⟧");
  CHECK(Answer({"we could use telegram", "my nick there is tildamoss"}) ==
        "we could use telegram | my nick there is ⟦messenger_id|tildamoss⟧");
  CHECK(Answer({"@tilda.moss", "that's my insta"}) ==
        "⟦social_profile|@tilda.moss⟧ | that's my insta");
  CHECK(Answer({"@tilda.moss", "that's my insta", "good night"}) ==
        "@tilda.moss | that's my insta | good night");
}

TEST_CASE("a name that stands alone is found beside a service that stands alone or has somebody on it") {
  CHECK(Answer({"tilda_moss", "it's on snapchat"}) ==
        "⟦messenger_id|tilda_moss⟧ | it's on snapchat");
  CHECK(Answer({"tilda.moss", "(telegram)"}) == "⟦messenger_id|tilda.moss⟧ | (telegram)");
  CHECK(Answer({"tildamoss", "^ my skype"}) == "⟦messenger_id|tildamoss⟧ | ^ my skype");
  CHECK(Answer({"telegram is where I live", "tilda_moss"}) ==
        "telegram is where I live | ⟦messenger_id|tilda_moss⟧");
  CHECK(Answer({"snap", "tilda_moss"}) == "snap | ⟦messenger_id|tilda_moss⟧");
  CHECK(Answer({"threads and insta", "same: tilda.moss"}) ==
        "threads and insta | same: ⟦social_profile|tilda.moss⟧");
  CHECK(Answer({"my nick is tilda.moss", "works on telegram and on discord"}) ==
        "my nick is ⟦messenger_id|tilda.moss⟧ | works on telegram and on discord");
  CHECK(Answer({"do you have telegram?", "mine is tilda_moss"}) ==
        "do you have telegram? | mine is ⟦messenger_id|tilda_moss⟧");
}

TEST_CASE("a name or an address is put together from parts that say which part they are") {
  CHECK(Answer({"my skype name has two halves", "first tilda", "second moss_fx"}) ==
        "my skype name has two halves | first ⟦messenger_id|tilda⟧ | second ⟦messenger_id|moss_fx⟧");
  CHECK(Answer({"The Telegram name begins with tilda. Next is dot moss. It ends in fx7."}) ==
        "The Telegram name begins with ⟦messenger_id|tilda. Next is dot moss. It ends in fx7⟧.");
  CHECK(Answer({"My mailbox: left side tilda.moss, right side fernbridge.io."}) ==
        "My mailbox: left side ⟦email|tilda.moss, right side fernbridge.io⟧.");
  CHECK(Answer({"the name is tilda.moss", "then the at sign", "then fernbridge.io"}) ==
        "the name is ⟦email|tilda.moss⟧ | then the at sign | then ⟦email|fernbridge.io⟧");
}

TEST_CASE("parts of another thing are no name") {
  for (const std::vector<const char*>& messages : std::vector<std::vector<const char*>>{
           {"my telegram bot has two parts", "first parser_fx", "second sender_fx"},
           {"telegram username checker", "first regex_a", "then regex_b"},
           {"my name on the poster in two parts", "tilda", "moss_fx"},
           {"the email starts with intro.html", "then offer.html", "and ends with bye.html"},
           {"My Instagram name board has two colours. First tealish, then goldish."},
           {"the repo has two parts", "api-core", "web-core"}}) {
    std::string plain;
    for (const char* message : messages)
      plain += (plain.empty() ? "" : " | ") + std::string(message);
    CHECK(Answer(messages) == plain);
  }
  CHECK(Answer({"Thanks for the email. My name is Tilda. Our site is fernbridge.io."}) ==
        "Thanks for the email. My name is Tilda. Our site is ⟦external_link|fernbridge.io⟧.");
}

TEST_CASE("messages that hold only a part are one name by the sign at a seam, or by their length") {
  CHECK(Answer({"discord, believe it or not", "lune", ".moss", "_44"}) ==
        "discord, believe it or not | ⟦messenger_id|lune⟧ | ⟦messenger_id|.moss⟧ | "
        "⟦messenger_id|_44⟧");
  CHECK(Answer({"threema, eight signs: K4", "RT9", "WXB"}) ==
        "threema, eight signs: ⟦messenger_id|K4⟧ | ⟦messenger_id|RT9⟧ | ⟦messenger_id|WXB⟧");
  for (const std::vector<const char*>& messages : std::vector<std::vector<const char*>>{
           {"files for the telegram sticker pack", "fox", "_01", "_02"},
           {"export for insta please", "logo", ".png", ".svg"},
           {"the threema banner in sizes", "A4", "A3", "B5X2"},
           {"my insta grid", "row1_", "row2_", "row3_"}}) {
    std::string plain;
    for (const char* message : messages)
      plain += (plain.empty() ? "" : " | ") + std::string(message);
    CHECK(Answer(messages) == plain);
  }
}

TEST_CASE("a digit of one language is no hour of another") {
  CHECK(Answer({"nau teen do", "saat saat ek", "zero chaar aath teen"}) ==
        "⟦phone|nau teen do⟧ | ⟦phone|saat saat ek⟧ | ⟦phone|zero chaar aath teen⟧");
  CHECK(Answer({"saat 9", "saat 10 30", "saat 11"}) == "saat 9 | saat 10 30 | saat 11");
}

TEST_CASE("who is to write there is invited to where there is") {
  CHECK(Answer({"we could use telegram", "message me there"}) ==
        "we could use telegram | ⟦off_platform_invite|message me there⟧");
  CHECK(Answer({"My studio is on Instagram. Look me up there."}) ==
        "My studio is on Instagram. ⟦off_platform_invite|Look me up there⟧.");
  for (const char* text : {"The page is on Instagram. Write the captions there.",
                           "The telegram bot is ready. Message me here.",
                           "Our customers are on WhatsApp. They text us there."}) {
    CHECK(Answer({text}) == text);
  }
}

TEST_CASE("a name that is the same as here is an invite to look for it") {
  CHECK(Answer({"yes I have telegram", "same name as here"}) ==
        "yes I have telegram | ⟦off_platform_invite|same name as here⟧");
  CHECK(Answer({"Same nick on Instagram."}) == "⟦off_platform_invite|Same nick on Instagram⟧.");
  for (const char* text : {"The telegram bot needs the same name as here.",
                           "Same colours as on Instagram.", "the same name as in the draft"}) {
    CHECK(Answer({text}) == text);
  }
}

TEST_CASE("an address is found whose provider stands in the message before or after it") {
  CHECK(Answer({"my mail is on yahoo", "the name is tilda_moss"}) ==
        "my mail is on ⟦email|yahoo⟧ | the name is ⟦email|tilda_moss⟧");
  CHECK(Answer({"tildamoss84", "it's a gmail"}) == "⟦email|tildamoss84⟧ | it's a ⟦email|gmail⟧");
}

TEST_CASE("a name is found whose service stands in the sentence before it") {
  CHECK(Answer({"We all sit on Discord. Look for tilda.moss over there."}) ==
        "We all sit on Discord. Look for ⟦messenger_id|tilda.moss⟧ over there.");
}

TEST_CASE("a thing with the shape of a name is none, where the service is what the work is about") {
  for (const std::vector<const char*>& messages : std::vector<std::vector<const char*>>{
           {"our instagram grid", "moss_tiles is the folder"},
           {"our discord needs roles", "night_watch"},
           {"telegram alerts are late", "queue.slow"},
           {"moss.tiles", "it's for facebook"},
           {"do you use discord?", "mine is broken"},
           {"telegram_bot", "telegram comes last"},
           {"ok", "tiles_v2"},
           {"Slovenia", "my discord server grew"},
           {"gmail filters", "bills.paid"},
           {"we post on pinterest", "the folder is called moss_tiles"},
           {"The clip is on Instagram. It's called moss.teaser, I think."},
           {"We use Slack. Name the channel moss_ops."},
           {"My LinkedIn banner is old. The layer is called moss_blue."}}) {
    std::string plain;
    for (const char* message : messages)
      plain += (plain.empty() ? "" : " | ") + std::string(message);
    CHECK(Answer(messages) == plain);
  }
}

TEST_CASE("pieces that are each turned round are read in their order, or in the turned one") {
  CHECK(Answer({"read these from right to left", "@ssom", "egdirbnref", "oi."}) ==
        "read these from right to left | ⟦email|@ssom⟧ | ⟦email|egdirbnref⟧ | ⟦email|oi.⟧");
  CHECK(Answer({"all of it backwards", "oi.egdirbnref", "@ssom"}) ==
        "all of it backwards | ⟦email|oi.egdirbnref⟧ | ⟦email|@ssom⟧");
}

TEST_CASE("signs that stand alone in a message join what is round them") {
  CHECK(Answer({"tilda", ".", "moss", "@", "fernbridge", ".io"}) ==
        "⟦email|tilda⟧ | ⟦email|.⟧ | ⟦email|moss⟧ | ⟦email|@⟧ | ⟦email|fernbridge⟧ | ⟦email|.io⟧");
}

TEST_CASE("a request or an invite that runs over two messages is marked in both") {
  CHECK(Answer({"could you send me", "your mobile number"}) ==
        "⟦contact_request|could you send me⟧ | ⟦contact_request|your mobile number⟧");
  CHECK(Answer({"how do I", "reach you off here"}) ==
        "⟦contact_request|how do I⟧ | ⟦contact_request|reach you off here⟧");
  CHECK(Answer({"dame", "tu telefono"}) == "⟦contact_request|dame⟧ | ⟦contact_request|tu telefono⟧");
  CHECK(Answer({"shall we continue", "on signal"}) ==
        "⟦off_platform_invite|shall we continue⟧ | ⟦off_platform_invite|on signal⟧");
}

TEST_CASE("a bare question for a number asks for that of the other side after words of calling them") {
  CHECK(Answer({"I'd rather ring you", "which number?"}) ==
        "I'd rather ring you | ⟦contact_request|which number⟧?");
  CHECK(Answer({"I'll call", "what number"}) == "I'll call | ⟦contact_request|what number⟧");
  CHECK(Answer({"I'd love to write to you. What is the address?"}) ==
        "I'd love to write to you. ⟦contact_request|What is the address⟧?");
  CHECK(Answer({"I'm on telegram all day", "and you?"}) ==
        "I'm on telegram all day | ⟦contact_request|and you⟧?");
  CHECK(Answer({"this chat is so slow", "whatsapp?"}) ==
        "this chat is so slow | ⟦contact_request|whatsapp⟧?");
}

TEST_CASE("a bare question about the work is no request") {
  for (const std::vector<const char*>& messages : std::vector<std::vector<const char*>>{
           {"I call the endpoint first", "which number?"},
           {"we call them heroes", "what number of heroes?"},
           {"I will send you the totals here", "and the number?"},
           {"I can't ring the bell", "what number?"},
           {"I work on linux", "and you?"},
           {"what should the button open", "whatsapp?"},
           {"the ads went well", "which platform is next", "telegram?"}}) {
    std::string plain;
    for (const char* message : messages)
      plain += (plain.empty() ? "" : " | ") + std::string(message);
    CHECK(Answer(messages) == plain);
  }
}

TEST_CASE("a message that goes on about the work is no request") {
  for (const std::vector<const char*>& messages : std::vector<std::vector<const char*>>{
           {"could you send me", "the telegram icons"},
           {"what's your", "take on the whatsapp mockups?"},
           {"shall we continue", "with the chart on slide 4"},
           {"I can work on", "the email template"},
           {"we post on", "linkedin", "pinterest", "and reddit"}}) {
    std::string plain;
    for (const char* message : messages)
      plain += (plain.empty() ? "" : " | ") + std::string(message);
    CHECK(Answer(messages) == plain);
  }
}

TEST_CASE("what stands in the history alone is no finding of this message") {
  CHECK(Answer({"tilda.moss@fernbridge.io", "The fence is done."}) ==
        "tilda.moss@fernbridge.io | The fence is done.");
}

TEST_CASE("numbers of ordinary messages are not put together") {
  for (const std::vector<const char*>& messages : std::vector<std::vector<const char*>>{
           {"The roof has 40 tiles", "and the wall 1200 bricks", "so 170 hours"},
           {"draft 1", "draft 2", "draft 3"},
           {"2500", "or 2800?", "2650 then"},
           {"Chapter 12 is done", "pages 200-240", "and 17 pictures"},
           {"Monday 9:30", "or 10:45", "or 12:15"},
           {"09 30", "or 10 30", "or 11 15"},
           {"ferry 0610 0655", "0740", "then 0825, 0910"},
           {"host 10.8.", "0.21", "the spare one is .22", "redis 6379"},
           {"two carousels a week on our whatsapp", "3 polls", "614 members now, was 580"},
           {"phones 360", "tablets 820", "laptops 1440 wide"},
           {"here are my numbers", "rent 1150", "heating 207", "trams 4410"},
           {"room 207", "room 311", "room 4410 needs a sign, call it blue"},
           {"gas 04471", "last year 04390", "so 81 m3 a month"},
           {"1 240", "980", "2 115"},
           {"our phone rings", "4", "17", "23", "38", "41"},
           {"write down the sizes", "604", "338", "1192"},
           {"message me the widths", "604", "338", "1192"},
           {"the whatsapp mock shows", "604", "338", "1192"},
           {"tell us the number of beds", "120", "450", "1200"}}) {
    std::string plain;
    for (const char* message : messages)
      plain += (plain.empty() ? "" : " | ") + std::string(message);
    CHECK(Answer(messages) == plain);
  }
}

}  // namespace
}  // namespace contactlint
