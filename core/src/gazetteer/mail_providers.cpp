// Mail providers by the names people say instead of a domain ("jo.lind at gmail", "a.k, yandex").
//
// To add one: a row in alphabetical order of `domain`; every name stands in one row only, that of
// the domain the name means when nothing else is said. `names` are hardly ever anything else;
// `homonyms` are ordinary words, or companies that are talked about for other things than mail. A
// country's domain of a provider has a row without names of its own where its name is that of the
// main domain.
//
// Sources: the domains are those at which the providers, by their own sign-up pages, give out
// addresses; the spellings are everyday usage.
#include "gazetteer/services.h"

namespace contactlint {
namespace {

constexpr MailProvider kMailProviders[] = {
    {"126.com", "网易126 126邮箱", "126"},
    {"139.com", "139邮箱 移动邮箱", "139"},
    {"163.com", "网易邮箱 163邮箱 网易163", "163 网易"},
    {"189.cn", "189邮箱", "189"},
    {"1und1.de", "1und1 einsundeins", ""},
    {"abv.bg", "abv_bg абв_поща абв_бг", "abv абв"},
    {"aim.com", "aim_mail", ""},
    {"alice.it", "alice_it alice_mail", ""},
    {"aliyun.com", "阿里邮箱 阿里云邮箱 aliyun_mail", "aliyun 阿里云"},
    {"aol.com", "aol aolmail a_o_l aol_mail", ""},
    {"arcor.de", "arcor", ""},
    {"att.net", "att_net sbcglobal_mail", "att"},
    {"bellsouth.net", "bellsouth", ""},
    {"bigpond.com", "bigpond", ""},
    {"bk.ru", "бк_ру bk_ru", "bk бк"},
    {"bluewin.ch", "bluewin", ""},
    {"bol.com.br", "bol_com_br", "bol"},
    {"btinternet.com", "btinternet bt_internet", ""},
    {"centrum.cz", "centrum_cz", "centrum"},
    {"charter.net", "charter_net", ""},
    {"citromail.hu", "citromail", ""},
    {"comcast.net", "comcast_net comcast_mail", "comcast xfinity"},
    {"cox.net", "cox_net", "cox"},
    {"daum.net", "다음메일 한메일넷 daum_net", "daum 다음"},
    {"docomo.ne.jp", "ドコモメール docomo_mail", "docomo ドコモ"},
    {"duck.com", "duck_com", ""},
    {"earthlink.net", "earthlink", ""},
    {"email.cz", "email_cz emailcz", ""},
    {"ezweb.ne.jp", "ezweb イージーウェブ", ""},
    {"fastmail.com", "fastmail*", ""},
    {"foxmail.com", "foxmail fox_mail", ""},
    {"free.fr", "free_fr free_point_fr", "free"},
    {"freemail.hu", "freemail_hu", "freemail free_mail"},
    {"freenet.de", "freenet_de", "freenet"},
    {"gmail.com",
     "gmail* g_mail gee_mail geemail g_male gmial gmal gmil gmai gamil gmaol gnail gmali gmael "
     "gimail ghmail gmeil g_meil gmeyl gemeil gemayil gmajl dżimejl jmail j_mail jimail jeemail "
     "jee_mail jemail jeymail jimeil djimail dzhimeil yimeil yimail jimeyl cimeyl googlemail "
     "google_mail googel_mail gogle_mail goggle_mail google_email gmail_com gma1l gm4il джимейл* "
     "джимэйл* джимеил* джимайл* гмейл* гмэйл* гмайл* гмаил* жмейл* гмыло жимейл* гугл_почта "
     "гугл_почте гуглпочта гугл_мейл ґмейл* جيميل جي_ميل جيمايل جي_مايل الجيميل جیمیل جی_میل "
     "جی‌میل جیمیلم ג׳ימייל גימייל בגימייל גי_מייל ג׳מייל जीमेल जी_मेल जिमेल जीमैल জিমেইল* জি_মেইল "
     "জিমেল જીમેલ ਜੀਮੇਲ ஜிமெயில் ஜிமெயிலில் జీమెయిల్ ജിമെയിൽ ಜಿಮೇಲ್ จีเมล จีเมล์ จีเมล์ดอทคอม 谷歌邮箱 谷歌邮件 "
     "ジーメール ジーメイル Ｇメール gメール 지메일 지멜 쥐메일 구글메일 구글_메일 τζιμέιλ "
     "τζιμειλ ჯიმეილი ջիմեյլ ጂሜይል",
     "谷歌"},
    {"gmx.at", "gmx_at", ""},
    {"gmx.de", "gmx gmx_de g_m_x geemx gmx_punkt_de", ""},
    {"gmx.net", "gmx_net", ""},
    {"googlemail.com", "googlemail_com", ""},
    {"hanmail.net", "hanmail 한메일", ""},
    {"hey.com", "hey_com hey_mail", ""},
    {"hotmail.co.uk", "", ""},
    {"hotmail.com",
     "hotmail* hot_mail hotmial hotmal hotmil homail hotmeil hotamil hotmali htomail "
     "hotmai hotnail jotmail otmail hotmael hotmeyl h0tmail хотмейл* хотмэйл* хотмайл* хотмаил* "
     "هوتميل هوت_ميل الهوتميل هاتمیل הוטמייל בהוטמייל हॉटमेल হটমেইল* ホットメール 핫메일 ฮอตเมล "
     "ฮอทเมล ฮอตเมล์ χότμειλ χοτμειλ",
     ""},
    {"hotmail.de", "", ""},
    {"hotmail.es", "", ""},
    {"hotmail.fr", "", ""},
    {"hotmail.it", "", ""},
    {"hushmail.com", "hushmail", ""},
    {"i.ua", "ай_уа і_юа", ""},
    {"icloud.com",
     "icloud* i_cloud iclould icoud icluod icloud_mail айклауд* ايكلاود آي_كلاود آیکلود אייקלאוד "
     "आईक्लाउड আইক্লাউড アイクラウド 아이클라우드",
     ""},
    {"ig.com.br", "ig_com_br", "ig"},
    {"inbox.lv", "inbox_lv", "inbox"},
    {"inbox.ru", "инбокс_ру inbox_ru", ""},
    {"interia.pl", "interia interia_pl interii", ""},
    {"kakao.com", "카카오메일 kakao_mail", ""},
    {"keemail.me", "keemail", ""},
    {"kpnmail.nl", "kpnmail kpn_mail", "kpn"},
    {"laposte.net", "laposte_net", "laposte la_poste"},
    {"libero.it", "libero_it libero_mail liberomail", "libero"},
    {"list.ru", "лист_ру list_ru", ""},
    {"live.com", "live_mail live_com", "live"},
    {"live.nl", "live_nl", ""},
    {"mail.com", "mail_com", ""},
    {"mail.ru",
     "mail_ru майл_ру мэйл_ру мейл_ру мэил_ру маил_ру майлру мейлру mailru майлрушка мылру",
     "майл мэйл мейл"},
    {"mailbox.org", "mailbox_org mailboxorg", ""},
    {"mailfence.com", "mailfence", ""},
    {"me.com", "me_com", "me"},
    {"msn.com", "msn m_s_n msn_mail эмэсэн", ""},
    {"nate.com", "네이트메일 nate_com", "nate 네이트"},
    {"naver.com",
     "네이버메일 네이버_메일 naver_mail naver_com navercom 네이버닷컴 네이버컴",
     "naver 네이버"},
    {"nifty.com", "ニフティメール ニフティ", "nifty"},
    {"o2.pl", "o2_pl o_dwa_pl", "o2"},
    {"o2online.de", "o2online", ""},
    {"onet.pl", "onet onet_pl onecie poczta_onet", ""},
    {"online.de", "online_de", ""},
    {"optonline.net", "optonline", ""},
    {"orange.fr", "orange_fr orange_point_fr", "orange"},
    {"otenet.gr", "otenet οτενετ", ""},
    {"outlook.com",
     "outlook_mail outlook_com outlok outluk outllok oulook outlookcom аутлук* аутлук_ком أوتلوك "
     "اوتلوك آوتلوک אאוטלוק आउटलुक আউটলুক* アウトルック 아웃룩 เอาท์ลุค เอาต์ลุค",
     "outlook"},
    {"outlook.de", "", ""},
    {"outlook.es", "", ""},
    {"outlook.fr", "", ""},
    {"pm.me", "", ""},
    {"post.cz", "post_cz", ""},
    {"poste.it", "poste_it", ""},
    {"posteo.de", "", "posteo"},
    {"proton.me",
     "protonmail* proton_mail proton_me protonme протонмейл* протон_мейл протонмайл* протонпочта "
     "بروتون_ميل پروتون_میل פרוטון_מייל プロトンメール 프로톤메일",
     "proton протон"},
    {"qq.com", "qq邮箱 qq_mail qqmail qq信箱 qq_com 扣扣邮箱", "qq"},
    {"rambler.ru", "rambler* рамблер*", ""},
    {"rediffmail.com", "rediffmail rediff_mail rediff रेडिफ रेडिफमेल", ""},
    {"rocketmail.com", "rocketmail", ""},
    {"rogers.com", "rogers_com", ""},
    {"runbox.com", "runbox", ""},
    {"sapo.pt", "sapo_pt", "sapo"},
    {"sbcglobal.net", "sbcglobal sbc_global", ""},
    {"seznam.cz", "seznam_cz seznamu_cz", "seznam seznamu"},
    {"sfr.fr", "sfr_fr", "sfr"},
    {"shaw.ca", "shaw_ca", "shaw"},
    {"sina.com", "新浪邮箱 sina_mail sina_com", "sina 新浪"},
    {"sky.com", "sky_com sky_mail", "sky"},
    {"skynet.be", "skynet_be", "skynet"},
    {"softbank.ne.jp", "ソフトバンクメール", "softbank ソフトバンク"},
    {"sohu.com", "搜狐邮箱 sohu_mail sohu_com", "sohu 搜狐"},
    {"t-online.de", "t_online tonline telekom_mail te_online", ""},
    {"talktalk.net", "talktalk", ""},
    {"telenet.be", "telenet telenet_be", ""},
    {"telia.com", "telia_mail", "telia"},
    {"terra.com.br", "terra_com_br", "terra"},
    {"tiscali.it", "tiscali", ""},
    {"tlen.pl", "tlen_pl", "tlen"},
    {"tut.by", "tut_by тут_бай", ""},
    {"tuta.com", "tuta_mail tuta_com", "tuta"},
    {"tutanota.com", "tutanota tuta_nota тутанота", ""},
    {"ukr.net", "ukr_net ukrnet укрнет укр_нет укрнете", ""},
    {"uol.com.br", "uol_com_br", "uol"},
    {"verizon.net", "verizon_net", "verizon"},
    {"videotron.ca", "videotron", ""},
    {"virgilio.it", "virgilio_it virgilio_mail", "virgilio"},
    {"virginmedia.com", "virginmedia virgin_media", ""},
    {"volny.cz", "volny_cz", ""},
    {"wanadoo.fr", "wanadoo wanado", ""},
    {"web.de", "web_de webde web_punkt_de", ""},
    {"windowslive.com", "windowslive windows_live", ""},
    {"wp.pl", "wp_pl wupe_pl wirtualna_polska poczta_wp", "wp"},
    {"xs4all.nl", "xs4all", ""},
    {"ya.ru", "ya_ru я_ру", ""},
    {"yahoo.co.in", "", ""},
    {"yahoo.co.jp", "ヤフーメール ヤフーjp yahoo_jp yahooメール", "ヤフー"},
    {"yahoo.co.uk", "", ""},
    {"yahoo.com",
     "yahoo* yaho yhoo yaoo ya_hoo yahu yahuu yajoo yajú jahoo iahoo yah00 yahoo_mail яху яхо "
     "яхуу яху_почта ياهو ياهوو یاهو الياهو יאהו ביאהו याहू याहु ইয়াহু યાહૂ ยาฮู ยาฮูเมล 雅虎 雅虎邮箱 "
     "야후 γιαχου γιάχου",
     ""},
    {"yahoo.com.br", "", ""},
    {"yahoo.de", "", ""},
    {"yahoo.es", "", ""},
    {"yahoo.fr", "", ""},
    {"yandex.com", "", ""},
    {"yandex.ru",
     "yandex* yandeks yandex_mail янекс яндекс_почта яндекс_почте яндекспочта яндекс_ру ياندكس",
     "яндекс яндексе"},
    {"yeah.net", "yeah_net 网易yeah", ""},
    {"ymail.com", "ymail y_mail", ""},
    {"zeelandnet.nl", "zeelandnet", ""},
    {"ziggo.nl", "ziggo ziggo_nl", ""},
    {"zoho.com", "zohomail zoho_mail zoho_com", "zoho"},
};

}  // namespace

Rows<MailProvider> MailProviders() {
  return {kMailProviders, kMailProviders + sizeof(kMailProviders) / sizeof(kMailProviders[0])};
}

}  // namespace contactlint
