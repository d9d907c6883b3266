// What gives an identifier away in languages that have no table of their own: the signs as they are
// said, the telephone, and the one verb that goes with it. Czech and Slovak, Hungarian, Greek,
// Swedish, Danish, Norwegian, Finnish, Bulgarian, Croatian and Serbian, Slovenian, Baltic.
//
// Nothing is asked or proposed in these languages, so the table lends neither pronouns nor small
// words; short words that neighbours use otherwise (Croatian "et", Danish "at") stay out.
#include "languages/packed_table.h"

namespace contactlint {

constexpr char kTable[] = R"(
sym.at zavináč zavinac kukac παπάκι papaki snabel_a snabela snabel krøllalfa alfakrøll ät_merkki
sym.at at_merkki ätmerkki miukumauku кльомба маймунско_а manki majmun majmunče мајмун monkey_a
sym.at afna ätt
sym.dot tečka bodka τελεία teleia punktum piste точка tačka točka тачка pika taškas punkts
sym.dash pomlčka pomlcka kötőjel παύλα pavla bindestreck bindestreg väliviiva tavuviiva crtica
sym.dash vezaj brūkšnys
sym.underscore podtržítko podčiarkovník aláhúzás κάτω_παύλα understreck understreg understrek
sym.underscore alaviiva donja_crta podvlaka
sym.slash lomítko lomka kenoviiva skråstrek snedstreck
n_phone telefonszám* τηλέφων* τηλ κινητό* tilefono kinito puhelin* puhelinnumero* mobilnummer
n_phone telefonnummer telefonní_číslo telefónne_číslo телефонен тел broj_telefona mobitel
n_phone telefonska* tālrunis
n_email mejl ímél sähköposti* имейл e_pošta epošta
v_contact hívjon hívj hívhat zavolejte zavolej zavolajte καλέστε πάρτε_με τηλεφωνήστε ring_mig
v_contact ring_meg soita soittakaa обадете_се nazovite nazovi pozovite pokličite skambinkite
n_pay paypal revolut bitcoin usdt payoneer
n_paper pdf
)";

extern const Language kLanguageMul;
const Language kLanguageMul = PackedLanguage<kTable>("mul");

}  // namespace contactlint
