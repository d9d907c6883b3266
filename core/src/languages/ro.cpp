// Romanian, of Romania and of the Republic of Moldova.
//
// Most people type without diacritics; the pronoun hangs on the verb by a hyphen that many omit
// ("trimite-mi", "sunati-ma"). Nouns carry their article at the end ("numarul", "mailul").
#include "languages/packed_table.h"

namespace contactlint {

constexpr char kTable[] = R"(
digit.0 zero
digit.1 unu una
digit.2 doi două
digit.3 trei
digit.4 patru
digit.5 cinci
digit.6 șase
digit.7 șapte
digit.8 opt
digit.9 nouă
number.10 zece
number.11 unsprezece
number.12 doisprezece
number.13 treisprezece
number.14 paisprezece
number.15 cincisprezece
number.16 șaisprezece
number.17 șaptesprezece
number.18 optsprezece
number.19 nouăsprezece
number.20 douăzeci
number.30 treizeci
number.40 patruzeci
number.50 cincizeci
number.60 șaizeci
number.70 șaptezeci
number.80 optzeci
number.90 nouăzeci
hundred sută sute
repeat.2 dublu
numand și
sym.at arond aron coada_maimuței a_rond coadă_de_maimuță arondul arong
sym.dot punct
sym.dash cratimă liniuță minus
sym.underscore linie_jos liniuță_jos bară_jos underscore
sym.slash bară slash
my meu mea mei mele nostru noastră
your tău ta tale tăi dvs dumneavoastră voastră vostru dv d_voastră
me îmi_lași îmi_dai mă îmi mi ne lasă_mi dă_mi dă_ne dați_mi lăsați_mi trimite_mi spune_mi scrie_mi
me scrieți_mi mie
you tu ești_pe te îți vă aveți aveți_cumva ai_cumva puteți_să să_ți_dau
we noi putem hai ne_auzim ne_vedem să_vorbim vorbim facem să_discutăm
they client* utilizator* cineva el ea ei elev*
n_phone telefon* mobil număr_de_mobil număr_de_telefon telefonic număr_de_contact la_telefon
n_phone prin_telefon
n_number număr numărul nr numere prefix prefixul
n_email email* e_mail mail mailul poșta_electronică adresă_de_mail adresă_de_email adresa_de_mail
n_email adresa_de_email mailului
n_address adresă domiciliu
n_contact contact date_de_contact datele_de_contact datele_tale
n_name nume numele mă_numesc
n_id id nick username userul
n_messenger altă_aplicație ce_aplicație alt_canal mesagerie
v_give comunic* dă_mi spune* îmi_lași îmi_dai trimit* lasă* treceți lasă_mi dă_ne dați_mi lăsați
v_give lăsați_mi trimite_mi spune_mi spuneți împărtăș* oferi* transmite* lăsați_ne să_ți_dau îți_dau
v_give dau_numărul
v_need pot_avea avea vreau am_nevoie aș_dori
v_contact sună* suni scrie* scrii scriu contact* apel* răspund* contact scrie_mi scrieți_mi mesaj
v_contact dau_un_telefon reveni* răspund scrieți scrie
v_add adaugă* cauți caută* găsi* găsește intră intrați alătură adaugă adaug bag
v_talk vorbi* discut* continu* convers* vorbim interviu* ne_auzim ne_vedem stăm_de_vorbă trecem
v_talk hai_pe mutăm mutați hai haideți continuăm
v_have ești_pe ai aveți folos* utiliz* aveți_cumva ai_cumva n_ai_cumva n_aveți_cumva
v_deal ne_înțelegem plat* lucr* factur* colabor* face contract* contractul plătești plătiți
v_pay plăti plătesc plătim transfer plătești plătiți
v_post colet* curier* livr* expedi* poșt*
v_swap schimb
v_visit treceți_pe atelierul_nostru vizita* vino veniți
v_visit treci la_atelier la_studio biroul_nostru studioul_nostru magazinul_nostru treci_pe
lets ne_înțelegem haideți hai_să putem vorbim mai_bine haide facem ne_auzim ne_vedem să_vorbim
lets să_discutăm propun ce_ai_zice ce_zici trecem hai_pe fac_un_grup_de fac_un_grup_pe
lets facem_un_grup_pe creez_un_grup_pe
can poți puteți pot putem ați_putea putea
please te_rog vă_rog rog vă_rugăm
what care ce care_e care_este ce_e
where unde la_ce pe_ce la_care
how cum altă_cale
be este e sunt iată
to la către
on pe prin la în din telefonic hai_pe la_telefon prin_telefon fac_un_grup_de fac_un_grup_pe
on facem_un_grup_pe creez_un_grup_pe în_grupul_meu_de în_grupul_nostru_de în_grupul_de
outside în_afara înafara afara_platformei din_afara pe_sub_mână pe_lângă_platformă fără_platformă
outside fără_site
direct direct între_noi fără_comision în_privat revolut
otherwise altfel în_alt_mod în_alt_fel
platform platform* site site_ul siteul
here aici pe_aici pe_upwork
fee comision* taxa_platformei procentul taxe taxa
only doar numai
write_down notează* notați salvează* reține* notează
but dar însă
no nu fără nici niciodată
rule reguli regulile regulament* interzi* permis suspend*
work pagin* aplicați* formular* câmp* buton* list* grup* integra* experienț* bot botul chatbot*
work șablon șabloane machetă machete iconița icoana
hired după_semnare după_angajare
order factur* comand* cod tva cui articol*
money preț* buget* lei tarif* ofertă
unit cuvinte pagini ore oră minute
time când luni marți miercuri joi vineri sâmbătă duminică
access acces invitație colaborator*
legal contractul confidențialitate
pobox căsuța_poștală cp_nr
street_before strada str bd piața bulevardul bulevard calea aleea șoseaua splaiul intrarea
premises ap bl bloc sc scara et etaj apartament sector jud corp
common de și la un o ce eu că mai cu ca dacă pentru sau este din
filler apoi
sequence primele ultimele prima ultima restul se_termină începe continuă urmează final
sequence apoi mijloc după sfârșit
there acolo
reverse invers de_la_dreapta_la_stânga
joins că ca să dacă pentru fiindcă deoarece atunci mâine azi
pieces începe_cu prima_jumătate a_doua_jumătate prima_parte prefix se_termină_cu restul
vocative frate șefu domnule doamnă salut bună
pieces se_termină_în
same același aceeași la_fel
eases mai_repede mai_simplu mai_ușor mai_bine prefer
n_pay revolut transfer_bancar cash în_cont numerar pe_card contul_meu
n_paper fișier fișierul document documentul atașat atașament dosar cv
v_fill scrie scrieți trece treceți pune puneți notează completează adaugă
leave_out uită uitați ignoră ignorați scoate scoateți
n_meet la_o_cafea o_cafea_împreună față_în_față
)";

extern const Language kLanguageRo;
const Language kLanguageRo = PackedLanguage<kTable>("ro");

}  // namespace contactlint
