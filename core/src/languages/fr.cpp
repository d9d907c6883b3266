// French, of France, Belgium, Switzerland, Quebec, the Maghreb and West Africa.
//
// Telephones are dictated in five pairs, "zéro six, douze, quatre-vingt-dix-sept"; Belgium and
// Switzerland say septante, huitante, nonante. Writers elide ("l'email", "m'appeler", "t'as") and
// hang the pronoun on with a hyphen ("envoie-moi", "peux-tu"); only the usual questions stand whole,
// the rest is read word by word.
#include "languages/packed_table.h"

namespace contactlint {

constexpr char kTable[] = R"(
digit.0 zéro
digit.1 un une
digit.2 deux
digit.3 trois
digit.4 quatre
digit.5 cinq
digit.6 six
digit.7 sept
digit.8 huit
digit.9 neuf
number.10 dix
number.11 onze
number.12 douze
number.13 treize
number.14 quatorze
number.15 quinze
number.16 seize
number.17 dix_sept dixsept
number.18 dix_huit dixhuit
number.19 dix_neuf dixneuf
number.20 vingt
number.30 trente
number.40 quarante
number.50 cinquante
number.60 soixante
number.70 septante
number.80 quatre_vingt quatre_vingts quatrevingt quatrevingts huitante
number.90 nonante
hundred cent cents
repeat.2 double
repeat.3 triple
numand et
sym.at chez arobase arobaze arrobase arobas arrobas arobaz a_commercial
sym.dot point poin
sym.dash tiret moins
sym.underscore tiret_bas tiretbas souligné underscore
sym.plus plus
sym.slash slash barre
sym.colon deux_points
my mon ma mes notre nos mien
your votre vos ton ta tes tien de_vous ton_06 votre_06 ton_07 votre_07 ton_zéro_six
me moi me m nous
you vous tu toi te t pouvez_vous avez_vous auriez_vous pourriez_vous vous_n_auriez_pas
you tu_n_aurais_pas t_aurais_pas tu_peux_pas vous_ne_pourriez_pas
we nous on parlons discutons passons continuons travaillons on_passe on_peut on_pourrait on_continue
we on_fait
they client* utilisateur* ils elles leur leurs eux abonné* élève* étudiant* patient* acheteur*
they vendeur* salarié* quelquun quelqu_un
n_phone téléphone tel ligne_directe numéro_de_téléphone portable gsm fixe ton_06 votre_06 ton_07
n_phone votre_07 ton_zéro_six mobile numéro_de_contact par_téléphone au_téléphone
n_phone téléphoniquement par_tel de_vive_voix
n_number numéro num numéros chiffres indicatif nos_numéros
n_email mail email e_mail courriel adresse_email adresse_e_mail nos_mails nos_emails
n_email nos_adresses_mail
n_address adresse domicile adresse_postale localisation
n_contact coordonnées coordonnés contact contacts
n_name nom je_m_appelle m_appelle
n_id pseudo id ids identifiant nom_là_bas
n_messenger autre_appli autre_application quelle_appli autre_messagerie autre_moyen
n_messenger messagerie quelle_messagerie appli_de_messagerie messageries
v_give donne* envoie* envoyer envoyez communiqu* transme* laisse* passe passez file* indiqu* dites
v_give ajoute partag* refile* donner transmettre communiquer laisser dire balance_moi balance passer
v_give filer indiquez indique
v_need besoin voudrais veux aimerais souhaite* faut il_me_faut avoir puis_je_avoir auriez_vous
v_need pourrais_je_avoir j_aurais_besoin je_veux_bien
v_need il_me_faudrait il_me_faut il_nous_faudrait il_nous_faut
v_contact appel* écri* contact* joindre joign* message texte* rappel* téléphon* répond* appel
v_contact contact contacts téléphone mp dm en_dm sms écrivez téléphoniquement écris
v_add ajout* trouv* cherch* retrouv* suivez suis_moi rejoin* invite* ajoute invité viens venez
v_add ajoutez rejoins
v_talk parl* discut* continu* pass* échang* papot* appel visio entretien sappeler parlons discutons
v_talk continuons passons passe passez causons cale_un caler_un fait_un faire_un faisons_un
v_talk organisons_un programmons_un prévoyons_un se_voir se_parler discutions voyons_nous migrons
v_talk basculons causer retrouvons_nous appelons_nous passer viens venez rejoins
v_have avez as utilise* avez_vous as_tu tu_as vous_avez auriez vous_n_auriez_pas tu_n_aurais_pas
v_have t_aurais_pas disposez dispose
v_deal pay* paie* régl* factur* travaill* accord arrang* sarrange règles règlement facturé
v_deal travaillons affaire faisons_affaire faire_affaire virement paylib payes paie paies payez
v_pay payer virement virer régler verser paies payez paie payes
v_post colis envoi_postal courrier expédi* livr* chronopost
v_swap échange* echangeons
v_visit passe_à passez_à passez_au passer_au venez viens visit* mon_atelier j_habite
v_visit à_l_atelier au_studio notre_bureau notre_atelier notre_studio notre_boutique
v_visit venez_à viens_à passez_nous passez_me_voir passe_me_voir passez_nous_voir
lets on_passe on_peut on_pourrait on_continue on_se on_fait je_préfère préfère mieux plus_simple
lets on_sarrange faisons echangeons parlons discutons continuons passons causons travaillons
lets basculons échangeons ça_te_dit ça_vous_dit pourquoi_pas retrouvons_nous appelons_nous
lets voyons_nous crée_un_groupe fais_un_groupe ouvre_un_groupe
can pouvez pouvez_vous peux peux_tu peut pourriez pourriez_vous puis puis_je pouvons on_peut
can auriez_vous vous_n_auriez_pas tu_n_aurais_pas t_aurais_pas on_pourrait_pas tu_peux_pas
can vous_ne_pourriez_pas serait_il_possible peut_on
please svp stp s_il_vous_plaît s_il_te_plaît merci_de merci_d
what quel quelle quels quelles cest_quoi c_est_quoi quoi quel_est quelle_est quest qu_est_ce
what quel_compte
where où moyen_de autre_moyen_de moyens_de à_quelle
how comment de_quelle_manière
be est sont suis voici cest c_est voilà
to à au vers
on sur par via au à en cale_un caler_un fait_un faire_un faisons_un organisons_un programmons_un
on prévoyons_un par_téléphone au_téléphone téléphoniquement par_tel crée_un_groupe
on fais_un_groupe ouvre_un_groupe de_vive_voix à_mon_groupe à_notre_groupe dans_mon_groupe
outside hors hors_de hors_plateforme en_dehors dehors autre_moyen sans_la_plateforme
outside sans_le_site sans_upwork
outside sans_passer_par
direct direct directement en_direct en_privé entre_nous sans_les_frais lydia paylib virement_direct
otherwise autrement d_une_autre_façon d_une_autre_manière par_un_autre_moyen
platform plateforme site malt upwork ce_chat le_site comeup codeur hopwork
here ici par_ici sur_malt sur_upwork
fee commission commissions frais pourcentage
only seulement uniquement juste
write_down note notez noter notez_bien voici_ma
but mais cependant
no ne pas n non sans
rule règles conditions cgu charte interdi* autoris* bann* suspen* contre politique viol* règlement
rule modérat* arnaque*
work page pages appli formulaire* champ champs bouton* liste listes groupe groupes canal campagne*
work intégr* emails mails e_mails commun* maquette* écran traduc* chatbot* bot bots robot*
work modèle modèles gabarit gabarits maquette maquettes icône
hired embauché une_fois_embauché après_signature une_fois_le_contrat une_fois_engagé
order facture* commande* dossier code siret tva article page lot suivi erreur compte réservation loi
money prix budget euros euro tarif* montant total ht ttc coût* par_heure de_l_heure remise facturé
unit mots pages heures heure minutes secondes jours semaines mois mètres fois photos fichiers
time quand janvier février mars avril mai novembre décembre lundi mardi mercredi jeudi vendredi
time samedi dimanche
access accès dépôt tableau collaborateur* invité vous_inviter tinviter
legal confidentialité clause* signataire* partie_réceptrice
portfolio portfolio échantillons
street_before rue avenue av bd boulevard place allée chemin quai allées impasse route cours square
street_before faubourg fbg sentier rond_point
pobox bp boîte_postale cedex case_postale
premises appt bât étage bureau immeuble résidence apt bâtiment escalier lot rdc
filler sans_espace enlève puis ensuite
reverse à_l_envers lenvers de_droite_à_gauche à_rebours
common de la le les des du un une et que qui pour dans il est par plus ou merci quand fait je
common oui
filler premier première deuxième troisième quatrième cinquième sixième septième huitième neuvième
filler dixième dernier dernière enfin
assemble bout_à_bout dans_l'ordre ensemble première_lettre chaque_ligne
pieces commence_par deux_parties en_deux
pieces première_moitié deuxième_moitié seconde_moitié autre_moitié première_partie deuxième_partie
pieces indicatif finit_par termine_par le_reste
pieces débute_par se_termine_par continue_par finit_en
pieces trois_parties
dial compose composez sonne
sequence premier premiers première premières deuxième dernier derniers dernière dernières finit
sequence termine fin reste suite suivants suivis commence enfin début
sequence vient puis ensuite après milieu débute
there là_bas dessus nom_là_bas
joins si_tu_veux si_vous_voulez avant que pour afin comme parce puis si dès où pendant demain
joins aujourd_hui
swap remplace remplacez remplacer à_la_place signifie veut_dire mets mettez
mark.35 dièse
mark.42 astérisque étoile
mark.46 points
mark.44 virgule
mark.45 tiret
vocative mec chef monsieur madame salut bonjour
self j'ai j'utilise
same même pareil identique
eases plus_vite plus_simple plus_rapide plus_facile mieux je_préfère préfère
n_pay lydia paylib wero par_virement virement_bancaire en_espèces en_liquide mon_rib mon_compte
n_paper fichier document dossier pièce_jointe pj cv couverture
v_fill notez note écrivez écris mettez mets indiquez indique inscrivez ajoutez ajoute
leave_out oublie oubliez ignore ignorez enlève enlevez retire retirez
n_meet autour_d_un_café boire_un_café prendre_un_café en_vrai en_personne prend_un_café boit_un_café
)";

extern const Language kLanguageFr;
const Language kLanguageFr = PackedLanguage<kTable>("fr");

}  // namespace contactlint
