// Dutch, of the Netherlands and of Flanders.
//
// "Je" is both you and your. "App me" means WhatsApp; as "app" is an English noun, only the phrase
// has it. A mobile is called "06" by its first digits, gsm in Belgium. Numbers are dictated
// digit by digit after "nul zes", or in pairs; twenty-one is "eenentwintig", the one first.
#include "languages/packed_table.h"

namespace contactlint {

constexpr char kTable[] = R"(
digit.0 nul
digit.1 een
digit.2 twee
digit.3 drie
digit.4 vier
digit.5 vijf
digit.6 zes
digit.7 zeven
digit.8 acht
digit.9 negen
number.10 tien
number.11 elf
number.12 twaalf
number.13 dertien
number.14 veertien
number.15 vijftien
number.16 zestien
number.17 zeventien
number.18 achttien
number.19 negentien
number.20 twintig
number.30 dertig
number.40 veertig
number.50 vijftig
number.60 zestig
number.70 zeventig
number.80 tachtig
number.90 negentig
hundred honderd
repeat.2 dubbel
repeat.3 driedubbel
numand en
sym.at apenstaartje apestaartje apenstaart at_teken apestaart
sym.dot punt pnt puntje
sym.dash streepje koppelteken min
sym.underscore laag_streepje liggend_streepje underscore lage_streep
sym.plus plus
sym.slash schuine_streep slash
sym.colon dubbele_punt
my mijn m_n mn ons onze
your je jouw jou uw jullie u_w je_06 jouw_06 uw_06 je_nul_zes
me me mij ons
you je jij u jou jullie heb_je kun_je kunt_u wil_je zit_je gebruikt_u heb_je_niet heeft_u_niet
we we wij kunnen_we zullen_we laten_we
they klant klanten gebruiker* iemand hij zij ze
n_phone telefoon* rechtstreeks_nummer mobiel mobiele mobieltje 06 nulzes gsm je_06 jouw_06 uw_06
n_phone je_nul_zes telefoonnr gsm_nummer 06_nummer contactnummer telefonisch aan_de_telefoon
n_phone per_telefoon
n_number nummer nr nummers nummertje num cijfers netnummer landcode kengetal
n_email mail email e_mail mailadres* emailadres* e_mailadres mail_adres email_adres mailaccount
n_address adres huisadres woonadres postadres privéadres
n_contact contactgegevens contactinfo* contactdetails gegevens_privé contact_gegevens uw_gegevens
n_name naam heet
n_id id gebruikersnaam nick nickname username profielnaam naam_daar
n_messenger andere_app ander_kanaal welke_app andere_messenger berichtenapp chatapp
n_messenger maak_een_whatsapp_groep maak_een_whatsappgroep maak_een_groepsapp maak_een_appgroep
v_give geef door_te_geven geven geeft stuur* sturen deel delen doorgeven laat zet app_me doorsturen
v_give laten_weten achterlaten
v_need nodig mag_ik kan_ik wil willen graag krijgen vraag zou_ik
v_contact app_me bel bellen belt app appen appje appt bericht* mail mailen bereik* schrijf
v_contact berichtenapp
v_add uitnodig* voeg toevoegen voeg_toe zoek zoeken zoek_op vind* kom doe_mee meld_je
v_talk praat praten overleg* bespreek bespreken spreken spreek gesprek* bellen chat verder_praten
v_talk overstappen verder appen kletsen babbelen overgaan afstemmen doorpraten overleggen kom
v_have heb heb_je hebt heeft gebruik* hebben heeft_u gebruik_je zit_je gebruikt_u hebben_jullie
v_have gebruikersnaam heb_je_niet heeft_u_niet
v_deal betaal* betalen betaling* regel* afspreken afspraak akkoord inhuur* factu* doen regels
v_deal onderling_regelen onderling_afrekenen onder_de_tafel zwart_betalen afrekenen overmaken
v_deal samenwerken betaalt
v_pay betalen betaal overmaken overboeken betaalt
v_post pakket* verzend* verstur* post opsturen postnl koerier bezorg* levering
v_swap uitwissel* ruilen
v_visit langs langskomen ons_atelier ons_kantoor kom_langs bezoek* komt_langs ophalen ik_woon
v_visit in_het_atelier onze_werkplaats onze_winkel onze_studio
lets laten_we zullen_we kunnen_we we_kunnen zou_je liever beter graag voorstel wil_je het_liefst
lets kunnen_we_niet ik_stel_voor wat_dacht_je zullen_we_het maak_een_whatsapp_groep
lets maak_een_whatsappgroep maak_een_groepsapp maak_een_appgroep
can kan kun kunt kunnen mag mogen zou kun_je kunt_u wil_je kunnen_we_niet heb_je_niet heeft_u_niet
can zou_u zou_je kan_ik mag_ik
please graag_even alsjeblieft alstublieft aub svp ajb gerust
what wat welk welke wat_is watis
where waar op_welk op_welke naar_welk naar_welke via_welk
how hoe andere_manier
be is ben zijn bent hier_is
to naar aan
on via op per met over in door aan naar telefonisch aan_de_telefoon per_telefoon
outside buiten buiten_het buitenom buiten_om buiten_deze elders zonder_het_platform zonder_de_site
outside dan_hier zonder_upwork onderling_regelen onderling_afrekenen onder_de_tafel zwart_betalen
outside ergens_anders
direct direct rechtstreeks onderling onder_ons privé persoonlijk zonder_commissie tikkie
otherwise anders op_een_andere_manier
platform platform site deze_site deze_app deze_chat dit_platform hoofdkraan
here hier op_upwork
fee commissie commissies fee kosten_van_het_platform servicekosten provisie bemiddelingskosten
fee courtage
only alleen enkel uitsluitend
write_down noteer* schrijf_op onthoud spel* sla_op in_woorden noteer
but maar echter
no niet geen nooit zonder nee niets liever_niet
rule regels voorwaarden beleid verbod* verbied* geblokkeerd
work pagina app contactformulier* veld knop* koppeling* webshop beheer* verzamel* scherm* ervaring
work bot bots chatbot*
work sjablo* sjablonen icoon
hired na_opdracht zodra_het_contract na_het_contract
order bestelling* trace track factuur* kvk btw btw_nummer
money prijs budget euro tarief per_uur uurtarief
unit woorden uur minuten meter keer pagina_s
time januari februari maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
access toegang bord repo
legal contract geheimhouding*
portfolio werkvoorbeelden
street_before het_plein
street_after straat weg laan plein str gracht kade dijk singel steenweg baan dreef
pobox postbus
premises kantoor bus verdieping etage huis toren kamer unit appartement
filler dan daarna
reverse achterstevoren van_rechts_naar_links van_achter_naar_voren
common de het van en een dat in voor naar ik
common ja
filler eerst eerste tweede derde vierde vijfde zesde zevende achtste negende tiende laatste
assemble achter_elkaar samen eerste_letters elke_regel
pieces begint_met twee_delen
pieces eerste_helft tweede_helft andere_helft eerste_deel tweede_deel netnummer eindigt_op de_rest
pieces sluit_af_met
pieces drie_delen
dial draai
sequence eerste tweede derde laatste eindigt rest begint verder volgende tenslotte einde
sequence komt dan daarna vervolgens midden slot eind
sequence ten_slotte tot_slot
there daar daarop naam_daar
joins zodat omdat dan om voor zodra daar morgen vanavond
swap vervang in_plaats_van betekent staat_voor
mark.35 hekje
mark.42 sterretje
mark.44 komma
vocative maat hoi hallo meneer mevrouw
self ik
same dezelfde hetzelfde zelfde
eases sneller makkelijker handiger liever beter
n_pay tikkie overboeking contant op_mijn_rekening mijn_iban
n_paper bestand bijlage document map cv briefhoofd
v_fill zet schrijf noteer vul vermeld
leave_out vergeet negeer
n_meet koffie_drinken in_persoon op_de_koffie bakje_koffie
)";

extern const Language kLanguageNl;
const Language kLanguageNl = PackedLanguage<kTable>("nl");

}  // namespace contactlint
