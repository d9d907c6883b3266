// Polish, with and without its diacritics (they are folded away).
//
// The polite address is in the third person: "czy mógłby Pan podać swój numer", "na Pani maila", so
// that "Pana" and "Pani" are "your" as well as "you". The first person plural of the imperative
// ("przejdźmy", "zdzwońmy się") proposes by itself. Mobile numbers are dictated as three hundreds.
// "Al.", "os." and "tu" are left out: elsewhere they are frequent little words.
#include "languages/language.h"

namespace contactlint {

extern const Language kLanguagePl;
const Language kLanguagePl = {"pl", R"(
# ---- what spells an identifier
digit.0         zera zerko zero
digit.1         jeden jedna jedno jedynka jedynkę
digit.2         dwa dwie dwójka dwójkę
digit.3         trzy trójka trójkę
digit.4         cztery czwórka czwórkę
digit.5         piątka piątkę pięć
digit.6         sześć szóstka szóstkę
digit.7         siedem siódemka siódemkę
digit.8         osiem ósemka ósemkę
digit.9         dziewiątka dziewiątkę dziewięć
sound.3         tszy
sound.4         ctery cztey
sound.6         szejść
number.10       dziesięć
number.11       dwie_jedynki jedenaście
number.12       dwanaście
number.13       trzynaście
number.14       czternaście
number.15       piętnaście
number.16       szesnaście
number.17       siedemnaście
number.18       osiemnaście
number.19       dziewiętnaście
number.20       dwadzieścia
number.22       dwie_dwójki
number.30       trzydzieści
number.33       dwie_trójki
number.40       czterdzieści
number.44       dwie_czwórki
number.50       pieciesiat pięćdziesiąt
number.55       dwie_piątki
number.60       szesciesiat sześćdziesiąt
number.66       dwie_szóstki
number.70       siedemdziesiąt
number.77       dwie_siódemki
number.80       osiemdziesiąt
number.88       dwie_ósemki
number.90       dziewięćdziesiąt
number.99       dwie_dziewiątki
number.100      sto
number.111      trzy_jedynki
number.200      dwieście
number.222      trzy_dwójki
number.300      trzysta
number.333      trzy_trójki
number.400      czterysta
number.444      trzy_czwórki
number.500      pięćset
number.555      trzy_piątki
number.600      sześćset
number.666      trzy_szóstki
number.700      siedemset
number.777      trzy_siódemki
number.800      osiemset
number.888      trzy_ósemki
number.900      dziewięćset
number.999      trzy_dziewiątki
repeat.2        dwa_razy dwukrotnie podwójna podwójne podwójny
repeat.3        potrójna potrójne potrójny trzy_razy trzykrotnie
sym.at          at et małpa małpeczka małpka małpy małpę znak_małpy
sym.dot         dot kropeczka kropka kropkę
sym.dash        kreseczka kreska minus myślnik myślnikiem pauza łącznik
sym.underscore  dolna_kreska dolny_myślnik kreska_dolna kreska_na_dole podkreślenie podkreślnik
sym.underscore  podkreślnikiem podkreślona_spacja podłoga
sym.plus        plus plusik
sym.slash       slesz ukośnik łamane
sym.colon       dwukropek
tld.com         kom
tld.eu          e_u eu
tld.info        info
tld.net         net
tld.org         org
tld.pl          pe_el peel pl
# ---- who and whose
my              moich moim moja moje mojego mojej mój nasz nasza nasze naszego naszej naszym u_mnie
my              u_nas
your            do_ciebie do_pana do_pani do_państwa nr_do_ciebie nr_do_pana numer_do_ciebie
your            numer_do_pana numer_do_pani pana pana_nr pana_numer pana_numer_telefonu pani
your            pani_numer pani_numer_telefonu panią panu pańska pański pański_numer pańskie
your            pańskiego pańskiej państwa swoim swoja swoje swojego swojej swój swój_nr swój_numer
your            swój_numer_telefonu twoich twoim twoja twoje twojego twojej twojemu twuj twój
your            twój_nr twój_numer twój_numer_telefonu u_ciebie u_pana u_pani wasz wasza wasze
your            waszego waszej
me              do_mnie do_nas dodaj_mnie ku_mnie mi mnie mną nam nami nas z_nami zaproś_mnie ze_mną
me              złap_mnie łap_mnie
you             ci ciebie cię czy_możesz do_ciebie do_pana do_pani do_państwa do_was jest_pan_na
you             jest_pani_na jesteś_na jesteście_na korzysta_pan korzysta_pani ma_pan ma_pani
you             mają_państwo mogliby_państwo może_pan może_pani pan pana panem pani panie panią panu
you             państwa państwem państwo posiada_pan posiadają_państwo tobie tobą ty używa_pan
you             używa_pani wam wami was wy z_panem z_panią z_państwem z_tobą z_wami
we              między_sobą my_obaj my_oboje obaj oboje
they            gości goście gość handlowc* ich im jego jej jemu kandydaci kandydat* kierowc*
they            klienci klient* koledze kolega kolegi koleżanka koleżanki kupując* lead leady leadów
they            nimi obserwując* odbiorc* on ona oni pacjent* partner* pracownicy pracownik*
they            student* subskrybent* uczestnik* uczniowie uczniów użytkownik* zleceniodawców
they            znajoma znajomego znajomy
# ---- what is asked for
n_phone         czekam_na_telefon daj_nr daj_numer daj_numer_telefonu dawaj_numer faks faksem faksu
n_phone         fon infolinia infolinii kom komóra komóreczka komórka komórki komórkowego komórkowy
n_phone         komórkę komóry nr_do_ciebie nr_do_pana nr_komórki nr_kontaktowy nr_tel nr_telefonu
n_phone         numer_do_ciebie numer_do_kontaktu numer_do_pana numer_do_pani numer_komórki
n_phone         numer_kontaktowy numer_na_whatsapp numer_tel numer_telefonu numer_whatsapp
n_phone         numeru_kontaktowego numeru_telefonu pana_nr pana_numer pana_numer_telefonu
n_phone         pani_numer pani_numer_telefonu pański_numer pod_nr pod_numerem pod_telefonem
n_phone         podaj_nr podaj_nr_telefonu podaj_numer podaj_numer_telefonu podrzuć_nr podrzuć_numer
n_phone         stacjonarny swój_nr swój_numer swój_numer_telefonu słuchawka słuchawkę tel telefon*
n_phone         twój_nr twój_numer twój_numer_telefonu
n_number        cyferki cyfry daj_nr daj_numer dawaj_numer nr nru numer numerek numerem numerka
n_number        numerki numeru numery podaj_nr podaj_numer podrzuć_nr podrzuć_numer
n_email         adres_email adres_mail adres_mailowy adres_poczty adresu_e-mail adresu_mailowego
n_email         email emaila emaile emailem emailu emalia mail maila maile mailem mailik mailowo
n_email         mailu mejl mejla mejle mejlem mejlowo mejlu poczcie poczta poczta_elektroniczna
n_email         poczty poczty_elektronicznej pocztę skrzynka skrzynka_mailowa skrzynki skrzynkę
n_address       adres adresem adresie adresik adresu lokalizacja lokalizację
n_contact       czekam_na_kontakt dane_do_kontaktu dane_kontaktowe danych_kontaktowych kontakcik
n_contact       kontakt kontaktem kontaktu kontakty namiar namiary namiary_na namiarów
n_name          imienia imię nazwiska nazwisko
n_id            konto ksywa ksywka ksywkę link_do_profilu login loginu nazwa_konta nazwa_użytkownika
n_id            nazwę_konta nazwę_użytkownika nick nicka nickiem nicku profil profilu
n_messenger     aplikacja_do_czatu czat_zewnętrzny komunikator*
# ---- what is done
v_give          daj daj_nr daj_numer daj_numer_telefonu dajcie dasz dawaj_numer dać dałabyś dałbyś
v_give          dyktuj napisać napisz napiszcie nie_podasz pisz poda podacie podaj podaj_nr
v_give          podaj_nr_telefonu podaj_numer podaj_numer_telefonu podajcie podaje podania podanie
v_give          podasz podać podał podałaby podałabyś podałby podałbyś podesłać podeślesz podeślij
v_give          podeślijcie podrzucisz podrzucić podrzuć podrzuć_nr podrzuć_numer podrzućcie
v_give          podyktuj podziel_się podzielisz_się podzielić_się podzieliłby_się przekazać przekaż
v_give          przekażesz przesłać prześle prześlesz prześlij prześlijcie przysłać przyślesz
v_give          przyślij przyślijcie rzuć skrobnij skrobnijcie udostępnij udostępnijcie udostępnisz
v_give          udostępnić wrzucić wrzuć wrzućcie wskazać wskaż wymiana wymienić_się wymieńmy_się
v_give          wysyłaj wysłać wyśle wyślesz wyślij wyślijcie zdradź zostaw zostawcie zostawisz
v_give          zostawić
v_need          chcemy chciałabym chciałbym chcielibyśmy chcę dostanę dostać otrzymać poprosić
v_need          poproszę potrzebna potrzebne potrzebny potrzebujemy potrzebuję poznać prosimy_o
v_need          prosić prosiłabym prosiłbym proszę_o przydałaby przydałby przydałoby uzyskać
v_need          wystarczy wziąć
v_contact       czekam_na_kontakt czekam_na_telefon daj_cynk daj_znać dogonić dzwonek dzwonić
v_contact       dzwonię dzwoń dzwońcie esemes esemesa esemesem jestem_pod kontaktować
v_contact       kontaktować_się kontaktuj kontaktuj_się kontaktujcie na_priv na_priva na_pw napisać
v_contact       napisz napiszcie napiszę nr_kontaktowy numer_do_kontaktu numer_kontaktowy
v_contact       numeru_kontaktowego oddzwonić oddzwonię oddzwoń odezwać_się odezwij odezwij_się
v_contact       odezwijcie_się odezwę_się odpisuję odpisz odpiszę odzywaj_się ping pingnij pinguj
v_contact       pisać pisnij pisz piszcie piszę pod_nr pod_numerem pod_telefonem porozumieć_się priv
v_contact       priva prywatna_wiadomość przedzwonić przedzwoń puść_sygnał skontaktować
v_contact       skontaktować_się skontaktuj skontaktuj_się skontaktujcie_się skrobnij skrobnijcie
v_contact       sms smsa smsem smsik sygnał_puść uderzaj uderzajcie wal wal_śmiało wiadomość_na
v_contact       zaczep zadzwoni zadzwonić zadzwonię zadzwoń zadzwońcie zagadaj zagadajcie zagadać
v_contact       złap_mnie złapać złapiesz łap_mnie
v_add           dodaj dodaj_mnie dodajcie dodasz dodać dołącz dołączcie dołączyć obserwuj
v_add           obserwujcie szukaj szukajcie wpisz_w_google wygooglaj wygoogluj wyguglaj wygugluj
v_add           wyszukaj wyszukajcie zaobserwuj zaproś_mnie znajdzie znajdziecie znajdziesz znajdź
v_add           znajdźcie znaleźć
v_talk          call calla callu chodź chodźmy czatować dyskusja gadamy gadać gadka idźmy
v_talk          kontynuacja kontynuować kontynuujemy kontynuujmy obgadajmy obgadamy obgadać
v_talk          omówienie omówimy omówić omówmy pisać_dalej pogadajmy pogadamy pogadać popisać
v_talk          popiszmy porozmawiajmy porozmawiamy porozmawiać połączmy połączyć_się przechodzimy
v_talk          przechodźmy przejdziemy przejdźmy przejście przejść przeniesiemy przeniesienie
v_talk          przenieśmy przenieść przesiądźmy przeskoczmy przeskoczyć pójdźmy rozmawiajmy
v_talk          rozmawiamy rozmawiać rozmowa rozmowa_kwalifikacyjna rozmowie rozmowy
v_talk          rozmowy_kwalifikacyjnej rozmowę rozmowę_kwalifikacyjną spotkajmy spotkajmy_się_w
v_talk          spotkamy spotkania spotkanie spotkaniem spotkać telekonferencja ustalić ustalmy
v_talk          videorozmowa wideokonferencja wideorozmowa wideorozmowy wideorozmowę widzimy_się
v_talk          wskakuj wskakujmy wskoczmy wskoczyć zdzwaniamy zdzwonimy zdzwonić zdzwońmy
v_have          jest_pan_na jest_pani_na jesteś_na jesteście_na korzysta_pan korzysta_pani
v_have          korzystacie korzystają korzystasz ma_pan ma_pani macie mają mają_państwo masz
v_have          masz_może posiada_pan posiadacie posiadają_państwo posiadasz siedzisz_na używa_pan
v_have          używa_pani używacie używasz
v_deal          dogadajmy dogadamy dogadać dogadujmy podpiszmy popracujmy pracować pracujmy
v_deal          przelejemy przeleję przelew przelewem płacić płacę płatności płatność płać rozliczać
v_deal          rozliczenie rozliczmy rozliczymy rozliczyć transakcja transakcję umówimy umówić
v_deal          umówmy współpraca współpracować współpracujmy współpracę wystawię_fakturę zapłacimy
v_deal          zapłacić zapłacę załatwimy załatwić załatwmy zlecić zlecę zróbmy_to
v_post          inpost inpostem kurier kuriera kurierem listem paczkomat paczkomatem paczkomatu
v_post          pocztą poleconym przesyłką wysyłka_kurierem
v_visit         do_biura moje_biuro na_kawę nasze_biuro odwiedziny odwiedzić odwiedź podjechać
v_visit         podjedź przyjdź przyjechać przyjedź przyjść w_moim_biurze w_naszym_biurze wpadnij
v_visit         wpadnijcie wpaść zajrzyj zapraszam_do_biura zapraszamy_do_biura
# ---- how it is put
lets            chodź chodźmy dajmy dogadajmy idźmy kontynuujmy lepiej może może_lepiej najlepiej
lets            obgadajmy omówmy pogadajmy pogadamy popiszmy porozmawiajmy porozmawiamy połączmy
lets            pracujmy proponowałbym proponujemy proponuję prościej przechodźmy przejdźmy
lets            przenieśmy przesiądźmy przeskoczmy pójdźmy rozliczmy rozmawiajmy spotkajmy szybciej
lets            umówmy ustalmy wolałabym wolałbym wolę wskakuj wskoczmy współpracujmy wygodniej
lets            zapraszam załatwmy zdzwonimy zdzwońmy zróbmy łatwiej
can             chcecie chcesz czy_dałoby czy_mogę czy_możemy czy_możesz czy_można czy_nie_mogłaby
can             czy_nie_można czy_nie_mógłby czy_nie_mógłbyś da_radę da_się dałoby_radę dałoby_się
can             mogliby_państwo moglibyście moglibyśmy mogą mogę mogłaby mogłabym mogłabyś może_pan
can             może_pani możecie możemy możesz można mógłby mógłbym mógłbyś nie_krępuj_się
can             nie_masz_nic_przeciwko nie_mógłby nie_mógłbyś nie_podasz nie_wahaj_się
can             proszę_się_nie_krępować proszę_się_nie_wahać
please          byłabym_wdzięczna byłbym_wdzięczny jeśli_można plis pliz poproszę prosimy proszę
please          uprzejmie
what            co czyj jaka jaka_jest jaki jaki_jest jakie jakiego jakim która które który
where           dokąd gdzie na_jaki na_jakim na_jaką pod_jaki pod_jakim pod_który pod_którym skąd
how             jak jakim_sposobem w_jaki_sposób
be              będzie jest odbędzie_się oto są to
on              na po poprzez przez przy via w we za_pomocą za_pośrednictwem
outside         bez_platformy bez_portalu bez_pośrednictwa bez_serwisu gdzie_indziej gdzieś_indziej
outside         inny_kanał innym_kanałem inną_drogą na_boku nie_przez_platformę nie_przez_portal
outside         nie_przez_serwis nie_tutaj obok_platformy omijając pomijając poza poza_oferią
outside         poza_platformą poza_portalem poza_serwisem poza_stroną poza_tym_portalem
outside         poza_tą_platformą poza_upworkiem poza_useme stąd z_ominięciem z_platformy
outside         z_pominięciem z_portalu
direct          bez_pośrednika bez_pośredników bez_prowizji bezpośrednio do_ręki gotówką między_nami
direct          na_konto na_moje_konto na_priv prosto_do prywatnie w_cztery_oczy wprost
platform        fiverra fiverrze giełda giełdy oferia oferii platforma platformie platformy
platform        platformę portal portale portalem portalu serwis serwisie serwisu upworka upworkiem
platform        upworku useme
here            na_czacie na_platformie na_portalu na_tym_czacie przez_platformę przez_portal
here            przez_serwis tu_i_teraz tu_na_czacie tu_na_platformie tu_na_portalu
here            tu_w_wiadomościach tutaj w_ramach_platformy w_ramach_portalu w_serwisie
here            w_tej_rozmowie w_tym_czacie w_tym_oknie w_wiadomościach
fee             opłata_portalu opłata_serwisowa opłaty_platformy opłatę_portalu procent_portalu
fee             prowizj*
only            jedynie tylko wyłącznie
write_down      dyktuję masz_tu notuj notujcie podaję podyktuję zachowaj zanotuj zanotujcie
write_down      zapamiętaj zapisz zapisz_sobie zapiszcie łap łapcie
# ---- what speaks against it
no              ani bez nie nie_chcę nie_ma niestety_nie nigdy odmawiam oprócz unikam wcale zamiast
no              żaden żadne żadnego żadnych
but             ale jednak lecz
rule            ban bana blokad* dozwolon* narusz* niedozwolon* niezgodn* polityka_platformy
rule            polityka_portalu regulamin* warunki_platformy warunki_portalu wbrew zablokują
rule            zabrania zabron* zakaz* zasad* zbanować zbanują łamanie łamie
work            animacj* ankiet* api aplikacj* arkusz* artykuł* automatyc* automatyz* baner* baz
work            baza bazie bazy bazę bot bota botem boty call_center centrala chatbot* crm czatbot*
work            deweloper* excel* fanpage* film filmy filmów formularz* grafik* grupa grupie grupy
work            grupę helpdesk* ikon* integrac* kampani* kanał kanału kanały konfigur* kurs kursu
work            landing* link linki lista listy listę liście logo logotyp* mailing* marketing*
work            moduł* montaż* newsletter* obsług* okładk* oprogramowan* panel* podstrona_kontakt
work            pola pole polem polu post posta posty postów powiadomie* pozycjonowan* program*
work            projekt* prowadzenie prowadzić_profil przycisk* reklam* scrap* sekcja_kontakt seo
work            sklep* skrypt* smartfon* społecznoś* strona_internetowa strona_kontaktowa strona_www
work            stronie_kontaktowej strony_internetowej stronę_internetową stronę_kontaktową
work            szablon* tabel* tekst teksty tekstów telefonia telefoniczna telefonicznej telefonii
work            treści tłumacz* ulotk* voip wdroż* wideo widget* wtyczk* wysyłk* zakładka_kontakt
work            zarządzan* zbierani* zbierać zebranie zebrać
hired           gdy_zaczniemy jak_już_zaczniemy jak_zaczniemy jeśli_mnie_zatrudnisz
hired           kiedy_umowa_ruszy kiedy_zaczniemy po_akceptacji_oferty po_nawiązaniu_współpracy
hired           po_podpisaniu_umowy po_przyjęciu_oferty po_przyjęciu_zlecenia po_rozpoczęciu
hired           po_rozpoczęciu_współpracy po_rozpoczęciu_zlecenia po_starcie po_starcie_projektu
hired           po_starcie_umowy po_wyborze_oferty po_zatrudnieniu po_zawarciu_umowy
order           bdo błąd błędem błędu cit deklaracj* dowodu dowód dz_u działk* dzu ean faktur* gtin
order           gus iban id_produktu id_zamówienia indeks indeksu isbn iso issn kc kk kks kod
order           kodeks* kodem kodu kody konto_bankowe kp kpc krs krsu ksiąg księg* kwartał* licencj*
order           list_przewozowy listu_przewozowego lp nip nipem nipu nr_części nr_faktury nr_konta
order           nr_przesyłki nr_rachunku nr_seryjny nr_strony nr_umowy nr_zamówienia nr_zlecenia
order           numer_albumu numer_części numer_faktury numer_katalogowy numer_konta numer_przesyłki
order           numer_rachunku numer_seryjny numer_strony numer_umowy numer_zamówienia
order           numer_zlecenia paczk* pana_numer_konta paragon* paragraf* partia partii paszport*
order           pesel pesela peselu pit pkd pkt pn-en podaj_nr_faktury podaj_nr_konta
order           podaj_nr_zamówienia podaj_numer_faktury podaj_numer_konta podaj_numer_nip
order           podaj_numer_przesyłki podaj_numer_strony podaj_numer_zamówienia
order           podaj_numer_zgłoszenia polis* poz przesyłk* rachunek rachunkiem rachunku regon
order           regonu rejestracyjn* repertorium rozporządz* seria serii sku swift swój_numer_konta
order           swój_numer_nip sygn sygnatur* ticket* tiket* twój_numer_konta twój_numer_zamówienia
order           umowa_nr ust ustaw* vin wersja wersji wersję wyrok* zamówieni* zamówień zgłoszen*
order           zlecenia zlecenie zleceń zus
money           brutto budżet* cen cena cenie ceny cenę dolar* eur euro gr groszy koszt* kwot*
money           milion* mln na_godzinę netto obrotu obrót opłat* pensj* pln przychód* rabat* stawk*
money           stówa stówkę stówy suma sumy sumę tys tysiak tysiaka tysiąc* tysięc* usd vat vatu
money           wycen* wynagrodz* za_godz za_godzinę za_stronę za_sztukę za_słowo za_znak zaliczk*
money           zniżk* zysk* zł złote złoty złotych złotówek łącznie
unit            cm dag dkg dni dnia dniu dpi dzień długoś* ekrany ekranów etap* format* g gb godz
unit            godzin godzina godziny godzinę h kg kliknięć km kolumn kolumny komórki_arkusza lat
unit            lata litry litrów m m_kw mb metr metry metrów miesiąc miesiące miesięcy min minut
unit            minuty minutę mkw mm obserwujących odcin* odsłon* osoby osób piksele pikseli pięter
unit            pliki plików pokoi poprawek poprawka poprawki proc procent* produkty produktów px
unit            raz razy rekordów rok rozdział* rozdzielczoś* rozmiar* rund rundy sek sekund sekundy
unit            slajdy slajdów stopni stron strona strony stronę szerokoś* szt sztuk sztuki słowa
unit            słowo słów tb tydzień tygodni tygodnia tygodnie w_komórce waga wagi wariant* wejść
unit            wiersz wiersze wierszy wysokoś* zdjęcia zdjęcie zdjęć znak znaki znaków zzs
time            czasu czerwca czerwcu czerwiec czwartek czwartku dacie data daty datę deadline
time            dniówka do_końca dzisiaj dziś godzinie grudnia grudniu grudzień jutro kwiecień
time            kwietnia kwietniu lipca lipcu lipiec listopad* lutego luty lutym maj maja maju marca
time            marcu marzec niedziel* o_godzinie od_pon październik* piątek piątku pn pojutrze
time            poniedzia* popołudni* poza_godzinami południu przed_południem pt rano rokiem roku
time            sierpień sierpnia sierpniu sob sobota soboty sobotę styczeń stycznia styczniu
time            termin* tygodniu w_tygodniu wczoraj weekend* wieczorem wieczór wrzesień września
time            wrześniu wtorek wtorku środa środy środę
# ---- purposes
access          analytics dostęp* dysk_google dysku_google figmie figmy figmę githuba githubie
access          gitlabie hosting* jiry jirze panel_administratora panelu_administracyjnego podgląd*
access          repo repozytori* serwer_testowy serwera_testowego tablica tablicy tablicę trello
access          uprawn* wgląd wglądu zapros* środowisko_testowe
legal           aneks* klauzul* komparycj* nda notarialn* notariusz* oświadczen* pełnomocn* poufnoś*
legal           stron_umowy strona_umowy stronami_umowy umowa umowie umowy umowę umów zam
legal           zamieszkał* zleceniobiorc* zwana zwany zwanym
portfolio       cv portfolio przykład przykłady przykłady_prac próbk* realizacj* referencj* życiorys
# ---- addresses
street_before   al_armii_krajowej al_jana_pawła al_jerozolimskie al_niepodległości al_solidarności
street_before   al_wojska_polskiego alei alej aleja alejach aleje bulwar osiedle osiedlu plac placu
street_before   rondo rondzie rynek rynku skwer szosa trakt ul ulica ulicy ulicę wybrzeże
pobox           poste_restante skr_poczt skrytka skrytka_pocztowa skrytki
premises        biuro biurze brama bud budynek budynku domofon hala klatce klatka kod_pocztowy lok
premises        lokal lokale lokalu m mieszkania mieszkanie nr_domu nr_mieszkania oficyna piętro
premises        piętrze pok pokoju pokój wejście
# ---- fillers
filler          bez_odstępów bez_spacji połącz_wszystko razem skasuj sklej usunąć usuń usuńcie wstaw
filler          wytnij wywal zamień zamieńcie złącz
reverse         lustrzanie na_odwrót od_końca od_prawej_do_lewej od_tyłu odwrotnie wspak
common          a albo ale bardziej bardzo bez bo być był była było były będzie będziemy będę
common          chętnie cię co coś cześć czy dla do dobry dobrze dużo dzień dzięki dziękuję dziś
common          dzwoń fajnie gdy gdyby gdzie hej i ich ja jak jego jej jest jeszcze jeśli jeżeli
common          jutro już każdy kiedy kto ktoś która które którego który ku lub ma macie mają mam
common          mamy masz mnie mniej mogę można my na nad napisz nas nie nim o od ok on ona oni oraz
common          pan pani panie pisz po pod potem poza_godzinami poza_tym poza_zakres poza_zakresem
common          pozdrawiam proszę przez przy później rano siebie się sobie super są ta tak także tam
common          te tego tej ten teraz też to trochę tutaj ty tych tylko tym u w we wieczorem witam
common          więc więcej wszystkie wszystko wtedy wy z za zadzwoń zaraz że żeby
)"};

}  // namespace contactlint
