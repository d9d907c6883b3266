// Indonesian and Malay in one table: most words are shared, and people of both write in both.
//
// The bare negations of chat ("gak", "ga", Malay "tak") close a question ("ada WA gak?", "boleh
// tak?"), so they deny only together with a verb: "gak usah", "tak perlu". Possession is a suffix:
// nomornya, emailmu. "no" (nomor) stands only in phrases, since it is English for the contrary.
#include "languages/packed_table.h"

namespace contactlint {

constexpr char kTable[] = R"(
digit.0 nol kosong sifar
digit.1 satu
digit.2 dua
digit.3 tiga
digit.4 empat
digit.5 lima
digit.6 enam
digit.7 tujuh
digit.8 delapan lapan
digit.9 sembilan
number.10 sepuluh puluh
number.11 sebelas
number.12 dua_belas
number.13 tiga_belas
number.14 empat_belas
number.15 lima_belas
number.16 enam_belas
number.17 tujuh_belas
number.18 delapan_belas lapan_belas
number.19 sembilan_belas
number.20 dua_puluh
number.30 tiga_puluh
number.40 empat_puluh
number.50 lima_puluh
number.60 enam_puluh
number.70 tujuh_puluh
number.80 delapan_puluh lapan_puluh
number.90 sembilan_puluh
hundred ratus seratus
repeat.2 dobel
repeat.3 tripel
sym.at et keong a_keong
sym.dot titik noktah
sym.dash strip setrip
sym.underscore garis_bawah
sym.slash garis_miring
sym.colon titik_dua
my saya kami aku sy gue gw gua ku
your kamu km anda kak kakak mas mbak pak bapak bu ibu bos gan awak tuan puan encik nya mu nomormu
your nomornya emailmu emailnya hpnya kontaknya kontakmu alamatnya alamatmu teleponnya akunmu akunnya
your idnya usernamenya
me saya kami kita aku sy gue gw gua
you kamu km anda kak kakak mas mbak pak bapak bu ibu gan bos bang awak tuan puan encik lu kalian
we kita berdua
they pelanggan klien pengguna pembeli tim pengikut mereka
n_phone telepon telpon telefon nombor_telefon nomor_telepon telp hp no_hp nomor_wa nomor_hp no_fon
n_phone fon no_saya nomor_saya no_admin no_sikit no_wa minta_nomor minta_nomer minta_nomornya
n_phone nak_nombor bagi_nombor minta_no nomor_kontak nombor_tel no_tel nomor_kontaknya lewat_telepon
n_phone via_telepon lewat_telpon
n_number nomor nombor nmr nomer nomormu nomornya kode_negara kode_area
n_email email emel imel surel emailmu emailnya emelnya
n_address alamat alamatmu alamatnya
n_contact kontak kontakmu kontaknya
n_name nama
n_id id akun akaun username akunmu akunnya usernya idnya usernamenya
n_messenger aplikasi_chat medsos sosmed
v_give kirim kirimkan kirimin kirimi kasih kasi bagi beri berikan tulis tuliskan minta boleh_minta
v_give hantar kongsi kabari spill share ketik minta_nomor minta_nomer minta_nomornya nak_nombor
v_give bagi_nombor minta_no minta_wa_nya dong_minta japriin ss_kan cantumkan
v_need minta boleh_minta mau nak perlu ingin butuh mohon bisa_minta boleh_tahu dapatkan saya_tahu
v_need aku_tahu saya_minta boleh_dapat
v_contact hubungi hubungin menghubungi dihubungi telepon telpon telefon call chat kontak wasap mesej
v_contact balas kabari japri ping sms kirim_pesan kontak_saya kirim_wa ditelepon ditelpon ditelefon
v_contact dichat dikontak
v_add cari tambah add follow gabung join masuk undang invite
v_talk ngobrol bahas bicara diskusi obrolan lanjut lanjutkan pindah beralih meeting interview
v_talk wawancara temuduga nego sambung ketemu bincang sembang borak berbual ngobrol_bareng lanjutin
v_talk pindah_ke video_call sesi_call
v_talk wawancaranya wawancara cus geser
v_have ada punya pakai pake guna ada_gak ada_tak pakai_tak pake_gak
v_deal bayar pembayaran bayaran transaksi transfer kontrak invoice urus_niaga deal bayarin tf urusan
v_deal bereskan bayar_terus
v_pay bayar transfer tf bayarin
v_post dikirim paket kurir jne
v_swap tukeran tukar
v_visit datang mampir singgah ke_kantor ke_studio ke_rumah kantor_kami studio_kami toko_kami
v_visit bengkel_kami
lets yuk ayo jom mari gimana_kalau bagaimana_kalau mending sebaiknya lebih_baik biar_enak
lets kita_lanjut kita_pindah apa_kata kalau_boleh gmn_kalau mau_gak buatkan_grup bikin_grup
lets buat_grup
can boleh bisa dapat bisakah bolehkah
please tolong silakan silahkan dong mohon sila
what apa berapa apakah yang_mana
where di_mana dimana mana lewat_apa
how bagaimana gimana macam_mana
be adalah ini itu ialah namanya
on di via lewat melalui pakai guna dengan kat dari dalam dekat lewat_telepon via_telepon
on lewat_telpon buatkan_grup bikin_grup buat_grup ke_grup
to ke
outside di_luar luar diluar keluar tanpa_lewat tanpa_platform luar_platform selain_di_sini
outside tak_payah_lalu tak_lalu tanpa_melalui
direct langsung japri pribadi tanpa_perantara peribadi tanpa_fee tanpa_komisi langsungan gopay
direct dana_saya ovo bayar_terus
otherwise lewat_mana_lagi cara_lain lewat_cara_lain
platform platform platformnya situs situs_ini website_ini aplikasi_ini fastwork sribulancer
platform projects_co_id
here sini di_sini disini chat_ini di_platform_ini
fee komisi komisinya komisen potongan biaya_admin yuran caj fee potongannya kena_fee kena_caj
fee biaya_platform
only aja saja cuma hanya sahaja
write_down catat tulis
but tapi tetapi namun
no tidak jangan tanpa daripada belum bukan tolak gak_usah ga_usah tak_perlu tak_boleh
rule aturan peraturan kebijakan ketentuan dilarang
work bot api halaman kolom grup desain sistem formulir borang templat mengelola feed otomatis
work pengalaman tombol ikon
hired setelah_kontrak setelah_deal selepas_kontrak setelah_direkrut
order halaman kode pesanan faktur invois invoice resi rekening npwp seri pasal
money harga ribu juta budget bajet total dp cukai ppn per_jam
unit hari jam menit minit minggu tahun halaman kata lembar kali
time pagi siang sore malam petang pukul besok senin selasa
access akses kolaborator repo
legal perjanjian nda pihak_kedua
portfolio portofolio portfolio sampel
street_before jalan jl jln gang gg lorong persiaran lebuh
pobox kotak_pos peti_surat
premises rt rw blok perumahan taman komplek lantai gedung ruko lot tingkat apartemen
filler hapus tanpa_spasi lalu kemudian
reverse dibalik terbalik dari_kanan_ke_kiri dari_belakang
common dan untuk yang ya sudah dari dengan aku saya
common iya
sequence pertama kedua terakhir sisanya ujungnya depannya belakangnya awalnya akhirnya mulai lanjut
sequence lalu kemudian tengahnya setelah_itu habis_itu
there sana di_sana disana
joins biar_enak biar_gampang biar_cepat biar supaya karena soalnya kalau ketika dan ya yaa nanti
joins agar besok lusa esok
pieces dimulai_dengan paruh_pertama bagian_pertama bagian_kedua kode_area diakhiri sisanya
swap ganti ganti_dengan artinya tukar
mark.35 pagar
mark.42 bintang
mark.44 koma
vocative mas mbak kak pak bu min gan bang bro sis bos om halo hai
self aku saya
same sama_dengan sama_seperti
eases lebih_cepat lebih_gampang lebih_enak lebih_mudah mending
n_pay gopay ovo rekening_saya ke_rekening tunai cash transfer_bank
n_paper file filenya berkas lampiran dokumen folder
v_fill tulis ketik catat cantumkan isi masukkan
leave_out abaikan lupakan
n_meet ketemuan tatap_muka ketemu_langsung kopdar ngopi_bareng sambil_ngopi
)";

extern const Language kLanguageId;
const Language kLanguageId = PackedLanguage<kTable>("id");

}  // namespace contactlint
