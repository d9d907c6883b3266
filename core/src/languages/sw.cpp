// Swahili, as written in Kenya and Tanzania, with the English and Sheng of chat mixed in.
//
// Nouns and possessives agree by class, so "your" is yako, wako, lako, chako, zako; verbs carry
// subject and object as prefixes: nitumie (send me), nikupate (that I get you), tuongee (let us
// talk). "na" is both "and" and "with".
#include "languages/packed_table.h"

namespace contactlint {

constexpr char kTable[] = R"(
digit.0 sifuri ziro
digit.1 moja
digit.2 mbili pili
digit.3 tatu
digit.4 nne
digit.5 tano
digit.6 sita
digit.7 saba
digit.8 nane
digit.9 tisa
number.10 kumi
number.11 kumi_na_moja
number.12 kumi_na_mbili
number.13 kumi_na_tatu
number.14 kumi_na_nne
number.15 kumi_na_tano
number.16 kumi_na_sita
number.17 kumi_na_saba
number.18 kumi_na_nane
number.19 kumi_na_tisa
number.20 ishirini
number.30 thelathini
number.40 arobaini
number.50 hamsini
number.60 sitini
number.70 sabini
number.80 themanini
number.90 tisini
hundred mia
repeat.2 mara_mbili
repeat.3 mara_tatu
numand na
sym.at et
sym.dot nukta
sym.dash mstari kistari
sym.underscore mstari_wa_chini underscore
sym.slash mkwaju
sym.colon nukta_mbili
my yangu yetu zangu wangu langu namba_yangu simu_yangu
your yako yenu wako lako chako zako namba_yako nambari_yako simu_yako email_yako anwani_yako
me mimi nami niko nitumie niandikie nipigie nitafute nitext nipe nicheki wasiliana_nami nipigie_simu
me unipigie uniandikie nitumie_ujumbe nipatie nitumieni unitumie
me niongeze
you wewe ninyi bwana boss_wangu ndugu nikupate nikupigie nikuandikie nikutafute nikutumie
you nitakupata nitakupataje kukupa nikupe nitakupa
we sisi pamoja kati_yetu
they wateja mteja wafuasi
n_phone simu namba_ya_simu nambari_ya_simu namba_za_simu rununu namba_yako namba_yangu nipe_namba
n_phone nitumie_namba namba_ya_whatsapp kwa_simu
n_number namba nambari
n_email barua_pepe email_yangu email_yako baruapepe
n_address anwani anwani_ya_ofisi anwani_yako
n_contact mawasiliano mawasiliano_yako
n_name jina
n_id akaunti jina_la_mtumiaji
n_messenger app_ya_kuchat mtandao_wa_kijamii
v_give nitumie tuma kutuma naomba nipe nipee nipatie weka andika nitumieni nipe_namba nitumie_namba
v_give leta tupatie unitumie unipe shiriki kukupa nikupe nitakupa
v_need naomba nahitaji nataka ningependa tunahitaji naweza_kupata
v_contact piga nipigie niandikie wasiliana nitafute nitext nikucheki piga_simu kunipigia kukupata
v_contact nicheki nikupate nikupigie nikuandikie nikutafute tuwasiliane tuwasiliane_kwa nikutumie
v_contact wasiliana_nami nitumie_ujumbe nipigie_simu unipigie uniandikie
v_contact nitakupata nitakupataje ninayoweza_kukupigia kukupigia
v_add niongeze ongeza jiunge tafuta nitafute_kwa nifuate nitakuongeza
v_talk tuongee ongea kuongea mazungumzo tuhamie mahojiano tukutane tujadili tuendelee tuhame
v_talk kujadili piga_gumzo hamia
v_have unatumia uko una unayo
v_deal malipo mkataba nikulipe tumalizane lipa nilipe lipia tulipane tufanye_kazi tufanye_biashara
v_deal nitakulipa nikulipa ntakulipa
v_post posta kifurushi kwa_courier
v_visit karibu_ofisini tembelea njoo ofisini_kwetu pitia dukani_kwetu karibu
lets tuongee tuhamie tufanye tumalizane tuchat tukutane tuwasiliane tuongeze tujadili tuendelee
lets tuwasiliane_kwa tuhame nitafungua_group_la natengeneza_group_la nitaunda_group_la
can naweza unaweza tunaweza inawezekana
please tafadhali samahani
what ipi ni_ipi nini gani ngapi
where wapi kwa_njia_gani
how vipi jinsi_gani
how nitakupataje
be ni ndio ndiyo
on kwa kwenye kupitia katika kutumia kwa_simu nitafungua_group_la natengeneza_group_la
on nitaunda_group_la kwenye_group_langu_la kwenye_group_la
outside nje nje_ya nje_ya_jukwaa bila_kupitia
direct moja_kwa_moja faragha binafsi mpesa m_pesa kwa_mpesa tigopesa airtel_money bila_ada
direct bila_makato
otherwise njia_nyingine kwa_njia_nyingine
platform jukwaa jukwaa_hili tovuti_hii mtandao_huu
here hapa hapa_hapa humu
fee makato kamisheni tozo ada gharama_za_jukwaa
only pekee
write_down hifadhi nakili
no siwezi sio hapana bila usitume usipige hakuna
but lakini ila
rule sheria kanuni masharti kinyume_na
work tafsiri makala video nembo fomu ukurasa kurasa uzoefu ikoni
hired baada_ya_kusaini baada_ya_mkataba baada_ya_kuajiriwa
order oda ankara risiti kifungu mstari_wa
money ksh shilingi laki elfu bajeti
unit saa siku picha dakika mara
time usiku asubuhi jioni mchana
access niongeze_kwenye kwenye_repo kuingia_kwenye
legal mkataba_wa_siri upande_wa_pili kusaini
portfolio sampuli kazi_zangu
street_before barabara barabara_ya mtaa mtaa_wa
pobox slp s_l_p sanduku_la_posta
premises ghorofa jengo nyumba kitalu plot chumba
filler bila_nafasi kisha halafu
pieces inaanza_na nusu_ya_kwanza nusu_ya_pili inaishia
reverse kinyume
common ya wa za kazi la dar_es_salaam
sequence kwanza mwisho inaanza inaishia iliyobaki zilizobaki
sequence kisha halafu katikati
there huko
joins ili kwa_sababu niku* kesho leo
joins kwa_ajili_ya kwa_ajili nikupe
vocative bwana kaka dada rafiki boss ndugu mkuu habari
same sawa_na
eases haraka rahisi vizuri
n_pay mpesa m_pesa kwa_mpesa kwa_m_pesa tigopesa
v_pay ukinilipa ulipe nilipe kulipa lipa
n_paper faili pdf kiambatisho hati
v_fill andika weka jaza
leave_out sahau puuza
n_meet ana_kwa_ana tukutane
)";

extern const Language kLanguageSw;
const Language kLanguageSw = PackedLanguage<kTable>("sw");

}  // namespace contactlint
