// Street addresses in the order and language of many countries, and what only looks like one.
#include <doctest/doctest.h>

#include "answers.h"

namespace contactlint {
namespace {

// Invented houses in invented or much too common streets.
TEST_CASE("an address is found from its first to its last character") {
  static const char* const kSentences[] = {
      // North America
      "Drop the proofs at ⟦address|2210 Heron Creek Rd, Apt 5C, Duluth, MN 55890⟧ please",
      "Our shop is ⟦address|77 E 14th Street, Suite 300, Tulsa, OK 74199⟧.",
      "ship it to ⟦address|1450 Maple Grove Blvd⟧",
      "visit us: ⟦address|38 Larch Crescent, Halifax, NS B3H 0Z9⟧",
      // Britain, Ireland, Australia, South Africa, Nigeria, Kenya, Ghana
      "The loom is at ⟦address|Flat 2, 61 Tollgate Road, Bristol BS1 6ZZ⟧, second bell",
      "Come to ⟦address|12 Quarry Lane, Cork⟧",
      "send it to ⟦address|Unit 8, 90 Bluegum Street, Geelong VIC 3299⟧",
      "My office: ⟦address|45 Protea Avenue, Durban 4999⟧",
      "It is ⟦address|Plot 16, Bamboo Close, Ikeja, Lagos⟧",
      "parcels to ⟦address|P.O. Box 90417-00199, Nairobi⟧",
      "the studio is ⟦address|19 Palm Wine Street, Kumasi⟧",
      // South Asia
      "visit my office at ⟦address|House 14, Road 9, Block D, Banani, Dhaka 1299⟧",
      "office is at ⟦address|Flat 7, Neem Court, 22 Lotus Road, Pune 411099⟧",
      "courier to ⟦address|House No. 88, Street 12, Sector F-7, Islamabad⟧",
      // German
      "Komm vorbei: ⟦address|Amselgasse 17, 1099 Wien⟧",
      "Wir sind in der ⟦address|Lange Straße 9a, 70999 Stuttgart⟧.",
      "Post bitte an ⟦address|Postfach 40 12, 8099 Zürich⟧",
      // Dutch
      "Stuur het naar ⟦address|Tulpenstraat 24, 1099 ZZ Amsterdam⟧",
      // French
      "Passez au ⟦address|8 bis, rue des Moulins, 69099 Lyon⟧ lundi",
      // Spanish
      "Mándalo a ⟦address|Calle del Romero 12, 3.º A, 28099 Madrid⟧",
      "La oficina está en ⟦address|Carrera 15 # 88-21, Bogotá⟧",
      "Estamos en ⟦address|Av. Jacarandas 1402, Col. Las Flores, Guadalajara⟧",
      // Portuguese
      "O ateliê fica na ⟦address|Rua das Mangueiras, 310, sala 4, Recife - PE⟧",
      // Italian, Romanian
      "Vieni in ⟦address|Via dei Limoni 8, 00199 Roma⟧",
      "Biroul este pe ⟦address|Strada Teilor 21, bl. A3, ap. 7, Iași⟧",
      // Polish, Russian, Ukrainian
      "Wyślij na ⟦address|ul. Brzozowa 14/6, 00-999 Warszawa⟧",
      "Приезжайте: ⟦address|г. Казань, ул. Кленовая, д. 8, кв. 31⟧",
      "Офис здесь: ⟦address|Тополиный проспект, 40, офис 12⟧",
      "Надішліть на ⟦address|вул. Вишнева, 17, кв. 4, Львів⟧",
      // Turkish
      "Bize uğrayın: ⟦address|Çınar Mah. Menekşe Sok. No: 9 D: 3, Bursa⟧",
      // Arabic, Hebrew, Persian
      "العنوان: ⟦address|شارع الزيتون، عمارة 15، شقة 4، القاهرة⟧",
      "הכתובת: ⟦address|רחוב הגפן 31, דירה 5, חיפה⟧",
      "آدرس: ⟦address|خیابان سرو، کوچه نرگس، پلاک ۲۷، واحد ۳⟧",
      // South-East Asia
      "ที่อยู่ ⟦address|99/7 ถนนดอกไม้ แขวงบางรัก กรุงเทพ 10599⟧",
      "Gửi đến ⟦address|74/3 Lê Thị Mai, quận 3, TP.HCM⟧",
      "Kirim ke ⟦address|Jl. Anggrek No. 31, Blok B2, Surabaya⟧",
      "Hantar ke ⟦address|Jalan Mawar 5, 43999 Kajang⟧",
      "Ipadala sa ⟦address|Blk 9 Lot 21, Ilang-Ilang St., Brgy. Masagana, Cavite⟧",
      // East Asia
      "请寄到⟦address|苏州市姑苏区梅花路96号3幢502室⟧",
      "公司在⟦address|新竹市東區竹林路二段45號7樓⟧",
      "地址：⟦address|灣仔海棠道28號金龍大廈9樓⟧",
      "住所は⟦address|名古屋市中区桜町3-12-5 あおいビル4階⟧です",
      "주소는 ⟦address|서울시 성북구 은행나무로 12길 7, 2층⟧입니다",
  };
  for (const char* sentence : kSentences) CHECK(Relint(sentence) == sentence);
}

TEST_CASE("an address goes on over the line") {
  CHECK(Relint("Send the prints to\n⟦address|48 Cooper Lane\nLeeds LS1 9ZZ⟧\nthank you") ==
        "Send the prints to\n⟦address|48 Cooper Lane\nLeeds LS1 9ZZ⟧\nthank you");
}

TEST_CASE("small letters take company") {
  CHECK(Relint("you can visit me at ⟦address|14 elm street⟧") ==
        "you can visit me at ⟦address|14 elm street⟧");
  CHECK(Relint("we counted 14 lower street lamps") == "we counted 14 lower street lamps");
}

TEST_CASE("a place, a road or a number alone is no address") {
  static const char* const kSentences[] = {
      "I live in Valencia, Spain, and the client is in Austin, TX.",
      "My ZIP is 97214 and the region is Oregon.",
      "the road ahead is 5 km of gravel",
      "It is two hours from the coast road",
      "there were 2 and the ones on the court",
      "Please redraw Main Street Bank's logo",
      "She walked down Cherry Lane and never came back.",
      "Article 14 of the contract, section 9, paragraph 3",
      "Put it in /home/road/12/street.cpp",
      "the talk is in room 214",
      "I need 2 Google Drive folders and 3 hard drive bays",
      "const int way = 5; // close 3",
      "Rank #1 in Google, 2D CAD drawing and 3D rendering",
      "Windows 11, 2024 edition; iPhone 15 Pro Max, Samsung S24",
      "10 pages, 5 blocks, 3 floors of the model",
      "GET /plaza/12 HTTP 200 in 35 ms, 0 errors",
      "第3章和第12页需要修改，一共5号字体",
      "카드로 14달러를 냈어요",
      "第2回は3-4ページを読みます",
      "нужно 5 страниц, раздел 3, пункт 2",
      "in 5 Straßen stehen 12 Lampen",
      "le prix est de 14 euros par avenue",
      "tengo 3 calles y 12 casas en el plano",
  };
  for (const char* sentence : kSentences) CHECK(Relint(sentence) == sentence);
}

}  // namespace
}  // namespace contactlint
