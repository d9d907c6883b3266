// Urdu in its own script, and Roman Urdu: Urdu in Latin letters, as most chats in Pakistan go.
//
// Spelling with and without spaces varies ("واٹس ایپ", "ایمیل", "ای میل"). Digits are dictated in
// Urdu and English mixed, so the English ones stand here too; every number up to 99 has a word of its
// own, some of them everyday words ("بہتر" is 72 and "better"). The verb closes the clause. "Apna"
// is the doer's own: yours, when something is asked for.
#include "languages/language.h"

namespace contactlint {

extern const Language kLanguageUr;
const Language kLanguageUr = {"ur", R"(
# ---- what spells an identifier
digit.0         jero oh sifar sifr zero ziro زیرو صفر
digit.1         aik ek one ایک ون
digit.2         do two دو ٹو
digit.3         teen three tin تھری تین
digit.4         chaar char four فور چار
digit.5         five paanch panch فائیو پانچ
digit.6         chay cheh chey chhay chhe six سکس چھ چھہ چھے
digit.7         saat sat seven سات سیون
digit.8         aath ath eight آٹھ ایٹ
digit.9         nao nau nine نائن نو
sound.2         too
sound.6         chai che
number.10       das dus ten دس
number.11       eleven gyaarah gyara gyarah igyarah گیارہ
number.12       baarah barah twelve بارہ
number.13       terah thirteen تیرہ
number.14       chaudah chodah fourteen چودہ
number.15       fifteen pandhra pandra pandrah پندرہ
number.16       sixteen sola solah سولہ
number.17       satra satrah sattrah seventeen سترہ
number.18       athara atharah attharah eighteen اٹھارہ
number.19       nineteen unnees unnis انیس
number.20       bees bis twenty بیس
number.21       ikis ikkees ikkis اکیس
number.22       baais baees bais بائیس
number.23       teis tevis teyis تئیس تیئیس
number.24       chaubees chaubis chobis چوبیس
number.25       pacchis pachchis pachees pachis پچیس
number.26       chabbis chhabbis چھبیس
number.27       satais sattaees sattais ستائیس
number.28       athaees athais atthais اٹھائیس
number.29       unatis untees untis انتیس
number.30       tees thirty tis تیس
number.31       ikatees ikattis iktis اکتیس
number.32       batis battees battis بتیس
number.33       taintis tentis tetis تینتیس
number.34       chauntis chautis چونتیس
number.35       paintees paintis pentis پینتیس
number.36       chattis chhattis چھتیس
number.37       saintis sentis سینتیس
number.38       adtees adtis artis اڑتیس
number.39       unchalis untalis انتالیس
number.40       chalees chalis forty چالیس
number.41       iktalees iktalis اکتالیس
number.42       bayalees bayalis بیالیس
number.43       taintalis tetalis تینتالیس
number.44       chauvalis chavalis chawalis چوالیس
number.45       paintalis pentalis پینتالیس
number.46       chhiyalis chiyalis چھیالیس
number.47       saintalis sentalis سینتالیس
number.48       adtalis artalis اڑتالیس
number.49       unanchas unchas انچاس
number.50       fifty pachaas pachas پچاس
number.51       ikyavan ikyawan اکیاون
number.52       bavan bawan باون
number.53       tirepan tirpan ترپن
number.54       chauvan chauwan چون
number.55       pachpan پچپن
number.56       chappan chhappan چھپن
number.57       sattavan sattawan ستاون
number.58       athavan atthavan atthawan اٹھاون
number.59       unsath انسٹھ
number.60       saath sath sixty ساٹھ
number.61       iksath اکسٹھ
number.62       basath باسٹھ
number.63       tirsath ترسٹھ تریسٹھ
number.64       chaunsath chausath چونسٹھ
number.65       painsath pensath پینسٹھ
number.66       chhiyasath chiyasath چھیاسٹھ
number.67       sadsath سڑسٹھ
number.68       adsath اڑسٹھ
number.69       unhattar انہتر
number.70       sattar seventy ستر
number.71       ikahattar ikhattar اکہتر
number.72       bahattar بہتر
number.73       tihattar تہتر
number.74       chauhattar چوہتر
number.75       pachattar pachhattar pichhattar پچہتر
number.76       chhihattar chihattar چھہتر
number.77       satattar sathattar ستتر
number.78       athattar athhattar اٹھہتر
number.79       unasi unyasi اناسی
number.80       assi eighty اسی
number.81       ikyasi اکیاسی
number.82       bayasi بیاسی
number.83       tirasi تراسی
number.84       chaurasi چوراسی
number.85       pachasi pichasi پچاسی
number.86       chhiyasi chiyasi چھیاسی
number.87       satasi sattasi ستاسی
number.88       athasi atthasi اٹھاسی
number.89       navasi nawasi نواسی
number.90       nabbe navve ninety نوے
number.91       ikyanave ikyanve اکانوے
number.92       banave banve بانوے
number.93       tiranve ترانوے
number.94       chauranve چورانوے
number.95       pachanve panchanve پچانوے
number.96       chhiyanve chiyanve چھیانوے
number.97       satanve sattanve ستانوے
number.98       athanve atthanve اٹھانوے
number.99       ninyanave ninyanve ننانوے
hundred         hundred sau سو
repeat.2        dabal dbl do_baar do_dafa double دو_بار دو_مرتبہ ڈبل
repeat.3        teen_baar teen_dafa tripal triple تین_بار تین_مرتبہ ٹرپل
letter.a        اے
letter.b        بی
letter.c        سی
letter.d        ڈی
letter.e        ای
letter.f        ایف
letter.g        جی
letter.h        ایچ
letter.i        آئی
letter.j        جے
letter.k        کے
letter.l        ایل
letter.m        ایم
letter.n        این
letter.o        او
letter.p        پی
letter.q        کیو
letter.r        آر
letter.s        ایس
letter.t        ٹی
letter.u        یو
letter.v        وی
letter.w        ڈبلیو
letter.x        ایکس
letter.y        وائی
letter.z        زیڈ
sym.at          at_d_rate at_rate at_the_rate ایٹ ایٹ_د_ریٹ ایٹ_دا_ریٹ ایٹ_دی_ریٹ ایٹ_ریٹ ایٹ_سائن
sym.dot         dot dott nuqta نقطہ ڈاٹ ڈوٹ
sym.dash        dash مائنس ڈیش ہائفن
sym.underscore  under_score underscore انڈر_اسکور انڈر_سکور انڈرسکور
sym.plus        plus جمع پلس
sym.slash       slash سلیش
sym.colon       کولن
tld.com         com کوم
tld.net         نیٹ
tld.org         او_آر_جی
tld.pk          pk پی_کے
# ---- who and whose
my              hamara hamare hamari humara humare humari mera mere meri میرا میری میرے ہمارا ہماری
my              ہمارے
your            aap_ka aap_ka_number aap_ke aap_ke_paas aap_ki aapka aapka_number aapke aapke_paas
your            aapki apka apka_number apke apke_paas apke_pas apki apna apna_no apna_no_do apna_num
your            apna_number apna_number_dein apna_number_do apne apni tera tere teri tumhara
your            tumhara_number tumhare tumhare_paas tumhari آپ_کا آپ_کا_نمبر آپ_کی آپ_کے آپ_کے_پاس
your            آپکا آپکا_نمبر آپکی آپکے اپنا اپنا_نمبر اپنی اپنے تمہارا تمہارا_نمبر تمہاری تمہارے
your            تمہارے_پاس تیرا تیری تیرے
me              hamay hamein hum_se humay humein humse mere_paas mujay muje mujh_se mujhay mujhe
me              mujhko mujhse مجھ مجھ_سے مجھ_کو مجھکو مجھے میرے_پاس ہم_سے ہم_کو ہمیں
you             aap aap_ke_paas aap_ko aap_se aapke_paas aapko aapse ap apke_paas apke_pas apko apse
you             kia_aap kya_aap tujhe tum tum_se tumhare_paas tumhe tumhein آپ آپ_سے آپ_کو آپ_کے_پاس
you             آپسے آپکو تجھے تم تم_سے تمہارے_پاس تمہیں کیا_آپ
we              ham ham_dono hum hum_dono ہم ہم_دونوں
they            gahak gahakon log logon mareez mareezon sarifeen un_ka un_ke un_ki unhein unka unke
they            unki unko unse us_ka us_ke us_ki uska uske uski اس_کا اس_کی اس_کے اسے ان_سے ان_کا
they            ان_کو ان_کی ان_کے انہیں خریدار خریداروں صارف صارفین طالب_علم طلبہ لوگ لوگوں لیڈز
they            مریض مریضوں ملازم ملازمین ممبر ممبران کسٹمر کسٹمرز کلائنٹ کلائنٹس گاہک گاہکوں یوزر
they            یوزرز
# ---- what is asked for
n_phone         aap_ka_number aapka_number apka_number apna_no apna_no_do apna_num apna_number
n_phone         apna_number_dein apna_number_do cell_no cell_number fon mobail mobile_num
n_phone         number_bhej_dein number_bhejein number_bhejo number_de_dein number_de_do number_dedo
n_phone         number_dein number_do_bhai number_do_na phon phone_num raabta_number rabta_no
n_phone         rabta_number tumhara_number آپ_کا_نمبر آپکا_نمبر اپنا_نمبر تمہارا_نمبر رابطہ_نمبر
n_phone         سیل_فون سیل_نمبر فون فون_نمبر فون_نمبرز فیکس لینڈ_لائن موبائل موبائل_نمبر
n_phone         نمبر_بھیج_دیں نمبر_دو نمبر_دیں نمبر_دے نمبر_دے_دیں ٹیلی_فون ٹیلیفون کال_نمبر
n_phone         ہیلپ_لائن
n_number        nambar nmbar nmbr no num numbar number number_bhej_dein number_bhejein number_bhejo
n_number        number_de_dein number_de_do number_dedo number_dein number_do_bhai number_do_na نمبر
n_number        نمبر_بھیج_دیں نمبر_دو نمبر_دیں نمبر_دے نمبر_دے_دیں نمبرز نمبروں ہندسے
n_email         email_adress email_dein email_id emel imel mail_id mailid ان_باکس ای_میل
n_email         ای_میل_آئی_ڈی ای_میل_ایڈریس ای_میل_دو ای_میل_دیں ای_میل_پتہ ای_میلز ایمیل
n_email         ایمیل_ایڈریس ایمیلز برقی_پتہ جی_میل_آئی_ڈی میل میل_آئی_ڈی
n_address       adress daftar_ka_pata ghar_ka_pata pata_bata pata_bhej ایڈریس دفتر_کا_پتہ پتا پتہ
n_address       پتے گھر_کا_پتہ
n_contact       contect kontakt raabta raabte rabta rabte_ki_tafseel رابطہ رابطہ_تفصیلات رابطے
n_contact       رابطے_کا_ذریعہ رابطے_کی_تفصیلات رابطے_کی_معلومات کانٹیکٹ کانٹیکٹس کونٹیکٹ
n_name          naam نام
n_id            aidi user_id آئی_ڈی آئیڈی اکاؤنٹ_نام پروفائل_لنک ہینڈل یوزر_نیم یوزرنیم
n_messenger     messanger میسجنگ_ایپ میسنجر میسینجر چیٹ_ایپ چیٹنگ_ایپ
# ---- what is done
v_give          apna_no_do apna_number_dein apna_number_do bata_dein bata_den bata_do bata_sakte
v_give          batain batao batayein batayen batayen_ge bhej bhej_de bhej_dein bhej_den bhej_dena
v_give          bhej_dijiye bhej_do bhej_sakte bhejdo bhejein bhejen bhejna bhejo bta_do btaein btao
v_give          chor_dein de_dein de_den de_dena de_dijiye de_do de_sakte de_sakti dedein dedena
v_give          dedo dein den dena denge dijiye dijye doge drop_karein drop_karo email_dein farahm
v_give          inayat irsal likh_bhejein likh_dein likh_do mil_jaye mil_sakta mil_sakti milega
v_give          number_bhej_dein number_bhejein number_bhejo number_de_dein number_de_do number_dedo
v_give          number_dein number_do_bhai number_do_na send_kar_dein send_kar_do send_karein
v_give          send_karen send_karo send_krdo send_krein share_kar_dein share_kar_do share_karein
v_give          share_karen share_karo share_krdo share_krein ارسال ارسال_کریں ای_میل_دو ای_میل_دیں
v_give          بتا_دو بتا_دیجیے بتا_دیں بتا_سکتے بتاؤ بتائیں بتائیے بتانا بھیج بھیج_دو بھیج_دیجیے
v_give          بھیج_دینا بھیج_دیں بھیج_سکتے بھیجئے بھیجنا بھیجو بھیجیں دو_گے دیجیے دینا دیں دیں_گے
v_give          دے_دو دے_دیجیے دے_دینا دے_دیں دے_سکتی دے_سکتے سینڈ سینڈ_کر_دیں سینڈ_کریں شیئر
v_give          شیئر_کر_دو شیئر_کر_دیں شیئر_کرو شیئر_کریں شیئر_کیجیے عنایت فراہم فراہم_کریں
v_give          لکھ_بھیجیں لکھ_دو لکھ_دیں مل_سکتا مل_سکتی ملے_گا نمبر_بھیج_دیں نمبر_دو نمبر_دیں
v_give          نمبر_دے نمبر_دے_دیں چھوڑ_دو چھوڑ_دیں
v_need          chahie chahiye chahta chahte chahti chahye chaiye darkar matloob mil_jaye mil_sakta
v_need          mil_sakti milega nahi_chahiye zaroorat zarurat درکار ضرورت مطلوب مل_سکتا مل_سکتی
v_need          ملے_گا نہیں_چاہیے چاہتا چاہتی چاہتے چاہیئے چاہیے
v_contact       call_kar_lein call_kar_lete_hain call_karein call_karen call_karna call_karo
v_contact       call_karte_hain call_kijiye call_kro contact_karein contact_karen contact_karo
v_contact       dm_karein dm_karen inbox_karein inbox_karen inbox_karo likhein likhen likhiye likho
v_contact       message_karein message_karen message_karo miss_call missed_call msg_karein msg_karen
v_contact       msg_karo msg_krein msg_kro paigham phone_kar_lein phone_karein phone_karen
v_contact       phone_karna phone_karo phone_kijiye ping_karein raabta_karein raabta_karen
v_contact       rabta_kar_lein rabta_kar_sakte rabta_karein rabta_karen rabta_karna rabta_karo
v_contact       rabta_kijiye whatsapp_kar_dein whatsapp_karein whatsapp_karen whatsapp_karo
v_contact       whatsapp_kr_dein ایس_ایم_ایس جڑ_جائیں رابطہ_کر_سکتے رابطہ_کر_لیں رابطہ_کرنا
v_contact       رابطہ_کرو رابطہ_کریں رابطہ_کیجیے رابطے_میں فون_کر_لیں فون_کرو فون_کریں فون_کیجیے
v_contact       لکھو لکھیں لکھیے مس_کال مس_کال_دیں میسج میسج_کر_دیں میسج_کرو میسج_کریں ناک_کریں
v_contact       ٹیکسٹ_کریں پنگ پیغام پیغام_بھیجیں ڈائل ڈی_ایم کال کال_کر_لو کال_کر_لیں کال_کرو
v_contact       کال_کریں کال_کیجیے
v_add           add_kar_lein add_karein add_karen add_karo add_krlein dhoond_lein dhoondein
v_add           dhund_lein follow_karein follow_karo google_kar_lein google_karein join_karein
v_add           join_karo search_kar_lein search_karein search_karen shamil_karein talash_karein ایڈ
v_add           ایڈ_کر_لیں ایڈ_کرو ایڈ_کریں تلاش_کر_لیں تلاش_کریں جوائن جوائن_کریں سرچ_کر_لیں
v_add           سرچ_کریں شامل_کریں فالو_کریں ڈھونڈ_لیں ڈھونڈیں گوگل_کر_لیں گوگل_کریں
v_talk          aa_jain aa_jao aa_jayein aajao aajayein aao aayein baat baat_cheet baat_ho
v_talk          baat_ho_sake baat_kar_lein baat_kar_lete_hain baat_kar_lety_hain baat_karain
v_talk          baat_karein baat_karen baat_karte baat_karte_hain baat_karte_hn baat_karty_hain
v_talk          baat_krlen baat_krte_hain baat_krty_hain baatein batcheet call_kar_lete_hain
v_talk          call_karte_hain chalein chalte chalte_hain chalty_hain chat_karte_hain
v_talk          discuss_kar_lete_hain discuss_karte_hain discuss_karty_hain discuss_krlety_hain
v_talk          guftagu gupshup interview_karte_hain jari meeting_kar_lete_hain meeting_karte_hain
v_talk          meeting_rakhte_hain milna milte_hain milty_hain mulakat mulaqat shift_ho
v_talk          shift_ho_jate shift_hote_hain shift_karein video_call آ_جاؤ آ_جائیں آئیں آجاؤ آجائیں
v_talk          انٹرویو بات بات_چیت بات_کر_لیتے_ہیں بات_کر_لیں بات_کرتے_ہیں بات_کریں بات_کریں_گے
v_talk          بات_ہو_جائے بات_ہو_سکے باتیں جاری شفٹ شفٹ_ہوتے_ہیں مشورہ ملاقات ملتے ملتے_ہیں ملنا
v_talk          میٹنگ میٹنگ_رکھتے_ہیں میٹنگ_کرتے_ہیں ویڈیو_کال چلتے چلتے_ہیں چلیں چیٹ چیٹ_کرتے_ہیں
v_talk          چیٹنگ ڈسکس ڈسکس_کر_لیتے_ہیں ڈسکس_کرتے_ہیں ڈسکشن گفتگو گفتگو_کرتے_ہیں گپ_شپ
v_have          aap_ke_paas aapke_paas apke_paas apke_pas chalate_hain istemaal_karte istemal_karte
v_have          mere_paas par_hain par_ho pe_hain pe_hain_kya pe_ho tumhare_paas use_karte use_karti
v_have          use_krte آپ_کے_پاس استعمال_کرتی استعمال_کرتے تمہارے_پاس میرے_پاس پر_ہو پر_ہیں پہ_ہیں
v_have          چلاتے_ہیں یوز_کرتے
v_deal          adaigi deal_kar_lein deal_kar_lete_hain deal_karein deal_karte_hain deal_karty_hain
v_deal          easy_paisa easypaisa hisab jazz_cash jazzcash kaam_kar_lein kaam_kar_lete_hain
v_deal          kaam_karein kaam_karte kaam_karte_hain kaam_karty_hain lain_dain len_den muamla
v_deal          paisay_de paise_de payment_kar_dein payment_kar_do payment_karein ادائیگی ایزی_پیسا
v_deal          ایزی_پیسہ جاز_کیش سودا لین_دین معاملہ ٹرانسفر پیمنٹ ڈیل ڈیل_کر ڈیل_کر_لیتے_ہیں
v_deal          ڈیل_کر_لیں ڈیل_کرتے_ہیں کام_کر_لیتے_ہیں کام_کرتے کام_کرتے_ہیں کام_کریں
v_post          courier_karein daak dak parcel_karein رجسٹری_ڈاک لیپرڈ ٹی_سی_ایس پارسل ڈاک کوریئر
v_visit         aa_kar_milein daftar_aa_jayein daftar_aayein milne_aao milne_aayein office_aa_jayein
v_visit         office_aao office_aayein tashreef_layein آ_کر_ملیں تشریف_لائیں دفتر_آئیں دفتر_تشریف
v_visit         ملنے_آئیں گھر_آئیں
# ---- how it is put
lets            aao aayein acha_hoga baat_kar_lein baat_kar_lete_hain baat_kar_lety_hain baat_karain
lets            baat_karein baat_karen baat_karte baat_karte_hain baat_karte_hn baat_karty_hain
lets            baat_krlen baat_krte_hain baat_krty_hain behtar_hoga behtar_rahega
lets            call_kar_lete_hain call_karte_hain chalain chalein chalen chalo chalte_hain
lets            chalty_hain chat_karte_hain deal_kar_lein deal_kar_lete_hain deal_karte_hain
lets            deal_karty_hain discuss_kar_lete_hain discuss_karte_hain discuss_karty_hain
lets            discuss_krlety_hain interview_karte_hain kaam_kar_lete_hain kaam_karte_hain
lets            kaam_karty_hain kyu_na kyun_na meeting_kar_lete_hain meeting_karte_hain
lets            meeting_rakhte_hain milte_hain milty_hain rakh_lete_hain shift_ho_jate
lets            shift_hote_hain آئیں بات_کر_لیتے_ہیں بات_کر_لیں بات_کرتے_ہیں بات_کریں بات_کریں_گے
lets            بہتر_رہے_گا بہتر_ہوگا رکھ_لیتے_ہیں شفٹ_ہوتے_ہیں ملتے_ہیں میٹنگ_رکھتے_ہیں
lets            میٹنگ_کرتے_ہیں چلتے_ہیں چلو چلیں چلیے چیٹ_کرتے_ہیں ڈسکس_کر_لیتے_ہیں ڈسکس_کرتے_ہیں
lets            ڈیل_کر_لیتے_ہیں ڈیل_کر_لیں ڈیل_کرتے_ہیں کام_کر_لیتے_ہیں کام_کرتے_ہیں کیوں_نا کیوں_نہ
lets            گفتگو_کرتے_ہیں
can             ho_sake kia_aap kya_aap mumkin sakenge sakoon sakta sakte sakti sakti_hain sakty
can             skte سکتا سکتی سکتے سکوں سکیں_گے ممکن کیا_آپ ہو_سکے
please          barah_e_karam baraye_meherbani meherbani mehrbani pliz plz zara برائے_مہربانی
please          براہ_مہربانی براہ_کرم ذرا مہربانی مہربانی_کر_کے پلیز
what            kaun_sa kaunsa kia kis kon_sa konsa konsi kya کتنا کس کون_سا کون_سی کونسا کیا
where           kahaan kahan kahan_par kidhar kis_jagah kis_par kis_pe koi_aur_jagah کدھر کس_جگہ
where           کس_پر کس_پہ کوئی_اور_جگہ کہاں
how             kaisay kaise kese kis_tarah کس_طرح کیسے
be              hai hain hay hn hoon hun ye ye_hai yeh yeh_hai ہو_گا ہوں ہیں ہے یہ یہ_ہے
on              bazariya k_zariye ke_zariay ke_zariye mein par par_hain par_ho pe pe_hain pe_ho
on              through بذریعہ ذریعے سے میں پر پر_ہو پر_ہیں پہ پہ_ہیں کے_توسط_سے کے_ذریعے
outside         baahir bahar bahir doosri_app dusri_app dusri_jagah fiverr_ke_bahar fiverr_se_bahar
outside         kahin_aur kisi_aur_jagah platform_ke_bahar platform_se_bahar se_hat_kar
outside         site_ke_bahar site_se_bahar upwork_ke_bahar upwork_se_bahar اپ_ورک_کے_باہر باہر
outside         دوسری_ایپ دوسری_جگہ سائٹ_سے_باہر سائٹ_سے_ہٹ_کر سائٹ_کے_باہر سے_ہٹ_کر فائیور_سے_باہر
outside         فائیور_کے_باہر پلیٹ_فارم_سے_باہر پلیٹ_فارم_کے_باہر کسی_اور_جگہ کہیں_اور
direct          aapas_mein apas_mein barah_e_raast beghair_commission brah_e_rast cash_mein
direct          commission_ke_baghair naqad seedha seedhe آپس_میں براہ_راست بغیر_واسطے بغیر_کمیشن
direct          سیدھا نجی_طور_پر نقد ڈائریکٹ کمیشن_کے_بغیر کیش
platform        platfarm اپ_ورک اپورک سائٹ فائور فائیور پلیٹ_فارم پلیٹفارم پورٹل
here            idhar isi_chat isi_chat_mein platform_pe yaha yahaan yahan yahan_pe yahi yahin
here            yahin_pe ادھر اس_چیٹ_میں اسی_چیٹ_میں پلیٹ_فارم_پر پلیٹ_فارم_کے_ذریعے یہاں یہیں
fee             comission kamishan سروس_چارجز فیس_پلیٹ_فارم پلیٹ_فارم_فیس کمیشن
only            bas faqat sirf بس صرف
write_down      likh_lein likh_len likh_lijiye likh_lo note_kar_lein note_kar_lo note_karein
write_down      note_karen note_krlein save_kar_lein save_karein save_krlein سیو_کر_لیں لکھ_لو
write_down      لکھ_لیجیے لکھ_لیں محفوظ_کر_لیں نوٹ_کر_لو نوٹ_کر_لیں نوٹ_کریں یاد_رکھیں
# ---- what speaks against it
no              baghair beghair bina hargiz inkar kabhi_nahi mana mat nahi nahi_chahiye nahin nai
no              nhi انکار بغیر بنا مت منع نہ نہیں نہیں_چاہیے کبھی_نہیں ہرگز
but             albatta lekin magar البتہ لیکن مگر
rule            ban_ho ijazat khilaf_warzi mamnoo pabandi qawaid sharait suspend_ho usool اجازت اصول
rule            بین خلاف_ورزی شرائط قانون_کے_خلاف قواعد معطل ممنوع منع پابندی پالیسی
work            banwana banwani chatbot_banana ikatha ikathe ikhatta ishtehar ishtihar mehm
work            sambhalna tarjuma telecalling آئیکن آٹومیشن اشتہار اشتہارات انتظام انٹیگریشن اکٹھا
work            اکٹھے ایپ ایپلیکیشن ایڈز ایڈیٹنگ ایکسل اے_پی_آئی بوٹ بٹن بینر تحریر ترجمہ جمع_کرنا
work            رابطہ_فارم سافٹ_ویئر سروے سنبھالنا سوشل_میڈیا سکریپ شیٹ فارم فہرست فیلڈ لسٹ لنک لوگو
work            مارکیٹنگ ماڈیول مواد موبائل_ایپ موبائل_ایپلیکیشن موبائل_گیم نیوز_لیٹر ویب_سائٹ ویڈیو
work            ٹیمپلیٹ پلگ_ان پوسٹ پوسٹر پوسٹس پیج چینل چیٹ_بوٹ چیٹبوٹ ڈیزائن ڈیٹا ڈیٹا_انٹری
work            ڈیٹابیس کانٹینٹ کمیونٹی کورس کولڈ_کالنگ کیمپین گروپ
hired           contract_ke_baad contract_shuru_hone_ke contract_start_hone_ke hire_hone_ke_baad
hired           hire_karne_ke_baad hire_ke_baad kaam_milne_ke_baad kaam_shuru_hone_ke order_ke_baad
hired           project_milne_ke_baad آرڈر_کے_بعد معاہدہ_ہونے_کے_بعد معاہدے_کے_بعد منتخب_ہونے_کے_بعد
hired           کنٹریکٹ_کے_بعد ہائر_کرنے_کے_بعد ہائر_ہونے_کے_بعد
order           bill_no challan cnic dafa fbr iban invoice_no khata khata_number muqadma nicop ntn
order           order_no qanoon raseed rasid registration_no roll_no roll_number safha_number secp
order           shiq sro strn آئی_ایس_بی_این آئی_بین آرٹیکل آرڈر آرڈر_نمبر آرڈیننس انوائس
order           انوائس_نمبر اکاؤنٹ_نمبر ایرر ایس_آر_او ایف_بی_آر این_ٹی_این ایکٹ بل_نمبر خرابی_کوڈ
order           خسرہ دفعہ رجسٹریشن رجسٹریشن_نمبر رسید رول_نمبر سی_این_آئی_سی سیریل شق شناختی_کارڈ
order           شناختی_کارڈ_نمبر صفحہ_نمبر قانون لائسنس لائن_نمبر ماڈل مقدمہ نوٹیفکیشن ورژن ٹریکنگ
order           ٹکٹ پارٹ_نمبر پاسپورٹ چالان کھاتہ کھاتہ_نمبر کیس_نمبر
money           advance_dunga budget_se_bahar crore dollar hazaar hazar karor keemat kharcha lac
money           lakh maawza muawza paisay paise pkr qeemat riayat rs rupay rupaye rupees tankhwa
money           ایڈوانس بجٹ بجٹ_سے_باہر تنخواہ خرچ خرچہ دام رعایت روپوں روپیہ روپیے روپے ریٹ فروخت
money           فی_صفحہ فی_لفظ فی_گھنٹہ فیس قیمت لاکھ لاگت معاوضہ منافع ٹیکس پیسہ پیسے پیشگی ڈالر
money           ڈسکاؤنٹ کرایہ کروڑ ہزار ہزاروں یورو
unit            alfaz baab din dino feesad foot ghanta ghantay ghante gram hafta haftay inch kilo
unit            lafz mahina mahinay mahine reels saal safha safhay safhe slides الفاظ انچ ایم_بی باب
unit            ترمیم تصاویر تصویر جی_بی حصہ درجے دن دنوں ریلز سال سطر سطریں سلائیڈ سلائیڈز سیکنڈ
unit            صفحات صفحہ صفحے عدد فٹ فی_صد فیصد لفظ لیٹر مربع منٹ مہینہ مہینے میٹر ویڈیوز پکسل پیس
unit            کالم کلو گرام گھنٹوں گھنٹہ گھنٹے ہفتہ ہفتے
time            aaj abhi agle bajay baje budh dopahar itwar juma jumerat kal mangal parson peer
time            pehle pichle raat shaam sham subah subha tak tareekh tarikh waqt آج ابھی اتوار اپریل
time            اکتوبر اگست اگلے بجے بدھ بعد تاریخ تک جمعرات جمعہ جنوری جولائی جون دسمبر دوپہر رات
time            رمضان ستمبر شام صبح عید فروری مئی مارچ منگل نومبر وقت پرسوں پچھلے پہلے پیر کل ہفتہ
# ---- purposes
access          access_de access_dein access_do invite_bhejein invite_kar invite_karein rasai
access          read_only انوائٹ اینالیٹکس ایڈمن_پینل ایکسس جیرا دعوت رسائی ریپو ریپوزٹری سٹیجنگ
access          سی_پینل فگما لاگ_ان مدعو نوشن ویور ٹریلو ڈرائیو گوگل_ڈرائیو گٹ_ہب گٹہب ہوسٹنگ
legal           fareeq iqrar_nama mahida muahida muahide اقرار_نامہ اقرارنامہ این_ڈی_اے حلف_نامہ
legal           رازداری_کا_معاہدہ فریق فریق_اول فریق_دوم معاہدہ معاہدے معاہدے_میں نوٹری
portfolio       namoona namoone namuna pichla_kaam portfolio_dikhayein purana_kaam sample_dikhayein
portfolio       سی_وی سیمپل سیمپلز مثال نمونہ نمونے پورٹ_فولیو پورٹفولیو پچھلا_کام پچھلے_کام
# ---- addresses
street_before   block chowk gali mohalla near phase sadak sector ward بازار بلاک تحصیل روڈ سوسائٹی
street_before   سڑک سیکٹر شاہراہ ضلع فیز محلہ وارڈ ٹاؤن چوک کالونی گلی گلی_نمبر
street_after    bazaar bazar chowk colony gali market mohalla plaza rd road society town اسٹریٹ
street_after    ایونیو بازار روڈ سوسائٹی سٹریٹ سڑک شاہراہ مارکیٹ محلہ ٹاؤن چوک کالونی گلی
pobox           پوسٹ_باکس پوسٹ_بکس پی_او_بکس
premises        dukan dukan_no flat_no flat_number floor ghar_number h_no house_no makan
premises        makan_number manzil plaza plot plot_no shop_no tower بلڈنگ دفتر دکان دکان_نمبر فلیٹ
premises        فلیٹ_نمبر منزل مکان مکان_نمبر ٹاور پلازہ پلاٹ پلاٹ_نمبر پوسٹل_کوڈ کمرہ گھر_نمبر
# ---- fillers
filler          beghair_space bina_space ek_saath hata_dein hata_do hata_kar jor_kar mila_kar
filler          nikal_dein ایک_ساتھ بغیر_سپیس جوڑ_کر ملا_کر نکال_دیں ہٹا_دو ہٹا_دیں ہٹا_کر
reverse         peeche_se right_se_left ulta ulta_parhein الٹ الٹا دائیں_سے_بائیں پیچھے_سے
common          aap ab agar aoa ap assalam aur bahut bana_dein bhai bhi bohat bohot buhat dikha_dein
common          gaya gayi haan han hi ho is jab janab jee ji jo ka kaam kam kar kar_dein kar_dijiye
common          kar_do kardo karein karen karke karna ke ki kiya ko krdein krdo krke kuch kuchh
common          kyunke laga_dein lekin liay liye madam magar main mein ne par pe raha rahe rahi
common          saath sab sahab salam se shukriya sir tab tha the theek thi thik to toh tou us wala
common          walay wale wali wo woh ya yaar ye yeh اب اس السلام ان اور اگر ایک بھی بہت تب تو تھا
common          تھی تھے جب جو جی دکھا_دیں رہا رہی رہے ساتھ سب شکریہ علیکم لگا_دیں لیکن لیے مگر نے
common          والا والی والے وہ ٹھیک کا کام کر کر_دو کر_دیجیے کر_دیں کرنا کرکے کریں کو کچھ کہ کی
common          کیا کیونکہ کے گئی گیا ہاں ہو ہی یا یہ
)"};

}  // namespace contactlint
