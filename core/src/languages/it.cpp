// Italian: tu among freelancers, Lei with companies, Voi in the South and in old-fashioned letters.
//
// The pronoun hangs on the verb ("mandami", "contattarla"), so verbs are stems. Numbers are dictated digit by digit or in pairs, and written as one
// word: "tre quattro sette, ventidue, zero otto". The at sign is a chiocciola, a snail.
#include "languages/packed_table.h"

namespace contactlint {

constexpr char kTable[] = R"(
digit.0 zero
digit.1 uno una
digit.2 due
digit.3 tre
digit.4 quattro
digit.5 cinque
digit.6 sei
digit.7 sette
digit.8 otto
digit.9 nove
number.10 dieci
number.11 undici
number.12 dodici
number.13 tredici
number.14 quattordici
number.15 quindici
number.16 sedici
number.17 diciassette
number.18 diciotto
number.19 diciannove
number.20 venti vent
number.30 trenta trent
number.40 quaranta quarant
number.50 cinquanta cinquant
number.60 sessanta sessant
number.70 settanta settant
number.80 ottanta ottant
number.90 novanta novant
hundred cento
repeat.2 doppio
repeat.3 triplo
sym.at chiocciola chiocciolina ciocciola chiociola kiocciola
sym.dot punto pnto
sym.dash trattino meno lineetta
sym.underscore trattino_basso underscore sottolineato linea_bassa
sym.plus più
sym.slash barra slash
sym.colon due_punti
my mio mia miei mie nostro nostra nostri nostre
your tuo tua tuoi tue suo sua suoi vostro vostra vostri di_lei
me mi_lasci mi_mandi mi_dai mi ci noi scrivimi dammi mandami girami girarmi darmi dirmi inviarmi
me mandarmi passami lasciami inviami mi_giri mi_invia mi_lascia mi_manda mi_dice mi_dà contattami
me chiamami telefonami richiamami cercami aggiungimi contattateci chiamatemi scrivetemi
you tu contattarla sei_su ti te lei puoi hai avete ce_l_hai ce_li_hai ce_l_ha ti_trovo la_trovo
you contattarti contattarla contattarvi sentirti sentirla raggiungerti pagarti pagarla pagarvi
you ti_do ti_passo vi_do darti passarti mandarti lasciarti darle
we noi possiamo potremmo sentiamoci ci_sentiamo ci_vediamo ci_accordiamo vediamoci parliamone
we parliamo facciamo lavoriamo passiamo
they cliente clienti utente utenti qualcuno loro lui studenti
n_phone telefon* cellulare cell tel recapito_telefonico fisso interno telefonino numero_di_telefono
n_phone recapito_tel numero_di_contatto telefonami al_telefono per_telefono telefonicamente
n_number num numero numeri nr prefisso
n_email email e_mail mail indirizzo_email pec posta_elettronica
n_address indirizzo domicilio residenza indirizo
n_contact recapito contatti contatto recapiti
n_name nome mi_chiamo
n_id id nick nickname nome_utente
n_messenger altra_app altro_canale altro_mezzo che_app
n_messenger app_di_messaggi app_di_messaggistica
v_give mi_mandi mi_dai mand* lasci* mi_lasci gira* indic* invia* dai dare scrivi passi allega*
v_give mi_passi aggiungi dammi mandami giri girami girarmi lasc* darmi dirmi inviarmi mandarmi
v_give passami passa comunic* lasciami inviami mi_giri mi_invia mi_lascia mi_manda mi_dice mi_dà
v_give fornirmi fornisc*
v_give ti_do ti_passo vi_do darti passarti mandarti lasciarti darle allegato indica favorisca
v_give favorisci
v_need vorrei serve mi_serve mi_servirebbe servirebbe ho_bisogno voglio chiedo posso_avere le_chiedo
v_contact chiam* scriv* contatt* senti* messaggi* telefon* rispond* richiam* chiamata scrivi
v_contact contattarla contatti contatto sentiamoci sentirci scrivimi scriviamoci chiamiamoci
v_contact chiamami richiamami scrivetemi chiamatemi contattami contattateci telefonami
v_contact contattarti contattarla contattarvi sentirti sentirla raggiungerti scriva telefonicamente
v_add aggiung* cerca* cerchi trov* segui* iscriviti invita* aggiungi trovarci entra vieni unisciti
v_add troviamoci aggiungimi cercami aggiungo metto
v_talk colloquio parl* sentirci sentiamoci ci_sentiamo ci_vediamo continu* accord* call chiamata
v_talk parliamone parliamo continuiamo passare passiamo fare_un facciamo_un fissiamo_un
v_talk organizziamo_un chiacchier* due_chiacchiere spostiamoci spostarci vederci vedersi discut*
v_talk accordiamoci troviamoci incontriamoci vieni venite
v_have hai c_è ha sei_su avete usi preferisc* preferisco ce_l_hai ce_l_ha avrebbe avresti dispone
v_deal accord* ci_accordiamo pag* fattur* contratto_diretto bonific* lavor* sald* facciamo fare
v_deal pagina pagine fattura fatture lavoriamo facciamolo accordiamoci bonifico pagarmi pagate paghi
v_pay pagare pagarti pagarla pagarvi bonifico paghi pagate pagarmi
v_post pacco corriere spedi* plico raccomandata consegn*
v_swap scambi* scambiamoci
v_visit passi_a_trovarci in_laboratorio visit* passa_da passi_da passare_da trovarci
v_visit passa_domani passate_domani nostro_ufficio nostro_studio nostro_negozio nostro_laboratorio
v_visit passa_dal passi_dal venga vieni_in passate
lets ci_accordiamo sentiamoci ci_sentiamo ci_vediamo vediamoci parliamone possiamo ti_va meglio
lets preferisco propongo continuiamo facciamo vuoi dai scambiamoci spostiamoci facciamolo
lets accordiamoci organizziamo fissiamo perché_non che_ne_dici non_potremmo troviamoci incontriamoci
lets scriviamoci chiamiamoci creo_un_gruppo apro_un_gruppo faccio_un_gruppo creiamo_un_gruppo
lets facciamo_un_gruppo
can puoi può posso possiamo potrebbe potresti riesci non_avresti non_potresti non_potremmo
can sarebbe_possibile posso_chiedere saresti
please per_favore perfavore per_cortesia cortesemente
what quale qual quali qual_è che cosa che_cosa quale_account
where dove a_quale a_che su_quale
how altro_modo come com_è in_che_modo
be è sono sei ecco c'è ci_sono
to a al alla per
on su via tramite per con in al sul sulla fare_un facciamo_un fissiamo_un organizziamo_un
on al_telefono per_telefono telefonicamente creo_un_gruppo apro_un_gruppo faccio_un_gruppo
on creiamo_un_gruppo facciamo_un_gruppo al_mio_gruppo nel_mio_gruppo al_nostro_gruppo
outside fuori fuori_da fuori_dalla fuori_dal fuori_dalla_piattaforma senza_la_piattaforma
outside senza_il_sito senza_upwork
direct tra_noi diretto diretta direttamente senza_commissioni satispay bonifico_diretto
otherwise altrimenti in_altro_modo in_un_altro_modo diversamente
platform piattaforma sito questo_sito questa_chat
here qui qua in_chat su_upwork
fee commissione commissioni percentuale trattenuta provvigione
only solo soltanto solamente
write_down annota* segna* appunta* salva* ti_lascio annota segna
but ma però
no non no mai senza
rule regole regolamento termini vieta* policy politica sospe*
work pagina app modulo campo pulsant* elenco integra* database raccogliere post esperienz* bot
work chatbot*
work modello modelli template icona
hired una_volta_assunto dopo_la_firma
order ordine codice iva articolo lotto fattur*
money prezz* budget costo tariff* preventivo sconto
unit parole pagine ora minuti volte foto
time quando lunedì martedì mercoledì giovedì venerdì sabato domenica entro
access accesso bacheca repository
legal contratto riservatezza parte_ricevente
portfolio campioni
street_before via viale piazza corso piazzale largo vicolo strada str vle loc contrada lungotevere
street_before lungarno c_so p_zza v_le
pobox casella_postale cp cas_postale
premises piano interno scala int palazzina edificio civico ufficio appartamento
filler poi
reverse al_contrario da_destra_a_sinistra al_rovescio
common di il la e un le per i con o io gli
common sì certo
filler primo secondo terzo quarto quinto sesto settimo ottavo nono decimo ultimo infine
assemble insieme in_fila in_ordine prima_lettera ogni_riga
pieces inizia_con comincia_con due_parti
pieces prima_metà seconda_metà altra_metà prima_parte seconda_parte prefisso finisce_con
pieces termina_con il_resto
pieces comincia_per inizia_per
pieces tre_parti
dial componi squilla
sequence primo prima primi prime seconda ultimo ultima ultimi ultime finisce termina resto continua
sequence inizia comincia infine seguono
sequence viene poi dopo mezzo ultime_cifre finale
there lì laggiù
joins se_vuoi se_vuole che così perché se appena poi e ed mentre prima dopo domani oggi
swap sostituisci sostituite invece_di al_posto significa metti scambia
mark.35 cancelletto
mark.42 asterisco stellina
mark.46 punti
mark.44 virgola
mark.45 trattino
vocative capo amico ciao signore signora
same stesso stessa uguale
eases prima più_veloce più_facile più_comodo meglio preferisco piu_veloce piu_facile
n_pay satispay bonifico postepay in_contanti sul_mio_conto mio_iban
n_paper file allegato documento cartella curriculum copertina
v_fill scrivi scriva metti metta inserisci inserisca annota segna aggiungi indica
leave_out dimentica dimentichi ignora ignori togli tolga
n_meet di_persona per_un_caffè prendere_un_caffè prenderci_un_caffè davanti_a_un_caffè
n_meet prendiamo_un_caffè
)";

extern const Language kLanguageIt;
const Language kLanguageIt = PackedLanguage<kTable>("it");

}  // namespace contactlint
