// Indonesian and Malay in one table: most words are shared, and people of both write in both.
//
// The bare negations of chat ("gak", "ga", Malay "tak") close a question ("ada WA gak?", "boleh
// tak?"), so they deny only together with a verb: "gak usah", "tak perlu". Possession is a suffix:
// nomornya, emailmu. "no" (nomor) stands only in phrases, since it is English for the contrary.
#include "languages/language.h"

namespace contactlint {

extern const Language kLanguageId;
const Language kLanguageId = {"id", R"(
# ---- what spells an identifier
digit.0         nol kosong sifar nool ksong
digit.1         satu satuu suatu
digit.2         dua duwa dwa
digit.3         tiga tigaa tige
digit.4         empat ampat mpat
digit.5         lima limaa
digit.6         enam anam enem
digit.7         tujuh tuju tujoh
digit.8         delapan lapan dlapan dlpn
digit.9         sembilan smbilan sembilam
number.10       sepuluh puluh
number.11       sebelas
number.12       dua_belas
number.13       tiga_belas
number.14       empat_belas
number.15       lima_belas
number.16       enam_belas
number.17       tujuh_belas
number.18       delapan_belas lapan_belas
number.19       sembilan_belas
number.20       dua_puluh
number.21       dua_puluh_satu
number.22       dua_puluh_dua
number.23       dua_puluh_tiga
number.24       dua_puluh_empat
number.25       dua_puluh_lima
number.26       dua_puluh_enam
number.27       dua_puluh_tujuh
number.28       dua_puluh_delapan dua_puluh_lapan
number.29       dua_puluh_sembilan
number.30       tiga_puluh
number.31       tiga_puluh_satu
number.32       tiga_puluh_dua
number.33       tiga_puluh_tiga
number.34       tiga_puluh_empat
number.35       tiga_puluh_lima
number.36       tiga_puluh_enam
number.37       tiga_puluh_tujuh
number.38       tiga_puluh_delapan tiga_puluh_lapan
number.39       tiga_puluh_sembilan
number.40       empat_puluh
number.41       empat_puluh_satu
number.42       empat_puluh_dua
number.43       empat_puluh_tiga
number.44       empat_puluh_empat
number.45       empat_puluh_lima
number.46       empat_puluh_enam
number.47       empat_puluh_tujuh
number.48       empat_puluh_delapan empat_puluh_lapan
number.49       empat_puluh_sembilan
number.50       lima_puluh
number.51       lima_puluh_satu
number.52       lima_puluh_dua
number.53       lima_puluh_tiga
number.54       lima_puluh_empat
number.55       lima_puluh_lima
number.56       lima_puluh_enam
number.57       lima_puluh_tujuh
number.58       lima_puluh_delapan lima_puluh_lapan
number.59       lima_puluh_sembilan
number.60       enam_puluh
number.61       enam_puluh_satu
number.62       enam_puluh_dua
number.63       enam_puluh_tiga
number.64       enam_puluh_empat
number.65       enam_puluh_lima
number.66       enam_puluh_enam
number.67       enam_puluh_tujuh
number.68       enam_puluh_delapan enam_puluh_lapan
number.69       enam_puluh_sembilan
number.70       tujuh_puluh
number.71       tujuh_puluh_satu
number.72       tujuh_puluh_dua
number.73       tujuh_puluh_tiga
number.74       tujuh_puluh_empat
number.75       tujuh_puluh_lima
number.76       tujuh_puluh_enam
number.77       tujuh_puluh_tujuh
number.78       tujuh_puluh_delapan tujuh_puluh_lapan
number.79       tujuh_puluh_sembilan
number.80       delapan_puluh lapan_puluh
number.81       delapan_puluh_satu lapan_puluh_satu
number.82       delapan_puluh_dua lapan_puluh_dua
number.83       delapan_puluh_tiga lapan_puluh_tiga
number.84       delapan_puluh_empat lapan_puluh_empat
number.85       delapan_puluh_lima lapan_puluh_lima
number.86       delapan_puluh_enam lapan_puluh_enam
number.87       delapan_puluh_tujuh lapan_puluh_tujuh
number.88       delapan_puluh_delapan delapan_puluh_lapan lapan_puluh_delapan lapan_puluh_lapan
number.89       delapan_puluh_sembilan lapan_puluh_sembilan
number.90       sembilan_puluh
number.91       sembilan_puluh_satu
number.92       sembilan_puluh_dua
number.93       sembilan_puluh_tiga
number.94       sembilan_puluh_empat
number.95       sembilan_puluh_lima
number.96       sembilan_puluh_enam
number.97       sembilan_puluh_tujuh
number.98       sembilan_puluh_delapan sembilan_puluh_lapan
number.99       sembilan_puluh_sembilan
hundred         ratus
number.100      seratus
number.200      dua_ratus
number.300      tiga_ratus
repeat.2        dobel dabel kembar dua_kali double
repeat.3        tripel tiga_kali
sym.at          a_keong keong akeong et at_sign a_bulat a_melingkar simbol_et ekeong alias tanda_et
sym.dot         titik noktah dot titiq ttk
sym.dash        strip setrip sengkang tanda_hubung tanda_strip tanda_minus garis_tengah
sym.dash        tanda_sempang minus
sym.underscore  garis_bawah underskor underscor underskore garis_dibawah strip_bawah undrscore
sym.plus        tanda_plus tanda_tambah plus
sym.slash       garis_miring slesh tanda_miring
sym.colon       titik_dua tanda_titik_dua
tld.com         kom komm dot_kom
tld.id          aidi
# ---- who and whose
my              saya sy aku ku gue gw gua kami punyaku punya_saya milik_saya aku_punya daku
my              kita_punya diriku ane
your            anda kamu km kalian mu kakak kak mas mbak bapak pak ibu bu agan gan bos bosku lu loe
your            elu antum
your            awak kau encik puan tuan cik abang sis bro mba om tante cece beliau nya bapak_ibu
your            kepunyaan_anda milik_anda saudara sdr kang teh teteh uda uni bossku akak kakk
your            tuan_puan awk kamoe
me              saya sy aku gue gw gua kami ku ane kita sayaa padaku kepadaku
you             anda kamu km kalian kakak kak mas mbak bapak pak ibu bu agan gan bos lu loe elu awak
you             kau encik
you             puan tuan saudara bang sis mba kang awk
we              kita qta kite kitorang kita_berdua sama_sama berdua
they            pelanggan pembeli penjual klien pengguna mereka siswa karyawan pegawai pasien
they            anggota pengikut
they            konsumen nasabah mahasiswa tim murid vendor supplier orang_lain teman temen rekan
they            pelajar pekerja
they            ahli penyewa pemilik kolega tamu audiens calon_pelanggan calon_pembeli pengunjung
they            pelamar warga
they            kliennya pelanggannya mereka_punya para_pengguna staf kakitangan pemohon
# ---- what is asked for
n_phone         telepon teleponnya teleponmu teleponku telpon telponnya telponmu telponku telfon
n_phone         telfonnya telfonmu telfonku telefon telefonnya telefonmu telefonku tlp telp tlpn hp
n_phone         hape hapenya hapemu hapeku handphone handphonenya handphonemu handphoneku hpnya nohp
n_phone         no_hp no_hpnya no_hpmu no_hpku no_hape no_hapenya no_hapemu no_hapeku
n_phone         nomor_hp nomor_hpnya nomor_hpmu nomor_hpku nomer_hp nomer_hpnya nomer_hpmu
n_phone         nomer_hpku nmr_hp nomor_telepon nomor_teleponnya nomor_teleponmu nomor_teleponku
n_phone         nomor_telpon nomor_telponnya nomor_telponmu nomor_telponku nomor_telp nomor_telpnya
n_phone         nomor_telpmu nomor_telpku nomer_telepon no_telepon
n_phone         no_telp no_telpnya no_telpmu no_telpku no_tlp no_tlpnya no_tlpmu no_tlpku no_telpon
n_phone         no_tel notel notelp nombor_telefon nombor_telefonnya nombor_telefonmu
n_phone         nombor_telefonku no_telefon no_telefonnya no_telefonmu no_telefonku no_phone
n_phone         nombor_fon
n_phone         no_fon fon ponsel ponselnya ponselmu ponselku nomor_ponsel seluler nomor_seluler
n_phone         no_kontak nomor_kontak nomor_kontak_anda
n_phone         nomor_aktif no_aktif nomor_pribadi nomor_yang_aktif faks no_faks nomor_rumah
n_phone         telepon_rumah
n_phone         telepon_kantor nomor_kantor nomor_yang_bisa_dihubungi no_wa no_wanya no_wamu no_waku
n_phone         nomor_wa nomor_wanya nomor_wamu nomor_waku nomer_wa nombor_wa nmr_wa
n_phone         nomor_whatsapp nomor_whatsappnya nomor_whatsappmu nomor_whatsappku no_whatsapp
n_phone         nombor_whatsapp nowa no_saya no_sy no_ku no_aku no_anda no_kamu
n_phone         no_kakak no_mbak no_bapak no_hape_saya nomor_saya nomor_anda nomor_kamu nomor_kakak
n_phone         nombor_saya nombor_awak no_sya no_abang hotline talian talian_hotline telefon_bimbit
n_phone         no_awak nomor_mas nomor_mbak nomor_bapak nomor_ibu no_admin no_kantor no_studio
n_phone         no_rumah no_sikit no_toko nomor_admin
n_number        nomor nomornya nomormu nomorku nomer nomernya nomermu nomerku nombor nombornya
n_number        nombormu nomborku nmr angka digit nmor nomr
n_email         email emailnya emailmu emailku imel surel surelnya surelmu surelku alamat_email
n_email         alamat_emailnya alamat_emailmu alamat_emailku alamat_surel alamat_e_mail e_mel emel
n_email         emelnya alamat_emel emel_awak
n_email         surat_elektronik kotak_masuk emailnya_apa imail emai emial e_mail
n_address       alamat alamatnya alamatmu alamatku alamat_rumah alamat_kantor alamat_lengkap
n_address       alamat_lengkapnya alamat_lengkapmu alamat_lengkapku alamat_pengiriman alamat_tinggal
n_address       lokasi_kantor
n_address       alamat_surat alamat_pejabat alamat_domisili tempat_tinggal domisili shareloc
n_address       share_lokasi
n_contact       kontak kontaknya kontakmu kontakku kontak_pribadi info_kontak informasi_kontak
n_contact       data_kontak detail_kontak kontak_person
n_contact       kartu_nama nomor_yang_bisa info_contact kontek kontaknya_apa maklumat_hubungan
n_contact       maklumat_perhubungan butiran_perhubungan cara_menghubungi cara_hubungi kad_nama
n_contact       kontak_yang_aktif
n_contact       kontak_lain narahubung perhubungan
n_name          nama nama_saya nama_lengkap nama_perusahaan nama_toko nama_studio
n_id            akun akunnya akunmu akunku username usernamenya usernamemu usernameku nama_akun id
n_id            idnya idmu idku nama_pengguna nama_profil profil profilnya profilmu profilku akaun
n_id            akaunnya akaunmu akaunku nickname
n_id            nama_facebook nama_ig akun_pribadi
n_messenger     aplikasi_chat aplikasi_pesan aplikasi_perpesanan messenger aplikasi_mesej
n_messenger     aplikasi_chatting
n_messenger     aplikasi_lain medsos sosmed akun_medsos akun_sosmed
# ---- asked for, and said whose it is
your            teleponnya teleponmu telponnya telponmu telfonnya telfonmu telefonnya telefonmu
your            hapenya hapemu handphonenya handphonemu hpnya no_hpnya no_hpmu no_hapenya no_hapemu
your            nomor_hpnya nomor_hpmu nomer_hpnya nomer_hpmu nomor_teleponnya nomor_teleponmu
your            nomor_telponnya nomor_telponmu nomor_telpnya nomor_telpmu no_telpnya no_telpmu
your            no_tlpnya no_tlpmu nombor_telefonnya nombor_telefonmu no_telefonnya no_telefonmu
your            ponselnya ponselmu nomor_kontak_anda no_wanya no_wamu nomor_wanya nomor_wamu
your            nomor_whatsappnya nomor_whatsappmu no_anda no_kamu no_kakak no_mbak no_bapak
your            nomor_anda nomor_kamu nomor_kakak nombor_awak no_abang no_awak nomor_mas nomor_mbak
your            nomor_bapak nomor_ibu nomornya nomormu nomernya nomermu nombornya nombormu emailnya
your            emailmu surelnya surelmu alamat_emailnya alamat_emailmu emelnya emel_awak alamatnya
your            alamatmu alamat_lengkapnya alamat_lengkapmu kontaknya kontakmu akunnya akunmu
your            usernamenya usernamemu idnya idmu profilnya profilmu akaunnya akaunmu
# ---- what is done
v_give          kirim kirimkan kirimin kirimi krm kasih kasi kasihkan kasih_tau kasih_tahu berikan
v_give          beri bagi bagikan
v_give          bagiin sebutkan sertakan cantumkan tulis tuliskan tinggalkan tinggalin minta mintain
v_give          beritahu
v_give          beri_tahu kabari kabarin infokan lampirkan spill tukeran tukar bertukar drop share
v_give          tolong_kirim
v_give          hantar hantarkan kongsi kongsikan nyatakan maklumkan bagitahu bagi_tau bagitau
v_give          isikan isi lempar
v_give          oper disertakan dibagikan dikirimkan kasih_dong bagi_dong minta_dong boleh_minta
v_give          bisa_minta titip
v_give          bisa_kirim share_dong forward kirimlah ketik ketikkan
v_need          mau ingin butuh perlu pengen pingin pgn minta boleh_minta bisa_minta boleh_tahu
v_need          boleh_tau bisa_tahu
v_need          bisa_tau mohon membutuhkan memerlukan nak hendak mahu perlukan nak_minta nak_tahu
v_need          dapatkan
v_need          boleh_saya_minta boleh_aku_minta bisa_saya_minta bolehkah_saya_minta boleh_dapat
v_need          minta_tolong ingin_tahu
v_need          mau_minta mau_tanya izin_minta ijin_minta request
v_contact       hubungi hubungin menghubungi dihubungi kontak kontek telepon telpon telfon tlp telp
v_contact       telponan
v_contact       teleponan call chat chatting cet japri ping pm dm bel sms smsin kabari kabarin balas
v_contact       calling
v_contact       misscall miskol wasap wasapp wassap email_saya emailkan kirim_email kirim_pesan
v_contact       kirim_sms
v_contact       telefon mesej hantar_mesej hantar_email berhubung berhubungan mengontak dikontak
v_contact       telepon_saya
v_contact       colek sapa contact inbox menelepon ditelepon nelpon nelfon ngechat dichat kontakan
v_add           tambah tambahkan tambahin add cari cariin follow gabung bergabung join masuk pindai
v_add           scan ikuti
v_add           simpan invite undang berteman sertai imbas menambahkan search googling cari_nama
v_add           save searching
v_add           masukkan pertemanan
v_talk          ngobrol ngobrolin bicara bicarakan berbicara diskusi diskusikan berdiskusi bahas
v_talk          dibahas bincang
v_talk          bincangkan berbincang ngomong ngomongin obrolan lanjut lanjutkan lanjutin dilanjut
v_talk          dilanjutkan
v_talk          pindah pindahkan berpindah meeting ketemu ketemuan bertemu wawancara interview rapat
v_talk          chatan
v_talk          chattingan berbual berborak borak sembang bersembang sambung jumpa berjumpa temuduga
v_talk          temubual
v_talk          mesyuarat vicall vc video_call videocall telponan tatap_muka komunikasi
v_talk          berkomunikasi kontakan
v_talk          ngechat negosiasi nego runding berunding beralih lompat
v_have          punya ada pakai pake pakek gunakan menggunakan memiliki mempunyai guna ada_akun
v_have          ada_gak ada_ga
v_have          pakai_apa punya_gak punya_ga ada_tak punyai makai
v_deal          bayar bayarnya bayarkan pembayaran transaksi transaksinya bertransaksi transfer tf
v_deal          trf ditransfer
v_deal          dibayar kerja_sama kerjasama bekerja_sama deal hire sewa invoice kontrak
v_deal          pembayarannya pelunasan
v_deal          lunasi setor cair cairkan dealing bayaran urusan urus_niaga bermuamalah bank_in
v_deal          closing
v_deal          perjanjian_kerja rekrut pakai_jasa pesan order gopay ovo shopeepay
v_post          kirim_paket paket kurir ekspedisi jne jnt gosend grabexpress poskan dikirim
v_post          kirimkan_paket
v_post          pengiriman kirim_barang lalamove tracking_paket
v_visit         datang mampir berkunjung kunjungi kunjungan ke_kantor ke_rumah datang_ke singgah
v_visit         main_ke dateng
v_visit         ke_kantor_saya ke_studio ketemu_di jumpa_di datang_ke_pejabat temu_di singgah_ke
lets            ayo ayok yuk yuks mari gimana_kalau gimana_kalo bagaimana_kalau bagaimana_jika
lets            mending mendingan
lets            sebaiknya baiknya jom apa_kata lebih_baik lbh_baik enaknya biar_enak kita_bisa
lets            mari_kita ayo_kita
lets            mending_kita gmn_kalau gmn_klo kalau_kita gimana_jika elok cuba aja_yuk
can             bisa boleh dapat bisakah bolehkah bs bole blh apakah_bisa apakah_boleh dapatkah
can             boleh_tak boleh_gak
can             boleh_ga bisa_gak bisa_ga bisa_ngga bisa_nggak boleh_nggak boleh_ngga boleh_ke
can             mungkin mungkinkah keberatan
can             bersedia berkenan berkenankah sudi bolehlah mau_gak mau_ga mau_nggak bisa_kah
please          tolong mohon silakan silahkan harap minta_tolong sila plis pliss please tlg dimohon
please          diharapkan
please          monggo punten dong donk
what            apa apakah berapa brp apaan yang_mana nomor_berapa apa_ya berapakah
where           di_mana dimana kemana ke_mana lewat_mana lewat_apa dmn kat_mana dekat_mana
where           di_manakah melalui_apa
where           via_apa
how             gimana bagaimana gmn bgmn caranya cara macam_mana mcm_mana bagaimanakah
be              adalah ialah yaitu yakni merupakan namanya namaku itu ini
on              di lewat via melalui pakai pake lwt dengan dgn dari dlm dalam menggunakan kat guna
on              thru
outside         di_luar diluar luar keluar_dari tanpa_lewat tidak_lewat gak_lewat ga_lewat
outside         nggak_lewat tak_lewat tanpa_melalui
outside         tidak_melalui luar_platform di_luar_platform di_luar_sistem di_luar_situs
outside         luar_sistem
outside         di_luar_upwork di_luar_aplikasi tempat_lain aplikasi_lain keluar di_luar_sini
outside         tanpa_platform
outside         gak_usah_lewat ga_usah_lewat nggak_usah_lewat tak_usah_lewat tidak_usah_lewat
outside         tanpa_perantara_platform kat_luar dekat_luar selain_di_sini selain_disini
outside         selain_sini selain_lewat_sini selain_platform_ini
direct          langsung pribadi privat empat_mata japri jalur_pribadi jalur_langsung
direct          tanpa_perantara tanpa_potongan
direct          peribadi secara_pribadi secara_langsung direct jalur_belakang lewat_belakang
direct          antara_kita personal
direct          terus_kepada secara_peribadi tanpa_calo personalan
platform        platform situs situs_ini website_ini web_ini aplikasi_ini sribulancer fastwork
platform        projects laman
platform        laman_ini marketplace pihak_platform admin_platform platformnya
here            di_sini disini sini dsini dsni di_chat_ini chat_ini lewat_sini kat_sini dekat_sini
here            di_platform_ini
here            pesan_ini di_pesan_ini di_situs_ini dalam_chat_ini di_ruang_chat kolom_chat_ini
here            di_kolom_chat
here            fitur_call_di_sini
fee             komisi komisinya komisen potongan potongannya biaya_admin biaya_layanan
fee             biaya_platform fee persenan
fee             dipotong caj caj_platform yuran_platform biaya_jasa_platform pajak_platform potong
fee             kena_potong
fee             kena_fee admin_fee
only            hanya cuma cuman saja aja doang sahaja semata sajo
write_down      catat dicatat simpan disimpan save tulis ini_nomornya catet note ingat_ya simpan_ya
# ---- what speaks against it
but             tapi tetapi namun hanya_saja cuma_saja
no              tidak tdk jangan jgn bukan tanpa belum blm dilarang menolak hindari tolak takkan
no              takyah tanpa_perlu janganlah
no              gak_usah ga_usah nggak_usah ngga_usah enggak_usah gk_usah kagak_usah ndak_usah
no              tak_usah gag_usah gausah gak_perlu ga_perlu nggak_perlu ngga_perlu enggak_perlu
no              gk_perlu ndak_perlu tak_perlu
no              gak_mau ga_mau nggak_mau ngga_mau enggak_mau tak_mau gak_bisa ga_bisa nggak_bisa
no              ngga_bisa enggak_bisa gk_bisa tak_bisa gak_boleh ga_boleh nggak_boleh ngga_boleh
no              enggak_boleh tak_boleh
no              gak_pakai ga_pakai nggak_pakai ngga_pakai enggak_pakai tak_pakai gak_pake ga_pake
no              nggak_pake ngga_pake tak_pake gak_pernah ga_pernah nggak_pernah ngga_pernah
no              tak_pernah
no              gak_terima ga_terima nggak_terima ngga_terima tak_terima gak_menerima ga_menerima
no              nggak_menerima tak_menerima gak_kasih ga_kasih nggak_kasih tak_kasih gak_share
no              ga_share nggak_share tak_share
no              gak_memberikan ga_memberikan nggak_memberikan tak_memberikan gak_minta ga_minta
no              nggak_minta tak_minta gak_punya ga_punya nggak_punya ngga_punya tak_punya gak_ada
no              ga_ada nggak_ada ngga_ada tak_ada
no              gak_jadi ga_jadi nggak_jadi tak_jadi tak_nak tak_payah tak_dapat tak_dibenarkan
no              batal bukannya daripada ketimbang enggan mustahil
rule            aturan peraturan kebijakan ketentuan dilarang larangan melanggar pelanggaran
rule            syarat_dan_ketentuan
rule            diperbolehkan kena_banned kena_suspend polisi_platform terma terma_dan_syarat
rule            dibenarkan diizinkan
rule            pedoman kode_etik sanksi menyalahi
work            bot integrasi api iklan kampanye formulir form kolom halaman plugin kelola mengelola
work            pengelolaan scraping
work            scrape daftar saluran grup komunitas pemasaran templat template konten postingan
work            unggahan feed
work            fanpage akun_bisnis admin_media_sosial media_sosial otomatis otomatisasi chatbot
work            blast broadcast
work            notifikasi verifikasi otp pendaftaran registrasi basis_data database laporan riset
work            survei
work            entri_data input_data transkrip terjemahan desain aplikasi situs_web website modul
work            fitur tombol ikon
work            kode_program skrip caption reels takarir naskah toko_online landing_page seo
work            iklannya campaign
work            aplikasi_mobile aplikasi_web layanan_pelanggan customer_service data_pelanggan
work            database_pelanggan
work            mengumpulkan kumpulkan mendata daftar_kontak formulir_kontak halaman_kontak impor
work            ekspor sistem
work            integrasikan buatkan_bot gateway mengintegrasikan borang kempen pengiklanan
work            pangkalan_data laman_web
work            hebahan kandungan saluran_youtube kumpulan terjemah reka_bentuk pembangunan server
hired           setelah_kontrak setelah_di_hire setelah_dihire setelah_deal sesudah_kontrak
hired           setelah_proyek_dimulai
hired           setelah_kontrak_dimulai setelah_kontrak_mulai kalau_sudah_deal kalau_sudah_kontrak
hired           saat_kontrak_mulai
hired           begitu_kontrak_mulai setelah_diterima setelah_resmi_kerja sesudah_dihire
hired           lepas_kontrak selepas_kontrak
hired           selepas_diambil_kerja selepas_kontrak_bermula bila_kontrak_bermula
hired           nanti_setelah_kontrak setelah_mulai_kerja
hired           kalau_sudah_hire kalau_jadi_hire setelah_tanda_tangan_kontrak usai_kontrak
order           pesanan orderan nomor_pesanan no_pesanan faktur nota kuitansi kwitansi invoice resi
order           no_resi nomor_resi
order           rekening no_rek norek nomor_rekening rek npwp ktp nik kk sim stnk bpkb seri
order           nomor_seri versi baris
order           kode pasal ayat uu undang_undang pp perpres permen keputusan putusan tiket
order           nomor_tiket kode_pos plat
order           nopol imei isbn nib koordinat port kode_error kode_promo voucher kode_voucher
order           nomor_faktur berkas
order           nomor_surat no_surat perkara batch sku katalog tipe bab paspor nomor_paspor nisn nim
order           nip bpjs
order           sertifikat pelacakan no_urut nomor_urut halaman hlm antrean antrian invois resit
order           akaun no_akaun
order           kad_pengenalan no_kp seksyen akta perkara_undang poskod siri no_siri rujukan
order           no_rujukan
order           no_invois nombor_pesanan nombor_rujukan cukai_pendapatan ssm tin no_polisi kes
order           tuntutan
order           klaim va virtual_account token
money           rp idr rupiah ribu rb juta jt miliar milyar triliun harga harganya budget anggaran
money           tarif biaya biayanya
money           upah gaji ongkos ongkir uang_muka dp diskon pajak ppn pph dolar modal untung omzet
money           omset total
money           pelunasan termin cicilan murah mahal bonus honor honorarium fee_saya perak perjam
money           per_jam ratus_ribu
money           rm ringgit sen bajet yuran kos cukai diskaun deposit sst gst duit wang bayaran_muka
money           caruman setengah_juta
money           rugi laba pendapatan uang receh gocap cepek goceng ceban gopek usd sgd myr
unit            jam menit detik hari minggu bulan tahun lembar halaman kata karakter buah biji unit
unit            meter senti cm mm
unit            kg gram kilo orang baris slide foto lagu episode revisi konsep persen kali paket set
unit            level item produk
unit            eksemplar rim lusin pcs botol ekor ton hektar meter_persegi piksel menitan artikel
unit            naskah bagian potong
unit            bab poin langkah pertanyaan soal peserta subscriber pengikut sesi varian warna
unit            ukuran gb mb
unit            minit saat perkataan patah_perkataan muka_surat helai keping peratus rekod pelajar
unit            halaman_web
unit            gambar fail babak
time            januari februari pebruari maret mei juni juli agustus oktober nopember november
time            desember senin selasa
time            rabu kamis jumat sabtu ahad pagi siang sore malam besok kemarin lusa hari_ini pukul
time            wib wita wit tanggal
time            tgl tenggat deadline sejak sampai mulai selesai lebaran ramadan minggu_depan
time            bulan_depan minggu_ini
time            jam_kerja jam_berapa bln thn tahun_lalu semester kuartal pengalaman tahun_pengalaman
time            paling_lambat
time            isnin khamis jumaat petang tengahari tengah_hari esok semalam tarikh mac jun julai
time            ogos disember
time            minggu_hadapan tarikh_akhir waktu nanti_malam dini_hari bulanan harian mingguan
time            tahunan hari_raya
# ---- purposes
access          akses hak_akses izin_akses kolaborator undang_ke akses_ke akses_repo akses_figma
access          beri_akses
access          kasih_akses minta_akses buka_akses diberi_akses ditambahkan_ke tambahkan_ke
access          masukkan_ke repo
access          akun_tes akun_testing lingkungan_staging bagi_akses capaian beri_capaian jemput_ke
access          invite_ke masukin_ke akses_staging akses_board undang_saya_ke akses_lihat akses_edit
legal           perjanjian surat_perjanjian pihak_pertama pihak_kedua kerahasiaan
legal           perjanjian_kerahasiaan
legal           ditandatangani tanda_tangan tandatangan materai meterai notaris klausul
legal           pasal_kontrak surat_kuasa
legal           akta_notaris kontrak_kerja para_pihak pihak_ketiga setem surat_kontrak
legal           perjanjian_sulit nda mou
legal           surat_kontrak_kerja pks
portfolio       portofolio portfolio porto karya contoh_kerja sampel hasil_kerja contoh_karya
portfolio       hasil_karya contoh_desain
portfolio       porto_saya
# ---- addresses
street_before   jalan jl jln jalur gang gg lorong lrg persiaran lebuh lebuhraya jalan_raya lengkok
street_before   solok
street_before   dusun desa kampung
pobox           kotak_pos peti_surat po_box peti_pos
premises        rt rw lantai lt blok komplek kompleks perumahan perum gedung gd ruko apartemen
premises        kelurahan kel
premises        kecamatan kec tower menara tingkat taman pangsapuri wisma plaza rukan kavling kav
premises        rumah_susun
premises        rusun cluster klaster kondominium flat bangunan kost kos_kosan perkantoran
premises        nomor_rumah kabupaten
premises        kab
# ---- fillers
filler          hapus buang hilangkan tanpa_spasi tanpa_kurung ganti diganti gabungkan digabung
filler          disambung sambungkan
filler          dirangkai hapus_ini buang_ini hapus_spasi tanpa_jarak tanpa_titik dirapatkan
filler          tanpa_tanda_kurung padam
filler          gantikan rapatkan buang_spasi
reverse         dibalik terbalik kebalik dari_belakang baca_dari_belakang dibaca_terbalik balikkan
reverse         dari_kanan
reverse         dari_kanan_ke_kiri dibalik_ya urutan_terbalik songsang
common          yang yg dan di ke dari untuk utk dengan dgn ini itu juga jg atau pada akan sudah
common          udah sdh sedang lagi
common          sangat lebih paling karena krn kalau kalo jika agar supaya serta oleh para secara
common          seperti adalah
common          sebagai tapi tetapi namun masih hingga setiap semua banyak beberapa baik nya lah kah
common          pun deh nih sih
common          kok ya iya oke halo hai salam selamat terima_kasih makasih trims kepada bagi antara
common          tentang
common          terhadap yaitu sebuah seorang hanya bila maka atas bawah apabila ataupun dalam
common          luar_biasa luar_negeri
common          luar_kota keluar_negara daripada akan_tetapi dah la ni tu
)"};

}  // namespace contactlint
