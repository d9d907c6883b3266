// Japanese. Words are cut by longest match, so an entry may mix kanji and kana: 教えてください.
//
// Requests are full of courtesy that carries no meaning of its own: お, ご, いただけますでしょうか.
// The verb comes last: 電話番号を + 教えて + いただけますか. Numbers are read digit by digit with
// ゼロ or まる for 0 and の between groups; e-mail addresses in katakana: アットマーク, ドット.
// に is both two and "in", so digits in hiragana count only in a row. ライン (LINE) is shielded by
// オンライン, ガイドライン and their like.
#include "languages/packed_table.h"

namespace contactlint {

constexpr char kTable[] = R"(
digit.0 ゼロ ぜろ 〇 零 まる
digit.1 いち イチ 一
digit.2 ニー 二
digit.3 さん サン 三
digit.4 よん ヨン フォー 四
digit.5 ご ゴー 五
digit.6 ろく ロク 六
digit.7 なな ナナ 七
digit.8 はち ハチ 八
digit.9 きゅう キュー 九 キュウ
sound.2 に ニ
sound.4 し シ よ
sound.5 ゴ
sound.9 く ク
number.10 十
hundred 百
numand の
sym.at アットマーク アット あっと
sym.dot ドット どっと 点
sym.dash ハイフン マイナス
sym.underscore アンダーバー アンダースコア
sym.plus プラス
sym.slash スラッシュ
sym.colon コロン
tld.com コム こむ
my 私の 私 僕の 弊社の 当方の
your あなたの 御社の 貴社の 御社 貴社 そちらの ご住所 お電話 ご連絡先 お電話番号 ご連絡先電話番号
me 私 僕 弊社 当方 こちらまで
you あなた 御社 貴社 そちら お客様 お伝えでき お伝えします
we 私たち お互い
they 顧客 お客さん ユーザー 会員 フォロワー 友人 担当者 お客様
n_phone 電話 電話番号 携帯 携帯番号 お電話 ケータイ 直通 内線 電話で お電話で 携帯の番号 TEL 直電 お電話番号 ご連絡先電話番号 電話の方
n_number 番号 数字 市外局番
n_email メール メールアドレス メアド アドレス
n_address 住所 ご住所 所在地 送付先 送り先
n_contact 連絡先 ご連絡先 連絡用 連絡方法 名刺
n_name 名前 氏名
n_id アカウント アカ ID
n_messenger メッセージアプリ チャットアプリ 外部ツール
v_give 教え 教えて お知らせ お聞かせ 送って お送り 共有 交換 伺って 記載 お教え 書いて 貼って お伝え 頂け お伝えでき お伝えします
v_need 知りたい 欲しい 必要です 伺いたい いただきたい いただけますか 頂けますか もらえますか ちょうだい 頂戴 いただけませんか 頂きたい 聞いても 伺っても お聞きしても お伺いしても
v_need うかがっても
v_contact 連絡 ご連絡 電話して 電話ください お電話ください かけて メールして 連絡すれば 問い合わせて メッセージ DM ディーエム ご一報 電話で お電話で かけ直 連絡して
v_contact 連絡したい 連絡し お電話できる
v_add 追加 検索 招待 登録して フォロー 友達追加 入って 交換 追加して 来て 参加して 参加 入ってきて 申請して 検索して 探して フォローして 繋がり つながり
v_talk 話し お話し 話しましょう やり取り やりとり 打ち合わせ チャット 通話 面談 面接 相談 ビデオ通話 会議 続き 話したい 話そう 話せますか 話せませんか お話しできますか
v_talk 話しませんか お話しできれば 打合せ 移動し 移りましょう 移行し 会話 ミーティング 移りま
v_have 持って お持ち 使って お使い やって やっていますか やってます やってますか やっていませんか 使ってますか 使ってます 使っていますか お使いですか 入れてますか 登録してますか
v_have 持ってますか お持ちですか お持ちでしょうか あります
v_deal 契約 直接契約 取引 支払い お支払い 振込 請求 発注 依頼 送金 直取引 お取引 精算 お支払 お振込 銀行振込 振り込みます 振込みます 振り込む お支払いします 支払います
v_post 送付 郵送 発送
v_swap 交換
v_visit 伺い お越し 来社 訪問 お会い お立ち寄り
lets ませんか しませんか ましょう しましょう させてください 話しましょう いかがですか よければ 話そう 話せませんか 話しませんか 移りましょう 行きましょう どうですか どうでしょう
lets グループを作り グループ作り グループを作って
can できますか できる 可能ですか よろしいですか いいですか よろしいでしょうか 差し支えなければ でしょうか 話せますか 話せませんか お話しできますか できませんか 可能でしょうか
please ください 下さい お願い お願いします いただけますか もらえますか 追加して いただけませんか 頂けますか もらえませんか くれますか くれませんか いただければ くださいませ
please 頂戴できますか
what 何 何ですか
where どこ どちら
how どう どうやって
how 方法
be は です が という
on で に まで から へ にて 電話で お電話で 経由で 電話の方
outside 外で 以外で 以外 外部 通さず を通さず サイト外 プラットフォーム外 外部で 別の場所 通さないで を介さず 介さずに
direct 直接 個人的に 個人間 直接契約 直で 直取引 手数料なしで 中抜きなし
otherwise 他に 他の方法 別の方法 ほかに
platform サイト プラットフォーム 運営 ココナラ クラウドワークス ランサーズ サイト外 プラットフォーム外
here ここ ここで こちらで こちらの このチャット このメッセージ 通話機能
fee 手数料 システム手数料 仲介手数料 マージン 手数料が
only だけ のみ
write_down メモして 控えて
but でも しかし ただ
no ません しません ない なく ありません いません なし 禁止 ではなく お断り 遠慮
rule 規約 ルール 違反 ガイドライン 禁止されて 誘導
work 制作 ボット フォーム スタンプ 翻訳 運用 収集 公式アカウント 実装 デザイン 通知 経験 アイコン
hired 契約後 採用後 契約開始後
order 郵便番号 号 条 注文 注文番号 請求書 追跡番号 登録番号 バージョン
money 円 見積 税込 予算 単価 合計 万円 報酬
unit 話 本 分 名 人 稿 文字 字 通 個 枚 回 行 案 問 社 時間
time 日 年 時 月 明日 夜 夕方 時から 平日 納期
access 招待 リポジトリ 権限
legal 秘密保持 契約書 乙 甲
portfolio 作例
street_after 丁目 番地
pobox 私書箱
premises 番 号室 階 ビル
filler 削除 それから 次に
reverse 逆から 右から左
pieces 前半 後半 残り
common ます を か と して した も あり
sequence 最初 最後 残り 続き 始まり
sequence 次は 次に 真ん中 下四桁 下4桁
sequence 次が
there そこ そこで
self 私 僕
same 同じ
eases 早い 速い 楽 便利
n_pay 振り込 振込 現金 銀行振込 ペイペイ
v_pay 振り込 振込 お支払
n_paper ファイル 添付 資料 履歴書
v_fill 書いて 記入して 記載して
n_meet コーヒーでも お茶でも 直接会って 対面で
)";

extern const Language kLanguageJa;
const Language kLanguageJa = PackedLanguage<kTable>("ja");

}  // namespace contactlint
