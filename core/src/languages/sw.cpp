// Swahili, as written in Kenya and Tanzania, with the English and Sheng of chat mixed in.
//
// Nouns and possessives agree by class, so "your" is yako, wako, lako, chako, zako; verbs carry
// subject and object as prefixes: nitumie (send me), nikupate (that I get you), tuongee (let us
// talk). "na" is both "and" and "with".
#include "languages/language.h"

namespace contactlint {

extern const Language kLanguageSw;
const Language kLanguageSw = {"sw", R"(
# ---- what spells an identifier
digit.0         sifuri sufuri ziro nunge sufiri
digit.1         moja mosi wani
digit.2         mbili pili
digit.3         tatu
digit.4         nne
digit.5         tano
digit.6         sita
digit.7         saba
digit.8         nane
digit.9         tisa kenda
number.10       kumi
number.11       kumi_na_moja
number.12       kumi_na_mbili
number.13       kumi_na_tatu
number.14       kumi_na_nne
number.15       kumi_na_tano
number.16       kumi_na_sita
number.17       kumi_na_saba
number.18       kumi_na_nane
number.19       kumi_na_tisa
number.20       ishirini
number.21       ishirini_na_moja
number.22       ishirini_na_mbili
number.23       ishirini_na_tatu
number.24       ishirini_na_nne
number.25       ishirini_na_tano
number.26       ishirini_na_sita
number.27       ishirini_na_saba
number.28       ishirini_na_nane
number.29       ishirini_na_tisa
number.30       thelathini
number.31       thelathini_na_moja
number.32       thelathini_na_mbili
number.33       thelathini_na_tatu
number.34       thelathini_na_nne
number.35       thelathini_na_tano
number.36       thelathini_na_sita
number.37       thelathini_na_saba
number.38       thelathini_na_nane
number.39       thelathini_na_tisa
number.40       arobaini
number.41       arobaini_na_moja
number.42       arobaini_na_mbili
number.43       arobaini_na_tatu
number.44       arobaini_na_nne
number.45       arobaini_na_tano
number.46       arobaini_na_sita
number.47       arobaini_na_saba
number.48       arobaini_na_nane
number.49       arobaini_na_tisa
number.50       hamsini
number.51       hamsini_na_moja
number.52       hamsini_na_mbili
number.53       hamsini_na_tatu
number.54       hamsini_na_nne
number.55       hamsini_na_tano
number.56       hamsini_na_sita
number.57       hamsini_na_saba
number.58       hamsini_na_nane
number.59       hamsini_na_tisa
number.60       sitini
number.61       sitini_na_moja
number.62       sitini_na_mbili
number.63       sitini_na_tatu
number.64       sitini_na_nne
number.65       sitini_na_tano
number.66       sitini_na_sita
number.67       sitini_na_saba
number.68       sitini_na_nane
number.69       sitini_na_tisa
number.70       sabini
number.71       sabini_na_moja
number.72       sabini_na_mbili
number.73       sabini_na_tatu
number.74       sabini_na_nne
number.75       sabini_na_tano
number.76       sabini_na_sita
number.77       sabini_na_saba
number.78       sabini_na_nane
number.79       sabini_na_tisa
number.80       themanini
number.81       themanini_na_moja
number.82       themanini_na_mbili
number.83       themanini_na_tatu
number.84       themanini_na_nne
number.85       themanini_na_tano
number.86       themanini_na_sita
number.87       themanini_na_saba
number.88       themanini_na_nane
number.89       themanini_na_tisa
number.90       tisini
number.91       tisini_na_moja
number.92       tisini_na_mbili
number.93       tisini_na_tatu
number.94       tisini_na_nne
number.95       tisini_na_tano
number.96       tisini_na_sita
number.97       tisini_na_saba
number.98       tisini_na_nane
number.99       tisini_na_tisa
number.100      mia_moja
number.200      mia_mbili
hundred         mia
repeat.2        mara_mbili dabo
repeat.3        mara_tatu
numand          na
sym.at          et alama_ya_at alama_ya_et kwenye_alama at_sign
sym.dot         nukta doti kitone nuqta
sym.dash        kistari deshi mstari kistariungio
sym.underscore  mstari_wa_chini kistari_chini mstari_chini undasko kistari_cha_chini
sym.plus        jumlisha kujumlisha plasi
sym.slash       mkwaju mshazari slashi
sym.colon       nukta_mbili nukta_pacha
tld.com         komu kom nukta_com
tld.ke          ke_i
# ---- who and whose
my              yangu wangu langu changu zangu vyangu kwangu yetu wetu letu chetu zetu yng
your            yako wako lako chako zako vyako yenu wenu lenu chenu zenu yenyu yko zko kwako
me              mimi nami kwangu niko sisi kwetu mie naomba_mimi nipigie niandikie nitext nitexti
me              nichek nicheki nitumie_ujumbe nitafute niinbox nidm nipate nifikie nitumie nipe
me              niambie
you             wewe nyinyi ninyi bwana mheshimiwa boss_wangu ndugu bro dada kaka mkuu mzee nawe ww
we              sisi pamoja sote baina_yetu kati_yetu tuko
they            wao yeye wateja mteja watumiaji mtumiaji wanachama wafanyakazi mwenzangu wenzangu
they            rafiki marafiki
they            wanafunzi wagonjwa wafuasi wazazi watu kampuni_nyingine wauzaji wanunuzi wasambazaji
# ---- what is asked for
n_phone         simu namba_ya_simu nambari_ya_simu namba_za_simu nambari_za_simu simu_ya_mkononi
n_phone         rununu namba_yako
n_phone         nambari_yako namba_yangu nambari_yangu no_ya_simu simu_ya_ofisi namba_ya_whatsapp
n_phone         nambari_ya_whatsapp
n_phone         simu_yako simu_yangu laini_ya_simu namba_zako namba_zangu faksi nambari_ya_mpesa
n_phone         namba_ya_mkononi
n_phone         namba_ya_mpesa namba_yenu nambari_zako simu_ya_mezani
n_number        namba nambari tarakimu nmba
n_email         barua_pepe anwani_ya_barua_pepe baruapepe email_yako imeili emaili anwani_pepe
n_email         barua_pepe_yako
n_email         imel email_yangu barua_pepe_yangu email_yenu
n_address       anwani anuani anwani_yako mahali_unapoishi makazi unaishi_wapi anwani_ya_ofisi
n_address       anwani_ya_nyumbani
n_address       anuani_yako mahali_pa_ofisi unapoishi
n_contact       mawasiliano mawasiliano_yako anwani_za_mawasiliano njia_ya_mawasiliano
n_contact       maelezo_ya_mawasiliano
n_contact       kontakti kontakt njia_ya_kukupata taarifa_za_mawasiliano kadi_ya_biashara
n_contact       mawasiliano_yenu
n_name          jina jina_langu jina_la_kampuni jina_kamili
n_id            jina_la_mtumiaji akaunti jina_lako_la id_yako username_yako akaunti_yako wasifu
n_id            jina_la_akaunti
n_messenger     programu_ya_ujumbe app_ya_kuchat mtandao_wa_kijamii programu_ya_mazungumzo
n_messenger     app_nyingine
# ---- asked for, and said whose it is
your            namba_yako nambari_yako simu_yako namba_zako namba_yenu nambari_zako email_yako
your            barua_pepe_yako email_yenu anwani_yako anuani_yako mawasiliano_yako mawasiliano_yenu
your            id_yako username_yako akaunti_yako
# ---- what is done
v_give          nipe nipatie nitumie tuma tumia_mimi nitumieni tutumie niambie nijulishe toa utoe
v_give          acha niachie weka andika
v_give          shiriki nishirikishe unipe unitumie unipatie unaweza_kunipa unaweza_kunitumia tupe
v_give          tupatie nigawie
v_give          tuambie kunipa kunitumia kutuma kushiriki naomba naomba_unipe naomba_unitumie utume
v_give          peana nishare share
v_give          tafadhali_nipe niwekee nidropie nisaidie_na nipee nitext_na tubadilishane
v_give          badilishana
v_need          nahitaji ninahitaji nataka ningependa naomba tunahitaji ningehitaji ningetaka
v_need          nahtaji tungependa tungehitaji
v_need          naweza_kupata naweza_pata tunaweza_kupata nipate_kujua
v_contact       piga pigia nipigie wasiliana niandikie andikia nitext nitexti tuwasiliane kupiga
v_contact       piga_simu nipigie_simu
v_contact       nitafute tafuta_mimi kunipigia nikupigie kuwasiliana wasiliana_nami nichek nicheki
v_contact       nitumie_ujumbe
v_contact       kukupigia tupigie tuandikie kunifikia nifikie kukufikia kukupata nikupate ping
v_contact       nipate ongea_nami
v_contact       inbox niinbox nidm ntext tumia_sms nitumie_sms nitwangie twangie kunipata
v_contact       nitumie_meseji niguse
v_add           niongeze ongeza nitafute_kwa jiunge ungana kunitafuta tafuta nifuate fuata jiunga
v_add           skani niadd niadi
v_add           nialike kunifuata nisearch google_jina ungana_nami
v_talk          tuongee ongea kuongea zungumza tuzungumze kuzungumza mazungumzo jadili tujadili
v_talk          kujadili piga_gumzo
v_talk          tuchat kuchat tuendelee endelea kuendelea hamia tuhamie kuhamia kutana kukutana
v_talk          mahojiano usaili mkutano
v_talk          tusonge tupige_story gumzo maongezi tuende kikao tukachat simu_ya_video
v_talk          tufanye_mahojiano tupige_gumzo
v_talk          tubonge bonga tukutane
v_have          uko unatumia mna unayo je_una upo mko kutumia umesajiliwa mnayo je_unatumia uko_na
v_have          unayo_akaunti
v_deal          lipa nilipe kulipa malipo mkataba tufanye_kazi biashara makubaliano niajiri ajiri
v_deal          kuajiri tulipane
v_deal          nikulipe utanilipa tufanye_biashara kandarasi tumalizane tufunge_mkataba nilipwe
v_deal          kulipana niandikie_invoice
v_deal          mtanilipa tufanye_dili dili mpesa m_pesa
v_post          posta tuma_kwa_posta kusafirisha parcel nitumie_mzigo mzigo kwa_basi kwa_courier
v_post          kifurushi
v_visit         tembelea nitembelee njoo njoo_ofisini fika pitia karibu_ofisini uje kuja_ofisini
v_visit         tutembelee ukipita
v_visit         tukutane_ofisini ofisini_kwetu njooni karibu_ofisini_kwetu nije_ofisini
lets            twende tufanye natuma_pendekezo vipi_kama kwa_nini_tusi afadhali_tu ni_bora_tu
lets            itakuwa_rahisi kwanini_tusi
lets            tuongee_kwa tuhamie_kwa acha_tu wacha_tu hebu ebu tuongee tuhamie tuchat tuzungumze
lets            tuendelee tujadili tukutane tusonge tubonge tufanye_biashara tulipane
lets            tufanye_mahojiano tupige_gumzo tumalizane tufunge_mkataba
can             unaweza naweza tunaweza inawezekana je_unaweza je_naweza tungeweza ungeweza waweza
can             ninaweza mnaweza
can             utaweza naruhusiwa je_tunaweza
please          tafadhali tafadhal naombeni samahani plz tfadhali hisani tunaomba
what            nini gani ipi ni_ipi ngapi ni_nini zipi je_ni_ipi ni_gani
where           wapi kupitia_wapi kwa_njia_gani uko_wapi upo_wapi kwa_app_gani mtandao_gani
how             vipi jinsi_gani namna_gani je_vipi kivipi
be              ni ndiyo ndio hii_ni
on              kwa kupitia kwenye katika juu_ya kutumia kwa_njia_ya kule
outside         nje nje_ya nje_ya_jukwaa nje_ya_tovuti nje_ya_upwork mahali_pengine bila_kupitia
outside         nje_ya_hapa pembeni
outside         njia_nyingine nje_ya_mfumo tovuti_nyingine nje_ya_mtandao_huu jukwaa_lingine kando
direct          moja_kwa_moja faragha kibinafsi binafsi ana_kwa_ana bila_dalali bila_mtu_wa_kati
direct          sisi_wawili
direct          moja_kwa_moja_nami kisiri sirini
platform        jukwaa tovuti mtandao_huu jukwaa_hili tovuti_hii mfumo_huu upwork_hii
here            hapa hapahapa humu kwenye_chat_hii hapa_hapa kwenye_jukwaa_hili kwenye_tovuti_hii
here            kwenye_mazungumzo_haya
here            ndani_ya_jukwaa papa_hapa
fee             makato kamisheni tozo asilimia_ya_jukwaa ada_ya_jukwaa ada_ya_huduma wanakata
fee             wanachokata komisheni
fee             kukatwa makato_ya
only            pekee peke_yake
write_down      andika_chini hifadhi nakili iandike seti save ihifadhi chukua_namba chukua_nambari
# ---- what speaks against it
no              sio hapana siwezi hatuwezi usitume bila siyo usipige hakuna hairuhusiwi kamwe
no              sihitaji hatuhitaji
no              usinipe usiniandikie badala_ya sitaki sitoi hatutoi usiweke usishiriki msitume
no              msiweke haturuhusu haifai
no              siruhusiwi hatuhami usinipigie simtumii situmii haihitajiki kataza nakataa
rule            sheria kanuni sera masharti marufuku ruhusa kinyume_na ukiukaji hairuhusiwi
rule            inakatazwa imekatazwa
rule            taratibu ni_kosa kufungiwa vigezo_na_masharti inaruhusiwa
but             lakini ila hata_hivyo bali
work            boti matangazo tangazo kampeni fomu ukurasa kurasa orodha kikundi vikundi jamii
work            masoko kiolezo violezo
work            programu mfumo data hifadhidata tafsiri tovuti_ya chaneli kusimamia simamia
work            kukusanya kusanya maudhui
work            ubunifu usanifu kuandika makala video uhariri takwimu ripoti utafiti dodoso
work            ujumbe_otomatiki kituo_cha_simu
work            huduma_kwa_wateja duka_la_mtandaoni nembo usajili sehemu_ya uundaji kutengeneza
work            kutafsiri uandishi unukuzi
work            manukuu mitandao_ya_kijamii jina_la_bidhaa kuunganisha api utengenezaji mradi
hired           baada_ya_mkataba baada_ya_kuajiriwa mkataba_ukianza baada_ya_kusaini
hired           baada_ya_kuanza_kazi
hired           mkataba_utakapoanza tukishaanza ukishaniajiri nikishaajiriwa baada_ya_kandarasi
hired           mkataba_ukishaanza
order           oda agizo ankara risiti hati marejeo namba_ya_oda nambari_ya_oda namba_ya_ankara
order           toleo kifungu ibara sheria_namba
order           namba_ya_kodi kitambulisho pasipoti nambari_ya_kitambulisho akaunti_ya_benki
order           namba_ya_akaunti leseni kosa
order           mstari_wa kesi tiketi namba_ya_usajili nambari_ya_usajili pin_ya_kra kra_pin tin
order           namba_ya_kumbukumbu
order           stakabadhi msimbo_wa_posta nida namba_ya_risiti mashtaka kumbukumbu_namba
money           shilingi sh ksh kes tsh tzs bei gharama bajeti mshahara malipo_ya pesa fedha elfu
money           laki milioni bilioni punguzo
money           kodi vat dola ujira asilimia_ya amana mapato faida hasara mkopo kiasi jumla bob hela
money           senti nauli noti
money           malipo_ya_awali posho
unit            saa dakika sekunde siku wiki mwezi miezi mwaka miaka ukurasa_mmoja kurasa maneno
unit            neno vipande kipande
unit            mita kilo gramu asilimia watu picha vipindi nakala sura mistari marekebisho
unit            kiasi_cha lita ekari mara sentimita
unit            kilomita herufi masaa dozi sanduku mifuko safu hatua pointi wanafunzi_kumi slaidi
unit            vitabu
time            januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba
time            jumatatu jumanne
time            jumatano alhamisi ijumaa jumamosi jumapili asubuhi mchana jioni usiku leo kesho jana
time            keshokutwa tarehe
time            mwisho muda tangu mpaka hadi wiki_ijayo mwezi_ujao uzoefu miaka_ya saa_moja
time            saa_mbili saa_tatu saa_nne
time            saa_tano saa_sita saa_saba saa_nane saa_tisa saa_kumi alasiri alfajiri wikendi eat
time            majira_ya
time            wiki_hii mwezi_huu mwaka_jana mwaka_huu siku_ya
# ---- purposes
access          ruhusa_ya_kuingia kuingia_kwenye fikia ufikiaji mshirika nialike_kwenye
access          niongeze_kwenye idhini ruhusa_ya
access          mhariri mwalike ruhusa_ya_kuona niunganishe_kwenye kwenye_repo kwenye_figma
access          kwenye_trello kwenye_jira
access          kwenye_github
legal           mkataba_wa_siri makubaliano_ya_siri upande_wa_kwanza upande_wa_pili wakili saini
legal           kusaini kiapo pande_zote
legal           hati_ya_makubaliano mkataba_wa_kutotoa_siri makubaliano_ya_kutotoa mthibitishaji nda
portfolio       sampuli kazi_zangu kazi_za_awali mifano_ya_kazi jalada wasifu_kazi mifano
portfolio       portfolio_yangu kazi_nilizofanya
# ---- addresses
street_before   barabara barabara_ya mtaa mtaa_wa njia_ya njia_kuu uchochoro
street_after    rd barabara_kuu
pobox           slp sanduku_la_posta s_l_p sanduku_la_barua
premises        ghorofa jengo nyumba_namba nyumba_nambari ofisi_namba plot kitalu chumba kata wilaya
premises        kijiji tarafa
premises        nyumba jumba plaza
# ---- fillers
filler          ondoa futa toa_nafasi bila_nafasi badilisha unganisha bila_mabano toa_mabano
filler          bila_nafasi_kati pamoja_bila
filler          badilisha_na weka_badala
reverse         kinyume kinyumenyume nyuma_mbele geuza soma_kinyume kutoka_mwisho kutoka_kulia
common          ya wa la cha za vya mwa pa hii huyu hizo hiyo ile yale kama lakini pia au ili kwamba
common          sana bado tayari
common          zaidi kila wote wengi asante habari karibu ndani baada kabla hata basi hasa kuhusu
common          siku_moja mara_moja
common          moja_ya moja_kwa mmoja wawili watatu wanne nikiwa nina nimefanya ambayo ambao ambazo
common          kwanza
common          pili_ni kwa_sababu kwa_ajili hivyo hivi sasa ama kwani wakati wenye yenye mwenye
common          bila_shaka hakika kuwa
common          siku_mbili siku_tatu siku_tano vizuri nzuri mzuri kazi yote zote
)"};

}  // namespace contactlint
