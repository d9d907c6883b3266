// Filipino (Tagalog) as it is written on marketplaces: half of it English, with Spanish numbers.
//
// Verbs take their focus from affixes, so one request has many shapes: "pahingi", "makahingi",
// "pwedeng mahingi", "paki-send", "i-send". Politeness is a particle (po, opo). "may" (has) is an
// English month and auxiliary and stands only in phrases; "at" is "and".
#include "languages/language.h"

namespace contactlint {

extern const Language kLanguageFil;
const Language kLanguageFil = {"fil", R"(
# ---- what spells an identifier
digit.0         sero wala zero kero
digit.1         isa uno wan isang
digit.2         dalawa dos tu dalwa dalawang
digit.3         tatlo tres tri tatlong
digit.4         apat kwatro kuwatro por
digit.5         lima singko payb limang
digit.6         anim sais siks
digit.7         pito siete syete siyete seben pitong
digit.8         walo otso eyt walong
digit.9         siyam nuwebe nwebe nayn siyam_na
number.10       dyes
number.10       sampu
number.11       labing_isa
number.12       labindalawa
number.13       labintatlo
number.14       labing_apat
number.15       labinlima
number.16       labing_anim
number.17       labimpito
number.18       labingwalo
number.19       labinsiyam
number.20       dalawampu bente
number.21       dalawamput_isa bente_uno bentey_uno
number.22       dalawamput_dalawa bente_dos bentey_dos
number.23       dalawamput_tatlo bente_tres bentey_tres
number.24       dalawamput_apat bente_kwatro bentey_kwatro
number.25       dalawamput_lima bente_singko bentey_singko
number.26       dalawamput_anim bente_sais bentey_sais
number.27       dalawamput_pito bente_siyete bentey_siyete
number.28       dalawamput_walo bente_otso bentey_otso
number.29       dalawamput_siyam bente_nuwebe bentey_nuwebe
number.30       tatlumpu trenta
number.31       tatlumput_isa trenta_uno trentay_uno
number.32       tatlumput_dalawa trenta_dos trentay_dos
number.33       tatlumput_tatlo trenta_tres trentay_tres
number.34       tatlumput_apat trenta_kwatro trentay_kwatro
number.35       tatlumput_lima trenta_singko trentay_singko
number.36       tatlumput_anim trenta_sais trentay_sais
number.37       tatlumput_pito trenta_siyete trentay_siyete
number.38       tatlumput_walo trenta_otso trentay_otso
number.39       tatlumput_siyam trenta_nuwebe trentay_nuwebe
number.40       apatnapu kwarenta
number.41       apatnaput_isa kwarenta_uno kwarentay_uno
number.42       apatnaput_dalawa kwarenta_dos kwarentay_dos
number.43       apatnaput_tatlo kwarenta_tres kwarentay_tres
number.44       apatnaput_apat kwarenta_kwatro kwarentay_kwatro
number.45       apatnaput_lima kwarenta_singko kwarentay_singko
number.46       apatnaput_anim kwarenta_sais kwarentay_sais
number.47       apatnaput_pito kwarenta_siyete kwarentay_siyete
number.48       apatnaput_walo kwarenta_otso kwarentay_otso
number.49       apatnaput_siyam kwarenta_nuwebe kwarentay_nuwebe
number.50       limampu singkwenta
number.51       limamput_isa singkwenta_uno singkwentay_uno
number.52       limamput_dalawa singkwenta_dos singkwentay_dos
number.53       limamput_tatlo singkwenta_tres singkwentay_tres
number.54       limamput_apat singkwenta_kwatro singkwentay_kwatro
number.55       limamput_lima singkwenta_singko singkwentay_singko
number.56       limamput_anim singkwenta_sais singkwentay_sais
number.57       limamput_pito singkwenta_siyete singkwentay_siyete
number.58       limamput_walo singkwenta_otso singkwentay_otso
number.59       limamput_siyam singkwenta_nuwebe singkwentay_nuwebe
number.60       animnapu sisenta
number.61       animnaput_isa sisenta_uno sisentay_uno
number.62       animnaput_dalawa sisenta_dos sisentay_dos
number.63       animnaput_tatlo sisenta_tres sisentay_tres
number.64       animnaput_apat sisenta_kwatro sisentay_kwatro
number.65       animnaput_lima sisenta_singko sisentay_singko
number.66       animnaput_anim sisenta_sais sisentay_sais
number.67       animnaput_pito sisenta_siyete sisentay_siyete
number.68       animnaput_walo sisenta_otso sisentay_otso
number.69       animnaput_siyam sisenta_nuwebe sisentay_nuwebe
number.70       pitumpu sitenta
number.71       pitumput_isa sitenta_uno sitentay_uno
number.72       pitumput_dalawa sitenta_dos sitentay_dos
number.73       pitumput_tatlo sitenta_tres sitentay_tres
number.74       pitumput_apat sitenta_kwatro sitentay_kwatro
number.75       pitumput_lima sitenta_singko sitentay_singko
number.76       pitumput_anim sitenta_sais sitentay_sais
number.77       pitumput_pito sitenta_siyete sitentay_siyete
number.78       pitumput_walo sitenta_otso sitentay_otso
number.79       pitumput_siyam sitenta_nuwebe sitentay_nuwebe
number.80       walumpu otsenta
number.81       walumput_isa otsenta_uno otsentay_uno
number.82       walumput_dalawa otsenta_dos otsentay_dos
number.83       walumput_tatlo otsenta_tres otsentay_tres
number.84       walumput_apat otsenta_kwatro otsentay_kwatro
number.85       walumput_lima otsenta_singko otsentay_singko
number.86       walumput_anim otsenta_sais otsentay_sais
number.87       walumput_pito otsenta_siyete otsentay_siyete
number.88       walumput_walo otsenta_otso otsentay_otso
number.89       walumput_siyam otsenta_nuwebe otsentay_nuwebe
number.90       siyamnapu nobenta
number.91       siyamnaput_isa nobenta_uno nobentay_uno
number.92       siyamnaput_dalawa nobenta_dos nobentay_dos
number.93       siyamnaput_tatlo nobenta_tres nobentay_tres
number.94       siyamnaput_apat nobenta_kwatro nobentay_kwatro
number.95       siyamnaput_lima nobenta_singko nobentay_singko
number.96       siyamnaput_anim nobenta_sais nobentay_sais
number.97       siyamnaput_pito nobenta_siyete nobentay_siyete
number.98       siyamnaput_walo nobenta_otso nobentay_otso
number.99       siyamnaput_siyam nobenta_nuwebe nobentay_nuwebe
number.11       onse
number.12       dose
number.13       trese
number.14       katorse
number.15       kinse
number.16       disisais
number.17       disisyete
number.18       disiotso
number.19       disinuwebe
number.100      sandaan isandaan isang_daan
hundred         daan raan
repeat.2        dobol doble dobleng dalawang_beses
repeat.3        tripol triple tatlong_beses
sym.at          at_sign et simbolong_at
sym.dot         tuldok dat tuldok_na period
sym.dash        gitling hayphen dash
sym.underscore  salungguhit underskor guhit_sa_baba guhit_sa_ilalim
sym.plus        plas
sym.slash       islas
sym.colon       tutuldok
tld.com         kom dot_kom
tld.ph          pi_eyts
# ---- who and whose
my              aking akin ko sakin namin amin aken koh sa_akin
your            mo iyong iyo niyo nyo ninyo inyong inyo sa_iyo sayo sayong inyo_po niyo_po nyo_po
your            mo_po moh neo
me              ako akin sakin sa_akin saken amin samin sa_amin sa_aken
you             ka ikaw kayo kau niyo_ba mo_ba kayo_po kang kayong ikaw_po po_kayo ka_po
we              tayo natin atin tayong tayo_po
they            nila kanila siya niya kanya kliyente kostumer customer_niya empleyado estudyante
they            mga_tao tropa
they            pasyente katrabaho kaibigan mga_user mga_customer mga_client mga_kliyente
they            supplier_namin kasamahan
they            pamilya boss_ko asawa_ko kapatid
# ---- what is asked for
n_phone         numero_ng_telepono telepono telefono selpon selfon cp cp_number cp_num cp_no
n_phone         cellphone_number cel_no
n_phone         contact_number contact_num contact_no number_mo number_nyo number_niyo number_ninyo
n_phone         numero_mo
n_phone         numero_nyo numero_niyo number_ko numero_ko number_po mobile_no mobile_num
n_phone         mobile_number phone_num
n_phone         tel_no landline numero_namin number_namin globe_number smart_number tnt_number
n_phone         gcash_number
n_phone         number_mo_po num_mo num_nyo cp_mo cp_nyo phone_mo cell_mo digits_mo no_mo
n_phone         telepono_mo numero_po
n_phone         viber_number whatsapp_number numero_sa_telepono numero_ninyo
n_number        numero nambah namber numerong nmbr
n_email         email_add em_add eadd e_add email_mo email_nyo email_niyo email_ninyo email_ko
n_email         gmail_mo
n_email         email_address_mo eadd_mo email_add_mo email_add_niyo imeyl sulatroniko gmail_niyo
n_email         email_po
n_address       tirahan adres address_mo address_nyo address_niyo tinitirahan lokasyon_mo lugar_mo
n_address       bahay_mo
n_address       address_ninyo tirahan_mo saan_ka_nakatira opisina_niyo opisina_nyo
n_address       office_address_niyo
n_contact       kontak contact_details contact_info contact_mo contact_nyo contact_niyo contacts_mo
n_contact       kontak_mo
n_contact       calling_card contact_details_mo contact_info_mo detalye_ng_contact
n_name          pangalan buong_pangalan pangalan_ko pangalan_namin
n_id            username fb_name fb_account_mo account_mo fb_mo ig_mo user_name username_mo fb_nyo
n_id            fb_niyo ign
n_id            account_name_mo handle_mo
n_messenger     chat_app messaging_app socmed soc_med ibang_app mga_socials
# ---- asked for, and said whose it is
your            number_mo number_nyo number_niyo number_ninyo numero_mo numero_nyo numero_niyo
your            number_mo_po num_mo num_nyo cp_mo cp_nyo phone_mo cell_mo digits_mo no_mo
your            telepono_mo numero_ninyo email_mo email_nyo email_niyo email_ninyo gmail_mo
your            email_address_mo eadd_mo email_add_mo email_add_niyo gmail_niyo address_mo
your            address_nyo address_niyo lokasyon_mo lugar_mo bahay_mo address_ninyo tirahan_mo
your            opisina_niyo opisina_nyo office_address_niyo contact_mo contact_nyo contact_niyo
your            contacts_mo kontak_mo contact_details_mo contact_info_mo fb_account_mo account_mo
your            fb_mo ig_mo username_mo fb_nyo fb_niyo account_name_mo handle_mo
# ---- what is done
v_give          bigay ibigay bigyan pabigay pakibigay paki_bigay pahingi mahingi hingi makahingi
v_give          humingi manghingi penge
v_give          pengeng pahinging pakisend paki_send pasend pa_send send i_send isend ipasa pasa
v_give          iwan iwanan iwan_mo
v_give          lagay ilagay pakilagay paki_lagay sabihin pakisabi i_share ishare share_mo pa_share
v_give          i_drop idrop
v_give          drop_mo palitan makuha kunin pakuha ibahagi pakitype paki_type i_type pakibahagi
v_give          ipadala_mo
v_give          pakiiwan paki_iwan bigyan_mo ibigay_mo send_mo pasabi isulat_mo hihingin hihingi
v_give          mahingi_ko makuha_ko
v_give          pwedeng_mahingi pwede_mahingi pwedeng_makuha pwede_makuha puwedeng_mahingi
v_give          puwedeng_makuha
v_give          pwede_bang_mahingi pwede_bang_makuha pwede_pong_mahingi pwede_pong_makuha paramdam
v_give          pakibanggit
v_give          ano_po_ang_inyong
v_need          gusto kailangan nais gusto_ko kailangan_ko gusto_kong kailangan_kong kelangan
v_need          kelangan_ko need_ko
v_need          need_ko_ng kailangan_namin gusto_namin hihingi_sana hihingi_po need_namin
v_need          kailangan_ko_ang
v_contact       tawag tawagan tumawag tawagan_mo tawagan_nyo tumawag_ka text itext i_text text_mo
v_contact       text_nyo
v_contact       txt txt_mo itxt pm ipm i_pm pm_mo pm_nyo pm_na pm_sent dm_mo i_dm chat_mo i_chat
v_contact       ichat chat_nyo
v_contact       message_mo i_message mensahe kontakin kinontak makontak makausap ma_contact
v_contact       i_contact contactin
v_contact       i_email email_mo_ako sulatan ping_mo patawag tatawag magtext mag_text mag_pm
v_contact       mag_message magmessage
v_contact       tatawagan tawagan_kita itawag hanapin_mo kausapin magtawag replyan reply_ka pmin
v_contact       dmin ipm_mo
v_contact       itext_mo tawag_ka tawag_kayo tumawag_kayo pakitawagan paki_text pakitext paki_pm
v_contact       pakichat paki_chat
v_contact       text_niyo tawagan_niyo i_call icall makatawag mag_call magcall makontak_kita
v_contact       ma_reach mareach
v_contact       pa_text pa_pm
v_add           iadd i_add idagdag add_mo add_nyo add_niyo pa_add paadd paki_add pakiadd hanap
v_add           hanapin i_search
v_add           isearch search_mo i_follow ifollow sundan sumali sali salihan i_scan pa_follow
v_add           add_kita mag_join
v_add           i_google igoogle hanapin_niyo inadd follow_mo
v_talk          usap mag_usap magusap pag_usapan pagusapan mag_chat magchat kausap makipag_usap
v_talk          kwentuhan lipat
v_talk          lumipat ilipat ituloy tuloy mag_meet interbyu pulong usapan pag_uusap magkausap
v_talk          makapag_usap mag_zoom
v_talk          mag_interview mag_video_call mag_usap_tayo usap_tayo chat_tayo call_tayo lipat_tayo
v_talk          meet_tayo
v_talk          magkita makapagkita mag_discuss pag_usapan_natin usapin tumuloy mag_meeting magzoom
v_talk          magmeeting
v_talk          meeting_tayo mag_vc makipagkita
v_have          meron mayroon merong mayroong gamit_mo gumagamit ginagamit_mo may_ka_bang may_ka_ba
v_have          may_kang may_roon
v_have          meron_ka meron_kayo mayroon_ka mayroon_kayo meron_ka_bang meron_ka_ba meron_ba
v_have          meron_po
v_have          meron_po_ba gamit_nyo gamit_niyo gumagamit_ka
v_deal          bayad bayaran magbayad ibayad babayaran kontrata transaksyon mag_deal magdeal
v_deal          makipag_deal hulog
v_deal          bayaran_mo bayaran_kita bayad_mo mag_transact transaksiyon ihulog padala_mo_bayad
v_deal          bayad_ko babayaran_kita
v_deal          diretso_bayad singilin kunin_kita upahan i_hire mag_work trabaho_tayo deal_tayo
v_deal          direct_deal kontratahin gcash gcash_mo igcash paymaya
v_post          ipadala padala ipadala_sa lbc jnt ninja_van ipa_lbc i_ship iship padalhan lalamove
v_post          pa_lbc pa_lalamove
v_visit         pumunta punta_ka puntahan dumaan daan_ka bisitahin bumisita puntahan_mo pasyal dalaw
v_visit         dumalaw punta_kayo
v_visit         sa_opisina_namin kita_tayo magkita_tayo sa_bahay_namin dumaan_ka daan_kayo
lets            tara tara_na halika sana_tayo mas_okay_kung mas_maganda_kung mas_ok_kung
lets            mas_mabuti_kung gusto_mo_bang
lets            mas_madali_kung mas_mabilis_kung tara_sa okay_lang_ba_kung ano_kaya_kung
lets            pwede_tayong puwede_tayong
lets            tayo_na_lang tayo_nalang tayo_na dun_tayo doon_tayo lipat_tayo usap_tayo chat_tayo
lets            call_tayo meet_tayo meeting_tayo trabaho_tayo deal_tayo
can             pwede pwde pde puwede maaari maari pede ok_lang okay_lang pwede_ba pede_ba pwede_po
can             pwede_po_ba
can             pwedeng puwedeng pedeng maaaring pwede_bang puwede_bang pwede_po_bang kaya_mo
can             okay_lang_ba ok_lang_po
can             pwede_pong puwede_pong pwd_ba
please          pls paki pakiusap pakisuyo sana_po maaari_po plss
what            ano anong ano_ang ano_po ano_yung ilan ano_po_ang ano_po_yung anu anu_po anung
what            ano_ba
where           saan saang nasaan san_ka san_po asan saan_ka saan_kita saan_po san_kita sang_app
how             paano papaano paano_ba paanong pano_kita pano_po paano_kita
be              ay eto heto ito_po ito_ang eto_po heto_po eto_yung
on              sa gamit_ang thru_sa gamit_ng dun_sa doon_sa nasa
outside         labas sa_labas labas_ng hindi_dito sa_ibang lumabas sa_labas_ng labas_dito
outside         hindi_na_dito sa_ibang_app
outside         wag_na_dito wag_dito ibang_platform nang_walang_platform sa_ibang_site
direct          direkta diretso deretso derecho direktang pribado tayo_tayo diretsong
direct          sa_pagitan_natin
direct          walang_middleman tayong_dalawa_lang wala_nang_middleman tayo_tayo_lang
platform        plataporma site_na_ito upwork_na_ito onlinejobs platform_na_to site_na_to app_na_to
platform        onlinejobsph
here            dito rito dito_sa dito_mismo d2 dto dito_na_lang dito_lang sa_chat_na_to dine
here            dito_po dito_nalang
here            sa_platform_na_to
fee             kaltas bawas porsyento komisyon bayarin kaltas_ng porsiyento kinakaltas makaltasan
fee             kinakaltasan nababawas
fee             kaltas_sa mabawasan kinukuha_ng_upwork
only            lang nalang na_lang lamang lng nlng tanging
write_down      isulat sulat_mo save_mo itala tandaan i_save isave ilista pakisulat paki_save
write_down      note_mo pakitandaan
# ---- what speaks against it
but             pero ngunit kaso subalit
no              hindi hinde hndi wag huwag hwag wala walang ayaw ayoko bawal hindi_na di_ko di_pwede
no              di_puwede di_na
no              di_ako di_kami hindi_pwede di_po hindi_po hindi_ko huwag_po wag_po wag_na
no              di_kailangan ayaw_ko tanggi
no              hindi_kailangan di_muna hindi_muna hndi_po di_rin
rule            bawal patakaran alituntunin tuntunin polisiya labag pinagbabawal ipinagbabawal
rule            labag_sa ban_ka masuspend
rule            ma_ban maban pinapayagan
work            gawa ng_bot anunsyo kampanya pahina porma nilalaman grupo mag_post magpost i_manage
work            magmanage mag_manage
work            pag_manage chatbot fb_page fb_ads page_namin listahan pagkolekta mangolekta disenyo
work            pagsasalin salin
work            mag_edit magedit caption datos programa tampok nag_manage nagmanage online_seller
work            tindahan data_entry
work            lead_gen lead_generation cold_calling customer_service virtual_assistant
work            community_manager moderator
work            admin_ng gumawa_ng_bot automation_ng paggawa hawak_kong_page appointment_setting
work            encoding transkripsyon
work            social_media email_marketing email_support inbox_management gc_ng
hired           pag_hired_na kapag_hired_na pag_na_hire pagka_hire kapag_na_hire pag_may_contract_na
hired           pag_start_na
hired           kapag_may_kontrata_na pag_nagsimula_na pagkatapos_ng_kontrata kapag_nagsimula_na
hired           after_ma_hire
hired           pag_nahire pag_hired pag_may_kontrata_na once_ma_hire once_hired_na
hired           pag_simula_ng_kontrata kapag_hired
order           resibo order_number tracking_number invoice_number bersyon pahina_bilang sss pagibig
order           philhealth
order           reference_number ref_no batas artikulo seksyon plaka talaan tin_number bir waybill
order           or_number
order           acct_number account_number numero_ng_resibo postal_code zip_code serye pahina_ng
order           kabanata umid prc
order           numero_ng_order control_number ra_no republic_act taripa serial_number
money           piso pesos php sahod sweldo presyo halaga badyet bayad_ko singil magkano libo milyon
money           sentimo buwis
money           diskwento tawad_pa kinsenas k_per_month per_month per_hour budget_ko kita_ko
money           thirteenth_month mura mahal
money           puhunan utang libong libo_kada daang_libo sampung_libo singil_ko rate_ko
money           paunang_bayad downpayment
money           sweldo_ko dolyar
unit            oras minuto segundo araw linggo buwan taon pirasong piraso beses pahina salita tao
unit            metro kilo porsyento
unit            larawan litrato bidyo episodyo hakbang linya rebisyon post_kada kada_linggo
unit            kada_araw kopya mag_aaral
unit            hektarya pulgada tasa kutsara sako dosena pakete grupo_ng_tao kada_buwan
time            enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre
time            disyembre lunes martes
time            miyerkules miyerkoles huwebes biyernes sabado umaga tanghali hapon gabi bukas
time            kahapon ngayon mamaya kanina
time            petsa alas ala_una alas_dos alas_tres alas_kuwatro alas_kwatro alas_singko alas_sais
time            alas_siyete
time            alas_otso alas_nuwebe alas_diyes alas_onse alas_dose pasko susunod_na_linggo
time            susunod_na_buwan
time            taong karanasan ngayong_linggo ngayong_buwan hanggang mula_noong manila_time pht
time            araw_araw
time            sa_susunod_na_araw dedlayn
# ---- purposes
access          akses bigyan_ng_access access_sa bigyan_ng_akses i_add_sa_figma add_sa_repo
access          add_sa_trello i_invite_sa
access          collaborator_sa view_access pa_access makapasok_sa i_add_sa_repo i_add_sa_board
legal           kasunduan kontrata_ng panig notaryo pirma pirmahan kasunduang nda_natin partido
legal           legal_na_dokumento
legal           pumirma panotaryo
portfolio       mga_gawa gawa_ko sampol halimbawa_ng_gawa mga_sample mga_gawa_ko sample_ko
portfolio       portfolio_ko mga_sampol
portfolio       nagawa_ko
# ---- addresses
street_before   kalye kanto_ng daang
street_after    avenida kalsada ext
pobox           po_box
premises        brgy barangay bgy purok sitio blk lot subd subdivision poblacion compound phase_lot
premises        bldg palapag
premises        gusali village kwarto lalawigan condo
# ---- fillers
filler          tanggalin burahin alisin walang_space tanggalin_ang palitan_ng pagsamahin pagdikitin
filler          dugtungin
filler          walang_puwang dikit_dikit tanggalin_mo pagdugtungin
reverse         baliktad baligtad pabaliktad pabaligtad basahin_nang_baliktad baligtarin baliktarin
reverse         mula_dulo
common          ang ng na mga si ni kay kung kasi pero at o para rin din naman muna pa yung
common          iyong_mga ito iyan iyon
common          dahil kapag pag nang may opo_naman hi_po hello_po salamat salamat_po maam sir
common          magandang talaga
common          lahat bawat isa_pa isang_beses isang_buong isang_linggo dalawang_linggo tatlong_araw
common          iba ibang
common          nga ba raw daw eh ha oo tapos tsaka saka parang mas hanggang_sa isa_sa
common          walang_problema wala_pong_problema
common          sabi alam halos lagi palagi tulad gaya bilang ayon nito niyan noon ngunit subalit
common          pala kahit marami
common          maraming kaunti kanilang bago simula dapat siguro po opo
)"};

}  // namespace contactlint
