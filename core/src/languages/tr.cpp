// Turkish, with and without its own letters (accents and the dotless i are folded away).
//
// Possession and case are endings: "numaranı" is "number" and "your", "mailim" is "mail" and "my", so
// such forms stand in each of their lines. Requests end in a question ("gönderir misiniz"), whose
// particle is a word of `can`; proposals end in -alım ("konuşalım"). A refusal is an ending too
// ("vermiyorum"), hence the long line of `no`. Mobile numbers are dictated in hundreds and tens. "At"
// ("send"), "ver" ("give") and "ne" ("what") are left out: they mean other things elsewhere.
#include "languages/language.h"

namespace contactlint {

extern const Language kLanguageTr;
const Language kLanguageTr = {"tr", R"(
# ---- what spells an identifier
digit.0         sufur sıfr sıfır
digit.1         bir
digit.2         iki
digit.3         üç
digit.4         dörd dört
digit.5         beş
digit.6         altı
digit.7         yedi
digit.8         sekis sekiz
digit.9         dokus dokuz
sound.1         bi bır
sound.7         yedı
number.10       on
number.11       onbir
number.12       oniki
number.13       onüç
number.14       ondört
number.15       onbeş
number.16       onaltı
number.17       onyedi
number.18       onsekiz
number.19       ondokuz
number.20       yirm yirmi
number.21       yirmibir
number.22       yirmiiki
number.23       yirmiüç
number.24       yirmidört
number.25       yirmibeş
number.26       yirmialtı
number.27       yirmiyedi
number.28       yirmisekiz
number.29       yirmidokuz
number.30       otuz
number.31       otuzbir
number.32       otuziki
number.33       otuzüç
number.34       otuzdört
number.35       otuzbeş
number.36       otuzaltı
number.37       otuzyedi
number.38       otuzsekiz
number.39       otuzdokuz
number.40       kırk
number.41       kırkbir
number.42       kırkiki
number.43       kırküç
number.44       kırkdört
number.45       kırkbeş
number.46       kırkaltı
number.47       kırkyedi
number.48       kırksekiz
number.49       kırkdokuz
number.50       elli
number.51       ellibir
number.52       elliiki
number.53       elliüç
number.54       ellidört
number.55       ellibeş
number.56       ellialtı
number.57       elliyedi
number.58       ellisekiz
number.59       ellidokuz
number.60       altmış atmış
number.61       altmışbir
number.62       altmışiki
number.63       altmışüç
number.64       altmışdört
number.65       altmışbeş
number.66       altmışaltı
number.67       altmışyedi
number.68       altmışsekiz
number.69       altmışdokuz
number.70       yetmiş
number.71       yetmişbir
number.72       yetmişiki
number.73       yetmişüç
number.74       yetmişdört
number.75       yetmişbeş
number.76       yetmişaltı
number.77       yetmişyedi
number.78       yetmişsekiz
number.79       yetmişdokuz
number.80       seksen
number.81       seksenbir
number.82       sekseniki
number.83       seksenüç
number.84       seksendört
number.85       seksenbeş
number.86       seksenaltı
number.87       seksenyedi
number.88       seksensekiz
number.89       seksendokuz
number.90       doksan
number.91       doksanbir
number.92       doksaniki
number.93       doksanüç
number.94       doksandört
number.95       doksanbeş
number.96       doksanaltı
number.97       doksanyedi
number.98       doksansekiz
number.99       doksandokuz
number.100      yüz
number.200      ikiyüz
number.300      üçyüz
number.400      dörtyüz
number.500      beşyüz
number.600      altıyüz
number.700      yediyüz
number.800      sekizyüz
number.900      dokuzyüz
hundred         yüz
repeat.2        iki_kere iki_kez iki_tane çift
repeat.3        üç_kere üç_kez üç_tane
sym.at          at at_işareti et_işareti et_sembolü güzel_a kuyruklu_a kuyruklua salyangoz özel_a
sym.dot         dot nkta nokta noktası
sym.dash        eksi kısa_çizgi kısaçizgi orta_tire orta_çizgi tire çizgi
sym.underscore  alt_tire alt_çizgi alttan_tire alttan_çizgi alttire altçizgi
sym.plus        artı plus
sym.slash       bölü eğik_çizgi slaş sleş taksim
sym.colon       iki_nokta iki_nokta_üst_üste
tld.com         kom
tld.info        info
tld.net         net
tld.org         org
tld.tr          tr
# ---- who and whose
my              adresim adresime adresimiz adresimize adımı bana_ait benim benimki bizim cebim
my              cebimden cep_numaram cep_telefonum e-posta_adresim e-postam e-postamı e-postamız
my              emailim epostamıza hattım hesabım hesabımdan hesabımız idm iletişim_numaram
my              irtibat_numaram ismimi kullanıcı_adım mail_adresim mailim mailimden mailime mailimi
my              mailimiz mailimize nickim numaram numaramdan numaramı numaramız numaramızı profilim
my              profilime rumuzum sayfam telefon_numaram telefonum telefonumdan telefonumu
my              telefonumuz
your            adresin adresine adresini adresiniz adresinize adresinizi bilgilerini bilgilerinizi
your            cebin cebini cebiniz cebinizi cep_numaranı cep_numaranız cep_numaranızı
your            cep_telefonunu cep_telefonunuz cep_telefonunuzu e-posta_adresin e-posta_adresini
your            e-posta_adresiniz e-posta_adresinize e-posta_adresinizi e-postan e-postanı
your            e-postanız e-postanıza e-postanızı elektronik_postanız emailin emailini emailiniz
your            emailinizi gmailin gmailini gmailinizi hattın hattınız hesabın hesabına hesabını
your            hesabının hesabınız hesabınızı hesabınızın idn idni idnizi iletişim_bilgilerin
your            iletişim_bilgilerini iletişim_bilgileriniz iletişim_bilgilerinizi iletişim_numaranı
your            iletişim_numaranız iletişim_numaranızı iletişimini iletişiminizi irtibat_bilgilerini
your            irtibat_bilgilerinizi irtibat_numaranız irtibat_numaranızı konumunu konumunuzu
your            kullanıcı_adın kullanıcı_adını kullanıcı_adınız kullanıcı_adınızı mail_adresin
your            mail_adresine mail_adresini mail_adresiniz mail_adresinize mail_adresinizi mailin
your            mailinden mailine mailini mailini_at mailini_ver mailini_yaz mailiniz mailinize
your            mailinizi nickin nickini nickiniz nonu nonuzu numaran numarana numarandan numaranı
your            numaranı_at numaranı_ver numaranı_yaz numaranı_yolla numaranız numaranıza
your            numaranızdan numaranızı numaranızı_verin numarayı_at profilin profilini profiliniz
your            profilinizi rumuzun rumuzunu sana_ait senin seninki size_ait sizin sizinki tel_nonu
your            tel_nonuzu tel_noyu telefon_numaran telefon_numaranı telefon_numaranız
your            telefon_numaranızı telefonun telefonuna telefonundan telefonunu telefonunuz
your            telefonunuza telefonunuzdan telefonunuzu
me              at_bana bana bana_at bana_ver banada beni beni_ara benimle benle bize bizi bizimle
me              bizle ver_bana
you             kullanıyor_musun kullanıyor_musunuz kullanıyormusun kullanıyormusunuz kullanıyorsan
you             kullanıyorsanız sana sen seni seninle senle siz sizi sizinle sizle
we              biz ikimiz kendi_aramızda seninle_ben
they            abone aboneler aday adaylar adayların alıcı alıcılar arkadaşım arkadaşımın hasta
they            hastalar hastaların katılımcı katılımcılar kişilerin kullanıcı kullanıcılar
they            kullanıcıların kullanıcının kullanıcıya misafir misafirler müşteri müşteriler
they            müşterilerden müşterilere müşterilerimiz müşterilerimizin müşterilerin müşterinin
they            müşteriye ona onlar onlara onları onların onu onun ortağım personel satıcı satıcılar
they            takipçi takipçiler veli veliler ziyaretçi ziyaretçiler çalışan çalışanlar
they            çalışanların öğrenci öğrenciler öğrencilerin üye üyeler üyelerin
# ---- what is asked for
n_phone         cebim cebimden cebin cebini cebini_at cebini_yaz cebiniz cebinizi cep cep_at cep_no
n_phone         cep_no_at cep_numaram cep_numaranı cep_numaranız cep_numaranızı cep_numarası
n_phone         cep_telefonu cep_telefonum cep_telefonunu cep_telefonunuz cep_telefonunuzu cepten
n_phone         faks faksı gsm hat_numarası hattım hattın hattınız iletişim_numaram
n_phone         iletişim_numaranı iletişim_numaranız iletişim_numaranızı iletişim_numarası
n_phone         irtibat_numaram irtibat_numaranız irtibat_numaranızı irtibat_numarası nonu nonuzu
n_phone         numara_at numaran numarana numarandan numaranı numaranı_at numaranı_ver numaranı_yaz
n_phone         numaranı_yolla numaranız numaranıza numaranızdan numaranızı numaranızı_verin
n_phone         numarayı_at sabit_hat sabit_telefon tel tel_et tel_no tel_no_at tel_nonu tel_nonuzu
n_phone         tel_noyu telefon* telefon_aç telefon_açın telefon_edin telefon_et telefon_no
n_phone         telefon_numaram telefon_numaran telefon_numaranı telefon_numaranız
n_phone         telefon_numaranızı telefon_numarası telefonla telefonum telefonumdan telefonumu
n_phone         telefonumuz telefonun telefonuna telefonundan telefonunu telefonunuz telefonunuza
n_phone         telefonunuzdan telefonunuzu tlf tlfn wp_no_at
n_number        cebini_at cebini_yaz cep_at cep_no_at haneli nmr no nolu num numara numara_at
n_number        numaradan numaralar numaralarını numaralı numaram numaramdan numaramı numaramız
n_number        numaramızı numaranı_at numaranı_ver numaranı_yaz numaranı_yolla numaranızı_verin
n_number        numarası numaraya numarayı numarayı_at rakam rakamlar rakamları tel_no_at wp_no_at
n_email         e-posta_adresi e-posta_adresim e-posta_adresin e-posta_adresine e-posta_adresini
n_email         e-posta_adresiniz e-posta_adresinize e-posta_adresinizi e-postam e-postamı
n_email         e-postamız e-postan e-postanı e-postanız e-postanıza e-postanızı e-postasına
n_email         e-postasını e_posta elektronik_posta elektronik_postanız email emaili emailim
n_email         emailin emailini emailiniz emailinizi emeil eposta epostamıza epostası epostaya
n_email         epostayı gelen_kutusu gmailin gmailini gmailinizi imeyl mail mail_adresi
n_email         mail_adresim mail_adresin mail_adresine mail_adresini mail_adresiniz mail_adresinize
n_email         mail_adresinizi mail_at mailden maile maili maili_at mailim mailimden mailime
n_email         mailimi mailimiz mailimize mailin mailinden mailine mailini mailini_at mailini_ver
n_email         mailini_yaz mailiniz mailinize mailinizi maille mailleşme mayl posta_kutusu
n_address       adres adrese adresi adresim adresime adresimiz adresimize adresin adresine adresini
n_address       adresiniz adresinize adresinizi adresten açık_adres açık_adresi konum konumu
n_address       konumunu konumunuzu lokasyon
n_contact       bağlantı_bilgileri bilgilerini bilgilerinizi iletişim_bilgileri iletişim_bilgilerin
n_contact       iletişim_bilgilerini iletişim_bilgileriniz iletişim_bilgilerinizi iletişim_bilgisi
n_contact       iletişim_kanalı iletişim_yolu iletişimini iletişiminizi irtibat irtibat_bilgileri
n_contact       irtibat_bilgilerini irtibat_bilgilerinizi irtibat_bilgisi kontak kontağı
n_name          adım adımı ismim ismimi soyadımı
n_id            hesabı hesabım hesabımdan hesabımız hesabın hesabına hesabını hesabının hesabınız
n_id            hesabınızı hesabınızın hesap id idm idn idni idnizi idsi kullanıcı_adı
n_id            kullanıcı_adım kullanıcı_adın kullanıcı_adını kullanıcı_adınız kullanıcı_adınızı
n_id            kullanıcı_ismi kullanıcı_kodu nick nickim nickin nickini nickiniz profil
n_id            profil_linki profilim profilime profilin profilini profiliniz profilinizi rumuz
n_id            rumuzum rumuzun rumuzunu sayfam
n_messenger     anlık_mesajlaşma başka_uygulama mesajlaşma_programı mesajlaşma_uygulamaları
n_messenger     mesajlaşma_uygulaması mesajlaşma_uygulamasından sohbet_uygulaması
# ---- what is done
v_give          at_bana atabilir atar atarmısın atarmısınız atarsan atarsanız atmanız atsana
v_give          atsanıza atın atıver bana_at bana_ver belirtin belirtiniz belirtir bildir bildirin
v_give          bildiriniz bildirir bırak bırakabilir bırakın bırakınız bırakır bırakırsan
v_give          bırakırsanız cebini_at cebini_yaz cep_at cep_no_at gönder gönderebilir
v_give          gönderebilirsen gönderebilirseniz gönderin gönderiniz gönderir gönderirmisin
v_give          gönderirmisiniz gönderirsen gönderirseniz gönderirsin gönderiver gönderme göndermen
v_give          göndermeniz göndersene göndersenize ilet iletebilir iletebilirseniz iletin iletiniz
v_give          iletir iletirseniz iletmeniz mail_at maili_at mailini_at mailini_ver mailini_yaz
v_give          numara_at numaranı_at numaranı_ver numaranı_yaz numaranı_yolla numaranızı_verin
v_give          numarayı_at paylaş paylaşabilir paylaşabilirseniz paylaşalım paylaşmanız paylaşsana
v_give          paylaşın paylaşınız paylaşır paylaşırmısınız paylaşırsan paylaşırsanız söyle söyler
v_give          söylesene söyleyebilir söyleyin tel_no_at ver_bana verebilir verebilirseniz verin
v_give          veriniz verir verirmisin verirmisiniz verirsen verirseniz vermeniz versene verseniz
v_give          versenize wp_no_at yaz yazabilir yazar yazarsan yazarsanız yazsana yazın yazıver
v_give          yolla yollar yollarmısın yollarsan yollarsanız yollasana yollayabilir yollayın
v_give          yönlendirin
v_need          alabilir alabilir_miyim alabilir_miyiz alabilirmiyim alabilirmiyiz alalım alayım
v_need          almak almam alsak alsam edinebilir gerek gerekiyor gerekli ihtiyacım ihtiyacımız
v_need          ihtiyaç isterim isteriz istesem istiyom istiyorum istiyoruz lazım mümkün
v_need          rica_edebilir rica_ederim rica_edeyim öğrenebilir öğreneyim öğrensem
v_contact       ara araman aramanız aranız arar ararsan ararsanız ararım ararız arasana arayabilir
v_contact       arayabilirim arayabilirsin arayabilirsiniz arayayım arayın arayınız arayıver
v_contact       beni_ara dm dmden dönüş_yaparım dürt dürtün haberleşebiliriz haberleşelim haberleşme
v_contact       iletişim iletişim_kur iletişim_kurabiliriz iletişim_kuralım iletişim_kurun iletişime
v_contact       iletişime_geç iletişime_geçebilir iletişime_geçebiliriz iletişime_geçebilirsiniz
v_contact       iletişime_geçelim iletişime_geçin iletişime_geçmek iletişimi irtibat_kuralım
v_contact       irtibata_geç irtibata_geçelim irtibata_geçin kısa_mesaj mesaj mesaj_at mesaj_atar
v_contact       mesaj_atarsan mesaj_atarsanız mesaj_atın mesaj_gönder mesaj_gönderin mesaj_yaz
v_contact       mesajlaşabiliriz mesajlaşalım mesajlaşma mesajı msj pingle sms smsle tel_et
v_contact       telefon_aç telefon_açın telefon_edin telefon_et telefonla temasa_geç temasa_geçelim
v_contact       temasa_geçin ulaş ulaşabilir ulaşabilirim ulaşabiliriz ulaşabilirsin ulaşabilirsiniz
v_contact       ulaşayım ulaşmak ulaşmanız ulaşın ulaşınız ulaşırsan ulaşırsanız yaz yazabilir
v_contact       yazabilirsin yazabilirsiniz yazarsan yazarsanız yazarım yazayım yazsana yazın
v_contact       yazınız çaldır çaldırın çağrı_at çağrı_bırak özel_mesaj özelden özelden_yaz
v_add           arat aratabilirsin aratabilirsiniz aratın aratırsan aratırsanız bul bulabilirsin
v_add           bulabilirsiniz bulun bulursun bulursunuz ekle eklersen eklersiniz eklesene
v_add           ekleyebilir ekleyebilirsin ekleyebilirsiniz ekleyeyim ekleyin ekleşelim
v_add           google'da_arat google_da_arat google_dan_bul googleda_ara googledan_bul googlela
v_add           katıl katılabilirsiniz katılın takip_edin takip_et takipleşelim
v_talk          arama_yapalım bağlanalım buluşabiliriz buluşalım buluşma buluşsak devam
v_talk          devam_edebilir devam_edebiliriz devam_edelim devam_ederiz devam_etsek
v_talk          değerlendirelim gel gelin gelsene geçebilir geçebiliriz geçelim geçeriz geçiş geçmek
v_talk          geçsek görüntülü görüntülü_görüşelim görüntülü_görüşme görüntülü_konuşalım
v_talk          görüşebilir görüşebiliriz görüşelim görüşme görüşmek görüşmemiz görüşmemizi
v_talk          görüşmesi görüşmeye görüşmeyi görüşsek görüşürüz haberleşelim konuşabilir
v_talk          konuşabiliriz konuşalım konuşalımmı konuşma konuşmak konuşmaya konuşmayı konuşsak
v_talk          konuşup konuşuruz mesajlaşalım mülakat mülakata mülakatı sesli_görüşme sohbet
v_talk          sohbete sohbeti tartışalım taşıyabiliriz taşıyalım telefonlaşalım toplantı
v_talk          toplantı_yapalım toplantımızı toplantıya toplantıyı yazışabiliriz yazışalım yazışma
v_talk          yazışmayı yazışsak
v_have          kullanır_mısın kullanıyor kullanıyor_musun kullanıyor_musunuz kullanıyormusun
v_have          kullanıyormusunuz kullanıyorsan kullanıyorsanız var_mı var_mıydı varmı varsa
v_deal          aktarım alışveriş anlaşabiliriz anlaşalım anlaşma anlaşmayı anlaşsak anlaşırız eft
v_deal          eftyle halledelim hallederiz hallet havale havaleyle iban ibana ibana_at
v_deal          ibana_havale papara pazarlık yapalım yaparız yapsak çalışabiliriz çalışalım çalışmak
v_deal          çalışsak çalışırız ödeme ödemeni ödemeyi öderim ödersin ödersiniz ödeyebilir
v_deal          ödeyebilirim ödeyeyim
v_post          aras kargo kargola kargolayın kargoyla kurye kuryeyle posta postala postayla ptt
v_post          ptt_kargo yurtiçi
v_visit         atölyeye_gel bekleriz dükkana_gel dükkana_gelin kahveye_bekleriz ofise_gel
v_visit         ofise_gelin ofisimizde ofisimize ofisimize_gel ofisimize_gelin uğra uğrayabilirsin
v_visit         uğrayabilirsiniz uğrayın yerimize yüz_yüze yüzyüze ziyaret ziyaretimize
v_visit         çaya_bekleriz
# ---- how it is put
lets            anlaşalım aradan_çıkaralım arama_yapalım bağlanalım buluşalım buluşsak daha_hızlı
lets            daha_kolay daha_rahat devam_edebiliriz devam_edelim devam_etsek değerlendirelim
lets            gelin gelsene geçebiliriz geçelim geçsek görüntülü_görüşelim görüntülü_konuşalım
lets            görüşebiliriz görüşelim görüşsek haberleşelim hadi halledelim haydi iletişim_kuralım
lets            iletişime_geçelim irtibat_kuralım irtibata_geçelim istersen isterseniz konuşabiliriz
lets            konuşalım konuşalımmı konuşsak mesajlaşalım siteyi_aradan_çıkaralım
lets            siteyi_bypass_edelim siteyi_karıştırmayalım tartışalım taşıyalım telefonlaşalım
lets            temasa_geçelim tercih_ederim tercihim toplantı_yapalım yapacaz yapacağız yapalım
lets            yapalım_mı yapsak yazışabiliriz yazışalım yazışsak çalışalım çıkaralım önerim
lets            öneririm öneriyorum
can             acaba alabilir_miyim alabilir_miyiz alabilirmiyim alabilirmiyiz edebilir mi_acaba
can             misin misiniz miyim miyiz musun musunuz muyum muyuz mümkün mümkünse olur_mu
can             sakıncası_yok sakıncası_yoksa uygun_mu yapabilir çekinme çekinmeyin
please          lütfen rica rica_etsem zahmet_olmazsa
what            hangi nedir nelerdir neydi neymiş
where           hangi hangi_uygulama hangi_uygulamadan nasıl_nereden nerden nerede nereden nereye
how             nasıl ne_şekilde
be              aşağıda budur dır işte olacak olur şu şudur şöyle
on              aracılığı_ile aracılığıyla ile kanalıyla vasıtasıyla yoluyla üstünden üzerinde
on              üzerinden
outside         aradan_çıkar aradan_çıkaralım armut_dışında başka_bir_kanaldan başka_bir_yerde
outside         başka_bir_yerden başka_kanaldan başka_mecra başka_yerde başka_yerden bionluk_dışında
outside         buradan_değil buranın_dışında burası_dışında burdan_değil dışarıda dışarıdan
outside         dışarıya dışına dışında dışından harici haricinde platform_dışı platform_dışında
outside         platform_dışından platform_olmadan platformsuz site_dışı site_dışında site_dışından
outside         site_haricinde site_olmadan sitesiz siteye_girmeden siteyi_aradan
outside         siteyi_aradan_çıkaralım siteyi_bypass_edelim siteyi_karıştırmayalım upwork_dışında
direct          aracısız aramızda direk direkt doğrudan elden hesabıma ibana_havale kendi_aramızda
direct          komisyon_vermeden komisyon_ödemeden komisyonsuz nakit yüz_yüze yüzyüze özel_olarak
platform        armut bionluk fiverrda fiverrdan pazaryeri platform platforma platformda
platform        platformdaki platformdan platformu platformun site sitenin sitesi siteye siteyi
platform        upworkte upworkten
here            bu_mesajlaşmada bu_pencereden bu_sohbet bu_sohbette bu_sohbetten burada buradaki
here            buradan buradan_yazın buraya burda burdan mesaj_kutusundan platform_içi
here            platform_içinde platform_içinden platform_üzerinden site_içi site_içinde
here            site_içinden site_üzerinden upwork_üzerinden
fee             hizmet_bedeli kesinti kesintisi komisyon komisyona komisyonlar komisyonu
fee             komisyonundan site_payı yüzdesi
only            sadece yalnız yalnızca
write_down      kaydeder kaydedin kaydet not_al not_alın not_alınız not_edin not_et söylüyorum
write_down      yaz_bir_kenara yazıyorum
# ---- what speaks against it
no              aramayın aramıyorum asla atmayın değil etmem etmiyorum gerek_yok geçmem geçmeyelim
no              geçmiyorum göndermeyin göndermiyorum hayır imkansız istemem istemiyorum istemiyoruz
no              kabul_etmiyorum konuşmam konuşmayalım konuşmuyorum kullanmam kullanmıyorum
no              kullanmıyoruz maalesef ne_yazık_ki olmadan olmasın olmaz paylaşma paylaşmam
no              paylaşmayalım paylaşmayın paylaşmıyorum tercih_etmem tercih_etmiyorum verme vermem
no              vermeyelim vermeyin vermiyorum vermiyoruz yapmam yapmayalım yapmıyorum yazmayın
no              yazmıyorum yerine yok çalışmam çalışmıyorum çıkmam çıkmayalım çıkmıyorum
but             ama ancak fakat lakin
rule            askıya aykırı aykırıdır ban banlanır banlanırız engellenebilir engellenir ihlal
rule            ihlaldir ihlali izin_verilmiyor izin_vermiyor kapatılır kapatılıyor
rule            kullanım_koşulları kullanım_şartları kural kurallar kurallara kuralları kurallarına
rule            kuralına politika politikası politikasına uygun_değil yasak yasaklı yasaktır
work            afiş alan alanı alanına anket* api banner blog bot botlar botu buton* bülten*
work            chatbot derlemek eklenti* entegrasyon* entegre excel excele form formda formlar
work            formu formuna grubu grubumuz grup gönderi gönderiler hesap_yönetimi ikon*
work            iletişim_formu iletişim_formuna iletişim_sayfası ip_adresi içerik* kampanya* kanal
work            kanalı kanalımız kanalına kazıma kod_yazımı kurgu landing liste listesi logo logosu
work            makale* mağaza* mobil_site mobil_tasarım mobil_uygulama mobil_uygulaması modül*
work            montaj otomasyon* otomatik_yanıt panel* pazarlama post proje projesi reklam*
work            sanal_santral sayfa_yönetimi sayfası scraping senaryo seo site_adresi site_tasarımı
work            sitemiz sitemizdeki sitemize sohbet_botu sosyal_medya tablo* takipçi_sayısı tasarım*
work            toplama toplamak toplanacak toplayacak topluluk uygulama uygulaması veri veri_girişi
work            veritabanı web_adresi web_sitemiz web_sitesi websitesi widget* yazılım* yönetecek
work            yönetim* çağrı_merkezi çeviri* şablon*
hired           anlaştıktan_sonra anlaşınca başladıktan_sonra iş_başladıktan_sonra iş_başlayınca
hired           işe_alındıktan_sonra işe_başlayınca onaydan_sonra proje_başlayınca seçilirsem
hired           sipariş_sonrası siparişten_sonra sözleşme_başladıktan_sonra sözleşme_imzalanınca
hired           sözleşme_sonrası sözleşmeden_sonra teklif_onaylanınca teklifi_kabul_edince
order           barkod* bağkur bilet* dekont* dosya dosya_no doğrulama_kodu esas_no ettn fatura*
order           fatura_numaranızı fıkra gib hata hatası hatayı hesap_no hesap_numaranı
order           hesap_numaranız hesap_numaranızı hesap_numarası hesap_numarasına ilan ilan_no
order           irsaliye* isbn kanun* karar_no kargo_takip kdv_no kimlik_numaranız kimlik_numaranızı
order           kod kodları kodu kodunu koltuk_no lot madde maddesi maddesine makbuz* mersis
order           mersis_no model müşteri_numaranız müşteri_numaranızı numaralı oda_no parti_no
order           parça_no pasaport* plaka* pnr poliçe* port posta_kodu raf_no rezervasyon ruhsat*
order           satır_no sayfa_no sayılı seri_no sgk sicil sicil_no sicil_numaranız sipariş*
order           sipariş_numaranı sipariş_numaranız sipariş_numaranızı stok_kodu sözleşme_no sürüm*
order           takip_no takip_numaranız takip_numaranızı takip_numarası talep_no tc_kimlik
order           tc_kimlik_no tckn tebliğ* tescil* ticaret_sicil vergi_dairesi vergi_no
order           vergi_numaramız vergi_numaranız vergi_numaranızı vergi_numarası versiyon* vkn
order           yönetmelik* öğrenci_numaranızı ürün_kodu üye_numaranız
money           avans avro bedel* bin bütçe* ciro dolar* eur euro fiyat* gelir* indirim* kapora
money           kazanç* kdv kelime_başı kuruş lira* maaş* maliyet* milyon peşin peşinat saati
money           saatine saatlik sayfa_başı stopaj taksit tl toplam try tutar* usd yarısı ödenecek
money           ücret*
unit            adet aylık ağırlık boyut bölüm cm dakika dakikalık derece dk dpi ekran foto fotoğraf
unit            gb genişlik gr gram görsel gün günde günlük günü hafta haftada haftalık hane izlenme
unit            kayıt kelime kelimeden kelimelik kere kez kg kilo kişi kişilik litre m2 mb metre
unit            metrekare mm oda parça piksel px revize revizyon saat saatlik saatte saniye
unit            saniyelik santim satır sayfa sayfalık seçenek slayt sn sütun tane tur tıklama
unit            uzunluk varyasyon video videoluk yükseklik yüzde yıl yıllık ziyaret_sayısı ölçü
unit            ölçüsü ürün
time            akşam akşamları aralık arası ayın ağustos bugün buçuk cuma cumartesi dün ekim eylül
time            gece hafta_içi hafta_sonu hafta_sonu_dışında haftaya haziran itibaren kadar kasım
time            mart mayıs mesai mesai_dışında mesai_saatleri_dışında nisan ocak pazar pazartesi
time            perşembe saatleri sabah sabahları salı sonra tarih tarihi tarihinde tarihine temmuz
time            teslim teslimat yarın yılı çarşamba çeyrek önce öğle öğleden öğlen şubat
# ---- purposes
access          analytics cpanel davet* depo deposuna drive drivea erişim* figma github gitlab
access          görüntüleme_yetkisi görüntüleyici hosting jira notion okuma_yetkisi pano panoya repo
access          repoya salt_okunur staging sunucu* test_ortamı test_sunucusu trello yetki*
access          yönetici_paneli
legal           alt_yüklenici gizlilik_sözleşmesi gizlilik_sözleşmesine imza_bloğu imza_sirküleri
legal           nda noter* protokol* sözleşme sözleşmede sözleşmenin sözleşmesi sözleşmesine
legal           sözleşmeye taahhütname taraf taraflar tarafların tarafı vekaletname yüklenici
portfolio       cv numune portfolyo* portföy* referans* çalışmalarım çalışmalarınız önceki_işler
portfolio       önceki_işlerin örnek örnekler örneklerin örneklerini örneği özgeçmiş
# ---- addresses
street_before   cadde köyü mah mahalle mahallesi mevki mevkii mh sokak
street_after    apartmanı apt blv bulv bulvar bulvarı cad cadde caddesi cd mah mahallesi meydanı mh
street_after    osb sitesi sk sok sokak sokağı yolu çıkmazı
pobox           p_k pk posta_kutusu_no
premises        apartmanı apt bina binası blok büro daire dükkan dış_kapı han iç_kapı iş_hanı işhanı
premises        kapı kapı_no kat ofis ofisi plaza posta_kodu residence rezidans zemin
# ---- fillers
filler          arasındaki birleştir birleştirin bitişik boşlukları_sil boşluksuz kaldır kaldırın
filler          sil silin çıkar çıkartın çıkarın
reverse         sağdan_sola sondan_başa ters tersinden tersine tersten
common          abi abla ama arayın aslında aynı ayrıca az bana bazı başka belki ben beni bey bir
common          biraz biz bize bu bugün bunlar_dışında bunun_dışında burada bütün da daha de
common          devre_dışı değil diye dün edelim en evet eğer fakat fazla gelsin gerek gibi göre
common          günler hafta_sonu_dışında hangi hanım hayırlı hem her hiç hocam ile ise iyi için
common          işler işte kadar kapsam_dışı kapsam_dışında kendi ki kim kimse kolay lazım merhaba
common          mesai_dışında mesai_saatleri_dışında mi nasıl ne neden o olabilir olacak olan olarak
common          oldu olsun olur oluyor onlar onun_dışında orada sana sağol selam selamlar sen seni
common          siz size sonra tabi tabii tamam teşekkür teşekkürler tüm var ve veya ya yani
common          yapabilir yarın yazın yok zaten çok çünkü önce üzere üzerinden şey şeyi şimdi şu
)"};

}  // namespace contactlint
