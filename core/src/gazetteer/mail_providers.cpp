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
#include "gazetteer/packed_rows.h"

namespace contactlint {

template <>
struct Packing<MailProvider> {
  static constexpr const char* MailProvider::*kTexts[] = {
      &MailProvider::domain, &MailProvider::names, &MailProvider::homonyms};
  static constexpr uint8_t CodeOf(const MailProvider&) { return 0; }
  static void SetCode(MailProvider&, uint8_t) {}
};

namespace {

constexpr MailProvider kMailProviders[] = {
    {"126.com", "126邮箱", "126"},
    {"139.com", "139邮箱", "139"},
    {"163.com", "网易邮箱 163邮箱", "163 网易"},
    {"189.cn", "189邮箱", "189"},
    {"abv.bg", "abv_bg абв_поща абв_бг", "abv абв"},
    {"aliyun.com", "阿里邮箱 阿里云邮箱 aliyun_mail", "aliyun 阿里云"},
    {"aol.com", "aol aolmail a_o_l aol_mail", ""},
    {"att.net", "att_net", "att"},
    {"bigpond.com", "bigpond", ""},
    {"bk.ru", "бк_ру bk_ru", "bk бк"},
    {"bluewin.ch", "bluewin", ""},
    {"btinternet.com", "btinternet bt_internet", ""},
    {"comcast.net", "comcast_net", "comcast xfinity"},
    {"daum.net", "다음메일 daum_net", "daum 다음"},
    {"docomo.ne.jp", "ドコモメール", "docomo ドコモ"},
    {"duck.com", "duck_com", ""},
    {"fastmail.com", "fastmail*", ""},
    {"foxmail.com", "foxmail fox_mail", ""},
    {"free.fr", "free_fr", "free"},
    {"freenet.de", "freenet_de", "freenet"},
    {"gmail.com",
     "gmail* g_mail gee_mail geemail jee_mail jee_male gee_male g_male gmial gmal gmil "
     "gamil gnail gmali gmeil jmail "
     "jimail jemail dżimejl gimail googlemail google_mail gma1l gm4il джимейл* гмейл* гмайл* "
     "жмейл* гугл_почта ґмейл* جيميل جي_ميل الجيميل جیمیل جی_میل ג׳ימייל גימייל בגימייל जीमेल "
     "जी_मेल জিমেইল* จีเมล จีเมล์ 谷歌邮箱 ジーメール gメール 지메일 쥐메일 구글메일 구글_메일",
     "谷歌"},
    {"gmx.at", "gmx_at", ""},
    {"gmx.de", "gmx gmx_de g_m_x", ""},
    {"gmx.net", "gmx_net", ""},
    {"hanmail.net", "hanmail 한메일", ""},
    {"hotmail.co.uk", "", ""},
    {"hotmail.com",
     "hotmail* hot_mail hotmial hotmal hotmil hotmeil htomail jotmail otmail h0tmail хотмейл* "
     "хотмайл* هوتميل هوت_ميل هاتمیل הוטמייל בהוטמייל हॉटमेल হটমেইল* ホットメール 핫메일 ฮอตเมล",
     ""},
    {"hotmail.de", "", ""},
    {"hotmail.es", "", ""},
    {"hotmail.fr", "", ""},
    {"hotmail.it", "", ""},
    {"i.ua", "ай_уа", ""},
    {"icloud.com",
     "icloud* i_cloud iclould icluod айклауд* ايكلاود آي_كلاود אייקלאוד आईक्लाउड アイクラウド 아이클라우드",
     ""},
    {"ig.com.br", "ig_com_br", "ig"},
    {"inbox.lv", "inbox_lv", "inbox"},
    {"inbox.ru", "инбокс_ру inbox_ru", ""},
    {"interia.pl", "interia interia_pl", ""},
    {"kakao.com", "카카오메일 kakao_mail", ""},
    {"laposte.net", "laposte_net", "laposte la_poste"},
    {"libero.it", "libero_it libero_mail", "libero"},
    {"list.ru", "лист_ру list_ru", ""},
    {"live.com", "live_mail live_com", "live"},
    {"mail.com", "mail_com", ""},
    {"mail.ru", "mail_ru mailru майл_ру мэйл_ру мейл_ру майлру мейлру мылру", "майл мэйл мейл"},
    {"mailbox.org", "mailbox_org mailboxorg", ""},
    {"me.com", "me_com", "me"},
    {"msn.com", "msn msn_mail", ""},
    {"nate.com", "네이트메일 nate_com", "nate 네이트"},
    {"naver.com", "네이버메일 네이버_메일 naver_mail naver_com 네이버닷컴", "naver 네이버"},
    {"o2.pl", "o2_pl o_dwa_pl", "o2"},
    {"onet.pl", "onet onet_pl onecie", ""},
    {"orange.fr", "orange_fr", "orange"},
    {"outlook.com",
     "outlook_mail outlook_com out_look outlok outluk outlookcom аутлук* أوتلوك اوتلوك آوتلوک "
     "אאוטלוק "
     "आउटलुक アウトルック 아웃룩",
     "outlook"},
    {"outlook.de", "", ""},
    {"outlook.es", "", ""},
    {"outlook.fr", "", ""},
    {"pm.me", "", ""},
    {"posteo.de", "", "posteo"},
    {"proton.me",
     "protonmail* pro_ton pro_ton_mail proton_mail proton_me протонмейл* протон_мейл بروتون_ميل プロトンメール",
     "proton протон"},
    {"qq.com", "qq邮箱 qq_mail qqmail qq_com", "qq"},
    {"rambler.ru", "rambler* рамблер*", ""},
    {"rediffmail.com", "rediffmail rediff रेडिफ", ""},
    {"rocketmail.com", "rocketmail", ""},
    {"sapo.pt", "sapo_pt", "sapo"},
    {"seznam.cz", "seznam_cz", "seznam seznamu"},
    {"sfr.fr", "sfr_fr", "sfr"},
    {"sina.com", "新浪邮箱 sina_mail", "sina 新浪"},
    {"sky.com", "sky_com sky_mail", "sky"},
    {"softbank.ne.jp", "ソフトバンクメール", "softbank ソフトバンク"},
    {"sohu.com", "搜狐邮箱", "sohu 搜狐"},
    {"t-online.de", "t_online tonline", ""},
    {"terra.com.br", "terra_com_br", "terra"},
    {"tut.by", "tut_by", ""},
    {"tuta.com", "tuta_mail tuta_com", "tuta"},
    {"tutanota.com", "tutanota tuta_nota тутанота", ""},
    {"ukr.net", "ukr_net ukrnet укрнет укр_нет", ""},
    {"uol.com.br", "uol_com_br", "uol"},
    {"virginmedia.com", "virginmedia virgin_media", ""},
    {"wanadoo.fr", "wanadoo", ""},
    {"web.de", "web_de web_punkt_de webde", ""},
    {"wp.pl", "wp_pl poczta_wp", "wp"},
    {"ya.ru", "ya_ru я_ру", ""},
    {"yahoo.co.in", "", ""},
    {"yahoo.co.jp", "ヤフーメール yahoo_jp", "ヤフー"},
    {"yahoo.co.uk", "", ""},
    {"yahoo.com",
     "yahoo* yaho why_a_who yhoo ya_hoo yahu yajoo yah00 yahoo_mail яху яхуу ياهو یاهو יאהו याहू "
     "ইয়াহু "
     "ยาฮู 雅虎 야후",
     ""},
    {"yahoo.com.br", "", ""},
    {"yahoo.de", "", ""},
    {"yahoo.es", "", ""},
    {"yahoo.fr", "", ""},
    {"yandex.com", "", ""},
    {"yandex.ru", "yandex* yandeks яндекс_почта яндекс_почте яндекс_ру янекс", "яндекс яндексе"},
    {"yeah.net", "yeah_net 网易yeah", ""},
    {"ymail.com", "ymail y_mail", ""},
    {"ziggo.nl", "ziggo ziggo_nl", ""},
    {"zoho.com", "zohomail zoho_mail zoho_com", "zoho"},
};

}  // namespace

Rows<MailProvider> MailProviders() { return RowsOf<kMailProviders>(); }

}  // namespace contactlint
