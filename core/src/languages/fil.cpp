// Filipino (Tagalog) as it is written on marketplaces: half of it English, with Spanish numbers.
//
// Verbs take their focus from affixes, so one request has many shapes: "pahingi", "makahingi",
// "pwedeng mahingi", "paki-send", "i-send". Politeness is a particle (po, opo). "may" (has) is an
// English month and auxiliary and stands only in phrases; "at" is "and".
#include "languages/packed_table.h"

namespace contactlint {

constexpr char kTable[] = R"(
digit.0 sero wala zero
digit.1 isa isang uno
digit.2 dalawa dalawang dos
digit.3 tatlo tatlong tres
digit.4 apat kwatro kuwatro
digit.5 lima limang singko
digit.6 anim sais
digit.7 pito pitong siyete
digit.8 walo walong otso
digit.9 siyam nuwebe
number.10 sampu dyes
number.11 onse
number.12 dose
number.13 trese
number.14 katorse
number.15 kinse
number.16 disisais
number.17 disisyete
number.18 disiotso
number.19 disinuwebe
number.20 bente
number.30 trenta
number.40 kwarenta
number.50 singkwenta
number.60 sesenta
number.70 sitenta
number.80 otsenta
number.90 nobenta
hundred daan raan
repeat.2 doble dobleng
repeat.3 triple
sym.dot tuldok
sym.dash gitling
sym.underscore salungguhit
sym.plus plas
sym.slash islas
sym.colon tutuldok
my ko namin akin aking sakin sa_akin kong_ibigay ibibigay_ko ibigay_ko
your mo niyo nyo ninyo inyo inyong iyo iyong sayo mo_po niyo_po number_mo no_mo cp_mo fb_mo email_mo
your email_niyo opisina_niyo
me ako sakin akin sa_akin samin
you ka kayo kayong ikaw kang po_kayo san_kita
you makokontak kitang_kontakin
we tayo tayong natin atin tayo_sa
they kliyente sila nila niya siya kanila kaibigan mga_client
n_phone cp cp_number cellphone_number mobile_number contact_number landline telepono cp_no number_mo
n_phone number_ko no_mo cp_mo selpon penge_number pahingi_number pahingi_ng_number pahingi_no
n_phone cellphone selpon sa_phone_natin sa_phone_tayo sa_call_natin
n_number numero numerong digits may_number
n_email eadd e_add email_add email_mo email_ko email_niyo imeyl
n_address tirahan opisina_niyo adres saan_ka_nakatira
n_contact contact_details contact_info kontak
n_name pangalan
n_id username fb_mo account_mo
n_messenger chat_app socmed ibang_app
v_give send isend i_send pakisend paki_send penge pahingi hingi mahingi makahingi hihingi makuha
v_give bigay ibigay pabigay bigyan ilagay palitan pwede_pong_mahingi paki_bigay pakibigay
v_give penge_number penge_ng pahingi_number pahingi_ng_number pahingi_no pakilagay mabigay
v_give pwedeng_makuha magbigay ibibigay kong_ibigay ibibigay_ko ibigay_ko
v_need kailangan gusto nais need_ko kailangan_ko kelangan malaman malaman_ko
v_contact tawag tawagan tatawag text itext i_text tumawag kontakin makontak pm ipm dm chat chat_mo
v_contact text_mo pm_mo itext_mo message i_message hanapin_mo kausapin macocontact ma_contact
v_contact macontact matawagan makausap tawagan_kita imessage_mo mag_message mag_chat tumext
v_contact makokontak makontak makakausap ma_contact tawag_ka tawag_ka_lang tawagan_mo
v_add hanapin i_add iadd add_mo add_kita add_niyo pa_add follow_mo i_follow sali sumali i_search
v_add isasali idadagdag isali
v_talk usapan mag_interview usap mag_usap pag_usapan pagusapan mag_meet magkita lipat lumipat
v_talk lipat_tayo call_tayo ituloy chat_tayo usap_tayo interview mag_usap_tayo doon_na_lang
v_have meron mayroon meron_po meron_ba meron_ka meron_po_ba may_ka gamit_mo gumagamit may_roon
v_have gumagamit_ka meron_kang meron_kayo may_number
v_deal bayad bayaran magbayad kontrata ibayad deal_tayo mag_deal direct_deal i_hire deal
v_deal bayad_ko bayaran_kita padala_ko transfer
v_post ipadala padala lbc lalamove
v_swap palitan palitan_tayo
v_visit dumaan punta_ka pumunta puntahan sa_opisina_namin daan_ka office_namin shop_namin
v_visit studio_namin daan
lets tara lipat_tayo call_tayo usap_tayo chat_tayo meet_tayo meeting_tayo deal_tayo tayo_na
lets mas_madali_kung mas_ok_kung paano_kung palitan_tayo mag_usap_tayo tawagan_tayo
lets doon_na_lang_tayo gagawa_ako_ng_gc gawa_ako_ng_gc gagawa_ako_ng_group kape_tayo tayo_sa
can pwede pwedeng pwede_po pwede_pong puwede puwedeng pede okay_lang ok_lang maaari
please paki pakiusap sana_po
what ano anong ano_po ano_po_ang ano_po_yung ano_ang ano_yung
where saan saan_po saang nasaan san_kita
how paano paanong pano
how paano_pa
be ay eto ito_po eto_po
on sa nasa gamit_ang thru_sa gagawa_ako_ng_gc gawa_ako_ng_gc
on gagawa_ako_ng_group sa_phone_natin sa_phone_tayo sa_call_natin sa_telegram_group tayo_sa
outside labas sa_labas labas_ng sa_labas_ng ibang_platform wag_dito sa_ibang_app labas_na_lang
outside sa_labas_na wag_na_sa_upwork
direct direkta direktang diretso diretsong walang_middleman tayo_tayo_lang walang_fee gcash sa_gcash
direct sa_maya wala_nang_fee iwas_fee
otherwise paano_pa
platform platform_na_to site_na_to onlinejobs
here dito dito_sa dito_lang dito_mismo rito
fee kaltas komisyon bawas walang_fee iwas_fee fee
only lang na_lang lamang
write_down isulat tandaan isave
no hindi wag huwag wala walang bawal hindi_po wag_na di_ko hindi_ko ayaw di_na
but pero kaso ngunit
rule bawal patakaran labag pinagbabawal
work gawa chatbot fb_page pahina grupo disenyo data_entry fb_ads customer_service checkout
hired pag_hired pag_hired_na kapag_hired pag_na_hire
order tin or_number resibo tracking_number artikulo invoice_number
money pesos piso php per_month per_hour budget_ko libo
unit araw oras linggo taon pahina piraso kada_araw kada_linggo
time bukas hanggang alas alas_otso alas_singko hapon umaga gabi
access akses bigyan_ng_access i_add_sa_repo
legal kasunduan partido pirma panig
portfolio gawa_ko mga_gawa_ko sample_ko
street_before kalye
street_after ext avenida
premises blk lot brgy barangay purok phase bgy subd village bldg sitio
filler tanggalin walang_space tapos saka
pieces nagsisimula_sa unang_bahagi ikalawang_bahagi nagtatapos_sa
reverse baligtad baliktad
common po ng na ang yung para mga lahat ba tapos pag ako
sequence huli dulo natitira simula nagsisimula nagtatapos kasunod
sequence tapos pagkatapos gitna
there doon dun roon
joins para kasi dahil kung kapag bukas mamaya
vocative sir maam bes boss kuya ate pre sis lods idol
self ako
same pareho kapareho
eases mas_mabilis mas_madali mas_maganda mas_okay
n_pay gcash sa_gcash sa_maya bank_transfer
v_pay babayaran bayaran magbayad bayad
n_paper file pdf dokumento folder resume nasa_pdf nasa_file
v_fill pakisulat isulat ilagay pakilagay
leave_out kalimutan huwag_pansinin
n_meet kape_tayo magkape
)";

extern const Language kLanguageFil;
const Language kLanguageFil = PackedLanguage<kTable>("fil");

}  // namespace contactlint
