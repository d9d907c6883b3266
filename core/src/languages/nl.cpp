// Dutch, of the Netherlands and of Flanders.
//
// "Je" is both you and your. "App me" means WhatsApp; as "app" is an English noun, only the phrase
// has it. A mobile is called "06" by its first digits, gsm in Belgium. Numbers are dictated
// digit by digit after "nul zes", or in pairs; twenty-one is "eenentwintig", the one first.
#include "languages/language.h"

namespace contactlint {

extern const Language kLanguageNl;
const Language kLanguageNl = {"nl", R"(
# ---- what spells an identifier
digit.0         nul nulletje
digit.1         een eentje
digit.2         twee
digit.3         drie
digit.4         vier
digit.5         vijf
digit.6         zes
digit.7         zeven
digit.8         acht
digit.9         negen
sound.0         noel null
sound.1         eeen ein
sound.2         twe twwee
sound.3         dri driee
sound.4         fier vieer vir
sound.5         veif vijff vijv vyf
sound.6         ses zess
sound.7         zeuven zevn
sound.8         ach agt
sound.9         neeg neegen negn
number.10       tien
number.11       elf
number.12       twaalf
number.13       dertien
number.14       veertien
number.15       vijftien
number.16       zestien
number.17       zeventien
number.18       achttien
number.19       negentien
number.20       twintig
number.21       een_en_twintig eenentwintig
number.22       twee_en_twintig tweeëntwintig
number.23       drie_en_twintig drieëntwintig
number.24       vier_en_twintig vierentwintig
number.25       vijf_en_twintig vijfentwintig
number.26       zes_en_twintig zesentwintig
number.27       zeven_en_twintig zevenentwintig
number.28       acht_en_twintig achtentwintig
number.29       negen_en_twintig negenentwintig
number.30       dertig
number.31       een_en_dertig eenendertig
number.32       twee_en_dertig tweeëndertig
number.33       drie_en_dertig drieëndertig
number.34       vier_en_dertig vierendertig
number.35       vijf_en_dertig vijfendertig
number.36       zes_en_dertig zesendertig
number.37       zeven_en_dertig zevenendertig
number.38       acht_en_dertig achtendertig
number.39       negen_en_dertig negenendertig
number.40       veertig
number.41       een_en_veertig eenenveertig
number.42       twee_en_veertig tweeënveertig
number.43       drie_en_veertig drieënveertig
number.44       vier_en_veertig vierenveertig
number.45       vijf_en_veertig vijfenveertig
number.46       zes_en_veertig zesenveertig
number.47       zeven_en_veertig zevenenveertig
number.48       acht_en_veertig achtenveertig
number.49       negen_en_veertig negenenveertig
number.50       vijftig
number.51       een_en_vijftig eenenvijftig
number.52       twee_en_vijftig tweeënvijftig
number.53       drie_en_vijftig drieënvijftig
number.54       vier_en_vijftig vierenvijftig
number.55       vijf_en_vijftig vijfenvijftig
number.56       zes_en_vijftig zesenvijftig
number.57       zeven_en_vijftig zevenenvijftig
number.58       acht_en_vijftig achtenvijftig
number.59       negen_en_vijftig negenenvijftig
number.60       zestig
number.61       een_en_zestig eenenzestig
number.62       twee_en_zestig tweeënzestig
number.63       drie_en_zestig drieënzestig
number.64       vier_en_zestig vierenzestig
number.65       vijf_en_zestig vijfenzestig
number.66       zes_en_zestig zesenzestig
number.67       zeven_en_zestig zevenenzestig
number.68       acht_en_zestig achtenzestig
number.69       negen_en_zestig negenenzestig
number.70       zeventig
number.71       een_en_zeventig eenenzeventig
number.72       twee_en_zeventig tweeënzeventig
number.73       drie_en_zeventig drieënzeventig
number.74       vier_en_zeventig vierenzeventig
number.75       vijf_en_zeventig vijfenzeventig
number.76       zes_en_zeventig zesenzeventig
number.77       zeven_en_zeventig zevenenzeventig
number.78       acht_en_zeventig achtenzeventig
number.79       negen_en_zeventig negenenzeventig
number.80       tachtig
number.81       een_en_tachtig eenentachtig
number.82       twee_en_tachtig tweeëntachtig
number.83       drie_en_tachtig drieëntachtig
number.84       vier_en_tachtig vierentachtig
number.85       vijf_en_tachtig vijfentachtig
number.86       zes_en_tachtig zesentachtig
number.87       zeven_en_tachtig zevenentachtig
number.88       acht_en_tachtig achtentachtig
number.89       negen_en_tachtig negenentachtig
number.90       negentig
number.91       een_en_negentig eenennegentig
number.92       twee_en_negentig tweeënnegentig
number.93       drie_en_negentig drieënnegentig
number.94       vier_en_negentig vierennegentig
number.95       vijf_en_negentig vijfennegentig
number.96       zes_en_negentig zesennegentig
number.97       zeven_en_negentig zevenennegentig
number.98       acht_en_negentig achtennegentig
number.99       negen_en_negentig negenennegentig
number.100      eenhonderd
number.200      tweehonderd
number.300      driehonderd
number.400      vierhonderd
number.500      vijfhonderd
number.600      zeshonderd
number.700      zevenhonderd
number.800      achthonderd
number.900      negenhonderd
hundred         honderd
repeat.2        dubbel dubbele twee_keer tweemaal
repeat.3        drie_keer driedubbel driemaal
repeat.4        vier_keer
numand          en
letter.b        bernard
letter.c        cornelis
letter.d        dirk
letter.f        ferdinand
letter.h        hendrik
letter.k        karel
letter.l        lodewijk
letter.n        nico
letter.p        pieter
letter.s        simon
letter.t        teunis
letter.w        wee willem
letter.x        iks xantippe
letter.y        griekse_ij ypsilon
letter.z        zaandam zet
sym.at          apeklootje apenstaart apenstaartje apestaart apestaartje appestaartje at_teken
sym.at          atteken slingeraap
sym.dot         pnt punt puntje
sym.dash        gewoon_streepje koppelteken liggend_koppelteken middenstreepje min minteken streepje
sym.dash        verbindingsstreepje
sym.underscore  laag_streepje lage_liggende_streep lage_streep liggend_streepje onderstreepje
sym.underscore  onderstreping streepje_laag streepje_onder underscore
sym.plus        plus plusteken
sym.slash       schuin_streepje schuine_streep slash
sym.colon       dubbele_punt dubbelepunt
tld.com         com puntcom
tld.nl          nl puntnl
tld.be          be
tld.net         net
tld.org         org
tld.eu          eu
# ---- who and whose
my              m_n mijn mijne mn ons onze
your            deel_je deel_uw je jou_w jouw jullie u_w uw
me              app_me app_mij app_ons bel_mij_even kom_eens_langs kom_even_langs kom_langs me mij
me              ons
you             ben_je_op bent_u_op ge gebruik_je gebruikt_u gij heb_je hebben_jullie hebde hebt_u
you             hedde heeft_u je jij jou jullie kan_je kun_je kunt_u u wil_je wilt_u zit_je
you             zit_je_op zit_u zit_u_op zou_je zou_u
we              kunnen_we laten_we ons_beiden we we_kunnen wij wij_beiden wij_kunnen wij_tweeën
we              zullen_we
they            abonnee abonnees bedrijven bezoeker bezoekers bezorger burgers chauffeur chauffeurs
they            collega_s consumenten deelnemer deelnemers donateurs een_collega gast gasten
they            gebruiker gebruikers haar hem hen hij hun huurders iemand kandidaten kiezers klant
they            klanten koper kopers leden leerling leerlingen leverancier leveranciers lezers
they            medewerker medewerkers mensen mijn_baas mijn_collega niemand ouders passagiers
they            patiënt patiënten prospect prospects publiek restaurants sollicitanten student
they            studenten verkoper verkopers werknemer werknemers winkels ze zij
# ---- what is asked for
n_phone         app_nummer appnummer belnummer contactnummer directe_nummer doorkies doorkiesnummer
n_phone         fax faxnummer gsm gsm_nummer gsmnr gsmnummer hotline mobiel mobiel_nummer mobiele
n_phone         mobiele_nr mobiele_nummer mobielnummer mobieltje nul_zes_nummer nulzes nulzesnummer
n_phone         persoonlijke_nummer prive_nummer privénummer rechtstreeks_nummer rechtstreekse_lijn
n_phone         tel tel_nr telefonisch telefoon telefoon_nr telefoonlijn telefoonnr telefoonnumer
n_phone         telefoonnummer telefoonnummers telefoonummer telnr vast_nummer vaste_lijn
n_phone         vaste_nummer vaste_telefoon werknummer whatsappnummer zakelijk_nummer zesnummer
n_number        cijfers kengetal landnummer netnummer nr nrs num numer nummer nummer_s nummers
n_number        nummertje
n_email         e_mail e_mailadres elektronisch_adres email email_adres emailaccount emailaddres
n_email         emailaders emailadres emailadresje emailadressen emial gmail_adres gmailadres inbox
n_email         mail mail_adres mailaccount mailaders mailadres mailadresje mailadressen mailbox
n_email         mailtje_adres privé_mail privémail werkmail
n_address       adres adresje adressen afleveradres bezoekadres bezorgadres huisadres kantooradres
n_address       leveradres postadres privéadres straatadres thuisadres volledige_adres werkadres
n_address       woonadres
n_contact       bereikbaarheid contact contact_gegevens contactdetails contacten contactgegevens
n_contact       contactinfo contactinformatie contactmethode contactmogelijkheden
n_contact       contactmogelijkheid contactpunt contactweg direct_contact gegevens_om_te je_gegevens
n_contact       jouw_gegevens naamkaartje persoonlijke_gegevens privégegevens rechtstreeks_contact
n_contact       socials uw_gegevens visitekaartje
n_name          naam
n_id            accountnaam bijnaam gebruikersnaam gebruikersnamen handle id ids nick nickname
n_id            profielnaam qr_code qrcode uitnodigingslink usernaam username vriendcode
n_messenger     ander_kanaal ander_medium ander_platform_chat andere_app andere_chat
n_messenger     andere_messenger berichten_app berichtenapp berichtendienst chat_app chatapp
n_messenger     messengerapp sociaal_netwerk social_media_app sociale_media_app
# ---- what is done
v_give          aanleveren achterlaten bezorg_me deel_even deel_je deel_met deel_uw door_te_geven
v_give          door_te_sturen doorgeven doorsturen drop droppen dropt geef geef_door geef_eens
v_give          geeft geven gooi laat laat_achter laat_me_weten laat_weten laten_weten mail_me
v_give          meld_even noem noemen noemt onthul opsturen posten ruil ruilen schrijf_even sturen
v_give          stuur stuur_eens stuur_even stuurde stuurt te_geven te_sturen toesturen toevoegen
v_give          uitwisselen verklap vermeld vermelden verstrek verstrekken voeg_toe wissel zeg
v_give          zeggen zegt zend zenden zet zet_erbij zetten
v_need          graag heb_nodig hebben_kan kan_ik_hebben kan_ik_krijgen krijg_ik krijgen mag_ik
v_need          mag_ik_hebben mocht_ik mogen_we mogen_wij nodig vraag_naar wil willen wilt wou
v_need          zou_graag zou_ik_mogen zou_willen
v_contact       aanschrijven app_even app_gerust app_maar app_me app_mij app_ons appen appje appt
v_contact       bel bel_mij_even bellen bellen_naar belletje belt benader benaderen bereik
v_contact       bereikbaar bereiken bericht berichten berichtje contact_houden contact_leggen
v_contact       contact_op_te_nemen contact_opnemen contacteer contacteert contacteren dm dms
v_contact       even_appen geappt gebeld geef_een_belletje geef_een_gil geef_een_seintje in_contact
v_contact       in_privé kan_worden_bereikt mail mailen mailtje neem_contact_op opbellen opnemen
v_contact       ping pingen pm schrijf schrijven seintje sms smsen smsje spreek_aan telefoneer
v_contact       telefoneren terugbellen terugbelt textbericht
v_add           aanmelden_bij add connect connecten connectieverzoek googel googelen google googlen
v_add           linken nodig_uit opzoeken scan scannen sluit_aan toe_te_voegen toevoegen uitnodigen
v_add           verbind verbinden vind vinden vindt voeg voeg_toe volg volgen volgt
v_add           vriendschapsverzoek zoek zoek_op zoeken zoekt
v_talk          afspraak afspreken afstemmen appen babbel babbelen belafspraak bellen bellen_we
v_talk          bespreek bespreken bespreking bijpraten call calls chat chatten communicatie
v_talk          communiceren connecten contact_houden doorgaan doornemen doorpraten doorspreken
v_talk          elkaar_spreken elkaar_zien facetimen gesprek gesprekken interview kennismaken
v_talk          kennismaking kennismakingsgesprek kletsen mailen meet meeting onderhandelen
v_talk          ontmoeten ontmoeting overgaan overleg overleggen overschakelen overstappen
v_talk          overzetten praat praten pratend schrijven skypen sollicitatiegesprek sparren spreek
v_talk          spreekt spreken switchen verder_chatten verder_gaan verder_kletsen verder_praten
v_talk          verdergaan vergaderen vergadering verhuizen vervolgen videobellen videocall
v_talk          videogesprek voortzetten zoomen
v_have          ben_je_op bent_u_op gebruik gebruik_je gebruiken gebruikt gebruikt_u heb heb_je
v_have          hebben hebben_jullie hebde hebt hebt_u hedde heeft heeft_u is_er verkies verkiest
v_have          zit_je zit_je_op zit_op zit_u_op zitten_op
v_deal          aanneemt aannemen afhandelen afrekenen afsluiten afspraken afspreken akkoord betaal
v_deal          betaalt betalen betaling betalingen deal deals doe_het doen factureer factureren
v_deal          factuur huren huur_me inhuren inhuurt inschakelen maak_over opdracht_geven
v_deal          overboeken overboeking overeenkomen overmaken regel regelen samenwerken samenwerking
v_deal          schikken sluiten tikkie werk werken zaken_doen zakendoen
v_post          aangetekend bezorgen bpost brief koerier leveren levering met_de_post opsturen
v_post          pakket pakketje pakketten per_post posten postnl retourzending toezenden versturen
v_post          verstuur verzend verzenden
v_visit         afhalen bezoek bezoeken bij_mij_thuis binnenlopen face_to_face gevestigd
v_visit         gevestigd_aan ik_woon kom_binnen kom_eens_langs kom_even_langs kom_langs kom_naar
v_visit         komt_langs langs langs_komen langskomen loop_binnen mijn_atelier mijn_kantoor
v_visit         mijn_studio ons_atelier ons_kantoor onze_studio onze_winkel op_kantoor op_locatie
v_visit         ophalen persoonlijk_ontmoeten spring_binnen ter_plaatse we_zitten_aan we_zitten_op
v_visit         wij_zitten_aan wij_zitten_op wonen woon
lets            als_je_liever als_je_wilt als_u_wilt bellen_we beter doen_we gaan_we
lets            geef_de_voorkeur graag handiger heb_je_zin het_liefst ik_stel_voor is_beter
lets            is_handiger is_makkelijker kunnen_we laat_ons laten_we liever lijkt_me_beter
lets            lijkt_me_handig makkelijker praten_we regelen_we spreek_je_liever spreken_we
lets            stel_voor voorkeur voorstel waarom_niet wat_dacht_je_van wat_denk_je_van
lets            wat_zou_je_denken we_gaan we_kunnen we_moeten we_zouden wij_kunnen wil_je wil_jij
lets            wilt_u zin_om zou_je zou_u zouden_we zullen_we
can             is_het_mogelijk kan kan_je kon konden kun kun_je kunnen kunt kunt_u mag mogelijk
can             mogen wil_je wilt_u zou zou_je zou_u zouden
please          aarzel_niet aarzel_niet_om ajb als_het_mag alsjeblief alsjeblieft alstu alstublieft
please          aub gelieve gerust graag_even niet_aarzelen schroom_niet schroom_niet_om
please          twijfel_niet vergeet_niet vriendelijk wees_zo_vriendelijk zonder_aarzelen
please          zou_u_zo_vriendelijk
what            wa_is wat_is wat_was wat_zijn watis welk welke
where           met_welke naar_welk naar_welke onder_welk onder_welke op_wat op_welk op_welke
where           via_welk via_welke waar waar_anders waarheen waarmee waarnaartoe waarop welke_app
how             andere_manier beste_manier de_beste_manier hoe hoe_kan manier_om op_welke_manier
how             snelste_manier
be              ben bent dit_is hier_is hierbij hieronder is luidt ziehier zijn
to              aan naar
on              aan bij door in langs_via met naar op over per via
outside         ander_kanaal ander_platform andere_app andere_site andere_weg anders_dan_hier buiten
outside         buiten_de_site buiten_deze_site buiten_dit_platform buiten_fiverr buiten_het
outside         buiten_het_platform buiten_malt buiten_om buiten_upwork buitenom contant daarbuiten
outside         elders erbuiten ergens_anders extern externe_weg met_een_tikkie mijn_paypal
outside         niet_hier om_het_platform_heen omzeilen op_mijn_rekening platform_omzeilen
outside         via_een_andere_weg via_overboeking via_tikkie weg_hier weg_van zonder_fiverr
outside         zonder_het_platform zonder_platform zonder_upwork
direct          bespaart_ons_de besparen_we_de commissie_besparen commissie_ontwijken direct
direct          fee_besparen fee_ontwijken fees_omzeilen kosten_besparen_van onder_de_tafel
direct          onder_ons onder_vier_ogen onderhands onderling persoonlijk privé rechtstreeks
direct          rechtstreekse scheelt_ons_de tussen_ons zonder_bemiddelaar zonder_commissie
direct          zonder_fee zonder_fees zonder_kosten_van zonder_provisie zonder_tussenkomst
direct          zonder_tussenpersoon
platform        deze_app deze_chat deze_site dit_platform dit_portaal fiverr freelance_nl
platform        het_platform hoofdkraan jellow malt_nl marktplaats_freelance platform platformen
platform        site upwork
here            binnen_het_platform binnen_upwork hier hier_blijven hier_in_de_chat hierzo
here            in_de_chat in_deze_chat in_deze_thread in_dit_gesprek in_dit_venster op_deze_pagina
here            op_deze_site op_dit_platform op_fiverr op_het_platform op_upwork via_de_chat
here            via_deze_chat via_dit_platform via_het_platform via_upwork
fee             bemiddelingskosten commissie commissies courtage fee fees inhouding percentage_van
fee             platformfee platformkosten provisie servicekosten
only            alleen enkel louter slechts uitsluitend
write_down      dicteer dicteren dit_is_mijn geschreven_als gespeld hier_is_mijn hier_komt
write_down      hierbij_mijn ik_geef_je_mijn ik_geef_u_mijn ik_spel in_letters in_woorden kopieer
write_down      letter_voor_letter noteer noteert noteren onthoud onthouden opschrijven opslaan
write_down      pak_een_pen schrijf_maar_op schrijf_op sla_op spel spellen voluit
# ---- what speaks against it
but             maar echter
no              deel_geen geef_geen geen hoeft_niet in_plaats_van kan_niet liever_niet mag_niet nee
no              niemand_hoeft niet niet_nodig niets niks nimmer noch nooit wil_geen wil_niet zonder
rule            algemene_voorwaarden ban beleid blokkade fraude geband geblokkeerd
rule            gebruiksvoorwaarden geschorst in_strijd in_strijd_met moderatie moderator
rule            moderatoren niet_toegestaan oplichter oplichters oplichting overtreden overtreding
rule            overtreedt regels reglement richtlijn richtlijnen scam scammers schenden schending
rule            schorsen schorsing tegen_de_regels toegestaan verbannen verbieden verbiedt verboden
rule            voorwaarden waarschuwing
work            aanmeldformulier aanmelding acquisitie adresbalk adresbestand adressenlijst
work            adresveld advertentie advertenties api applicatie automatiseren automatisering
work            banner beheer beheren belknop bereik_vergroten berichten_plannen bevestigingsmail
work            bevestigingsmails bot bots bouwen brochure callcenter campagne campagnes catalogus
work            chatbot chatbots chatfunctie community configuratie configureren contactenlijst
work            contactformulier contactformulieren contactknop contactlenzen contactlijst
work            contactpagina contactsectie content crm csv cursus dashboard databank database
work            doelgroep emailcampagne emailcampagnes emailflow emailflows emailhandtekening
work            emaillijst emailmarketing emails emailserver emailsjabloon emailtemplate
work            emailtemplates emailveld enquête ervaring expert export exporteren extensie
work            extraheren flyer formulier formulieren fout fouten foutmelding foutmeldingen functie
work            functies functionaliteit groep groepen helpdesk iconen icoon implementatie
work            implementeren import importeren inhoud instellen integratie integraties integreren
work            interface ip_adres ipadres kanaal kanalen klantdata klantenondersteuning
work            klantenservice klantgegevens kloon knop knoppen koppelen koppeling koppelingen
work            koude_acquisitie landingspagina leadgeneratie les lijst lijsten livechat logo
work            mailcampagne mailing mailinglijst mailings mails mailserver mailtemplate marketing
work            meldingen migratie migreren mobiele_app mobiele_apps mobiele_site mobiele_versie
work            mobiele_weergave modereren module modules nieuwsbrief nieuwsbrieven notificaties
work            ondersteuning ondertitels ontwerp ontwerpen ontwikkelaar ontwikkelen ontwikkeling
work            oplossen pagina paginas plugin plugins posts product producten programmeren rapport
work            rapportage reels registratie scrapen scraper scraping script scripts sjablonen
work            sjabloon social_media_beheer spreadsheet statistieken stickers stories
work            telefoonhoesje telefoonhoesjes telefoonreparatie telefoonveld template testen
work            thumbnails tool tools transcriberen transcriptie tutorial validatie valideren veld
work            velden vertalen vertaling verzamelen verzameling virtuele_assistent visitekaartjes
work            vormgever vormgeving vragenlijst webadres webhook webpagina webshop website websites
work            webwinkel welkomstmail welkomstmails
hired           actief_contract als_ik_aangenomen_word als_ik_word_gekozen als_je_me_aanneemt
hired           als_je_mij_inhuurt als_u_mij_aanneemt als_u_mij_inhuurt als_we_beginnen
hired           als_we_starten bij_aanvang_van_de bij_de_start bij_start_van contract_loopt
hired           lopend_contract na_aanname na_acceptatie na_akkoord na_de_start na_gunning
hired           na_het_aannemen na_het_contract na_het_tekenen na_ondertekening na_opdracht
hired           na_opdrachtverlening na_start_van na_tekenen tijdens_de_opdracht
hired           tijdens_het_contract wanneer_we_starten zodra_de_mijlpaal zodra_de_opdracht
hired           zodra_het_contract zodra_het_contract_loopt zodra_het_project zodra_je_accepteert
hired           zodra_we_beginnen zodra_we_starten zodra_we_van_start
order           aantal afbeelding aflevering alinea arrest artikel artikelen artikelnummer barcode
order           belastingnummer besluit bestelling bestellingen bestelnummer bic boeking
order           boekingsnummer breedtegraad bsn btw btw_id btw_nummer btwnummer chassisnummer
order           clausule code codes coupon creditcard deel_nr dia dia_s dossier dossiernummer ean
order           editie facturen factuurnummer fase figuur fout_nr foutcode gemiddelde hoeveelheid
order           hoofdstuk iban ip isbn iso issn kaartnummer kadaster kbo kenmerk kenteken
order           klantnummer kolom kolommen kortingscode kvk kvk_nummer kvknummer laag lagen
order           lengtegraad licentie lid lidnummer lot loterij mijlpaal model modellen nen norm
order           offertenummer ondernemingsnummer order ordernummer paginanummer pantone paragraaf
order           partijnummer perceel personeelsnummer polis polisnummer poort postcode projectnummer
order           protocol referentie referentienummer regel rekening rekeningnummer reservering
order           reserveringsnummer rij rijbewijs rijen rijksregisternummer rsin scène score seizoen
order           serie serienummer slide sprint stap tabel ticket ticketnummer tickets
order           track_and_trace trackingnummer uitslag versie versienummer versies vlucht
order           vluchtnummer volume vonnis wet zaak zaaknummer zendingsnummer
money           aanbetaling bedrag bedragen bonus bruto budget cent dagtarief dollar eur euro euros
money           excl exclusief fooi geld honorarium hypotheek incl inkomsten investering korting
money           kortingen kost kosten krediet lening loon marge netto offerte offertes omzet
money           per_maand per_pagina per_uur per_woord pond prijs prijzen salaris saldo subtotaal
money           tarief tarieven terugbetaling totaal uitgaven usd uurtarief vaste_prijs verkoop
money           verlies voorschot waard waarde winst
unit            afbeeldingen afleveringen artikelen beoordelingen bestanden bezoekers cm
unit            correctierondes dag dagen dia_s downloads dozen dozijn dpi duizend eenheden
unit            exemplaren flessen foto foto_s fps gb gebruikers graden gram hectare hoofdstukken hz
unit            inch interviews items jaar jaren kamers kb keer kg kilo kilometer kinderen klanten
unit            kliks km kolommen kopieën kwh lessen liter m m2 maand maanden mb medewerkers meter
unit            meters miljard miljoen min minuten minuut ml mm modules opties pagina paginas
unit            percentage personen pixel pixels procent producten px records revisies rijen
unit            schermen sec seconden secties sessies sterren stoelen stuk stuks tafels tb tekens
unit            uren uur vellen verdiepingen video video_s vierkante_meter volgers volt vragen watt
unit            week weken woord woorden
time            apr april aug augustus cet datum datums deadline dec december dinsdag donderdag eeuw
time            feb februari geboortedatum geboren gmt jan januari jul juli jun juni kantooruren
time            kwartaal maandag maart mei middag middernacht mrt nov november okt oktober
time            openingstijden opgericht semester sep september termijn tijdstip tijdzone tot_en_met
time            utc vanaf_de vervaldatum vervalt vrijdag weeknummer woensdag zaterdag zondag
# ---- purposes
access          acceptatieomgeving advertentieaccount airtable alleen_lezen analytics asana
access          beheeromgeving bewerker bewerkrechten bijdrager bitbucket bord clickup collaborator
access          cpanel drive figma gast_toegang gastgebruiker gasttoegang gedeelde_map github gitlab
access          inlog inloggegevens je_toevoegen_aan je_uitnodigen_voor jira kijker leesrechten
access          login logins meekijker miro notion rechten repo repository schrijfrechten
access          search_console sharepoint staging testaccount testflight testomgeving testserver
access          toegang toegang_geven toegang_verlenen toegangen toevoegen_aan toevoegen_aan_het
access          toevoegen_als trello trellobord u_toevoegen_aan u_uitnodigen_voor uitnodigen_in
access          uitnodigen_op uitnodigen_voor wordpress_admin
legal           aanhef_van_het beding bevoegde_rechter clausules contract contractpartij de_partijen
legal           geheimhouding geheimhoudingsovereenkomst geheimhoudingsverklaring gevestigd_te
legal           handtekeningblok hierna hierna_genoemd hierna_te_noemen kantoorhoudende
legal           kantoorhoudende_te licentiegever licentienemer licentieovereenkomst
legal           maatschappelijke_zetel nader_te_noemen nda notarieel notaris ondergetekende
legal           ondergetekenden ondertekenaar ondertekening ontvangende_partij opdrachtovereenkomst
legal           overdracht_van_rechten overeenkomst overeenkomst_van_opdracht partijen
legal           raamovereenkomst rechtsgeldig rechtsgeldig_vertegenwoordigd statutair_gevestigd
legal           te_noemen verstrekkende_partij vertegenwoordigd_door vertrouwelijkheidsovereenkomst
legal           verwerkersovereenkomst volmacht woonplaats_kiezen
portfolio       cv eerder_werk mijn_werk portfolio portfolios referentieprojecten showreel
portfolio       voorbeelden_van werkvoorbeelden
# ---- addresses
street_after    antwerpsesteenweg baan beatrixlaan beatrixstraat bergstraat berkenlaan beukenlaan
street_after    boslaan bosstraat boulevard brugstraat brusselsesteenweg dijk dorpsplein dorpsstraat
street_after    dorpsweg dreef eikenlaan emmastraat esdoornlaan gentsesteenweg gracht havenstraat
street_after    havenweg herengracht hof hoofdstraat hoogstraat industrieweg julianalaan
street_after    julianastraat kade kastanjelaan keizersgracht kerkplein kerkstraat kerkweg
street_after    kloosterstraat koningsstraat kortestraat laan langestraat lei lindenlaan marktplein
street_after    marktstraat meerstraat molenstraat molenweg nieuwstraat nijverheidsstraat oranjelaan
street_after    oranjestraat parallelweg parklaan plantsoen plein prinsengracht raadhuisstraat
street_after    ringweg schoolstraat singel sportlaan stadhuisplein stationsstraat stationsweg steeg
street_after    steenweg str straat stwg torenstraat tuinstraat veldstraat vijverlaan wal weg
street_after    wilgenlaan wilhelminalaan wilhelminastraat zandweg
pobox           antwoordnummer postbus postbusnummer
premises        appartement begane_grond bel_etage benedenwoning blok bovenwoning bus etage flat
premises        gebouw hal hoog huis huisnr huisnummer kamer postcode souterrain toren unit
premises        verdieping
# ---- fillers
filler          aan_elkaar aanelkaar alles_aan_elkaar alles_klein antispam daarna dan één_woord eh
filler          ehm en_als_laatste en_dan geen_spam gevolgd_door haal_weg haha herhaal hihi
filler          hoofdletter hoofdletters ik_herhaal in_één_woord kleine_letters komma laat_weg lol
filler          negeer nog_een_keer nogmaals nospam ok oke snap_je spatie spaties uh verwijder
filler          verwijderen weet_je weg weghalen weglaten zonder_haakjes zonder_punten zonder_spam
filler          zonder_spatie zonder_spaties zonder_streepjes zonderspaties
reverse         achterstevoren achteruit andersom draai_om gespiegeld in_spiegelbeeld keer_om
reverse         omgedraaid omgekeerd ondersteboven spiegelbeeld van_achter_naar_voren
reverse         van_achteren_naar_voren van_rechts_naar_links
common          aan aan_het_eind al alle alles als altijd ander andere bedankt beste bij
common          bijvoorbeeld daar daarom dag dan dank dat de deze die dit door dus echt een en er
common          erg even fijn geachte geen_probleem geen_zorgen gisteren goed goedemiddag
common          goedemorgen groet groeten had hallo heeft heel het hoi ik in in_het_algemeen
common          in_ieder_geval in_principe in_totaal is maar meer meneer met met_vriendelijke_groet
common          mevrouw mooi morgen na naar niet niet_alleen nog nu of om omdat onder ook op
common          op_basis_van op_de_site op_de_website op_dit_moment op_maat op_tijd op_zich over
common          per_dag per_stuk per_week sinds straks te ten_minste terwijl tijdens toch toen tot
common          uit van vandaag veel voor voor_nu waarom want waren was weer wel wie worden wordt
common          zijn zo zodat zonder_problemen
)"};

}  // namespace contactlint
