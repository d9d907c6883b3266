// Romanian, of Romania and of the Republic of Moldova.
//
// Most people type without diacritics; the pronoun hangs on the verb by a hyphen that many omit
// ("trimite-mi", "sunati-ma"), so these stand as one word and as two. Nouns carry their article at
// the end ("numarul", "mailul"). Teens are said short ("cincispe"). "Ai" and "care" are left out,
// for in English they mean something else.
#include "languages/language.h"

namespace contactlint {

extern const Language kLanguageRo;
const Language kLanguageRo = {"ro", R"(
# ---- what spells an identifier
digit.0         nul zero
digit.1         una unu
digit.2         doi două
digit.3         trei
digit.4         patru
digit.5         cinci
digit.6         șase
digit.7         șapte
digit.8         opt
digit.9         nouă
sound.0         zeru ziro
sound.1         unnu uno
sound.2         doii doy
sound.3         treii trey
sound.4         patro patrru
sound.5         chinci cinc
sound.6         sashe shase shasse
sound.7         sapti saptte shapte
sound.8         obt optt
sound.9         nowa
number.10       zece
number.11       unșpe unsprezece
number.12       doișpe doisprezece douășpe douăsprezece
number.13       treișpe treisprezece
number.14       paișpe paisprezece patrusprezece
number.15       cincișpe cincisprezece cinșpe
number.16       șaișpe șaisprezece șasesprezece
number.17       șapteșpe șaptesprezece șaptișpe
number.18       optișpe optsprezece optușpe
number.19       nouășpe nouăsprezece
number.20       douăzeci
number.21       douăzeci_și_una douăzeci_și_unu douăzeci_unu
number.22       douăzeci_doi douăzeci_și_doi douăzeci_și_două
number.23       douăzeci_și_trei douăzeci_trei
number.24       douăzeci_patru douăzeci_și_patru
number.25       douăzeci_cinci douăzeci_și_cinci
number.26       douăzeci_șase douăzeci_și_șase
number.27       douăzeci_șapte douăzeci_și_șapte
number.28       douăzeci_opt douăzeci_și_opt
number.29       douăzeci_nouă douăzeci_și_nouă
number.30       treizeci
number.31       treizeci_și_una treizeci_și_unu treizeci_unu
number.32       treizeci_doi treizeci_și_doi treizeci_și_două
number.33       treizeci_și_trei treizeci_trei
number.34       treizeci_patru treizeci_și_patru
number.35       treizeci_cinci treizeci_și_cinci
number.36       treizeci_șase treizeci_și_șase
number.37       treizeci_șapte treizeci_și_șapte
number.38       treizeci_opt treizeci_și_opt
number.39       treizeci_nouă treizeci_și_nouă
number.40       patruzeci
number.41       patruzeci_și_una patruzeci_și_unu patruzeci_unu
number.42       patruzeci_doi patruzeci_și_doi patruzeci_și_două
number.43       patruzeci_și_trei patruzeci_trei
number.44       patruzeci_patru patruzeci_și_patru
number.45       patruzeci_cinci patruzeci_și_cinci
number.46       patruzeci_șase patruzeci_și_șase
number.47       patruzeci_șapte patruzeci_și_șapte
number.48       patruzeci_opt patruzeci_și_opt
number.49       patruzeci_nouă patruzeci_și_nouă
number.50       cincizeci cinzeci
number.51       cincizeci_și_una cincizeci_și_unu cincizeci_unu
number.52       cincizeci_doi cincizeci_și_doi cincizeci_și_două
number.53       cincizeci_și_trei cincizeci_trei
number.54       cincizeci_patru cincizeci_și_patru
number.55       cincizeci_cinci cincizeci_și_cinci
number.56       cincizeci_șase cincizeci_și_șase
number.57       cincizeci_șapte cincizeci_și_șapte
number.58       cincizeci_opt cincizeci_și_opt
number.59       cincizeci_nouă cincizeci_și_nouă
number.60       șaizeci șasezeci
number.61       șaizeci_și_una șaizeci_și_unu șaizeci_unu
number.62       șaizeci_doi șaizeci_și_doi șaizeci_și_două
number.63       șaizeci_și_trei șaizeci_trei
number.64       șaizeci_patru șaizeci_și_patru
number.65       șaizeci_cinci șaizeci_și_cinci
number.66       șaizeci_șase șaizeci_și_șase
number.67       șaizeci_șapte șaizeci_și_șapte
number.68       șaizeci_opt șaizeci_și_opt
number.69       șaizeci_nouă șaizeci_și_nouă
number.70       șaptezeci
number.71       șaptezeci_și_una șaptezeci_și_unu șaptezeci_unu
number.72       șaptezeci_doi șaptezeci_și_doi șaptezeci_și_două
number.73       șaptezeci_și_trei șaptezeci_trei
number.74       șaptezeci_patru șaptezeci_și_patru
number.75       șaptezeci_cinci șaptezeci_și_cinci
number.76       șaptezeci_șase șaptezeci_și_șase
number.77       șaptezeci_șapte șaptezeci_și_șapte
number.78       șaptezeci_opt șaptezeci_și_opt
number.79       șaptezeci_nouă șaptezeci_și_nouă
number.80       optzeci
number.81       optzeci_și_una optzeci_și_unu optzeci_unu
number.82       optzeci_doi optzeci_și_doi optzeci_și_două
number.83       optzeci_și_trei optzeci_trei
number.84       optzeci_patru optzeci_și_patru
number.85       optzeci_cinci optzeci_și_cinci
number.86       optzeci_șase optzeci_și_șase
number.87       optzeci_șapte optzeci_și_șapte
number.88       optzeci_opt optzeci_și_opt
number.89       optzeci_nouă optzeci_și_nouă
number.90       nouăzeci
number.91       nouăzeci_și_una nouăzeci_și_unu nouăzeci_unu
number.92       nouăzeci_doi nouăzeci_și_doi nouăzeci_și_două
number.93       nouăzeci_și_trei nouăzeci_trei
number.94       nouăzeci_patru nouăzeci_și_patru
number.95       nouăzeci_cinci nouăzeci_și_cinci
number.96       nouăzeci_șase nouăzeci_și_șase
number.97       nouăzeci_șapte nouăzeci_și_șapte
number.98       nouăzeci_opt nouăzeci_și_opt
number.99       nouăzeci_nouă nouăzeci_și_nouă
number.100      o_sută una_sută
number.200      două_sute
number.300      trei_sute
number.400      patru_sute
number.500      cinci_sute
number.600      șase_sute
number.700      șapte_sute
number.800      opt_sute
number.900      nouă_sute
hundred         sută sute
repeat.2        de_două_ori dubli dublu
repeat.3        de_trei_ori triplu
repeat.4        de_patru_ori
numand          și
sym.at          a_rond aron arond arondul ață_rond coadă_de_maimuță coada_maimuței
sym.dot         punct punctuleț
sym.dash        cratimă linie_de_dialog linioară liniuță minus
sym.underscore  bară_jos linie_de_jos linie_jos linie_subliniată liniuță_de_jos liniuță_jos
sym.underscore  underline underscore
sym.plus        plus
sym.slash       bară bară_oblică slash
sym.colon       două_puncte
tld.com         com punctcom
tld.ro          punctro ro
tld.md          md
tld.net         net
tld.eu          eu
# ---- who and whose
my              a_mea al_meu mea mei mele meu noastră noastre noștri nostru
your            a_ta al_tău d_voastră d_vs de_la_tine dta dumitale dumneata dumneavoastră dv dvs ta
your            tăi tale tău voastră voastre voștri vostru
me              abordează_mă abordeazămă adaugă_mă adaugămă adăugați_mă adăugați_ne adăugațimă
me              adăugaține anunță_mă anunțămă anunțați_mă anunțați_ne anunțațimă anunțaține
me              apelați_mă apelațimă apelează_mă apeleazămă arată_mi aratămi bipăie_mă bipăiemă
me              caută_mă cautămă căutați_mă căutați_ne căutațimă căutaține comunică_mi comunicămi
me              comunicați_mi comunicați_ne comunicațimi comunicaține contactați_mă contactați_ne
me              contactațimă contactaține contactează_mă contacteazămă cu_mine cu_noi dă_mi dai_mi
me              daimi dămi dați_mi dați_ne dațimi daține furnizați_mi furnizațimi furnizează_mi
me              furnizeazămi găsește_mă găseștemă găsiți_mă găsiți_ne găsițimă găsiține îmi îmi_dai
me              îmi_dați îmi_lăsați îmi_lași îmi_poți îmi_puteți îmi_scrieți îmi_scrii îmi_spui
me              îmi_spuneți îmi_trimiteți îmi_trimiți îmi_zici împărtășește_mi împărtășeștemi
me              la_mine lasă_mi lasămi lăsați_mi lăsați_ne lăsațimi lăsaține mă mă_adaugi mă_cauți
me              mă_contactați mă_contactezi mă_găsești mă_găsiți mă_sunați mă_suni mi mi_l_dai
me              mi_l_trimiți mie ne noi pasează_mi paseazămi pe_mine plătește_mă plăteștemă
me              plătiți_mă plătiți_ne plătițimă plătiține răspunde_mi răspundemi răspundeți_mi
me              răspundețimi să_îmi_adaugi să_îmi_contactați să_îmi_contactezi să_îmi_dai
me              să_îmi_dați să_îmi_lași să_îmi_scrieți să_îmi_scrii să_îmi_spui să_îmi_sunați
me              să_îmi_suni să_îmi_trimiteți să_îmi_trimiți să_mă_adaugi să_mă_contactați
me              să_mă_contactezi să_mă_dai să_mă_dați să_mă_lași să_mă_scrieți să_mă_scrii
me              să_mă_spui să_mă_sunați să_mă_suni să_mă_trimiteți să_mă_trimiți să_mi_adaugi
me              să_mi_contactați să_mi_contactezi să_mi_dai să_mi_dați să_mi_lași să_mi_scrieți
me              să_mi_scrii să_mi_spui să_mi_sunați să_mi_suni să_mi_trimiteți să_mi_trimiți
me              scrie_mi scrie_ne scriemi scriene scrieți_mi scrieți_ne scriețimi scrieține spune_mi
me              spunemi spuneți_mi spuneți_ne spunețimi spuneține sună_mă sunămă sunați_mă sunați_ne
me              sunațimă sunaține transmite_mi transmitemi transmiteți_mi transmiteți_ne
me              transmitețimi transmiteține treceți_pe_la treci_pe_la trimite_mi trimite_ne
me              trimitemi trimitene trimiteți_mi trimiteți_ne trimitețimi trimiteține trimiți_mi
me              trimițimi un_semn_pe urmărește_mă urmăreștemă urmăriți_mă urmăriți_ne urmărițimă
me              urmăriține zi_mi ziceți_mi zicețimi zici_mi zicimi zimi
you             ai ai_cont ai_cont_pe ai_cumva ai_și aveți aveți_cumva cu_dumneavoastră cu_dvs
you             cu_tine dumneavoastră dvs ești_pe folosești folosești_cumva folosiți îți îți_dau
you             îți_scriu îți_trimit la_dvs nu_ai_cumva pe_dvs pe_tine plătești plătiți poți
you             preferați preferi puteți să_îți_dau să_îți_scriu să_îți_trimit să_te_adaug
you             să_te_caut să_te_contactez să_te_găsesc să_te_plătesc să_te_sun să_ți_dau
you             să_ți_scriu să_ți_trimit să_vă_adaug să_vă_caut să_vă_contactez să_vă_găsesc
you             să_vă_plătesc să_vă_scriu să_vă_sun să_vă_trimit sunteți_pe te te_adaug te_caut
you             te_contactez te_sun ți tu tu_ai utilizați utilizezi vă vă_adaug vă_caut vă_contactez
you             vă_scriu vă_sun vi voi
we              am_putea_face amândoi facem hai ne_auzim ne_mutăm ne_vedem noi noi_doi putem
we              putem_face să_continuăm să_discutăm să_vorbim tu_și_eu vorbim
they            abonat abonați alegători angajat angajați angajații candidați cetățeni chiriași
they            cineva cititori client client_nou clienți clienții clienților colega_mea colegul_meu
they            consumatori cumpărător cumpărători curier curieri donatori ea echipa_mea ei el ele
they            elev elevi firme furnizor furnizori lor lui lume magazine membri nimeni oameni
they            oamenii oaspeți pacient pacienți pacienții părinți participant participanți pasageri
they            prospect public restaurante șeful_meu șofer șoferi student studenți utilizator
they            utilizatori utilizatorii utilizatorilor vânzător vânzători vizitator vizitatori
# ---- what is asked for
n_phone         celular celularul contact_telefonic fax faxul linia_directă linie_directă mobil
n_phone         mobilul nr_de_contact nr_de_mobil nr_de_telefon nr_mobil nr_personal nr_tel
n_phone         nr_telefon număr_de_contact număr_de_mobil număr_de_telefon număr_fix număr_personal
n_phone         număr_privat numar_tel număr_telefon numărul_de_contact numărul_de_mobil
n_phone         numărul_de_telefon numărul_direct numărul_personal numărul_telefonului tel tel_mobil
n_phone         telefoane telefon telefon_fix telefon_mobil telefonas telefonic telefonu telefonul
n_phone         telefonul_fix telefonul_mobil tlf
n_number        cifre cifrele nr nru nrul num număr numaru numărul numere prefix prefixul
n_email         adresa_de_e_mail adresă_de_email adresa_de_gmail adresă_de_mail adresa_electronică
n_email         adresă_email adresa_gmail adresă_mail adresei_de_email căsuța_de_mail cont_de_gmail
n_email         e_mail email email_personal emailul emailuri emial inbox mail mail_personal mailu
n_email         mailul meil meilul poșta_electronică
n_address       adresă adresa_biroului adresa_completă adresa_de_acasă adresa_de_livrare
n_address       adresa_exactă adresa_fizică adresa_poștală adrese domiciliu domiciliul
n_address       locația_exactă locație_exactă reședință
n_contact       alt_contact cale_de_contact carte_de_vizită contact contact_direct contact_personal
n_contact       contacte contactele contactul coordonatele_dvs coordonatele_tale date_de_contact
n_contact       date_personale datele_de_contact datele_dvs datele_personale datele_tale
n_contact       informații_de_contact informațiile_de_contact mijloc_de_contact
n_contact       modalitate_de_contact modalități_de_contact
n_name          nume numele
n_id            cod_qr cont_personal contul_tău handle id id_ul idul link_de_invitație nick nickname
n_id            nume_de_utilizator numele_de_utilizator porecla user_name username userul
n_messenger     alt_canal alt_chat alt_messenger altă_aplicație altă_rețea aplicație_de_chat
n_messenger     aplicație_de_mesagerie aplicații_de_mesagerie mesagerie rețea_de_socializare
n_messenger     rețea_socială rețele_sociale vreo_aplicație
# ---- what is done
v_give          adaugă aruncă aruncă_mi comunică comunică_mi comunicămi comunicați comunicați_mi
v_give          comunicați_ne comunicațimi comunicaține dă_mi da_ți_mi dai dămi dați dați_mi dați_ne
v_give          dațimi daține dau furniza furnizați furnizați_mi furnizațimi furnizează
v_give          furnizează_mi furnizeazămi îmi_dai îmi_dați îmi_lăsați îmi_lași îmi_spui îmi_spuneți
v_give          îmi_trimiteți îmi_trimiți îmi_zici împărtășește împărtășește_mi împărtășeștemi
v_give          include includeți indică indicați las lasă lasă_mi lasămi lăsați lăsați_mi lăsați_ne
v_give          lăsațimi lăsaține lași menționați menționează mi_l_dai mi_l_trimiți ne_dați
v_give          ne_trimiteți oferi oferiți pasează pasează_mi paseazămi preciza precizați pune
v_give          puneți să_îmi_dai să_îmi_dați să_îmi_lași să_îmi_spui să_îmi_trimiteți
v_give          să_îmi_trimiți să_mi_dai să_mi_dați să_mi_lași să_mi_spui să_mi_trimiteți
v_give          să_mi_trimiți să_ne_dați să_ne_trimiteți schimb_de_numere schimbăm schimbăm_numere
v_give          scrie scrie_mi scriemi scrieți scrieți_mi scrieți_ne scriețimi scrieține spui spune
v_give          spune_mi spunemi spuneți spuneți_mi spuneți_ne spunețimi spuneține transmite
v_give          transmite_mi transmitemi transmiteți transmiteți_mi transmiteți_ne transmitețimi
v_give          transmiteține trece treceți trimit trimite trimite_mi trimite_ne trimitem trimitemi
v_give          trimitene trimiteți trimiteți_mi trimiteți_ne trimitețimi trimiteține trimiți zi_mi
v_give          ziceți_mi zicețimi zimi
v_need          am_dori am_nevoie aș_avea_nevoie aș_dori aș_putea_avea aș_vrea cer doresc dorim
v_need          iau_și îmi_lipsește îmi_trebuie lipsește mai_lipsește mi_ar_trebui miar_trebui
v_need          ne_ar_trebui ne_trebuie necesit pot_avea pot_lua pot_primi pot_să_am pot_să_iau
v_need          putem_avea rog_să_îmi se_poate_avea solicit solicităm trebuie vreau vrem
v_contact       abordează anunță_mă anunțămă anunțați_mă anunțațimă apel apelați apelați_mă
v_contact       apelațimă apelează apelează_mă apeleazămă apelez apelul bip bipuri contacta
v_contact       contactăm contactați contactați_mă contactați_ne contactațimă contactaține
v_contact       contactează contactează_mă contacteazămă contactez contactezi dă_mi_un_bip
v_contact       dă_mi_un_mesaj dă_mi_un_semn dă_mi_un_telefon dau_un_bip dm găsesc găsește_mă
v_contact       găseștemă găsești găsi găsiți_mă găsiți_ne găsițimă găsiține ia_legătura
v_contact       iau_legătura îmi_scrieți îmi_scrii în_legătură în_privat_scrie intra_în_contact
v_contact       intrăm_în_contact îți_scriu lua_legătura lua_legatura_cu luăm_legătura
v_contact       luați_legătura mă_contactați mă_contactezi mă_găsești mă_găsiți mă_sunați mă_suni
v_contact       mesaj mesaje mesajele mesajul păstrăm_legătura pm răspunde răspunde_mi răspundemi
v_contact       răspundeți răspundeți_mi răspundețimi să_îmi_scrieți să_îmi_scrii să_îți_scriu
v_contact       să_mă_contactați să_mă_contactezi să_mă_sunați să_mă_suni să_mi_scrieți să_mi_scrii
v_contact       să_te_contactez să_te_găsesc să_te_sun să_ți_scriu să_vă_contactez să_vă_găsesc
v_contact       să_vă_scriu să_vă_sun scrie scrie_mi scrie_ne scriemi scriene scrieți scrieți_mi
v_contact       scrieți_ne scriețimi scrieține scrii scrim scriu sms sună sună_mă sunăm sunămă
v_contact       sunați sunați_mă sunați_ne sunațimă sunaține suni te_contactez te_sun telefona
v_contact       telefonați țin_legătura ținem_legătura un_semn un_telefon vă_contactez vă_scriu
v_contact       vă_sun vorbi_la
v_add           adaugă adaugă_mă adaugămă adaugați adăugați_mă adăugați_ne adăugațimă adăugaține
v_add           adaugi add alătură_te caută caută_mă cautămă cautați căutați_mă căutați_ne căutațimă
v_add           căutaține cauti conecta conectăm conectează găsește găsește_mă găseștemă găsiți
v_add           găsiți_mă găsiți_ne găsițimă găsiține googălește google intră intrați invită
v_add           invitați mă_adaugi mă_cauți mă_găsești mă_găsiți prieteni_pe să_te_adaug să_te_caut
v_add           să_vă_adaug să_vă_caut scanați scanează te_adaug te_caut urmărește urmărește_mă
v_add           urmăreștemă urmări urmăriți urmăriți_mă urmăriți_ne urmărițimă urmăriține vă_adaug
v_add           vă_caut
v_talk          apel_video auzim bârfim call callul chat chatui chatuim clarificăm comunica
v_talk          comunicăm comunicare continua continua_discuția continuăm continuăm_discuția
v_talk          conversa conversăm conversație detaliem dialogăm discuta discutăm discutați discuția
v_talk          discuție discuții întâlni întâlnire întâlnirea interviu interviuri la_o_discuție
v_talk          meeting muta mutăm ne_auzim ne_conectăm ne_întâlnim ne_mutăm ne_scriem ne_vedem
v_talk          ne_vorbim negocia negociem povesti povestim să_comunicăm să_continuăm să_discutăm
v_talk          să_ne_auzim să_ne_conectăm să_ne_întâlnim să_ne_mutăm să_ne_scriem să_ne_vedem
v_talk          să_stabilim să_trecem să_vorbim ședință stabili stabilim trece trecem vedem
v_talk          videoapel videoconferință vorbesc vorbești vorbi vorbi_pe vorbim vorbiți
v_have          ai ai_cont ai_cont_pe ai_cumva ai_mai ai_pe ai_și am_și avem aveți aveți_cumva deții
v_have          dețineți ești_pe folosesc folosești folosești_cumva folosim folosiți nu_ai_cumva
v_have          prefer preferați preferi sunt_pe sunteți_pe tu_ai utilizați utilizez utilizezi
v_deal          achit achita achităm achiți afacere angaja angajăm angajez aranja aranjăm colabora
v_deal          colaborăm colaborare colaborarea contracta contractăm decontăm facem facem_afaceri
v_deal          factura facturăm facturez încheia încheiem încheiem_direct înțelegem înțelegere
v_deal          lucra lucrăm lucrez lucrezi ne_înțelegem plata plătesc plătești plăti plătim plătiți
v_deal          rezolva rezolvăm să_colaborăm să_facem să_încheiem să_lucrăm să_ne_înțelegem
v_deal          să_rezolvăm târg transfer transfera transferăm vira virament
v_post          awb_ul colet colete coletul curierat expedia expediați fan_courier_colet livra
v_post          livrare livrarea plic poștă prin_curier prin_poștă ramburs trimite_coletul
v_visit         acasă_la_mine atelierul_meu atelierul_nostru biroul_meu biroul_nostru față_în_față
v_visit         în_persoană la_birou la_noi_la_birou la_sediu locuiesc locuiesc_pe magazinul_nostru
v_visit         ne_găsiți_la ne_găsiți_pe personal_la ridicare ridici_de_la sediul_nostru situat_la
v_visit         situat_pe studioul_meu studioul_nostru suntem_pe_strada trece_pe_la treceți_pe_la
v_visit         treci treci_pe_la veni veniți veniți_la vii vino vino_la vizita vizitați vizitează
lets            ar_fi_mai_bine ar_fi_mai_simplu ar_trebui_să aș_prefera aș_vrea ce_ai_zice
lets            ce_părere_ai ce_ziceți ce_zici ce_zici_dacă dacă_doriți dacă_preferi dacă_vrei
lets            dacă_vreți de_ce_nu doriți e_mai_bine e_mai_simplu e_mai_ușor hai hai_să haide
lets            haide_să haideți haideți_să îți_propun mai_bine mai_bine_să mai_comod mai_simplu
lets            mai_ușor mutăm n_ar_fi_mai nar_fi_mai ne_auzim ne_mutăm ne_scriem ne_vedem ne_vorbim
lets            prefer preferați preferi propun putem putem_face recomand să_colaborăm să_continuăm
lets            să_discutăm să_facem să_încheiem să_lucrăm să_ne_auzim să_ne_conectăm să_ne_întâlnim
lets            să_ne_înțelegem să_ne_mutăm să_ne_scriem să_ne_vedem să_trecem să_vorbim sugerez
lets            te_superi trecem vă_propun vorbim vreau vreau_să vrei vreți
can             ai_putea am_putea am_putea_face ar_fi_posibil aș_putea ați_putea e_posibil
can             este_posibil pot poți putea putem putem_face puteți s_ar_putea sar_putea se_poate
can             te_deranjează te_superi_dacă vă_deranjează
please          cu_drag cu_încredere dacă_nu_e_problemă dacă_se_poate fără_ezitare fii_amabil
please          fiți_amabil fiți_amabilă mulțumesc_anticipat nu_ezita nu_ezita_să nu_ezitați
please          nu_ezitați_să nu_te_sfii nu_uita nu_uitați pls rog rugăm te_rog te_rog_frumos terog
please          vă_rog vă_rog_frumos vă_rugăm varog
what            care care_e care_este care_i care_ți_e care_vi_e carei ce ce_e cei_cu cum_e
where           de_unde la_care la_ce la_ce_număr pe_care pe_ce pe_ce_adresă pe_ce_aplicație pe_unde
where           prin_ce sub_ce unde unde_altundeva
how             altă_cale altă_metodă cea_mai_bună_cale cel_mai_bine cel_mai_rapid cum în_ce_fel
how             în_ce_mod prin_ce_metodă vreo_cale
be              aici_e aici_este e e_acesta este este_următorul ești iată sunt sunteți uitați uite
to              către la
on              cu de_pe folosind în la pă pe prin prin_intermediul via
outside         afară alt_canal alt_mod alt_site altă_aplicație altă_platformă altundeva
outside         contul_meu_de_paypal de_aici_afară din_afara evităm_platforma extern fără_fiverr
outside         fără_platformă fără_upwork ieșim_de_aici în_afara în_afară_de_platformă
outside         în_afara_platformei în_afara_site_ului în_afara_siteului în_afara_upwork
outside         în_altă_parte în_contul_meu în_numerar înafara înafara_platformei ocolim
outside         ocolim_platforma paypal_ul_meu pe_lângă pe_lângă_platformă pe_revolut prin_revolut
outside         prin_transfer_bancar
direct          cash_direct direct directă directe doar_între_noi economisim_comisioanele
direct          economisim_comisionul evităm_comisioanele evităm_comisionul evităm_taxa
direct          evităm_taxele fără_comisioane fără_comision fără_comisionul fără_intermediar
direct          fără_intermediari fără_taxa fără_taxe fără_taxele în_privat între_noi între_noi_doi
direct          la_mână la_negru pe_sub_mână pe_sub_masă privat scutim_comisionul
platform        această_platformă acest_chat acest_marketplace acest_portal acest_site
platform        aplicația_asta chatul_acesta fiverr freelancer_ro platformă platformei site site_ul
platform        site_ului siteul siteului upwork
here            aici aici_în_chat aici_pe_platformă în_această_conversație în_această_fereastră
here            în_acest_chat în_chat în_mesajele_astea în_platformă pe_această_platformă
here            pe_acest_chat pe_aici pe_fiverr pe_platformă pe_site pe_upwork prin_acest_chat
here            prin_platformă prin_upwork rămânem_aici tot_aici
fee             comisioane comisioanele comision comisionul comisionul_platformei procentul
fee             procentul_lor reținerea taxă_de_serviciu taxa_platformei
only            doar exclusiv numai
write_down      copiați copiază dictez ia_notițe iată_numărul în_cuvinte în_litere îți_dau
write_down      îți_dictez îți_las îți_trimit_și literă_cu_literă notați notează notează_ți notezi
write_down      pe_litere reține rețineți salvați salvează salvezi scrie_ți se_citește se_scrie
write_down      silabisesc ține_minte uite_numărul vă_dau vă_las
# ---- what speaks against it
but             dar insa totusi
no              fără în_loc_de în_loc_să mai_bine_nu n_am nam nici nicio niciodată niciun nimic nu
no              nu_am_voie nu_dau nu_e_nevoie nu_este_nevoie nu_folosesc nu_ofer nu_pot nu_putem
no              nu_vreau prefer_să_nu refuz
rule            ban banat banează blocat blochează_contul condiții_de_utilizare contra contravine
rule            escroc escrocherie escroci fraudă ghid_de împotriva împotriva_regulilor încălca
rule            încălcăm încălcare încălcați interzic interzice interzis interzisă interzise
rule            moderare moderator moderatori nu_e_permis nu_este_permis permis_de
rule            permite_regulamentul politică politici regulă regulament regulamentul reguli
rule            regulile sancțiune suspendă suspendare suspendat țeapă țepe termeni
rule            termeni_și_condiții termenii
work            administra administrare administrare_social_media adresă_ip adresă_web api
work            aplicația_mobilă aplicație aplicație_mobilă aplicații aplicații_mobile
work            asistent_virtual automatiza automatizare banner bază_de_date bot bots butoane buton
work            buton_de_apel call_center câmp câmp_email câmp_telefon campanie campanie_de_email
work            campanii campanii_de_email câmpul câmpul_de_telefon câmpul_email câmpul_telefon
work            câmpuri canal canale cărți_de_vizită catalog chatbot chatboți chestionar clonă
work            colecta colectare colectarea comunitate comunități configura configurare construi
work            conținut corecta crea_un crm csv curs dashboard datele_clienților design dezvolta
work            dezvoltare dezvoltator email_de_bun_venit email_de_confirmare email_marketing
work            emailuri_automate emailuri_tranzacționale eroare erori experiență export exporta
work            extensie extrage extragere flyer formular formular_de_contact formulare formularul
work            formularul_de_contact funcție funcții funcționalitate generare_de_leaduri gestiona
work            gestionare gestionarea grafică grup grupuri husă_de_telefon huse_de_telefon
work            huse_telefon iconițe imagini_pentru implementa implementare import importa
work            înregistrare înscriere integra integrare integrarea integrări interfață lecție
work            lentile_de_contact listă listă_de_contacte listă_de_emailuri liste logo
work            magazin_de_telefoane magazin_online marketing mesaj_de_eroare mesaje_de_eroare migra
work            migrare modul module newsletter notificări pagină pagina_de_contact pagină_web
work            pagini pliant plugin pluginuri postare postări povești produs produse programa
work            publicitate rapoarte raport reclamă reclame reels relații_cu_clienții
work            reparații_telefoane șabloane șabloane_de_email șablon șablon_de_email scraping
work            script secțiunea_de_contact semnătură_de_email server_de_mail service_telefoane
work            site_de_prezentare social_media sondaj specialist statistici stickere subtitrare
work            subtitrări suport suport_tehnic tabel_excel testa testare traduce traducere
work            transcrie transcriere tutorial unealtă unelte valida validare versiune_mobilă
work            versiunea_mobilă webhook website
hired           când_contractul când_începe_contractul când_începe_proiectul când_începem
hired           când_semnăm contract_activ contract_început contractul_activ dacă_mă_alegeți
hired           dacă_mă_alegi dacă_mă_angajați dacă_mă_angajezi dacă_sunt_ales dacă_sunt_selectat
hired           după_acceptare după_acceptarea după_angajare după_ce_acceptați după_ce_accepți
hired           după_ce_începem după_ce_semnăm după_contract după_începerea
hired           după_începerea_contractului după_începerea_proiectului după_semnare după_semnarea
hired           după_semnarea_contractului după_start imediat_ce_contractul imediat_ce_începem
hired           în_timpul_contractului la_începerea_contractului la_startul_proiectului
hired           odată_angajat odată_ce_începem odată_început odată_semnat odată_semnat_contractul
hired           pe_durata_contractului
order           alin alineat alineatul art articol articolul awb bic buletin cadastral cadastru
order           cantitate cantități cap capitol capitolul card_bancar carte_funciară ci_seria cif
order           cnp cod cod_de_bare cod_de_reducere cod_de_rezervare cod_fiscal cod_poștal cod_tva
order           codul codul_fiscal coduri coloană coloane comandă comandei comenzi comenzii
order           cont_bancar contul_bancar cui cupon decizie diapozitiv dosar dosarul ediție episod
order           eroarea factură facturi facturii faza fig figura hg hotărâre iban ip isbn issn
order           latitudine lege legea licență linia linie longitudine lot loterie medie milestone
order           model modele nr_comandă nr_crt nr_de_înregistrare nr_factură nr_reg număr_awb
order           număr_comandă număr_cont număr_de_comandă număr_de_cont număr_de_dosar
order           număr_de_factură număr_de_înmatriculare număr_de_înregistrare număr_de_serie
order           număr_de_tracking număr_factură numărul_comenzii og onrc oug pag pagina_nr pantone
order           paragraf pas pașaport permis poliță port proces_verbal protocol pv rând rânduri ref
order           referință reg_com registrul_comerțului rezervare rezultat scenă scor sentință seria
order           serie serie_șasiu sezon slide sprint sr_en standard_iso strat straturi swift tabel
order           tabelul tichet tichete ticket tracking tva versiune versiunea volum zbor
money           avans bacșiș ban_ul bani brut buget bugete bugetul cheltuială cheltuieli chirie
money           cifră_de_afaceri cost costă costul costuri credit deviz discount dolar dolari eur
money           euro împrumut investiție ipotecă lei leu marjă mdl net ofertă oferte onorariu
money           pe_cuvânt pe_lună pe_oră pe_pagină preț preț_fix prețul prețuri profit rambursare
money           reducere reduceri ron salarii salariu sold subtotal sumă sume tarif tarife tariful
money           total usd valoare valorează vânzări venit venituri
unit            an_calendaristic angajați ani articole buc bucată bucăți camere capitole caractere
unit            clickuri clienți cm coloane copii_xerox cutii cuvânt cuvinte descărcări dpi duzină
unit            ecrane episoade etaje exemplare file fișiere foto fps gb gr grade grame h hectare hz
unit            imagini inci înregistrări interviuri întrebări kb kg kile kilograme kilometri km kwh
unit            la_sută lecții litere_max litri litru lună luni m m2 mb mese metri metri_pătrați
unit            metru mie mii miliarde milioane milion min minut minute ml mm module mp opțiuni oră
unit            ore ori pagini perechi persoane pixel pixeli poză poze procent procente produse px
unit            rânduri recenzii revizii săptămână săptămâni scaune sec secțiuni secunde sesiuni
unit            slideuri stele sticle tb tone unități urmăritori utilizatori videoclipuri vizitatori
unit            vizite volți wați zi zile
time            apr aprilie aug august data_de dată_limită dec decembrie duminică eet feb februarie
time            fondat fondată fus_orar gmt ian ianuarie începând_cu iul iulie iun iunie joi luni
time            marți martie miercuri miezul_nopții născut născută noiembrie nov oct octombrie ora
time            orele până_la_data prânz program_de_lucru sâmbătă scadență secol semestru sept
time            septembrie termen termene termenul trimestru utc vineri
# ---- purposes
access          acces accesa accesul acordăm_acces airtable analytics asana bitbucket clickup
access          colaboratoare colaborator cont_de_invitat cont_de_reclame cont_de_test cpanel
access          date_de_logare dau_acces depozit_git doar_citire drept_de_acces drepturi drive
access          editor_invitat figma folder_partajat github gitlab invitație_la jira logare login
access          mediu_de_test mediul_de_test miro notion panou_de_administrare permisiune permisiuni
access          repo repository să_îți_dau_acces să_te_adaug_în să_te_adaug_la să_te_adaug_pe
access          să_te_invit_în să_te_invit_pe să_ți_dau_acces să_vă_adaug_în să_vă_adaug_la
access          să_vă_adaug_pe să_vă_dau_acces să_vă_invit_în search_console server_de_test staging
access          te_adaug_în te_adaug_la te_adaug_pe testflight trello vă_adaug_în vă_adaug_la
access          vă_adaug_pe vizualizator wordpress_admin
legal           acord_de_confidențialitate acordul_de_confidențialitate act_adițional
legal           antetul_contractului beneficiar cedent cesionar cesiune cesiune_de_drepturi clauză
legal           clauză_de_confidențialitate clauze confidențialitate contract
legal           contract_de_confidențialitate contract_de_prestări contract_de_servicii contractul
legal           convenție cu_domiciliul_în cu_sediul_în cu_sediul_social denumire_firmă denumit
legal           denumit_în_continuare denumită denumită_în_continuare domiciliat domiciliată
legal           în_continuare instanță_competentă între_părți licențiat licențiator nda nedivulgare
legal           notar notarial parte_receptoare partea_divulgatoare partea_receptoare părțile
legal           părților prestator procură reprezentant_legal reprezentat_prin reprezentată_prin
legal           sediu_social sediul_social semnarea_contractului semnatar semnatari subsemnata
legal           subsemnatul
portfolio       cv exemple_de lucrări_anterioare lucrările_mele mostre portofolii portofoliu
portfolio       portofoliul proiecte_anterioare showreel studii_de_caz
# ---- addresses
street_before   aleea b_dul bd bdul bulevard bulevardul calea cartierul comuna drumul fundătura
street_before   intrarea pasajul piața prelungirea satul șoseaua splaiul str strada
pobox           căsuța_poștală cp_nr of_poștal oficiul_poștal post_restant poste_restante
premises        ap apartament apartamentul birou biroul bl bloc blocul camera clădirea cod_poștal
premises        corp demisol etaj hala interfon jud județ mansardă parter sc scara sector vila
# ---- fillers
filler          ăă ai_înțeles antispam apoi bine cu_litere_mici deci după_aceea elimină
filler          fără_ghilimele fără_liniuță fără_paranteze fără_puncte fără_spam fără_spații
filler          fără_spațiu farăspații haha hm iar ignoră îhm împreună încă_o_dată legat lipit
filler          lipite literă_mare litere_mari litere_mici majuscule minuscule nospam ok repet
filler          scoate scoateți și_apoi și_la_final spații spațiu șterge ștergeți știi tot_legat
filler          totul_legat un_singur_cuvânt urmat_de virgulă
reverse         citește_invers citiți_invers de_la_coadă de_la_dreapta_la de_la_sfârșit în_oglindă
reverse         întoarsă întors invers inversat inversată oglindit pe_dos răsturnat
common          a acea această acel același acest aceste acum aia al ale alt altă alte alți am apoi
common          are asta atunci au avem aveți azi bine bună bună_ziua că când care ce cel_puțin cu
common          cu_plăcere cu_respect cu_stimă dacă dar de de_asemenea de_exemplu deci deși despre
common          din doamnă domn domnule după e era este fără fără_probleme fi fiecare foarte fost
common          ieri în în_caz în_caz_că în_general în_plus în_total înainte între își la la_cerere
common          la_fel la_timp mai mâine mereu mult mulți mulțumesc mulțumim nicio_problemă niște nu
common          nu_doar nu_e_problemă nu_numai o până pe pe_bune pe_lângă_asta pe_scurt pe_zi pentru
common          prin să salut sau se și stimată stimate sub sunt toată toate tot toți un unde va vor
)"};

}  // namespace contactlint
