// German, of Germany, Austria and Switzerland.
//
// Compounds are one word ("Handynummer", "Kontaktformular"), so they stand here one by one, or as a
// prefix. Formal Sie and casual du both occur; "Ihre" is also "their". Umlauts are often typed as
// ae, oe, ue. Twenty-one is "einundzwanzig", the one first; on the telephone two is "zwo". A mobile
// is a Handy (Natel in Switzerland). "Was" and "an" are left out: English needs those words.
#include "languages/language.h"

namespace contactlint {

extern const Language kLanguageDe;
const Language kLanguageDe = {"de", R"(
# ---- what spells an identifier
digit.0         null nulle
digit.1         ein eine eins
digit.2         zwei zwo
digit.3         drei
digit.4         vier
digit.5         fuenf fünf
digit.6         sechs
digit.7         sieben
digit.8         acht
digit.9         neun
sound.0         noll nul
sound.1         ains einz
sound.2         tswei zwai zwee
sound.3         drai dray trei
sound.4         fier vir
sound.5         fümf fümpf funf fünnef
sound.6         secks seks sex sexs
sound.7         sibn siebn siem ziben
sound.8         achd akt ocht
sound.9         noin
number.10       zehn
number.11       elf
number.12       zwoelf zwölf
number.13       dreizehn
number.14       vierzehn
number.15       fuenfzehn fünfzehn
number.16       sechzehn
number.17       siebzehn
number.18       achtzehn
number.19       neunzehn
number.20       zwanzich zwanzig
number.21       ein_und_zwanzig einsundzwanzig einundzwanzig
number.22       zwei_und_zwanzig zweiundzwanzig zwoundzwanzig
number.23       drei_und_zwanzig dreiundzwanzig
number.24       vier_und_zwanzig vierundzwanzig
number.25       fuenfundzwanzig fünf_und_zwanzig fünfundzwanzig
number.26       sechs_und_zwanzig sechsundzwanzig
number.27       sieben_und_zwanzig siebenundzwanzig
number.28       acht_und_zwanzig achtundzwanzig
number.29       neun_und_zwanzig neunundzwanzig
number.30       dreißig dreizig
number.31       ein_und_dreißig einsunddreißig einunddreißig
number.32       zwei_und_dreißig zweiunddreißig zwounddreißig
number.33       drei_und_dreißig dreiunddreißig
number.34       vier_und_dreißig vierunddreißig
number.35       fuenfunddreißig fünf_und_dreißig fünfunddreißig
number.36       sechs_und_dreißig sechsunddreißig
number.37       sieben_und_dreißig siebenunddreißig
number.38       acht_und_dreißig achtunddreißig
number.39       neun_und_dreißig neununddreißig
number.40       vierzig
number.41       ein_und_vierzig einsundvierzig einundvierzig
number.42       zwei_und_vierzig zweiundvierzig zwoundvierzig
number.43       drei_und_vierzig dreiundvierzig
number.44       vier_und_vierzig vierundvierzig
number.45       fuenfundvierzig fünf_und_vierzig fünfundvierzig
number.46       sechs_und_vierzig sechsundvierzig
number.47       sieben_und_vierzig siebenundvierzig
number.48       acht_und_vierzig achtundvierzig
number.49       neun_und_vierzig neunundvierzig
number.50       fuenfzig fünfzig
number.51       ein_und_fünfzig einsundfuenfzig einsundfünfzig einundfuenfzig einundfünfzig
number.52       zwei_und_fünfzig zweiundfuenfzig zweiundfünfzig zwoundfuenfzig zwoundfünfzig
number.53       drei_und_fünfzig dreiundfuenfzig dreiundfünfzig
number.54       vier_und_fünfzig vierundfuenfzig vierundfünfzig
number.55       fuenfundfuenfzig fuenfundfünfzig fünf_und_fünfzig fünfundfuenfzig fünfundfünfzig
number.56       sechs_und_fünfzig sechsundfuenfzig sechsundfünfzig
number.57       sieben_und_fünfzig siebenundfuenfzig siebenundfünfzig
number.58       acht_und_fünfzig achtundfuenfzig achtundfünfzig
number.59       neun_und_fünfzig neunundfuenfzig neunundfünfzig
number.60       sechzig
number.61       ein_und_sechzig einsundsechzig einundsechzig
number.62       zwei_und_sechzig zweiundsechzig zwoundsechzig
number.63       drei_und_sechzig dreiundsechzig
number.64       vier_und_sechzig vierundsechzig
number.65       fuenfundsechzig fünf_und_sechzig fünfundsechzig
number.66       sechs_und_sechzig sechsundsechzig
number.67       sieben_und_sechzig siebenundsechzig
number.68       acht_und_sechzig achtundsechzig
number.69       neun_und_sechzig neunundsechzig
number.70       siebzig
number.71       ein_und_siebzig einsundsiebzig einundsiebzig
number.72       zwei_und_siebzig zweiundsiebzig zwoundsiebzig
number.73       drei_und_siebzig dreiundsiebzig
number.74       vier_und_siebzig vierundsiebzig
number.75       fuenfundsiebzig fünf_und_siebzig fünfundsiebzig
number.76       sechs_und_siebzig sechsundsiebzig
number.77       sieben_und_siebzig siebenundsiebzig
number.78       acht_und_siebzig achtundsiebzig
number.79       neun_und_siebzig neunundsiebzig
number.80       achtzig
number.81       ein_und_achtzig einsundachtzig einundachtzig
number.82       zwei_und_achtzig zweiundachtzig zwoundachtzig
number.83       drei_und_achtzig dreiundachtzig
number.84       vier_und_achtzig vierundachtzig
number.85       fuenfundachtzig fünf_und_achtzig fünfundachtzig
number.86       sechs_und_achtzig sechsundachtzig
number.87       sieben_und_achtzig siebenundachtzig
number.88       acht_und_achtzig achtundachtzig
number.89       neun_und_achtzig neunundachtzig
number.90       neunzig
number.91       ein_und_neunzig einsundneunzig einundneunzig
number.92       zwei_und_neunzig zweiundneunzig zwoundneunzig
number.93       drei_und_neunzig dreiundneunzig
number.94       vier_und_neunzig vierundneunzig
number.95       fuenfundneunzig fünf_und_neunzig fünfundneunzig
number.96       sechs_und_neunzig sechsundneunzig
number.97       sieben_und_neunzig siebenundneunzig
number.98       acht_und_neunzig achtundneunzig
number.99       neun_und_neunzig neunundneunzig
number.100      einhundert
number.200      zweihundert
number.300      dreihundert
number.400      vierhundert
number.500      fuenfhundert fünfhundert
number.600      sechshundert
number.700      siebenhundert
number.800      achthundert
number.900      neunhundert
hundred         hundert
repeat.2        doppel doppelt doppelte zwei_mal zweimal
repeat.3        drei_mal dreifach dreimal
repeat.4        vier_mal viermal
numand          und
letter.a        aachen anton
letter.b        berlin berta
letter.c        caesar cäsar chemnitz
letter.d        dora düsseldorf
letter.f        frankfurt friedrich
letter.g        goslar gustav
letter.h        hamburg heinrich
letter.i        ida ingelheim
letter.j        jena jott julius
letter.k        kaufmann köln
letter.l        leipzig ludwig
letter.m        martha münchen
letter.n        nordpol nürnberg
letter.o        offenbach otto
letter.p        paula potsdam
letter.q        quelle quickborn
letter.r        richard rostock
letter.s        salzwedel samuel siegfried
letter.t        theodor tübingen
letter.u        ulrich unna
letter.v        vau viktor völklingen
letter.w        wilhelm wuppertal
letter.x        ix xanten xanthippe
letter.y        ypsilon
letter.z        zacharias zeppelin zett zürich zwickau
sym.at          affenklammer affenschwanz ät at_zeichen ätt atzeichen et_zeichen klammer_affe
sym.at          klammeraffe klammeraffen kringel_a
sym.dot         pkt punkt punktt püntkchen
sym.dash        bindestrich bindestrichlein minus minuszeichen mittelstrich strich
sym.underscore  bodenstrich tiefstrich under_strich underscore unterstrich unterstrichen
sym.plus        plus pluszeichen
sym.slash       querstrich schraegstrich schrägstrich slash
sym.colon       doppelpunkt
tld.com         com punktcom
tld.de          de dee deh punktde
tld.at          at
tld.ch          ch zeha
tld.net         net
tld.org         org
# ---- who and whose
my              mein meine meinem meinen meiner meines unser unsere unserem unseren unserer
your            dein deine deinem deinen deiner deines euer eure eurem euren eurer ihr ihre ihrem
your            ihren ihrer ihres
me              an_mich an_uns bei_mir bei_uns klingel_mal_durch komm_vorbei kommen_sie_vorbei
me              meld_dich melde_dich melden_sie_sich meldet_euch mich mir ruf_mal_durch schau_vorbei
me              schauen_sie_vorbei schreibma schreibmir teil_mir teil_uns teile_mir teilen_sie_mir
me              teilen_sie_uns teilst_du_mir uns zu_mir
you             an_dich an_sie beauftragen_sie beauftragst bei_dir bei_euch bei_ihnen benutzen_sie
you             benutzt benutzt_du bezahlen_sie bezahlst bist_du_auf bist_du_bei biste_auf biste_bei
you             dich dir du euch haben_sie habt_ihr hast hast_du hastdu haste ihnen ihr kannst
you             kannste könntest nutzen_sie nutzt nutzt_du seid_ihr_auf seid_ihr_bei sie
you             sind_sie_auf sind_sie_bei verwenden_sie verwendest verwendest_du würdest
we              koennen_wir können_wir könnten_wir sollen_wir sollten_wir uns_beide wir wir_beide
we              wir_zwei woll_n_wir wollen_wir wollma wolln_wir
they            abonnent abonnenten agent agenten anwender benutzer benutzern besucher besuchern
they            betreiber bewerber bewerbern bürger eltern empfänger er fahrer firmen händler ihm
they            ihn interessent interessenten jemand käufer käufern kollege kollegen kollegin kunde
they            kunden kundin kundinnen leser lesern leute leuten lieferant lieferanten mein_chef
they            mein_team meine_chefin mieter mitarbeiter mitarbeitern mitglied mitglieder
they            mitgliedern niemand nutzer nutzerin nutzern patient patienten restaurants schüler
they            schülern spender student studenten teilnehmer teilnehmern unternehmen user usern
they            verbraucher verkäufer wähler
# ---- what is asked for
n_phone         anschluss büronummer diensthandy direkte_nummer direktwahl durchwahl dw fax
n_phone         faxnummer festnetz festnetznummer fon geschäftsnummer handy handy_nr handy_nummer
n_phone         handyno handynr handynumer handynumma handynummer handynummern handys_nummer
n_phone         hanynummer hotline kontaktnummer mobil mobil_nr mobile_nummer mobilfunknummer
n_phone         mobilnr mobilnumma mobilnummer mobiltelefon natel natelnummer nebenstelle
n_phone         persönliche_nummer private_nummer privatnummer rufnummer rufnummern smartphonenummer
n_phone         tel tel_nr tel_nummer tele_nr telefon telefon_nr telefon_nummer telefonisch
n_phone         telefonkontakt telefonnr telefonnumer telefonnumma telefonnummer telefonnummern
n_phone         telefonummer teli telnr whatsappnummer
n_number        ländervorwahl nr nrn num numemr numer numma nummer nummern vorwahl ziffern
n_email         e_mail e_mail_adresse elektronische_adresse elektronische_post email email_adresse
n_email         email_konto emailaddresse emailaddy emailadr emailadresse emailadressen emailkontakt
n_email         emailkonto emial firmenmail gmail_adresse gmailadresse gmx_adresse gmxadresse mail
n_email         mail_adresse mailaddy mailadresse mailadressen mailanschrift mailkontakt mailkonto
n_email         mailpostfach meil posteingang postfach_elektronisch privatemail privatmail
n_address       adrese adress adresse adressen anschrift besuchsadresse büroadresse firmenadresse
n_address       geschäftsadresse hausanschrift lieferadresse postadresse postanschrift privatadresse
n_address       rechnungsadresse standortadresse wohnadresse wohnort wohnsitz
n_contact       deine_daten direktkontakt erreichbarkeit ihre_daten kontakt kontakt_daten
n_contact       kontaktadresse kontaktangaben kontaktdaten kontaktdetails kontakte kontaktinfo
n_contact       kontaktinformation kontaktinformationen kontaktinfos kontaktmoeglichkeit
n_contact       kontaktmöglichkeit kontaktmöglichkeiten kontaktweg kontaktwege koordinaten_von_dir
n_contact       persönliche_daten privatkontakt socials vcard visitenkarte visitenkarten
n_name          name namen
n_id            accountname benutzername benutzernamen einladungslink freundescode handle id ids
n_id            kennung kontoname nick nickname nutzername nutzernamen profilname qr_code qrcode
n_id            username usernamen
n_messenger     andere_app anderem_weg anderen_chat anderen_kanal anderen_messenger anderen_weg
n_messenger     anderer_app anderer_messenger anderes_medium chat_app chatapp chatprogramm
n_messenger     messaging_app messenger messengerdienst messengers nachrichtendienst
n_messenger     soziale_netzwerke soziales_netzwerk videotool
# ---- what is done
v_give          angeben anhängen austauschen beifügen bereitstellen dalassen dropp droppen
v_give          durchgeben durchgibst füg füge gäben gäbst geb geben geben_sie_an gebt gib gib_an
v_give          gibst herausgeben hinterlass hinterlasse hinterlassen lass_da lasse lassen
v_give          mitschicken mitteilen nenn nenne nennen nennst poste posten rausrücken rüberschicken
v_give          rüberwachsen rüberwachsen_lassen sag sagen sagst schick schicke schicken schicks
v_give          schickst schickt schreib send sende senden sendest sendet tausch tausche tauschen
v_give          teil teil_mir teil_uns teile teile_mir teilen_sie_mir teilen_sie_uns teilst_du_mir
v_give          teilt überlassen übermitteln übermittle uebermitteln verrat verrate verraten
v_give          verrätst weitergeben weitergibst zukommen zukommen_lassen zumailen zuschicken
v_give          zusenden
v_need          bekomm_ich bekomme_ich bekommen benoetige benötige benötigen benötigt brauch brauche
v_need          brauchen bräucht bräuchte bräuchten darf_ich darf_ich_fragen darf_ich_haben
v_need          dürfte_ich dürfte_ich_erfahren dürfte_ich_haben fehlt fehlt_noch gib_es haben_dürfte
v_need          haben_könnte hätte hätte_gern hätte_gerne hätten hätten_gern hätten_gerne ich_will
v_need          kann_ich kann_ich_bekommen kann_ich_haben kann_ich_kriegen könnte_ich
v_need          könnte_ich_haben krieg_ich kriege_ich kriegen möchte möchten moechte wäre_gut wollen
v_need          wünsche
v_contact       anfunken anhauen anmailen anpingen anruf anrufe anrufen anrufst anruft anschreiben
v_contact       anschreibst ansprechen antexten antworte anwählen anzurufen bimmel dm durchklingeln
v_contact       durchklingelst durchläuten durchrufen erreichbar erreiche erreichen erreichst
v_contact       erreicht in_kontakt_bleiben in_kontakt_treten in_verbindung_setzen klingel
v_contact       klingel_mal_durch klingeln klingelt kontakt_aufnehmen kontaktaufnahme kontaktier
v_contact       kontaktiere kontaktieren kontaktierst kontaktiert läute mail maile mailen meld
v_contact       meld_dich melde melde_dich melden melden_sie_sich meldet meldet_euch msg nachricht
v_contact       nachrichten per_dm per_nachricht per_pn ping pinge pingen pn rückruf ruf
v_contact       ruf_mal_durch rufe rufen rufst ruft schreib schreibe schreiben schreibma schreibmir
v_contact       schreibst schreibt simsen sms telefonat telefoniere telefonieren telefoniert wählen
v_contact       zurückrufen
v_add           abonniere add adde adde_mich adden anfrage_schicken beitreten einladen find finde
v_add           finden findest findet folg folge folgen folgst freundschaftsanfrage füg füge fügen
v_add           googel googeln googelst google googlen hinzufügen hinzuzufügen kontaktanfrage lad
v_add           lade scanne scannen speicher_mich speichere_mich such such_einfach such_mal
v_add           such_mich suche suchen suchst tritt verbinde verbinden vernetz vernetze vernetzen
v_talk          abklären absprache absprechen abstimmen abstimmung austausch austauschen bereden
v_talk          bespreche besprechen besprechung call calls chatte chatten connecten diskussion
v_talk          diskutieren facetimen fortführen fortsetzen gespräch gespräche hinüberwechseln hören
v_talk          interview klaeren klären kommunikation kommunizieren konferenz kurzschließen labern
v_talk          meeting meetings palavern plaudern plauschen quatsche quatschen ratschen rede reden
v_talk          redet rüber rübergehen rübermachen rüberwechseln schnack schnacken schreiben sehen
v_talk          skypen spreche sprechen sprecht telefonat telefonieren treffe treffen umziehen
v_talk          unterhalten unterhaltet unterhaltung verhandeln verlagern verlegen videoanruf
v_talk          videocall videocalls videochat videokonferenz videotelefonat vorstellungsgespräch
v_talk          wechseln wechsle weiterführen weitermachen weiterquatschen weiterreden
v_talk          weiterschreiben weitersprechen whatsappen zoomen zusammensetzen
v_have          benutze benutzen benutzen_sie benutzt benutzt_du bevorzuge bevorzugen bevorzugst
v_have          bin_auf bin_bei bist_du_auf bist_du_bei biste_auf biste_bei erreichbar_über gibt_es
v_have          hab habe haben haben_sie habt habt_ihr hast hast_du hastdu haste hat nutze nutzen
v_have          nutzen_sie nutzet nutzt nutzt_du seid_ihr_auf seid_ihr_bei sind_sie_auf sind_sie_bei
v_have          unterwegs_auf verfügst verwende verwenden verwenden_sie verwendest verwendest_du
v_have          verwendet
v_deal          abrechnen abrechnung abschließen abwickeln abwicklung anheuern arbeite arbeiten
v_deal          auftrag ausmachen beauftrage beauftragen beauftragen_sie beauftragst beauftragung
v_deal          bezahle bezahlen bezahlen_sie bezahlst bezahlt buche buchen buchst deal deals einig
v_deal          einigen einstellen engagieren erledigen fakturieren geschäft geschäfte handeln
v_deal          klarmachen kooperieren laufen_lassen mache machen machs rechnung regeln regle
v_deal          überweise überweisen überweisung ueberweisen vereinbaren vereinbarung vergeben zahle
v_deal          zahlen zahlst zahlt zahlung zusammenarbeit zusammenarbeiten
v_post          brief briefe dhl einschreiben einsenden hermes_versand kurier liefern lieferung
v_post          mit_der_post muster_schicken päckchen paket pakete per_post postweg spedition
v_post          versand verschicke verschicken versende versenden zuschicken_lassen zustellen
v_visit         abholen abholung bei_mir_zuhause besuch besuche besuchen herkommen ich_wohne
v_visit         in_meinem_büro in_unserem_büro komm_her komm_vorbei kommen_sie_vorbei kommt_vorbei
v_visit         mein_büro mein_studio meinem_büro meiner_werkstatt persönlich_treffen reinschauen
v_visit         schau_vorbei schauen_sie_vorbei sitzen_in treffpunkt unser_büro unser_studio
v_visit         unsere_werkstatt unserem_büro von_angesicht_zu_angesicht vor_ort vorbei
v_visit         vorbeibringen vorbeikommen vorbeikommst vorbeischauen wir_sind_in wir_sitzen_in
v_visit         wohne zu_mir_kommen zu_uns_kommen
lets            am_besten am_liebsten besser bevorzuge bleiben_wir_in einfacher einigen_wir_uns
lets            falls_sie_möchten gehen_wir gern gerne hast_du_lust hätten_sie_lust hättest_du_lust
lets            ich_schlage_vor ich_würde_lieber ist_besser ist_einfacher koennen_wir komm_wir
lets            können_wir könnten_wir lass_ma lass_mal lass_uns lassen_sie_uns lassma lasst_uns
lets            lieber lust_auf machen_wir magst_du mein_vorschlag möchten_sie möchtest_du reden_wir
lets            schlage_vor sollen_wir sollten_wir sprechen_wir telefonieren_wir treffen_wir
lets            vorschlag wäre_besser wäre_einfacher wäre_mir_lieber wärs_nicht warum_nicht
lets            was_halten_sie_davon was_hältst_du_davon wechseln_wir wenn_du_magst wenn_du_willst
lets            wenn_sie_möchten wenn_sie_wollen wie_waers wie_wär_s wie_wäre_es wie_wärs willst_du
lets            wir_können wir_könnten wir_sollen wir_sollten woll_n_wir wollen_sie wollen_wir
lets            wollma wolln_wir würde_gern würde_gerne würde_lieber
can             darf darf_ich duerfte dürfen dürfte dürfte_ich geht_das ginge_es hättest
can             ist_es_möglich kann kann_ich kannst kannste koennen koennten koenntest können
can             könnte_ich könnten könntest könnteste magst möchtest moeglich mögen möglich
can             wäre_es_möglich wuerden wuerdest würde würden würden_sie würdest
please          bidde bitte bitteschön falls_möglich freundlicherweise gerne_jederzeit
please          jederzeit_gerne nicht_vergessen nicht_zögern ohne_zu_zögern pls scheu_dich_nicht
please          scheuen_sie_sich_nicht sei_so_nett seien_sie_so_nett vergiss_nicht wären_sie_so_nett
please          wärst_du_so_nett wenn_es_recht_ist wenn_nichts_dagegen_spricht wenns_recht_ist
please          zöger_nicht zögere_nicht zögern_sie_nicht
what            was was_ist was_sind welche welchem welchen welcher welches wie_heißt wie_ist
what            wie_lauten wie_lautet wie_sind wie_war
where           an_welche an_welcher auf_welche auf_welchem auf_welcher auf_welcher_plattform
where           bei_welchem mit_welcher über_was über_welche über_welche_app über_welchen
where           über_welches unter_welchem unter_welcher welche_app welchen_messenger wo wohin womit
where           woran worüber worueber
how             am_besten_wie am_schnellsten auf_welche_weise auf_welchem_weg wie wie_am_besten
how             wie_sonst
be              anbei bin bist heißt hier_ist hier_mein hier_meine hier_sind ist lauten lautet
be              nämlich seid sind wäre
to              an nach zu zum
on              am an auf bei drüben_auf durch im mit mittels per rüber_auf rüber_zu über ueber
on              unter via zu zum
outside         abseits an_anderer_stelle an_der_plattform_vorbei an_malt_vorbei an_upwork_vorbei
outside         andere_app andere_plattform anderem_kanal anderem_weg anderen_kanal
outside         anderen_plattform anderen_weg anderer_plattform anderswo auf_die_hand auf_mein_konto
outside         auf_mein_paypal außen_vor außerhalb außerhalb_der außerhalb_des außerhalb_dieser
outside         außerhalb_hier außerhalb_upwork außerhalb_von bar_auf_die_hand extern mein_paypal
outside         nicht_hier nicht_über_hier ohne_die_plattform ohne_fiverr ohne_malt ohne_plattform
outside         ohne_upwork per_überweisung plattform_umgehen plattform_verlassen raus_aus raus_hier
outside         runter_von upwork_umgehen vorbei_an weg_von weg_von_hier woanders
direct          am_amt_vorbei auf_direktem_weg auf_kurzem_weg bilateral direkt direkte direkten
direct          gebühr_sparen gebühren_sparen gebühren_umgehen gebühren_vermeiden gebühren_zu_sparen
direct          ohne_die_gebühr ohne_die_gebühren ohne_die_provision ohne_gebühr ohne_gebühren
direct          ohne_mittelsmann ohne_provision ohne_provisionen ohne_vermittler
direct          ohne_zwischenhändler persoenlich persönlich privat privaten provision_sparen
direct          provision_vermeiden provision_zu_sparen schwarzarbeit sparen_uns_beide
direct          sparen_uns_die spart_uns_die unter_der_hand unter_uns unter_vier_augen unterm_tisch
direct          wir_sparen_uns zwischen_uns zwischen_uns_beiden
platform        der_plattform die_plattform diese_app diese_plattform diese_seite diesem_chat
platform        diesem_portal diesen_chat dieser_app dieser_marktplatz dieser_plattform dieser_seite
platform        dieses_portal fiverr fiverr_chat freelance_de freelancermap gulp_de junico machdudas
platform        malt_de marktplatz plattform plattformen portal twago upwork upwork_chat
platform        webseite_hier
here            auf_der_plattform auf_diesem_weg auf_dieser_plattform auf_dieser_seite auf_fiverr
here            auf_malt auf_upwork chat_hier hier hier_auf hier_auf_der_plattform hier_bleiben
here            hier_drin hier_drüber hier_im_chat hierüber hierueber im_chat in_der_plattform
here            in_diesem_chat in_diesem_fenster in_diesem_thread in_diesem_verlauf in_dieser_app
here            innerhalb_der_plattform plattformcall über_den_chat über_die_plattform
here            über_diese_plattform über_fiverr über_malt über_upwork
fee             abzug abzüge anteil_der courtage gebuehr gebuehren gebühr gebühren kommission
fee             plattformgebühr plattformgebühren provision provisionen prozente servicegebühr
fee             servicegebühren vermittlungsgebühr vermittlungsprovision
only            ausschließlich bloß einzig lediglich nur
write_down      abschreiben anbei_meine aufschreiben ausgeschrieben buchstabiere buchstabieren
write_down      buchstabiert diktiere diktieren geb_dir_meine gebe_ihnen_meine geschrieben_wird
write_down      hier_ist_mein hier_ist_meine hier_mein hier_meine ich_diktiere in_buchstaben
write_down      in_worten liest_sich merk merk_dir merke merken merken_sie_sich mitschreiben notier
write_down      notier_dir notiere notieren notieren_sie notiert schreib_auf schreib_dir schreib_mit
write_down      schreiben_sie_auf speicher speichere speichern tippe zettel_und_stift
# ---- what speaks against it
but             aber jedoch trotzdem
no              anstatt besser_nicht darf_nicht dürfen_nicht kann_nicht kein keine keinem keinen
no              keiner lieber_nicht möchte_nicht ne_danke nein net_erlaubt nich nicht nicht_mehr
no              nicht_nötig nie niemals nix noch_nicht ohne statt verzichte verzichten weder
no              will_nicht
rule            abzocke abzocker agb bann bedingungen betrug betrüger betrugsmasche erlaubt gebannt
rule            gegen_die gegen_die_agb gegen_die_regeln gegen_die_richtlinien gesperrt gestattet
rule            kontosperrung masche meldepflicht moderation moderator moderatoren
rule            nutzungsbedingungen rauswurf regel regeln_der regelwerk richtlinie richtlinien scam
rule            sperre sperren sperrung untersagen untersagt unzulässig verbieten verbietet verboten
rule            verstoß verstöße verstoßen verstößt vertragsstrafe vorschrift vorschriften zulässig
work            adressbuch adressdaten adressfeld adressfelder adressleiste adressliste
work            adressverwaltung akquise anbinden anbindung anmeldeformular anmeldung anrufbutton
work            anrufliste anwendung anwendungen anzeige anzeigen api apis aufkleber auslesen
work            auswertung automatisieren automatisiert automatisierung banner bauen begrüßungsmail
work            beheben beitrag beiträge benachrichtigung benachrichtigungen benutzeroberfläche
work            bericht berichte bestätigungsmail bestätigungsmails betreuen betreuung bot bots
work            broschüre button buttons callcenter chatbot chatbots chatfenster chatfunktion
work            chatverlauf_export communities community crm csv dashboard datenbank datenbanken
work            design einrichten einrichtung emailclient emaildesign emailfeld emailfelder
work            emailkampagne emailkampagnen emailliste emaillisten emailmarketing emailprogramm
work            emails emailsequenz emailserie emailserver emailsignatur emailtemplate
work            emailtemplates emailverkehr emailversand emailverteiler emailvorlage emailvorlagen
work            entwickeln entwickler entwicklung entwurf erfahrung erfahrungen erfassen erfassung
work            erweiterung export exportieren extrahieren fehler fehlermeldung fehlermeldungen feld
work            felder flyer formular formulare formularfeld fragebogen funktion funktionalität
work            funktionen gestalten gestaltung gruppe gruppen handyapp handyfotos handyhülle
work            handyhüllen handyladen handyreparatur handyshop handyspiel handyvertrag helpdesk
work            homepage icon icons implementieren implementierung import importieren inhalt inhalte
work            integration integrationen integrieren ip_adresse ipadresse kaltakquise kaltanrufe
work            kampagne kampagnen kanal kanäle katalog kenntnisse klon knopf konfiguration
work            konfigurieren kontaktbereich kontaktbutton kontaktdatenbank kontaktfeld
work            kontaktformular kontaktformulare kontaktformulars kontaktlinsen kontaktliste
work            kontaktseite kundendaten kundendienst kundenservice kundensupport kurs landingpage
work            leadgenerierung lektion liste listen live_chat livechat logo mailing mailings
work            mailkampagne mails mailserver mailsignatur mailversand mailverteiler mailvorlage
work            mailvorlagen management marketing massenmail massenmails migration migrieren
work            mobilansicht mobile_ansicht mobile_app mobile_apps mobile_seite mobile_version
work            mobilversion mockup mockups moderieren modul module newsletter newslettern
work            oberfläche onlineshop plugin plugins posts produkt produkte produktseite
work            programmieren programmierung prüfung push_nachrichten reels registrierung reichweite
work            sammeln sammle schnittstelle schnittstellen scrapen scraper scraping script seiten
work            serienmail skript skripte social_media_manager stories support tabelle tabellen
work            telefonakquise telefonanlage telefonfeld telefoninterview telefonleitfaden
work            telefonnummernfeld telefonseelsorge telefonsupport telefonvertrieb template
work            templates test testen tests textfeld tool tools transaktionsmails transkribieren
work            transkription tutorial übersetzen übersetzung umfrage umsetzen umsetzung unterseite
work            untertitel validieren validierung verwalten verwaltung virtuelle_assistenz
work            visitenkartendesign vorlage vorlagen webadresse webhook webseite webseiten webshop
work            website websites werbeanzeigen werbung werkzeug werkzeuge willkommensmail wireframes
work            zielgruppe
hired           ab_auftragsbeginn ab_projektstart ab_vertragsbeginn bei_auftragserteilung
hired           bei_zuschlag erst_nach_vertrag falls_sie_mich_beauftragen laufender_vertrag
hired           mit_vertragsbeginn nach_anheuerung nach_annahme nach_annahme_des
hired           nach_auftragserteilung nach_auftragsvergabe nach_beauftragung nach_dem_onboarding
hired           nach_dem_projektstart nach_dem_start nach_dem_vertrag nach_der_annahme
hired           nach_der_beauftragung nach_der_unterschrift nach_der_zusage nach_hinterlegung
hired           nach_projektstart nach_unterschrift nach_unterzeichnung nach_vertragsabschluss
hired           nach_vertragsbeginn nach_vertragsschluss nach_vertragsstart nach_zuschlag
hired           sobald_beauftragt sobald_das_projekt sobald_der_auftrag sobald_der_vertrag
hired           sobald_es_losgeht sobald_sie_annehmen sobald_wir_anfangen sobald_wir_loslegen
hired           sobald_wir_starten vertrag_läuft während_des_projekts während_des_vertrags
hired           wenn_der_auftrag wenn_der_vertrag wenn_der_vertrag_läuft wenn_der_vertrag_steht
hired           wenn_du_annimmst wenn_du_mich_beauftragst wenn_sie_mich_beauftragen
hired           wenn_wir_anfangen wenn_wir_starten
order           abb abbildung absatz ahv ahv_nummer aktenzeichen amtsgericht angebotsnr
order           angebotsnummer anzahl art artikel artikel_nr artikelnr artikelnummer auftrags_nr
order           auftragsnr auftragsnummer ausgabe ausweisnummer az band bankleitzahl barcode
order           beschluss bestell_nr bestellnr bestellnummer bestellung bestellungen bgb bic blz
order           breitengrad buchung buchungscode buchungsnummer charge_nr chargennummer code codes
order           depotnummer din dsgvo durchschnitt ean ebene ebenen en_norm ergebnis fallnummer
order           fehler_nr fehlercode finanzamt firmenbuch firmenbuchnummer flug flugnummer flurstück
order           fn folge folie folien geschäftszeichen gesetz grundbuch gtin gutschein gutscheincode
order           handelsregister handelsregisternummer hgb hra hrb iban inventarnummer ip isbn iso
order           issn kapitel kartennummer kennzeichen konto kontonr kontonummer kreditkarte
order           kunden_nr kundennr kundennummer längengrad lieferschein lieferscheinnummer lizenz
order           lizenznummer losnummer lotto matrikelnummer meilenstein menge mengen mitgliedsnummer
order           modell modelle mwst obligationenrecht pantone paragraf paragrafen paragraph
order           paragraphen passnummer patentnummer personalnummer phase plz police port
order           postleitzahl projektnummer punktzahl pzn ral rechnungs_nr rechnungsnr
order           rechnungsnummer referenz referenznummer reihe reihen reservierung s_nr satz satz_nr
order           schritt seite_nr sendungsnummer sendungsverfolgung serie seriennummer
order           sozialversicherungsnummer spalte spalten sprint st_nr staffel steuer_id steuer_nr
order           steueridentnummer steuernr steuernummer stgb stufe swift szene tab tabelle_nr ticket
order           ticketnummer tickets tracking trackingnummer ugb uid uid_nummer umsatzsteuer
order           umsatzsteuernummer urteil ust_id ust_idnr ustid verordnung versicherungsnummer
order           version versionen versionsnummer vertragsnummer vorgang vorgangsnummer zählernummer
order           zählerstand zeile zeilen zimmernummer
money           angebot angebote anzahlung ausgaben betrag beträge brutto budget budgets cent cents
money           chf darlehen die_stunde dollar einnahmen eur euro euros festpreis franken gage
money           gehalt geld gewinn gewinne guthaben honorar honorare honorarsatz hypothek inkl
money           investition knete kohle kosten kostenvoranschlag kostet kredit lohn löhne marge
money           miete mindestlohn netto pauschal pauschale prämie preis preise preisen pro_monat
money           pro_seite pro_stunde pro_wort rabatt rabatte rappen rückerstattung saldo schilling
money           skonto stundenhonorar stundensatz summe tagessatz tarif total trinkgeld umsatz
money           umsätze usd verlust vorschuss wert wortpreis zeilenhonorar zzgl
unit            abonnenten anschläge artikel aufrufe besucher bewertungen bild bilder bildschirme
unit            blatt buchstaben cm datei dateien datensätze downloads dpi dutzend einheiten
unit            einträge entwürfe exemplare flaschen folgen folien foto fotos fps fragen fuß g gb
unit            grad gramm h ha hektar hz interviews jahr jahre jahren kapitel kartons kb kg kilo
unit            kilogramm kilometer kinder klicks km kopie kopien korrekturschleifen kunden kwh l
unit            liter m m2 mb meter metern milliarde milliarden million millionen min minute minuten
unit            mio mitarbeiter ml mm module monat monate monaten mrd normseiten nutzer optionen
unit            personen pixel produkte prozent ps px qm quadratmeter revisionen screens seiten sek
unit            sekunde sekunden sitzungen spalten std sterne stk stockwerke stück stücke stühle
unit            stunde stunden tage tagen tausend tb teilnehmer tische tonne tonnen varianten video
unit            videos volt watt woche wochen wort worte wörter wörtern zeichen zeilen zimmer zoll
time            ab_dem apr april aug august bis_zum bürozeiten datum deadline dez dezember dienstag
time            donnerstag fällig fälligkeit feb feber februar freitag frist fristen geboren
time            geburtsdatum gegründet geschäftsjahr gmt halbjahr jahrhundert jan jänner januar jul
time            juli jun juni kalenderwoche kw maerz märz mesz mez mittag mitternacht mittwoch
time            montag mrz nov november öffnungszeiten okt oktober quartal samstag seit_dem sept
time            september sonnabend sonntag stichtag termin termine uhr uhrzeit utc zeitzone
# ---- purposes
access          adminbereich airtable als_gast_einladen analytics asana bearbeiter berechtigung
access          berechtigungen betrachter bitbucket board boards business_manager clickup confluence
access          cpanel drive einladen_zu einladung_ins einladung_zu figma freigabe freigeben
access          freigeschaltet freischalten freischaltung gast gastkonto gastzugang gastzugriff
access          geteilter_ordner github gitlab ins_board ins_figma ins_jira ins_repo jira
access          kollaborator leserechte lesezugriff login logindaten logins miro mitwirkende
access          mitwirkender nextcloud notion nur_lesen nur_lesend ordnerfreigabe plesk repo
access          repository schreibrechte search_console sharepoint staging testflight testkonto
access          testserver testsystem testumgebung trello werbekonto wordpress_admin zugang zugänge
access          zugangsdaten zugreifen zugriff zugriffe zum_board zum_projekt_hinzufügen zum_repo
legal           abtretung auftraggeber_genannt auftragnehmer_genannt auftragsverarbeitungsvertrag
legal           avv die_parteien dienstleistungsvertrag dienstvertrag empfangende_partei
legal           empfänger_der_informationen firmensitz geheimhaltung geheimhaltungsvereinbarung
legal           geheimhaltungsvertrag gerichtsstand geschäftsansässig geschäftsführer_vertreten
legal           im_folgenden im_folgenden_genannt impressumspflicht klausel klauseln ladungsfähige
legal           ladungsfähige_anschrift lizenzgeber lizenznehmer lizenzvertrag mit_sitz_in
legal           nachfolgend nachfolgend_genannt nachstehend nda notar notariell offenlegende_partei
legal           präambel rahmenvertrag rubrum unterschriftsfeld unterzeichnende unterzeichner
legal           unterzeichnete unterzeichneter vereinbarungstext verschwiegenheitserklärung
legal           verschwiegenheitsvereinbarung vertrag verträge vertragsentwurf vertragskopf
legal           vertragspartei vertragsparteien vertragspartner vertragsrubrum vertragsunterlagen
legal           vertraulichkeit vertraulichkeitserklärung vertraulichkeitsvereinbarung
legal           vertreten_durch vollmacht werkvertrag wohnhaft wohnhaft_in zwischen_den_parteien
portfolio       arbeitsprobe arbeitsproben beispiele cv frühere_arbeiten lebenslauf mappe
portfolio       meine_arbeiten portfolio portfolios referenzen referenzprojekte showreel
# ---- addresses
street_after    ahornweg allee amselweg bahnhofplatz bahnhofsplatz bahnhofstr bahnhofstraße
street_after    beethovenstraße bergstr bergstraße bernstrasse birkenweg bismarckstr bismarckstraße
street_after    brunnengasse brunnenstr brunnenstraße buchenweg bundesstraße burgstraße chaussee
street_after    damm dieselstraße dorfplatz dorfstr dorfstraße drosselweg eichenweg erlenweg feldstr
street_after    feldstraße fichtenweg finkenweg friedhofstraße friedrichstr friedrichstraße
street_after    gartenstr gartenstraße gasse gewerbestraße goethestr goethestraße hafenstraße
street_after    hauptgasse hauptplatz hauptstr hauptstraße hochstraße industriestr industriestraße
street_after    jahnstr jahnstraße kaiserstraße kiefernweg kirchgasse kirchstr kirchstraße kirchweg
street_after    königstr königstraße lagerstraße landstraße langgasse langstraße lerchenweg
street_after    lindenallee lindenstr lindenstraße lindenweg marktgasse marktplatz marktstraße
street_after    meisenweg mittelstraße mittelweg mozartstraße mühlenweg mühlstraße neugasse
street_after    obergasse pl platz postgasse poststraße querstraße rathausgasse rathausplatz ringstr
street_after    ringstraße rosengasse rosenstraße rosenweg schillerstr schillerstraße schlossgasse
street_after    schlossstraße schulgasse schulstr schulstraße schulweg seestr seestraße
street_after    siemensstraße sonnenstraße sonnenweg steig steinstraße steinweg stieg str straße
street_after    talstraße tannenweg ufer uferstraße untergasse waldstr waldstraße weg werkstraße
street_after    wienerstraße wiesenweg wilhelmstr wilhelmstraße zürcherstrasse
pobox           pf_nr postfach postfach_nr postlagernd schließfach
premises        aufgang block büro dachgeschoss dg eg eingang erdgeschoss etage gebäude halle haus
premises        hausnr hausnummer hinterhaus hnr hs klingel links obergeschoss og plz rechts
premises        seitenflügel stiege stock stockwerk top tür ug vorderhaus whg wohnung zimmer
# ---- fillers
filler          äh ähm alles_klein alles_zusammen also antispam bitte_entfernen bitteentfernen
filler          danach dann das_weg dies_entfernen ein_wort entfern entferne entfernen gefolgt_von
filler          genau groß großbuchstaben großgeschrieben haha hihi hm ich_wiederhole ignorier
filler          ignorieren in_einem_wort in_kleinbuchstaben kein_spam keinspam klein kleinbuchstaben
filler          kleingeschrieben komma lass_weg leerzeichen leerzeichen_weg lol lösche löschen
filler          noch_mal nochmal nochmals nospam öh ohne_anführungszeichen ohne_bindestrich
filler          ohne_klammern ohne_leerzeichen ohne_lücken ohne_punkte ohne_spam ohneleerzeichen ok
filler          okay und_dann und_zuletzt weg weglassen weißt_schon wiederhole zusammen
filler          zusammen_geschrieben zusammengeschrieben
reverse         anders_herum andersherum andersrum gespiegelt hinten_nach_vorne invertiert rückwärts
reverse         rückwärts_gelesen rückwärts_lesen rueckwaerts rueckwärts spiegelverkehrt umgedreht
reverse         umgekehrt verkehrt_herum verkehrtherum von_hinten von_hinten_nach_vorn
reverse         von_hinten_nach_vorne von_rechts_nach_links
common          abend aber alle alles als am_ende am_montag am_tag an andere anderen auch auf
common          auf_anfrage auf_jeden_fall auf_keinen_fall auf_wunsch aus bald bei bis bzw ca circa
common          da dabei dafür damit danke dann das dass davon dazu dem den denn der des die diese
common          dieser dieses doch dort ein eine einem einen einer er es etwa falls_nötig frau fuer
common          für gestern gleich gruß grüße guten haben hallo hat herr heute hi ich im_moment
common          im_projekt im_rahmen im_schnitt im_shop im_test im_text immer in in_der_regel
common          in_ordnung ist jede jeder jedes jetzt kein_problem keine_sorge liebe lieber man mehr
common          mit mit_freundlichen_grüßen mit_sicherheit morgen nach nicht nicht_nur noch nur ob
common          oder ohne_probleme schon sehr sein seit sie sind so tag über um und unter usw viel
common          viele vielen_dank vom von vor vor_allem während war waren was weil wenn wer werden
common          wie wieder wir wird wurde z_b zb zu zum zum_beispiel zum_schluss zur zwischen
)"};

}  // namespace contactlint
