// The services by name.
//
// To add one: a row in alphabetical order of `name`. Sure names are those that hardly ever mean
// anything else; a name that is also an ordinary word, a first name or an abbreviation of two
// letters is a homonym; a description ("the app with the ghost") is a hint. Give every script in
// which people write the name, the common misspellings, and the nicknames. Names may be inflected
// by a closing `*` only where at least four letters stand before it and no innocent word begins
// with them.
//
// Left out on purpose: portfolio and publishing sites (Behance, Dribbble, GitHub, YouTube, Medium),
// where a link is a sample of work.
//
// Names and spellings are common knowledge, written down here from the services' own spelling of
// themselves and from everyday chat usage.
#include "gazetteer/packed_rows.h"

namespace contactlint {

template <>
struct Packing<Service> {
  static constexpr const char* Service::* kTexts[] = {
      &Service::name, &Service::sure_names, &Service::homonyms, &Service::hints,
#ifdef CONTACTLINT_EXAMPLES
      &Service::found, &Service::ignored,
#endif
  };
  // Type and ID in one byte.
  static constexpr uint8_t CodeOf(const Service& row) {
    return static_cast<uint8_t>(static_cast<int>(row.type) << 3 | static_cast<int>(row.id));
  }
  static void SetCode(Service& row, uint8_t code) {
    row.type = static_cast<EntityType>(code >> 3);
    row.id = static_cast<IdShape>(code & 7);
  }
};

namespace {

constexpr EntityType kMessenger = EntityType::kMessengerId;
constexpr EntityType kSocial = EntityType::kSocialProfile;
constexpr EntityType kMeeting = EntityType::kMeetingLink;
constexpr EntityType kForm = EntityType::kFormLink;

#ifdef CONTACTLINT_EXAMPLES
#define EXAMPLES(found, ignored) , found, ignored
#else
#define EXAMPLES(found, ignored)
#endif

constexpr Service kServices[] = {
    {"Acuity", kMeeting, IdShape::kNone,
     "acuity_scheduling",
     "acuity",
     ""
     EXAMPLES("My Acuity page is ⟦https://pinehollow.as.me/intro⟧",
              "The Acuity Scheduling widget on the clinic's site needs new colours.")},
    {"Bale", kMessenger, IdShape::kHandle,
     "بله_پیام‌رسان پیام‌رسان_بله bale_messenger",
     "bale",
     ""
     EXAMPLES("Bale messenger: ⟦@nargess_tarh7⟧",
              "A bale of hay and two goats, watercolour.")},
    {"Bilibili", kSocial, IdShape::kHandle,
     "bilibili 哔哩哔哩 b站",
     "",
     ""
     EXAMPLES("My Bilibili page: ⟦space.bilibili.com/48210077⟧",
              "Subtitles for three Bilibili videos, Chinese to English.")},
    {"BiP", kMessenger, IdShape::kPhone,
     "bip_hesabım bipten biptten bip_uygulaması",
     "bip",
     ""
     EXAMPLES("bip hesabım ⟦0532 555 01 94⟧",
              "The bip at the end of the track is too loud.")},
    {"BlueJeans", kMeeting, IdShape::kDigits,
     "bluejeans_meeting",
     "bluejeans",
     ""
     EXAMPLES("Join at ⟦https://bluejeans.com/407221985⟧",
              "Product photos of blue jeans on a white background.")},
    {"Bluesky", kSocial, IdShape::kHandle,
     "bsky блускай",
     "bluesky ブルースカイ",
     "butterfly_app"
     EXAMPLES("Bluesky: ⟦@petrafolds.bsky.social⟧",
              "The picture shows a lighthouse under a blue sky.")},
    {"Botim", kMessenger, IdShape::kPhone,
     "botim بوتيم",
     "",
     ""
     EXAMPLES("I have Botim on ⟦+971 55 000 4172⟧",
              "A store listing for an app like Botim, in Arabic.")},
    {"Cal.com", kMeeting, IdShape::kHandle,
     "cal_com calcom",
     "",
     ""
     EXAMPLES("Pick a slot: ⟦https://cal.com/oonakivi/intro-call⟧",
              "Self-host Cal.com behind our own login, Docker is there already.")},
    {"Calendly", kMeeting, IdShape::kHandle,
     "calendly* calandly calendley calenderly",
     "",
     ""
     EXAMPLES("My Calendly: ⟦calendly.com/lumi-audit/20min⟧",
              "The Calendly integration drops the time zone of the booking.")},
    {"Chatwork", kMessenger, IdShape::kHandle,
     "chatwork チャットワーク",
     "",
     ""
     EXAMPLES("チャットワークID：⟦kumo_koubou3⟧",
              "チャットワークの通知をSlackへ送る連携を作りました。")},
    {"Chime", kMeeting, IdShape::kDigits,
     "amazon_chime",
     "chime",
     ""
     EXAMPLES("Amazon Chime: ⟦https://chime.aws/4410925573⟧",
              "A soft chime when the door opens, two seconds, WAV.")},
    {"Clubhouse", kSocial, IdShape::kHandle,
     "clubhouse_app",
     "clubhouse",
     ""
     EXAMPLES("My Clubhouse app handle is ⟦@irmelitalks⟧",
              "The floor plan of the golf clubhouse needs a second entrance.")},
    {"DingTalk", kMessenger, IdShape::kHandle,
     "dingtalk* dingding 钉钉 釘釘",
     "",
     ""
     EXAMPLES("My DingTalk ID is ⟦weilin_craft8⟧",
              "A DingTalk mini program for leave requests, Vue on the front.")},
    {"Discord", kMessenger, IdShape::kHandle,
     "дискорд* ديسكورد دیسکورد דיסקורד בדיסקורד डिस्कॉर्ड ডিসকর্ড ดิสคอร์ด ディスコード 디스코드 디코 "
     "discord discrod diskord disc_ord dis_cord disk_ord discorda discordzie discordissa діскорд* "
     "דיסקורדי discordę",
     "dc дс діску дискорчик дисе",
     "gamer_app gaming_chat_app controller_app app_for_gamers"
     EXAMPLES("I am ⟦mellowfox_3d⟧ on Discord",
              "I have built eleven Discord bots in Python, two with slash commands.")},
    {"Doodle", kMeeting, IdShape::kNone,
     "doodle_poll doodle_umfrage",
     "doodle",
     ""
     EXAMPLES("Please mark your hours: ⟦https://doodle.com/meeting/participate/id/aQw7RkLe⟧",
              "A doodle style illustration of a bicycle, black ink.")},
    {"Douyin", kSocial, IdShape::kHandle,
     "douyin 抖音 抖音号",
     "",
     ""
     EXAMPLES("My Douyin page: ⟦https://www.douyin.com/user/MS4wLjABAAAAq7Tz⟧",
              "抖音广告的文案,十条,每条三十字以内。")},
    {"Eitaa", kMessenger, IdShape::kHandle,
     "eitaa ایتا",
     "",
     ""
     EXAMPLES("آیدی من در ایتا ⟦@golnar_art5⟧ است",
              "طراحی لوگو برای کانال آموزشی در ایتا.")},
    {"Element", kMessenger, IdShape::kHandle,
     "element_messenger element_chat matrix_id",
     "element matrix",
     ""
     EXAMPLES("Matrix ID: ⟦@tarmo:kivi-matrix.net⟧",
              "The list element does not keep its margin; the matrix of prices is fine.")},
    {"Facebook", kSocial, IdShape::kHandle,
     "facebook* facbook faceb00k фейсбук* фейсбуц* фэйсбук* فيسبوك الفيسبوك فیسبوک فیس_بک "
     "פייסבוק בפייסבוק फेसबुक ফেসবুক* เฟซบุ๊ก เฟสบุ๊ค 脸书 臉書 フェイスブック 페이스북 페북 мордокнига "
     "caralibro caralivro feis",
     "fb фб فيس face เฟส",
     "blue_f blue_f_app zuck_site"
     EXAMPLES("On Facebook I am ⟦facebook.com/hollowoakprints⟧",
              "I manage Facebook ads for two bakeries, 400 EUR a month.")},
    {"FaceTime", kMessenger, IdShape::kPhone,
     "facetime* фейстайм* فيس_تايم פייסטיים フェイスタイム 페이스타임",
     "face_time",
     ""
     EXAMPLES("My FaceTime number is ⟦+44 7700 900 318⟧",
              "The app icon should not look like FaceTime, Apple refused it.")},
    {"Feishu", kMessenger, IdShape::kHandle,
     "feishu* 飞书 飛書 lark_suite",
     "lark",
     ""
     EXAMPLES("My Feishu ID: ⟦mei_qin_studio⟧",
              "Sync the Feishu calendar with our CRM through the open API.")},
    {"Gadu-Gadu", kMessenger, IdShape::kDigits,
     "gadu_gadu gadugadu numer_gg nr_gg",
     "gg",
     ""
     EXAMPLES("Mój numer GG: ⟦48120977⟧",
              "Gadu-Gadu sounds for a documentary on the early web, three clips.")},
    {"Google Chat", kMessenger, IdShape::kHandle,
     "google_chat gchat g_chat google_hangouts googlehangout* google_talk gtalk",
     "hangouts hangout",
     ""
     EXAMPLES("Google Chat: ⟦oskar.lindvall77⟧",
              "A Google Chat bot that posts the build status, Node 20.")},
    {"Google Meet", kMeeting, IdShape::kCode,
     "google_meet googlemeet gmeet g_meet google_duo гугл_мит جوجل_ميت گوگل_میت गूगल_मीट "
     "গুগল_মিট גוגל_מיט בגוגל_מיט 구글미트",
     "meet duo ميت",
     ""
     EXAMPLES("Join here: ⟦https://meet.google.com/qvd-tmzx-hpa⟧",
              "A Chrome extension that counts the speakers in Google Meet.")},
    {"Google Voice", kMessenger, IdShape::kPhone,
     "google_voice googlevoice",
     "",
     ""
     EXAMPLES("Google Voice: ⟦+1 (415) 555-0148⟧",
              "Compare Google Voice with two rivals for our blog.")},
    {"GoToMeeting", kMeeting, IdShape::kDigits,
     "gotomeeting* goto_meeting",
     "",
     ""
     EXAMPLES("GoToMeeting ID ⟦728-114-905⟧",
              "Edit a GoToMeeting recording of 50 minutes, cut the pauses.")},
    {"GroupMe", kMessenger, IdShape::kNone,
     "groupme",
     "",
     ""
     EXAMPLES("The group is here: ⟦https://groupme.com/join_group/88120457/Qe7LmZ2x⟧",
              "Write unit tests for a GroupMe bot in Go.")},
    {"ICQ", kMessenger, IdShape::kDigits,
     "icq icq_number аська аську",
     "",
     ""
     EXAMPLES("ICQ ⟦418-220-965⟧",
              "A retro sound set like the one of ICQ, six short samples.")},
    {"iMessage", kMessenger, IdShape::kPhone,
     "imessage* imesage аймесседж ايمسج",
     "",
     "blue_bubble"
     EXAMPLES("iMessage: ⟦+1 (212) 555-0163⟧",
              "Chat bubbles in the style of iMessage, in Figma, light and dark.")},
    {"imo", kMessenger, IdShape::kPhone,
     "imo_messenger imo_number imote ইমো ইমোতে",
     "imo ایمو ايمو",
     ""
     EXAMPLES("My imo number is ⟦+880 1711-000482⟧",
              "The second heading is too long imo, the rest is fine.")},
    {"Instagram", kSocial, IdShape::kHandle,
     "instagram* insta_gram in_sta instagran intagram insta instas 1nsta инстаграм* інстаграм* "
     "инста инсте инсту انستا انستقرام انستغرام انستجرام إنستغرام الانستا الانستقرام بالانستا "
     "انستاك instadan instada اینستا اینستاگرام انسٹاگرام אינסטגרם באינסטגרם אינסטה באינסטה "
     "इंस्टाग्राम इंस्टा ইনস্টাগ্রাম* ไอจี อินสตาแกรม インスタ 인스타 인스타그램 інста інсті інсту інстою "
     "инстой нельзяграм",
     "ig gram",
     "the_gram camera_app little_camera red_de_la_camarita app_de_la_camarita "
     "rede_da_camerazinha"
     EXAMPLES("Insta: ⟦@muninpottery⟧",
              "Nine Instagram posts a month for our tea shop, captions included.")},
    {"Jabber", kMessenger, IdShape::kHandle,
     "xmpp jabber_id жаббер* джаббер*",
     "jabber",
     ""
     EXAMPLES("Jabber ID: ⟦piotrek@xmpp-szyfr.pl⟧",
              "An XMPP server in Elixir, the roster part is missing.")},
    {"Jitsi", kMeeting, IdShape::kHandle,
     "jitsi*",
     "",
     ""
     EXAMPLES("Room: ⟦https://meet.jit.si/OakTableReview⟧",
              "Install Jitsi on our Debian server, with recording.")},
    {"KakaoTalk", kMessenger, IdShape::kHandle,
     "kakaotalk* kakao_talk katalk 오픈채팅 오픈채팅방 오픈톡 카톡방 카톡 카카오톡 カカオトーク",
     "kakao 톡 카카오 カカオ",
     "yellow_talk yellow_talk_app 노란_앱 노란앱 노란_메신저"
     EXAMPLES("카톡 아이디 ⟦haneul_craft⟧ 입니다",
              "카카오톡 이모티콘 24종을 그려 주세요.")},
    {"Keybase", kMessenger, IdShape::kHandle,
     "keybase",
     "",
     ""
     EXAMPLES("Keybase: ⟦torvi_signs⟧",
              "Migrate our secrets from Keybase to Vault, about 60 of them.")},
    {"Kik", kMessenger, IdShape::kHandle,
     "kik_messenger kik_username",
     "kik",
     ""
     EXAMPLES("my kik username is ⟦dunes.and.tapes⟧",
              "Moderation rules like those that Kik Messenger had, as a document.")},
    {"LINE", kMessenger, IdShape::kHandle,
     "line_app line_id lineid line交換 加賴 加赖 ไลน์ ไอดีไลน์ แอดไลน์ ไลน 라인아이디 ラインid 라인id",
     "line ライン 라인 賴 赖",
     "緑のアプリ 緑色のアプリ 緑のトークアプリ 緑色のトークアプリ"
     EXAMPLES("LINE ID: ⟦haru_to_kaze5⟧",
              "Please draw the line a bit thicker and move the headline up.")},
    {"LinkedIn", kSocial, IdShape::kHandle,
     "linkedin* linkdln линкедин* лінкедін* لينكد_ان لينكدإن لينكدان لینکدین לינקדאין "
     "בלינקדאין लिंक्डइन লিংকডইন* 领英 領英 リンクトイン 링크드인",
     "linked linked_in",
     "professional_network red_profesional réseau_pro rede_profissional berufliches_netzwerk "
     "профессиональная_сеть"
     EXAMPLES("LinkedIn: ⟦linkedin.com/in/ailsa-morven-qa⟧",
              "LinkedIn ghostwriting is my main work: four posts a week for founders.")},
    {"Linktree", kForm, IdShape::kHandle,
     "linktree linktr link_tree",
     "",
     "link_in_bio link_in_my_bio"
     EXAMPLES("Everything is at ⟦linktr.ee/quietharbourcuts⟧",
              "Build a page like Linktree for our choir, one column, five buttons.")},
    {"Mastodon", kSocial, IdShape::kHandle,
     "mastodon_handle mastodon_account",
     "mastodon fediverse мастодон",
     "elephant_network elephant_app"
     EXAMPLES("Mastodon: ⟦@ivalo@nordtypes.social⟧",
              "A children's drawing of a mastodon beside a mammoth.")},
    {"Mattermost", kMessenger, IdShape::kHandle,
     "mattermost*",
     "",
     ""
     EXAMPLES("On Mattermost I am ⟦@eerik.saar⟧",
              "Move the Mattermost database from MySQL to Postgres.")},
    {"Max", kMessenger, IdShape::kPhone,
     "мессенджер_макс мессенджер_max",
     "max макс максе",
     ""
     EXAMPLES("Я в мессенджере Max: ⟦+7 900 000-41-26⟧",
              "Max width of the column is 720 px.")},
    {"Messenger", kMessenger, IdShape::kHandle,
     "facebook_messenger fb_messenger fb_chat messengera messengerze במסנגר بالماسنجر "
     "মেসেঞ্জারে",
     "messenger msgr messanger ماسنجر الماسنجر מסנג׳ר মেসেঞ্জার メッセンジャー 메신저",
     ""
     EXAMPLES("Facebook Messenger: ⟦m.me/lanternhousefilms⟧",
              "A Facebook Messenger bot for opening hours, in two languages.")},
    {"Microsoft Teams", kMeeting, IdShape::kDigits,
     "microsoft_teams ms_teams msteams teams_meeting teams_call тимс тимсе التيمز טימס 팀즈 "
     "teamsach",
     "teams تيمز",
     ""
     EXAMPLES("The meeting: ⟦https://teams.live.com/meet/9347102288514⟧",
              "Two teams of four people each; a Teams app shows the tickets.")},
    {"Odnoklassniki", kSocial, IdShape::kHandle,
     "odnoklassniki одноклассники одноклассниках",
     "ok ок",
     ""
     EXAMPLES("Одноклассники: ⟦ok.ru/profile/571002238841⟧",
              "Реклама в Одноклассниках для магазина семян, бюджет 20 тысяч.")},
    {"Pinterest", kSocial, IdShape::kHandle,
     "pinterest* пинтерест*",
     "",
     ""
     EXAMPLES("Pinterest: ⟦pinterest.com/velvetmossboards⟧",
              "Thirty Pinterest pins for a recipe blog, in Canva.")},
    {"QQ", kMessenger, IdShape::kDigits,
     "qq号 qq号码 扣扣 扣扣号 企鹅号",
     "qq 企鹅",
     "小企鹅 penguin_app penguin_messenger"
     EXAMPLES("我的扣扣 ⟦2847100935⟧",
              "QQ plots and histograms in R for the annex.")},
    {"Reddit", kSocial, IdShape::kHandle,
     "reddit* реддит*",
     "",
     ""
     EXAMPLES("Reddit: ⟦u/slowkilnbaker⟧",
              "Scrape two subreddits and count the topics, Reddit API v2.")},
    {"Rocket.Chat", kMessenger, IdShape::kHandle,
     "rocket_chat rocketchat",
     "",
     ""
     EXAMPLES("Rocket.Chat: ⟦@wim.dekooi⟧",
              "A theme for Rocket.Chat in our colours, CSS alone.")},
    {"Rubika", kMessenger, IdShape::kHandle,
     "rubika روبیکا",
     "",
     ""
     EXAMPLES("آیدی روبیکا ⟦@sepid_ax4⟧",
              "طراحی بنر برای کانال فروشگاه در روبیکا.")},
    {"SavvyCal", kMeeting, IdShape::kHandle,
     "savvycal",
     "",
     ""
     EXAMPLES("Choose a time: ⟦https://savvycal.com/runa-holt/chat⟧",
              "Compare SavvyCal with three rivals in an article of 900 words.")},
    {"Session", kMessenger, IdShape::kCode,
     "session_messenger getsession",
     "session",
     ""
     EXAMPLES("Session messenger "
              "⟦05a1c47fe29b60d38a1475c9be20f3d6187ac45be93f02d7168cae4b59d20f7c31⟧",
              "The session ends after ten minutes and the user is logged out.")},
    {"Signal", kMessenger, IdShape::kPhone,
     "signal_app signal_messenger signal_chat signal_number",
     "signal сигнал сигнале سيجنال سیگنال סיגנל सिग्नल シグナル 시그널 sygnał signaal",
     "encrypted_messenger"
     EXAMPLES("Signal app: ⟦+44 7700 900 622⟧",
              "The signal is noisy above 4 kHz, a low pass filter will do.")},
    {"Skype", kMessenger, IdShape::kHandle,
     "skype* skypie skypem skyp sky_pe sky_pea sky_peh skpe scype skipe skyep sk1pe eskype "
     "скайп* سكايب السكايب اسکایپ סקייפ בסקייפ स्काइप স্কাইপ* สไกป์ スカイプ 스카이프",
     "",
     ""
     EXAMPLES("Skype: ⟦live:marit.ostby⟧",
              "Replace the old Skype button on the page by a plain link.")},
    {"Slack", kMessenger, IdShape::kHandle,
     "slack_dm слэк* سلاك اسلک سلیک סלאק לסלאק בסלאק স্ল্যাক স্ল্যাকে स्लैक スラック 슬랙 slacka "
     "slackiem",
     "slack слак",
     ""
     EXAMPLES("Our workspace: ⟦https://join.slack.com/t/kivikasi/shared_invite/zt-2b7Qe9LmR⟧",
              "The Slack integration posts every order twice.")},
    {"Snapchat", kMessenger, IdShape::kHandle,
     "snapchat* snap_chat снапчат* سناب_شات سنابشات السناب بالسناب سنابك סנאפצט स्नैपचैट",
     "snap sc سناب",
     "👻 👻_app ghost_app yellow_ghost white_ghost yellow_ghost_app app_with_the_ghost ghost_messenger "
     "app_del_fantasma app_del_fantasmita appli_fantôme app_do_fantasma app_del_fantasmino "
     "geister_app"
     EXAMPLES("Snapchat: ⟦pebble.and.rye⟧",
              "A Snapchat lens with falling leaves for our bakery.")},
    {"Telegram", kMessenger, IdShape::kHandle,
     "telegram* tele_gee_ram tella_gram tell_a_gram tela_gram telegran telegam telega tg_id "
     "tg_username tgram tele_gram телеграм* телегой телегу телеге телезі телегою تيليجرام "
     "تليجرام تلجرام تلغرام تيليغرام تلقرام التليجرام التيليجرام التلجرام التلغرام للتلجرام "
     "بالتليجرام تلگرام تلگرامم ٹیلیگرام טלגרם בטלגרם הטלגרם לטלגרם टेलीग्राम टेलिग्राम "
     "টেলিগ্রাম* เทเลแกรม テレグラム 텔레그램 텔레 纸飞机",
     "tg tele teleg тг телега tlgr تلي 飞机 电报 電報",
     "paper_plane paper_plane_app paper_airplane plane_app blue_plane blue_plane_app "
     "plane_messenger app_with_the_plane app_mit_dem_flieger papierflieger самолётиком "
     "avioncito_de_papel avião_de_papel appli_avion бумажный_самолётик самолётик самолётике "
     "小飞机 avión_de_papel avioncito aviãozinho aviãozinho_de_papel avion_en_papier "
     "petit_avion aeroplanino aeroplanino_di_carta papierflugzeug papieren_vliegtuigje "
     "samolocik samolocikiem papierowym_samolotem avionul_de_hârtie паперовий_літачок "
     "літачок літачком kağıt_uçak kağıt_uçaktan الطائرة_الورقية الطيارة_الورقية מטוס_נייר "
     "מטוס_הנייר هواپیمای_کاغذی 紙飛行機 종이비행기 máy_bay_giấy pesawat_kertas"
     EXAMPLES("Telegram: ⟦@nadir_pixel⟧",
              "A Telegram bot that answers from our price list, aiogram 3.")},
    {"Telemost", kMeeting, IdShape::kDigits,
     "телемост* telemost*",
     "",
     ""
     EXAMPLES("Подключайтесь: ⟦https://telemost.yandex.ru/j/40718825539164⟧",
              "Расшифровать запись из Телемоста, полтора часа.")},
    {"Tencent Meeting", kMeeting, IdShape::kDigits,
     "tencent_meeting 腾讯会议 腾讯会议号 voov_meeting",
     "",
     ""
     EXAMPLES("腾讯会议 ⟦418 220 965⟧",
              "把腾讯会议的录音整理成文字,约两小时。")},
    {"TenChat", kSocial, IdShape::kHandle,
     "tenchat* тенчат*",
     "",
     ""
     EXAMPLES("Мой TenChat: ⟦tenchat.ru/lipa_studio⟧",
              "Пишу статьи для TenChat, три в неделю.")},
    {"TextNow", kMessenger, IdShape::kPhone,
     "textnow",
     "",
     ""
     EXAMPLES("TextNow: ⟦+1 (646) 555-0127⟧",
              "A landing page for an app in the manner of TextNow.")},
    {"Threads", kSocial, IdShape::kHandle,
     "threads_profile threads_app",
     "threads тредс",
     ""
     EXAMPLES("My Threads profile is ⟦threads.net/@softkilnstudio⟧",
              "The pool has eight threads and two of them never finish.")},
    {"Threema", kMessenger, IdShape::kCode,
     "threema* threema_id",
     "",
     ""
     EXAMPLES("Threema ⟦K7R2MZ4X⟧",
              "A comparison of Threema and its rivals, 1,200 words, German.")},
    {"TidyCal", kMeeting, IdShape::kHandle,
     "tidycal",
     "",
     ""
     EXAMPLES("Book here: ⟦https://tidycal.com/brannagh/quick-look⟧",
              "Import bookings from TidyCal into Google Sheets every night.")},
    {"TikTok", kSocial, IdShape::kHandle,
     "tiktok* tik_tok tiktock tikt0k тикток* تيك_توك تيكتوك טיקטוק टिकटॉक টিকটক* ติ๊กต็อก 틱톡",
     "tt tk",
     "clock_app the_clock_app dance_app tick_tock tic_toc"
     EXAMPLES("TikTok: ⟦@copperkettlecooks⟧",
              "I cut TikTok videos for a gym, thirty a month, with captions.")},
    {"Tumblr", kSocial, IdShape::kHandle,
     "tumblr тамблер",
     "",
     ""
     EXAMPLES("Tumblr: ⟦@mossandcinder⟧",
              "Ten Tumblr themes from the year 2012, restored in CSS.")},
    {"Viber", kMessenger, IdShape::kPhone,
     "viber* vaiber v1ber вайбер* فايبر_رقم عالفايبر وایبر ויבר वाइबर ভাইবার* バイバー 바이버",
     "فايبر вибер",
     "purple_app purple_messenger purple_phone_app violet_app lila_app app_morado "
     "фиолетовая_трубка фиолетовый_мессенджер фиолетовом_мессенджере фіолетовий_месенджер "
     "фіолетовому_месенджері"
     EXAMPLES("Viber: ⟦+380 67 000 41 92⟧",
              "Viber stickers with a hedgehog, 24 of them, PNG.")},
    {"VK", kSocial, IdShape::kHandle,
     "vkontakte вконтакте vk_com в_контакте вкшка",
     "vk вк вкашка",
     ""
     EXAMPLES("ВКонтакте: ⟦vk.com/severny_bereg_foto⟧",
              "Настройка рекламы ВКонтакте для школы танцев.")},
    {"Webex", kMeeting, IdShape::kDigits,
     "webex* вебекс*",
     "",
     ""
     EXAMPLES("Here is the room: ⟦https://kelpbay.webex.com/meet/ines.arnaud⟧",
              "Cut a Webex recording into four lessons.")},
    {"WeChat", kMessenger, IdShape::kHandle,
     "wechat* wecaht weichat wxid wechat_id weixin* 微信 微信号 薇信 徽信 v信 wx号 вичат* ويشات ویچت "
     "ウィーチャット 위챗 加薇 加微",
     "wx vx v 微 薇 威信 加v 加vx",
     "绿泡泡 绿色软件 green_chat_app"
     EXAMPLES("我的微信 ⟦lanyun_design⟧",
              "A WeChat mini program with a map and three pages.")},
    {"WeCom", kMessenger, IdShape::kHandle,
     "wecom 企业微信 企微",
     "",
     ""
     EXAMPLES("企业微信 ⟦chenyu_ops6⟧",
              "企业微信机器人开发,每天发一次报表。")},
    {"Weibo", kSocial, IdShape::kHandle,
     "weibo* 微博",
     "",
     ""
     EXAMPLES("My Weibo: ⟦https://weibo.com/u/7120044918⟧",
              "把英文新闻翻译成微博,每天两条。")},
    {"WhatsApp", kMessenger, IdShape::kPhone,
     "whatsapp* even_appen we_appen appen_we app_me app_mij app_maar appje whats_app whatapp "
     "whasapp whtsapp whtsap wh4tsapp wh4ts4pp wats_app wassap wassapp wasap wasapp wazap "
     "guasap guasapp wsapp wtsapp zapzap zap_zap ватсап* вотсап* вацап* ватцап* واتساب* "
     "واتس_اب واتسب وتساب الواتساب* بالواتساب عالواتساب واتس الواتس عالواتس واتساپ واتس_اپ "
     "واٹس_ایپ وٹس_ایپ וואטסאפ ווטסאפ בוואטסאפ לוואטסאפ בווטסאפ ווצאפ व्हाट्सएप व्हाट्सऐप "
     "व्हाट्सअप व्हाट्सप वॉट्सऐप वॉट्सएप হোয়াটসঅ্যাপ* হোয়াটসএপ* ওয়াটসঅ্যাপ* วอตส์แอป "
     "วอทส์แอพ วอทแอพ 왓츠앱 와츠앱 ワッツアップ",
     "wa wp wapp wap wpp wsp whats wats watsup whatsup zap вап ватс вотс",
     "green_app green_phone_app green_bubble_app green_icon_app green_messenger "
     "grüner_messenger grünen_messenger зелёном_приложении yeşil_uygulamadan app_verde "
     "verdinho aplicativo_verde appli_verte grüne_app groene_app aplicația_verde app_hijau "
     "aplikasi_hijau แอปเขียว zielona_apka zielonej_apce yeşil_uygulama yeşil_uygulamaya "
     "зелёное_приложение зелёный_мессенджер зелёном_мессенджере التطبيق_الأخضر "
     "cornetta_verde hara_app hare_app hare_wala_app hare_wale_app green_wala green_one "
     "sobuj_app hijau_app berdeng_app aplicación_verde icono_verde application_verte "
     "grünen_app groene_appje zielonym_komunikatorze zielony_komunikator зелений_месенджер "
     "зеленому_месенджері yeşilden האפליקציה_הירוקה באפליקציה_הירוקה برنامه_سبز اپ_سبز "
     "हरे_ऐप हरे_वाले_ऐप سبز_ایپ ہرے_ایپ সবুজ_অ্যাপ সবুজ_অ্যাপে app_ijo aplikasi_ijo "
     "app_ya_kijani"
     EXAMPLES("WhatsApp: ⟦+44 7700 900 142⟧",
              "The WhatsApp Business API sends the reminders; I only style the template.")},
    {"Whereby", kMeeting, IdShape::kHandle,
     "whereby_room whereby_link",
     "whereby",
     ""
     EXAMPLES("My room: ⟦https://whereby.com/fenwick-studio⟧",
              "A clause whereby the fee is split needs no new paragraph.")},
    {"Wickr", kMessenger, IdShape::kHandle,
     "wickr",
     "",
     ""
     EXAMPLES("Wickr: ⟦saltmarsh44⟧",
              "An essay on why Wickr closed, 700 words.")},
    {"Wire", kMessenger, IdShape::kHandle,
     "wire_messenger wire_app",
     "wire",
     ""
     EXAMPLES("Wire messenger: ⟦@osk_lund⟧",
              "The red wire goes to pin 4; the wire frame is in the attachment.")},
    {"X", kSocial, IdShape::kHandle,
     "twitter* twiter twitr tw1tter x_handle твиттер* твитер* تويتر توییتر טוויטר ट्विटर "
     "টুইটার* 推特 ツイッター 트위터 твітер* твіттер*",
     "x",
     "blue_bird blue_bird_app blue_bird_site bird_app bird_site elons_app red_del_pajarito app_del_pajarito pajarito_azul "
     "rede_do_passarinho passarinho_azul oiseau_bleu réseau_à_l_oiseau uccellino_blu "
     "blauer_vogel blauwe_vogel mavi_kuş العصفور_الأزرق 蓝鸟 青い鳥 파랑새"
     EXAMPLES("Twitter: ⟦@gullandquill⟧",
              "Replace x by its value; then post the chart to Twitter from cron.")},
    {"Xiaohongshu", kSocial, IdShape::kDigits,
     "xiaohongshu 小红书 小紅書 小红书号 rednote",
     "xhs red_note",
     ""
     EXAMPLES("小红书号 ⟦4419205873⟧",
              "为小红书写二十篇护肤笔记。")},
    {"Xing", kSocial, IdShape::kHandle,
     "xing_profil xing_kontakt",
     "xing",
     ""
     EXAMPLES("Mein Xing-Profil: ⟦https://www.xing.com/profile/Jorinde_Haltermann⟧",
              "Wir suchen Texte für Xing-Anzeigen, drei Varianten.")},
    {"YouCanBook.me", kMeeting, IdShape::kHandle,
     "youcanbookme ycbm",
     "",
     ""
     EXAMPLES("Times: ⟦https://tollgate-legal.youcanbook.me⟧",
              "Translate the texts of YouCanBookMe in our account into Dutch.")},
    {"Zalo", kMessenger, IdShape::kPhone,
     "zalo* za_lo",
     "",
     "app_xanh"
     EXAMPLES("Zalo ⟦0912 000 482⟧",
              "Thiết kế mini app Zalo cho quán cà phê, ba màn hình.")},
    {"Zoom", kMeeting, IdShape::kDigits,
     "zoom_call zoom_link zoom_id zoom_meeting zoom_us zoommeeting созвон_в_зуме зумі זום בזום "
     "ज़ूम জুম জুমে زووم zoomie zoomda zoomdan zoomem",
     "zoom зум зуме زوم ズーム 줌 줌으로 ซูม",
     ""
     EXAMPLES("Zoom meeting ID ⟦812 4470 2216⟧",
              "Zoom in on the left half of the map by 20 percent.")},
    {"Zulip", kMessenger, IdShape::kHandle,
     "zulip*",
     "",
     ""
     EXAMPLES("Here is the organisation: ⟦https://kivikasi.zulipchat.com/join/aq7wrt2mzx/⟧",
              "Import our Zulip history into a search index.")},
};

#undef EXAMPLES

}  // namespace

Rows<Service> Services() { return RowsOf<kServices>(); }

}  // namespace contactlint
