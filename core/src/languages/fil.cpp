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
digit.0         kero sero wala zero
digit.1         isa isang uno wan
digit.2         dalawa dalawang dalwa dos tu
digit.3         tatlo tatlong tres tri
digit.4         apat kuwatro kwatro por
digit.5         lima limang payb singko
digit.6         anim sais siks
digit.7         pito pitong seben siete siyete syete
digit.8         eyt otso walo walong
digit.9         nayn nuwebe nwebe siyam siyam_na
number.10       dyes sampu
number.11       labing_isa onse
number.12       dose labindalawa
number.13       labintatlo trese
number.14       katorse labing_apat
number.15       kinse labinlima
number.16       disisais labing_anim
number.17       disisyete labimpito
number.18       disiotso labingwalo
number.19       disinuwebe labinsiyam
number.20       bente dalawampu
number.21       bente_uno bentey_uno dalawamput_isa
number.22       bente_dos bentey_dos dalawamput_dalawa
number.23       bente_tres bentey_tres dalawamput_tatlo
number.24       bente_kwatro bentey_kwatro dalawamput_apat
number.25       bente_singko bentey_singko dalawamput_lima
number.26       bente_sais bentey_sais dalawamput_anim
number.27       bente_siyete bentey_siyete dalawamput_pito
number.28       bente_otso bentey_otso dalawamput_walo
number.29       bente_nuwebe bentey_nuwebe dalawamput_siyam
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
number.80       otsenta walumpu
number.81       otsenta_uno otsentay_uno walumput_isa
number.82       otsenta_dos otsentay_dos walumput_dalawa
number.83       otsenta_tres otsentay_tres walumput_tatlo
number.84       otsenta_kwatro otsentay_kwatro walumput_apat
number.85       otsenta_singko otsentay_singko walumput_lima
number.86       otsenta_sais otsentay_sais walumput_anim
number.87       otsenta_siyete otsentay_siyete walumput_pito
number.88       otsenta_otso otsentay_otso walumput_walo
number.89       otsenta_nuwebe otsentay_nuwebe walumput_siyam
number.90       nobenta siyamnapu
number.91       nobenta_uno nobentay_uno siyamnaput_isa
number.92       nobenta_dos nobentay_dos siyamnaput_dalawa
number.93       nobenta_tres nobentay_tres siyamnaput_tatlo
number.94       nobenta_kwatro nobentay_kwatro siyamnaput_apat
number.95       nobenta_singko nobentay_singko siyamnaput_lima
number.96       nobenta_sais nobentay_sais siyamnaput_anim
number.97       nobenta_siyete nobentay_siyete siyamnaput_pito
number.98       nobenta_otso nobentay_otso siyamnaput_walo
number.99       nobenta_nuwebe nobentay_nuwebe siyamnaput_siyam
number.100      isandaan isang_daan sandaan
hundred         daan raan
repeat.2        dalawang_beses doble dobleng dobol
repeat.3        tatlong_beses triple tripol
sym.at          at_sign et simbolong_at
sym.dot         dat period tuldok tuldok_na
sym.dash        dash gitling hayphen
sym.underscore  guhit_sa_baba guhit_sa_ilalim salungguhit underskor
sym.plus        plas
sym.slash       islas
sym.colon       tutuldok
tld.com         dot_kom kom
tld.ph          pi_eyts
# ---- who and whose
my              aken akin aking amin ko koh namin sa_akin sakin
your            account_mo account_name_mo address_mo address_ninyo address_niyo address_nyo
your            bahay_mo cell_mo contact_details_mo contact_info_mo contact_mo contact_niyo
your            contact_nyo contacts_mo cp_mo cp_nyo digits_mo eadd_mo email_add_mo email_add_niyo
your            email_address_mo email_mo email_ninyo email_niyo email_nyo fb_account_mo fb_mo
your            fb_niyo fb_nyo gmail_mo gmail_niyo handle_mo ig_mo inyo inyo_po inyong iyo iyong
your            kontak_mo lokasyon_mo lugar_mo mo mo_po moh neo ninyo niyo niyo_po no_mo num_mo
your            num_nyo number_mo number_mo_po number_ninyo number_niyo number_nyo numero_mo
your            numero_ninyo numero_niyo numero_nyo nyo nyo_po office_address_niyo opisina_niyo
your            opisina_nyo phone_mo sa_iyo sayo sayong telepono_mo tirahan_mo username_mo
me              akin ako amin sa_aken sa_akin sa_amin saken sakin samin
you             ikaw ikaw_po ka ka_po kang kau kayo kayo_po kayong mo_ba niyo_ba po_kayo
we              atin natin tayo tayo_po tayong
they            asawa_ko boss_ko customer_niya empleyado estudyante kaibigan kanila kanya kapatid
they            kasamahan katrabaho kliyente kostumer mga_client mga_customer mga_kliyente mga_tao
they            mga_user nila niya pamilya pasyente siya supplier_namin tropa
# ---- what is asked for
n_phone         cel_no cell_mo cellphone_number contact_no contact_num contact_number cp cp_mo cp_no
n_phone         cp_num cp_number cp_nyo digits_mo gcash_number globe_number landline mobile_no
n_phone         mobile_num mobile_number no_mo num_mo num_nyo number_ko number_mo number_mo_po
n_phone         number_namin number_ninyo number_niyo number_nyo number_po numero_ko numero_mo
n_phone         numero_namin numero_ng_telepono numero_ninyo numero_niyo numero_nyo numero_po
n_phone         numero_sa_telepono phone_mo phone_num selfon selpon smart_number tel_no telefono
n_phone         telepono telepono_mo tnt_number
n_number        nambah namber nmbr numero numerong
n_email         e_add eadd eadd_mo em_add email_add email_add_mo email_add_niyo email_address_mo
n_email         email_ko email_mo email_ninyo email_niyo email_nyo email_po gmail_mo gmail_niyo
n_email         imeyl sulatroniko
n_address       address_mo address_ninyo address_niyo address_nyo adres bahay_mo lokasyon_mo
n_address       lugar_mo office_address_niyo opisina_niyo opisina_nyo saan_ka_nakatira tinitirahan
n_address       tirahan tirahan_mo
n_contact       calling_card contact_details contact_details_mo contact_info contact_info_mo
n_contact       contact_mo contact_niyo contact_nyo contacts_mo detalye_ng_contact kontak kontak_mo
n_name          buong_pangalan pangalan pangalan_ko pangalan_namin
n_id            account_mo account_name_mo fb_account_mo fb_mo fb_name fb_niyo fb_nyo handle_mo
n_id            ig_mo ign user_name username username_mo
n_messenger     chat_app ibang_app messaging_app mga_socials soc_med socmed
# ---- what is done
v_give          ano_po_ang_inyong bigay bigyan bigyan_mo drop_mo hihingi hihingin hingi humingi
v_give          i_drop i_send i_share i_type ibahagi ibigay ibigay_mo idrop ilagay ipadala_mo ipasa
v_give          isend ishare isulat_mo iwan iwan_mo iwanan kunin lagay mahingi mahingi_ko makahingi
v_give          makuha makuha_ko manghingi pa_send pa_share pabigay pahingi pahinging paki_bigay
v_give          paki_iwan paki_lagay paki_send paki_type pakibahagi pakibanggit pakibigay pakiiwan
v_give          pakilagay pakisabi pakisend pakitype pakuha palitan paramdam pasa pasabi pasend
v_give          penge pengeng puwedeng_mahingi puwedeng_makuha pwede_bang_mahingi pwede_bang_makuha
v_give          pwede_mahingi pwede_makuha pwede_pong_mahingi pwede_pong_makuha pwedeng_mahingi
v_give          pwedeng_makuha sabihin send send_mo share_mo
v_need          gusto gusto_ko gusto_kong gusto_namin hihingi_po hihingi_sana kailangan kailangan_ko
v_need          kailangan_ko_ang kailangan_kong kailangan_namin kelangan kelangan_ko nais need_ko
v_need          need_ko_ng need_namin
v_contact       chat_mo chat_nyo contactin dm_mo dmin email_mo_ako hanapin_mo i_call i_chat
v_contact       i_contact i_dm i_email i_message i_pm i_text icall ichat ipm ipm_mo itawag itext
v_contact       itext_mo itxt kausapin kinontak kontakin ma_contact ma_reach mag_call mag_message
v_contact       mag_pm mag_text magcall magmessage magtawag magtext makatawag makausap makontak
v_contact       makontak_kita mareach mensahe message_mo pa_pm pa_text paki_chat paki_pm paki_text
v_contact       pakichat pakitawagan pakitext patawag ping_mo pm pm_mo pm_na pm_nyo pm_sent pmin
v_contact       reply_ka replyan sulatan tatawag tatawagan tawag tawag_ka tawag_kayo tawagan
v_contact       tawagan_kita tawagan_mo tawagan_niyo tawagan_nyo text text_mo text_niyo text_nyo
v_contact       tumawag tumawag_ka tumawag_kayo txt txt_mo
v_add           add_kita add_mo add_niyo add_nyo follow_mo hanap hanapin hanapin_niyo i_add i_follow
v_add           i_google i_scan i_search iadd idagdag ifollow igoogle inadd isearch mag_join pa_add
v_add           pa_follow paadd paki_add pakiadd sali salihan search_mo sumali sundan
v_talk          call_tayo chat_tayo ilipat interbyu ituloy kausap kwentuhan lipat lipat_tayo lumipat
v_talk          mag_chat mag_discuss mag_interview mag_meet mag_meeting mag_usap mag_usap_tayo
v_talk          mag_vc mag_video_call mag_zoom magchat magkausap magkita magmeeting magusap magzoom
v_talk          makapag_usap makapagkita makipag_usap makipagkita meet_tayo meeting_tayo pag_usapan
v_talk          pag_usapan_natin pag_uusap pagusapan pulong tuloy tumuloy usap usap_tayo usapan
v_talk          usapin
v_have          gamit_mo gamit_niyo gamit_nyo ginagamit_mo gumagamit gumagamit_ka may_ka_ba
v_have          may_ka_bang may_kang may_roon mayroon mayroon_ka mayroon_kayo mayroong meron
v_have          meron_ba meron_ka meron_ka_ba meron_ka_bang meron_kayo meron_po meron_po_ba merong
v_deal          babayaran babayaran_kita bayad bayad_ko bayad_mo bayaran bayaran_kita bayaran_mo
v_deal          deal_tayo direct_deal diretso_bayad gcash gcash_mo hulog i_hire ibayad igcash ihulog
v_deal          kontrata kontratahin kunin_kita mag_deal mag_transact mag_work magbayad magdeal
v_deal          makipag_deal padala_mo_bayad paymaya singilin trabaho_tayo transaksiyon transaksyon
v_deal          upahan
v_post          i_ship ipa_lbc ipadala ipadala_sa iship jnt lalamove lbc ninja_van pa_lalamove
v_post          pa_lbc padala padalhan
v_visit         bisitahin bumisita daan_ka daan_kayo dalaw dumaan dumaan_ka dumalaw kita_tayo
v_visit         magkita_tayo pasyal pumunta punta_ka punta_kayo puntahan puntahan_mo sa_bahay_namin
v_visit         sa_opisina_namin
# ---- how it is put
lets            ano_kaya_kung call_tayo chat_tayo deal_tayo doon_tayo dun_tayo gusto_mo_bang halika
lets            lipat_tayo mas_mabilis_kung mas_mabuti_kung mas_madali_kung mas_maganda_kung
lets            mas_ok_kung mas_okay_kung meet_tayo meeting_tayo okay_lang_ba_kung puwede_tayong
lets            pwede_tayong sana_tayo tara tara_na tara_sa tayo_na tayo_na_lang tayo_nalang
lets            trabaho_tayo usap_tayo
can             kaya_mo maaari maaaring maari ok_lang ok_lang_po okay_lang okay_lang_ba pde pede
can             pede_ba pedeng puwede puwede_bang puwede_pong puwedeng pwd_ba pwde pwede pwede_ba
can             pwede_bang pwede_po pwede_po_ba pwede_po_bang pwede_pong pwedeng
please          maaari_po paki pakisuyo pakiusap pls plss sana_po
what            ano ano_ang ano_ba ano_po ano_po_ang ano_po_yung ano_yung anong anu anu_po anung
what            ilan
where           asan nasaan saan saan_ka saan_kita saan_po saang san_ka san_kita san_po sang_app
how             paano paano_ba paano_kita paanong pano_kita pano_po papaano
be              ay eto eto_po eto_yung heto heto_po ito_ang ito_po
on              doon_sa dun_sa gamit_ang gamit_ng nasa sa thru_sa
outside         hindi_dito hindi_na_dito ibang_platform labas labas_dito labas_ng lumabas
outside         nang_walang_platform sa_ibang sa_ibang_app sa_ibang_site sa_labas sa_labas_ng
outside         wag_dito wag_na_dito
direct          derecho deretso direkta direktang diretso diretsong pribado sa_pagitan_natin
direct          tayo_tayo tayo_tayo_lang tayong_dalawa_lang wala_nang_middleman walang_middleman
platform        app_na_to onlinejobs onlinejobsph plataporma platform_na_to site_na_ito site_na_to
platform        upwork_na_ito
here            d2 dine dito dito_lang dito_mismo dito_na_lang dito_nalang dito_po dito_sa dto rito
here            sa_chat_na_to sa_platform_na_to
fee             bawas bayarin kaltas kaltas_ng kaltas_sa kinakaltas kinakaltasan kinukuha_ng_upwork
fee             komisyon mabawasan makaltasan nababawas porsiyento porsyento
only            lamang lang lng na_lang nalang nlng tanging
write_down      i_save ilista isave isulat itala note_mo paki_save pakisulat pakitandaan save_mo
write_down      sulat_mo tandaan
# ---- what speaks against it
no              ayaw ayaw_ko ayoko bawal di_ako di_kailangan di_kami di_ko di_muna di_na di_po
no              di_puwede di_pwede di_rin hinde hindi hindi_kailangan hindi_ko hindi_muna hindi_na
no              hindi_po hindi_pwede hndi hndi_po huwag huwag_po hwag tanggi wag wag_na wag_po wala
no              walang
but             kaso ngunit pero subalit
rule            alituntunin ban_ka bawal ipinagbabawal labag labag_sa ma_ban maban masuspend
rule            patakaran pinagbabawal pinapayagan polisiya tuntunin
work            admin_ng anunsyo appointment_setting automation_ng caption chatbot cold_calling
work            community_manager customer_service data_entry datos disenyo email_marketing
work            email_support encoding fb_ads fb_page gawa gc_ng grupo gumawa_ng_bot hawak_kong_page
work            i_manage inbox_management kampanya lead_gen lead_generation listahan mag_edit
work            mag_manage mag_post magedit magmanage magpost mangolekta moderator nag_manage
work            nagmanage ng_bot nilalaman online_seller pag_manage page_namin paggawa pagkolekta
work            pagsasalin pahina porma programa salin social_media tampok tindahan transkripsyon
work            virtual_assistant
hired           after_ma_hire kapag_hired kapag_hired_na kapag_may_kontrata_na kapag_na_hire
hired           kapag_nagsimula_na once_hired_na once_ma_hire pag_hired pag_hired_na
hired           pag_may_contract_na pag_may_kontrata_na pag_na_hire pag_nagsimula_na pag_nahire
hired           pag_simula_ng_kontrata pag_start_na pagka_hire pagkatapos_ng_kontrata
order           account_number acct_number artikulo batas bersyon bir control_number invoice_number
order           kabanata numero_ng_order numero_ng_resibo or_number order_number pagibig
order           pahina_bilang pahina_ng philhealth plaka postal_code prc ra_no ref_no
order           reference_number republic_act resibo seksyon serial_number serye sss talaan taripa
order           tin_number tracking_number umid waybill zip_code
money           badyet bayad_ko budget_ko buwis daang_libo diskwento dolyar downpayment halaga
money           k_per_month kinsenas kita_ko libo libo_kada libong magkano mahal milyon mura
money           paunang_bayad per_hour per_month pesos php piso presyo puhunan rate_ko sahod
money           sampung_libo sentimo singil singil_ko sweldo sweldo_ko tawad_pa thirteenth_month
money           utang
unit            araw beses bidyo buwan dosena episodyo grupo_ng_tao hakbang hektarya kada_araw
unit            kada_buwan kada_linggo kilo kopya kutsara larawan linggo linya litrato mag_aaral
unit            metro minuto oras pahina pakete piraso pirasong porsyento post_kada pulgada rebisyon
unit            sako salita segundo tao taon tasa
time            abril agosto ala_una alas alas_diyes alas_dos alas_dose alas_kuwatro alas_kwatro
time            alas_nuwebe alas_onse alas_otso alas_sais alas_singko alas_siyete alas_tres
time            araw_araw biyernes bukas dedlayn disyembre enero gabi hanggang hapon hulyo hunyo
time            huwebes kahapon kanina karanasan lunes mamaya manila_time marso martes mayo
time            miyerkoles miyerkules mula_noong ngayon ngayong_buwan ngayong_linggo nobyembre
time            oktubre pasko pebrero petsa pht sa_susunod_na_araw sabado setyembre susunod_na_buwan
time            susunod_na_linggo tanghali taong umaga
# ---- purposes
access          access_sa add_sa_repo add_sa_trello akses bigyan_ng_access bigyan_ng_akses
access          collaborator_sa i_add_sa_board i_add_sa_figma i_add_sa_repo i_invite_sa makapasok_sa
access          pa_access view_access
legal           kasunduan kasunduang kontrata_ng legal_na_dokumento nda_natin notaryo panig
legal           panotaryo partido pirma pirmahan pumirma
portfolio       gawa_ko halimbawa_ng_gawa mga_gawa mga_gawa_ko mga_sample mga_sampol nagawa_ko
portfolio       portfolio_ko sample_ko sampol
# ---- addresses
street_before   daang kalye kanto_ng
street_after    avenida ext kalsada
pobox           po_box
premises        barangay bgy bldg blk brgy compound condo gusali kwarto lalawigan lot palapag
premises        phase_lot poblacion purok sitio subd subdivision village
# ---- fillers
filler          alisin burahin dikit_dikit dugtungin pagdikitin pagdugtungin pagsamahin palitan_ng
filler          tanggalin tanggalin_ang tanggalin_mo walang_puwang walang_space
reverse         baligtad baligtarin baliktad baliktarin basahin_nang_baliktad mula_dulo pabaligtad
reverse         pabaliktad
common          alam ang at ayon ba bago bawat bilang dahil dalawang_linggo dapat daw din eh gaya ha
common          halos hanggang_sa hello_po hi_po iba ibang isa_pa isa_sa isang_beses isang_buong
common          isang_linggo ito iyan iyon iyong_mga kahit kanilang kapag kasi kaunti kay kung lagi
common          lahat maam magandang marami maraming mas may mga muna na naman nang ng nga ngunit ni
common          nito niyan noon o oo opo opo_naman pa pag pala palagi para parang pero po raw rin
common          sabi saka salamat salamat_po si siguro simula sir subalit talaga tapos tatlong_araw
common          tsaka tulad wala_pong_problema walang_problema yung
)"};

}  // namespace contactlint
