// Turkish, with and without its own letters (accents and the dotless i are folded away).
//
// Possession and case are endings: "numaranı" is "number" and "your", "mailim" is "mail" and "my", so
// such forms stand in each of their lines. Requests end in a question ("gönderir misiniz"), whose
// particle is a word of `can`; proposals end in -alım ("konuşalım"). A refusal is an ending too
// ("vermiyorum"), hence the long line of `no`. Mobile numbers are dictated in hundreds and tens. "At"
// ("send"), "ver" ("give") and "ne" ("what") are left out: they mean other things elsewhere.
#include "languages/packed_table.h"

namespace contactlint {

constexpr char kTable[] = R"(
digit.0 sıfır
digit.1 bir
digit.2 iki
digit.3 üç
digit.4 dört
digit.5 beş
digit.6 altı
digit.7 yedi
digit.8 sekiz
digit.9 dokuz
number.10 on
number.20 yirmi
number.30 otuz
number.40 kırk
number.50 elli
number.60 altmış
number.70 yetmiş
number.80 seksen
number.90 doksan
hundred yüz
number.100 yüz
repeat.2 çift
sym.at at et kuyruklu_a güzel_a
sym.dot nokta
sym.dash kısa_çizgi tire çizgi
sym.underscore alt_tire alt_çizgi
sym.plus artı
sym.slash bölü eğik_çizgi
tld.com kom
tld.tr tr
my adım adımı benim bizim cebim hesabım kullanıcı_adım mailim numaram numaramı telefonum numaramızı
my verebilirim veririm vereyim
your adresin* bilgileriniz* cep_no_at hesabın* mailin* no_at numaran* senin sizin telefonun* adın
your adınız
me bana beni benimle bize bizi
me yapabilir_miyim yapabilir_miyiz
you sana sen seni seninle siz size sizi sizinle
we biz
they kullanıcı* müşteri* onlar* onun çalışan*
n_phone cebim cep cep_no cep_no_at gsm no_at numaran* tel telefon* telefon_numara* telefonun*
n_number no no_at numara* numaram numaramı numaran* alan_kodu ülke_kodu numaramızı
n_email e_posta* eposta* mail* mailim mailin* mail_at mail_atar maille mailden
n_phone numara_alabilir numara_verir numara_ver numara_atar numara_at telefonda telefonla telefondan
n_phone cepten telefonum
n_address adres* adresin*
n_contact bilgileriniz* iletişim_bilgi* iletişim_bilgilerini iletişim_bilgilerinizi iletişim_bilgisi
n_contact iletişim_bilgileri iletişim_bilgin iletişim_bilginiz iletişim_numarası irtibat
n_name adım adımı ismim ismimi
n_id hesabım hesabın* hesap kullanıcı_adı* kullanıcı_adım kullanıcı_adın nick kullanıcı_adınız
n_id kullanıcı_adını
n_messenger mesajlaşma_uygulaması
n_messenger mesajlaşma_uygulamasını mesajlaşma_uygulamasından
v_give alabilir alabilir_miyim atar* atsana atın bırak* cep_no_at gönder* gönderin ilet iletir no_at
v_give paylaş* söyle* ver verebilir verin verir yaz yazar yazsana yazın yolla* numara_alabilir
v_give numara_verir numara_ver numara_atar numara_at mail_at mail_atar bırakır atabilir_misin atarım
v_give gönderirim
v_give rica_edebilir_miyim rica_edebilir_miyiz rica_etsem verebilirim vereyim veririm gönderebilirim
v_give iletebilirim verebiliriz atarsan atarsanız rica_edebilir rica_ederim bırak birak bırakın
v_give yazar_mısın yazar_mısınız gönderir_misin gönderir_misiniz gönderebilir_misin gönderebilir_misiniz
v_need alabilir alabilir_miyim alayım gerek ihtiyacım ist* istiyorum lazım
v_contact ara ararım aray* arayabilir arayayım arayın dm görüş* iletişim* mesaj mesaj_at* ulaş* yaz
v_contact yazabilir yazabilirsin* yazsana yazın görüşsek arayabileceğim arayacağım
v_add arat* bul bulun ekle* ekleyin katıl* takip_et* gel katıl
v_add bulabilirsiniz bulabilirsin ekle ekleyeyim ekleyelim ekleriz
v_talk buluşalım devam devam_edelim geç* geçelim görüşebiliriz görüşelim görüşme* konuş* konuşalım
v_talk mülakat* tanışalım toplantı* yazışalım konuşsak görüşsek yazışsak geçsek buluşsak sohbet
v_talk muhabbet gel taşıyalım
v_have kullanıyor* mevcut var var_mı
v_deal anlaş* anlaşalım eft halledelim hallederiz havale* iban ibana çalışalım öde* ödeme* ödersin*
v_deal anlaşsak halletsek gönderirim atarım ödersen ödersiniz havale öderseniz
v_pay ödeme ödemeyi ödeyebilir ödeyebilir_miyim havale eft iban ibana atarsan atarsanız ödersen
v_pay ödersiniz öderseniz gönderirsen yatırırsan
v_post kargo* kurye* posta*
v_swap değişelim
v_visit gelin ofise ofisimize uğra* ziyaret*
v_visit atölyeye stüdyoya dükkana atölyemize stüdyomuza dükkanımıza
lets anlaşalım buluşalım daha_hızlı daha_iyi devam_edelim gel geçelim görüşebiliriz görüşelim hadi
lets haydi konuşalım yapacağız yapalım yazışalım çalışalım çıkaralım değişelim konuşsak görüşsek
lets yazışsak geçsek buluşsak anlaşsak halletsek hallederiz grubu_kurayım grubu_açayım grup_kurayım
lets grubu_kuralım grup_kuralım grubu_açalım ekleyelim
can alabilir_miyim bilir_miyim misin misiniz miyim mümkün mısın mısınız mıyım olur_mu
can verebilir_misin* var_mı olmaz_mı mümkün_mü verir_misin verir_misiniz
can yapabilir_miyim yapabilir_miyiz
please lütfen rica
what hangi kaç ne nedir
where hangi nerede nereden nereye neyden nerden
how nasıl
be bu şöyle
on da dan de den ile tan ten üzerinden telefonda telefonla telefondan cepten maille mailden
on whatsapptan whatsappdan whatsappta telegramdan telegramda instadan instagramdan instagramda
on skypetan skypeda discorddan discordda viberdan zoomda zoomdan linkedinden facebooktan
on twitterdan telefonda_hallederiz telefonda_çözeriz telefonda_konuşuruz telefonda_anlatırım grubuma
on grubumuza
outside başka_yerde buradan_değil dışarıda dışında platform_dışında site_dışında siteyi_aradan
outside çıkaralım buradan_başka
direct aradan_çıkaralım direk direkt doğrudan elden ibana_havale komisyon_ödemeden komisyonsuz
direct papara
direct aramızda kendi_aramızda
otherwise başka başka_türlü
platform armut bionluk platform* site siteden sitenin siteyi siteye sitede platforma
platform uygulamaya_girmeden
here bu_sohbet* burada buradan buraya
fee kesinti* komisyon* para_kaptır* masraf
only sadece yalnızca
write_down kaydet* not_al* not_alın yazın
no asla değil geçmeyelim hayır olmadan vermiyorum yok
but ama ancak fakat
rule askıya ihlal* izin_vermiyor kural* yasak*
work afiş* alan* bot botu eklenti* entegr* excel* form* grup* gönderi* kampanya* kanal* kurgu*
work liste* logo reklam* seo toplamak toplan* veri* çevir*
work şablon* veririm gönderirsen site sitesi sayfa sayfası ikon ikonu
hired işe_başlayınca sözleşmeden_sonra teklif_onaylanınca
order dosya fatura* hata* hesap_numara* kanun* kargo_takip kod* mersis sipariş* sipariş_numara*
order sürüm* takip_no takip_numara* tc_kimlik tebliğ* vergi* vkn
money avans* bin bütçe* dolar* euro fiyat* kdv lira* tl toplam ücret*
unit adet ay dakika* gün* hafta* kelime* kişi metre* revize* saat* satır* sayfa* tane yüzde yıl*
unit sayfası sayfa
time akşam* bugün cuma cumartesi pazar pazartesi perşembe saat* sabah* salı sonra tarih* yarın
time çarşamba önce öğle*
access davet* erişim* figma_dosya* github görüntüleyici* jira okuma_yetkisi yetki*
legal gizlilik* imza* sözleşme* taraf*
portfolio portföy* örnek*
street_before mah mahallesi
street_after bulvarı cad caddesi mah mahallesi sk sok sokak blv cadde cd sokağı meydanı
pobox p_k pk posta_kutusu
premises apt blok daire kat no_lu apartmanı d ofis iş_hanı plaza
filler silin çıkarın sonra
reverse tersten sağdan_sola
filler önce birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu sonuncu
common ama ben bir bu da daha de gibi için kadar ki mi mu o ve çok
common evet
assemble yan_yana sırayla ilk_harfleri
pieces ile_başlıyor iki_parça
pieces ilk_yarısı ikinci_yarısı diğer_yarısı ilk_kısmı alan_kodu ile_bitiyor gerisi kalanı
dial çevir çalar
sequence ilk önce son biter bitiyor gerisi devamı kalan başlıyor sonu başı
sequence sonra ortası ortada ardından başlar bitişi
sequence sonda en_son en_sonda
there orada oradan
joins çünkü diye ve yarın
swap değiştir yerine
mark.35 kare diyez
mark.42 yıldız
mark.44 virgül
vocative hocam abi abla kanka kardeş kardeşim usta selam merhaba
same aynı
eases daha_hızlı daha_kolay daha_iyi daha_rahat daha_hizli
n_pay iban ibana havale eft papara hesabıma nakit elden_nakit
n_paper dosyaya dosyada dosya ekteki belgede belgeye klasörde özgeçmişte
v_fill yazın yaz ekleyin ekle girin not_alın yazar_mısın yazar_mısınız
leave_out unut unutun görmezden_gel görmezden_gelin çıkar çıkarın
n_meet kahve_içip kahve_içelim yüz_yüze kahveye
)";

extern const Language kLanguageTr;
const Language kLanguageTr = PackedLanguage<kTable>("tr");

}  // namespace contactlint
