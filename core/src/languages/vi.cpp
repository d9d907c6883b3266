// Vietnamese, written with and without its marks: "số điện thoại", "so dien thoai", "sđt".
//
// The marks are folded, so that words fall together which a reader keeps apart: "gói" (package)
// with "gọi" (call), "đừng" (don't) with "dùng" (use), "số" (number) with English "so". Such words
// stand only in phrases. "không" ends a question ("có Zalo không?") and counts as zero; it denies
// only before a verb: "không được", "ko cần".
#include "languages/language.h"

namespace contactlint {

extern const Language kLanguageVi;
const Language kLanguageVi = {"vi", R"(
# ---- what spells an identifier
digit.0         không hông khôg zero dê_rô
digit.1         một
digit.2         hai
digit.3         ba
digit.4         bốn tư
digit.5         năm lăm nhăm
digit.6         sáu
digit.7         bảy
digit.8         tám
digit.9         chín
sound.0         hong ko
number.11       mười_một
number.12       mười_hai
number.13       mười_ba
number.14       mười_bốn
number.15       mười_lăm mười_nhăm
number.16       mười_sáu
number.17       mười_bảy
number.18       mười_tám
number.19       mười_chín
number.20       hai_mươi
number.21       hai_mươi_mốt hai_mốt
number.22       hai_mươi_hai
number.23       hai_mươi_ba
number.24       hai_mươi_bốn hai_mươi_tư
number.25       hai_mươi_lăm hai_mươi_nhăm hai_lăm hai_nhăm
number.26       hai_mươi_sáu
number.27       hai_mươi_bảy
number.28       hai_mươi_tám
number.29       hai_mươi_chín
number.30       ba_mươi
number.31       ba_mươi_mốt ba_mốt
number.32       ba_mươi_hai
number.33       ba_mươi_ba
number.34       ba_mươi_bốn ba_mươi_tư
number.35       ba_mươi_lăm ba_mươi_nhăm ba_lăm ba_nhăm
number.36       ba_mươi_sáu
number.37       ba_mươi_bảy
number.38       ba_mươi_tám
number.39       ba_mươi_chín
number.40       bốn_mươi
number.41       bốn_mươi_mốt bốn_mốt
number.42       bốn_mươi_hai
number.43       bốn_mươi_ba
number.44       bốn_mươi_bốn bốn_mươi_tư
number.45       bốn_mươi_lăm bốn_mươi_nhăm bốn_lăm bốn_nhăm
number.46       bốn_mươi_sáu
number.47       bốn_mươi_bảy
number.48       bốn_mươi_tám
number.49       bốn_mươi_chín
number.50       năm_mươi
number.51       năm_mươi_mốt năm_mốt
number.52       năm_mươi_hai
number.53       năm_mươi_ba
number.54       năm_mươi_bốn năm_mươi_tư
number.55       năm_mươi_lăm năm_mươi_nhăm năm_lăm năm_nhăm
number.56       năm_mươi_sáu
number.57       năm_mươi_bảy
number.58       năm_mươi_tám
number.59       năm_mươi_chín
number.60       sáu_mươi
number.61       sáu_mươi_mốt sáu_mốt
number.62       sáu_mươi_hai
number.63       sáu_mươi_ba
number.64       sáu_mươi_bốn sáu_mươi_tư
number.65       sáu_mươi_lăm sáu_mươi_nhăm sáu_lăm sáu_nhăm
number.66       sáu_mươi_sáu
number.67       sáu_mươi_bảy
number.68       sáu_mươi_tám
number.69       sáu_mươi_chín
number.70       bảy_mươi
number.71       bảy_mươi_mốt bảy_mốt
number.72       bảy_mươi_hai
number.73       bảy_mươi_ba
number.74       bảy_mươi_bốn bảy_mươi_tư
number.75       bảy_mươi_lăm bảy_mươi_nhăm bảy_lăm bảy_nhăm
number.76       bảy_mươi_sáu
number.77       bảy_mươi_bảy
number.78       bảy_mươi_tám
number.79       bảy_mươi_chín
number.80       tám_mươi
number.81       tám_mươi_mốt tám_mốt
number.82       tám_mươi_hai
number.83       tám_mươi_ba
number.84       tám_mươi_bốn tám_mươi_tư
number.85       tám_mươi_lăm tám_mươi_nhăm tám_lăm tám_nhăm
number.86       tám_mươi_sáu
number.87       tám_mươi_bảy
number.88       tám_mươi_tám
number.89       tám_mươi_chín
number.90       chín_mươi
number.91       chín_mươi_mốt chín_mốt
number.92       chín_mươi_hai
number.93       chín_mươi_ba
number.94       chín_mươi_bốn chín_mươi_tư
number.95       chín_mươi_lăm chín_mươi_nhăm chín_lăm chín_nhăm
number.96       chín_mươi_sáu
number.97       chín_mươi_bảy
number.98       chín_mươi_tám
number.99       chín_mươi_chín
number.10       mười
hundred         trăm
repeat.2        đúp đôi hai_số hai_con
repeat.3        ba_số ba_con tam_hoa
numand          linh lẻ
sym.at          a_còng a_móc a_vòng a_khoanh a_khoanh_tròn a_kòng acong a_còng_mail a_coòng
sym.dot         chấm dấu_chấm
sym.dash        gạch_ngang gạch_nối dấu_gạch_ngang dấu_gạch dấu_trừ gạch_giữa gạch
sym.underscore  gạch_dưới gạch_chân dấu_gạch_dưới gạch_thấp shift_gạch
sym.plus        dấu_cộng
sym.slash       gạch_chéo xuyệt sẹc xẹt xuỵt dấu_gạch_chéo dấu_xuyệt
sym.colon       hai_chấm dấu_hai_chấm
tld.com         kom chấm_com cờ_om
tld.vn          vê_en vê_nờ
# ---- who and whose
my              của_em của_mình của_tôi của_tui của_tớ của_bên_em bên_em bên_mình của_chúng_tôi
my              của_t mình tui
your            của_anh của_chị của_bạn của_anh_chị của_cô của_shop của_mày của_ông của_bác của_sếp
your            của_ad của_ac
your            bên_anh bên_chị bên_bạn anh chị bạn anh_chị bác quý_khách quý_công_ty
your            của_quý_công_ty
your            của_c của_a
me              em mình tôi tui chúng_tôi bọn_em bên_em tụi_em cho_tôi cháu mik
you             anh chị bạn anh_chị các_bạn mọi_người bác quý_khách anh_ơi chị_ơi bạn_ơi
we              chúng_ta chúng_mình mình_với_nhau bọn_mình hai_bên đôi_bên anh_em_mình tụi_mình
we              hai_anh_em cả_hai
they            khách_hàng khách người_dùng nhân_viên học_viên đối_tác bạn_bè khách_lẻ nhà_cung_cấp
they            bệnh_nhân phụ_huynh
they            học_sinh sinh_viên thành_viên người_khác người_mua người_bán ứng_viên khách_của_bạn
they            cộng_đồng
they            nhân_sự cư_dân đại_lý độc_giả người_xem bên_thứ_ba thằng_bạn họ_sẽ đồng_nghiệp
# ---- what is asked for
n_phone         số_điện_thoại điện_thoại điện_thoại_di_động đt sđt số_đt số_phone số_di_động số_máy
n_phone         số_bàn
n_phone         số_liên_lạc số_liên_hệ máy_bàn đường_dây_nóng số_của số_của_anh số_của_chị số_của_em
n_phone         số_của_bạn
n_phone         số_anh số_chị số_mình số_tôi số_shop số_nhé số_nha số_đi số_cá_nhân
n_phone         số_riêng số_nhà_riêng số_hotline số_zalo số_viber số_whatsapp số_đthoại đthoại đtdđ
n_phone         sdtt sdth số_fax số_cố_định điện_thoại_bàn dế_yêu số_phôn phôn số_gọi số_kia
n_phone         số_liên_lạc_của
n_phone         số_dế số_cty số_công_ty số_văn_phòng điện_thoại_riêng
n_number        con_số dãy_số số_điện chữ_số số_nào số_mấy
n_email         thư_điện_tử hộp_thư hộp_thư_điện_tử địa_chỉ_email địa_chỉ_mail địa_chỉ_thư
n_email         hòm_thư
n_email         địa_chỉ_gmail imeo meo email mail email_cá_nhân mail_cá_nhân hòm_mail
n_address       địa_chỉ địa_chỉ_nhà địa_chỉ_công_ty địa_chỉ_văn_phòng nơi_ở chỗ_ở địa_chỉ_nhận_hàng
n_address       chỗ_làm
n_address       địa_chỉ_liên_hệ địa_chỉ_cụ_thể văn_phòng_ở_đâu nhà_ở_đâu công_ty_ở_đâu
n_address       văn_phòng_mình_ở
n_contact       thông_tin_liên_hệ thông_tin_liên_lạc cách_liên_lạc cách_liên_hệ danh_thiếp
n_contact       kênh_liên_hệ
n_contact       kênh_liên_lạc phương_thức_liên_lạc phương_thức_liên_hệ tt_liên_hệ thông_tin_cá_nhân
n_contact       lh_riêng
n_contact       liên_lạc_riêng info_liên_hệ ttlh thông_tin_lh card_visit cạc_vi_dít
n_contact       phương_tiện_liên_lạc
n_name          tên họ_tên tên_công_ty tên_mình tên_em tên_tôi
n_id            nick nick_name tài_khoản tên_tài_khoản tên_đăng_nhập acc tên_nick trang_cá_nhân
n_id            tk_cá_nhân
n_id            tường_nhà tên_người_dùng tài_khoản_cá_nhân
n_messenger     ứng_dụng_nhắn_tin app_nhắn_tin app_chat ứng_dụng_chat mạng_xã_hội app_liên_lạc
n_messenger     ứng_dụng_liên_lạc mxh
# ---- asked for, and said whose it is
your            số_của_anh số_của_chị số_của_bạn số_anh số_chị số_bạn số_shop
# ---- what is done
v_give          cho_xin cho_em_xin cho_mình_xin cho_tôi_xin cho_anh_xin cho_chị_xin cho_e_xin cho_em
v_give          cho_mình
v_give          cho_tôi cho_anh cho_chị cho_tui cho_tớ cho_mk cho_biết cho_hỏi cho_phép_xin xin_phép
v_give          xin xin_được
v_give          gửi gửi_cho gửi_mình gửi_em gửi_tôi gửi_giúp gửi_qua để_lại cung_cấp báo_lại chia_sẻ
v_give          đính_kèm
v_give          ghi_rõ điền nói_cho nhắn_lại quăng bắn_qua bắn_cho trao_đổi_số xin_lại share_cho
v_give          gửi_lại
v_give          bỏ_lại gửi_số nhắn_số cho_số tiết_lộ cho_bên_em ghi_lại_cho cho_shop_xin
v_give          cho_nhau cho_ib cho_mn điền_vào gởi_qua gửi_dùm ib_mình ib_em inbox_em inbox_mình
v_need          tôi_cần mình_cần em_cần muốn muốn_có cần_xin cần_có muốn_xin muốn_biết cần_biết
v_need          anh_cần chị_cần
v_need          bên_em_cần bên_mình_cần có_thể_xin được_xin muốn_hỏi em_muốn_xin tụi_em_cần
v_need          có_thể_lấy muốn_lấy
v_need          xin_phép_hỏi hỏi_xin cần_lấy
v_contact       gọi_điện gọi_cho gọi_mình gọi_em gọi_tôi gọi_anh gọi_chị gọi_số gọi_ngay gọi_lại
v_contact       gọi_vào gọi_qua
v_contact       gọi_đến gọi_nhé gọi_nha gọi_thoại gọi_video gọi_trực_tiếp cứ_gọi thì_gọi gọi_theo
v_contact       hãy_gọi
v_contact       vui_lòng_gọi xin_gọi gọi_luôn gọi_nhanh gọi_hotline gọi_điện_thoại gọi_bạn alo a_lô
v_contact       nhắn
v_contact       nhắn_tin nhắn_em nhắn_mình nhắn_qua liên_hệ liên_lạc lh inbox ib ibx inb nhá_máy
v_contact       nháy_máy nháy réo
v_contact       gửi_mail gửi_thư viết_thư gửi_email gọi_để kết_nối nhắn_riêng ib_riêng inbox_riêng
v_contact       chat_riêng
v_contact       hú_em ới_em pm_em liên_hệ_qua liên_lạc_qua ping ib_mình ib_em inbox_em gọi
v_add           kết_bạn add add_nick add_mình add_em tìm_kiếm tìm_mình tìm_em tìm_tên search quét_mã
v_add           quét_qr quét_mã_qr
v_add           theo_dõi tham_gia vào_nhóm lập_nhóm tạo_nhóm tạo_group vào_group thêm_mình thêm_em
v_add           thêm_bạn thêm_tôi
v_add           kb_với follow gõ_tên tra_tên google_tên lên_google kéo_vào_nhóm add_fr xin_in4
v_talk          trao_đổi nói_chuyện bàn_bạc bàn_thêm bàn_kỹ thảo_luận chat tán_gẫu phỏng_vấn
v_talk          họp_online họp_nhanh
v_talk          họp_qua gặp_nhau gặp_mặt gặp_trực_tiếp trao_đổi_thêm tiếp_tục chuyển_qua chuyển_sang
v_talk          nói_thêm tư_vấn
v_talk          nói_kỹ nói_rõ video_call gọi_nhóm bàn_việc làm_việc_qua trò_chuyện tâm_sự họp_nhóm
v_talk          họp bàn_chi_tiết
v_talk          trao_đổi_trực_tiếp cà_phê đi_cà_phê meeting call_video ra_cà_phê thương_lượng
v_talk          đàm_phán trao_đổi_riêng
v_talk          nói_tiếp chat_tiếp nhắn_tiếp qua_bên nhảy_qua sang_bên bàn_tiếp
v_have          có xài có_dùng có_xài sử_dụng đang_dùng hay_dùng có_sử_dụng có_chơi dùng_app xài_app
v_deal          thanh_toán giao_dịch chuyển_khoản ck chuyển_tiền trả_tiền ký_hợp_đồng hợp_tác thuê
v_deal          đặt_cọc chốt_đơn
v_deal          chốt_job chốt_kèo làm_riêng chốt trả_thẳng bank_thẳng nhận_job ký_kết
v_deal          làm_việc_trực_tiếp làm_ngoài
v_deal          thanh_toán_trực_tiếp ký_hđ gửi_tiền ứng_tiền trả_qua nhận_tiền đi_đơn chuyển_cọc
v_deal          momo
v_post          gửi_hàng ship chuyển_phát giao_hàng gửi_bưu_điện gửi_chuyển_phát gửi_mẫu gửi_về
v_post          ship_về chuyển_phát_nhanh
v_post          gửi_về_địa_chỉ giao_tận_nơi gửi_hồ_sơ gửi_bản_cứng
v_visit         ghé ghé_qua qua_văn_phòng đến_văn_phòng tới_văn_phòng qua_nhà đến_công_ty
v_visit         ghé_công_ty ghé_shop
v_visit         đến_gặp qua_gặp tới_chỗ tới_gặp ghé_thăm đến_tận_nơi hẹn_gặp gặp_tại qua_xưởng
v_visit         ghé_xưởng đến_xưởng
lets            hay_mình hay_ta mình_qua thôi_mình chúng_ta_hãy hay_chúng_ta sao_không mình_lên
lets            mình_ra
lets            hay_cứ nhé mình_sang hay_qua anh_em_mình_qua mình_chuyển mình_làm mình_nói mình_nhắn
lets            mình_bàn mình_họp
lets            thôi_qua hãy_cùng ta_qua đề_nghị mình_giao_dịch qua_zalo_nhé tốt_nhất_là
can             có_thể được_không đc_không được_ko đc_ko được_k đc_k có_tiện tiện_cho liệu_có
can             cho_phép được_chứ ok_không
can             có_được_không có_được_ko tiện_không được_hông có_thể_cho phiền_anh phiền_chị
can             phiền_bạn sẵn_lòng
can             được_không_ạ được_hok ngại_không
please          làm_ơn vui_lòng xin_vui_lòng giúp giùm dùm giúp_em giúp_mình mong nhờ
what            bao_nhiêu là_gì là_bao_nhiêu gì cái_gì số_gì là_số_nào thế_nào_ạ
where           ở_đâu chỗ_nào kênh_nào qua_đâu ở_chỗ_nào bằng_kênh_nào vào_đâu qua_kênh_nào
where           qua_app_nào
how             thế_nào làm_sao cách_nào như_thế_nào bằng_cách_nào làm_thế_nào
be              là tên_là nick_là chính_là
on              qua trên vào qua_app theo_số ở_trên dùng_qua thông_qua
outside         ngoài_sàn bên_ngoài ở_ngoài ngoài_nền_tảng ra_ngoài ngoài_upwork không_qua_sàn
outside         không_qua
outside         ngoài_hệ_thống khỏi_sàn ngoài_luồng ngoài_trang không_thông_qua_sàn không_thông_qua
outside         ko_qua_sàn ko_qua
outside         ngoài_web ngoài_app bỏ_qua_sàn né_sàn ngoài_đời k_qua_sàn khỏi_qua khỏi_qua_sàn
outside         ngoài_ứng_dụng ngoài
outside         chỗ_khác nền_tảng_khác app_khác kênh_khác nơi_khác
direct          trực_tiếp riêng_tư riêng làm_riêng không_qua_trung_gian khỏi_trung_gian
direct          không_trung_gian
direct          nhắn_riêng tay_đôi làm_việc_riêng ko_trung_gian không_qua_bên_thứ
platform        nền_tảng trang_này web_này hệ_thống_này vlance sàn_này qua_sàn trên_sàn lên_sàn
platform        nền_tảng_này
platform        website_này sàn_freelance bên_sàn app_này admin_sàn
here            ở_đây tại_đây trên_này trong_này khung_chat_này tin_nhắn_này đây_luôn trong_đây
here            ngay_đây cuộc_trò_chuyện_này
here            đoạn_chat_này trong_chat trên_đây khung_chat tin_nhắn_trên_sàn
fee             phí hoa_hồng phí_sàn phí_dịch_vụ chiết_khấu mất_phí tiền_phí phí_trung_gian bị_trừ
fee             trừ_phí phí_nền_tảng
fee             cắt_phí đỡ_phí khỏi_mất_phí tiết_kiệm_phí thu_phí
only            duy_nhất thôi chỉ_qua chỉ_nhận
write_down      ghi_lại lưu_số lưu_giúp ghi_giúp ghi_nhé lưu_lại ghi_nha ghi_vào ghi_lại_giúp
write_down      chép_lại lưu_nha
write_down      ghi_số lưu_số_em nhớ_giúp
# ---- what speaks against it
but             nhưng tuy_nhiên nhưng_mà
no              không_được không_cần không_muốn không_nên không_thể không_phải không_nhận không_có
no              không_cho không_gửi không_chấp không_trao không_làm không_liên không_xin không_để
no              không_biết ko_được ko_cần ko_muốn ko_nên ko_thể ko_phải ko_nhận ko_có ko_cho ko_gửi
no              ko_chấp ko_trao ko_làm ko_liên ko_xin ko_để ko_biết hok_được hok_cần hok_muốn
no              hok_nên hok_thể hok_phải hok_nhận hok_có hok_cho hok_gửi hok_chấp hok_trao hok_làm
no              hok_liên hok_xin hok_để hok_biết hông_được hông_cần hông_muốn hông_nên hông_thể
no              hông_phải hông_nhận hông_có hông_cho hông_gửi hông_chấp hông_trao hông_làm hông_liên
no              hông_xin hông_để hông_biết khum_được khum_cần khum_muốn khum_nên khum_thể khum_phải
no              khum_nhận khum_có khum_cho khum_gửi khum_chấp khum_trao khum_làm khum_liên khum_xin
no              khum_để khum_biết
no              không_đồng không_tiện không_bao không_cung không_chia không_hỗ không_gọi không_add
no              không_kết không_thích không_chịu không_dám không_đưa không_tiết không_yêu ko_đồng
no              ko_tiện ko_bao ko_cung ko_chia ko_hỗ ko_gọi ko_add ko_kết ko_thích ko_chịu ko_dám
no              ko_đưa ko_tiết ko_yêu hok_đồng hok_tiện hok_bao hok_cung hok_chia hok_hỗ hok_gọi
no              hok_add hok_kết hok_thích hok_chịu hok_dám hok_đưa hok_tiết hok_yêu
no              đừng_gọi đừng_gửi đừng_nhắn đừng_để đừng_xin đừng_cho đừng_yêu đừng_đưa đừng_hỏi
no              xin_đừng đừng_liên_hệ
no              chưa chẳng từ_chối không_dùng không_qua_zalo khỏi_cần không_bao_giờ
no              thay_vì khỏi_gọi chứ_không vui_lòng_không xin_không
rule            quy_định nội_quy chính_sách vi_phạm điều_khoản bị_cấm luật_sàn được_phép nghiêm_cấm
rule            quy_tắc khoá_tài_khoản
rule            bị_khoá khóa_nick quy_chế bị_ban bay_nick trái_quy_định
work            chiến_dịch quảng_cáo chạy_quảng_cáo fanpage nhóm kênh biểu_mẫu tích_hợp nội_dung
work            chatbot thiết_kế
work            lập_trình phần_mềm ứng_dụng website trang_web thu_thập cào_dữ_liệu danh_sách dữ_liệu
work            quản_trị đăng_bài
work            bài_viết kịch_bản thông_báo đăng_nhập nhập_liệu xác_thực tổng_đài
work            chăm_sóc_khách_hàng mini_app
work            xây_dựng cộng_đồng tự_động tin_nhắn_tự_động tích_hợp_thanh_toán trường_thông_tin
work            ô_nhập form_liên_hệ
work            trang_liên_hệ nút_gọi danh_bạ tuyển_dụng dịch_thuật phụ_đề lồng_tiếng biên_tập
work            dựng_phim tối_ưu
work            bài_đăng viết_bài chỉnh_sửa cài_đặt hệ_thống tính_năng module máy_chủ api bán_hàng
work            landing_page
work            khảo_sát data dự_án giao_diện livestream vận_hành phân_tích email_marketing
work            email_hàng_loạt chăm_page
work            nuôi_kênh xây_kênh dựng_kênh quản_lý_trang trang_bán_hàng zalo_oa zalo_ads
hired           sau_khi_ký sau_khi_nhận_việc khi_bắt_đầu_hợp sau_khi_chốt sau_khi_hợp_đồng
hired           khi_hợp_đồng_bắt
hired           sau_khi_được_thuê sau_khi_thuê khi_vào_việc ký_hợp_đồng_xong chốt_xong_rồi
hired           khi_bắt_đầu_làm
hired           sau_khi_được_nhận lúc_vào_dự_án sau_khi_bắt_đầu khi_đã_ký
order           đơn_hàng mã_đơn số_đơn mã_đơn_hàng hoá_đơn mã_số_thuế mst số_tài_khoản stk cccd cmnd
order           căn_cước vận_đơn mã_vận_đơn phiên_bản nghị_định thông_tư luật mã_lỗi số_lượng
order           biển_số mã_bưu_điện
order           toạ_độ hợp_đồng_số số_hợp_đồng seri hộ_chiếu mã_vạch điều khoản bộ_luật mã_sản_phẩm
order           số_thứ_tự
order           mã_giảm_giá mã_giao_dịch số_hoá_đơn ký_hiệu mã_khách_hàng kỳ lô_hàng mã_hàng số_seri
order           số_lô phiếu
order           chuyến_bay số_công_văn công_văn quyết_định số_hiệu trang_số dòng_số bản_ghi id_đơn
order           model mã_zip mã_code
order           số_cmnd số_thẻ mã_số số_căn_cước bảo_hiểm_xã_hội mã_otp
money           tỷ_đồng tỉ_đồng nghìn_tỷ đồng vnd nghìn ngàn triệu tr usd giá giá_cả chi_phí
money           ngân_sách lương thù_lao cọc tiền
money           thuế vat báo_giá giảm_giá trọn_gói triệu_đồng nhuận_bút đơn_giá doanh_thu đ
money           nghìn_đồng tiền_công
money           phí_thiết_kế lúa chai hoàn_tiền lợi_nhuận mức_giá tổng_tiền tạm_ứng kinh_phí rẻ đắt
money           ưu_đãi
money           khuyến_mãi tiền_thưởng bảng_giá trăm_nghìn
unit            bài trang chữ giờ phút giây ngày tuần cái chiếc bản video tấm mét m2 slide chương
unit            người sản_phẩm
unit            dòng cột điểm phần_trăm bức_ảnh tấm_ảnh nghìn_từ ngàn_từ lượt gói tháng phân_cảnh
unit            cảnh từ_khoá tập_phim
unit            buổi lần_sửa trang_giấy câu đoạn mục thùng kí ký_lô lít héc_ta người_theo_dõi bộ
unit            trang_web_con
unit            phiên_bản_sửa banner kiểu hình trăm_bài
time            tháng ngày năm giờ hôm_nay ngày_mai hôm_qua thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu
time            thứ_bảy chủ_nhật
time            tuần_sau tháng_sau cuối_tuần hạn hạn_chót tết buổi_sáng sáng_mai chiều_nay tối_nay
time            tối_mai đầu_tháng
time            cuối_tháng tháng_một tháng_hai tháng_ba tháng_tư tháng_năm tháng_bảy tháng_tám
time            tháng_chín
time            tháng_mười tháng_mười_một tháng_mười_hai năm_nay năm_ngoái kinh_nghiệm
time            năm_kinh_nghiệm trước_ngày
time            hai_giờ ba_giờ bốn_giờ năm_giờ sáu_giờ bảy_giờ tám_giờ chín_giờ mười_giờ thời_hạn
time            thời_gian lúc_nãy
time            trong_vòng kể_từ giờ_việt_nam giờ_hành_chính cuối_năm đầu_năm
# ---- purposes
access          quyền_truy_cập cấp_quyền thêm_quyền quyền_xem quyền_chỉnh_sửa kho_code
access          môi_trường_test tài_khoản_test
access          bản_thiết_kế thêm_vào_dự_án thêm_vào_repo mời_vào_dự_án add_vào_repo add_vào_figma
access          vào_figma
access          chia_sẻ_quyền truy_cập thêm_vào_bảng phân_quyền mời_vào_board vào_trello
legal           hợp_đồng bên_a bên_b thoả_thuận_bảo_mật thoả_thuận bảo_mật_thông_tin
legal           ký_tên người_đại_diện công_chứng biên_bản hợp_đồng_lao_động uỷ_quyền cam_kết_bảo_mật
legal           nda
legal           biên_bản_thoả_thuận
portfolio       hồ_sơ_năng_lực sản_phẩm_đã_làm mẫu_đã_làm dự_án_đã_làm cv portfolio sản_phẩm_mẫu
portfolio       bài_mẫu
# ---- addresses
street_before   đường phố ngõ ngách kiệt đại_lộ quốc_lộ tỉnh_lộ thôn xóm kdc hẻm_số ngõ_số
street_after    nối_dài kéo_dài
pobox           hòm_thư_bưu_điện hộp_thư_bưu_điện
premises        số_nhà phường quận tầng căn_hộ toà_nhà chung_cư lầu huyện xã khu_đô_thị kđt khu_phố
premises        tp thành_phố thị_xã tổ_dân_phố toà khu_công_nghiệp kcn hẻm cao_ốc
# ---- fillers
filler          xoá_đi bỏ_đi bỏ_dấu_cách không_dấu_cách viết_liền bỏ_ngoặc thay_bằng đổi_thành
filler          ghép_lại nối_lại
filler          liền_nhau bỏ_chữ xoá_chữ bỏ_dấu_ngoặc không_cách không_có_dấu_cách liền_nhau_nhé
filler          viết_liền_nhau
reverse         đọc_ngược viết_ngược từ_phải_sang_trái đảo_ngược ngược_lại_nhé đọc_từ_cuối
reverse         đọc_ngược_lại lật_ngược
common          và của là các những được với đã đang sẽ này đó thì mà ở để trong nha vâng ơi rồi nữa
common          cũng rất
common          nếu khi vì nên như cho một_số một_chút một_cách ngoài_ra hay tuy_nhiên còn theo về
common          từ đến tới lại
common          nhiều tất_cả mọi mỗi_ngày không_gian không_khí năm_sao hai_mặt ba_mẹ ba_lô năm_học
common          từ_điển
common          phố_biến đường_dẫn đường_link đường_viền công_cộng tổng_cộng cộng_tác cộng_thêm
)"};

}  // namespace contactlint
