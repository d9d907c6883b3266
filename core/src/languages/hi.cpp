// Hindi in Devanagari, and Hinglish: Hindi in Latin letters, as most chats in India are written.
//
// Digits are dictated in Hindi and English mixed ("double nine ek zero saat"), so the English digits
// stand here too. Every number up to 99 has a word of its own. The verb closes the clause, "apna
// number bhej do"; "do" is "two" as well as "give", so that it gives only in phrases. "Apna" means
// the doer's own: yours, when something is asked for.
#include "languages/packed_table.h"

namespace contactlint {

constexpr char kTable[] = R"(
digit.0 jero shunya zero ज़ीरो शून्य
digit.1 ek एक
digit.2 do दो
digit.3 teen तीन
digit.4 chaar char चार
digit.5 paanch panch पाँच पांच
digit.6 cheh chhah chhe छः छह
digit.7 saat sat सात
digit.8 aath आठ
digit.9 nau नौ
sound.9 no
number.10 das दस
number.11 gyarah ग्यारह
number.12 barah बारह
number.13 terah तेरह
number.14 chaudah चौदह
number.15 pandrah पंद्रह
number.16 solah सोलह
number.17 satrah सत्रह
number.18 atharah अठारह
number.19 unnis उन्नीस
number.20 bees बीस
number.21 इक्कीस
number.22 बाईस
number.23 तेईस
number.24 चौबीस
number.25 पच्चीस
number.26 छब्बीस
number.27 सत्ताईस
number.28 अट्ठाईस
number.29 उनतीस
number.30 tees तीस
number.31 इकतीस
number.32 बत्तीस
number.33 तैंतीस
number.34 चौंतीस
number.35 पैंतीस
number.36 छत्तीस
number.37 सैंतीस
number.38 अड़तीस
number.39 उनतालीस
number.40 chalis चालीस
number.41 इकतालीस
number.42 बयालीस
number.43 तैंतालीस
number.44 चवालीस
number.45 पैंतालीस
number.46 छियालीस
number.47 सैंतालीस
number.48 अड़तालीस
number.49 उनचास
number.50 pachas पचास
number.51 इक्यावन
number.52 बावन
number.53 तिरपन
number.54 चौवन
number.55 पचपन
number.56 छप्पन
number.57 सत्तावन
number.58 अट्ठावन
number.59 उनसठ
number.60 saath साठ
number.61 इकसठ
number.62 बासठ
number.63 तिरसठ
number.64 चौंसठ
number.65 पैंसठ
number.66 छियासठ
number.67 सड़सठ
number.68 अड़सठ
number.69 उनहत्तर
number.70 sattar सत्तर
number.71 इकहत्तर
number.72 बहत्तर
number.73 तिहत्तर
number.74 चौहत्तर
number.75 पचहत्तर
number.76 छिहत्तर
number.77 सतहत्तर
number.78 अठहत्तर
number.79 उनासी
number.80 assi अस्सी
number.81 इक्यासी
number.82 बयासी
number.83 तिरासी
number.84 चौरासी
number.85 पचासी
number.86 छियासी
number.87 सत्तासी
number.88 अट्ठासी
number.89 नवासी
number.90 nabbe नब्बे
number.91 इक्यानवे
number.92 बानवे
number.93 तिरानवे
number.94 चौरानवे
number.95 पचानवे
number.96 छियानवे
number.97 सत्तानवे
number.98 अट्ठानवे
number.99 निन्यानवे
hundred sau सौ
repeat.2 डबल
repeat.3 ट्रिपल
sym.at at_the_rate एट एट_द_रेट ऐट एट_दी_रेट
sym.dot डॉट बिंदु
sym.underscore अंडरस्कोर
tld.com कॉम
tld.in इन
my mera mere meri मेरा मेरी दे_सकता_हूँ दे_सकती_हूँ दे_देता_हूँ दे_दूँगा de_sakta_hu de_sakti_hu
my de_deta_hu de_dunga
your aapka aapka_number aapke aapki apka apki apna apna_number apne apni tera tumhara अपना अपना_नंबर
your अपनी आपका आपका_नंबर आपकी आपके apna_no apka_no aapka_no tera_no aapke_paas apke_pass आपके_पास
your apka_number aapka_number apka_no aapka_no tumhara_number
me hume mujhe mujhse मुझे हमें
me kar_du_kya bhej_du_kya
you aap aapko aapse tum tumhe आप आपको आपसे aapke_paas apke_pass आपके_पास
we hum हम
they unka unko unse कस्टमर* ग्राहक* लीड
n_phone aapka_number apna_number fon mob number_do अपना_नंबर आपका_नंबर फ़ोन फोन मोबाइल apna_no
n_phone apka_no aapka_no tera_no फ़ोन_नंबर मोबाइल_नंबर कॉन्टैक्ट_नंबर mobile_no no_do no_bhejo
n_phone number_bhejo number_dijiye number_dena number_batao number_share_karo
n_phone apka_number aapka_number apka_no aapka_no tumhara_number
n_phone फोन_पर_जल्दी_तय फोन_पर_क्लियर phone_pe_clear phone_pe_samjha phone_pe_jaldi_clear
n_number aapka_number apna_number nambar nmbr number_do अपना_नंबर आपका_नंबर नंबर apna_no apka_no
n_number aapka_no tera_no no_do no_bhejo
n_email email_id emailid mail_id ईमेल मेल
n_address पता पते
n_contact sampark संपर्क contact_no contact_number संपर्क_नंबर
n_name naam नाम
n_id aidi आईडी id_do id_batao id_bhejo
v_give bata* bata_do bhej* bhej_dena bhej_do de_do dena dijiye doge likh_dijiye milega number_do
v_give send_kar_do send_karo share_karo दीजिए दे_दो दें देना बता* बता_दें भेज* भेज_दीजिए भेज_दें
v_give मिल_सकती मिलेगा do मिल_सकता मिल_जाएगा मिलेगी बताइए दे_दीजिए भेजिए लिखिए बताओ share_kijiye
v_give send_kijiye de_dijiye bhej_dijiye bata_dijiye bhejiye dedo bhejdo batado de_dena no_do
v_give no_bhejo number_bhejo number_dijiye number_dena number_batao number_share_karo id_do id_batao
v_give id_bhejo
v_give de_sakte de_sakte_ho de_sakte_hain de_sakti de_do_na
v_give msg_kar_dena msg_kar_do msg_kar_dijiye message_kar_dena message_kar_do message_kar_dijiye
v_give दे_सकता_हूँ दे_सकती_हूँ दे_देता_हूँ दे_दूँगा de_sakta_hu de_sakti_hu de_deta_hu de_dunga
v_give de_du
v_need chahiye chaiye mil_sakta milega चाहिए मिल_सकती मिलेगा मिल_सकता मिल_जाएगा mil_jayega
v_need mil_sakta_hai mil_sakti milegi chaiye_tha
v_contact call_karna call_karo contact_karo likh_dena likh_dijiye likho message_karna message_karo
v_contact missed_call msg_karo phone_karo whatsapp_karo कॉल जुड़ मैसेज लिखें संपर्क_कर_सकते dm_karo
v_contact text_karo ping_karo कॉल_करें मैसेज_करें मैसेज_करो डीएम व्हाट्सएप_करें कॉल_कीजिए संपर्क
v_contact msg_kar_dena msg_kar_do msg_kar_dijiye message_kar_dena message_kar_do message_kar_dijiye
v_contact कॉल_कर_सकूँ call_kar_saku कॉल_करूँ
v_add add_karo dhundo join_karo search_karo ऐड
v_add जोड़_लीजिए जोड़_लो जोड़_लें jod_lo जोड़_देता जोड़ूँ जोड़_दूँ add_karu jod_deta jod_du
v_talk aa_jao aao baat baat_kar_lete_hain baat_karte_hain milte_hain आ_जाइए आइए बात बात_कर_लेते_हैं
v_talk बात_करते_हैं बात_करें मीटिंग aajao aa_jaiye baat_karein meeting_karte_hain मिलते_हैं
v_talk chat_karte_hain discuss_karte_hain shift_ho_jate बातचीत चर्चा
v_talk इंटरव्यू वीडियो_कॉल_करें वीडियो_कॉल_करते_हैं chalte_hain shift shift_karte चलते_हैं
v_have use_karte चलाते_हैं ho_kya aapke_paas apke_pass आपके_पास use_karte_ho chalate चलाते है_क्या
v_deal deal_kar_lete_hain hisab kaam_karte_hain काम_कर_लेते_हैं डील डील_कर_लें पेमेंट यूपीआई dunga
v_deal bhej_dunga pay_kar_dunga transfer_kar_dunga पेमेंट_कर_दूंगा
v_deal kaam_kar_lete_hain
v_deal kar_du_kya bhej_du_kya
v_pay upi gpay phonepe paytm payment pay_kar_du pay_kar_dun पेमेंट यूपीआई दे_दोगे de_doge भेज_दोगे
v_pay bhej_doge कर_दोगे kar_doge दे_दो_तो
v_post courier डाक
v_visit milne_aao office_aao हमारे_ऑफिस hamare_office आ_जाइए aa_jaiye aa_jao हमारे_स्टूडियो
v_visit hamari_dukan आइए
lets aao baat_kar_lete_hain baat_karte_hain chalo deal_kar_lete_hain kaam_karte_hain milte_hain आइए
lets काम_कर_लेते_हैं डील_कर_लें बात_कर_लेते_हैं बात_करते_हैं बात_करें रख_लेते_हैं rakh_lete_hain
lets kar_lete_hain baat_karein baat_karte कर_लेते_हैं बात_करते_है karte_hain chaliye मिलते_हैं
lets chalte_hain discuss_karte_hain
lets kaam_kar_lete_hain
lets ग्रुप_बना_देता_हूँ ग्रुप_बना_देती_हूँ ग्रुप_बनाता_हूँ group_bana_deta_hu group_bana_deti_hu
lets group_banata_hu वीडियो_कॉल_करें वीडियो_कॉल_करते_हैं
can ho_sake sakta sakte sakti सकता सकती सकते ho_kya
can de_sakte de_sakte_ho de_sakte_hain de_sakti
can kar_du_kya bhej_du_kya
please kripya plz कृपया
what kaunsa kis kya किस कौन_सा क्या kaun_sa कितना
where kaha kahan kis_par koi_aur_jagah कहाँ
how kaise कैसे
how और_कैसे aur_kaise
be hai hain है हैं
on mein par pe पर पे में से फोन_पर_जल्दी_तय फोन_पर_क्लियर phone_pe_clear
on phone_pe_samjha phone_pe_jaldi_clear ग्रुप_में group_me group_mein
outside bahar बाहर bina_site
direct bina_commission seedhe sidha डायरेक्ट सीधे upi gpay phonepe paytm सीधा bina_platform
direct bina_middleman बिना_कमीशन
direct apne_beech_me aapas_me आपस_में direct_deal
otherwise और_कैसे aur_kaise
platform अपवर्क प्लेटफॉर्म साइट truelancer
here yaha yahan yahi yahin यहाँ यहीं
fee कमीशन fee_bachegi कमिशन फीस kamishan
only bas sirf सिर्फ
write_down likh_lo note_karo save_kar_lo नोट_करें लिख_लीजिए
no bina mat nahi nahin nhi नहीं बिना मत
but lekin लेकिन
rule ban_ho niyam नियम मना
work banana banwana एक्सेल एपीआई ऐप कंटेंट ग्रुप चैटबॉट डेटा फॉर्म बैनर बॉट लोगो विज्ञापन
work वेबसाइट gateway checkout button आइकन
hired hire_hone_ke_baad हायर_होने_के_बाद
order gst invoice_no order_no आधार ऑर्डर खाता धारा पैन बिल
money budget_se_bahar hazar lakh rs rupay* बजट रुपये रेट लाख हज़ार
unit din saal घंटे दिन पन्ने फुट मिनट शब्द साल
time aaj baje kal raat shaam subah आज कल तक बजे रात शाम सुबह
access access_de read_only एक्सेस फिगमा व्यूअर
legal अनुबंध एनडीए
portfolio नमूने सैंपल
street_before gali sector सेक्टर गली मार्ग
street_after nagar road गली नगर रोड colony marg मार्ग
premises flat_no प्लॉट फ्लैट मकान मकान_नंबर plot प्लॉट_नंबर मंजिल दुकान
filler hata_do हटाकर fir phir फिर
reverse ulta ulti उल्टा
pieces pehla_hissa doosra_hissa पहला_हिस्सा दूसरा_हिस्सा
common aur bhi hi ho ka kar ke ki ko और का की के को तो भी
sequence pehle pahle aakhri baaki baki shuru khatam आखिरी पहले बाकी शुरू
sequence fir phir aakhir akhir beech फिर आखिर
there wahan vahan wahaan udhar वहां वहाँ
joins taaki taki kyunki kyonki toh agar jab aur ताकि क्योंकि तो अगर जब और kal कल
vocative bhai bhaiya yaar sir sirji ji bro didi dost भाई भैया यार सर जी दोस्त
self मैं
same same वही wahi
eases जल्दी आसान बेहतर आसानी jaldi aasan behtar फोन_पर_जल्दी_तय phone_pe_jaldi_clear
n_pay upi यूपीआई gpay phonepe paytm जीपे खाते_में account_me bank_transfer
n_paper फाइल फ़ाइल pdf पीडीएफ file_me फाइल_में दस्तावेज़ अटैचमेंट
v_fill लिख_दो लिख_दीजिए लिखो लिखें लिखिए likh_do likho likh_dijiye
leave_out bhool_jao bhool_jaiye ignore_karo ignore_kijiye hata_do
n_meet aamne_saamne आमने_सामने कॉफी_पर_मिलकर कॉफी_पर_मिलते चाय_पर_मिलते चाय_पर_मिलकर
n_meet coffee_pe_mil_ke coffee_pe_milte chai_pe_milte coffee_pe_milkar
)";

extern const Language kLanguageHi;
const Language kLanguageHi = PackedLanguage<kTable>("hi");

}  // namespace contactlint
