// Hindi in Devanagari, and Hinglish: Hindi in Latin letters, as most chats in India are written.
//
// Digits are dictated in Hindi and English mixed ("double nine ek zero saat"), so the English digits
// stand here too. Every number up to 99 has a word of its own. The verb closes the clause, "apna
// number bhej do"; "do" is "two" as well as "give", so that it gives only in phrases. "Apna" means
// the doer's own: yours, when something is asked for.
#include "languages/language.h"

namespace contactlint {

extern const Language kLanguageHi;
const Language kLanguageHi = {"hi", R"(
# ---- what spells an identifier
digit.0         jero jiro oh shoonya shunya sunya zero ziro ओह ज़ीरो शून्य सिफर
digit.1         aik ek one एक वन
digit.2         do two टू दो
digit.3         teen three tin तीन थ्री
digit.4         chaar char four चार फोर
digit.5         five paach paanch pach panch पाँच पाच फाइव
digit.6         chah chay cheh chhah chhai chhe chheh chhey six छ छः छह छे सिक्स
digit.7         saat sat seven सात सेवन
digit.8         aat aath ath eight आठ एट
digit.9         nao nau nine नाइन नौ
sound.2         too
sound.6         che chey
sound.9         nav no
number.10       das dus ten टेन दस
number.11       eleven gyaarah gyara gyarah igyarah इलेवन ग्यारह
number.12       baarah barah twelve ट्वेल्व बारह
number.13       terah thirteen तेरह
number.14       chaudah chodah fourteen चौदह
number.15       fifteen pandhra pandra pandrah पंद्रह पन्द्रह
number.16       sixteen sola solah सोलह
number.17       satra satrah sattrah seventeen सत्रह
number.18       athara atharah attharah eighteen अट्ठारह अठारह
number.19       nineteen unnees unnis उन्नीस
number.20       bees bis twenty ट्वेंटी बीस
number.21       ikis ikkees ikkis इक्कीस
number.22       baais baees bais बाइस बाईस
number.23       teis tevis teyis तेइस तेईस
number.24       chaubees chaubis chobis चौबीस
number.25       pacchis pachchis pachees pachis पच्चीस
number.26       chabbis chhabbis छब्बीस
number.27       satais sattaees sattais सत्ताइस सत्ताईस
number.28       athaees athais atthais अट्ठाइस अट्ठाईस अठाईस
number.29       unatis untees untis उनतीस उन्तीस
number.30       tees thirty tis तीस थर्टी
number.31       ikatees ikattis iktis इकतिस इकतीस इकत्तीस
number.32       batis battees battis बत्तीस
number.33       taintis tentis tetis तेंतीस तेतीस तैंतीस
number.34       chauntis chautis चौंतीस चौतीस
number.35       paintees paintis pentis पैंतीस
number.36       chattis chhattis छत्तीस
number.37       saintis sentis सैंतीस
number.38       adtees adtis artis अड़तीस
number.39       unchalis untalis उनतालीस उन्तालीस
number.40       chalees chalis forty चालीस फोर्टी
number.41       iktalees iktalis इकतालीस
number.42       bayalees bayalis बयालीस
number.43       taintalis tetalis तेतालीस तैंतालीस
number.44       chauvalis chavalis chawalis चवालीस चौवालीस
number.45       paintalis pentalis पैंतालीस
number.46       chhiyalis chiyalis छियालीस
number.47       saintalis sentalis सैंतालीस
number.48       adtalis artalis अड़तालीस
number.49       unanchas unchas उनचास उन्चास
number.50       fifty pachaas pachas पचास फिफ्टी
number.51       ikyavan ikyawan इक्यावन
number.52       bavan bawan बावन
number.53       tirepan tirpan तिरपन तिरेपन
number.54       chauvan chauwan चौवन
number.55       pachpan पचपन
number.56       chappan chhappan छप्पन
number.57       sattavan sattawan सत्तावन
number.58       athavan atthavan atthawan अट्ठावन अठावन
number.59       unsath उनसठ
number.60       saath sath sixty साठ सिक्सटी
number.61       iksath इकसठ
number.62       basath बासठ
number.63       tirsath तिरसठ तिरेसठ
number.64       chaunsath chausath चौंसठ
number.65       painsath pensath पैंसठ
number.66       chhiyasath chiyasath छियासठ
number.67       sadsath सड़सठ
number.68       adsath अड़सठ
number.69       unhattar उनहत्तर
number.70       sattar seventy सत्तर सेवेंटी
number.71       ikahattar ikhattar इकहत्तर
number.72       bahattar बहत्तर
number.73       tihattar तिहत्तर
number.74       chauhattar चौहत्तर
number.75       pachattar pachhattar pichhattar पचहत्तर पिचहत्तर
number.76       chhihattar chihattar छिहत्तर
number.77       satattar sathattar सतहत्तर
number.78       athattar athhattar अठहत्तर
number.79       unasi unyasi उनासी उन्यासी
number.80       assi eighty अस्सी एटी
number.81       ikyasi इक्यासी
number.82       bayasi बयासी
number.83       tirasi तिरासी
number.84       chaurasi चौरासी
number.85       pachasi pichasi पचासी
number.86       chhiyasi chiyasi छियासी
number.87       satasi sattasi सतासी सत्तासी
number.88       athasi atthasi अट्ठासी अठासी
number.89       navasi nawasi नवासी
number.90       nabbe navve ninety नब्बे नाइंटी
number.91       ikyanave ikyanve इक्यानबे इक्यानवे
number.92       banave banve बानबे बानवे
number.93       tiranve तिरानबे तिरानवे
number.94       chauranve चौरानबे चौरानवे
number.95       pachanve panchanve पंचानवे पचानवे
number.96       chhiyanve chiyanve छियानवे
number.97       satanve sattanve सत्तानवे
number.98       athanve atthanve अट्ठानवे अठानवे
number.99       ninyanave ninyanve निन्यानबे निन्यानवे
hundred         hundred sau सौ
repeat.2        dabal dable dbl do_baar do_bar double dubal डबल दो_बार
repeat.3        teen_baar teen_bar tripal triple tripple ट्रिपल तिबल तीन_बार
letter.a        ए
letter.b        बी
letter.c        सी
letter.d        डी
letter.e        ई
letter.f        एफ
letter.g        जी
letter.h        एच
letter.i        आई
letter.j        जे
letter.k        के
letter.l        एल
letter.m        एम
letter.n        एन
letter.o        ओ
letter.p        पी
letter.q        क्यू
letter.r        आर
letter.s        एस
letter.t        टी
letter.u        यू
letter.v        वी
letter.w        डब्लू डब्ल्यू
letter.x        एक्स
letter.y        वाई
letter.z        ज़ेड
sym.at          at_d_rate at_rate at_the_rate अट अट_द_रेट एट एट_द_रेट एट_द_रेट_ऑफ एट_दी_रेट एट_रेट
sym.at          एट_साइन ऐट ऐट_द_रेट
sym.dot         doot dot dott डाट डॉट डोट बिंदी बिंदु
sym.dash        dash haifan डैश माइनस हाइफन
sym.underscore  under_score underscore अंडर_स्कोर अंडरस्कोर अण्डरस्कोर
sym.plus        plus धन प्लस
sym.slash       slash स्लैश
sym.colon       कोलन
tld.co          सीओ
tld.com         kom कॉम कोम
tld.in          इन
tld.net         नेट
tld.org         ओआरजी
# ---- who and whose
my              apan hamara hamare hamari humara humare humari mera mere meri mra अपन मेरा मेरी मेरे
my              हमारा हमारी हमारे
your            aap_ka aap_ke aap_ki aapka aapka_nambar aapka_nmbr aapka_no aapka_num aapka_number
your            aapka_number_do aapke aapke_paas aapke_pas aapki aapna aapni apka apka_no
your            apka_number apke apke_paas apke_pas apki apna apna_email_do apna_mail_do apna_nambar
your            apna_nmbr apna_no apna_no_do apna_num apna_num_do apna_number apna_number_do apne
your            apni apni_email_do apni_email_id_do apni_id_de_do apni_id_do apni_insta_id_do
your            apni_mail_do apni_mail_id_do tera tera_number tera_number_de tere tere_paas teri
your            tmhara tumhara tumhara_number tumhare tumhare_paas tumhari अपना अपना_नंबर अपना_नंबर_दो
your            अपना_नम्बर अपनी अपने आपका आपका_नंबर आपका_नंबर_दो आपका_नम्बर आपकी आपके आपके_पास तुम्हारा
your            तुम्हारा_नंबर तुम्हारी तुम्हारे तुम्हारे_पास तेरा तेरा_नंबर तेरी तेरे तेरे_पास
me              hame hamein hamko humein humko humse mere_ko mere_paas mereko mjhe muje mujhe mujhko
me              mujhse mujko मुझ मुझको मुझसे मुझे मेरे_को मेरे_पास मेरेको हमको हमसे हमें
you             aap aapke_paas aapke_pas aapko aaplog aapse aapse_hi apke_paas apke_pas apko apse
you             kya_aap tere_paas tujhe tujhse tum tumhare_paas tumhe tumhein tumko tumse आप आपके_पास
you             आपको आपलोग आपसे क्या_आप तुझसे तुझे तुम तुमको तुमसे तुम्हारे_पास तुम्हें तू तेरे_पास
we              aapas_me aapas_mein apan_dono apas_me ham ham_dono hum hum_dono humlog अपन_दोनों
we              आपस_में हम हम_दोनों हमदोनों हमलोग
they            chatra clients_ka customero grahak log logon mareez unhe unhein unka unke unki unko
they            unse uska uske uski usko usse उनका उनकी उनके उनको उनसे उन्हें उपयोगकर्ता उसका उसकी उसके उसे
they            कर्मचारियों कर्मचारी कस्टमर कस्टमर्स क्लाइंट क्लाइंट्स ग्राहक ग्राहकों छात्र छात्रों दोस्त मरीज़ मरीज़ों
they            यूज़र यूज़र्स लीड लीड्स लोग लोगों वे व्यापारी सदस्य सदस्यों सहकर्मी
# ---- what is asked for
n_phone         aapka_nambar aapka_nmbr aapka_no aapka_num aapka_number aapka_number_do apka_no
n_phone         apka_number apna_nambar apna_nmbr apna_no apna_no_do apna_num apna_num_do
n_phone         apna_number apna_number_do contact_nmbr foan fon mob mobail mobil moble no_bhejo
n_phone         no_de_do num_de_do number_bhej_do number_bhejo number_de_do number_dedo
n_phone         number_do_bhai number_do_bhaiya number_do_na number_do_sir number_do_yaar
n_phone         number_send_karo phon sampark_number tera_number tera_number_de tumhara_number
n_phone         अपना_नंबर अपना_नंबर_दो अपना_नम्बर आपका_नंबर आपका_नंबर_दो आपका_नम्बर कॉन्टैक्ट_नंबर कॉलिंग_नंबर
n_phone         टेलीफोन तुम्हारा_नंबर तेरा_नंबर दूरभाष नंबर_दे नंबर_दे_दो नंबर_दो नम्बर_दो फ़ोन फैक्स फोन_नंबर
n_phone         फोन_नम्बर मोबाइल मोबाइल_नंबर मोबाइल_नम्बर मोबाईल संपर्क_नंबर संपर्क_सूत्र
n_number        ank nambar nbr nmbr no_bhejo no_de_do num_de_do numbar number number_bhej_do
n_number        number_bhejo number_de_do number_dedo number_do_bhai number_do_bhaiya number_do_na
n_number        number_do_sir number_do_yaar number_send_karo numbr nunber अंक नं नंबर नंबर_दे नंबर_दे_दो
n_number        नंबर_दो नम्बर नम्बर_दो
n_email         apna_email_do apna_mail_do apni_email_do apni_email_id_do apni_mail_do
n_email         apni_mail_id_do email_id emailid emel gmail_id imail mail_id mailid mel_id इनबॉक्स
n_email         इमेल ईमेल ईमेल_आईडी ईमेल_एड्रेस ईमेल_दो ईमेल_पता जीमेल_आईडी मेल मेल_आईडी मेल_आईडी_दो मेल_दो
n_email         मेल_पता मेलआईडी
n_address       adress ghar_ka_pata office_ka_pata pata_batao pata_bhejo एड्रेस ऐड्रेस ठिकाना पता पते
n_contact       cont_details contact_detail contect kontact kontakt sampark कांटेक्ट कॉन्टेक्ट कॉन्टैक्ट
n_contact       कॉन्टैक्ट_डिटेल कॉन्टैक्ट_डिटेल्स संपर्क संपर्क_जानकारी संपर्क_विवरण सम्पर्क
n_name          naam नाम
n_id            aaidi aidi apni_id_de_do apni_id_do apni_insta_id_do आइडी आईडी आईडी_दो खाता_नाम
n_id            प्रोफाइल_लिंक यूज़र_आईडी यूज़र_नेम यूज़रनेम हैंडल
n_messenger     messanger चैट_ऐप चैटिंग_ऐप मेसेंजर मैसेंजर मैसेजिंग_ऐप
# ---- what is done
v_give          aapka_number_do apna_email_do apna_mail_do apna_no_do apna_num_do apna_number_do
v_give          apni_email_do apni_email_id_do apni_id_de_do apni_id_do apni_insta_id_do
v_give          apni_mail_do apni_mail_id_do bata_den bata_dena bata_dijiye bata_do bata_sakte
v_give          batado bataen bataiye batana batao bataye batayein batayen bhej bhej_de bhej_dein
v_give          bhej_den bhej_dena bhej_dijiye bhej_do bhej_sakte bhejde bhejdo bhejein bhejie
v_give          bhejiye bhejiyega bhejna bhejo bhejo_na bhj_do bta_do btado btao chhod_do chod_do
v_give          de_dein de_den de_dena de_dijie de_dijiye de_do de_do_na de_sakte de_sakti dedena
v_give          dedijiye dedo dedo_na dein dena denge dijie dijiye dijiyega doge drop_kar_do
v_give          drop_karo drop_kijiye likh_bhejo likh_dijiye likh_do mil_jayega mil_sakta mil_sakti
v_give          mil_skta milega no_bhejo no_de_do num_de_do number_bhej_do number_bhejo number_de_do
v_give          number_dedo number_do_bhai number_do_bhaiya number_do_na number_do_sir
v_give          number_do_yaar number_send_karo send_kar_do send_karna send_karo send_kijiye
v_give          send_krdo send_kro share_kar_do share_karein share_karen share_karna share_karo
v_give          share_kijiye share_krdo share_kro tera_number_de अपना_नंबर_दो आईडी_दो आपका_नंबर_दो
v_give          ईमेल_दो उपलब्ध_कराएं छोड़_दें छोड़_दो ड्रॉप_करें दीजिए दीजिये दे_दीजिए दे_दीजिये दे_दे दे_दें दे_देना
v_give          दे_दो दे_पाएंगे दे_पाओगे दे_सकती दे_सकते दें देंगे देदें देदो देना दोगे नंबर_दे नंबर_दे_दो नंबर_दो नम्बर_दो
v_give          बता_दीजिए बता_दें बता_देना बता_दो बता_सकते बताइए बताइये बताएं बताओ बताना भिजवा_दें भिजवाइए
v_give          भेज भेज_दीजिए भेज_दीजिये भेज_दे भेज_दें भेज_देना भेज_दो भेज_सकती भेज_सकते भेजदो भेजना भेजिए भेजिये भेजें
v_give          भेजो मिल_जाएगा मिल_सकता मिल_सकती मिलेगा मेल_आईडी_दो मेल_दो लिख_दें लिख_दो लिख_भेजो लिखकर_दें
v_give          शेयर शेयर_कर_दें शेयर_कर_दो शेयर_करिए शेयर_करें शेयर_करो शेयर_कीजिए साझा साझा_करें साझा_कीजिए सेंड
v_give          सेंड_कर_दो सेंड_करें सेंड_करो
v_need          chaahiye chahie chahiye chahiyega chahta chahte chahunga chahungi chahye chaiye
v_need          jarurat mangta mil_sakta mil_sakti mil_skta milega nahi_chahiye nhi_chahiye zarurat
v_need          आवश्यकता चाहता चाहती चाहते चाहिए चाहिये चाहूंगा चाहूंगी ज़रूरत जानना नहीं_चाहिए मांगता मिल_सकता
v_need          मिल_सकती मिलेगा
v_contact       call_kar_lete_hain call_kar_lo call_karein call_karna call_karo call_karte_hai
v_contact       call_karte_hain call_kijiye call_kro call_krte call_lagao connect_ho connect_hote
v_contact       connect_karo contact_kare contact_karen contact_karo contact_kijiye dm_karo dm_kro
v_contact       fon_karo ghanti_maro jud_jaiye jud_jao knock_karo knock_kro likh_bhejo likh_dena
v_contact       likh_dijiye likh_do likhiye likhna likho mesej message_karna message_karo
v_contact       message_kijiye miss_call missed_call missed_call_do msg_karo msg_krna msg_kro mssg
v_contact       phone_ghumao phone_kar_lo phone_karein phone_karna phone_karo phone_kijiye phone_kro
v_contact       phone_lagao ping_karo ping_kro sampark_kare sampark_karen sampark_karo text_karo
v_contact       whatsapp_kar_do whatsapp_karo whatsapp_kijiye whatsapp_kr_do एसएमएस कनेक्ट_करें काॅल
v_contact       कॉन्टैक्ट_करें कॉन्टैक्ट_करो कॉल कॉल_कर_लें कॉल_कर_लेते_हैं कॉल_करते_हैं कॉल_करिए कॉल_करें कॉल_करो
v_contact       कॉल_कीजिए कॉल_लगाओ घंटी_मारो जुड़ जुड़_जाओ जुड़िए जुड़ें टेक्स्ट_करें डायल डीएम डीएम_करें ढूँढ_लेना नॉक
v_contact       नॉक_करें पिंग पिंग_करें फोन_कर_लें फोन_कर_लेना फोन_करिए फोन_करें फोन_करो फोन_कीजिए फोन_लगाओ
v_contact       बात_कीजिए मिस_कॉल मिस्ड_कॉल मेसेज मैसेज मैसेज_करें मैसेज_करो लिख_दीजिए लिख_दें लिख_देना लिख_दो
v_contact       लिख_भेजो लिखकर_दें लिखिए लिखिये लिखें लिखो संदेश_भेजें संपर्क_कर_सकते संपर्क_करिए संपर्क_करें संपर्क_करो
v_contact       संपर्क_कीजिए
v_add           add_kar_lo add_karo add_kijiye add_krlo add_kro dhoondh_lo dhoondo dhund_lo
v_add           dhundh_lo dhundo follow_kar_lo follow_karo google_kar_lo google_karo jod_lijiye
v_add           jod_lo jodo join_kar_lo join_karo khoj_lo khojo search_kar_lo search_karo एड_करें
v_add           एड_करो ऐड ऐड_करें ऐड_करो खोज_लो खोजें खोजो गूगल_कर_लो गूगल_करें जॉइन जॉइन_करें जॉइन_करो जोड़
v_add           जोड़_लें जोड़_लो जोड़ें जोड़ो ढूँढ ढूंढ_लो ढूंढें ढूंढो फॉलो_करें फॉलो_करो सर्च_कर_लो सर्च_करें सर्च_करो
v_talk          aa_jaiye aa_jana aa_jao aa_jaye aaiye aajaiye aajao aao aate baat baat_ho
v_talk          baat_ho_sake baat_kar_lete_hai baat_kar_lete_hain baat_karein baat_karen
v_talk          baat_karenge baat_karna baat_karte baat_karte_hai baat_karte_hain baat_krlete
v_talk          baat_krte_h baat_krte_hai baatcheet bat bat_karte_hai batchit call_kar_lete_hain
v_talk          call_karte_hai call_karte_hain call_krte chalen chalte chalte_hai chalte_hain
v_talk          charcha chat_karenge chat_karte_hai chat_karte_hain chlte connect_ho connect_hote
v_talk          connect_hote_hain connect_karo connect_karte_hain continue_karte_hain
v_talk          discuss_karenge discuss_karte_hai discuss_karte_hain discuss_krte interview_karenge
v_talk          interview_karte_hain jari judte_hain meeting_karenge meeting_karte_hai
v_talk          meeting_karte_hain milkar milna milte milte_hai milte_hain mulakat shift_ho
v_talk          shift_ho_jate shift_hote_hain shift_karo shift_karte_hain shift_kro video_call
v_talk          आ_जाइए आ_जाएं आ_जाओ आ_जाना आइए आएं आओ आजाओ आते इंटरव्यू इंटरव्यू_करते_हैं कॉल_कर_लेते_हैं कॉल_करते_हैं
v_talk          चर्चा चर्चा_करते_हैं चलते चलते_हैं चलें चैट चैट_करते_हैं चैटिंग जारी जुड़_जाओ जुड़ते_हैं डिस्कशन डिस्कस
v_talk          डिस्कस_करते_हैं बात बात_कर बात_कर_लें बात_कर_लेते_हैं बात_करते बात_करते_हैं बात_करना बात_करें
v_talk          बात_करेंगे बात_हो बात_हो_सके बातचीत बातें मिलकर मिलते मिलते_हैं मिलना मीटिंग मीटिंग_करते_हैं मुलाकात
v_talk          वीडियो_कॉल शिफ्ट शिफ्ट_होते_हैं साक्षात्कार
v_have          aapke_paas aapke_pas apke_paas apke_pas chalate_hain chalate_ho chalate_ho_kya
v_have          istemal_karte mere_paas par_hain par_ho pe_hain pe_ho pr_ho tere_paas tumhare_paas
v_have          use_karte use_karti use_krte आपके_पास इस्तेमाल_करते चलाते_हैं चलाते_हो तुम्हारे_पास तेरे_पास पर_हैं
v_have          पर_हैं_क्या पर_हो पे_हो प्रयोग_करते मेरे_पास यूज़_करती यूज़_करते
v_deal          bhugtan deal_kar_lete_hai deal_kar_lete_hain deal_kar_lo deal_karo deal_karte_hai
v_deal          deal_karte_hain deal_krte hisab kaam_kar_lete kaam_kar_lete_hain kaam_karein
v_deal          kaam_karen kaam_karte kaam_karte_hai kaam_karte_hain len_den lenden paise_bhej
v_deal          paise_de paise_dunga pay_karenge pay_karunga payment_kar_do payment_karo sauda
v_deal          settle_kar upi काम_कर_लेते_हैं काम_करते काम_करते_हैं काम_करें ट्रांसफर डील डील_कर_लें डील_कर_लेते_हैं
v_deal          डील_करते_हैं पेमेंट पैसे_भेज भुगतान यूपीआई लेन_देन लेनदेन सेटल सौदा हिसाब
v_post          daak dak_se kuriyar parsal speed_post कूरियर डाक डाक_से पार्सल स्पीड_पोस्ट
v_visit         aakar_milo aake_milo ghar_aa_jao ghar_aao milne_aaiye milne_aao office_aa_jao
v_visit         office_aaiye office_aao आकर_मिलें ऑफिस_आ_जाओ ऑफिस_आइए ऑफिस_आओ घर_आ_जाओ घर_आओ दफ्तर_आइए
v_visit         पधारें मिलने_आएं मिलने_आओ
# ---- how it is put
lets            aaiye aao accha_hoga acha_hoga baat_kar_lete_hai baat_kar_lete_hain baat_karein
lets            baat_karen baat_karenge baat_karte baat_karte_hai baat_karte_hain baat_krlete
lets            baat_krte_h baat_krte_hai bat_karte_hai better_hoga call_kar_lete_hain
lets            call_karte_hai call_karte_hain call_krte chalen chaliye chalo chalte_hai chalte_hain
lets            chat_karenge chat_karte_hai chat_karte_hain chlo connect_hote_hain
lets            connect_karte_hain continue_karte_hain deal_kar_lete_hai deal_kar_lete_hain
lets            deal_karte_hai deal_karte_hain deal_krte discuss_karenge discuss_karte_hai
lets            discuss_karte_hain discuss_krte interview_karte_hain judte_hain kaam_kar_lete_hain
lets            kaam_karte_hai kaam_karte_hain kyon_na kyu_na kyun_na meeting_karenge
lets            meeting_karte_hai meeting_karte_hain milte milte_hai milte_hain rakh_lete_hai
lets            rakh_lete_hain rakhte_hain shift_ho_jate shift_hote_hain shift_karte_hain अच्छा_होगा
lets            आइए आओ इंटरव्यू_करते_हैं काम_कर_लेते_हैं काम_करते_हैं कॉल_कर_लेते_हैं कॉल_करते_हैं क्यों_न क्यों_ना
lets            चर्चा_करते_हैं चलते_हैं चलिए चलिये चलें चलो चैट_करते_हैं जुड़ते_हैं डिस्कस_करते_हैं डील_कर_लें डील_कर_लेते_हैं
lets            डील_करते_हैं बात_कर_लें बात_कर_लेते_हैं बात_करते बात_करते_हैं बात_करें बात_करेंगे बेहतर_होगा मिलते
lets            मिलते_हैं मीटिंग_करते_हैं रख_लें रख_लेते_हैं शिफ्ट_होते_हैं
can             ho_sake ho_sakta kya_aap paoge payenge sakenge sakoon sakta sakte sakti skta skte
can             क्या_आप पाएंगे पाओगे सकता सकती सकते सकूं सकेंगे हो_तो हो_सकता हो_सके
please          jara kripya krpya meherbani mehrbani pliz pls_na plz zara कृपया ज़रा प्लीज़ मेहरबानी
please          मेहरबानी_करके
what            kaun_sa kaunsa kaunsi kia kis kon_sa konsa konsi kya कितना किस कौन_सा कौन_सी कौनसा
what            कौनसी क्या
where           aur_kaha aur_kahan kaha kahaan kahan kidhar kis_jagah kis_par kis_pe kispar kispe
where           koi_aur_jagah कहाँ किधर किस_जगह किस_पर किस_पे किसपर कोई_और_जगह
how             kaise kese kis_tarah किस_तरह कैसे
be              h hai hain hoon hu hun yahi_hai ye ye_hai yeh yeh_hai यह यही ये हूँ है हैं होगा
on              dwara ke_jariye ke_through ke_zariye mein par par_hain par_ho pe pe_hain pe_ho pr
on              pr_ho के_जरिए के_माध्यम_से ज़रिए द्वारा पर पर_हैं पर_हैं_क्या पर_हो पे पे_हो में से
outside         app_ke_bahar baahar bahar bahar_se dusre_app dusri_jagah fiverr_ke_bahar
outside         fiverr_se_bahar is_site_ke_bahar kahi_aur kahin_aur platform_ke_bahar
outside         platform_se_bahar portal_ke_bahar site_ke_bahar site_se_bahar upwork_ke_bahar
outside         upwork_se_bahar अपवर्क_के_बाहर अपवर्क_से_बाहर इस_साइट_के_बाहर कहीं_और किसी_और_जगह दूसरी_जगह
outside         दूसरे_ऐप_पर पोर्टल_के_बाहर प्लेटफॉर्म_के_बाहर प्लेटफॉर्म_से_बाहर फाइवर_के_बाहर बाहर बाहर_से
outside         साइट_के_बाहर साइट_से_बाहर
direct          aapas_me aapas_mein apas_me bina_commission bina_kamishan cash_me dairekt naqad
direct          private_me seedha seedhe sidha sidhe आपस_में कैश डायरेक्ट नकद निजी_तौर_पर प्राइवेट बिचौलिए
direct          बिना_कमीशन बिना_बिचौलिए सीधा सीधे
platform        platfarm pletform upwerk अपवर्क पोर्टल प्लेटफॉर्म प्लैटफॉर्म फाइवर फ्रीलांसर_डॉट_कॉम मंच साइट
here            idhar is_chat isi_chat isi_chat_me yaha yahaan yahan yahi yahi_pe yahin yahin_par
here            इधर इस_चैट इस_चैट_में इसी_चैट इसी_चैट_में यहाँ यहाँ_पर यहीं यहीं_पर
fee             comission kameeshan kamishan komisan platform_fee कमीशन प्लेटफॉर्म_फीस प्लेटफॉर्म_शुल्क शुल्क
only            bas keval kewal sirf केवल बस सिर्फ
write_down      likh_lein likh_lijiye likh_lo likhiye likhlo note_kar_lo note_karein note_karo
write_down      note_kijiye note_krlo note_kro save_kar_lo save_karo save_krlo नोट_कर_लें नोट_कर_लो
write_down      नोट_करें नोट_करो नोट_कीजिए याद_रखें लिख_लीजिए लिख_लें लिख_लो लिखिए सेव_कर_लें सेव_कर_लो सेव_करें
# ---- what speaks against it
no              bagair bina inkar kabhi_nahi mana_hai mat nahee nahi nahi_chahiye nahin nai nhi
no              nhi_chahiye इनकार कभी_नहीं न नही नहीं नहीं_चाहिए नहीं_तो ना बगैर बिना मत मना
but             lekin magar par परन्तु मगर लेकिन
rule            anumati ban_ho manahi niyam pratibandh rules_ke shartein suspend_ho अनुमति उल्लंघन नियम
rule            नियमों निलंबित निषेध प्रतिबंध प्रतिबंधित बैन मना वर्जित शर्तें
work            anuvad banana banwana banwani bot_chahiye bulk_message chatbot_banana data_entry
work            ikathe ikattha ikatthe sambhalna sambhalne telecalling vigyapan अनुवाद अभियान आइकन
work            इंटीग्रेशन इकट्ठा इकट्ठे एक्सेल एडिटिंग एप एपीआई एप्लिकेशन ऐड्स ऐप ऑटोमेशन कंटेंट कम्युनिटी कैंपेन कॉन्टेंट
work            कोड कोर्स कोल्ड_कॉलिंग क्लोन ग्रुप चैटबॉट चैनल टेम्पलेट टेम्पलेट्स टेलीकॉलिंग डाटा डिज़ाइन डेटा
work            डेटा_एंट्री डेटाबेस न्यूज़लेटर पता_चला पता_लगाना पेज पोस्ट पोस्टर पोस्ट्स प्रबंधन प्लगइन फ़ील्ड फॉर्म
work            बटन बल्क_मैसेज बैनर बॉट मार्केटिंग मॉड्यूल मोबाइल_एप मोबाइल_एप्लिकेशन मोबाइल_ऐप मोबाइल_गेम
work            मोबाइल_व्यू लिंक लिस्ट लोगो वर्कफ़्लो विजेट विज्ञापन वीडियो वेबसाइट शीट संभालना समूह सर्वे सूची
work            सॉफ्टवेयर सोशल_मीडिया स्क्रैप
hired           contract_ke_baad contract_shuru_hone_ke contract_start_hone_ke hire_hone_ke_baad
hired           hire_karne_ke_baad hire_karoge_to hire_ke_baad kaam_milne_ke_baad kaam_shuru_hone_ke
hired           order_ke_baad project_milne_ke_baad select_hone_ke_baad अनुबंध_के_बाद अनुबंध_शुरू_होने_के
hired           ऑर्डर_के_बाद काम_मिलने_के_बाद काम_शुरू_होने_के कॉन्ट्रैक्ट_के_बाद कॉन्ट्रैक्ट_शुरू_होने_के चुने_जाने_के_बाद
hired           हायर_करने_के_बाद हायर_होने_के_बाद
order           aadhaar aadhar account_number adhiniyam bill_no challan dhara gst gstin ifsc
order           invoice_no khata khata_number kramank line_number order_no page_number pan_card
order           panjikaran pnr rasid rc_number roll_no roll_number room_number sankhya seat_number
order           train_number utr vehicle_number अकाउंट_नंबर अधिनियम अधिसूचना अनुच्छेद आईएफएससी आईएसबीएन
order           आधार आधार_कार्ड आधार_नंबर आर्डर इनवॉइस इनवॉइस_नंबर एरर ऑर्डर ऑर्डर_नंबर कानून क्रमांक खसरा
order           खाता खाता_नंबर खाता_संख्या गाटा चालान जीएसटी जीएसटीआईएन टिकट ट्रेन_नंबर ट्रैकिंग त्रुटि धारा
order           पंजीकरण परिपत्र पार्ट_नंबर पासपोर्ट पीएनआर पेज_नंबर पैन पैन_नंबर बिल बिल_नंबर मुकदमा मॉडल यूटीआर
order           रजिस्ट्रेशन रसीद रूम_नंबर रोल_नंबर लाइन_नंबर लाइसेंस वर्जन वाद_संख्या संख्या संस्करण सीट_नंबर सीरियल
money           advance_dunga bhav budget_hai budget_ke_bahar budget_se_bahar chhoot crore daam
money           dollar hajar hazaar hazar inr karod keemat kharch kharcha kimat kul lac lakh lakhs
money           mehnatana paisa paise per_hour per_word rs rupay rupaye rupees rupiya total_hoga
money           अग्रिम एडवांस कर करोड़ किराया कीमत कुल खर्च छूट टैक्स डिस्काउंट डॉलर दाम पैसा पैसे प्रति_घंटा
money           प्रति_शब्द फीस बजट बजट_से_बाहर बिक्री भाव मानदेय मुनाफा मूल्य यूरो राशि रु रुपए रुपया रुपये रुपयों
money           रेट लाख लागत वेतन हज़ार हज़ारों
unit            adhyay baar column din dino feet ghanta ghante ghnte gram hafta hafte inch kilo
unit            litre mahina mahine minat panna panne piece pratishat reels rows saal shabd slide
unit            video_ka अंक_मिले अध्याय इंच एमबी किलो किलोमीटर कॉलम ग्राम घंटा घंटे घंटों जीबी डिग्री तस्वीरें
unit            दिन दिनों नग पंक्ति पंक्तियां पन्ना पन्ने पिक्सल पीस पृष्ठ पेज प्रतिशत फीट फीसदी फुट फोटो बार भाग
unit            महीना महीने मिनट मिलीमीटर मीटर रिवीजन रील रील्स रो लीटर वर्ग वीडियोज़ वोट शब्द शब्दों संशोधन
unit            साल सेंटीमीटर सेकंड स्लाइड स्लाइड्स हफ्ता हफ्ते
time            aaj abhi agle aj baje bje budhvar dopahar guruvar itvaar kal kl mangalvar parso
time            parson pichle raat rat ravivar samay shaam sham shanivar shukravar somvar subah
time            subha tak tareekh tarikh tk अक्टूबर अक्तूबर अगले अगस्त अप्रैल अभी आज इतवार कल गुरुवार घंटे_में
time            जनवरी जुलाई जून डेडलाइन तक तारीख दिनांक दिसंबर दिसम्बर देर_रात दोपहर नवंबर नवम्बर परसों पिछले
time            फरवरी बजे बुधवार बृहस्पतिवार मंगलवार मई मार्च रविवार रात शनिवार शाम शुक्रवार सप्ताह सप्ताहांत
time            समय सितंबर सितम्बर सुबह सोमवार
# ---- purposes
access          access_chahiye access_de access_do invite_bhej invite_kar invite_karo read_only
access          आमंत्रण आमंत्रित इनवाइट एक्सेस एडमिन_पैनल एनालिटिक्स कोलैबोरेटर गिटहब गूगल_ड्राइव जिरा ट्रेलो
access          डैशबोर्ड ड्राइव दर्शक_अनुमति निमंत्रण नोशन पहुँच फिगमा रिपॉजिटरी रेपो लॉगिन व्यूअर संपादक_अधिकार
access          सीपैनल स्टेजिंग होस्टिंग
legal           anubandh ikrarnama karar notary paksh samjhauta अनुबंध इकरारनामा एनडीए करार करारनामा
legal           गोपनीयता_अनुबंध द्वितीय_पक्ष नोटरी पक्षकार प्रथम_पक्ष शपथ_पत्र समझौता समझौते हलफनामा
portfolio       namuna namune pichla_kaam portfolio_dikhao purana_kaam sample_dikhao उदाहरण नमूना नमूने
portfolio       पिछला_काम पिछले_काम पुराने_काम पोर्टफोलियो बायोडाटा रिज़्यूमे सैंपल सैंपल्स
# ---- addresses
street_before   block gali ke_paas ke_saamne landmark mohalla near opp opposite paas_me phase sec
street_before   sector ward कॉलोनी गली ग्राम चौक चौराहा तहसील थाना नगर पोस्ट_ऑफिस बाज़ार ब्लॉक मार्ग
street_before   मुहल्ला मोहल्ला रोड वार्ड सड़क सेक्टर
street_after    bazaar bazar chowk colony cross enclave extension gali ganj lane layout main_road
street_after    marg mg_road nagar path puram rd road society stage vihar एन्क्लेव एवेन्यू कॉलोनी गंज गली
street_after    चौक नगर पथ पुरम बाज़ार मार्ग मोहल्ला रोड लेन विहार सड़क सोसाइटी हाउसिंग
pobox           डाक_पेटी पीओ_बॉक्स पोस्ट_बॉक्स
premises        dukan flat_no flat_number floor ghar_number h_no hno house_no kothi makaan makan
premises        makan_number manzil pin_code pincode plot plot_no plot_number shop_no tower wing
premises        अपार्टमेंट इमारत कमरा कार्यालय घर_नंबर टावर तल दुकान दुकान_नंबर पिन पिन_कोड पिनकोड प्लॉट
premises        प्लॉट_नंबर फ्लैट फ्लैट_नंबर भवन मंजिल मकान मकान_नंबर मकान_संख्या
# ---- fillers
filler          bina_space ek_saath hata_dena hata_do hata_kar hata_ke hatao jod_ke mila_kar mila_ke
filler          remove_karke space_hata_ke एक_साथ जोड़कर बिना_स्पेस मिलाकर स्पेस_हटाकर हटा_दें हटा_दो हटाएं
filler          हटाकर
reverse         peeche_se pichhe_se right_se_left ulta ulta_padho ulte उल्टा उल्टे दाएं_से_बाएं पीछे_से
common          ab accha acha achha agar aisa aise apne aur baad bad bahut bana_do bhai bhaiya bhi
common          bhot bilkul bohot bula_do chal chalega daal_do dekh dekhna dekho dhanyavad
common          dikha_dena dikha_do do_na dost fir gaya gayi ha haan han hata_do hi ho hoga hogi
common          hoon hota hote hoti hu hua hue hui hun is isliye jab jaise jaldi ji jo jyada ka kaam
common          kam kar kar_de kar_dein kar_den kar_dena kar_dijiye kar_do kara_do kardo karega
common          karenge karke karna karna_hai karne karo karta karte karti karwa_do ke ki kisi kiya
common          ko koi kr_do krdo krke kro kuch kuchh kyon kyu kyun kyunki lag laga laga_do lagega
common          lagta le lekin lena liye lo maar_do madam magar mai main me mein mile milta nahi
common          namaskar namaste ne pahle par pata pe pehle phir raha rahe rahi rha rhe saath sab
common          sabhi sahi samjha_do sath se shukriya sir tab tha the theek theek_kar_do thi thik
common          thoda tik to toh us vala vo waise wala wale wali wo woh ya yaar yar ye yeh zyada अगर
common          अब इस उस एक और कर कर_दीजिए कर_दें कर_देना कर_दो करके करना करा_दो करें का काम कि किया की कुछ
common          के को क्योंकि गई गया जब जी जो ठीक डाल_दो तब तो था थी थे दिखा_दो धन्यवाद नमस्ते ने बना_दो बहुत
common          बुला_दो भी मगर यह या रहा रही रहे लगा_दो लिए लेकिन वह वाला वाली वाले शुक्रिया सब समझा_दो
common          साथ हाँ ही हो
)"};

}  // namespace contactlint
