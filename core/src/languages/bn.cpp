// Bengali in its own script, and Banglish: Bengali in Latin letters, as in most chats.
//
// Case is an ending ("নাম্বারে", "ইমেইলটা"), hence prefixes. The verb closes the clause; "দিন" is
// "give" as well as "day", "না" is "not" but "দিন না" is only a softer "give". Digits are dictated in
// Bengali and English mixed, so the English ones stand here too; every number up to 99 has a word of
// its own. "Den" ("give") stands only in phrases: alone it is another language's article.
#include "languages/packed_table.h"

namespace contactlint {

constexpr char kTable[] = R"(
digit.0 shunno জিরো শূন্য shunyo
digit.1 ek এক
digit.2 dui দুই
digit.3 tin তিন
digit.4 char চার
digit.5 panch পাঁচ pach paanch
digit.6 choy ছয় chhoy chhoi
digit.7 saat সাত shat
digit.8 aat আট at
digit.9 noy নয় noi
number.10 dosh দশ
number.11 egaro এগারো
number.12 baro বারো
number.13 tero তেরো
number.14 choddo চৌদ্দ
number.15 ponero পনেরো
number.16 sholo ষোলো
number.17 sotero সতেরো
number.18 atharo আঠারো
number.19 unish উনিশ
number.20 bish কুড়ি
number.21 একুশ
number.22 বাইশ
number.23 তেইশ
number.24 চব্বিশ
number.25 পঁচিশ
number.26 ছাব্বিশ
number.27 সাতাশ
number.28 আটাশ
number.29 উনত্রিশ
number.30 tirish তিরিশ
number.31 একত্রিশ
number.32 বত্রিশ
number.33 তেত্রিশ
number.34 চৌত্রিশ
number.35 পঁয়ত্রিশ
number.36 ছত্রিশ
number.37 সাঁইত্রিশ
number.38 আটত্রিশ
number.39 উনচল্লিশ
number.40 chollish চল্লিশ
number.41 একচল্লিশ
number.42 বিয়াল্লিশ
number.43 তেতাল্লিশ
number.44 চুয়াল্লিশ
number.45 পঁয়তাল্লিশ
number.46 ছেচল্লিশ
number.47 সাতচল্লিশ
number.48 আটচল্লিশ
number.49 উনপঞ্চাশ
number.50 ponchash পঞ্চাশ
number.51 একান্ন
number.52 বায়ান্ন
number.53 তিপ্পান্ন
number.54 চুয়ান্ন
number.55 পঞ্চান্ন
number.56 ছাপ্পান্ন
number.57 সাতান্ন
number.58 আটান্ন
number.59 উনষাট
number.60 shat ষাট
number.61 একষট্টি
number.62 বাষট্টি
number.63 তেষট্টি
number.64 চৌষট্টি
number.65 পঁয়ষট্টি
number.66 ছেষট্টি
number.67 সাতষট্টি
number.68 আটষট্টি
number.69 উনসত্তর
number.70 shottor সত্তর
number.71 একাত্তর
number.72 বাহাত্তর
number.73 তিয়াত্তর
number.74 চুয়াত্তর
number.75 পঁচাত্তর
number.76 ছিয়াত্তর
number.77 সাতাত্তর
number.78 আটাত্তর
number.79 উনআশি
number.80 ashi আশি
number.81 একাশি
number.82 বিরাশি
number.83 তিরাশি
number.84 চুরাশি
number.85 পঁচাশি
number.86 ছিয়াশি
number.87 সাতাশি
number.88 অষ্টাশি
number.89 উননব্বই
number.90 nobboi নব্বই
number.91 একানব্বই
number.92 বিরানব্বই
number.93 তিরানব্বই
number.94 চুরানব্বই
number.95 পঁচানব্বই
number.96 ছিয়ানব্বই
number.97 সাতানব্বই
number.98 আটানব্বই
number.99 নিরানব্বই
number.100 একশ
hundred শ শো
repeat.2 ডাবল
repeat.3 ট্রিপল
sym.at at_the_rate অ্যাট এট এট_দ্য_রেট অ্যাট_দ্য_রেট
sym.dot ডট
sym.dash ড্যাশ
sym.underscore আন্ডারস্কোর
sym.plus প্লাস
tld.com কম
my amader amar আমাদের আমার
your apnader apnar apnar_number tomar আপনাদের আপনার আপনার_নাম্বারটা তোমার অ্যাপনার আপনারটা
me amake amay আমাকে আমায়
you apnake apnar_sathe apni tumi আপনাকে আপনার_সাথে আপনি তুমি
we amra আমরা
they ইউজার* কাস্টমার* ক্লায়েন্ট* গ্রাহক*
n_phone apnar_number number_den number_ta_den আপনার_নাম্বারটা নাম্বার_দিন নাম্বারটা_দেন ফোন
n_phone ফোন_নম্বর* ফোন_নম্বরটা মোবাইল মোবাইল_নম্বর ফোনে nambar_ta number_ta
n_phone ফোনে_কথা_বললে fone_kotha_bolle
n_number nambar nombor number_den number_ta_den নম্বর* নাম্বার* নাম্বার_দিন নাম্বারটা_দেন number_ta
n_number nambar_ta
n_email email_id mail_id ইমেইল* ইমেইল_আইডি জিমেইল_আইডি মেইল*
n_address ঠিকানা* ঠিকানায়
n_contact যোগাযোগের_তথ্য
n_name nam নাম
n_id আইডি* আইডি_দিন
n_messenger মেসেঞ্জার* মেসেঞ্জারে
v_give bolen den diben diyen number_den number_ta_den pathan আইডি_দিন জানান দিন দিয়েন দেন দেবেন
v_give নাম্বার_দিন নাম্বারটা_দেন পাঠান পাঠিয়ে_দিন বলবেন বলুন লিখে_দিন পাঠাবো দিতে_পারবেন দিয়ে_দেন
v_give পাঠাবেন শেয়ার_করুন dite_parben pathaben dien diye_den call_den call_diyen knock_den
v_give knock_diyen knock_koren msg_den message_den নক_দিন নক_দিয়েন কল_দিন কল_দেন মেসেজ_দিন
v_give মেসেজ_দেন ফোন_দিন
v_give দেওয়া_যাবে দেয়া_যাবে দিতে_পারবেন deya_jabe dewa_jabe dite_parben দিতে_পারি দিয়ে_দিব দেব
v_give dite_pari dibo
v_need chai dorkar lagbe pete_pari চাই দরকার পেতে_পারি লাগবে
v_contact call_den call_diyen jogajog knock_den knock_diyen message_den কল নক নক_দিন নক_দিয়েন
v_contact ফোন_দিন মেসেজ যোগাযোগ যোগাযোগ_করব যোগাযোগ_করুন লিখুন নক_করেন নক_করুন knock_koren msg_den
v_contact inbox_koren ইনবক্স ইনবক্স_করুন মেসেজ_দিন মেসেজ_দেন কল_দিন কল_দেন কল_দিতে
v_add add_koren অ্যাড গুগল_করুন যুক্ত সার্চ_করুন
v_add যোগ_করুন যোগ_করেন অ্যাড_করব অ্যাড_করে যোগ_করব
v_talk ashen chole_ashen kotha kotha_boli আসেন কথা কথা_বলা কথা_বলি চলে_আসেন মিটিং মিটিং_করি আলাপ
v_talk আলোচনা কথা_বলব chole_asen kotha_bolbo alap আসুন
v_talk ইন্টারভিউ ভিডিও_কল_করি video_call_kori cholen চলেন চলুন
v_have ache আছে ব্যবহার_করেন আছেন আছো আছে_কি ইউজ_করেন চালান achen use_koren
v_deal deal_kori kaj_kori কাজ_করি পেমেন্ট বিকাশে লেনদেন লেনদেন_করি pathai পাঠাই niye_nen নিয়ে_নেন
v_deal pay_koren পেমেন্ট_করি
v_post কুরিয়ার*
v_visit অফিসে_আসেন আমাদের_অফিসে আমাদের_দোকানে আসেন আসুন amader_office_e
lets cholen deal_kori kaj_kori kotha_boli কথা_বলি কাজ_করি চলুন চলেন মিটিং_করি chole_ashen
lets কথা_বলতে_পারি কথা_বলব যাই chole_asen choli kotha_bolbo লেনদেন_করি গ্রুপ_খুলছি গ্রুপ_খুলি
lets গ্রুপ_করি group_khulchi group_kori ভিডিও_কল_করি video_call_kori
can parben pari পারব পারি পারেন
can দেওয়া_যাবে দেয়া_যাবে দিতে_পারবেন deya_jabe dewa_jabe dite_parben
please ektu অনুগ্রহ_করে প্লিজ
what ki kon কত কি কী কোন
where kothay কোথায়
how kivabe কীভাবে
how আর_কীভাবে আর_কিভাবে
be hobe holo এই হবে হলো
on te theke এ থেকে সাথে মেসেঞ্জারে হোয়াটসঅ্যাপে টেলিগ্রামে ফেসবুকে ইমোতে ভাইবারে জুমে স্কাইপে
on ইনস্টাগ্রামে ফোনে ফোনে_কথা_বললে fone_kotha_bolle
outside baire বাইরে সাইটের_বাইরে saiter_baire
direct sorasori কমিশন_ছাড়া ডিরেক্ট সরাসরি bkash bikash nagad বিকাশ নগদ রকেট commission_chara
direct komision_chara
otherwise আর_কীভাবে আর_কিভাবে
platform প্ল্যাটফর্ম* মার্কেটপ্লেস* সাইট* site_er platform_er
here ekhane ekhanei এখান_থেকে এখানে এখানেই
fee কমিশন fee_dewar কমিশন_দিতে fee_bachbe কমিশন_লাগবে ফি charge_katbe
only shudhu শুধু
write_down likhe_nin লিখে_নিন likhe_nen likhe_rakhen likhen
no jabo_na jay_na na ছাড়া নয় না নেই
but kintu কিন্তু তবে
rule suspend_hobe নিয়ম নিষেধ ব্যান
work ইন্টিগ্রেশন এক্সেল* ওয়েবসাইট চ্যাটবট* ডিজাইন পোস্ট* পোস্টার ফর্ম* ফিল্ড বট ব্যানার লোগো
work অভিজ্ঞতা ওয়েবসাইটে ওয়েবসাইটের গেটওয়ে আইকন
hired hire_korar_por হায়ার_করার_পর
order অর্ডার* অর্ডার_নম্বর ইনভয়েস* টিআইএন ট্র্যাকিং ধারা
money hajar taka অগ্রিম টাকা* বাজেট রেট হাজার
unit din ছবি দিন দিনে পাতার বছর মাস* শব্দ*
time kal rate কাল বিকেল রাত শুক্রবার সকাল*
access অ্যাক্সেস ফিগমা ভিউয়ার
legal চুক্তি* পক্ষ*
portfolio সিভি স্যাম্পল
street_before ব্লক রোড গলি লেন সড়ক সেক্টর
street_after রোড লেন সড়ক সরণি
premises ফ্ল্যাট বাড়ি বাসা তলা প্লট বাসা_নং ভবন হাউস
pobox জিপিও_বক্স পিও_বক্স পোস্ট_বক্স
filler মুছে মুছে_দিন তারপর
pieces প্রথম_অংশ শেষ_অংশ
common ami er jonno kore ta আর একটা এবং ও করে জন্য তো যে
sequence prothome shesh baki প্রথমে শেষ বাকি শুরু
sequence tarpor তারপর
there okhane sekhane ওখানে সেখানে
joins jate karon tahole যাতে কারণ তাহলে যেন আর
vocative bhai apu dada didi boss ভাই ভাইয়া আপু দাদা দিদি
self ami আমি
same একই
eases তাড়াতাড়ি সহজ ভালো taratari shohoj
n_pay বিকাশে বিকাশ নগদে নগদ bkash bikash nagad রকেটে অ্যাকাউন্টে
v_pay টাকা_দিলে পাঠালে দিলে taka_dile pathale
n_paper ফাইলে ফাইল পিডিএফে পিডিএফ সংযুক্তিতে file_e
v_fill লিখে_দেন লিখে_দিন লিখুন লিখেন likhe_den likhe_diyen
n_meet কফি_খাই সামনাসামনি coffee_khai samnasamni কফি_খেতে_খেতে
)";

extern const Language kLanguageBn;
const Language kLanguageBn = PackedLanguage<kTable>("bn");

}  // namespace contactlint
