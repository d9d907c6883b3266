// Chinese, simplified and traditional in one table.
//
// There are no spaces, so entries are found by longest match: 加 + 我 + 微信. A short entry is
// therefore shielded by the longer words that merely hold it: 加 (add) by 加班 (overtime),
// 点 (dot) by 一点 (a little), 不 (not) by 不错 (not bad); 能不能 ("can or cannot") asks and denies
// nothing.
// Numbers are dictated in groups of 3-4-4 with 幺 for 1, by radio habit also 洞 拐 勾 for 0 7 9;
// who hides one writes characters of the same sound: 要 or 妖 for 1, 酒 for 9.
#include "languages/packed_table.h"

namespace contactlint {

constexpr char kTable[] = R"(
digit.0 零 〇 洞
digit.1 一 壹 幺
digit.2 二 贰 两 兩
digit.3 三 叁
digit.4 四 肆
digit.5 五 伍
digit.6 六 陆
digit.7 七 柒 拐
digit.8 八 捌
digit.9 九 玖 勾
sound.1 要 妖 依 么
sound.2 尔 耳
sound.3 散 参
sound.4 思 死
sound.5 午 舞
sound.6 留 溜
sound.7 期 气
sound.8 发 吧
sound.9 酒 就
number.10 十
number.20 二十
number.30 三十
number.40 四十
number.50 五十
number.60 六十
number.70 七十
number.80 八十
number.90 九十
hundred 百
repeat.2 两个 双
repeat.3 三个
repeat.4 四个
letter.c 西
letter.q 扣
letter.v 薇
sym.at 艾特 小老鼠 圈a
sym.dot 点 點 句点
sym.dash 横杠 横线 杠 减
sym.underscore 下划线 底线
sym.plus 加号
sym.slash 斜杠
sym.colon 冒号
my 我 我的 本人 我这 私人 我的号 我的號
my 我的号码
your 你 您 你的 您的 贵公司
me 我 我们 咱 我們 本人
me 打我 拉你进
you 你 您 你们 妳 给你 給你
we 咱们 咱 我們
they 客户 他 粉丝 同事 朋友 客戶 用户 會員
n_phone 手机 手机号 电话 电话号码 座机 传真 手機 電話 分機 联系电话 聯絡電話 微信号码 电话里 電話裡 电话上 電話里
n_number 号码 数字 號碼 区号 區號
n_number 我的号码
n_email 邮箱 邮件 信箱 郵箱 郵件
n_address 地址 住址
n_contact 联系方式 名片 聯絡方式 联系方式是 联络方式 聯繫方式 通讯方式
n_name 名字
n_id 账号 帐号 用户名 号是 帳號 我的号 我的號
n_messenger 聊天软件 社交账号 通訊軟體 建个微信群 拉个微信群 拉个群 建个群
v_give 发 给 报 留 传 填 甩 发我 给我 发到 发过来 给个 留个 告诉 告诉我 提供 填写 交换 方便留 給 給我 發 告訴 傳 填寫 留下 发一下 报一下 说一下 发个 甩个 给一下
v_give 留一下 傳給我 給個 留個 给你 給你 号码给你 电话给你
v_need 需 需要 要一下 要个 想要 跟你要
v_contact 打 联系 联系到 密 短信 找我 找到我 打我 打给 打电话 打个电话 电话联系 拨 通话 发消息 发我邮箱 写信 私信 私聊 呼 咨询 找得到 聯絡 聯繫 打電話 撥 私訊 簡訊
v_contact 联系我 发邮件 打通
v_add 加 加入 加个 加好友 添加 找 搜 百度 关注 扫码 拉群 进群 加個 加一下 互加 加好友吗 加个好友 添加好友 掃碼 扫一下 追蹤 关注一下 拉你进
v_talk 聊 谈 细聊 面谈 沟通 商量 说清楚 会议 开会 见面 面试 语音 语音聊 视频 电话聊 换到 談 討論 溝通 會議 視訊 面談 说吧 說吧 聊吧 谈吧 談吧 约在 約在 约个 約個
v_talk 当面聊 当面谈 见面聊 见面谈 喝杯咖啡当面 喝杯咖啡聊 转到 移步
v_have 有 用 在用 用的是 有没有 有吗 你有 有沒有
v_deal 付 付款 支付 转账 签 签约 签合同 交易 合作 结算 结清 付定金 开票 簽約 打款 走账 成交 谈价 付錢 轉帳 匯款 私下结算
v_post 寄 寄到 快递 发货 快遞
v_swap 互换 交换
v_visit 来公司 来办公室 拜访 面交 当面 當面 我們辦公室 来我们办公室 来我们公司 来我们店 来我们工作室
lets 吧 呗 要不 不如 要不要 让我们 我们可以 建议 我建议 改成 改用 建議 不妨 咱们 开个 開個 我们去 我們去 换到 咱去 不如我们 走起 说吧 說吧 聊吧 谈吧 談吧 约在 約在
lets 约个 約個 建个微信群 拉个微信群 建个群 拉个群 来我们办公室 来我们公司 来我们店 来我们工作室
can 能 能不能 能不 可 可以 可以吗 就行 就可以 方便 方便的话 好吗 能否 好不好 有没有 吗 嗎
please 请 请问 麻烦 請 請問 麻煩
what 什么 多少 是多少 是什么 哪个 什麼 幾號
where 哪里 哪儿 在哪 在哪里 哪裡
how 怎么 怎么才能 如何 怎麼
be 是 为 叫 就是
on 在 上 用 通过 走 到 去 里 经 从 换 以 裡 透過 开个 開個 电话里 電話裡 电话上 電話里 用电话 建个微信群 拉个微信群
to 到
outside 平台外 站外 线下 绕过 绕开 跳过 私域 不走 不经过 不透過 線下 场外 場外 私底下 平台以外 平臺外 绕过平台 繞過 避开平台 走私下
direct 直接 私下 单独 直接合作 私下交易 單獨 私下里 私底下 点对点 线下 直接转 现结 直接转账 直接轉賬 直接打款
otherwise 别的办法 别的方式 其他方式 其他办法 別的方式 其他辦法 还有别的
platform 平台 网站 站内 这个网站 平臺 網站
here 这里 这边 在这 就在这 站内 平台上 平台里 这个对话 聊天窗口 平台语音 這裡 這邊 在這 聊天視窗
fee 抽成 手续费 佣金 服务费 平台抽成 手續費 平台费 服務費 抽佣 扣点 中介费
only 只 只能 仅
write_down 记一下 记下 你记 記下
no 不 不能 没 没有 不要 别 不用 不需要 不会 无 勿 拒绝 不接受 不加 不提供 抱歉 无法 沒 沒有 別
but 但是 但 不过
rule 规则 违规 违反 禁止 允许 平台规则
work 机器人 接口 开发 广告 营销 运营 表单 字段 页面 小程序 公众号 模板 登录 数据 后台 验证 验证码 文案 剪辑 设计 代码 系统 功能 海报 文档 翻译 项目 需求 联系我们
work 機器人 串接 官方帳號 貼文 客服 頁面 经验 聊天机器人 客服机器人 图标 圖標
hired 签约后 签合同后 合作后 中标后 簽約後 合約開始後
order 订单 单号 编号 发票 税号 身份证 身份证号 卡号 版本 型号 第 条 條 款 项 訂單 發票 統編
money 元 块 万 千 美金 预算 价格 费用 定金 税 贵 預算 費用 稅 报价 金额 報價
unit 个 页 字 天 小时 分钟 秒 周 张 份 次 稿 套 件 集 期 台 人 名 米 行 章 只 种 级 版 题 個 週
time 年 月 日 分 时间 上午 晚上 明天 今晚 工期 经验 每天 每周 時間
access 权限 只读 仓库 测试环境 设计稿 權限
legal 合同 协议 保密协议 甲方 合約 乙方
portfolio 作品集 作品
street_before 位于
street_after 路 街 大道 巷 弄 东路 東路 路二段 路三段
pobox 邮政信箱
premises 号 楼 室 栋 单元 层 號 樓 之
filler 去掉 去掉括号 然后 然後
reverse 倒过来 反过来 从右往左 反着读 從右往左
pieces 前半 后半 前几位 后几位 剩下的 區號 区号
common 的 了 和 也 都 还 一个 一下 万一 节点 加班 加急 参加 不错 工作室
sequence 开头 结尾 前面 后面 最后 剩下 中间 尾号 開頭 結尾 後面 最後 尾號
sequence 然后 然後 接着 再来 前三位 前四位 中间四位 中间三位 后四位 最后四位 后三位 末四位
there 那边 那里 那裡 那邊
joins 这样 這樣 因为 因為
self 我
same 一样 同名 相同 一樣
eases 比较快 快些 更快 更方便 方便些 比较方便 快一点 快點 比較快
n_pay 转账 轉賬 银行卡 支付宝 我卡上 现金 打到我卡 直接转账 直接轉賬 直接打款
v_pay 转账 轉賬 打款 付款 直接转账 直接轉賬 直接打款
n_paper 附件 文件 文档 简历
v_fill 写在 填在 放在 写到 寫在
n_meet 当面聊 当面谈 见面聊 见面谈 一起喝咖啡 约个咖啡 喝杯咖啡当面 喝杯咖啡聊
)";

extern const Language kLanguageZh;
const Language kLanguageZh = PackedLanguage<kTable>("zh");

}  // namespace contactlint
