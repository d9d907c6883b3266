// Thai. No spaces between words: entries are found by longest match, and the words that merely
// hold a shorter entry are listed as shields: สามารถ (can) holds สาม (three), ออนไลน์ (online)
// holds ไลน์ (LINE), ห้าง (store) holds ห้า (five).
//
// Politeness is a closing particle (ครับ, ค่ะ, คะ). Requests begin with ขอ: ขอเบอร์, ขอไลน์,
// ขอช่องทางติดต่อ. Numbers are dictated digit by digit, 06x, 08x and 09x being mobiles; ไม่ before
// ไหม asks: ได้ไหม, มีไลน์ไหม.
#include "languages/packed_table.h"

namespace contactlint {

constexpr char kTable[] = R"(
digit.0 ศูนย์
digit.1 หนึ่ง เอก
digit.2 สอง โท
digit.3 สาม
digit.4 สี่
digit.5 ห้า
digit.6 หก
digit.7 เจ็ด
digit.8 แปด
digit.9 เก้า
number.10 สิบ
hundred ร้อย
repeat.3 ตอง
sym.at แอด แอท แอ็ด
sym.dot จุด ดอท ดอต
sym.dash ขีด
sym.underscore ขีดล่าง
sym.slash ทับ
tld.com คอม
my ผม ฉัน ของผม ผมให้ ดิฉันให้ ฉันให้ หนูให้
your คุณ ของคุณ ท่าน พี่
me ผม ฉัน เรา หนู
me แอดเรา แอดผม แอดฉัน
you คุณ ท่าน พี่
we กัน
they ลูกค้า ผู้ใช้ สมาชิก
n_phone เบอร์ เบอ เบอร์โทร โทรศัพท์ มือถือ ทางโทรศัพท์
n_number เลข
n_email เมล อีเมล
n_address ที่อยู่
n_contact คอนแทค ช่องทางติด นามบัตร
n_name ชื่อ
n_id ไอดี
v_give ขอ ส่ง ให้ แจ้ง บอก แลก พิมพ์ กรอก ผมให้ ดิฉันให้ ฉันให้ หนูให้
v_need อยากได้ ต้องการ
v_need ขอ
v_contact โทร ติดต่อ ทัก โทรหา โทรมา คอล แอดมา ทักมา
v_add เพิ่ม แอดมา ติดตาม
v_add แอดเรา แอดผม แอดฉัน ดึง
v_talk คุย คุยกัน ไปคุย คุยใน แชท ประชุม สัมภาษณ์ ย้ายไป ไปต่อ
v_have มี ใช้
v_deal โอน จ่าย จ้าง โอนตรง มัดจำ
v_post พัสดุ
v_visit แวะ แวะมา ไปหา ออฟฟิศเรา ร้านเรา สตูดิโอเรา
lets ดีกว่า ดีไหม กันไหม ตั้งกลุ่ม สร้างกลุ่ม เปิดกลุ่ม
can ได้ไหม ได้มั้ย สามารถ สะดวก ไหม มั้ย
please นะคะ นะครับ รบกวน หน่อย ด้วย
what อะไร กี่
where ไหน ทางไหน
how ยังไง
be เป็น คือ ชื่อ
on ใน ที่ ด้วย มาที่ ผ่าน ทาง เข้า ทางโทรศัพท์ ตั้งกลุ่ม สร้างกลุ่ม เปิดกลุ่ม เข้ากลุ่ม
outside นอก นอกเว็บ ไม่ผ่าน ไม่ต้องผ่าน
direct ตรง เอง กันเอง โอนตรง
platform เว็บ
here ในนี้ ที่นี่ แชทนี้ ในแชทนี้
fee ค่าธรรมเนียม โดนหัก หักค่า ค่าคอม
only เท่านั้น
only อ่านแต่ ใช้แต่ ดูแต่
write_down จด
no ไม่ อย่า ไม่ต้อง ไม่ได้ ห้าม ยังไม่
but แต่
rule กฎ นโยบาย
work ฟอร์ม แจ้งเตือน ระบบ แปล โลโก้ แอป บอท เพจ ออกแบบ ประสบการณ์ ไอคอน
hired หลังเซ็น หลังจากจ้าง
order มาตรา ข้อ เลขประจำตัว เลขพัสดุ รหัส
money บาท งบ ยอด ราคา ภาษี
unit วัน ชิ้น นาที แบบ ตอน บท คำ
time โมง เย็น ภายใน ปี บ่าย
access สิทธิ์ รีโพ
legal สัญญา รักษาความลับ ผู้รับจ้าง
portfolio ผลงาน
pobox ตู้ปณ ตู้ไปรษณีย์
street_before ซ ถ ถนน ซอย หมู่ หมู่ที่ ตรอก
premises ชั้น อาคาร ตำบล เขต แขวง อำเภอ หมู่บ้าน คอนโด ห้อง กรุงเทพ กรุงเทพฯ กรุงเทพมหานคร ขอนแก่น
common ได้ ครับ มา นี้ ออนไลน์
sequence ขึ้นต้น ลงท้าย สุดท้าย ที่เหลือ ต่อด้วย
sequence แล้วก็ จากนั้น ตรงกลาง
there ที่นั่น
joins ดีกว่า จะได้ เพราะ
joins เพื่อ
pieces ครึ่งแรก ครึ่งหลัง ขึ้นต้นด้วย ลงท้ายด้วย
self ผม ฉัน
same เหมือน เดียวกัน
eases เร็วกว่า ง่ายกว่า สะดวกกว่า ดีกว่า
n_pay โอน พร้อมเพย์ เงินสด เข้าบัญชี เข้าบัญชีผม โอนตรง
v_pay โอน จ่าย โอนตรง
n_paper ไฟล์ เอกสาร แนบ pdf
v_fill เขียน ใส่ กรอก
n_meet นัดเจอ เจอกันที่
)";

extern const Language kLanguageTh;
const Language kLanguageTh = PackedLanguage<kTable>("th");

}  // namespace contactlint
