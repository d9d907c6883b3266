// French, of France, Belgium, Switzerland, Quebec, the Maghreb and West Africa.
//
// Telephones are dictated in five pairs, "zéro six, douze, quatre-vingt-dix-sept"; Belgium and
// Switzerland say septante, huitante, nonante. Writers elide ("l'email", "m'appeler", "t'as") and
// hang the pronoun on with a hyphen ("envoie-moi", "peux-tu"), which many leave out or write as one
// word, so these stand in all three. "On" is left out: in English it means something else.
#include "languages/language.h"

namespace contactlint {

extern const Language kLanguageFr;
const Language kLanguageFr = {"fr", R"(
# ---- what spells an identifier
digit.0         nul zéro zéros
digit.1         un une
digit.2         deux
digit.3         trois
digit.4         quatre
digit.5         cinq
digit.6         six
digit.7         sept
digit.8         huit
digit.9         neuf
sound.0         séro zerro zeyro
sound.1         hun
sound.2         deu deus
sound.3         troi troua trwa
sound.4         katr katre quat quatr quattre
sound.5         cink cinque saink sink
sound.6         ciss sis siss
sound.7         cet septe set sète
sound.8         huite ouite uit wit
sound.9         neff neuff nœuf
number.10       dix
number.11       onze
number.12       douze
number.13       treize
number.14       quatorze
number.15       quinze
number.16       seize
number.17       dix_sept dixsept
number.18       dix_huit dixhuit
number.19       dix_neuf dixneuf
number.20       vingt
number.21       vingt_et_un vingt_et_une vingt_un vingtetun
number.22       vingt_deux vingtdeux
number.23       vingt_trois vingttrois
number.24       vingt_quatre vingtquatre
number.25       vingt_cinq vingtcinq
number.26       vingt_six vingtsix
number.27       vingt_sept vingtsept
number.28       vingt_huit vingthuit
number.29       vingt_neuf vingtneuf
number.30       trente
number.31       trente_et_un trente_et_une trente_un trenteetun
number.32       trente_deux trentedeux
number.33       trente_trois trentetrois
number.34       trente_quatre trentequatre
number.35       trente_cinq trentecinq
number.36       trente_six trentesix
number.37       trente_sept trentesept
number.38       trente_huit trentehuit
number.39       trente_neuf trenteneuf
number.40       quarante
number.41       quarante_et_un quarante_et_une quarante_un quaranteetun
number.42       quarante_deux quarantedeux
number.43       quarante_trois quarantetrois
number.44       quarante_quatre quarantequatre
number.45       quarante_cinq quarantecinq
number.46       quarante_six quarantesix
number.47       quarante_sept quarantesept
number.48       quarante_huit quarantehuit
number.49       quarante_neuf quaranteneuf
number.50       cinquante
number.51       cinquante_et_un cinquante_et_une cinquante_un cinquanteetun
number.52       cinquante_deux cinquantedeux
number.53       cinquante_trois cinquantetrois
number.54       cinquante_quatre cinquantequatre
number.55       cinquante_cinq cinquantecinq
number.56       cinquante_six cinquantesix
number.57       cinquante_sept cinquantesept
number.58       cinquante_huit cinquantehuit
number.59       cinquante_neuf cinquanteneuf
number.60       soixante
number.61       soixante_et_un soixante_et_une soixante_un soixanteetun
number.62       soixante_deux soixantedeux
number.63       soixante_trois soixantetrois
number.64       soixante_quatre soixantequatre
number.65       soixante_cinq soixantecinq
number.66       soixante_six soixantesix
number.67       soixante_sept soixantesept
number.68       soixante_huit soixantehuit
number.69       soixante_neuf soixanteneuf
number.70       septante soixante_dix soixantedix
number.71       septante_et_un soixante_et_onze soixante_onze soixanteetonze
number.72       septante_deux septantedeux soixante_douze soixantedouze
number.73       septante_trois septantetrois soixante_treize soixantetreize
number.74       septante_quatre septantequatre soixante_quatorze soixantequatorze
number.75       septante_cinq septantecinq soixante_quinze soixantequinze
number.76       septante_six septantesix soixante_seize soixanteseize
number.77       septante_sept septantesept soixante_dix_sept soixantedixsept
number.78       septante_huit septantehuit soixante_dix_huit soixantedixhuit
number.79       septante_neuf septanteneuf soixante_dix_neuf soixantedixneuf
number.80       huitante octante quatre_vingt quatre_vingts quatrevingt quatrevingts
number.81       huitante_et_un octante_et_un quatre_vingt_un quatrevingtun
number.82       huitante_deux huitantedeux octante_deux octantedeux quatre_vingt_deux
number.82       quatrevingtdeux
number.83       huitante_trois huitantetrois octante_trois octantetrois quatre_vingt_trois
number.83       quatrevingttrois
number.84       huitante_quatre huitantequatre octante_quatre octantequatre quatre_vingt_quatre
number.84       quatrevingtquatre
number.85       huitante_cinq huitantecinq octante_cinq octantecinq quatre_vingt_cinq
number.85       quatrevingtcinq
number.86       huitante_six huitantesix octante_six octantesix quatre_vingt_six quatrevingtsix
number.87       huitante_sept huitantesept octante_sept octantesept quatre_vingt_sept
number.87       quatrevingtsept
number.88       huitante_huit huitantehuit octante_huit octantehuit quatre_vingt_huit
number.88       quatrevingthuit
number.89       huitante_neuf huitanteneuf octante_neuf octanteneuf quatre_vingt_neuf
number.89       quatrevingtneuf
number.90       nonante quatre_vingt_dix quatrevingtdix
number.91       nonante_et_un quatre_vingt_onze quatrevingtonze
number.92       nonante_deux nonantedeux quatre_vingt_douze quatrevingtdouze
number.93       nonante_trois nonantetrois quatre_vingt_treize quatrevingttreize
number.94       nonante_quatre nonantequatre quatre_vingt_quatorze quatrevingtquatorze
number.95       nonante_cinq nonantecinq quatre_vingt_quinze quatrevingtquinze
number.96       nonante_six nonantesix quatre_vingt_seize quatrevingtseize
number.97       nonante_sept nonantesept quatre_vingt_dix_sept quatrevingtdixsept
number.98       nonante_huit nonantehuit quatre_vingt_dix_huit quatrevingtdixhuit
number.99       nonante_neuf nonanteneuf quatre_vingt_dix_neuf quatrevingtdixneuf
hundred         cent cents
repeat.2        deux_fois deuxfois double doubles
repeat.3        triple triples trois_fois troisfois
repeat.4        quadruple quatre_fois
numand          et
letter.a        anatole
letter.b        berthe
letter.c        célestin
letter.g        gaston
letter.h        hache
letter.j        ji
letter.k        ka
letter.w        double_v double_vé doublevé
letter.x        ixe
letter.y        i_grec igrec
letter.z        zède
sym.at          a_commercial arobas arobase arobaze arobe arrobas arrobase arrobe at_commercial
sym.at          chez_at escargot
sym.dot         poin point pt_point
sym.dash        moins tirait tirer_du_milieu tiret tiret_du_6 tiret_du_milieu tiret_du_six
sym.dash        tiret_haut tiret_normal trait_d_union trait_dunion
sym.underscore  souligné sous_tiret tiret_bas tiret_du_8 tiret_du_bas tiret_du_huit tiretbas
sym.underscore  trait_du_bas underscore
sym.plus        plus signe_plus
sym.slash       barre barre_oblique slache slash
sym.colon       deux_points
tld.com         com point_com pointcom
tld.fr          fr
tld.be          be
tld.ch          ch
tld.ca          ca
tld.net         net
tld.org         org
# ---- who and whose
my              la_mienne le_mien ma mes mien mienne mon nos notre
your            de_toi de_vous la_tienne le_tien le_vôtre ta tes tien tienne ton vos votre
me              à_moi ajoute_moi ajoutemoi ajouter_moi ajoutermoi ajoutes_moi ajoutesmoi ajoutez_moi
me              ajoutez_nous ajoutezmoi ajouteznous appeler_moi appelermoi appelez_moi appelez_nous
me              appelezmoi appeleznous appelle_moi appellemoi appelles_moi appellesmoi avec_moi
me              avec_nous balance_moi balancemoi balancez_moi balancezmoi bip_moi bipe_moi bipemoi
me              bipmoi cherche_moi cherchemoi cherchez_moi cherchezmoi communique_moi communiquemoi
me              communiquez_moi communiquez_nous communiquezmoi communiqueznous contacte_moi
me              contactemoi contacter_moi contactermoi contactez_moi contactez_nous contactezmoi
me              contacteznous dis_moi dismoi dites_moi ditesmoi dm_moi dmmoi donne_moi donnemoi
me              donnez_moi donnez_nous donnezmoi donneznous écrire_moi écriremoi écris_moi écrismoi
me              écrivez_moi écrivez_nous écrivezmoi écriveznous envoie_moi envoiemoi envoies_moi
me              envoiesmoi envoyez_moi envoyez_nous envoyezmoi envoyeznous fais_moi_signe
me              faites_moi_signe file_moi filemoi filez_moi filezmoi fournis_moi fournismoi
me              fournissez_moi fournissezmoi indique_moi indiquemoi indiquez_moi indiquez_nous
me              indiquezmoi indiqueznous joignez_moi joignezmoi joins_moi joinsmoi lâche_moi
me              lâchemoi lâchez_moi lâchezmoi laisse_moi laissemoi laissez_moi laissez_nous
me              laissezmoi laisseznous m m_ajouter m_appeler m_communiquer m_contacter m_dire
me              m_donner m_écrire m_envoyer m_filer m_fournir m_indiquer m_joindre m_laisser
me              m_parler m_passer m_payer m_rappeler m_texter m_transmettre m_trouver majouter
me              mappeler mappelez mappelle mappelles me me_ajouter me_appeler me_communiquer
me              me_contacter me_dire me_donner me_écrire me_envoyer me_filer me_fournir me_indiquer
me              me_joindre me_laisser me_parler me_passer me_payer me_rappeler me_texter
me              me_transmettre me_trouver mécrire mécris menvoyer moi mp_moi mpmoi nous nous_appeler
me              nous_communiquer nous_contacter nous_donner nous_écrire nous_envoyer nous_joindre
me              paie_moi paiemoi parle_moi parlemoi parlez_moi parlezmoi partage_moi partagemoi
me              partagez_moi partagezmoi passe_me_voir passe_moi passe_moi_un_coup passemoi
me              passez_moi passez_moi_un_coup passez_nous_voir passezmoi paye_moi payemoi payez_moi
me              payezmoi ping_moi pingmoi pingue_moi pinguemoi rappelez_moi rappelezmoi rappelle_moi
me              rappellemoi refile_moi refilemoi refilez_moi refilezmoi rejoignez_moi rejoignez_nous
me              rejoignezmoi rejoigneznous rejoins_moi rejoinsmoi retrouve_moi retrouvemoi
me              retrouvez_moi retrouvez_nous retrouvezmoi retrouveznous sonne_moi sonnemoi suis_moi
me              suismoi suivez_moi suivez_nous suivezmoi suiveznous téléphone_moi téléphonemoi
me              téléphonez_moi téléphonezmoi textote_moi textotemoi transmets_moi transmetsmoi
me              transmettez_moi transmettez_nous transmettezmoi transmetteznous trouve_moi trouvemoi
me              trouvez_moi trouvezmoi venez_nous_voir viens_me_voir
you             accepteriez_vous accepteriezvous acceptes_tu acceptestu as_tu astu auriez_vous
you             auriezvous avec_toi avec_vous avez_vous avezvous embauchez engages engagez es_tu
you             estu êtes_vous êtesvous payes payez peux_tu peuxtu pourrais_tu pourraistu
you             pourriez_vous pourriezvous pouvez_vous pouvezvous préfères_tu préfèrestu
you             préférez_vous préférezvous règles réglez seriez_vous seriezvous t t_ajouter
you             t_appeler t_as t_écrire t_envoyer tajouter tappeler tas te te_ajouter te_appeler
you             te_contacter te_écrire te_envoyer te_joindre te_parler te_payer te_trouver técrire
you             tenvoyer tes_sur toi tu tu_as utilises_tu utilisestu utilisez_vous utilisezvous
you             veux_tu veuxtu voudrais_tu voudraistu voudriez_vous voudriezvous voulez_vous
you             voulezvous vous vous_ajouter vous_appeler vous_avez vous_contacter vous_écrire
you             vous_envoyer vous_joindre vous_parler vous_payer vous_rappeler vous_rencontrer
you             vous_trouver
we              allons basculons continuons discutons échangeons faisons nous nous_deux on
we              on_bascule on_bosse on_continue on_discute on_échange on_en_discute on_en_parle
we              on_fait on_passe on_peut on_pourrait on_s_appelle on_s_arrange on_se_cale
we              on_se_capte on_se_fait on_se_parle on_se_retrouve on_se_voit on_travaille parlons
we              passons poursuivons toi_et_moi tous_les_deux travaillons vous_et_moi
they            abonné abonnés acheteur acheteurs adhérents boutiques candidats citoyens client
they            cliente clientes clients commerces conducteur conducteurs consommateurs donateurs
they            électeurs élève élèves elle elles employé employés entreprises étudiant étudiants
they            eux fournisseur fournisseurs gens hôte hôtes il ils invités lecteurs leur leurs
they            livreur livreurs locataires membres mon_associé mon_chef mon_collègue mon_équipe
they            parents participant participants passagers patient patients personne_ne personnes
they            prospect prospects public quelqu_un quelquun restaurants salarié salariés
they            utilisateur utilisateurs vendeur vendeurs visiteur visiteurs
# ---- what is asked for
n_phone         bigo bigophone cell cellulaire contact_téléphonique coordonnées_téléphoniques fax
n_phone         fixe_et_portable gsm gsm_perso ligne_directe ligne_fixe ligne_perso mobile n_de_tel
n_phone         n_de_téléphone natel no_de_tel no_de_téléphone num_de_portable num_de_tel
n_phone         num_de_téléphone num_portable num_tel numéro_de_cellulaire numéro_de_contact
n_phone         numéro_de_fax numéro_de_fixe numéro_de_mobile numéro_de_portable numero_de_tel
n_phone         numéro_de_téléphone numéro_direct numéro_fixe numéro_mobile numéro_où_appeler
n_phone         numéro_perso numéro_personnel numéro_portable numéro_pro numéro_téléphonique phone
n_phone         portable portable_perso portable_pro portables poste_téléphonique
n_phone         standard_téléphonique tél tel_perso tel_portable télécopie télécopieur téléphone
n_phone         téléphone_fixe téléphone_mobile téléphone_portable téléphones tph
n_number        chiffres indicatif nméro nro num numéo numéraux numéro numéros numerro nums préfixe
n_number        tonnum tonum
n_email         adr_mail adresse_courriel adresse_de_courriel adresse_de_messagerie adresse_e_mail
n_email         adresse_électronique adresse_email adresse_gmail adresse_mail adresse_perso
n_email         adresse_pro adresses_mail boîte_de_réception boîte_email boîte_mail compte_gmail
n_email         couriel courriel courriel_personnel e_mail emai email email_perso email_pro
n_email         email_professionnel mail mail_direct mail_perso mail_personnel mail_pro maile meil
n_email         mél messagerie_électronique
n_address       addresse adr adrese adresse adresse_complète adresse_de_l_atelier
n_address       adresse_de_livraison adresse_des_bureaux adresse_du_bureau adresse_du_studio
n_address       adresse_exacte adresse_personnelle adresse_physique adresse_postale adresses
n_address       domicile localisation
n_contact       autre_contact canal_de_contact carte_de_visite contact contact_direct contact_perso
n_contact       contact_personnel contacts contacts_directs coord coordonnées coordonnées_complètes
n_contact       coordonnées_directes coordonnées_perso coordonnées_personnelles coordonnés coords
n_contact       cordonnées données_de_contact info_de_contact informations_de_contact
n_contact       infos_de_contact moyen_de_communication moyen_de_contact moyen_de_te_joindre
n_contact       moyen_de_vous_joindre moyens_de_contact réseaux_perso
n_name          nom
n_id            arobase_de code_ami compte_perso id identifiant identifiants_de ids
n_id            lien_d_invitation lien_dinvitation nom_d_utilisateur nom_de_compte nom_dutilisateur
n_id            profil_perso pseudo pseudonyme pseudos qr_code son_pseudo surnom username
n_messenger     app_de_messagerie appli_de_chat appli_de_messagerie application_de_messagerie
n_messenger     autre_appli autre_application autre_canal autre_messagerie autre_moyen autre_réseau
n_messenger     messagerie messagerie_instantanée messageries réseau_social réseaux_sociaux
n_messenger     tchat_externe une_autre_appli
# ---- what is done
v_give          adresser adressez ajoute ajouter ajoutes ajoutez balance_moi balancemoi balancer
v_give          balances balancez balancez_moi balancezmoi communique communique_moi communiquemoi
v_give          communiquer communiqueriez communiques communiquez communiquez_moi communiquez_nous
v_give          communiquezmoi communiqueznous confie confier confiez dire dis dis_moi dismoi dites
v_give          dites_moi ditesmoi divulguer donne donne_moi donnemoi donner donnerais donneriez
v_give          donnes donnez donnez_moi donnez_nous donnezmoi donneznous donnons échanger échangez
v_give          enverrais enverrez enverriez envoie envoie_moi envoiemoi envoient envoies
v_give          envoies_moi envoiesmoi envoyé envoyer envoyez envoyez_moi envoyez_nous envoyezmoi
v_give          envoyeznous envoyons file file_moi filemoi filer files filez filez_moi filezmoi
v_give          fournir fournirais fourniriez fournis fournis_moi fournismoi fournissez
v_give          fournissez_moi fournissezmoi incluez inclure indique indique_moi indiquemoi indiquer
v_give          indiqueriez indiques indiquez indiquez_moi indiquez_nous indiquezmoi indiqueznous
v_give          lâche lâche_moi lâchemoi lâcher lâches lâchez lâchez_moi lâchezmoi laisse laisse_moi
v_give          laissemoi laisser laisserais laisseriez laisses laissez laissez_moi laissez_nous
v_give          laissezmoi laisseznous m_communiquer m_dire m_donner m_envoyer m_filer m_fournir
v_give          m_indiquer m_laisser m_passer m_transmettre me_communiquer me_dire me_donner
v_give          me_envoyer me_filer me_fournir me_indiquer me_laisser me_passer me_transmettre
v_give          mentionner mentionnez menvoyer mets metter mettez mettre note_moi nous_communiquer
v_give          nous_donner nous_envoyer partage partage_moi partagemoi partager partageriez
v_give          partages partagez partagez_moi partagezmoi passe passe_moi passemoi passer passerais
v_give          passeriez passez passez_moi passezmoi préciser précisez refile refile_moi refilemoi
v_give          refiler refiles refilez refilez_moi refilezmoi renseigner renseignez transmets
v_give          transmets_moi transmetsmoi transmettez transmettez_moi transmettez_nous
v_give          transmettezmoi transmetteznous transmettrais transmettre transmettriez
v_need          aimerais aimerait aimerions avoir besoin connaître faudrait faut il_me_faudrait
v_need          il_me_faut il_nous_faudrait il_nous_faut j_aurais_besoin jaurais_besoin
v_need          je_peux_avoir je_pourrais_avoir manque me_manque on_peut_avoir on_pourrait_avoir
v_need          peut_on_avoir possible_d_avoir possible_davoir pourrais_je_avoir
v_need          pourrais_je_connaître pourraisje_avoir pouvons_nous_avoir puis_je_avoir
v_need          puis_je_connaître puisje_avoir récupérer serait_possible_d_avoir souhaite
v_need          souhaiterais souhaiterait souhaitons tu_aurais veut veux voudrais voudrait voudrions
v_need          voulons vous_auriez
v_contact       appel appeler appeler_moi appelermoi appelez appelez_moi appelez_nous appelezmoi
v_contact       appeleznous appelle appelle_moi appellemoi appellerai appelles appelles_moi
v_contact       appellesmoi appelons appels atteindre bip bip_moi bipe bipe_moi bipemoi biper bipmoi
v_contact       composer_le contacte contacte_moi contactemoi contacter contacter_moi contacterai
v_contact       contactermoi contactes contactez contactez_moi contactez_nous contactezmoi
v_contact       contacteznous contactons coup_de_fil coup_de_tel coup_de_téléphone dm dm_moi dmmoi
v_contact       écrirai écrire écrire_moi écriremoi écris écris_moi écrismoi écrit écrivez
v_contact       écrivez_moi écrivez_nous écrivezmoi écriveznous écrivons en_dm en_message_privé
v_contact       en_mp entrer_en_contact être_en_contact faire_signe fais_moi_signe faites_moi_signe
v_contact       garder_contact gardons_contact joignable joignables joignez joignez_moi joignezmoi
v_contact       joindre joins joins_moi joinsmoi m_appeler m_contacter m_écrire m_joindre m_rappeler
v_contact       m_texter mappeler mappelez mappelle mappelles me_appeler me_contacter me_écrire
v_contact       me_joindre me_rappeler me_texter mécrire mécris mess message message_privé messages
v_contact       mp mp_moi mpmoi msg nous_appeler nous_contacter nous_écrire nous_joindre
v_contact       passe_moi_un_coup passer_un_coup passez_moi_un_coup petit_coup_de_fil ping_moi
v_contact       pingmoi pingue_moi pinguemoi prendre_contact prenons_contact prise_de_contact
v_contact       rappeler rappelez rappelez_moi rappelezmoi rappelle rappelle_moi rappellemoi
v_contact       recontacter recontactez rejoignez rejoignez_moi rejoignez_nous rejoignezmoi
v_contact       rejoigneznous rejoins rejoins_moi rejoinsmoi répondez répondre reprendre_contact
v_contact       rester_en_contact restons_en_contact retrouver retrouvez sms sonne_moi sonnemoi
v_contact       sonner t_appeler t_écrire tappeler te_appeler te_contacter te_écrire te_joindre
v_contact       técrire téléphone téléphone_moi téléphonemoi téléphoner téléphones téléphonez
v_contact       téléphonez_moi téléphonezmoi texter texto textos textote textote_moi textotemoi
v_contact       textoter trouver un_coup_de_fil vous_appeler vous_contacter vous_écrire vous_joindre
v_contact       vous_rappeler
v_add           abonne_toi abonnez_vous ajoute ajoute_moi ajoutemoi ajouter ajouter_moi ajoutermoi
v_add           ajoutes ajoutes_moi ajoutesmoi ajoutez ajoutez_moi ajoutez_nous ajoutezmoi
v_add           ajouteznous ajoutons cherche cherche_moi cherchemoi chercher cherches cherchez
v_add           cherchez_moi cherchezmoi connecter connectez demande_d_ami google google_moi googler
v_add           googlise googlisez invite inviter invitez m_ajouter m_trouver majouter me_ajouter
v_add           me_trouver rechercher recherchez rejoignez rejoindre retrouve_moi retrouvemoi
v_add           retrouver retrouvez retrouvez_moi retrouvez_nous retrouvezmoi retrouveznous
v_add           se_connecter suis_moi suismoi suivez suivez_moi suivez_nous suivezmoi suiveznous
v_add           suivre t_ajouter tajouter te_ajouter te_trouver trouve trouve_moi trouvemoi trouver
v_add           trouves trouvez trouvez_moi trouvezmoi vous_ajouter vous_trouver
v_talk          aller_sur allons_sur appel appel_vidéo appeler appelons bascule basculer basculons
v_talk          bavarder caler_un_appel causer causons chatons chatter communication communiquer
v_talk          communiquons concertons continue continuer continuer_à_discuter
v_talk          continuer_la_discussion continuez continuons conversation converser détailler
v_talk          discussion discussions discute discuter discuterons discutez discutons échange
v_talk          échangeons échanger échangez échangons en_discuter en_parler entretien entretiens
v_talk          entrevue faire_un_appel faire_une_visio fixer_un_appel interviewer migrer migrons
v_talk          négocier négocions nous_appeler nous_appelons nous_connecter nous_parler
v_talk          nous_rencontrer nous_voir on_bascule on_continue on_discute on_échange on_en_discute
v_talk          on_en_parle on_passe on_s_appelle on_sappelle on_se_cale on_se_capte on_se_fait
v_talk          on_se_parle on_se_retrouve on_se_voit organiser_un_appel papoter papotons parle
v_talk          parler parlerons parles parlez parlons passe passer passer_par passons poursuivons
v_talk          poursuivre rdv rencontre rencontrer rencontrons rendez_vous rendezvous réunion
v_talk          s_appeler sappeler se_capter se_connecter se_joindre se_parler se_rencontrer
v_talk          se_retrouver se_voir tchat tchater tchatter visio visioconférence visios
v_have          actif_sur as as_tu astu avez_vous avezvous avons ayez dispo_sur disponible_sur
v_have          dispose disposes disposez disposons es_tu_sur estu_sur êtes_vous_sur êtesvous_sur
v_have          il_y_a j_ai jai je_suis_sur joignable_sur nous_avons possédes possédez préféres
v_have          préférez présent_sur t_as t_es_sur tas tes_sur tu_as tu_es_sur tu_utilises utilise
v_have          utiliser utilises utilises_tu utilisestu utilisez utilisez_vous utilisezvous
v_have          utilisons vous_avez vous_êtes_sur vous_utilisez y_a_t_il
v_deal          accord affaire affaires arrangement arrangeons arranger bosser bossons collaboration
v_deal          collaborer collaborez collaborons conclu concluons conclure embauche embaucher
v_deal          embauchez engager engages engagez facturation facture facturer facturez facturons
v_deal          faire_affaire faire_ça faisons_affaire gérer_ça gérer_cela mettre_d_accord on_bosse
v_deal          on_fait on_peut_faire on_s_arrange on_sarrange on_se_met_d on_travaille paie
v_deal          paiement paiements paies paye payer payes payez payons prendre_en_direct recruter
v_deal          recrutez régle règlement régler règles réglez réglons s_arranger s_entendre
v_deal          sarranger signer_en_direct traiter traitons travaille travailler travaillez
v_deal          travaillons vire virement virements virer
v_post          chronopost colis colissimo courrier coursier déposer_le_colis envoi_postal
v_post          envoyer_par_la_poste expédie expédier expédiez expédition la_poste livraison livrer
v_post          livrez mondial_relay paquet par_courrier par_la_poste poster recommandé
v_post          renvoyer_le_colis
v_visit         chez_moi chez_nous en_personne en_présentiel face_à_face habite j_habite jhabite
v_visit         ma_boutique mes_bureaux mon_atelier mon_bureau mon_cabinet mon_studio nos_bureaux
v_visit         nos_locaux notre_atelier notre_boutique notre_bureau notre_cabinet notre_studio
v_visit         nous_sommes_au nous_sommes_situés on_se_retrouve_à on_se_retrouve_au passe_à
v_visit         passe_au_bureau passe_me_voir passer_au passer_me_voir passer_nous_voir passez_à
v_visit         passez_au passez_au_bureau passez_nous_voir récupérer_au rendez_vous_au
v_visit         rendre_visite retirer_au situé situé_à situé_au situés situés_au venez
v_visit         venez_nous_voir venir viens viens_chercher viens_me_voir visite visiter visitez
lets            aimerais allons appelons arrangeons basculons ça_te_dirait ça_te_dit ça_te_va
lets            ça_vous_dirait ça_vous_dit ça_vous_va collaborons concluons connectons continuons
lets            convenons discutons échangeons et_si_nous et_si_on faisons il_vaut_mieux je_préfère
lets            je_préférerais je_propose je_suggère je_te_propose je_vous_propose le_mieux
lets            le_mieux_serait le_plus_simple le_plus_simple_serait mettons mieux_vaut on_bascule
lets            on_bosse on_continue on_devrait on_discute on_échange on_en_discute on_en_parle
lets            on_fait on_passe on_peut on_pourrait on_s_appelle on_s_arrange on_sappelle
lets            on_sarrange on_se_cale on_se_capte on_se_fait on_se_parle on_se_retrouve on_se_voit
lets            on_travaille organisons parlons partant partante passons plus_facile plus_pratique
lets            plus_simple pourquoi_ne_pas pourquoi_pas pourrions_nous poursuivons pouvons_nous
lets            préfère préférerais préférerait prenons propose proposons réglons rencontrons
lets            restons retrouvons serait_mieux serait_plus_simple si_ça_te_va si_ça_vous_va si_nous
lets            si_on si_tu_préfères si_tu_veux si_vous_préférez si_vous_voulez souhaiterais suggère
lets            travaillons tu_préfères tu_veux vous_préférez vous_voulez
can             accepteriez_vous accepteriezvous auriez_vous auriezvous ça_te_dérange
can             ça_vous_dérange cela_vous_dérange est_ce_possible est_ce_que est_il_possible
can             moyen_de peut peut_on peuton peux peux_tu peuxtu possibilité possible pourrais
can             pourrais_tu pourraistu pourrait pourrait_on pourraiton pourriez pourriez_vous
can             pourriezvous pourrions pouvez pouvez_vous pouvezvous pouvons puis puis_je puisje
can             serait_il_possible seriez_vous seriezvous tu_peux tu_pourrais voudriez_vous
can             voudriezvous voulez_vous voulezvous vous_pourriez vous_pouvez y_a_moyen ya_moyen
please          auriez_vous_l_amabilité auriez_vous_la_gentillesse avec_plaisir ayez_l_amabilité
please          gentiment hésite_pas hésite_pas_à hésitez_pas hésitez_pas_à je_vous_prie
please          je_vous_saurais_gré merci_d merci_de n_hésite_pas n_hésite_pas_à n_hésitez_pas
please          n_hésitez_pas_à n_oublie_pas n_oubliez_pas nhésite_pas nhésite_pas_à nhésitez_pas
please          nhésitez_pas_à noubliez_pas noubliez_pas_de prière_de s_il_te_plaît s_il_vous_plaît
please          s_v_p sans_hésiter si_cela_vous_convient si_possible sil_te_plaît sil_vous_plaît stp
please          svp veuillez volontiers
what            c_est_quoi c_quoi ces_quoi cest_quoi kel kelle qu_est_ce quel quel_est quelest
what            quelle quelle_est quelle_serait quelles quels quest_ce quoi
where           à_laquelle à_quel à_quelle auquel d_où où par_où par_quel par_quelle quelle_appli
where           quelle_messagerie sous_quel sous_quelle sur_laquelle sur_lequel sur_quel sur_quelle
where           sur_quoi
how             autre_moyen_de cmt coment comment de_quelle_façon de_quelle_manière façon_de
how             le_meilleur_moyen meilleur_moyen moyen_le_plus_rapide moyen_plus_rapide
how             par_quel_moyen un_moyen_de
be              c_est cest ci_après ci_dessous est êtes serait sont suis voici voilà
to              à au vers
on              à à_travers au au_moyen_de avec dans depuis en en_passant_par grâce_à par sur via
outside         ailleurs autre_application autre_canal autre_moyen autre_part autre_plateforme
outside         autre_site contourner contourner_la_plateforme court_circuiter de_la_main_à dehors
outside         en_dehors en_dehors_d_ici en_dehors_de en_dehors_de_la en_dehors_de_upwork
outside         en_dehors_du en_dehors_dupwork en_espèces en_liquide éviter_la_plateforme
outside         éviter_malt éviter_upwork extérieur externe hors hors_d_ici hors_de_ce_site
outside         hors_de_la_plateforme hors_de_malt hors_de_upwork hors_dici hors_du_site hors_fiverr
outside         hors_malt hors_plateforme hors_site hors_upwork mon_paypal par_paylib par_virement
outside         quitter_la_plateforme quitter_malt sans_la_plateforme sans_malt sans_passer_par
outside         sans_plateforme sans_upwork sortir_d_ici sortir_de_la sortir_de_malt sur_mon_compte
outside         sur_mon_paypal une_autre_appli
direct          au_black au_noir de_gré_à_gré de_particulier_à_particulier de_vive_voix direct
direct          directe directement économise_la_commission économise_les_frais
direct          économiser_la_commission économiser_les_frais en_direct en_mp en_perso en_privé
direct          entre_nous entre_toi_et_moi entre_vous_et_moi évite_la_commission évite_les_frais
direct          éviter_la_commission éviter_les_commissions éviter_les_frais évitons_les_frais
direct          juste_entre_nous on_économise personnellement privé sans_commission sans_commissions
direct          sans_frais sans_intermédiaire sans_intermédiaires sans_la_commission
direct          sans_les_commissions sans_les_frais sans_payer_de_frais sous_la_table
platform        5euros ce_chat ce_portail ce_site ce_tchat cette_appli cette_messagerie
platform        cette_plateforme codeur_com comeup fiverr freelance_com la_plateforme le_site_ici
platform        malt_fr marketplace place_de_marché plate_forme plateforme plateformes platforme
platform        site upwork
here            appel_de_la_plateforme dans_ce_chat dans_ce_fil dans_ce_tchat
here            dans_cette_conversation dans_cette_fenêtre dans_cette_messagerie dans_la_messagerie
here            dans_le_chat ici ici_même la_messagerie_du_site par_cette_messagerie par_ici
here            par_la_plateforme par_malt rester_ici restons_ici sur_ce_site sur_cette_page
here            sur_cette_plateforme sur_fiverr sur_la_plateforme sur_malt sur_upwork
here            via_cette_messagerie via_la_plateforme via_le_site via_malt via_upwork
here            visio_de_la_plateforme
fee             com_de_la commission commissions frais frais_de_la_plateforme frais_de_plateforme
fee             frais_de_service la_commission leur_commission marge_de_la ponction pourcentage_de
fee             prélèvement
only            exclusivement juste seul seule seulement uniquement
write_down      ça_s_écrit copie copiez dictée dicter en_toutes_lettres enregistre enregistre_mon
write_down      enregistrez épelé épeler épelle inscrivez j_épelle je_dicte je_te_donne je_te_file
write_down      je_te_laisse je_te_mets je_te_passe je_vous_communique je_vous_donne je_vous_laisse
write_down      je_vous_mets je_vous_transmets jépelle lettre_par_lettre marque marquez note
write_down      note_bien note_le noter notez notez_bien notez_le prends_note prenez_note recopie
write_down      recopiez retenez retiens s_écrit se_lit sécrit voici_le voici_ma voici_mon voilà_mon
# ---- what speaks against it
but             mais cependant pourtant
no              au_lieu_de aucun aucune éviter_de inutile jamais je_préfère_ne_pas ne ne_pas
no              ne_peux_pas ne_souhaite_pas ni non pas pas_besoin plutôt_que préfère_ne_pas refuse
no              refuser refusons sans
rule            arnaque arnaques arnaqueur autorisé autorise_pas autorisée ban banni bannir
rule            bannissement bloqué_par cgu cgv charte conditions_d_utilisation conditions_générales
rule            consignes contraire contre_le_règlement contre_les_règles enfreindre enfreint escroc
rule            escroquerie infraction interdisent interdit interdit_par interdite interdits
rule            lignes_directrices modérateur modérateurs modération permis_par politique politiques
rule            règle règlement règles sanction sanctionne signaler suspend suspendre suspendu
rule            suspension violation viole violer
work            adresse_ip adresse_url adresse_web affichage_mobile api appel_à_l_action appel_api
work            appel_d_offre appel_d_offres appels_à_l_action appels_api appels_entrants
work            appels_sortants appli_mobile application application_mobile applications
work            applications_mobiles assistant_virtuel assistante_virtuelle audience autocollants
work            automatisation automatisations automatiser bannière base_de_contacts base_de_données
work            bot bots boutique_de_téléphonie boutique_en_ligne bouton bouton_contact
work            bouton_d_appel boutons campagne campagne_d_emailing campagne_email campagnes canal
work            canaux cartes_de_visite catalogue centre_d_appel centre_d_appels champ champ_adresse
work            champ_e_mail champ_email champ_mail champ_téléphone champs chat_en_direct chatbot
work            chatbots clone collecte collecter communauté communautés community_management
work            community_manager conception configuration configurer construire contenu contenus
work            coque_de_téléphone coques_de_téléphone corriger courriels cours créer_un crm csv
work            dashboard démarchage dépliant développement développer développeur
work            direction_artistique données_clients e_mailing email_de_bienvenue
work            email_de_confirmation email_marketing emailing emails emails_automatiques
work            emails_de_bienvenue emails_transactionnels engagement erreur erreurs expérience
work            expert export exporter extension extraction extraire flyer fonction fonctionnalité
work            fonctionnalités fonctions formulaire formulaire_de_contact formulaires
work            génération_de_leads gérer gestion gestion_des_réseaux gestionnaire graphisme
work            graphiste groupe groupes icône icônes implémenter import importer infolettre
work            inscription intégration intégrations intégré intégrer interface jeu_mobile landing
work            leçon lentilles_de_contact liste liste_d_emails liste_de_contacts liste_de_diffusion
work            listes listing logo mail_de_bienvenue mailing mails mails_de_confirmation
work            mails_transactionnels maquette maquettes marketing marketing_par_email menu_mobile
work            message_d_erreur messages_automatiques messages_d_erreur migration miniatures
work            modèle_d_email modèle_de modèles modérer module modules newsletter newsletters
work            notification notifications ordinateur_portable ordinateurs_portables outil outils
work            page page_contact page_de_contact pages paramétrage phoning plugin plugins
work            portable_et_ordinateur posts produit produits programmer prospection pub
work            publications publicité publicités pubs questionnaire récolter reels refonte
work            réparation_de_téléphone réparation_de_téléphones reporting responsive robot
work            rubrique_contact scraper scraping scrapper script scripts séquence_d_emails
work            séquence_de_mails séquence_email serveur_de_messagerie serveur_mail service_client
work            signature_email signature_mail site_e_commerce site_internet site_mobile
work            site_vitrine site_web sondage sous_titres spécialiste statistiques stories support
work            support_technique tableau_de_bord tableur téléprospection télévente template
work            template_email templates templates_email test tester tests traduction traduire
work            transcription transcrire tutoriel validateur validation valider_le version_mobile
work            vue_mobile webhook
hired           après_acceptation après_embauche après_l_acceptation après_l_acompte
hired           après_l_embauche après_la_signature après_le_contrat après_le_début
hired           après_le_démarrage après_le_recrutement après_signature après_validation
hired           au_démarrage au_démarrage_du_projet contrat_actif contrat_en_cours dès_la_signature
hired           dès_le_démarrage dès_qu_on_commence dès_que_le_contrat dès_quon_commence
hired           le_contrat_démarre pendant_la_mission pendant_le_contrat quand_la_mission_démarre
hired           quand_le_contrat quand_le_contrat_sera quand_le_projet_démarrera
hired           quand_nous_commencerons quand_on_aura_commencé quand_on_commencera si_je_suis_engagé
hired           si_je_suis_retenu si_je_suis_sélectionné si_tu_m_engages si_vous_m_engagez
hired           si_vous_me_choisissez une_fois_accepté une_fois_acceptée une_fois_commencé
hired           une_fois_démarré une_fois_embauché une_fois_engagé une_fois_l_acompte
hired           une_fois_l_offre une_fois_la_mission une_fois_le_contrat une_fois_le_devis
hired           une_fois_le_projet une_fois_recruté une_fois_sélectionné une_fois_signé
order           ahv alinéa arrêt arrêté art article articles avs bce bic bon_de_commande
order           bon_de_réduction brevet cadastrale cadastre calque calques carte_bancaire cb cde
order           chap chapitre chapitres clause code code_barre code_barres code_postal code_promo
order           codes colis_n colonne colonnes commande commandes compte_bancaire cp décret devis_n
order           diapo diapos diapositive directive dossier dossiers édition épisode erreur étape
order           exercice facture factures fig figure iban id_commande ide ifu immatriculation ip
order           isbn issn jalon latitude licence ligne lignes loi longitude lot loto matricule
order           modèle modèles moyenne n_avs n_de_commande n_de_facture naf ncc nf nir norme
order           norme_iso note_de num_de_commande numéro_d_entreprise numéro_de_client
order           numéro_de_commande numéro_de_compte numéro_de_dossier numéro_de_facture
order           numéro_de_réservation numéro_de_sécurité_sociale numéro_de_série numéro_de_suivi
order           numéro_de_tva numéro_de_vol numéro_siren numéro_siret page pages pantone paragraphe
order           paragraphes parcelle permis phase pièce planche plaque police_d_assurance port qté
order           quantité quantités rangée rccm rcs réf référence références règlement_ue réservation
order           résultat résultats rib saison scène score sécurité_sociale série siren siret sprint
order           suivi swift tableau tableaux ticket tickets tirage tome tva version versions vol
order           volume
money           à_l_heure acompte acomptes argent avance balles bénéfice bénéfices blé budget
money           budgets centime centimes cfa chf chiffre_d_affaires cotation coût coute coûtent
money           coûts crédit dépense dépenses dépôt devis dinar dinars dirham dirhams dollar dollars
money           dzd eur euro euros facturé facturée fcfa forfait franc francs fric honoraires
money           hors_taxes ht hypothèque investissement loyer mad marge montant montants offre
money           par_heure par_mois par_mot par_page pourboire prêt prime prix remboursement remise
money           remises rétrocession revenu revenus salaire salaires solde somme sous_total tarif
money           tarifs taux_journalier thune tjm tnd total ttc usd vaut ventes xaf xof
unit            abonnés allers_retours année années ans articles avis bouteilles caractères cartons
unit            chaises chambres chapitres clics clients cm colonnes copie copies degré degrés
unit            diapos dossiers douzaine dpi écran écrans élèves employés enfants entrées entretiens
unit            épisodes étages étoiles exemplaires feuilles feuillets fichier fichiers fois gramme
unit            grammes h hectares heure heures hz image images ips jour jours kg kilo kilomètres
unit            kilos km kwh leçons lettres lignes litre litres m m2 mètre mètres mètres_carrés
unit            mille milliard milliards milliers million millions min minute minutes ml mm modules
unit            mois mot mots options pages paire paires personnes photo photos pièces pieds pixel
unit            pixels planches pouces pour_cent pourcent pourcentage ppp produits propositions px
unit            questions retouches révisions sec seconde secondes sections semaine semaines
unit            sessions signes tables téléchargements tonne tonnes unités utilisateurs vidéo vidéos
unit            visites volts vues watts
time            à_partir_du août avr avril cet date dates déc décembre délai délais depuis_le
time            dimanche échéance fév févr février fondé fondée fuseau fuseau_horaire gmt
time            heure_de_paris horaire horaires janv janvier jeudi juil juillet juin jusqu_au lundi
time            mardi mars mercredi midi minuit naissance né née nov novembre oct octobre samedi
time            semestre septembre siècle trimestre utc vendredi
# ---- purposes
access          accéder accès airtable analytics asana bitbucket clickup collaborateur
access          collaborateurs collaboratrice compte_de_test compte_invité compte_publicitaire
access          connexion contributeur cpanel dépôt_git donne_accès donner_accès dossier_partagé
access          drive droits_d_accès environnement_de_test figma gestionnaire_de_publicités github
access          gitlab identifiants identifiants_de_connexion inviter_sur je_vous_ajoute_au jira
access          lecteur lecture_seule m_ajouter_au m_ajouter_sur m_inviter_sur miro notion
access          panneau_d_administration partager_le_drive permission permissions préprod
access          préproduction recette_en_ligne repo search_console serveur_de_test staging
access          t_ajouter_à t_ajouter_au t_ajouter_sur t_inviter_à t_inviter_sur tableau_trello
access          tajouter_à tajouter_au tajouter_sur te_donne_accès te_donner_accès testflight trello
access          vous_ajouter_à vous_ajouter_au vous_ajouter_sur vous_donne_accès vous_donner_accès
access          vous_inviter_à vous_inviter_au vous_inviter_sur wordpress_admin
legal           accord_de_confidentialité accord_de_non_divulgation acte_notarié avenant cédant
legal           cession_de_droits cession_des_droits cessionnaire ci_après ci_après_dénommé
legal           ci_après_dénommée ci_après_désigné ci_après_désignée clause
legal           clause_de_confidentialité clauses concédant confidentialité contrat
legal           contrat_de_cession contrat_de_confidentialité contrat_de_prestation convention
legal           convention_de_stage d_autre_part d_une_part dautre_part domicilié domiciliée
legal           dont_le_siège dune_part élection_de_domicile en_tête_du_contrat
legal           engagement_de_confidentialité entre_les_soussignés je_soussigné juridiction
legal           les_parties les_soussignés licencié mandat mandataire mentions_légales nda
legal           non_divulgation notaire notarié notifications_contractuelles partie_destinataire
legal           partie_divulgatrice partie_réceptrice préambule prestataire_désigné procuration
legal           raison_sociale représentant_légal représenté_par représentée_par siège_social
legal           signataire signataires signature_du_contrat soussigné soussignée soussignés
portfolio       bande_démo book curriculum cv échantillon échantillons exemples_de mes_réalisations
portfolio       mes_travaux portefolio portfolio projets_précédents réalisations références_clients
portfolio       showreel travaux_précédents
# ---- addresses
street_before   allée allées av ave avenue bd bld blvd boul boulevard chaussée chemin cité cours
street_before   esplanade faubourg fbg fg hameau imp impasse lieu_dit lieudit lotissement montée
street_before   parvis passage passage_de passage_des passage_du place place_de place_de_la
street_before   place_des place_du promenade quai rond_point route rte rue ruelle sentier square
street_before   square_de square_du traverse venelle villa zac zone_artisanale zone_industrielle
pobox           b_p boîte_postale bp case_postale cedex poste_restante tsa
premises        appartement appt apt bât bâtiment bis boîte bte bureau digicode escalier étage hall
premises        immeuble interphone lot palier porte rdc résidence rez_de_chaussée sonnette ter
# ---- fillers
filler          antispam attaché bah ben bref collé collés efface effacer en_minuscule en_minuscules
filler          en_un_mot encore enlève enlève_les_espaces enlever enlevez ensuite espace espaces
filler          et_enfin et_ensuite et_puis euh haha hein hum ignore ignorez je_répète lol majuscule
filler          majuscules mdr minuscule minuscules nospam ok oublie_le ptdr puis quoi re_le répète
filler          retire retirer retirez sans_espace sans_espaces sans_guillemets sans_la_parenthèse
filler          sans_parenthèses sans_points sans_spam sans_tiret sansespace suivi_de supprime
filler          supprimer supprimez tout_attaché tout_collé tout_en_minuscules tout_ensemble
filler          toutattaché tu_vois virgule voilà vous_voyez
reverse         à_l_envers à_lenvers à_rebours de_droite_à_gauche en_miroir en_verlan envers inversé
reverse         inversée inversez l_envers lenvers lire_à_l_envers lisez_à_l_envers miroir
reverse         par_la_fin retourné retournée verlan
common          à à_bientôt ai ainsi alors après as au au_cas_où au_moins aujourd_hui aujourdhui
common          aussi autre autres aux avant avec avoir avons bien bien_sûr bonjour bonsoir c ça car
common          ce cela celle celui ces cet cette chaque comme cordialement d d_accord daccord dans
common          dans_ce_cas de de_plus déjà demain des donc du elle elles en en_cas en_cas_de
common          en_cours en_effet en_fait en_général en_ligne en_moyenne en_place en_plus
common          en_question en_tout_cas entre es est et était été être faire fait hier il ils j je
common          jusque l la le les leur lorsque lui madame maintenant mais mal même merci moins
common          monsieur ne_vous_inquiétez_pas nous on ont ou par par_contre par_défaut par_exemple
common          par_jour par_rapport par_semaine parce pas_de_problème pas_de_souci pas_seulement
common          pendant plus pour puis qu quand que qui s salut sans_doute sans_problème sans_souci
common          se selon sera si sont sous suis sur tandis toujours tous tout toute toutes très tu
common          un une vers vous y
)"};

}  // namespace contactlint
