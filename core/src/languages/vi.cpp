// Vietnamese, written with and without its marks: "số điện thoại", "so dien thoai", "sđt".
//
// The marks are folded, so that words fall together which a reader keeps apart: "gói" (package)
// with "gọi" (call), "đừng" (don't) with "dùng" (use), "số" (number) with English "so". Such words
// stand only in phrases. "không" ends a question ("có Zalo không?") and counts as zero; it denies
// only before a verb: "không được", "ko cần". The table spells without marks, for they are folded anyway.
#include "languages/packed_table.h"

namespace contactlint {

constexpr char kTable[] = R"(
digit.0 khong hong zero
digit.1 mot
digit.2 hai
digit.3 ba
digit.4 bon tu
digit.5 nam lam nham
digit.6 sau
digit.7 bay
digit.8 tam
digit.9 chin
sound.0 ko
number.10 muoi
number.20 hai_muoi
number.30 ba_muoi
number.40 bon_muoi
number.50 nam_muoi
number.60 sau_muoi
number.70 bay_muoi
number.80 tam_muoi
number.90 chin_muoi
number.12 muoi_hai
number.41 bon_mot
number.91 chin_mot
hundred tram
repeat.2 doi dup
repeat.3 ba_so
numand le linh
sym.at a_cong a_moc a_vong
sym.dot cham
sym.dash gach gach_ngang gach_noi
sym.underscore gach_duoi
sym.plus dau_cong
sym.slash gach_cheo xuyet
sym.colon hai_cham
tld.com cham_com
my minh cua_minh cua_em cua_toi ben_em ben_minh tui số_của_em số_em số_anh
your anh chi ban cua_anh cua_chi cua_ban anh_chi cua_shop ben_anh ben_chi ben_ban so_cua_anh
your so_cua_chi so_cua_ban so_anh so_chi so_ban bac quy_khach
me em minh toi tui chau chung_toi ben_em cho_toi cho_minh cho_em cho_chi cho_anh cho_tui ib_minh
me nhan_minh goi_minh goi_em add_minh
me cho_mình_xin cho_em_xin cho_anh_xin cho_xin
you anh chi ban anh_chi cac_ban bac quy_khach ban_dung anh_dung chi_dung em_dung ben_ban_co
we chung_ta ca_hai hai_ben chung_minh
they khach khach_hang nguoi_dung nhan_vien doi_tac
n_phone so_dien_thoai dien_thoai sdt so_dt dt so_phone so_di_dong so_zalo so_hotline may_ban so_may
n_phone so_lien_lac so_lien_he cho_xin_so xin_so so_dt_cua so_ca_nhan so_lien_lac_cua alo_so
n_phone qua_dien_thoai
n_phone di_động số_di_động goi_dien
n_number so_nao con_so so_may so_dien ma_vung số_của_em số_em số_anh
n_email email mail hop_thu hom_thu dia_chi_email thu_dien_tu
n_address dia_chi dia_chi_nha dia_chi_van_phong
n_contact thong_tin_lien_he thong_tin_lien_lac cach_lien_lac cach_lien_he danh_thiep
n_name ten
n_id nick tai_khoan trang_ca_nhan acc
n_messenger app_nhan_tin ung_dung_nhan_tin app_chat
v_give xin cho_xin cho_em_xin cho_minh_xin cho_chi_xin cho_toi_xin cho_em cho_minh cho_chi gui
v_give gui_so dien de_lai quang ban_qua ib_minh cho_xin_so xin_so nhan_so bao_so cho_minh_so
v_give cho_em_so cho_biet
v_need em_can minh_can anh_can chi_can muon_xin xin_duoc muon_hoi
v_need cho_mình_xin cho_em_xin cho_anh_xin cho_xin
v_contact goi nhan nhan_tin goi_dien goi_cho goi_minh goi_em goi_ngay alo a_lo lien_he lien_lac ib
v_contact inbox lh ib_minh nhan_qua nhan_minh nhan_rieng goi_vao goi_toi call inbox_minh nhan_vao
v_contact goi_lai
v_add ket_ban add add_nick theo_doi vao_nhom them_em them_minh tim_ten quet_ma tim_minh tham_gia
v_add add_minh
v_talk trao_doi noi_chuyen hop phong_van ban_bac ban_them thao_luan chat gap_nhau gap_mat chuyen_qua
v_talk chuyen_sang trao_doi_them ca_phe noi_chuyen_them trao_doi_qua call_video ra_quan
v_have co co_dung dung_app xai co_xai su_dung ban_dung anh_dung chi_dung em_dung
v_deal chot thanh_toan chuyen_khoan ky_hop_dong thue giao_dich tra_tien chuyen_khoan_thang
v_deal chuyen_thang tra_thang
v_post gui_ve ship gui_hang chuyen_phat
v_swap trao_đổi_số
v_visit ghe qua_van_phong ghe_qua den_van_phong hen_gap van_phong_ben_em ben_van_phong van_phong_em
v_visit xuong_em cua_hang_em
lets nhe minh_qua hay_minh minh_chuyen minh_ban thoi_minh sao_khong hay_qua hay_cu minh_sang
lets minh_noi qua_zalo_nhe hay_la chuyen_sang minh_trao_doi lap_nhom tao_nhom mo_nhom
can co_the duoc_khong duoc_ko dc_ko dc_khong co_tien phien_anh phien_chi phien_ban
please giup vui_long lam_on gium giup_em giup_minh nho voi
what gi la_gi bao_nhieu cai_gi
where o_dau cho_nao kenh_nao qua_dau
how cach_nao bang_cach_nao lam_sao the_nao
be la ten_la
on qua tren vao qua_app thong_qua qua_dien_thoai goi_dien lap_nhom tao_nhom mo_nhom vao_nhom
to ve
outside ngoai_san ngoai ben_ngoai o_ngoai ngoai_nen_tang khong_qua_san khong_qua
direct truc_tiep rieng lam_rieng khong_qua_trung_gian truc_tiep_voi chuyen_khoan_thang
direct chuyen_thang tra_thang
otherwise cách_nào_khác cách_khác
platform nen_tang qua_san trang_nay san_nay web_nay tren_san vlance freelancerviet
here o_day tren_nay tai_day trong_nay khung_chat trong_chat
fee phi phi_san hoa_hong mat_phi khoi_mat_phi phi_dich_vu mat_phi_san do_phi khoi_phi chiet_khau
fee phi_trung_gian do_mat_phi
only thoi duy_nhat chi_qua
write_down ghi_lai luu_so luu_lai
but nhung tuy_nhien
no chua dung_goi dung_gui dung_nhan xin_dung khong_can khong_cho chu_khong
rule quy_dinh chinh_sach vi_pham dieu_khoan noi_quy bi_loai
work noi_dung bai_dang du_an quang_cao fanpage nhom kenh chatbot thu_thap bai_viet kich_ban
work kinh_nghiệm bieu_tuong
hired sau_khi_ky sau_khi_chot sau_khi_nhan_viec
order hoa_don luat dieu khoan ky ma_so_thue van_don ma_van_don phien_ban
money dong gia coc ngan nghin trieu ngan_sach luong tien thue
unit ban gio goi bai ngay tam chu tuan nguoi cau cai canh bo
time gio ngay nam thu_hai thu_nam thu_sau toi_nay
access quyen_truy_cap cap_quyen quyen_xem
legal hop_dong thoa_thuan ben_b thoa_thuan_bao_mat
portfolio ho_so_nang_luc cv
street_before duong pho ngo ngach hem
pobox hom_thu_buu_dien hom_thu
premises quan phuong tang lau tp so_nha toa_nha can_ho chung_cu huyen xa p q tp_hcm tphcm lo
filler bo_dau_cach viet_lien rồi
reverse doc_nguoc viet_nguoc tu_phai_sang_trai
pieces bat_dau_bang nua_dau nua_sau dau_so ket_thuc_bang phan_con_lai
common o de cho cua la moi thi va duoc da
sequence dau cuoi con_lai bat_dau tiep tiep_theo ket_thuc
sequence sau_do roi giua cuoi_cung
there o_do ben_do
joins de vi neu cho_tien khi thi nha nhe cho_nhanh cho_de mai ngay_mai
vocative em_oi anh_oi chi_oi ban_oi đi_anh đi_chị đi_em đi_bạn
same giong
eases nhanh_hon tien_hon de_hon tot_hon
n_pay chuyen_khoan momo_cho tien_mat tai_khoan_em chuyen_khoan_thang
v_pay chuyen thanh_toan tra
n_paper file tep dinh_kem tai_lieu ho_so
v_fill ghi viet dien them ghi_số
leave_out bỏ_qua quên_đi
n_meet ca_phe_gap gap_nhau gap_mat ca_phe_noi
)";

extern const Language kLanguageVi;
const Language kLanguageVi = PackedLanguage<kTable>("vi");

}  // namespace contactlint
