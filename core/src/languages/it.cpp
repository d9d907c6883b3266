// Italian: tu among freelancers, Lei with companies, Voi in the South and in old-fashioned letters.
//
// The pronoun hangs on the verb ("mandami", "contattarla"), so such a word stands under the verb as
// well as under `me` or `you`. Numbers are dictated digit by digit or in pairs, and written as one
// word: "tre quattro sette, ventidue, zero otto". The at sign is a chiocciola, a snail.
#include "languages/language.h"

namespace contactlint {

extern const Language kLanguageIt;
const Language kLanguageIt = {"it", R"(
# ---- what spells an identifier
digit.0         nullo zeri zero
digit.1         una uno
digit.2         due
digit.3         tre
digit.4         quattro
digit.5         cinque
digit.6         sei
digit.7         sette
digit.8         otto
digit.9         nove
sound.0         sero zerro zzero
sound.1         unno
sound.2         du duee
sound.3         trè ttre
sound.4         cuattro kuattro quatro quatttro
sound.5         cincue cinkue cinqe cinqu
sound.6         sey
sound.7         sete settte
sound.8         oto ottto
sound.9         nofe nov
number.10       dieci
number.11       undici
number.12       dodici
number.13       tredici
number.14       quattordici
number.15       quindici
number.16       sedici
number.17       diciassette
number.18       diciotto
number.19       diciannove
number.20       venti
number.21       venti_uno ventiuno ventun ventuno
number.22       venti_due ventidue
number.23       venti_tre ventitre
number.24       venti_quattro ventiquattro
number.25       venti_cinque venticinque
number.26       venti_sei ventisei
number.27       venti_sette ventisette
number.28       venti_otto ventiotto ventotto
number.29       venti_nove ventinove
number.30       trenta
number.31       trenta_uno trentauno trentun trentuno
number.32       trenta_due trentadue
number.33       trenta_tre trentatre
number.34       trenta_quattro trentaquattro
number.35       trenta_cinque trentacinque
number.36       trenta_sei trentasei
number.37       trenta_sette trentasette
number.38       trenta_otto trentaotto trentotto
number.39       trenta_nove trentanove
number.40       quaranta
number.41       quaranta_uno quarantauno quarantun quarantuno
number.42       quaranta_due quarantadue
number.43       quaranta_tre quarantatre
number.44       quaranta_quattro quarantaquattro
number.45       quaranta_cinque quarantacinque
number.46       quaranta_sei quarantasei
number.47       quaranta_sette quarantasette
number.48       quaranta_otto quarantaotto quarantotto
number.49       quaranta_nove quarantanove
number.50       cinquanta
number.51       cinquanta_uno cinquantauno cinquantun cinquantuno
number.52       cinquanta_due cinquantadue
number.53       cinquanta_tre cinquantatre
number.54       cinquanta_quattro cinquantaquattro
number.55       cinquanta_cinque cinquantacinque
number.56       cinquanta_sei cinquantasei
number.57       cinquanta_sette cinquantasette
number.58       cinquanta_otto cinquantaotto cinquantotto
number.59       cinquanta_nove cinquantanove
number.60       sessanta
number.61       sessanta_uno sessantauno sessantun sessantuno
number.62       sessanta_due sessantadue
number.63       sessanta_tre sessantatre
number.64       sessanta_quattro sessantaquattro
number.65       sessanta_cinque sessantacinque
number.66       sessanta_sei sessantasei
number.67       sessanta_sette sessantasette
number.68       sessanta_otto sessantaotto sessantotto
number.69       sessanta_nove sessantanove
number.70       settanta
number.71       settanta_uno settantauno settantun settantuno
number.72       settanta_due settantadue
number.73       settanta_tre settantatre
number.74       settanta_quattro settantaquattro
number.75       settanta_cinque settantacinque
number.76       settanta_sei settantasei
number.77       settanta_sette settantasette
number.78       settanta_otto settantaotto settantotto
number.79       settanta_nove settantanove
number.80       ottanta
number.81       ottanta_uno ottantauno ottantun ottantuno
number.82       ottanta_due ottantadue
number.83       ottanta_tre ottantatre
number.84       ottanta_quattro ottantaquattro
number.85       ottanta_cinque ottantacinque
number.86       ottanta_sei ottantasei
number.87       ottanta_sette ottantasette
number.88       ottanta_otto ottantaotto ottantotto
number.89       ottanta_nove ottantanove
number.90       novanta
number.91       novanta_uno novantauno novantun novantuno
number.92       novanta_due novantadue
number.93       novanta_tre novantatre
number.94       novanta_quattro novantaquattro
number.95       novanta_cinque novantacinque
number.96       novanta_sei novantasei
number.97       novanta_sette novantasette
number.98       novanta_otto novantaotto novantotto
number.99       novanta_nove novantanove
number.100      cento
number.200      duecento
number.300      trecento
number.400      quattrocento
number.500      cinquecento
number.600      seicento
number.700      settecento
number.800      ottocento
number.900      novecento
repeat.2        doppia doppio due_volte
repeat.3        tre_volte tripla triplo
repeat.4        quadruplo quattro_volte
letter.a        ancona
letter.b        bari bologna
letter.c        catania
letter.d        domodossola
letter.e        empoli
letter.f        effe firenze
letter.g        genova
letter.h        acca
letter.i        imola
letter.j        i_lunga jolly
letter.k        cappa kappa
letter.l        livorno
letter.m        emme milano
letter.n        enne napoli
letter.o        otranto
letter.p        palermo pisa
letter.r        erre roma
letter.s        esse savona
letter.t        torino
letter.u        udine
letter.v        venezia vu
letter.w        doppia_v doppia_vu doppiavu vu_doppia
letter.x        ics
letter.y        ipsilon
letter.z        zara zeta
sym.at          chiocc chiocciola chiocciolina chiociola ciocciola et_commerciale
sym.dot         pnto puntino punto
sym.dash        lineetta meno trattino trattino_alto trattino_normale
sym.underscore  anderscor lineetta_bassa sotto_trattino sottolineato trattino_basso
sym.underscore  trattino_in_basso underscore
sym.plus        più
sym.slash       barra slash
sym.colon       due_punti
tld.com         com punto_com puntocom
tld.it          it puntoit
tld.ch          ch
tld.eu          eu
tld.net         net
tld.org         org
# ---- who and whose
my              mia mie miei mio nostra nostre nostri nostro
your            di_lei sua suo suoi tua tue tuo tuoi vostra vostre vostri vostro
me              a_me a_noi aggiungermi aggiungeteci aggiungetemi aggiungici aggiungimi allegami
me              aspettami cercami cercarmi chiamaci chiamami chiamarci chiamarmi chiamateci
me              chiamatemi ci comunicaci comunicami comunicarmi con_me con_noi condividimi
me              contattaci contattami contattarci contattarmi contattateci contattatemi dacci
me              dammelo dammi darci darmi dettami dicci dimmi dirmi facci facci_avere facci_sapere
me              fammi fammi_avere fammi_sapere fornirmi forniscimi giramelo girami girarmi indicaci
me              indicami indicarmi inviaci inviami inviarci inviarmi inviateci inviatemi
me              lascerestimi lasciaci lasciami lasciarmi lasciateci lasciatemi mandaci mandamela
me              mandamelo mandami mandarmi mandateci mandatemi manderestimi me messaggiami mi
me              mi_aggiunga mi_aggiungi mi_cerchi mi_chiami mi_comunichi mi_contatti mi_dà mi_dai
me              mi_dia mi_dica mi_faccia mi_fai mi_giri mi_indichi mi_invii mi_lasci mi_mandi
me              mi_passi mi_scriva mi_scrivi mi_trovi noi pagami pagarmi passa_a_trovarci
me              passa_a_trovarmi passamela passamelo passami passarmi passerestimi passi_a_trovarci
me              raccontami raggiungermi raggiungimi richiamami rispondimi scriverci scrivermi
me              scriveteci scrivetemi scrivici scrivimi segnami seguici seguimi seguirmi seguiteci
me              seguitemi sentomi spediscimi telefonami telefonarmi trovaci trovami trovarmi
me              venirci_a_trovare venite_a_trovarci vieni_a_trovarci vieni_a_trovarmi visitarci
me              visitateci whatsappami
you             a_lei a_te aggiungerla aggiungerti aggiungervi assumi avete ce_l_hai ce_lhai
you             cercarti cercarvi chiamarla chiamarti chiamarvi con_lei con_te con_voi contattarla
you             contattarti contattarvi darle darti darvi hai hai_mica incontrarla incontrarti
you             incontrarvi inviarle inviarti inviarvi lei lei_ha lei_usa mandarle mandarti mandarvi
you             pagarla pagarti pagarvi paghi parlarvi potete potresti preferisci puoi raggiungerla
you             raggiungerti raggiungervi scriverle scriverti scrivervi sei_su sentirla sentirti
you             sentirvi siete_su te telefonarle telefonarti telefonarvi ti trovarla trovarti
you             trovarvi tu usate usi utilizzate utilizzi vi voi
we              accordiamoci chiudiamo ci_accordiamo ci_mettiamo_d_accordo ci_sentiamo ci_vediamo
we              continuiamo discutiamone entrambi facciamo io_e_lei io_e_te lavoriamo noi noi_due
we              parliamo parliamone passiamo possiamo potremmo proseguiamo sentiamoci spostiamoci
we              vediamoci
they            abbonati abbonato acquirente acquirenti alunni alunno autisti aziende candidati
they            cittadini cliente clienti collaboratori_interni consumatori dipendente dipendenti
they            donatori elettori follower fornitore fornitori genitori gente il_mio_capo
they            il_mio_team inquilini iscritti lead leads lettori loro lui mio_collega negozi
they            nessuno ospite ospiti partecipante partecipanti passeggeri paziente pazienti persone
they            potenziali_clienti prospect pubblico qualcuno ristoranti soci studente studenti
they            un_collega utente utenti venditore venditori visitatore visitatori
# ---- what is asked for
n_phone         cel cell cellu cellulare cellulare_personale cellulari centralino
n_phone         contatto_telefonico fax fisso_di_casa interno_telefonico linea_diretta linea_fissa
n_phone         n_di_cell n_di_telefono num_cell num_di_cell num_di_telefono num_tel numerino
n_phone         numero_cell numero_cellulare numero_da_chiamare numero_di_cell numero_di_cellulare
n_phone         numero_di_contatto numero_di_fax numero_di_tel numero_di_telefono numero_diretto
n_phone         numero_fisso numero_mobile numero_personale numero_privato numero_telefonico
n_phone         recapiti_telefonici recapito_telefonico smartphone_numero tel tel_cell telefax
n_phone         telefoni telefonico telefonino telefono telefono_cellulare telefono_fisso
n_phone         telefono_personale utenza_telefonica
n_number        cifre nmero nr nro nuemro num numeretto numeri numero numro prefisso
n_email         account_gmail casella_di_posta casella_di_posta_elettronica casella_email
n_email         casella_mail e_mail email email_aziendale email_personale emial indirizzo_di_posta
n_email         indirizzo_di_posta_elettronica indirizzo_e_mail indirizzo_elettronico
n_email         indirizzo_email indirizzo_gmail indirizzo_mail indirizzo_pec mail mail_aziendale
n_email         mail_di_lavoro mail_personale mail_privata meil pec posta_certificata
n_email         posta_elettronica posta_in_arrivo
n_address       domicilio indirizo indirizzi indirizzo indirizzo_completo indirizzo_dell_ufficio
n_address       indirizzo_dello_studio indirizzo_di_casa indirizzo_di_spedizione indirizzo_fisico
n_address       indirizzo_postale posizione_esatta recapito_postale residenza ubicazione
n_contact       altro_contatto biglietto_da_visita canale_di_contatto contatti contatti_diretti
n_contact       contatti_personali contatto contatto_diretto contatto_personale coordinate_personali
n_contact       dati_di_contatto dati_personali info_di_contatto informazioni_di_contatto
n_contact       modo_per_contattarla modo_per_contattarti recapiti recapito riferimenti_personali
n_contact       social_personali suoi_dati tuoi_dati
n_name          nome
n_id            account_personale codice_amico handle id ids il_tuo_nick link_di_invito nick
n_id            nickname nome_account nome_profilo nome_utente pseudonimo qr_code tag_di username
n_messenger     altra_app altra_chat altra_via altro_canale altro_messenger altro_mezzo altro_social
n_messenger     app_di_chat app_di_messaggistica applicazione_di_messaggistica messaggistica
n_messenger     messaggistica_istantanea qualche_app servizio_di_messaggistica social_network
# ---- what is done
v_give          aggiungi allega allegami allegare alleghi comunica comunicaci comunicami comunicare
v_give          comunicarmi comunicate comunicheresti comunichi condivida condividere condivideresti
v_give          condividete condividi condividimi dacci dammelo dammi darci dare darebbe daresti
v_give          darmi date dettami dia dicci dimmi dire dirmi facci facci_avere facci_sapere fammi
v_give          fammi_avere fammi_sapere fornirci fornire fornirebbe fornirmi fornisca fornisci
v_give          forniscimi fornite giramelo girami girare girarmi girate gireresti indicaci indicami
v_give          indicare indicarmi indicate indicheresti indichi inserire inserisci invia inviaci
v_give          inviami inviarci inviare inviarmi inviate inviateci inviatemi invieresti invii
v_give          lascerestimi lasciaci lasciami lasciare lasciarmi lasciate lasciateci lasciatemi
v_give          lascieresti lascio manda mandaci mandamela mandamelo mandami mandarci mandare
v_give          mandarmi mandate mandateci mandatemi manderebbe manderesti manderestimi mandi mando
v_give          mi_comunichi mi_dà mi_dai mi_dia mi_dica mi_giri mi_indichi mi_invii mi_lasci
v_give          mi_mandi mi_passi mi_scrivi_il passamela passamelo passami passare passarmi passate
v_give          passerebbe passeresti passerestimi passi scambiamo scambiamoci scambiarci scambiare
v_give          sganci sgancia specifica specificare specifichi spedisci spediscimi
v_need          avrebbe avrei_bisogno avresti bisogno chiederle chiederti chiedo ci_serve
v_need          ci_servirebbe è_possibile_avere gradirei ho_bisogno le_chiedo manca mi_manca
v_need          mi_occorre mi_piacerebbe_avere mi_serve mi_servirebbe necessito occorre occorrerebbe
v_need          possiamo_avere posso_avere posso_chiederle posso_chiederti potrei_avere
v_need          potremmo_avere sarebbe_possibile_avere serve servirebbe servono ti_chiedo vogliamo
v_need          voglio vorrei vorremmo
v_contact       chiama chiamaci chiamami chiamarci chiamare chiamarla chiamarmi chiamarti chiamarvi
v_contact       chiamata chiamate chiamateci chiamatemi chiamerò chiami chiamiamo chiamo
v_contact       colpo_di_telefono componi contatta contattaci contattami contattarci contattare
v_contact       contattarla contattarmi contattarti contattarvi contattate contattateci contattatemi
v_contact       contatti contattiamo contatto dm fare_uno_squillo farmi_sentire fatti_sentire
v_contact       fatti_vivo in_contatto in_dm in_privato_scrivi messaggi messaggia messaggiami
v_contact       messaggiare messaggino messaggio mettermi_in_contatto mettersi_in_comunicazione
v_contact       mettersi_in_contatto mettiti_in_contatto mi_chiami mi_contatti mi_scriva mi_scrivi
v_contact       msg prendere_contatto raggiungere raggiungerla raggiungermi raggiungerti
v_contact       raggiungervi raggiungi raggiungibile raggiungimi reperibile reperire
v_contact       restare_in_contatto richiama richiamami richiamare rimanere_in_contatto rintracciare
v_contact       risentirci rispondere rispondi rispondimi scriva scriverci scrivere scriverle
v_contact       scrivermi scriverti scrivervi scrivete scriveteci scrivetemi scrivi scriviamo
v_contact       scrivici scrivimi scrivo senti sentire sentirla sentirti sentirvi sms squilli
v_contact       squillo telefona telefonami telefonare telefonarle telefonarmi telefonarti
v_contact       telefonarvi telefonata telefonate telefoni telefono trovare uno_squillo whatsappami
v_add           accetta aggiunga aggiungere aggiungerla aggiungermi aggiungerti aggiungete
v_add           aggiungeteci aggiungetemi aggiungi aggiungici aggiungimi cerca cerca_su cercami
v_add           cercare cercarmi cerchi collegarci collegare collegati connetterci connettiamoci
v_add           googla googlami inquadra invitami invitare iscriviti mi_aggiunga mi_aggiungi
v_add           mi_cerchi mi_trovi raggiungimi richiesta_di_amicizia richiesta_di_contatto
v_add           scannerizza scansiona segua segui seguici seguimi seguire seguiteci seguitemi trova
v_add           trovaci trovami trovarci trovarmi trovarti unirti unisciti
v_talk          accordarci aggiornarci aggiorniamoci approfondire call chattare chattiamo
v_talk          chiacchierare chiacchierata chiacchieriamo chiamarci chiamata chiamate chiamiamoci
v_talk          ci_chiamiamo ci_scriviamo ci_sentiamo ci_spostiamo ci_troviamo ci_vediamo collegarci
v_talk          colleghiamoci colloqui colloquio comunicare comunicazione comunichiamo concordare
v_talk          concordiamo confrontarci confrontiamoci confronto contattarci continuare continuiamo
v_talk          conversare conversazione definiamo definire dialogare discutere discuterne
v_talk          discutiamo discutiamone due_chiacchiere facciamo_una_call fare_due_chiacchiere
v_talk          fare_una_call incontrarci incontriamoci incontro intervista metterci_d_accordo
v_talk          mettiamoci_d_accordo ne_discutiamo ne_parleremmo ne_parliamo negoziare parlarci
v_talk          parlare parlarmene parlarne parlarti parli parliamo parliamone passare passiamo
v_talk          proseguiamo proseguire quattro_chiacchiere risentiamoci riunione scambiarci
v_talk          scriverci scriviamoci sentiamoci sentirci spostarci spostiamoci telefonarci
v_talk          telefoniamoci trasferiamoci trasferirci trasferire_la_conversazione trattare vederci
v_talk          vediamoci videocall videochiamata videochiamate videoconferenza
v_have          abbiamo adoperi avete c_è ce_l_hai ce_lhai dispone_di disponi_di è_su ha hai ho
v_have          lei_ha lei_usa possiede possiedi preferisce preferisci preferisco preferite sei_su
v_have          siete_su sono_su usa usare usate usi usiamo uso utilizza utilizzate utilizzi
v_have          utilizziamo utilizzo
v_deal          accordarci accordiamoci accordo affare affari assumere assumerti assumi assumo
v_deal          bonificare bonificarti bonifici bonifico chiudere chiuderla chiudiamo ci_accordiamo
v_deal          ci_mettiamo_d_accordo collaborare collaborazione collaboriamo concludere concluderla
v_deal          concludiamo contratto_diretto facciamo fare fare_affari farla farlo fattura
v_deal          fatturare fatturiamo fatturo gestiamo gestire gestirla gestirlo incaricare
v_deal          ingaggiare ingaggio lavorarci lavorare lavori lavoriamo lavoro paga pagamenti
v_deal          pagamento pagare pagarla pagarmi pagarti pagate paghi paghiamo pago patto saldare
v_deal          saldarti saldo sistemarci sistemare sistemiamo transazione
v_post          consegna consegnare corriere imballaggio inviare_per_posta pacchi pacco per_posta
v_post          plico posta_ordinaria raccomandata spediamo spedire spedisci spedizione spedizioni
v_post          via_posta
v_visit         abito abito_in ci_troviamo_in di_persona faccia_a_faccia faccia_un_salto
v_visit         fai_un_salto in_presenza incontriamoci_in mia_casa miei_uffici mio_laboratorio
v_visit         mio_studio mio_ufficio nostra_sede nostri_uffici nostro_laboratorio nostro_negozio
v_visit         nostro_studio nostro_ufficio passa_a_trovarci passa_a_trovarmi passa_da passa_in
v_visit         passare_da passare_in passi_a_trovarci passi_da ritirare ritiro_presso si_trova_in
v_visit         siamo_in situati_in situato_in ti_aspetto_in vediamoci_in venga venirci_a_trovare
v_visit         venire venite venite_a_trovarci vieni vieni_a vieni_a_trovarci vieni_a_trovarmi
v_visit         vieni_in visita visitarci visitare visitateci
lets            accordiamoci andiamo chattiamo che_ne_dice che_ne_dici che_ne_dite che_ne_pensi_di
lets            chiudiamo ci_accordiamo ci_chiamiamo ci_mettiamo_d_accordo ci_scriviamo ci_sentiamo
lets            ci_spostiamo ci_vediamo collaboriamo colleghiamoci concludiamo consiglio continuiamo
lets            dai discutiamone dovremmo è_meglio è_più_comodo è_più_facile e_se facciamo
lets            incontriamoci lavoriamo le_andrebbe le_va meglio meglio_se mettiamoci mi_piacerebbe
lets            ne_discutiamo ne_parliamo parliamo parliamone passiamo perché_non più_comodo
lets            più_facile possiamo potremmo preferirei preferisce preferisci preferisco propongo
lets            proseguiamo sarebbe_meglio sarebbe_più_comodo sarebbe_più_facile scriviamoci
lets            se_le_va se_preferisce se_preferisci se_ti_va se_volete se_vuoi se_vuole sentiamoci
lets            spostiamoci suggerisco ti_andrebbe ti_va trasferiamoci vediamoci vi_va volete
lets            vorrebbe vorrei vorresti vuoi vuole
can             avresti_voglia è_possibile le_dispiace le_dispiacerebbe possiamo posso potete
can             potrebbe potrei potremmo potreste potresti può puoi riesce riesci riuscite
can             sarebbe_possibile ti_dispiace ti_dispiacerebbe
please          cortesemente cortesemente_mi gentilmente la_ringrazio liberamente non_dimenticare
please          non_esitare non_esitare_a non_esitate non_esitate_a non_esiti non_esiti_a
please          per_cortesia per_favore per_piacere perfavore pf pls prego sarebbe_così_gentile
please          saresti_così_gentile se_non_le_dispiace se_non_ti_dispiace se_possibile
please          senza_impegno senza_problemi sia_così_gentile sii_gentile ti_ringrazio x_favore
please          x_piacere xfavore
what            che_cosa cosa qual qual_è quale quale_è quale_sarebbe quali
where           a_che a_quale a_quali con_che con_quale dove dove_altro dove_posso_trovarti in_quale
where           per_quale sotto_quale su_che su_cosa su_quale su_quale_app su_quali tramite_quale
how             altro_modo_per com_è come il_modo_migliore in_che_modo in_quale_modo modo_migliore
how             modo_più_rapido un_modo_per
be              di_seguito è ecco ecco_il ecco_la eccolo sarebbe sei siete sono
to              a al alla per
on              al attraverso con da in mediante nel nella per su sui sul sulla tramite usando via
outside         aggirare al_di_fuori al_di_fuori_della al_di_fuori_di altra_app altra_piattaforma
outside         altro_canale altro_posto altro_sito altrove bonifico_diretto bypassare
outside         con_altri_mezzi con_bonifico da_un_altra_parte esternamente esterno
outside         evitare_la_piattaforma evitare_upwork fuori fuori_da fuori_da_fiverr fuori_da_questo
outside         fuori_da_qui fuori_da_upwork fuori_dal fuori_dal_sito fuori_dalla
outside         fuori_dalla_piattaforma fuori_piattaforma in_altro_modo in_contanti mio_paypal
outside         saltare_la_piattaforma saltiamo_la_piattaforma senza_fiverr senza_la_piattaforma
outside         senza_piattaforma senza_upwork sul_mio_conto sul_mio_paypal tramite_bonifico
outside         usciamo_da uscire_da_qui uscire_dalla
direct          a_quattr_occhi a_tu_per_tu diretta direttamente dirette diretto
direct          evitare_la_commissione evitare_le_commissioni evitiamo_la_commissione
direct          evitiamo_le_commissioni fra_noi in_nero in_privato personalmente privatamente
direct          privato risparmiamo_la_commissione risparmiamo_le_commissioni
direct          risparmiare_la_commissione risparmiare_le_commissioni senza_commissione
direct          senza_commissioni senza_intermediari senza_intermediario senza_la_commissione
direct          senza_le_commissioni senza_pagare_commissioni sottobanco tra_me_e_te tra_noi
direct          tra_noi_due
platform        addlance fiverr freelanceboard il_portale la_piattaforma marketplace piattaforma
platform        piattaforme questa_app questa_chat questa_piattaforma questo_portale questo_sito
platform        sito twago upwork
here            all_interno_della_piattaforma dalla_piattaforma dentro_la_piattaforma in_chat
here            in_piattaforma in_questa_chat in_questa_conversazione in_questa_finestra
here            nella_piattaforma per_questo_canale qua qui qui_dentro qui_in_chat restiamo_qui
here            su_fiverr su_questa_chat su_questa_piattaforma su_questo_sito su_upwork sul_sito
here            sulla_piattaforma tramite_la_piattaforma tramite_questa_chat tramite_upwork
here            via_upwork
fee             commissione commissioni costi_di_servizio costo_del_servizio fee percentuale_del
fee             percentuale_della provvigione provvigioni tariffa_della_piattaforma trattenuta
fee             trattenute
only            esclusivamente solamente solo soltanto unicamente
write_down      annota annotati annoti appunta appuntati copia copialo dettare detto_a_voce
write_down      ecco_i_miei ecco_il_mio ecco_la_mia in_lettere le_do le_lascio le_passo
write_down      lettera_per_lettera memorizza memorizzalo prenda_nota prendi_nota salva salvalo
write_down      salvati scandisco scriviti segna segnatevi segnati segni si_legge si_scrive si_segni
write_down      sillabo te_lo_detto te_lo_do te_lo_scrivo ti_do ti_lascio ti_mando_il ti_passo
write_down      ti_scrivo_qui tutto_in_lettere vi_lascio
# ---- what speaks against it
but             ma pero tuttavia
no              anziché evito invece_di mai_più meglio_non neanche nemmeno nessun nessuna no non
no              non_condivido non_mai non_occorre non_posso non_serve non_voglio preferirei_non
no              preferisco_non senza
rule            ban bannano bannato bloccano blocco_account condizioni_d_uso condizioni_di_utilizzo
rule            consentita consentito contrario contro contro_le_regole divieto infrange infrazione
rule            linee_guida moderatore moderatori moderazione non_è_permesso norma norme permesso_da
rule            policy politica politiche proibisce proibito regola regolamento regole sanzione
rule            segnalare sospendere sospendono sospensione sospeso termini termini_di_servizio
rule            truffa truffatore truffatori truffe vieta vietano vietata vietato viola violare
rule            violazione
work            adesivi amministrare annunci annuncio api app_mobile applicazione applicazioni
work            assistente_virtuale assistenza assistenza_clienti assistenza_telefonica
work            automatizzare automazione automazioni banner biglietti_da_visita bot brochure
work            call_center call_to_action campagna campagna_email campagne campagne_email campi
work            campo campo_email campo_indirizzo campo_mail campo_telefono canale canali catalogo
work            chatbot chiamate_a_freddo clone coinvolgimento community componente comunità
work            configurare configurazione contatti_dei_clienti contenuti contenuto correggere corso
work            costruire cover_per_cellulare cover_per_smartphone creare_un crm csv
work            custodia_cellulare dashboard database dati_dei_clienti design direzione_artistica
work            e_commerce elenchi elenco elenco_contatti email_automatiche email_di_benvenuto
work            email_di_conferma email_marketing email_transazionali errore errori esperienza
work            esperto esportare esportazione estensione estrarre estrazione firma_email firma_mail
work            foglio_di_calcolo form form_contatti form_di_contatto funzionalità funzione funzioni
work            generazione_lead gestione gestione_social gestire_la gestire_le grafica grafico
work            gruppi gruppo icona icone implementare implementazione importare importazione
work            indirizzo_ip indirizzo_web inserzioni integrare integrazione integrazioni
work            interfaccia invio_massivo invito_all_azione iscrizione landing lenti_a_contatto
work            lezione lista lista_contatti lista_email liste logo marketing messaggi_di_errore
work            messaggio_di_errore metriche migrare migrazione miniature modelli_email modello_di
work            modello_email moderare moduli modulo modulo_contatti modulo_di_contatto
work            negozio_online newsletter notifiche pagina pagina_contatti pagina_web pagine plugin
work            post prodotti prodotto progettare progettazione programmare pubblicazioni pubblicità
work            pulsante pulsante_di_chiamata pulsanti questionario raccogliere raccolta reel reels
work            registrazione report restyling riparazione_cellulari scraping script
work            sequenza_di_email sequenza_email server_di_posta servizio_clienti sezione_contatti
work            siti_web sito_internet sito_web social_media_manager sondaggio sottotitoli
work            specialista statistiche storie strumenti strumento supporto_tecnico sviluppare
work            sviluppatore sviluppo template template_email test testare tradurre traduzione
work            trascrivere trascrizione tutorial validare validazione vendita_telefonica
work            versione_mobile vista_mobile volantino webhook
hired           a_contratto_attivo a_contratto_avviato a_contratto_firmato a_progetto_avviato
hired           a_progetto_iniziato all_avvio_del_progetto appena_il_contratto appena_iniziamo
hired           appena_parte_il appena_partiamo contratto_attivo contratto_avviato dopo_assunzione
hired           dopo_firma dopo_il_contratto dopo_il_pagamento_del dopo_l_accettazione
hired           dopo_l_assunzione dopo_l_avvio dopo_l_inizio dopo_la_firma durante_il_contratto
hired           durante_il_progetto non_appena_il_contratto quando_il_contratto
hired           quando_il_contratto_sarà quando_inizia_il quando_iniziamo quando_inizieremo
hired           quando_parte_il quando_partiamo se_mi_assume se_mi_assumi se_mi_scegli se_mi_sceglie
hired           se_vengo_scelto se_verrò_scelto una_volta_accettata una_volta_accettata_l
hired           una_volta_assunta una_volta_assunto una_volta_avviato una_volta_avviato_il
hired           una_volta_firmato una_volta_firmato_il una_volta_ingaggiato una_volta_iniziato
hired           una_volta_partiti
order           albo art articoli articolo artt bic bolla camera_di_commercio cap cap_postale
order           capitoli capitolo carta_d_identità carta_di_credito catasto cf clausola_n cod_fisc
order           codice codice_a_barre codice_fiscale codice_prenotazione codice_sconto
order           codice_univoco codici colonna colonne conto_corrente coupon cud ddt decreto
order           diapositiva dlgs edizione episodio errore_n estrazione_del fase fattura fatture fig
order           figura iban inail inps ip isbn issn iva latitudine legge licenza linea_di livelli_di
order           longitudine lotto lotto_n matricola media_di milestone modelli modello norma_iso
order           numero_carta numero_cliente numero_d_ordine numero_di_conto numero_di_fattura
order           numero_di_iscrizione numero_di_pagine numero_di_pratica numero_di_protocollo
order           numero_di_serie numero_di_tracking numero_di_versione numero_fattura numero_ordine
order           ordine ordini p_iva pag pagg pagina_n pantone paragrafi paragrafo particella
order           partita_iva passaporte passaporto passo patente piva pnr polizza porta pratica
order           pratiche prenotazione preventivo_n prot protocollo punteggio qta quantità rea rif
order           riferimenti riferimento riga righe scena sdi sentenza seriale serie slide
order           spedizione_numero sprint stagione swift tab tabella targa telaio tessera ticket
order           tracking uni_en versione versioni volo volume
money           a_pagina a_parola acconto affitto al_mese all_ora anticipo budget centesimi chf
money           cifra_di compensi compenso costa costano costi costo credito dollari dollaro eur
money           euri euro fatturato forfait franchi guadagni guadagno importi importo investimento
money           lordo mancia margine mutuo netto offerta offerte onorario orario_di_tariffa prestito
money           preventivi preventivo prezzi prezzo prezzo_fisso ricavi ricavo rimborso sconti
money           sconto sghei soldi somma spesa spese sterline stipendi stipendio subtotale tariffa
money           tariffa_oraria tariffe totale usd valore vendite
unit            anni anno articoli bambini battute bottiglie camere capitoli caratteri cartelle
unit            cartelle_di chili chilometri clic clienti cm colonne copia copie coppie dipendenti
unit            domande download dozzina dpi episodi ettari file fogli foglio follower foto fps gb
unit            giorni giorno gr gradi grammi h hz immagine immagini interviste kb kg kilo km kwh
unit            lezioni litri litro m m2 mb mese mesi metri metri_quadri metro mila miliardi
unit            miliardo milione milioni mille min minuti minuto ml mm moduli mq opzioni ora ore
unit            pagine paia parola parole per_cento percento percentuale persone pezzi pezzo piani
unit            pixel pollici prodotti px recensioni record revisioni righe scatole schermate sec
unit            secondi secondo sedie sessioni settimana settimane sezioni slide stelle studenti
unit            tavole tavoli tb tonnellate unità utenti video visitatori visite voci volt volta
unit            volte watt
time            a_partire_dal ago agosto alle_ore apr aprile cet dal_giorno date dic dicembre
time            domenica entro_il feb febbraio fino_al fondata fondato fuso_orario gen gennaio
time            giovedì giu giugno gmt lug luglio lunedì mag maggio martedì marzo mercoledì
time            mezzanotte mezzogiorno nascita nata nato nov novembre orari orario ott ottobre
time            sabato scadenza scadenze secolo semestre sett settembre trimestre utc venerdì
# ---- purposes
access          abilitarla abilitarti abilitazione accedere accessi accesso account_di_test
access          account_pubblicitario aggiungerla_a aggiungerla_al aggiungerla_su aggiungerti_a
access          aggiungerti_al aggiungerti_come aggiungerti_nel aggiungerti_su aggiungimi_al
access          aggiungimi_come airtable ambiente_di_test analytics asana bacheca_trello bitbucket
access          business_manager cartella_condivisa clickup collaboratore collaboratrice
access          condividere_il_drive cpanel credenziali dammi_accesso dare_accesso darle_accesso
access          darle_l_accesso darti_accesso darti_l_accesso drive editor_ospite figma github
access          gitlab invitarla_al invitarla_su invitarti_al invitarti_nel invitarti_su jira login
access          miro notion ospite_su pannello_di_amministrazione permessi permesso repo repository
access          search_console server_di_test sola_lettura solo_lettura staging testflight
access          ti_do_l_accesso trello utente_ospite visualizzatore wordpress_admin
legal           accordo_di_non_divulgazione accordo_di_riservatezza cedente cessionario
legal           cessione_dei_diritti clausola clausola_di_riservatezza clausole
legal           committente_e_fornitore con_sede_in con_sede_legale contratto contratto_d_opera
legal           contratto_di_servizi convenzione d_ora_in_avanti da_una_parte dall_altra_parte
legal           di_seguito_denominata di_seguito_denominato domiciliata domiciliato
legal           elezione_di_domicilio firma_del_contratto firmatari firmatario foro_competente
legal           il_sottoscritto in_appresso intestazione_del_contratto la_sottoscritta le_parti
legal           legale_rappresentante lettera_d_incarico licenziante licenziatario nda
legal           non_divulgazione notaio notarile parte_divulgante parte_ricevente
legal           patto_di_riservatezza premesse_contrattuali procura ragione_sociale
legal           rappresentante_legale residente_in riservatezza scrittura_privata sede_legale
legal           sottoscritta sottoscritto
portfolio       campioni casi_studio curriculum cv esempi_di i_miei_lavori lavori_precedenti
portfolio       miei_lavori portafoglio_lavori portfolio progetti_precedenti showreel
# ---- addresses
street_before   borgo calle campo_san cda circonvallazione contrada corso cso fondamenta fraz
street_before   frazione galleria largo lgo loc località lungarno lungomare lungotevere piazza
street_before   piazzale ple pza pzza rione salita str strada strada_provinciale strada_statale
street_before   traversa via viale vico vicolo vle
pobox           cas_postale casella_postale fermo_posta
premises        app_to appartamento cap capannone citofono civico condominio edificio int interno
premises        isolato lotto palazzina palazzo piano piano_terra pianoterra primo_piano scala
premises        secondo_piano snc terzo_piano ufficio
# ---- fillers
filler          ahah allora ancora antispam attaccati attaccato cancella capito cioè di_nuovo dopo
filler          e_dopo e_infine e_poi eh ehm elimina haha hai_capito ignora in_minuscolo infine
filler          maiuscole maiuscolo minuscole minuscolo mmm no_spam nospam ok poi rimuovere rimuovi
filler          ripeto sai seguito_da senza_parentesi senza_punti senza_spam senza_spazi
filler          senza_spazio senza_trattini senza_virgolette senzaspazi spazi spazio togli
filler          togli_gli_spazi togliendo togliere toglilo tutta_una_parola tutto_attaccato
filler          tutto_minuscolo tuttoattaccato uhm una_parola_sola va_bene virgola
reverse         a_ritroso a_rovescio a_specchio al_contrario al_rovescio all_indietro alla_rovescia
reverse         allindietro allo_specchio capovolto da_destra_a_sinistra dalla_fine_all_inizio
reverse         inverso invertita invertito leggilo_al_contrario rovescio specchiato
common          a ad_esempio agli ai al alla allora almeno altre altri altro anche avere bene
common          buonasera buongiorno certo che chi ci ciao come con cordiali così cui d d_accordo da
common          daccordo dai dal dalla degli dei delle di domani dopo dove durante e ed egregio era
common          essere fare fatto fra gentile già gli grazie hanno ho i ieri il in in_caso
common          in_caso_di in_linea infatti inoltre l la le lo ma male meno mentre molti molto ne
common          nel nel_frattempo nella nessun_problema non non_c_è_problema non_solo
common          non_ti_preoccupare o od oggi ogni ora per per_esempio per_ora per_quanto perché più
common          poco poi poiché prima quando quella quelli quello questa queste questi questo quindi
common          saluti salve sarà se sempre si sono sopra sotto stato stesso su su_misura
common          su_richiesta su_tutte sul sulla tra tutta tutti tutto un una uno
)"};

}  // namespace contactlint
