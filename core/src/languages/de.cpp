// German, of Germany, Austria and Switzerland.
//
// Compounds are one word ("Handynummer", "Kontaktformular"), so they stand here one by one, or as a
// prefix. Formal Sie and casual du both occur; "Ihre" is also "their". Umlauts are often typed as
// ae, oe, ue. Twenty-one is "einundzwanzig", the one first; on the telephone two is "zwo". A mobile
// is a Handy (Natel in Switzerland).
#include "languages/packed_table.h"

namespace contactlint {

constexpr char kTable[] = R"(
digit.0 null
digit.1 eins ein eine
digit.2 zwei zwo
digit.3 drei
digit.4 vier
digit.5 fünf fuenf
digit.6 sechs
digit.7 sieben
digit.8 acht
digit.9 neun
number.10 zehn
number.11 elf
number.12 zwölf
number.13 dreizehn
number.14 vierzehn
number.15 fünfzehn
number.16 sechzehn
number.17 siebzehn
number.18 achtzehn
number.19 neunzehn
number.20 zwanzig
number.30 dreißig
number.40 vierzig
number.50 fünfzig
number.60 sechzig
number.70 siebzig
number.80 achtzig
number.90 neunzig
hundred hundert
repeat.2 doppel zweimal
repeat.3 dreimal
numand und
letter.a anton
letter.b berta
letter.c cäsar
letter.d dora
letter.e emil
letter.g gustav
letter.h heinrich
letter.l ludwig
letter.m martha
letter.n nordpol
letter.r richard
letter.s siegfried
letter.t theodor
sym.at at ät klammeraffe klammeraffen affenschwanz at_zeichen klammeräffchen affenschaukel
sym.dot punkt pkt
sym.dash bindestrich minus strich
sym.underscore unterstrich underscore
sym.plus plus
sym.slash schrägstrich slash
sym.colon doppelpunkt
my mein meine meinen meinem meiner unser unsere unserem unseren
your dein deine deinen deinem deiner ihr ihre ihren ihrem ihrer euer eure
me mir mich uns bei_mir
you du dir dich sie hast könntest bist hast_du haben_sie nutzen_sie haste ihnen euch hast_du_nicht
you haben_sie_nicht hätten_sie_nicht hätten_sie
we wir können_wir sollen_wir könnten_wir wollen_wir sollten_wir können_wir_nicht
we können_wir_das_nicht könnten_wir_nicht wollen_wir_nicht sollten_wir_nicht
they kunde* er ihm ihn jemand nutzer* user benutzer* käufer* mitarbeiter* schüler* patient*
they bewerber* teilnehmer*
n_phone telefon* handy* nummer_vom_handy mobilnummer durchwahl natel telefonisch rufnummer* tel
n_phone telnr tel_nr handynr kontaktnummer am_telefon fernmündlich
n_number nummer nr num nummern vorwahl
n_email email e_mail mail mailadresse* e_mail_adresse mail_adresse email_adresse mailkonto
n_address adresse anschrift postadresse privatadresse
n_contact kontaktdaten kontakt kontakte kontaktinfo*
n_name name namen heiße heisse
n_id id ids benutzername* nutzername* name_dort
n_messenger messenger* andere_app anderer_app anderen_weg mache_eine_whatsapp_gruppe
n_messenger erstelle_eine_whatsapp_gruppe mache_eine_telegram_gruppe
v_give gib geben gibst gebt geb schick* send* nenn* teile verrat* hinterlass* angeben schreib füg
v_give sendungsnummer durchgeben durchgib* schicken senden zukommen_lassen rausrücken weitergeben
v_give mitteilen nennen teilen hinterlassen
v_give dalassen hinterlassen dalässt
v_need dürfte_ich darf_ich kann_ich brauch* benötig* hätte krieg* wollen
v_contact ruf rufe rufen anruf* schreib* erreich* meld* mail anschreiben telefonier* klingel*
v_contact antworte* schreib schreiben mailen texten simsen anrufen ansimsen kontaktier*
v_contact durchklingel* erwisch* klingelt
v_contact rufst anrufst schreibst schreibe
v_add add* füg* hinzufügen such* find* einlad* füg hol hole füge ergänz* vernetz* folge komm kommt
v_add kommen ergänze
v_talk reden red besprech* sprech* telefonier* weiterschreiben wechs* gespräch* schreiben treffen
v_talk unterhalten quatsch* schnack* plauder* zusammensetzen klären chatt*
v_have hast habt haben hab nutz* hat hast_du haben_sie nutzen_sie nutzungsbedingungen hättest hättet
v_have hätten haste hast_du_nicht haben_sie_nicht hätten_sie_nicht hätten_sie gibt_es gibts
v_deal zahl* bezahl* abrechn* beauftrag* arbeit* regel* machen buchen arbeitsproben regelwerk
v_deal privat_abwickeln privat_abrechnen privat_regeln privat_bezahlen privat_zahlen unter_der_hand
v_deal abwickel* überweis* zusammenarbeiten einfach_privat_abwickeln bezahlst zahlst
v_pay zahlen bezahlen überweisen zahle bezahle überweise bezahlst zahlst
v_post muster_schicken paket* päckchen brief* versand verschick* lieferung briefkopf
v_swap tausch* austausch*
v_visit besuch* vorbeikomm* komm_vorbei vorbei schau_vorbei unserem_laden komm kommen_sie
v_visit unser_büro unserem_büro unser_atelier unserem_atelier unser_studio unserer_werkstatt
v_visit unsere_werkstatt schauen_sie
lets lass_uns lassen_sie_uns lasst_uns sollen_wir können_wir wollen_wir wir_können lieber besser
lets gern lass_mal wie_wärs wie_wär's wie_wäre_es machen_wir können_wir_nicht können_wir_das_nicht
lets könnten_wir_nicht wollen_wir_nicht sollten_wir_nicht ich_schlage_vor mache_eine_whatsapp_gruppe
lets erstelle_eine_whatsapp_gruppe mache_eine_telegram_gruppe
can kann kannst können könnte könnten könntest dürfte können_wir_nicht können_wir_das_nicht
can könnten_wir_nicht hast_du_nicht haben_sie_nicht hätten_sie_nicht
please bitte bidde pls zögern_sie_nicht für_rückfragen für_fragen für_notfälle
what was welche welcher welches welchen welchem wie_lautet wie_ist wie_heißt was_ist
where wo wohin worüber womit an_welche
how wie
be ist sind bin lautet
to an zu zum nach
on auf per über via bei unter mit im in an am zu telefonisch am_telefon fernmündlich
outside außerhalb abseits woanders extern außerhalb_der ohne_die_plattform an_der_plattform_vorbei
outside ohne_die_seite als_hier ohne_upwork privat_abwickeln privat_abrechnen privat_regeln
outside privat_bezahlen privat_zahlen unter_der_hand außen_vor am_portal_vorbei an_malt_vorbei
outside an_upwork_vorbei
direct direkt direkte privat persönlich unter_uns ohne_gebühren paypal_freunde
otherwise sonst_noch sonst anderweitig anders
platform plattform* portal malt upwork diesem_chat der_seite twago
here hier hierüber im_chat auf_upwork
fee gebühr* provision* kommission abzug prozente vermittlungsgebühr servicegebühr
only nur lediglich ausschließlich bloß
write_down notier* aufschreiben schreib_auf merk* speicher* notiere notier
but aber jedoch
no nicht kein keine keinen ohne lieber_nicht
rule regeln_der regelwerk agb richtlinie* verbot* erlaub* gesperrt sperr* verstoß*
rule nutzungsbedingungen bedingungen gegen_die
work seite website webseite app formular* kontaktformular* feld felder button* liste* vorlage*
work anbind* datei mails emails e_mails layout logo beitrag* maske icon symbol
hired nach_auftragserteilung nach_vertragsabschluss nach_beauftragung nach_vertragsbeginn
hired sobald_der_vertrag
order rechnung* bestellung* bestellnummer auftragsnummer angebotsnummer az aktenzeichen ticket
order steuernummer iban sendungsnummer fehler hrb konto
money preis* kosten budget euro netto brutto angebot stundensatz pro_stunde die_stunde rabatt mwst
unit wörter seiten stunden stunde minuten sekunden tage wochen monate jahre mal fotos
time januar februar märz april mai juni juli august september montag dienstag mittwoch donnerstag
time freitag samstag sonntag uhr termin
access zugang zugriff repo board freigabe* gast*
legal vertrag* geheimhaltung* klausel* empfangende_partei partei
portfolio mappe arbeitsproben
street_before am_markt
street_after straße str weg platz allee gasse ring damm ufer chaussee steig
pobox postfach pf
premises stock etage og eg zimmer dg hinterhaus haus top stiege wohnung
filler ohne_leerzeichen leerzeichen dann danach
reverse rückwärts umgekehrt von_rechts_nach_links von_hinten spiegelverkehrt
common der die das und den von auf für ist im nicht ein es so wie bei nach dann ich
common ja klar
filler zuerst erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte letzte zuletzt
filler schließlich
assemble zusammen hintereinander der_reihe_nach nebeneinander anfangsbuchstaben jeder_zeile
pieces beginnt_mit zwei_teilen fängt_mit
pieces erste_hälfte zweite_hälfte andere_hälfte erster_teil zweiter_teil vorwahl endet_auf endet_mit
pieces der_rest rest geht_weiter_mit
pieces drei_teilen zwei_teile drei_teile
dial klingelt wähl wählen wähle anwählen
dial vorwahl
sequence erst erste ersten erster zuerst zweite zweiten dritte dritten letzte letzten zuletzt ende
sequence endet endung rest schluss weiter schließlich nächste nächsten beginnt startet anfang mitte
sequence kommt steht dann danach anschließend folgt vorne hinten
there dort da_drüben da_drin drüben name_dort
joins wenn_du_willst wenn_sie_möchten damit weil wenn sobald dann dass da ob um falls bevor denn
joins dort morgen heute übermorgen
swap ersetze ersetzen ersetzt statt anstatt anstelle steht_für bedeutet tausche
mark.33 ausrufezeichen
mark.35 raute doppelkreuz
mark.42 sternchen stern
mark.46 punkte
mark.44 komma
mark.45 bindestrich
vocative bruder digga mensch chef leute hallo hey moin
self ich
same gleich gleiche gleichen gleicher selbe selben dasselbe derselbe
eases schneller einfacher leichter bequemer lieber besser
n_pay paypal banküberweisung in_bar auf_mein_konto meine_iban per_überweisung
n_paper datei anhang dokument lebenslauf ordner briefkopf deckblatt unterlagen
v_fill schreib schreibe schreiben trag trage tragen notier notiere setz setze ergänze füg füge
leave_out vergiss vergesst vergessen_sie ignorier ignoriere ignoriert ignorieren_sie streich streiche streichen_sie
n_meet auf_einen_kaffee auf_ein_bier persönlich_treffen bei_einem_kaffee
n_meet persönlich_kennenlernen auf_einen_kaffee_treffen
)";

extern const Language kLanguageDe;
const Language kLanguageDe = PackedLanguage<kTable>("de");

}  // namespace contactlint
