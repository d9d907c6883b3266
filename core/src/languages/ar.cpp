// Arabic: the written language and the speech of Egypt, the Levant, the Gulf, Iraq and the Maghreb,
// with a little Arabizi.
//
// Article, prepositions and "and" are glued before a word, possessives and objects behind it: "رقمك"
// is "number" and "your", "كلمني" is "call" and "me", so such forms stand in each of their lines. The
// units come before the tens ("five and twenty"), hence the phrases for 21 to 99. "ما" is "not" as
// well as "what": openings of questions with it are phrases of `what`. "لا تتردد" ("do not hesitate")
// invites and is no refusal. In Arabizi a digit inside a word stands as a word of its own.
#include "languages/language.h"

namespace contactlint {

extern const Language kLanguageAr;
const Language kLanguageAr = {"ar", R"(
digit.0 sifr زيرو صفر
digit.1 wahed واحد واحدة
digit.2 tnen اتنين اثنان اثنين
digit.3 talata تلاتة ثلاث ثلاثة
digit.4 arba أربع أربعة
digit.5 khamsa خمس خمسة
digit.6 sitta ست ستة
digit.7 sabaa سبع سبعة
digit.8 tamanya تمانية تمنية ثمان ثمانية
digit.9 tesaa تسع تسعة
number.10 عشر عشرة
number.11 احدعش حداشر
number.12 اتناشر اثنعش
number.13 تلتاشر ثلطعش
number.14 أربعتاشر
number.15 خمستاشر
number.16 ستاشر
number.17 سبعتاشر
number.18 تمنتاشر
number.19 تسعتاشر
number.20 عشرين وعشرون وعشرين
number.30 ثلاثين وتلاتين وثلاثين
number.40 أربعين وأربعين
number.50 خمسين وخمسين
number.60 ستين وستين
number.70 سبعين وسبعين
number.80 ثمانين وثمانين
number.90 تسعين وتسعين
number.100 مائة مية ومية
number.200 مئتين ميتين
number.300 تلتمية ثلاثمية
number.400 أربعمية ربعمية
number.500 خمسمية
number.600 ستمية
number.700 سبعمية
number.800 تمنمية ثمانمية
number.900 تسعمية
hundred مائة مية
repeat.2 دبل مرتين
repeat.3 ثلاث_مرات
sym.at at آت ايت
sym.dot دوت نقطة
sym.dash داش شرطة
sym.underscore أندرسكور شرطة_سفلية
sym.plus زائد
sym.slash سلاش
tld.com كوم
my raqmi اسمي ايميلي بريدي جوالي حسابنا حسابي رقمي موبايلي موقعي هاتفي ورقمي يوزري
your ra_2_mak الخاص_بك الخاصة_بك الخاصة_بكم ايميلك* بريدك* تلفونك جوالك حسابك حضرتك رقمك* رقمكم
your عنوانك لبريدك لديك موبايلك هاتفك* وايميلك ورقمك يوزرك
me eb_3_atli kallemni أرسل_لي أعطني أعطيني ابعتلي ابعتيلي اتصل_بي بنا بي تواصل_معي تواصلي_معي دزلي
me راسلني زودني عطني كلمني لي مراسلتي معايا معنا معي عطيني
you أتواصل_معك أكلمك أنت انت بك بكم حضرتك عندك لديك لك لكم معك معكم
we احنا نحن
they الزبائن الطلاب العملاء العميل المستخدم* له لهم
n_phone ra_2_mak الجوال الموبايل الهاتف تلفون تلفونك جوال جوالك جوالي رقم_الجوال رقم_الهاتف
n_phone رقم_الواتس رقم_الواتساب رقم_تواصل رقم_جوال رقم_هاتف رقم_واتساب رقمك* رقمكم للجوال موبايل
n_phone موبايلك موبايلي هاتف هاتفك* هاتفي ورقمك
n_number raqmi أرقام الرقم رقم رقمي والرقم ورقم ورقمي الارقام رمز_البلد مفتاح_البلد
n_email الايميل البريد البريد_الإلكتروني ايميل* ايميلك* ايميلي بريد بريدك* بريدي لبريدك والبريد
n_email وايميلك
n_address العنوان عنوان عنوانك
n_contact ببيانات_التواصل بيانات_التواصل طريقة_تواصل معلومات_التواصل
n_name اسمي
n_id حسابك حسابنا حسابي معرف* يوزر* يوزرك يوزري
n_messenger الماسنجر ماسنجر
v_give eb_3_atli أرسل* أرسل_لي أعطني أعطيني ابعت* ابعتلي ابعتيلي اترك اكتب تبادل ترسل* تزودني تزويدي
v_give تعطيني دزلي زودني شارك* عطني مشاركة هات* عطيني
v_need أحتاج أريد ابغى عايز محتاج ممكن نحتاج نريد
v_contact kallemni أتواصل أتواصل_معك أكلمك اتصل* اتصل_بي التواصل تواصل* تواصل_معي تواصلي_معي راسلني
v_contact على_الخاص كلمني للتواصل متاح مراسلتي نتواصل
v_add أضف ابحث ابحث_في_جوجل انضم تابعني ضيفني
v_talk nekammel اجتماع الاجتماع المحادثة المقابلة تعال مقابلة مكالمة نتحدث نتفاهم نتكلم نتواصل نكمل
v_talk نلتقي نناقش ننتقل نحكي
v_have عندك لديك
v_deal اتفاق ادفع التحويل الدفع نتعامل نتفق
v_swap نتبادل
v_visit زورنا
lets أحسن أسرع أسهل أقترح ايش_رايك تعال خلونا خلينا دعنا نتعامل نتفاهم نتكلم نتواصل نكمل ننتقل
lets نتبادل
can تقدر لا_تتردد ممكن هل يمكنك momken
please لو_سمحت لو_سمحتي من_فضلك يرجى
what أي ايش شو ما ما_هو وش
where أين بأي على_أي وين
how كيف
be هو هي
on بـ عبر على في
outside بدون_المنصة برا برا_الموقع خارج
direct بدون_عمولة تحويل_بنكي مباشرة
platform المنصة الموقع منصة
here في_المنصة هنا
fee العمولة عمولة
only بس فقط
write_down سجل سجل_عندك
no بدون لا لم ما مش ولا ولم وما
but بس لكن ولكن
rule تمنع شروط مخالف* ممنوع
work التطبيق المتجر بوت بيانات تجميع تصميم تطبيق حقل حملة رسائل زر صفحة فيديو قاعدة_بيانات قالب متجر
work محتوى منشورات نظام نموذج خبرتك خبرة
hired بعد_قبول_العرض
order الآيبان التتبع الشحنة الطلب الفاتورة القانون الكود المادة المرسوم خطأ رقم_الطلب رمز شهادة طلب
order فاتورة والرقم_الضريبي
money ألف المبلغ الميزانية جنيه درهم دولار ريال سعر
unit أيام بالمية دقيقة ساعات سنوات شهر صفحات كلمة يوم
time الأحد الخميس الساعة العصر اليوم بكرة غدا مساء
access الاستضافة المستودع جيرا صلاحي* مشاهد
legal اتفاقية* الطرف العقد
portfolio أعمالك أعمالي
street_before حي شارع جادة زنقة ش طريق كورنيش ميدان نهج
pobox ص_ب صب صندوق_بريد
premises شقة عمارة مبنى الدور الشقة الطابق برج بناية دور طابق فيلا مكتب
filler احذف احذفها ثم
reverse بالعكس
common أن أو إلى التي ثم عن كل مع من هذا
sequence أول أولا آخر الباقي يبدأ ينتهي والباقي الأول الأخير
there هناك
)"};

}  // namespace contactlint
