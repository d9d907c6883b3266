// Persian, with a little Finglish.
//
// Possession is an ending, written together, with a zero-width non-joiner or apart ("شماره‌تون",
// "شمارتون", "شماره تون"), so such forms stand in each of their lines. Negation begins the verb: "نمی"
// is a stem of `no`. "ما" ("we") and "من" ("I") are Arabic little words too and stand only in
// phrases. The parts of a number are joined by "و".
#include "languages/packed_table.h"

namespace contactlint {

constexpr char kTable[] = R"(
digit.0 صفر sefr
digit.1 yek یک
digit.2 do دو
digit.3 سه
digit.4 چهار chahar
digit.5 پنج panj
digit.6 شش شیش shesh
digit.7 هفت haft
digit.8 هشت hasht
digit.9 نه noh
number.10 ده
number.11 یازده
number.12 دوازده
number.13 سیزده
number.14 چهارده
number.15 پانزده
number.16 شانزده
number.17 هفده
number.18 هجده
number.19 نوزده
number.20 بیست
number.30 سی
number.40 چهل
number.50 پنجاه
number.60 شصت
number.70 هفتاد
number.80 هشتاد
number.90 نود
number.100 صد
number.200 دویست
number.300 سیصد
number.400 چهارصد
number.500 پانصد
number.600 ششصد
number.700 هفتصد
number.800 هشتصد
number.900 نهصد
numand و
sym.at ات ات_ساین
sym.dot دات نقطه
sym.dash خط_تیره
sym.underscore آندرلاین آندرسکور زیرخط
tld.com کام
tld.ir آی_آر
my آیدیم اسمم اسمم_رو ایمیلم شمارم* من موبایلم
your آیدیت* ایمیلت* تلفنت* تون شما شمارت* شماره_تون شمارهت* موبایلت* شماره_تماستون shomarato تلگرامت
your تلگرامتون واتساپت واتساپتون اینستات اینستاتون شمارتون شمارتو شمارتونو ایمیلتون ایمیلتو
your شمارتو_بده خطت شماره_ت موبایلتون تلفنت
me به_من بهم ما من
me منو
you باهاتون بهتون دارید شما خودت باهات بهت
we با_هم ما
they آنها او مشتری* کاربر*
n_phone shomare تلفن* تلفنت* شمارت* شمارم* شماره_تلفن شماره_تماس شماره_تون شمارهت* موبایل* موبایلت*
n_phone شماره_تماستون shomarato شمارتون شمارتو شمارتونو شماره_بده شماره_بدید شماره_بذارید شمارتو_بده
n_phone خطت شماره_ت تلفنی موبایلتون تلفنت موبایلم
n_number shomare شماره* کد_کشور پیش_شماره
n_email ایمیل* ایمیلت* ایمیلم ایمیلتون ایمیلتو
n_address آدرس*
n_contact اطلاعات_تماس راه_ارتباطی
n_name اسمم اسمم_رو
n_id آیدی* آیدیت* آیدیم یوزرنیم
n_messenger پیام_رسان پیامرسان
v_give bede befrest* اعلام بده بدی بدید بدین بذار* بفرست* بنویس* بگو بگید میدی میدید لطف_میکنید
v_give شماره_بده شماره_بدید شماره_بذارید شمارتو_بده پیام_بده پیام_بدید پیام_بدین بفرستید بفرستین
v_give بذارید بذارین بدهید لطف_کنید ارسال
v_need لازم میخوام می‌خوام
v_contact zang ارتباط بنویس* تماس تماس_بگیرید دایرکت زنگ زنگ_بزنم زنگ_میزنم هماهنگ پیام پیام_بده
v_contact پیام_بدید پیام_بدین زنگ_بزن زنگ_بزنید زنگ_بزنین میس_بنداز
v_add ادد اضافه سرچ گوگل_کنید
v_talk ادامه_بدیم بریم جلسه جلسه_بذاریم حرف حرف_بزنیم صحبت صحبت_کنیم مصاحبه هماهنگ_کنیم گپ چت
v_talk چت_کنیم ببینیم همو
v_have داری دارید هستی هستید هستین دارین داری_شما
v_deal تسویه واریز پرداخت کار_کنیم معامله معامله_کنیم تسویه_کنیم انجام_بدیم واریز_کنم حساب_کنیم
v_pay پرداخت پرداخت_کنم واریز واریز_کنم
v_post پست پیک
v_visit بیاید تشریف
lets ادامه_بدیم بریم بهتره بیا بیاید بیاین جلسه_بذاریم حرف_بزنیم صحبت_کنیم هماهنگ_کنیم کار_کنیم
lets چت_کنیم بریم_تو انجام_بدیم تسویه_کنیم معامله_کنیم حل_کنیم نظرت_چیه راحت_تره
can ممکنه میتونم میتونید میشه می‌تونم می‌شه
can میتونم می‌تونم
please لطفا لطفاً لطف_میکنید
what چند چه چی چیه کدوم
where به_چه کجا کدوم
how چطور چطوری
be است هست
on از با به توی در رو روی تو تلفنی
outside بیرون خارج
direct بدون_واسطه بدون_کارمزد مستقیم کارت_به_کارت بدون_کمیسیون بی_واسطه
otherwise دیگه دیگر راه_دیگه راه_دیگری
platform سایت پلتفرم پونیشا
here اینجا همینجا
fee کارمزد کمیسیون
only فقط
write_down یادداشت
no بدون نمی‌خوام نه نیست
but اما ولی
rule قوانین ممنوع*
work بات تبلیغ* ترجمه دیتا* ربات طراحی فرم فیلد کانال گروه تجربه چت_بات
hired بعد_از_قرارداد
order سفارش شبا شناسه فاکتور قانون ماده کد*
money بودجه تومان تومن قیمت میلیون هزار
unit درصد دقیقه روز سال صفحه ماه کلمه
time امروز تاریخ ساعت شب صبح فردا
access دسترسی دعوت مشاهده
legal طرف قرارداد* محرمانگی
portfolio رزومه نمونه_کار*
street_before بلوار خیابان کوچه میدان بزرگراه جاده
premises طبقه واحد پلاک ساختمان برج کدپستی پ ط بن_بست
pobox صندوق_پستی ص_پ
filler حذف بعد سپس
pieces نیمه_اول نیمه_دوم بخش_اول بخش_دوم پیش_شماره
common این برای را رو هم و که
repeat.2 دو_تا
repeat.3 سه_تا
sequence اول آخر بقیه شروع پایان ادامه
sequence سپس بعد بعدش آخرش اولش وسطش
there اونجا آنجا
joins که تا چون اگه اگر وقتی تا_براتون فردا امروز
vocative داداش جناب سلام دوست_عزیز
self من
same همین همون
)";

extern const Language kLanguageFa;
const Language kLanguageFa = PackedLanguage<kTable>("fa");

}  // namespace contactlint
