// Urdu in its own script, and Roman Urdu: Urdu in Latin letters, as most chats in Pakistan go.
//
// Spelling with and without spaces varies ("واٹس ایپ", "ایمیل", "ای میل"). Digits are dictated in
// Urdu and English mixed, so the English ones stand here too; every number up to 99 has a word of its
// own, some of them everyday words ("بہتر" is 72 and "better"). The verb closes the clause. "Apna"
// is the doer's own: yours, when something is asked for.
#include "languages/packed_table.h"

namespace contactlint {

constexpr char kTable[] = R"(
digit.0 sifar zero زیرو صفر
digit.1 aik ek ایک
digit.2 do دو
digit.3 teen تین
digit.4 chaar char چار
digit.5 paanch panch پانچ
digit.6 chay chey chhe چھ
digit.7 saat سات
digit.8 aath آٹھ
digit.9 nau نو
number.10 دس
number.11 گیارہ
number.12 بارہ
number.13 تیرہ
number.14 چودہ
number.15 پندرہ
number.16 سولہ
number.17 سترہ
number.18 اٹھارہ
number.19 انیس
number.20 bees بیس
number.21 اکیس
number.22 بائیس
number.23 تئیس
number.24 چوبیس
number.25 پچیس
number.26 چھبیس
number.27 ستائیس
number.28 اٹھائیس
number.29 انتیس
number.30 tees تیس
number.31 اکتیس
number.32 بتیس
number.33 تینتیس
number.34 چونتیس
number.35 پینتیس
number.36 چھتیس
number.37 سینتیس
number.38 اڑتیس
number.39 انتالیس
number.40 chalis چالیس
number.41 اکتالیس
number.42 بیالیس
number.43 تینتالیس
number.44 چوالیس
number.45 پینتالیس
number.46 چھیالیس
number.47 سینتالیس
number.48 اڑتالیس
number.49 انچاس
number.50 pachas پچاس
number.51 اکیاون
number.52 باون
number.53 ترپن
number.54 چون
number.55 پچپن
number.56 چھپن
number.57 ستاون
number.58 اٹھاون
number.59 انسٹھ
number.60 saath ساٹھ
number.61 اکسٹھ
number.62 باسٹھ
number.63 ترسٹھ
number.64 چونسٹھ
number.65 پینسٹھ
number.66 چھیاسٹھ
number.67 سڑسٹھ
number.68 اڑسٹھ
number.69 انہتر
number.70 sattar ستر
number.71 اکہتر
number.72 بہتر
number.73 تہتر
number.74 چوہتر
number.75 پچہتر
number.76 چھہتر
number.77 ستتر
number.78 اٹھہتر
number.79 اناسی
number.80 assi اسی
number.81 اکیاسی
number.82 بیاسی
number.83 تراسی
number.84 چوراسی
number.85 پچاسی
number.86 چھیاسی
number.87 ستاسی
number.88 اٹھاسی
number.89 نواسی
number.90 nabbe نوے
number.91 اکانوے
number.92 بانوے
number.93 ترانوے
number.94 چورانوے
number.95 پچانوے
number.96 چھیانوے
number.97 ستانوے
number.98 اٹھانوے
number.99 ننانوے
hundred sau سو
repeat.2 ڈبل
repeat.3 ٹرپل
sym.at at_the_rate ایٹ ایٹ_دی_ریٹ
sym.dot ڈاٹ
sym.dash ڈیش
sym.underscore انڈراسکور
sym.plus جمع
tld.com کام کوم
my mera mere meri میرا میری میرے دے_سکتا_ہوں دے_سکتی_ہوں دے_دیتا_ہوں دے_دوں_گا
your aap_ka aap_ki aapka aapki apka apki apna apne apni آپ_کا آپ_کی آپ_کے آپکا آپکی اپنا اپنا_نمبر
your اپنی اپنے تمہارا آپکے_پاس آپ_کے_پاس ap_ka ap_ki aapke_paas
me humein mujhe mujhse مجھ_سے مجھے ہمیں
you aap aap_ko aap_se aapko apko tum آپ آپ_سے آپ_کو کیا_آپ آپکے_پاس آپ_کے_پاس ap aapke_paas
we hum ہم
they log unka ان_کا صارف* لوگ* کسٹمر* گاہک*
n_phone cell_no number_de_dein number_dein number_do اپنا_نمبر رابطہ_نمبر فون فون_نمبر موبائل
n_phone موبائل_نمبر نمبر_بھیج_دیں نمبر_دیں نمبر_دے نمبر_دے_دیں رابطے_کا_نمبر واٹس_ایپ_نمبر
n_phone فون_پر_جلدی_طے
n_number num number_de_dein number_dein number_do نمبر نمبر_بھیج_دیں نمبر_دیں نمبر_دے نمبر_دے_دیں
n_email email_id mail_id ای_میل ایمیل میل میل_آئی_ڈی
n_address ایڈریس پتہ پتے
n_contact rabta رابطہ رابطے_کا_نمبر
n_name naam نام
n_id آئی_ڈی یوزرنیم
v_give bata_dein bata_do batayein batayen bhej* bhej_dein de_dein dein denge mil_sakta mil_sakti
v_give number_de_dein number_dein number_do send_kar_dein share_karein بتا_دیں بتائیں بھیج بھیج_دیں
v_give بھیجنا بھیجیں دینا دیں دے_دیں شیئر_کریں لکھ_دیں مل_سکتا مل_سکتی نمبر_بھیج_دیں نمبر_دیں
v_give نمبر_دے نمبر_دے_دیں بھیجوں مل_سکتا_ہے دے_دیجیے بھیجیے بتائیے بتا_دیجیے دیجیے bhej_dijiye
v_give bta_dein دے_سکتا_ہوں دے_سکتی_ہوں دے_دیتا_ہوں دے_دوں_گا
v_need chahiye mil_sakta mil_sakti درکار مل_سکتا مل_سکتی چاہیے mil_sakta_hai مل_سکتا_ہے مل_جائے_گا
v_need mil_jaye_ga
v_contact call_kar_lein call_karein likhein message_karein missed_call msg_karein rabta_karein
v_contact whatsapp_karein رابطہ_کر_سکتے رابطہ_کریں فون_کریں لکھیں میسج میسج_کریں پیغام کال کال_کریں
v_contact کال_کر_سکوں
v_add add_karein search_karein ایڈ ایڈ_کریں تلاش_کریں سرچ_کریں گوگل_کریں ایڈ_کر_لیں تلاش شامل_کروں
v_add شامل_کر_دیتا
v_talk aa_jayein baat baat_kar_lete_hain baat_karte_hain chalein discuss_karte_hain آ_جائیں انٹرویو
v_talk بات بات_کر_لیتے_ہیں بات_کرتے_ہیں بات_کریں ملاقات میٹنگ چیٹ aa_jayen aa_jaye بات_چیت ملتے_ہیں
v_talk گفتگو ویڈیو_کال_کریں چلتے_ہیں آ_جاؤ
v_have استعمال استعمال_کرتے آپکے_پاس آپ_کے_پاس چلاتے use_karte aapke_paas
v_deal deal_kar_lete_hain kaam_karte_hain payment ادائیگی ایزی_پیسہ پیمنٹ ڈیل ڈیل_کر_لیں
v_deal کام_کر_لیتے_ہیں کام_کرتے_ہیں bhej_dunga pay_kar_dunga بھیج_دوں_گا ٹرانسفر
v_post ڈاک کوریئر
v_visit آ_کر_ملیں دفتر_آئیں ہمارے_دفتر آ_جائیں تشریف_لائیں ہماری_دکان
lets baat_kar_lete_hain baat_karte_hain chalein chalo deal_kar_lete_hain discuss_karte_hain
lets kaam_karte_hain بات_کر_لیتے_ہیں بات_کرتے_ہیں بات_کریں رکھ_لیتے_ہیں چلیں ڈیل_کر_لیں
lets کام_کر_لیتے_ہیں کام_کرتے_ہیں کر_لیتے_ہیں کر_لیں کرتے_ہیں kar_lete_hain chaliye چلتے_ہیں
lets chalte_hain گروپ_بنا_دیتا_ہوں گروپ_بنا_دیتی_ہوں
lets گروپ_بناتا_ہوں ویڈیو_کال_کریں
can kya_aap sakta sakte sakti سکتا سکتی سکتے سکوں ممکن کیا_آپ
please meherbani plz براہ_کرم پلیز
what kis konsa kya کس کون_سا کیا
where kahan kis_par کس_پر کہاں
how kaise کیسے
how اور_کیسے
be hai hain ہوں ہیں ہے یہ
on mein par pe سے میں پر فون_پر_جلدی_طے
outside bahar باہر سائٹ_سے_باہر سے_ہٹ_کر پلیٹ_فارم_کے_باہر bina_site
direct direct seedha براہ_راست کمیشن_کے_بغیر ڈائریکٹ easypaisa jazzcash ایزی_پیسہ جاز_کیش
direct بینک_ٹرانسفر سیدھا
otherwise اور_کیسے
platform اپ_ورک سائٹ پلیٹ_فارم site ویب_سائٹ_کے
here yahan yahin یہاں یہیں
fee کمیشن فیس کمیشن_بچ
only sirf صرف
write_down likh_lein note_kar_lein save_kar_lein لکھ_لیں نوٹ_کر_لیں
no mat nahi nahin بغیر مت نہ نہیں
but lekin لیکن مگر
rule suspend_ho خلاف_ورزی منع پالیسی
work ایپ ایکسل بوٹ بینر ترجمہ فارم فیلڈ لوگو ویب_سائٹ پوسٹ پوسٹر چیٹ_بوٹ گروپ تجربہ gateway
work integration آئکن
hired hire_karne_ke_baad کنٹریکٹ_کے_بعد
order fbr ntn order_no strn آرڈر آرڈر_نمبر انوائس ایکٹ دفعہ رجسٹریشن رجسٹریشن_نمبر ٹریکنگ
money hazar rs rupay* بجٹ روپے قیمت لاکھ ہزار
unit din الفاظ دن سال صفحات فیصد منٹ گھنٹے
time aaj baje kal raat shaam آج بجے رات شام صبح کل
access ایکسس فگما ویور
legal فریق معاہدہ معاہدے
portfolio سی_وی نمونے
street_before سیکٹر شاہراہ گلی بلاک فیز محلہ سڑک
street_after روڈ شاہراہ گلی ٹاؤن کالونی بازار
premises دفتر فلیٹ مکان مکان_نمبر دکان فلیٹ_نمبر پلاٹ منزل
pobox پوسٹ_بکس پوسٹ_باکس
filler ہٹا_دیں پھر
pieces پہلا_حصہ دوسرا_حصہ
common aur bhi ho ka ke ki ko اور بھی تو نے کا کو کی کے ہی
sequence pehle aakhri baqi shuru پہلے آخری باقی شروع
sequence phir پھر آخر
there wahan udhar وہاں
joins taake kyunke agar jab aur تاکہ کیونکہ تو اگر جب اور
vocative bhai yaar sir janab bro بھائی یار جناب سر بھیا
self میں
same وہی
eases جلدی آسان بہتر فون_پر_جلدی_طے
n_pay ایزی_پیسہ جاز_کیش easypaisa jazzcash اکاؤنٹ_میں بینک_ٹرانسفر
v_pay کر_دیں بھیج_دیں دے_دیں
n_paper فائل پی_ڈی_ایف دستاویز
v_fill لکھ_دیں لکھیں لکھ_دو
n_meet آمنے_سامنے چائے_پر_مل_کر کافی_پر_مل_کر چائے_پر_ملتے
)";

extern const Language kLanguageUr;
const Language kLanguageUr = PackedLanguage<kTable>("ur");

}  // namespace contactlint
