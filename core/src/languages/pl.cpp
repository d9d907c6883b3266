// Polish, with and without its diacritics (they are folded away).
//
// The polite address is in the third person: "czy mógłby Pan podać swój numer", "na Pani maila", so
// that "Pana" and "Pani" are "your" as well as "you". The first person plural of the imperative
// ("przejdźmy", "zdzwońmy się") proposes by itself. Mobile numbers are dictated as three hundreds.
// "Al.", "os." and "tu" are left out: elsewhere they are frequent little words.
#include "languages/packed_table.h"

namespace contactlint {

constexpr char kTable[] = R"(
digit.0 zero
digit.1 jeden jedna
digit.2 dwa dwie
digit.3 trzy
digit.4 cztery
digit.5 pięć
digit.6 sześć
digit.7 siedem
digit.8 osiem
digit.9 dziewięć
number.10 dziesięć
number.11 jedenaście
number.12 dwanaście
number.13 trzynaście
number.14 czternaście
number.15 piętnaście
number.16 szesnaście
number.17 siedemnaście
number.18 osiemnaście
number.19 dziewiętnaście
number.20 dwadzieścia
number.30 trzydzieści
number.40 czterdzieści
number.50 pięćdziesiąt
number.60 sześćdziesiąt
number.70 siedemdziesiąt
number.80 osiemdziesiąt
number.90 dziewięćdziesiąt
number.100 sto
number.200 dwieście
number.300 trzysta
number.400 czterysta
number.555 trzy_piątki
number.500 pięćset
number.600 sześćset
number.700 siedemset
number.800 osiemset
number.900 dziewięćset
repeat.2 dwa_razy podwójne
repeat.3 potrójne trzy_razy
sym.at at małpa małpka małpę małpeczka
sym.dot kropka kropkę kropeczka
sym.dash kreska myślnik
sym.underscore podkreślenie podkreślnik
sym.plus plus
sym.slash ukośnik
tld.com kom
tld.pl peel pl
my moja moje mojego mój nasz nasze naszego u_mnie
your pana pani panu państwa swoje swoją swój twoja twoje twojego twoją twój u_ciebie wasz wasze
your waszego masz_jakiś masz_może
me do_mnie mi mnie nam ze_mną
you ci ciebie cię pan pani panu państwo tobą ty wam was wy z_panem z_panią z_państwem z_tobą
you jesteś_na nie_ma_pan nie_ma_pani masz macie ma_pan ma_pani
we my moglibyśmy nie_moglibyśmy
they ich im jego kandydat* klient* pracowni* użytkowni* klienci klientów klientom
n_phone daj_nr daj_numer kom komórk* nr_tel nr_telefonu numer_telefonu tel telefon* telefonicznie
n_phone numer_komórki telefonem numer_kontaktowy numeru_kontaktowego przez_telefon
n_number cyfry daj_nr daj_numer nr numer* kierunkowy prefiks
n_email adres_email adres_mailowy e-mail* email* mail* mejl* poczt* skrzynk* rzuć_maila daj_maila
n_email podaj_maila podrzuć_maila rzuć_mailem mailowo
n_address adres adresem adresu
n_contact dane_kontaktowe kontakt kontaktu namiary namiar
n_name imię nazwisko nazwę nazywam_się
n_id konta konto login* nazwa_użytkownika nick* profil*
n_messenger komunikator* messenger*
v_give daj daj_nr daj_numer dajcie dać napisz* odezwij* piszcie podaj* podasz podać podesłać
v_give podeślij* podrzuć* przesłać prześlij* przyślij* wymian* wysłać wyślij* zostaw* rzuć_maila
v_give daj_maila podaj_maila podrzuć_maila rzuć_mailem rzuć rzucisz podeślesz podrzucisz przekaż*
v_give udostępnij zdradź podzielić napisz podaj
v_need chciał* chcę dostać poprosić poproszę potrzebna potrzebny potrzebuj* proszę_o
v_need mógłbym_prosić_o mogę_prosić_o poproszę_o chciałbym
v_contact dzwonić dzwoń* kontaktować napisz* oddzwoń* odezwać odezwij* odpisuję pisać pisz piszcie
v_contact skontakt* sms telefonować zadzwonić zadzwoń* zdzwoni* złapać łap_mnie napisać skontaktujmy
v_contact dzwoni napisz
v_add dodaj* dodać dołącz* szukaj wygoogluj wyszukaj* zaproś znajdź* znaleźć zaobserwuj dopisz
v_add zaakceptuj wbijaj wejdź dodam dodaję
v_talk dogad* gadać kontynu* omów* pogada* porozmawia* przejdź* przejść przenieś* rozmawia* rozmow*
v_talk spotka* spotkanie zdzwoni* zdzwoń* zgada* gada* spiszmy złapmy skontaktujmy zgadajmy omówmy
v_talk pogadajmy porozmawiajmy przejdźmy przenieśmy spotkajmy zdzwońmy wpadaj chodź przenosimy
v_have ma_pan ma_pani macie masz używasz jesteś_na nie_ma_pan nie_ma_pani korzystasz używa_pan
v_deal dogada* dogadaj* popracujmy przelew* płatno* rozlicz* umów* umówmy współprac* zapłacić
v_deal zapłać* dogadajmy_się_prywatnie rozliczmy_się_prywatnie załatw* dogadać załatwmy dogadajmy
v_deal rozliczmy
v_deal zróbmy zrobimy zapłaci zapłacisz przelewem
v_pay zapłacić płacić przelać przelew przelewem zapłacisz zapłaci płacisz przelejesz
v_post kurier* listem paczk* wyślij_pocztą
v_swap wymie* wymian* wymieńmy
v_visit odwiedź* przyjdź* przyjedź* wpadnij* wpaść zapraszam_do_biura
v_visit do_pracowni do_studia naszego_biura naszej_pracowni naszego_studia naszego_sklepu wpadnij
v_visit przyjdź zajrzyj zapraszam_do
lets chodźmy dogadajmy lepiej może omówmy pogadajmy porozmawiajmy proponuję przejdźmy przenieśmy
lets rozliczmy spotkajmy szybciej umówmy wygodniej zdzwońmy wymieńmy zgadajmy spiszmy złapmy_się
lets załatwmy zróbmy a_może nie_moglibyśmy moglibyśmy założę_grupę_na zrobię_grupę_na
lets założymy_grupę_na zróbmy_grupę_na
can czy_mogę da_się mogę mogłaby mogłabyś może możemy możesz można mógłby mógłbyś mógłbym_prosić_o
can mogę_prosić_o moglibyśmy nie_moglibyśmy nie_mógłby mógłbyś_podać czy_mogłabym chciałbym
please poproszę prosze proszę
what co jaka jaki jakie jakiego jaką który
where gdzie na_jaki na_który pod_jaki pod_jakim
how jak
be będzie jest odbędzie_się to
on na po przez przy w jesteś_na telefonicznie telefonem mailowo przez_telefon założę_grupę_na
on zrobię_grupę_na założymy_grupę_na zróbmy_grupę_na do_mojej_grupy_na do_naszej_grupy_na
outside gdzie_indziej nie_tu nie_tutaj obok omijając poza poza_portalem stąd bez_platformy
outside bez_portalu dogadajmy_się_prywatnie rozliczmy_się_prywatnie na_boku pod_stołem z_pominięciem
direct bez_pośredników bez_prowizji bezpośrednio do_ręki prywatnie blik blikiem
direct między_nami między_sobą
otherwise inaczej w_inny_sposób jeszcze
platform giełd* platform* portal* serwis* strona stronie useme oferteo
here na_czacie na_platformie na_portalu tu tutaj
fee prowizj*
only tylko wyłącznie
write_down dyktuję podaję zanotuj* zapisz* łap zapisz
no bez nie nie_ma nigdy zamiast
but ale jednak lecz
rule blokad* narusz* regulamin* zablok* zabrani* zakaz* zasad*
work ankiet* baz* bot bota boty excel* formularz* grup* kampani* logo okładk* pole powiadom*
work projekt* reklam* sklep* wdroży* wysyłk* zebrać doświadczen* chatbot*
work szablon* ikonę ikona
hired gdy_zaczniemy po_akceptacji po_podpisaniu po_starcie po_zleceniu
order błąd faktur* kod* krs licencj* nip paczka pesel poz regon repertorium rozporządz* sygnatura
order wersj* zamówieni* zleceni*
money brutto budżet* cena cenę euro kwot* netto pln stawk* tys tysi* vat zalicz* zł złot*
unit dni dzień godz* miesi* minut* mm razy stron* strony szt sztuk* słów tygodni* znak*
time kiedy czwartek piątek sobotę niedzielę data dzisiaj dziś godzin* jutro poniedziałek rano
time termin* wieczor* wtorek środ*
access dostęp* figm* githubie jirze panel* repozytor* zapro*
legal komparycj* poufności strony_umowy umowa umowy zleceniobiorc* zwana zwany
portfolio cv portfolio próbki realizacje
street_before al aleja os osiedle pl plac ul ulica aleje rynek
pobox skrytka skrytka_pocztowa skr_poczt
premises biuro lok m mieszkanie piętro lokal klatka bud
filler razem usuń zamień potem
reverse od_tyłu odwrotnie wspak od_prawej_do_lewej od_końca
filler pierwsza druga trzecia czwarta piąta szósta siódma ósma dziewiąta dziesiąta ostatnia
common a bo dla do i jak już mam o od po się są tak tej więc z za że
assemble po_kolei razem pierwsze_litery każdej_linii
pieces zaczyna_się_od dwóch_częściach
pieces pierwsza_połowa druga_połowa pierwsza_część druga_część kierunkowy kończy_się_na reszta
pieces zaczyna_się kończy_się
pieces dwie_części trzy_części
dial wykręć dzwoni
sequence pierwsze pierwsza drugie druga ostatnie ostatnia kończy_się końcówka reszta dalej
sequence zaczyna_się następne koniec początek
sequence idzie potem następnie końcu środku zakończenie
there tam
joins bo żeby aby gdy jak więc ponieważ wtedy zanim jutro dzisiaj
swap zamień zamiast oznacza wstaw podmień
mark.35 krzyżyk płotek
mark.42 gwiazdka gwiazdkę
mark.44 przecinek
vocative stary szefie cześć hej dzień_dobry
self jestem
same taki_sam taka_sama ten_sam ta_sama tak_samo
eases szybciej łatwiej wygodniej prościej lepiej wolę szybciej_będzie latwiej
n_pay blik blikiem przelewem na_konto gotówką na_kartę na_moje_konto na_numer_konta
n_paper pliku plik załączniku załącznik załączonym dokumencie dokument folderze cv okładce
v_fill wpisz wpisać wpisze dopisz zapisz napisz podaj wstaw umieść
leave_out zapomnij zignoruj zignorować pomiń usuń
n_meet na_kawie spotkać_się_osobiście twarzą_w_twarz przy_kawie spotkać_się_na_kawę
n_meet spotkajmy_się_na_kawę się_na_kawę
)";

extern const Language kLanguagePl;
const Language kLanguagePl = PackedLanguage<kTable>("pl");

}  // namespace contactlint
