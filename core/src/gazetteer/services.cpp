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
#include "gazetteer/services.h"

namespace contactlint {
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
     "acuity_scheduling acuityscheduling",
     "acuity",
     ""
     EXAMPLES("My Acuity page is ⟦https://pinehollow.as.me/intro⟧",
              "The Acuity Scheduling widget on the clinic's site needs new colours.")},
    {"Bale", kMessenger, IdShape::kHandle,
     "پیام_رسان_بله بله_مسنجر",
     "bale",
     ""
     EXAMPLES("In Bale messenger my ID is ⟦@navid_tarh7⟧",
              "Icons of a hay bale and a barn, both in SVG, please.")},
    {"Band", kMessenger, IdShape::kNone,
     "네이버밴드 네이버_밴드 naver_band",
     "밴드 band",
     ""
     EXAMPLES("가입 링크는 ⟦band.us/n/a7ab3fK2Qe91r⟧ 입니다",
              "I played the bass in a band and mix jazz records.")},
    {"BBM", kMessenger, IdShape::kCode,
     "blackberry_messenger bbm_pin",
     "bbm",
     ""
     EXAMPLES("My BBM pin is ⟦7D3F21AC⟧",
              "An old BlackBerry Messenger clone as a school project, in Java.")},
    {"Bilibili", kSocial, IdShape::kHandle,
     "bilibili 哔哩哔哩 嗶哩嗶哩 b站",
     "",
     ""
     EXAMPLES("My Bilibili page: ⟦space.bilibili.com/48210077⟧",
              "Subtitles for three Bilibili videos, Chinese to English.")},
    {"BiP", kMessenger, IdShape::kPhone,
     "bip_messenger bip_uygulaması",
     "bip",
     ""
     EXAMPLES("BiP messenger: ⟦+90 532 000 41 77⟧",
              "There is a short bip in the recording at 1:42.")},
    {"BlueJeans", kMeeting, IdShape::kDigits,
     "bluejeans_meeting bluejeans_call",
     "bluejeans blue_jeans",
     ""
     EXAMPLES("Join at ⟦https://bluejeans.com/407221985⟧",
              "Product photos of blue jeans on a white background.")},
    {"Bluesky", kSocial, IdShape::kHandle,
     "bsky bsky_social блускай блюскай",
     "bluesky blue_sky ブルースカイ",
     "blue_butterfly_app butterfly_app butterfly_network"
     EXAMPLES("Bluesky: ⟦@petrafolds.bsky.social⟧",
              "The picture shows a lighthouse under a blue sky.")},
    {"Botim", kMessenger, IdShape::kPhone,
     "botim بوتيم بوتم",
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
     "calendly* calandly calendley calenderly calendy_link календли كالندلي カレンドリー",
     "",
     ""
     EXAMPLES("My Calendly: ⟦calendly.com/lumi-audit/20min⟧",
              "The Calendly integration drops the time zone of the booking.")},
    {"Chime", kMeeting, IdShape::kDigits,
     "amazon_chime aws_chime",
     "chime",
     ""
     EXAMPLES("Amazon Chime: ⟦https://chime.aws/4410925573⟧",
              "A soft chime when the door opens, two seconds, WAV.")},
    {"Clubhouse", kSocial, IdShape::kHandle,
     "clubhouse_app клабхаус",
     "clubhouse",
     ""
     EXAMPLES("My Clubhouse app handle is ⟦@irmelitalks⟧",
              "The floor plan of the golf clubhouse needs a second entrance.")},
    {"DingTalk", kMessenger, IdShape::kHandle,
     "dingtalk* ding_talk dingding 钉钉 釘釘 钉钉号",
     "",
     ""
     EXAMPLES("My DingTalk ID is ⟦weilin_craft8⟧",
              "A DingTalk mini program for leave requests, Vue on the front.")},
    {"Discord", kMessenger, IdShape::kHandle,
     "discordapp discord_app дискорд* ديسكورد الديسكورد دیسکورد דיסקורד डिस्कॉर्ड डिस्कोर्ड ডিসকর্ড "
     "ডিস্কর্ড ดิสคอร์ด ディスコード 디스코드 디코 d1scord discrod disocrd diskord dicsord discort "
     "dizcord diskordi discordi discordissa ντισκορντ discorda discordem discordzie discorddan "
     "discordda discordtan בדיסקורד לדיסקורד הדיסקורד بالديسكورد عالديسكورد للديسكورد",
     "discord dc дс ดิส",
     "gamer_app gamers_app gaming_chat_app gamer_chat blurple_app game_controller_app"
     EXAMPLES("I am ⟦mellowfox_3d⟧ on Discord",
              "I have built eleven Discord bots in Python, two with slash commands.")},
    {"Doodle", kMeeting, IdShape::kNone,
     "doodle_poll doodle_umfrage doodle_link",
     "doodle",
     ""
     EXAMPLES("Please mark your hours: ⟦https://doodle.com/meeting/participate/id/aQw7RkLe⟧",
              "A doodle style illustration of a bicycle, black ink.")},
    {"Douyin", kSocial, IdShape::kHandle,
     "douyin 抖音 抖音号 抖阴",
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
     "element_messenger element_chat matrix_id matrix_chat element_io matrix_handle riot_im",
     "element matrix матрикс",
     ""
     EXAMPLES("Matrix ID: ⟦@tarmo:kivi-matrix.net⟧",
              "The list element does not keep its margin; the matrix of prices is fine.")},
    {"Facebook", kSocial, IdShape::kHandle,
     "facebook* face_book facebok facbook faceboook facebock feisbuk feisbuc feysbuk feysbuq "
     "fesbuk fesbuc fejsbuk fejsie faceb00k f4cebook facebuk fbook фейсбук* фэйсбук* фейсбуц "
     "فيسبوك فيس_بوك الفيسبوك الفيس_بوك فایسبوک فیسبوک فیس‌بوک فيسبوكي פייסבוק בפייסבוק הפייסבוק "
     "לפייסבוק फेसबुक फ़ेसबुक ফেসবুক* ফেইসবুক* ફેસબુક ਫੇਸਬੁੱਕ ஃபேஸ்புக் பேஸ்புக் ఫేస్‌బుక్ ഫേസ്ബുക്ക് ಫೇಸ್ಬುಕ್ فیس_بک "
     "เฟซบุ๊ก เฟสบุ๊ค เฟสบุค เฟซบุค 脸书 臉書 非死不可 フェイスブック フェースブック 페이스북 페북 "
     "φέισμπουκ ფეისბუქი ფეისბუკი ֆեյսբուք ፌስቡክ ဖေ့စ်ဘွတ် ဖေ့ဘုတ် ហ្វេសប៊ុក face_bk feyzbuk",
     "fb фб фейс feis fejs face فيس الفيس فیس פייס เฟส 脸谱",
     "blue_f blue_f_app big_blue_f blue_letter_f letter_f_app zuckerberg_site zuck_site "
     "zucks_site book_of_faces синяя_буква_f"
     EXAMPLES("On Facebook I am ⟦facebook.com/hollowoakprints⟧",
              "I manage Facebook ads for two bakeries, 400 EUR a month.")},
    {"FaceTime", kMessenger, IdShape::kPhone,
     "facetime* фейстайм* فيس_تايم فيستايم فیس‌تایم פייסטיים フェイスタイム 페이스타임 facetim",
     "face_time",
     ""
     EXAMPLES("My FaceTime number is ⟦+44 7700 900 318⟧",
              "The app icon should not look like FaceTime, Apple refused it.")},
    {"Feishu", kMessenger, IdShape::kHandle,
     "feishu* 飞书 飛書 lark_suite larksuite feishu_id",
     "lark",
     ""
     EXAMPLES("My Feishu ID: ⟦mei_qin_studio⟧",
              "Sync the Feishu calendar with our CRM through the open API.")},
    {"Google Chat", kMessenger, IdShape::kHandle,
     "google_chat googlechat gchat g_chat google_hangout google_hangouts googlehangout* "
     "google_talk gtalk g_talk hangouts_chat гугл_чат хэнгаутс хангаутс ハングアウト 구글챗 "
     "جوجل_شات",
     "hangouts hangout",
     ""
     EXAMPLES("Google Chat: ⟦oskar.lindvall77⟧",
              "A Google Chat bot that posts the build status, Node 20.")},
    {"Google Meet", kMeeting, IdShape::kCode,
     "google_meet googlemeet gmeet g_meet google_duo googleduo goole_meet google_meeting "
     "gmeeting гугл_мит гугл_мита гугл_мите гуглмит جوجل_ميت گوگل_میت गूगल_मीट গুগল_মিট "
     "グーグルミート 구글미트 구글_미트 google_meetten google_meette google_meetde גוגל_מיט בגוגל_מיט לגוגל_מיט "
     "غوغل_ميت جوجل_مييت گوگل‌میت گوگل_میٹ গুগল_মিটে гугл_міт гугл_міті",
     "meet duo мит",
     ""
     EXAMPLES("Join here: ⟦https://meet.google.com/qvd-tmzx-hpa⟧",
              "A Chrome extension that counts the speakers in Google Meet.")},
    {"Google Voice", kMessenger, IdShape::kPhone,
     "google_voice googlevoice gvoice g_voice",
     "gv",
     ""
     EXAMPLES("Google Voice: ⟦+1 (415) 555-0148⟧",
              "Compare Google Voice with two rivals for our blog.")},
    {"GoToMeeting", kMeeting, IdShape::kDigits,
     "gotomeeting* gotomeet gotowebinar goto_meeting",
     "go_to_meeting",
     ""
     EXAMPLES("GoToMeeting ID ⟦728-114-905⟧",
              "Edit a GoToMeeting recording of 50 minutes, cut the pauses.")},
    {"GroupMe", kMessenger, IdShape::kNone,
     "groupme groupme_app",
     "",
     ""
     EXAMPLES("The group is here: ⟦https://groupme.com/join_group/88120457/Qe7LmZ2x⟧",
              "Write unit tests for a GroupMe bot in Go.")},
    {"Hike", kMessenger, IdShape::kHandle,
     "hike_messenger hike_app",
     "hike",
     ""
     EXAMPLES("Hike messenger: ⟦arjun_sketches4⟧",
              "A map of a two day hike with heights and water points.")},
    {"ICQ", kMessenger, IdShape::kDigits,
     "icq icq_number icq_uin айсикью аська асечка аську аське icq_id",
     "uin",
     "green_flower_messenger flower_messenger"
     EXAMPLES("ICQ ⟦418-220-965⟧",
              "A retro sound set like the one of ICQ, six short samples.")},
    {"iMessage", kMessenger, IdShape::kPhone,
     "imessage* imesage imassage apple_messages аймесседж эймесседж ايمسج آی‌مسیج アイメッセージ "
     "아이메시지",
     "",
     "blue_bubble blue_bubbles"
     EXAMPLES("iMessage: ⟦+1 (212) 555-0163⟧",
              "Chat bubbles in the style of iMessage, in Figma, light and dark.")},
    {"imo", kMessenger, IdShape::kPhone,
     "imo_messenger imo_number imo_app ইমো ইমোতে ইমোর ایمو_مسنجر ايمو_ماسنجر",
     "imo ایمو ايمو إيمو ইমু इमो",
     ""
     EXAMPLES("My imo number is ⟦+880 1711-000482⟧",
              "The second heading is too long imo, the rest is fine.")},
    {"Instagram", kSocial, IdShape::kHandle,
     "instagram* insta_gram instagarm instagran instgram intagram instragram instagrma insatgram "
     "isntagram inst4gram 1nstagram 1nsta instaa instagr4m instajram insta instas instada "
     "instası instam ig_handle инстаграм* инстограм* инста инсте инсту инстой инсты инстик انستا "
     "انستقرام انستغرام انستجرام انستاجرام انستاغرام إنستا إنستغرام إنستقرام إنستجرام أنستا "
     "الانستا الانستقرام الانستغرام الانستجرام انستاي اینستا اینستاگرام اینستام אינסטגרם אינסטה "
     "אינסטוש באינסטגרם באינסטה इंस्टाग्राम इंस्टा इन्स्टाग्राम इन्स्टा ইনস্টাগ্রাম* ইন্সটাগ্রাম* ইনস্টা ইন্সটা "
     "ઇન્સ્ટાગ્રામ ਇੰਸਟਾਗ੍ਰਾਮ இன்ஸ்டாகிராம் இன்ஸ்டா ఇన్‌స్టాగ్రామ్ ഇൻസ്റ്റഗ്രാം ഇൻസ്റ്റ ಇನ್‌ಸ್ಟಾಗ್ರಾಂ انسٹاگرام انسٹا ไอจี "
     "อินสตาแกรม อินสตา อินสตราแกรม インスタ インスタグラム 인스타 인스타그램 인스타그렘 인별 "
     "인별그램 照片墙 ins号 ινσταγκραμ ινστα ინსტაგრამი ინსტა ինստագրամ ինստա ኢንስታግራም інстаграм* інста "
     "інсті інсту інстою بالانستا عالانستا بالانستقرام عالانستقرام للانستقرام",
     "ig gram инст игэ انس",
     "the_gram camera_app pink_camera_app rainbow_camera_app insta_app app_de_las_fotos "
     "app_de_fotos la_camarita app_da_câmera red_de_fotos foto_app_mit_kamera запрещенограм "
     "запрещённая_сеть запрещённая_соцсеть розовая_камера"
     EXAMPLES("Insta: ⟦@muninpottery⟧",
              "Nine Instagram posts a month for our tea shop, captions included.")},
    {"Jabber", kMessenger, IdShape::kHandle,
     "xmpp jabber_id xmpp_id жаббер* джаббер* jabber_account",
     "jabber",
     ""
     EXAMPLES("Jabber ID: ⟦piotrek@xmpp-szyfr.pl⟧",
              "An XMPP server in Elixir, the roster part is missing.")},
    {"Jami", kMessenger, IdShape::kHandle,
     "jami_id jami_messenger",
     "jami",
     ""
     EXAMPLES("Jami ID: ⟦kalevi-draws⟧",
              "Translate the help of an open source program like Jami.")},
    {"Jitsi", kMeeting, IdShape::kHandle,
     "jitsi* jitsi_meet джитси جیتسی",
     "",
     ""
     EXAMPLES("Room: ⟦https://meet.jit.si/OakTableReview⟧",
              "Install Jitsi on our Debian server, with recording.")},
    {"KakaoTalk", kMessenger, IdShape::kHandle,
     "kakaotalk* kakao_talk kakaotok kakatalk katalk kakaotalk_id 카톡 카카오톡 깨톡 까톡 "
     "카톡아이디 카똑 カカオトーク カカオトク カトク 可可talk какаоток какао_ток คาทก คาเคาทอล์ค "
     "คาทอค",
     "kakao 톡 카카오 カカオ ㅋㅌ",
     "yellow_talk_app yellow_talk 노란앱 노란_앱 노란톡 yellow_korean_app korean_yellow_app"
     EXAMPLES("카톡 아이디 ⟦haneul_craft⟧ 입니다",
              "카카오톡 이모티콘 24종을 그려 주세요.")},
    {"Keybase", kMessenger, IdShape::kHandle,
     "keybase",
     "",
     ""
     EXAMPLES("Keybase: ⟦torvi_signs⟧",
              "Migrate our secrets from Keybase to Vault, about 60 of them.")},
    {"Kik", kMessenger, IdShape::kHandle,
     "kik_messenger kik_me kik_id kik_username",
     "kik",
     ""
     EXAMPLES("my kik username is ⟦dunes.and.tapes⟧",
              "Moderation rules like those that Kik Messenger had, as a document.")},
    {"Kuaishou", kSocial, IdShape::kHandle,
     "kuaishou 快手号",
     "快手",
     ""
     EXAMPLES("快手号 ⟦luyao_pottery9⟧",
              "Subtitles for forty Kuaishou clips.")},
    {"LINE", kMessenger, IdShape::kHandle,
     "line_app line_id line_messenger lineid naver_line line交換 lineアプリ ラインアプリ ไลน์ "
     "ไอดีไลน์ แอดไลน์ ไลน 라인아이디 라인메신저 라인_아이디",
     "line ライン らいん 라인 賴 赖 лайн",
     "緑のアプリ 緑のやつ japanese_green_app green_japanese_app"
     EXAMPLES("LINE ID: ⟦haru_to_kaze5⟧",
              "Please draw the line a bit thicker and move the headline up.")},
    {"LinkedIn", kSocial, IdShape::kHandle,
     "linkedin* linkdin linkedln linkedn linkediin linkden linkeden linkein linkind linkdln "
     "linkedim l1nkedin lnkedin linkdein link_edin linkin_profile линкедин* линкедын линкдин* "
     "линкедін* лінкедін* лінкедин لينكدان لينكد_ان لينكدإن لينكد_إن لنكدان لينكدين لينكد "
     "لینکدین לינקדאין בלינקדאין לינקדין लिंक्डइन लिंक्डिन লিংকডইন* লিঙ্কডইন* લિંક્ડઇન லிங்க்ட்இன் ลิงก์อิน "
     "ลิงค์อิน ลิงก์ดอิน 领英 領英 リンクトイン リンクドイン 링크드인 λινκεντιν ლინკდინი lnkd",
     "linked li_profile linked_in",
     "professional_network professional_blue_network blue_in_square red_profesional "
     "red_de_profesionales rede_profissional réseau_professionnel réseau_pro "
     "berufliches_netzwerk professionelles_netzwerk rete_professionale network_for_professionals "
     "профессиональная_сеть деловая_соцсеть сеть_профессионалов الشبكة_المهنية"
     EXAMPLES("LinkedIn: ⟦linkedin.com/in/ailsa-morven-qa⟧",
              "LinkedIn ghostwriting is my main work: four posts a week for founders.")},
    {"Linktree", kForm, IdShape::kHandle,
     "linktree linktr link_tree linktr_ee l1nktree линктри",
     "",
     "link_in_bio link_in_my_bio bio_link"
     EXAMPLES("Everything is at ⟦linktr.ee/quietharbourcuts⟧",
              "Build a page like Linktree for our choir, one column, five buttons.")},
    {"Mastodon", kSocial, IdShape::kHandle,
     "mastodon_handle mastodon_account мастодонт_сеть マストドン 마스토돈 fediverse_handle",
     "mastodon fediverse мастодон",
     "elephant_network elephant_app elephant_site mammoth_network tusk_network "
     "red_social_del_elefante"
     EXAMPLES("Mastodon: ⟦@ivalo@nordtypes.social⟧",
              "A children's drawing of a mastodon beside a mammoth.")},
    {"Mattermost", kMessenger, IdShape::kHandle,
     "mattermost* маттермост*",
     "",
     ""
     EXAMPLES("On Mattermost I am ⟦@eerik.saar⟧",
              "Move the Mattermost database from MySQL to Postgres.")},
    {"Max", kMessenger, IdShape::kPhone,
     "мессенджер_макс мессенджер_max мессенджере_макс мессенджере_max max_messenger "
     "месседжер_макс",
     "max макс максе",
     "госмессенджер национальный_мессенджер нацмессенджер"
     EXAMPLES("Я в мессенджере Max: ⟦+7 900 000-41-26⟧",
              "Max width of the column is 720 px.")},
    {"Messenger", kMessenger, IdShape::kHandle,
     "facebook_messenger fb_messenger fbmessenger fb_msgr m_me facebook_massenger fb_chat fb_msg "
     "fb_inbox fb_dm facebook_dm facebook_chat мессенджер_фейсбук فيسبوك_ماسنجر ماسنجر_فيسبوك "
     "फेसबुक_मैसेंजर 페이스북메신저 페메 messengera messengerem messengerowi messengerze messengerda "
     "messengerdan במסנגר למסנגר עמסנגר عالماسنجر بالماسنجر عالمسنجر بالمسنجر মেসেঞ্জারে "
     "মেসেঞ্জারের",
     "messenger msgr messanger massenger mesenger mesendżer مسنجر ماسنجر المسنجر الماسنجر מסנג׳ר "
     "מסנגר मैसेंजर মেসেঞ্জার มเซนเจอร์ แมสเซนเจอร์ メッセンジャー 메신저 μέσεντζερ",
     "blue_lightning_app lightning_bolt_app"
     EXAMPLES("Facebook Messenger: ⟦m.me/lanternhousefilms⟧",
              "A Facebook Messenger bot for opening hours, in two languages.")},
    {"Microsoft Teams", kMeeting, IdShape::kNone,
     "microsoft_teams ms_teams msteams m_teams teams_meeting teams_call microsoft_team тимс тимсе "
     "тимз майкрософт_тимс مايكروسوفت_تيمز مایکروسافت_تیمز माइक्रोसॉफ्ट_टीम्स マイクロソフトチームズ 팀즈 "
     "마이크로소프트_팀즈 teamsach teamsem teamsie teamsda teamsta teamsten тімс тімсі التيمز بتيمز تیمز "
     "טימס בטימס",
     "teams تيمز チームズ",
     ""
     EXAMPLES("The meeting: ⟦https://teams.live.com/meet/9347102288514⟧",
              "Two teams of four people each; a Teams app shows the tickets.")},
    {"Naver", kMessenger, IdShape::kHandle,
     "naver_talk navertalk 네이버톡톡 네이버_톡톡 네이버톡",
     "톡톡",
     ""
     EXAMPLES("네이버톡톡: ⟦talk.naver.com/wq7rt2⟧",
              "네이버 블로그 글 다섯 편을 써 주세요.")},
    {"Odnoklassniki", kSocial, IdShape::kHandle,
     "odnoklassniki одноклассники одноклассниках одноклассников ok_ru",
     "ok ок",
     ""
     EXAMPLES("Одноклассники: ⟦ok.ru/profile/571002238841⟧",
              "Реклама в Одноклассниках для магазина семян, бюджет 20 тысяч.")},
    {"Pinterest", kSocial, IdShape::kHandle,
     "pinterest* pintrest pinterst pintrist pinteres пинтерест* بنترست بينترست پینترست פינטרסט "
     "पिंटरेस्ट ピンタレスト 핀터레스트",
     "",
     "pin_board_site red_p_app"
     EXAMPLES("Pinterest: ⟦pinterest.com/velvetmossboards⟧",
              "Thirty Pinterest pins for a recipe blog, in Canva.")},
    {"QQ", kMessenger, IdShape::kDigits,
     "qq号 qq号码 扣扣 扣扣号 企鹅号 qq_number qq_id 球球号 扣扣群 qq群 кьюкью tencent_qq",
     "qq 球球 企鹅",
     "penguin_app penguin_messenger 小企鹅 企鹅软件"
     EXAMPLES("我的扣扣 ⟦2847100935⟧",
              "QQ plots and histograms in R for the annex.")},
    {"Reddit", kSocial, IdShape::kHandle,
     "reddit* redit_profile реддит* ريديت ردیت रेडिट レディット 레딧",
     "",
     ""
     EXAMPLES("Reddit: ⟦u/slowkilnbaker⟧",
              "Scrape two subreddits and count the topics, Reddit API v2.")},
    {"Rocket.Chat", kMessenger, IdShape::kHandle,
     "rocket_chat rocketchat рокет_чат рокетчат",
     "",
     ""
     EXAMPLES("Rocket.Chat: ⟦@wim.dekooi⟧",
              "A theme for Rocket.Chat in our colours, CSS alone.")},
    {"Rubika", kMessenger, IdShape::kHandle,
     "rubika روبیکا",
     "",
     ""
     EXAMPLES("آیدی روبیکا ⟦@darya_naghsh3⟧",
              "پست‌های تبلیغاتی برای روبیکا، هفته‌ای سه تا.")},
    {"SavvyCal", kMeeting, IdShape::kHandle,
     "savvycal savvy_cal",
     "",
     ""
     EXAMPLES("Choose a time: ⟦https://savvycal.com/runa-holt/chat⟧",
              "Compare SavvyCal with three rivals in an article of 900 words.")},
    {"Session", kMessenger, IdShape::kCode,
     "session_messenger getsession session_private_messenger",
     "session",
     ""
     EXAMPLES("Session messenger "
              "⟦05a1c47fe29b60d38a1475c9be20f3d6187ac45be93f02d7168cae4b59d20f7c31⟧",
              "The session ends after ten minutes and the user is logged out.")},
    {"Signal", kMessenger, IdShape::kPhone,
     "signal_app signal_messenger signal_private_messenger signal_chat сигнал_мессенджер "
     "мессенджер_сигнал мессенджере_сигнал signal_number सिग्नल_ऐप シグナルアプリ",
     "signal сигнал сигнале سيجنال سیگنال سيغنال סיגנל सिग्नल সিগন্যাল シグナル 시그널 sygnał "
     "signaal signalissa",
     "encrypted_app encrypted_messenger blue_encrypted_app"
     EXAMPLES("Signal app: ⟦+44 7700 900 622⟧",
              "The signal is noisy above 4 kHz, a low pass filter will do.")},
    {"Skype", kMessenger, IdShape::kHandle,
     "skype* skyp skpe syke_id skyype scype sckype skipe skaip skajp sk1pe sky_pe skyep skypr "
     "skyoe skyppe esskype eskype skypiť скайп* سكايب السكايب سكايبي اسکایپ سکایپ سكاي_بي סקייפ "
     "בסקייפ לסקייפ स्काइप স্কাইপ* સ્કાઇપ ਸਕਾਈਪ ஸ்கைப் స్కైప్ സ്കൈപ്പ് ಸ್ಕೈಪ್ สไกป์ สไกป์ไอดี สไกป スカイプ "
     "스카이프 讯佳普 σκαιπ სკაიპი სქაიპი սկայպ ስካይፕ",
     "",
     "blue_s_app blue_cloud_s"
     EXAMPLES("Skype: ⟦live:marit.ostby⟧",
              "Replace the old Skype button on the page by a plain link.")},
    {"Slack", kMessenger, IdShape::kHandle,
     "slack_dm слэк* слак_канал سلاك スラック 슬랙 slackissa slackowy slacka slackiem slackta slacktan "
     "סלאק בסלאק לסלאק اسلک স্ল্যাক স্ল্যাকে स्लैक سلیک",
     "slack слак slacku",
     "hashtag_app"
     EXAMPLES("Our workspace: ⟦https://join.slack.com/t/kivikasi/shared_invite/zt-2b7Qe9LmR⟧",
              "The Slack integration posts every order twice.")},
    {"Snapchat", kMessenger, IdShape::kHandle,
     "snapchat* snap_chat snapchet snaphat snapcaht snapchat_id sn4pchat снапчат* снэпчат* "
     "سناب_شات سنابشات سنابي السناب_شات اسنپ_چت اسنپ‌چت סנאפצט סנאפצ׳אט स्नैपचैट স্ন্যাপচ্যাট* "
     "สแนปแชท スナチャ スナップチャット 스냅챗 스냅쳇 snapik snapçet بالسناب عالسناب للسناب",
     "snap sc سناب السناب snappi 스냅 סנאפ",
     "ghost_app yellow_ghost yellow_ghost_app white_ghost_app disappearing_photo_app "
     "app_del_fantasma app_do_fantasma geister_app geist_app fantôme_jaune appli_fantôme "
     "жёлтое_привидение"
     EXAMPLES("Snapchat: ⟦pebble.and.rye⟧",
              "A Snapchat lens with falling leaves for our bakery.")},
    {"Soroush", kMessenger, IdShape::kHandle,
     "soroush_messenger soroush_plus سروش_پلاس پیام_رسان_سروش splus",
     "soroush سروش",
     ""
     EXAMPLES("سروش پلاس: ⟦@mahan_seda4⟧",
              "سروش نام گوینده‌ی این کتاب صوتی است.")},
    {"Telegram", kMessenger, IdShape::kHandle,
     "telegram* telegarm telegran telgram telegrm telagram telegrem telegam telgrm teleqram "
     "t3legram te1egram telegr4m tele_gram telega tegelram tlgrm tlgm tg_id tg_username tgram "
     "teleg teligram tiligram taligram tilgram t_gram телеграм* телегармм телегр тлг тлгрм "
     "телегой тгшка тгшку тгшке تيليجرام تليجرام تلجرام تيلجرام تلغرام تيليغرام تلغرامي تليغرام "
     "تليقرام تيليقرام تلقرام تلكرام تليكرام التليجرام التيليجرام التلغرام التلجرام التيلجرام "
     "تلگرام تلگرامم تلگ تلیگرام ٹیلیگرام ٹیلی_گرام טלגרם בטלגרם לטלגרם הטלגרם טלגראם टेलीग्राम "
     "टेलिग्राम टेलेग्राम টেলিগ্রাম* টেলেগ্রাম* ટેલિગ્રામ ਟੈਲੀਗ੍ਰਾਮ டெலிகிராம் டெலிகிராமில் టెలిగ్రామ్ ടെലഗ്രാം "
     "ടെലിഗ്രാം ಟೆಲಿಗ್ರಾಮ್ เทเลแกรม เทเลแกรมม เทเรแกรม テレグラム 텔레그램 텔레그렘 텔그 电报群 "
     "電報群 纸飞机 紙飛機 τέλεγκραμ ტელეგრამი ტელეგრამში տելեգրամ ቴሌግራም တယ်လီဂရမ် តេឡេក្រាម טלג "
     "telqram للتلجرام بالتلجرام عالتلجرام للتليجرام بالتليجرام عالتليجرام للتلغرام بالتلغرام "
     "عالتلغرام للتيليجرام بالتيليجرام عالتيليجرام",
     "tg tele тг тгк тгшк телега телегу телеге телеги телегам tlgr tgr تلي تلی تيلي तेली 텔레 "
     "飞机 飛機 电报 電報 テレ tgm tlg",
     "paper_plane paper_plane_app paper_airplane paper_airplane_app plane_app blue_plane "
     "blue_plane_app airplane_app blue_airplane white_plane_app white_plane_on_blue durov_app "
     "durovs_app durov_messenger pavels_app app_del_avión app_del_avioncito avión_de_papel "
     "avioncito_de_papel app_azul_del_avión app_do_aviãozinho aviãozinho_azul "
     "aviãozinho_de_papel avião_de_papel avion_en_papier appli_avion papierflieger "
     "papierflieger_app aeroplanino_di_carta aeroplano_di_carta papieren_vliegtuigje kağıt_uçak "
     "mavi_uçak бумажный_самолёт бумажный_самолётик самолётик самолётике синий_самолётик "
     "синий_самолет голубой_самолётик голубой_мессенджер дуров_мессенджер мессенджер_дурова "
     "самолётиком pesawat_kertas الطيارة_الزرقاء الطائرة_الورقية الطيارة_الورقية कागज_का_जहाज "
     "小飞机 小飛機 蓝色飞机 紙飛行機 종이비행기 samolotik niebieski_samolocik "
     "papierowy_samolocik with_the_paper_plane"
     EXAMPLES("Telegram: ⟦@nadir_pixel⟧",
              "A Telegram bot that answers from our price list, aiogram 3.")},
    {"Telemost", kMeeting, IdShape::kDigits,
     "телемост* telemost* яндекс_телемост",
     "",
     ""
     EXAMPLES("Подключайтесь: ⟦https://telemost.yandex.ru/j/40718825539164⟧",
              "Расшифровать запись из Телемоста, полтора часа.")},
    {"Tencent Meeting", kMeeting, IdShape::kDigits,
     "tencent_meeting 腾讯会议 騰訊會議 腾讯会议号 voov voov_meeting voovmeeting 腾会",
     "",
     ""
     EXAMPLES("腾讯会议 ⟦418 220 965⟧",
              "把腾讯会议的录音整理成文字,约两小时。")},
    {"TextNow", kMessenger, IdShape::kPhone,
     "textnow",
     "",
     ""
     EXAMPLES("TextNow: ⟦+1 (646) 555-0127⟧",
              "A landing page for an app in the manner of TextNow.")},
    {"Threads", kSocial, IdShape::kHandle,
     "threads_app threads_net threads_handle threads_profile threads_account スレッズ 쓰레드앱",
     "threads тредс тредсе 스레드 쓰레드",
     ""
     EXAMPLES("My Threads profile is ⟦threads.net/@softkilnstudio⟧",
              "The pool has eight threads and two of them never finish.")},
    {"Threema", kMessenger, IdShape::kCode,
     "threema* threema_id треема",
     "",
     ""
     EXAMPLES("Threema ⟦K7R2MZ4X⟧",
              "A comparison of Threema and its rivals, 1,200 words, German.")},
    {"TidyCal", kMeeting, IdShape::kHandle,
     "tidycal tidy_cal",
     "",
     ""
     EXAMPLES("Book here: ⟦https://tidycal.com/brannagh/quick-look⟧",
              "Import bookings from TidyCal into Google Sheets every night.")},
    {"TikTok", kSocial, IdShape::kHandle,
     "tiktok* tik_tok ticktock_app tick_tok tiktock tictoc_app tic_toc tik_tock tikt0k t1ktok "
     "tiktak titkok tiktik_app тикток* тик_ток тик_токе тиктак_ап تيك_توك تيكتوك التيك_توك "
     "تیک_تاک تیک‌تاک טיקטוק בטיקטוק टिकटॉक टिक_टॉक টিকটক* ટિકટોક டிக்டாக் ติ๊กต็อก ติ๊กตอก ติ๊กต๊อก "
     "ティックトック ティクトク 틱톡 τικτοκ ტიკტოკი տիկտոկ",
     "tt tk tick_tock тт تيك تیک",
     "clock_app the_clock_app dance_app dancing_app music_note_app video_dance_app "
     "dance_video_app app_de_los_bailes app_de_bailes app_das_dancinhas app_du_dragon "
     "horloge_app приложение_с_часами"
     EXAMPLES("TikTok: ⟦@copperkettlecooks⟧",
              "I cut TikTok videos for a gym, thirty a month, with captions.")},
    {"ToTok", kMessenger, IdShape::kPhone,
     "totok توتوك توتوک to_tok_app",
     "",
     ""
     EXAMPLES("ToTok: ⟦+971 55 000 8816⟧",
              "A review of ToTok for a blog on calling apps.")},
    {"Tox", kMessenger, IdShape::kCode,
     "tox_id qtox tox_chat",
     "tox",
     ""
     EXAMPLES("Tox ID "
              "⟦7A1C47FE29B60D38A1475C9BE20F3D6187AC45BE93F02D7168CAE4B59D20F7C312B4E9071C55⟧",
              "Run tox with Python 3.11 and 3.12 in the pipeline.")},
    {"Truth Social", kSocial, IdShape::kHandle,
     "truth_social truthsocial",
     "",
     ""
     EXAMPLES("Truth Social: ⟦@plainspokenbarn⟧",
              "A report on the traffic of Truth Social, five pages.")},
    {"Viber", kMessenger, IdShape::kPhone,
     "viber* vibber v1ber vaiber vajber vayber vibeer вайбер* вайбэр* вайбір فايبر_رقم "
     "الفايبر_رقم وایبر وایبرم בוויבר ויבר וייבר वाइबर ভাইবার* ไวเบอร์ バイバー 바이버 βαιμπερ "
     "ვაიბერი վայբեր ဗိုက်ဘာ ဗိုင်ဘာ ቫይበር عالفايبر بالفايبر للفايبر בוייבר",
     "فايبر فایبر вибер",
     "purple_app purple_phone_app purple_phone purple_messenger violet_app lila_app "
     "lilafarbene_app app_morada app_roxa appli_violette fioletowa_apka фиолетовый_мессенджер "
     "фиолетовое_приложение фиолетовая_трубка фіолетовий_месенджер фиолетовый_телефон "
     "лилавото_приложение ljubičasta_aplikacija mor_uygulama"
     EXAMPLES("Viber: ⟦+380 67 000 41 92⟧",
              "Viber stickers with a hedgehog, 24 of them, PNG.")},
    {"VK", kSocial, IdShape::kHandle,
     "vkontakte вконтакте вконтактик vk_com вкашка вкашке вконтакт вконтакта vk_id",
     "vk вк контакт контакте вэка вэкашка вкшка",
     "синяя_сеть"
     EXAMPLES("ВКонтакте: ⟦vk.com/severny_bereg_foto⟧",
              "Настройка рекламы ВКонтакте для школы танцев.")},
    {"Webex", kMeeting, IdShape::kDigits,
     "webex* web_ex cisco_webex вебекс* webeks",
     "",
     ""
     EXAMPLES("Here is the room: ⟦https://kelpbay.webex.com/meet/ines.arnaud⟧",
              "Cut a Webex recording into four lessons.")},
    {"WeChat", kMessenger, IdShape::kHandle,
     "wechat* wecaht wichat vechat veechat weichat wxid wx_id wx号 vx号 wechat_id wei_xin "
     "weixin* 微信 微信号 薇信 薇芯 徽信 围信 v信 vx信 w信 威芯 卫星号 微xin вичат* вейчат* "
     "вичат_айди وي_شات ويشات ویچت وی‌چت וויצ׳אט ויצ׳אט वीचैट উইচ্যাট วีแชท วีแชต ウィーチャット 위챗 "
     "위쳇 웨이신",
     "wx vx v 威信 卫星 微 薇 微芯 加v 加vx 加微 加薇",
     "green_chat_app green_chinese_app chinese_green_app two_green_bubbles green_bubbles_app "
     "绿泡泡 绿色泡泡 绿色软件 绿色的聊天软件 綠色軟體 chinese_whatsapp"
     EXAMPLES("我的微信 ⟦lanyun_design⟧",
              "A WeChat mini program with a map and three pages.")},
    {"WeCom", kMessenger, IdShape::kHandle,
     "wecom 企业微信 企業微信 企微 wechat_work wxwork",
     "",
     ""
     EXAMPLES("企业微信 ⟦chenyu_ops6⟧",
              "企业微信机器人开发,每天发一次报表。")},
    {"Weibo", kSocial, IdShape::kHandle,
     "weibo* 微博 微博号 围脖号 sina_weibo 新浪微博 вейбо ウェイボー 웨이보",
     "围脖",
     ""
     EXAMPLES("My Weibo: ⟦https://weibo.com/u/7120044918⟧",
              "把英文新闻翻译成微博,每天两条。")},
    {"WhatsApp", kMessenger, IdShape::kPhone,
     "whatsapp* whats_app whats_apps whatsap whatapp whatsaap whattsapp whatssapp whasapp "
     "whatasapp whatzapp whatzap whatsupp whatsaapp whatsp whatsppp whtsapp whtsap whtspp "
     "whtasapp wahtsapp whastapp whatsaoo wh4tsapp whats4pp wh4ts4pp what5app wha7sapp "
     "whatts_app watsapp watsap watsup_number wats_app watts_app wattsapp wattsap watapp wassapp "
     "wassap wasap wasapp wasaps wazzap wazap wazapp vatsap vatsapp vhatsapp vatsup votsap "
     "uatsap uatsapp guasap guasapp guatsap guatsapp guazap guassap łotsap łocap wsapp wsap "
     "whapp wtsp wtsapp wtspp wzap wzapp wpp_number wapp_number zapzap zap_zap zipzop zip_zop "
     "wotsap wotsapp wotsup_number wasapea wasapéame guasapea watsappez ватсап* вотсап* вацап* "
     "вотцап* воцап* ватцап* уотсап* вотс_ап ватс_ап ватсаб вадсап вадзап واتساب* واتسآب واتسأب "
     "واتس_اب واتس_أب واتسب وتساب وتس_اب الواتساب* الواتس_اب بالواتساب عالواتساب ع_الواتساب "
     "للواتساب والواتساب وتسب واتزاب واتس واتسي الواتس عالواتس بالواتس وتس الوتس واتسات واتساپ "
     "واتس‌اپ واتس_اپ واتساپم واتسپ وٹس_ایپ واٹس_ایپ واٹساپ وٹس‌ایپ واٹس‌ایپ وٹسیپ וואטסאפ ווטסאפ "
     "וואצאפ ווצאפ ואטסאפ ווטסאפי ווצאפי בוואטסאפ בווטסאפ לוואטסאפ לווטסאפ הוואטסאפ הווטסאפ "
     "בווצאפ व्हाट्सएप व्हाट्सऐप व्हाट्सअप व्हाट्सप व्हॉट्सएप व्हॉट्सऐप व्हॉट्सअॅप व्हॉट्सॲप व्हाट्सअॅप वॉट्सऐप "
     "वॉट्सएप वाट्सएप वाट्सऐप वाट्सअप वट्सएप वट्सऐप ह्वाट्सएप ह्वाट्सएपमा হোয়াটসঅ্যাপ* হোয়াটসএপ* হোয়াটসআপ* "
     "হোয়াটস_অ্যাপ ওয়াটসঅ্যাপ* ওয়াটসএপ হোয়াটসঅপ হোয়াটস্যাপ* વોટ્સએપ વ્હોટ્સએપ વોટ્સઅપ ਵਟਸਐਪ ਵ੍ਹਟਸਐਪ "
     "வாட்ஸ்அப் வாட்ஸ்ஆப் வாட்ஸப் வாட்சப் వాట్సాప్ వాట్సప్ వాట్సాప్‌లో വാട്സാപ്പ് വാട്‌സ്ആപ്പ് വാട്ട്സ്ആപ്പ് ವಾಟ್ಸಾಪ್ ವಾಟ್ಸಪ್ ವಾಟ್ಸ್‌ಆ್ಯಪ್ "
     "වට්ස්ඇප් වට්සැප් วอตส์แอป วอทส์แอป วอทแอป วอตแอป วอสแอป ว็อทส์แอพ วอทส์แอพ วอทแอพ ワッツアップ "
     "ワッツアプ 왓츠앱 와츠앱 왓쯔앱 왓츠업 왓챕 沃茨阿普 瓦次普 瓦茨普 γουοτσαπ γουάτσαπ "
     "βατσαπ ვოთსაფი ვოთსაპი ვატსაპი ვოცაპი վոթսափ վատսափ վացափ ዋትስአፕ ዋትሳፕ វ៉តសអាប់ 瓦特萨普 "
     "wasapper",
     "wa wp wap ws wsp wpp wapp whats whatts wats whatsup watsup wotsup zap zapp wapps whts wasa "
     "watss вап вц ватс вотс вацик ватса вотса וואטס",
     "green_app green_phone_app green_icon_app green_messenger green_messaging_app "
     "green_bubble_app green_telephone_app green_call_app app_verde aplicación_verde "
     "la_verde_app mensajero_verde aplicativo_verde verdinho app_verdinho zap_verde appli_verte "
     "application_verte messagerie_verte grüne_app grüner_messenger grünen_app grünen_messenger "
     "app_verde_del_telefono groene_app gröna_appen grønne_app grønn_app grøn_app vihreä_appi "
     "vihreä_sovellus zielona_apka zielony_komunikator zielona_aplikacja zelená_appka "
     "zelená_aplikace zelená_aplikácia zelena_aplikacija zöld_app zöld_alkalmazás "
     "aplicația_verde yeşil_uygulama yeşil_app yeşil_olan зелёное_приложение зелёный_мессенджер "
     "зелёная_трубка зелёном_мессенджере зелёном_приложении зелёную_трубку зелёный_телефончик "
     "зелёненький_мессенджер зелений_месенджер зелена_трубка зелений_застосунок "
     "зеленото_приложение зелену_трубку πράσινη_εφαρμογή πράσινο_app التطبيق_الأخضر "
     "التطبيق_الاخضر البرنامج_الأخضر البرنامج_الاخضر الأخضر_مسنجر برنامه_سبز اپ_سبز "
     "אפליקציה_ירוקה האפליקציה_הירוקה הירוקה_עם_הטלפון hare_wala_app hara_wala_app "
     "green_wala_app hare_rang_wala_app हरा_ऐप हरे_वाला_ऐप हरा_वाला_ऐप हरे_रंग_वाला_ऐप সবুজ_অ্যাপ "
     "সবুজ_অ্যাপে shobuj_app سبز_ایپ سبز_والی_ایپ app_hijau aplikasi_hijau app_xanh_lá "
     "ứng_dụng_xanh_lá แอปเขียว แอพเขียว แอปสีเขียว with_the_green_phone with_a_green_phone "
     "with_the_green_icon zielonej_apce zieloną_apkę zielonej_apki zielonej_aplikacji "
     "yeşil_uygulamada yeşil_uygulamadan yeşil_uygulamaya"
     EXAMPLES("WhatsApp: ⟦+44 7700 900 142⟧",
              "The WhatsApp Business API sends the reminders; I only style the template.")},
    {"Whereby", kMeeting, IdShape::kHandle,
     "whereby_room whereby_com whereby_link whereby_call",
     "whereby",
     ""
     EXAMPLES("My room: ⟦https://whereby.com/fenwick-studio⟧",
              "A clause whereby the fee is split needs no new paragraph.")},
    {"Wickr", kMessenger, IdShape::kHandle,
     "wickr wickr_me wickrme викр",
     "wicker_me",
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
     "twitter* tweeter_handle twiter twitr twitar twiitter tw1tter twttr x_com x_twitter "
     "formerly_twitter ex_twitter x_handle твиттер* твитер* تويتر التويتر توییتر תוויטר טוויטר "
     "בטוויטר ट्विटर টুইটার* ட்விட்டர் ทวิตเตอร์ ทวิต 推特 推特号 ツイッター トゥイッター 트위터 τουίτερ "
     "ტვიტერი թվիթեր ట్విట్టర్",
     "x tw twt tweeter твит тви 트위 تويت",
     "blue_bird blue_bird_app blue_bird_site bird_app bird_site birdsite birdie_app "
     "little_blue_bird blue_birdie elon_app elons_app elon_site elons_site elon_musk_app "
     "musk_site pajarito_azul red_del_pajarito passarinho_azul l_oiseau_bleu oiseau_bleu "
     "blauer_vogel vogel_app uccellino_azzurro mavi_kuş синяя_птичка синяя_птица птичка_соцсеть "
     "العصفور_الأزرق العصفور_الازرق 蓝鸟 青い鳥 파랑새앱"
     EXAMPLES("Twitter: ⟦@gullandquill⟧",
              "Replace x by its value; then post the chart to Twitter from cron.")},
    {"Xiaohongshu", kSocial, IdShape::kHandle,
     "xiaohongshu 小红书 小紅書 小红书号 rednote 小红薯 薯号 小地瓜",
     "xhs red_note",
     "little_red_book"
     EXAMPLES("小红书号 ⟦4419205873⟧",
              "为小红书写二十篇护肤笔记。")},
    {"Xing", kSocial, IdShape::kHandle,
     "xing_profil xing_profile xing_kontakt",
     "xing",
     ""
     EXAMPLES("Mein Xing-Profil: ⟦https://www.xing.com/profile/Jorinde_Haltermann⟧",
              "Wir suchen Texte für Xing-Anzeigen, drei Varianten.")},
    {"Yahoo Messenger", kMessenger, IdShape::kHandle,
     "yahoo_messenger yahoomessenger ymsgr",
     "",
     ""
     EXAMPLES("Yahoo Messenger: ⟦thornfield_2004⟧",
              "Ringtones that sound like Yahoo Messenger did, for a film.")},
    {"YouCanBook.me", kMeeting, IdShape::kHandle,
     "youcanbookme youcanbook_me youcanbook ycbm",
     "",
     ""
     EXAMPLES("Times: ⟦https://tollgate-legal.youcanbook.me⟧",
              "Translate the texts of YouCanBookMe in our account into Dutch.")},
    {"Zalo", kMessenger, IdShape::kPhone,
     "zalo* dalo_app za_lo",
     "",
     "app_xanh_dương ứng_dụng_xanh_dương"
     EXAMPLES("Zalo ⟦0912 000 482⟧",
              "Thiết kế mini app Zalo cho quán cà phê, ba màn hình.")},
    {"Zangi", kMessenger, IdShape::kDigits,
     "zangi زانگی",
     "",
     ""
     EXAMPLES("Zangi number ⟦10-4471-8820⟧",
              "Store screenshots for an app like Zangi, five sizes.")},
    {"Zoom", kMeeting, IdShape::kDigits,
     "zoomcall zoom_room zoom_us zoom_meeting zoommeeting zoom_call zoom_link zoom_id zoomlink "
     "zoomid zoom_videocall зум_звонок зумчик позумим позумимся созвон_в_зуме ซูมมีต 줌미팅 줌_미팅 "
     "zoomissa зума зумі zoomem zoomie zoomda zoomdan zoomla زووم الزووم بزووم عالزوم عالزووم לזום "
     "בזום ज़ूम जूम জুম জুমে",
     "zoom zooom зум зуме зумом зуму zum زوم الزوم זום ズーム 줌 줌으로 ซูม ζουμ zooma zoomen zoomeamos "
     "הזום",
     ""
     EXAMPLES("Zoom meeting ID ⟦812 4470 2216⟧",
              "Zoom in on the left half of the map by 20 percent.")},
    {"Zulip", kMessenger, IdShape::kHandle,
     "zulip* зулип",
     "",
     ""
     EXAMPLES("Here is the organisation: ⟦https://kivikasi.zulipchat.com/join/aq7wrt2mzx/⟧",
              "Import our Zulip history into a search index.")},
};

#undef EXAMPLES

}  // namespace

Rows<Service> Services() {
  return {kServices, kServices + sizeof(kServices) / sizeof(kServices[0])};
}

}  // namespace contactlint
