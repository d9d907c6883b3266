// Bengali in its own script, and Banglish: Bengali in Latin letters, as in most chats.
//
// Case is an ending ("নাম্বারে", "ইমেইলটা"), hence prefixes. The verb closes the clause; "দিন" is
// "give" as well as "day", "না" is "not" but "দিন না" is only a softer "give". Digits are dictated in
// Bengali and English mixed, so the English ones stand here too; every number up to 99 has a word of
// its own. "Den" ("give") stands only in phrases: alone it is another language's article.
#include "languages/language.h"

namespace contactlint {

extern const Language kLanguageBn;
const Language kLanguageBn = {"bn", R"(
# ---- what spells an identifier
digit.0         jiro oh shunno shunyo sunno zero জিরো জীরো শুন্য শূন্য
digit.1         ek one এক ওয়ান
digit.2         dui two টু দু দুই
digit.3         three tin তিন থ্রি থ্রী
digit.4         chaar char four চার ফোর
digit.5         five paach pach panch পাঁচ পাচ ফাইভ
digit.6         chhoy choy six soy ছয় সিক্স
digit.7         saat sat seven shaat সাত সেভেন
digit.8         aat eight আট এইট
digit.9         nine noy নয় নাইন
sound.6         chhoi choi
sound.7         shat
sound.9         noi
number.10       dosh ten দশ
number.11       egaro eleven এগার এগারো
number.12       baro twelve বার বারো
number.13       tero তের তেরো
number.14       choddo চোদ্দ চৌদ্দ
number.15       ponero পনের পনেরো
number.16       sholo ষোল ষোলো
number.17       sotero সতের সতেরো
number.18       atharo আঠার আঠারো
number.19       unish উনিশ ঊনিশ
number.20       bish kuri twenty কুড়ি বিশ
number.21       ekush একুশ
number.22       baish বাইশ
number.23       teish তেইশ
number.24       chobbish চব্বিশ
number.25       pochish ponchish পঁচিশ পচিশ
number.26       chabbish ছাব্বিশ
number.27       satash সাতাশ
number.28       atash আটাশ আঠাশ
number.29       unotrish উনত্রিশ ঊনত্রিশ
number.30       thirty tirish trish তিরিশ ত্রিশ
number.31       ekotrish ektrish একত্রিশ
number.32       botrish বত্রিশ
number.33       tetrish তেত্রিশ
number.34       choutrish চৌত্রিশ
number.35       poytrish পঁয়ত্রিশ পয়ত্রিশ
number.36       chotrish ছত্রিশ
number.37       saitrish সাঁইত্রিশ সাইত্রিশ
number.38       attrish আটত্রিশ
number.39       unochollish উনচল্লিশ ঊনচল্লিশ
number.40       chollish forty চল্লিশ
number.41       ekchollish একচল্লিশ
number.42       biyallish বিয়াল্লিশ
number.43       tetallish তেতাল্লিশ
number.44       chuyallish চুয়াল্লিশ
number.45       poytallish পঁয়তাল্লিশ পয়তাল্লিশ
number.46       chechollish ছেচল্লিশ
number.47       satchollish সাতচল্লিশ
number.48       atchollish আটচল্লিশ
number.49       unoponchash উনপঞ্চাশ ঊনপঞ্চাশ
number.50       fifty ponchash পঞ্চাশ
number.51       ekanno একান্ন
number.52       bayanno বায়ান্ন বাহান্ন
number.53       tippanno তিপ্পান্ন
number.54       chuyanno চুয়ান্ন
number.55       ponchanno পঞ্চান্ন
number.56       chappanno ছাপ্পান্ন
number.57       satanno সাতান্ন
number.58       atanno আটান্ন
number.59       unoshat উনষাট ঊনষাট
number.60       shat sixty ষাট
number.61       ekshotti একষট্টি
number.62       bashotti বাষট্টি
number.63       teshotti তেষট্টি
number.64       choushotti চৌষট্টি
number.65       poyshotti পঁয়ষট্টি পয়ষট্টি
number.66       cheshotti ছেষট্টি
number.67       satshotti সাতষট্টি
number.68       atshotti আটষট্টি
number.69       unoshottor উনসত্তর ঊনসত্তর
number.70       seventy shottor সত্তর
number.71       ekattor একাত্তর
number.72       bahattor বাহাত্তর
number.73       tiyattor তিয়াত্তর
number.74       chuyattor চুয়াত্তর
number.75       pochattor পঁচাত্তর পচাত্তর
number.76       chiyattor ছিয়াত্তর
number.77       satattor সাতাত্তর
number.78       atattor আটাত্তর
number.79       unoashi উনআশি ঊনআশি
number.80       ashi eighty আশি
number.81       ekashi একাশি
number.82       birashi বিরাশি
number.83       tirashi তিরাশি
number.84       churashi চুরাশি
number.85       pochashi পঁচাশি পচাশি
number.86       chiyashi ছিয়াশি
number.87       satashi সাতাশি
number.88       atashi অষ্টাশি আটাশি
number.89       unonobboi উননব্বই ঊননব্বই
number.90       ninety nobboi নব্বই
number.91       ekanobboi একানব্বই
number.92       biranobboi বিরানব্বই
number.93       tiranobboi তিরানব্বই
number.94       churanobboi চুরানব্বই
number.95       pochanobboi পঁচানব্বই পচানব্বই
number.96       chiyanobboi ছিয়ানব্বই
number.97       satanobboi সাতানব্বই
number.98       atanobboi আটানব্বই
number.99       niranobboi নিরানব্বই
number.100      eksho একশ একশো
number.200      duisho dusho দুইশ দুইশো দুশ দুশো
number.300      tinsho তিনশ তিনশো
number.400      charsho চারশ চারশো
number.500      pachsho panchsho পাঁচশ পাঁচশো পাচশো
number.600      choysho ছয়শ ছয়শো
number.700      satsho সাতশ সাতশো
number.800      aatsho আটশ আটশো
number.900      noysho নয়শ নয়শো
hundred         hundred sho শ শত শো
repeat.2        dabol double dubal ডবল ডাবল দুইবার
repeat.3        triple tripol ট্রিপল তিনবার
letter.a        এ
letter.b        বি
letter.c        সি
letter.d        ডি
letter.e        ই
letter.f        এফ
letter.g        জি
letter.h        এইচ
letter.i        আই
letter.j        জে
letter.k        কে
letter.l        এল
letter.m        এম
letter.n        এন
letter.o        ও
letter.p        পি
letter.q        কিউ
letter.r        আর
letter.s        এস
letter.t        টি
letter.u        ইউ
letter.v        ভি
letter.w        ডব্লিউ ডাবলিউ
letter.x        এক্স
letter.y        ওয়াই
letter.z        জেড
sym.at          at_d_rate at_the_rate অ্যাট অ্যাট_দি_রেট অ্যাট_দ্য_রেট এট এট_দি_রেট এট_দ্য_রেট এট_রেট
sym.at          এ্যাট
sym.dot         dot ডট
sym.dash        dash ড্যাশ মাইনাস হাইফেন
sym.underscore  under_score underscore আন্ডার_স্কোর আন্ডারস্কোর
sym.plus        plus প্লাস যোগ_চিহ্ন
sym.slash       slash স্লাশ স্ল্যাশ
sym.colon       কোলন
tld.bd          bd বিডি
tld.com         com কম
tld.net         নেট
tld.org         অর্গ
# ---- who and whose
my              amader amadr amar amr আমাদের আমার আমারটা
your            apnader apnar apnar_nambar apnar_nambarta apnar_nombor apnar_number apnar_number_ta
your            apnar_numberta apner apner_number apnr nijer tomader tomar tomar_nambar tomar_number
your            tor আপনাদের আপনার আপনার_নম্বর আপনার_নম্বরটা আপনার_নম্বরটি আপনার_নাম্বার আপনার_নাম্বারটা
your            আপনার_নাম্বারটি আপনারটা তোমাদের তোমার তোমার_নম্বর তোমার_নাম্বার তোমার_নাম্বারটা তোর
your            নিজের
me              amaderke amake amar_kache amare amk আমাকে আমাদের_কাছে আমাদেরকে আমায় আমার_কাছে আমারে
you             apnake apnar_kache apnar_sathe apnar_shathe apnara apner_sathe apni apni_ki tomake
you             tomar_sathe tumi আপনাকে আপনাদের_সাথে আপনার_কাছে আপনার_সঙ্গে আপনার_সাথে আপনারা আপনি
you             আপনি_কি কি_আপনি তুই তুমি তোমাকে তোমার_সাথে
we              amra dujone আমরা আমরা_দুজন আমরা_নিজেরা দুজনে
they            bondhu grahok onar rogi tader taderke tara unar অভিভাবক* ইউজার* উনার ওদের ওনার
they            কর্মচারী* কর্মী* কাস্টমার* ক্রেতা* ক্লায়েন্ট* গ্রাহক* ছাত্রছাত্রী* তাঁর তাদের তাদেরকে তারা
they            প্রার্থী* বন্ধু* ব্যবহারকারী* মানুষের রোগী রোগীদের রোগীর লিড লিডের শিক্ষার্থী* সদস্য*
# ---- what is asked for
n_phone         apnar_nambar apnar_nambarta apnar_nombor apnar_number apnar_number_ta apnar_numberta
n_phone         apner_number contact_nambar fon mobail mobile_nambar nambar_den nambar_din
n_phone         nambarta_den number_den number_din number_pathan number_ta_den numberta_den phn
n_phone         phone_nambar phone_namber tomar_nambar tomar_number আপনার_নম্বর আপনার_নম্বরটা
n_phone         আপনার_নম্বরটি আপনার_নাম্বার আপনার_নাম্বারটা আপনার_নাম্বারটি কন্টাক্ট_নম্বর কন্টাক্ট_নাম্বার
n_phone         টেলিফোন তোমার_নম্বর তোমার_নাম্বার তোমার_নাম্বারটা নম্বর_দিন নম্বর_দেন নম্বর_পাঠান
n_phone         নম্বরটা_দিন নাম্বার_দিন নাম্বার_দেন নাম্বার_পাঠান নাম্বারটা_দিন নাম্বারটা_দেন ফোন ফোন_নম্বর
n_phone         ফোন_নম্বরটা ফোন_নাম্বার ফোন_নাম্বারটা ফোনটা ফোনে ফোনের ফ্যাক্স মুঠোফোন মোবাইল মোবাইল_নম্বর
n_phone         মোবাইল_নম্বরটা মোবাইল_নাম্বার মোবাইল_নাম্বারটা মোবাইলটা মোবাইলে যোগাযোগ_নম্বর
n_phone         যোগাযোগের_নম্বর যোগাযোগের_নাম্বার সেলফোন হটলাইন
n_number        nambar nambar_den nambar_din nambarta nambarta_den namber nmbr no nombor num number
n_number        number_den number_din number_pathan number_ta_den numberta numberta_den numbr ডিজিট
n_number        নং নম্বর* নম্বর_দিন নম্বর_দেন নম্বর_পাঠান নম্বরটা_দিন নাম্বার* নাম্বার_দিন নাম্বার_দেন
n_number        নাম্বার_পাঠান নাম্বারটা_দিন নাম্বারটা_দেন সংখ্যা
n_email         email_din email_id email_ta_den emailta gmail_id imeil kon_mail_e mail_id
n_email         mail_id_ta_den mail_ta_den mailta mailta_den ইনবক্স ইনবক্সে ইমেইল* ইমেইল_অ্যাড্রেস
n_email         ইমেইল_আইডি ইমেইল_এড্রেস ইমেইল_ঠিকানা ইমেইল_দেন ইমেল* জিমেইল_আইডি মেইল মেইল_আইডি
n_email         মেইল_এড্রেস মেইল_দেন মেইলটা মেইলে মেইলের
n_address       adress thikana thikanata অ্যাড্রেস এড্রেস এড্রেসটা ঠিকানা* লোকেশন
n_contact       jogajoger_tottho kontakt কন্টাক্ট কন্টাক্টস কন্ট্যাক্ট যোগাযোগের_উপায় যোগাযোগের_ঠিকানা
n_contact       যোগাযোগের_ডিটেইলস যোগাযোগের_তথ্য যোগাযোগের_মাধ্যম
n_name          naam নাম
n_id            id_ta_den idta idta_den username_ta আইডি আইডি_দিন আইডি_দেন আইডি_লিংক আইডিটা আইডিতে
n_id            ইউজার_আইডি ইউজার_নেম ইউজারনেম প্রোফাইল_লিংক প্রোফাইল_লিঙ্ক
n_messenger     onno_app অন্য_অ্যাপ অন্য_অ্যাপে চ্যাট_অ্যাপ চ্যাটিং_অ্যাপ মেসেজিং_অ্যাপ মেসেঞ্জার
n_messenger     মেসেঞ্জার_অ্যাপ মেসেঞ্জারে মেসেঞ্জারের ম্যাসেঞ্জার ম্যাসেঞ্জারে
# ---- what is done
v_give          bolben bolen bolun dao deben den_apu den_bhai den_na den_please den_plz den_vai
v_give          dewa_jabe deya_jabe diben dien din_na dite_parben dite_paren dite_paro diye_dao
v_give          diye_den diye_din diyen drop_koren email_din email_ta_den id_ta_den idta_den janaben
v_give          janan janiye_den likhe_den likhe_din mail_id_ta_den mail_ta_den mailta_den
v_give          nambar_den nambar_din nambarta_den number_den number_din number_pathan number_ta_den
v_give          numberta_den pathaben pathaiya_den pathan pathao pathate_parben pathay_den
v_give          pathiye_den pathiye_din pathiyen send_korben send_kore_den send_koren send_korun
v_give          share_korben share_kore_den share_koren share_korun আইডি_দিন আইডি_দেন ইমেইল_দেন
v_give          জানাতে_পারেন জানান জানাবেন জানিয়ে_দিন জানিয়ে_দেন ড্রপ_করুন দাও দিও দিতে_পারবেন
v_give          দিতে_পারেন দিতে_পারো দিন দিন_না দিবেন দিয়ে_দাও দিয়ে_দিন দিয়ে_দেন দিয়েন দেওয়া_যাবে
v_give          দেওয়া_যায় দেন দেন_না দেবেন দেয়া_যাবে দেয়া_যায় নম্বর_দিন নম্বর_দেন নম্বর_পাঠান
v_give          নম্বরটা_দিন নাম্বার_দিন নাম্বার_দেন নাম্বার_পাঠান নাম্বারটা_দিন নাম্বারটা_দেন পাঠাও
v_give          পাঠাতে_পারবেন পাঠাতে_পারেন পাঠান পাঠাবেন পাঠায়_দেন পাঠায়েন পাঠিয়ে পাঠিয়ে_দিন
v_give          পাঠিয়ে_দেন বলবেন বলা_যাবে বলুন বলেন মেইল_দেন রেখে_যান লিখে_দিন লিখে_দেন লিখে_পাঠান
v_give          শেয়ার শেয়ার_করতে_পারেন শেয়ার_করবেন শেয়ার_করুন শেয়ার_করেন সেন্ড সেন্ড_করবেন সেন্ড_করুন
v_give          সেন্ড_করেন
v_need          chacchi chai dorkar jante_chai lagbe nite_pari pabo pawa_jabe pete_pari proyojon চাই
v_need          চাইছি চাচ্ছি চাচ্ছিলাম জানতে_চাই দরকার নিতে_চাই নিতে_পারি পাওয়া_যাবে পাব পাবো
v_need          পেতে_পারি প্রয়োজন লাগবে
v_contact       call_den call_diben call_din call_diyen call_korben call_koren inbox_den inbox_koren
v_contact       inbox_korun jogajog jogajog_kora jogajog_korben jogajog_koren jogajog_korte
v_contact       jogajog_korun knock_den knock_diben knock_din knock_diyen knock_koren likhen likhun
v_contact       message_den message_din message_diyen message_koren misscall msg_den msg_din
v_contact       msg_diyen msg_koren nok nok_den nok_diben nok_din nok_diyen nok_koren phone_den
v_contact       phone_diben phone_din phone_diyen phone_koren sms_den sms_diyen ইনবক্স_করুন ইনবক্স_করেন
v_contact       ইনবক্স_দিন এসএমএস কল কল_করতে কল_করবেন কল_করুন কল_করেন কল_দিন কল_দিবেন কল_দিয়েন কল_দেন
v_contact       টেক্সট টেক্সট_করুন ডায়াল নক নক_করুন নক_করেন নক_দিন নক_দিবেন নক_দিয়েন নক_দেন পাওয়া_যায়
v_contact       পিং ফোন_করবেন ফোন_করুন ফোন_করেন ফোন_দিন ফোন_দিবেন ফোন_দিয়েন ফোন_দেন মিস_কল মিসকল
v_contact       মেসেজ মেসেজ_করুন মেসেজ_করেন মেসেজ_দিন মেসেজ_দিয়েন মেসেজ_দেন ম্যাসেজ ম্যাসেজ_করেন
v_contact       ম্যাসেজ_দিন ম্যাসেজ_দেন যোগাযোগ যোগাযোগ_করতে যোগাযোগ_করব যোগাযোগ_করবেন যোগাযোগ_করা
v_contact       যোগাযোগ_করুন যোগাযোগ_করেন লিখুন লিখেন
v_add           add_den add_din add_diyen add_koren add_korun follow_den follow_koren
v_add           google_e_search google_koren join_koren khuje_nen khuje_nin khujen search_den
v_add           search_din search_koren অ্যাড অ্যাড_করুন অ্যাড_করেন অ্যাড_দিন এড এড_করুন এড_করেন এড_দেন
v_add           খুঁজুন খুঁজে খুঁজে_নিন গুগল_করুন গুগলে_সার্চ জয়েন জয়েন_করুন জয়েন_করেন ফলো_করুন ফলো_দিন যুক্ত
v_add           যুক্ত_করুন যুক্ত_হন যোগ_করুন সার্চ_করুন সার্চ_করেন সার্চ_দিন সার্চ_দেন
v_talk          alap alap_kori alochona alochona_kori asen ashen asun chat_kori chole_asen
v_talk          chole_ashen chole_asho chole_aso chole_asun chole_jai dekha_kori discuss_kori
v_talk          interview_kori kotha kotha_bola kotha_bolbo kotha_boli kotha_bolte kotha_hobe
v_talk          kotha_shari meeting_kori meetingta video_call আলাপ আলাপ_করা আলাপ_করি আলোচনা
v_talk          আলোচনা_করি আলোচনা_হবে আসুন আসেন আসো ইন্টারভিউ ইন্টারভিউ_করি ইন্টারভিউটা কথা কথা_বলতে
v_talk          কথা_বলব কথা_বলবো কথা_বলা কথা_বলি কথা_সারি কথা_হবে কথা_হোক কথাবার্তা চলে_আসুন চলে_আসেন
v_talk          চলে_আসো চলে_যাই চ্যাট চ্যাট_করি চ্যাটে ডিসকাস ডিসকাস_করি দেখা_করি বাকিটা ভিডিও_কল
v_talk          ভিডিওকল মিটিং মিটিং_করি মিটিংটা মিটিংটা_করি যাই শিফট সাক্ষাৎকার
v_have          ache achen apnar_kache ase chalan thakle use_koren আছে আছেন আপনার_কাছে ইউজ_করেন
v_have          থাকলে ব্যবহার_করেন
v_deal          bikash bikashe bkash bkashe deal_korbo deal_kori kaaj_korbo kaaj_kori kaj_korbo
v_deal          kaj_kori lenden nagade payment_den payment_koren taka_dibo taka_pathan কাজ_করব
v_deal          কাজ_করবো কাজ_করি চুক্তি_করি টাকা_দিব টাকা_দেব টাকা_পাঠান টাকা_পাঠাব ডিল ডিল_করি ডিলটা
v_deal          নগদে পেমেন্ট পেমেন্টটা বিকাশ বিকাশে রকেটে লেনদেন লেনদেন_করি
v_post          courier_e kuriyar parcel_e কুরিয়ার কুরিয়ারে ডাকযোগে ডাকে পার্সেল
v_visit         basay_asen dekha_korte_asen dokane_asen office_e_asen office_e_ashen office_e_asun
v_visit         অফিসে_আসুন অফিসে_আসেন অফিসে_চলে_আসেন আমাদের_অফিসে দেখা_করতে_আসেন দোকানে_আসেন
v_visit         বাসায়_আসেন
# ---- how it is put
lets            alap_kori alochona_kori bhalo_hoy chat_kori chol cholen cholo cholun deal_kori
lets            discuss_kori interview_kori kaaj_kori kaj_kori kotha_boli kotha_shari meeting_kori
lets            subidha_hobe subidha_hoy valo_hobe valo_hoy আলাপ_করি আলোচনা_করি আসুন আসেন
lets            ইন্টারভিউ_করি কথা_বলি কথা_সারি কাজ_করি চল চলুন চলেন চলো চ্যাট_করি ডিল_করি ডিসকাস_করি
lets            ভালো_হবে ভালো_হয় মিটিং_করি মিটিংটা_করি লেনদেন_করি সহজ_হবে সুবিধা_হবে সুবিধা_হয়
can             apni_ki jabe kora_jabe parben parbo paren pari shomvob sombhob আপনি_কি করা_যাবে
can             কি_আপনি পারব পারবেন পারবো পারা_যায় পারি পারি_কি পারেন যাবে সম্ভব
please          doya_kore ektu onugroho_kore pliz plz অনুগ্রহ_করে অনুরোধ একটু দয়া_করে প্লিজ প্লীজ
what            ki kon konta কি কী কোন কোনটা
where           ar_kothay kothay আর_কোথায় কোথা_থেকে কোথায়
how             kemne kibhabe kivabe kmne কি_করে কিভাবে কীভাবে কেমনে
be              ei eta hobe hocche holo এই এটা হচ্ছে হবে হল হলো
on              diye er_maddhome maddhome theke এ তে থেকে দিয়ে মাধ্যমে সাথে
outside         bahire baire fiverr_er_baire marketplace_er_baire onno_kothao onno_vabe
outside         platform_er_baire site_er_baire upwork_er_baire অন্য_কোথাও অন্য_কোনোভাবে অন্যভাবে
outside         আপওয়ার্কের_বাইরে প্ল্যাটফর্ম_ছাড়া প্ল্যাটফর্মের_বাইরে প্ল্যাটফর্মের_বাহিরে ফাইভারের_বাইরে
outside         বাইরে বাহিরে মার্কেটপ্লেসের_বাইরে সাইট_ছাড়া সাইটের_বাইরে সাইটের_বাহিরে
direct          cash_e commission_chara dairekt nijeder_moddhe shorasori sorasori আমাদের_মধ্যে
direct          কমিশন_ছাড়া কমিশন_বাদে ডাইরেক্ট ডিরেক্ট নিজেদের_মধ্যে ব্যক্তিগতভাবে মধ্যস্থতা_ছাড়া সরাসরি
platform        marketplace_e platform_e আপওয়ার্ক* প্লাটফর্ম* প্ল্যাটফর্ম* ফাইভার* মার্কেটপ্লেস* সাইট সাইটে
platform        সাইটের
here            ei_chat_e eikhane ekhan_theke ekhane ekhanei platform_ei site_ei এই_চ্যাটে এই_সাইটে
here            এইখানে এখান_থেকে এখানে এখানেই প্ল্যাটফর্মে প্ল্যাটফর্মেই সাইটেই
fee             commission_er komishon service_charge কমিশন কমিশনটা কমিশনের প্ল্যাটফর্ম_ফি সার্ভিস_চার্জ
only            shudhu shudhumatro sudhu কেবল শুধু শুধুমাত্র
write_down      likhe_nen likhe_nin likhe_rakhen note_kore_nin note_koren note_korun save_kore_nin
write_down      save_koren টুকে_নিন নোট_করুন নোট_করে_নিন নোট_করেন লিখে_নিন লিখে_নেন লিখে_রাখুন
write_down      লিখে_রাখেন সেভ_করুন সেভ_করে_নিন সেভ_করেন
# ---- what speaks against it
no              ashbo_na chai_na chara debo_na dei_na diben_na dibo_na hobe_na jabe_na jabo_na jaina
no              jay_na korben_na korbo_na kori_na lagbe_na nai nei parbo_na pari_na করবেন_না ছাড়া
no              দিবেন_না নয় না নাই নেই বাদে মানা
but             kintu tobe কিন্তু তবে
rule            ban_hobe ban_hoye ban_kore nishedh nishiddho niyom onumoti shorto suspend_hobe অনুমতি
rule            নিয়ম* নিষিদ্ধ নিষেধ নীতিমালা* ব্যান লঙ্ঘন* শর্ত* সাসপেন্ড
work            banabo banaite banate biggapon chatbot_banano data_entry jogar onubad songroho
work            website_er অটোমেশন অনুবাদ অ্যাপ অ্যাপের আইকন ইন্টিগ্রেশন* এক্সেল* এডিটিং এপিআই ওয়েবসাইট*
work            কনটেন্ট কন্টেন্ট কমিউনিটি কোর্স কোল্ড_কল ক্যাম্পেইন* গ্রুপ* চ্যাটবট* চ্যানেল* জরিপ জোগাড়
work            টেমপ্লেট* ডাটা ডাটা_এন্ট্রি ডাটাবেজ ডিজাইন* ডেটা ডেটাবেজ তালিকা নিউজলেটার নোটিফিকেশন
work            পেইজ পেজ পেজের পোস্ট* প্লাগইন ফরম ফর্ম ফর্মে ফর্মের ফিল্ড বট বাটন বিজ্ঞাপন* ব্যবস্থাপনা
work            ব্যানার* ভিডিও_এডিট মডিউল মার্কেটিং মোবাইল_অ্যাপ মোবাইল_অ্যাপের মোবাইল_অ্যাপ্লিকেশন
work            মোবাইল_গেম ম্যানেজ যোগাযোগ_পেজ যোগাযোগ_ফর্ম লিংক লিস্ট লোগো লোগোটা লোগোর শিট সংগ্রহ
work            সফটওয়্যার সামাজিক_যোগাযোগ সামাজিক_যোগাযোগ_মাধ্যম সামাজিক_যোগাযোগমাধ্যম সোশ্যাল_মিডিয়া
work            স্ক্র্যাপ*
hired           contract_er_por contract_shuru_hole hire_hole hire_korar_por hire_korle
hired           kaj_shuru_hole kaj_shurur_por order_dewar_por order_er_por অর্ডার_দেওয়ার_পর
hired           অর্ডারের_পর কন্ট্রাক্ট_শুরু_হলে কন্ট্রাক্টের_পর কাজ_শুরু_হওয়ার_পর কাজ_শুরু_হলে কাজ_শুরুর_পর
hired           চুক্তি_শুরুর_পর চুক্তি_হলে চুক্তির_পর নিয়োগের_পর হায়ার_করলে হায়ার_করার_পর হায়ার_হলে
order           bill_no bin_number dhara invoice_no khotiyan mamla nid nid_number order_no roll_no
order           tin_number trade_license অর্ডার* অর্ডার_নম্বর অ্যাকাউন্ট_নম্বর আইএসবিএন আইন আইনের ইনভয়েস*
order           ইনভয়েস_নম্বর একাউন্ট_নম্বর এনআইডি এনআইডি_নম্বর এরর কেস_নম্বর কোড কোডটা খতিয়ান গেজেট
order           চালান* জাতীয়_পরিচয়পত্র টিআইএন টিকিট টিকেট টিন ট্রেড_লাইসেন্স ট্র্যাক ট্র্যাকিং ত্রুটি দাগ
order           ধারা ধারার নিবন্ধন* পাসপোর্ট* পৃষ্ঠা_নম্বর প্রজ্ঞাপন বিআইএন বিধি বিন বিল বিল_নম্বর ভার্সন
order           ভ্যাট_নিবন্ধন মডেল মামলা* রসিদ* রেজিস্ট্রেশন রোল রোল_নম্বর লাইসেন্স* সংস্করণ সিরিয়াল
order           হিসাব_নম্বর
money           advance_dibo bdt budget_er_baire dam dollar hajar hazar khoroch koti lac lakh ogrim
money           porishromik taka takar takay tk অগ্রিম অ্যাডভান্স ইউরো এডভান্স কোটি খরচ ঘণ্টাপ্রতি টাকা
money           টাকাটা টাকায় টাকার ট্যাক্স ডলার ডলারে ডিসকাউন্ট দাম পয়সা পারিশ্রমিক প্রতি_ঘণ্টা প্রতি_পাতা
money           প্রতি_শব্দ বাজেট বাজেটের বাজেটের_বাইরে বিক্রি বেতন ভাড়া ভ্যাট মূল্য মোট রেট লক্ষ লাখ লাভ
money           হাজার
unit            bochor chobi din dine foot ghonta inch kg mash mashe minit pata pic piece porbo
unit            pristha shobdo shoptaho soptaho অধ্যায় ইঞ্চি এমবি কলাম কেজি খানা গ্রাম ঘণ্টা ঘণ্টায় ঘন্টা
unit            ছবি ছবিতে জন জিবি ডিগ্রি দিন দিনে দিনের পর্ব পর্বে পাতা পাতার পিক্সেল পিস পৃষ্ঠা ফুট বছর
unit            বছরের বর্গফুট ভিডিও মাস মাসে মিটার মিনিট মিনিটের রিভিশন রিল লাইন লিটার শতাংশ শব্দ শব্দের
unit            সপ্তাহ সপ্তাহে সারি সেকেন্ড স্লাইড
time            agami aj ajke bikal bikale deadline_er dupur ekhon goto kal kalke porjonto porshu
time            rat rate robibar shombar shukrobar sokal sokale somoy sondha sondhay tarikh অক্টোবর
time            আগস্ট আগামী আগামীকাল আগে আজ আজকে ঈদ এখন এপ্রিল কাল কালকে গত জানুয়ারি জুন জুলাই টা টায়
time            ডিসেম্বর ডেডলাইন তারিখ দুপুর দুপুরে নভেম্বর পর পরশু পর্যন্ত ফেব্রুয়ারি বিকাল বিকেল বিকেলে বুধবার
time            বৃহস্পতিবার বৈশাখ মঙ্গলবার মার্চ মে রবিবার রাত রাতে শনিবার শুক্রবার সকাল সকালে সন্ধ্যা
time            সন্ধ্যায় সময় সেপ্টেম্বর সোমবার
# ---- purposes
access          access_den access_din access_lagbe invite_den invite_koren read_only অ্যাক্সেস
access          অ্যাডমিন_প্যানেল অ্যানালিটিক্স আমন্ত্রণ ইনভাইট এক্সেস গিটহাব* গুগল_ড্রাইভ জিরা জিরায় ট্রেলো*
access          ড্রাইভ নোশন প্রবেশাধিকার ফিগমা* ভিউয়ার রিপোজিটরি রেপো লগইন সিপ্যানেল স্টেজিং হোস্টিং*
legal           chuktinama chuktipotro pokkho অঙ্গীকারনামা এনডিএ গোপনীয়তা_চুক্তি গোপনীয়তার_চুক্তি চুক্তিতে
legal           চুক্তিনামা চুক্তিপত্র* দ্বিতীয়_পক্ষ নোটারি পক্ষ প্রথম_পক্ষ হলফনামা
portfolio       ager_kaj namuna purono_kaj আগের_কাজ আগের_কাজগুলো উদাহরণ জীবনবৃত্তান্ত নমুনা নমুনাটা
portfolio       পোর্টফলিও পোর্টফোলিও রিজিউম সিভি স্যাম্পল
# ---- addresses
street_before   block goli lane road_no sector উপজেলা গলি গ্রাম জেলা ডাকঘর থানা বাজার ব্লক মহল্লা রোড
street_before   লেন সড়ক সেক্টর
street_after    bazar goli lane road sharani sorok অ্যাভিনিউ এভিনিউ গলি টাওয়ার বাজার মোড় রোড লেন সড়ক
street_after    সরণি
pobox           জিপিও_বক্স পিও_বক্স পোস্ট_বক্স
premises        bari bari_no basa basa_no dokan flat_no house_no plot_no tola অফিস কক্ষ টাওয়ার তলা
premises        তলায় দোকান দোকান_নম্বর পোস্টকোড প্লট ফ্ল্যাট ফ্ল্যাট_নম্বর বাড়ি বাড়ি_নং বাড়ি_নম্বর বাসা
premises        বাসা_নং বাসা_নম্বর ভবন রুম হাউজ হাউস
# ---- fillers
filler          bad_den bad_diye eksathe jora_diye miliye muche_den space_chara একসাথে জোড়া_লাগিয়ে
filler          ফাঁকা_ছাড়া বাদ_দিন বাদ_দেন মিলিয়ে মুছে মুছে_দিন সরিয়ে স্পেস_ছাড়া
reverse         pechon_theke ulta ulta_kore ulto ulto_kore উল্টা উল্টা_করে উল্টে উল্টো উল্টো_করে
reverse         পেছন_থেকে শেষ_থেকে
common          ache age ajke alaikum ami amra apni apu ar assalamu ba bhai bolen bolte bro chilo
common          dekhen dekhi dhonnobad diye e ei ekta er gulo ha hae hobe hoise hoy hoyeche ja je
common          jee ji jodi jonno kaaj kaj karon ke khub ki kichu kintu kivabe kora korben kore
common          koren kori korte korun mam na naki niye o oi onek por r salam sathe sei shathe shob
common          sir sob ta te theke thik thik_ache to tobe tumi vai অনেক আছে আপু আর আলাইকুম আসসালামু এই
common          একটা একটি এখন এবং ও ওই করতে করবেন করা করি করুন করে করেন কাজ কারণ কিছু কিন্তু খুব ছিল জন্য
common          জি জ্বি ঠিক তবে তো ধন্যবাদ বা ভাই ম্যাডাম যদি যা যে সঙ্গে সব সাথে সালাম সেই স্যার হবে হয়
common          হয়েছে হ্যাঁ
)"};

}  // namespace contactlint
