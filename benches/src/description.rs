//! A catalog with any number of codes, from which both sides are generated.

use core::fmt::Write as _;

/// The size of a group. Three of four numbers are used, because real catalogs have gaps.
const GROUP: usize = 100;
const TAKEN: usize = 75;
/// The number of the first group.
const FIRST: usize = 10_000;

/// The words of names and texts: a subject, and what happened to it.
const THINGS: [(&str, &str); 16] = [
    ("Order", "订单"),
    ("Coupon", "优惠券"),
    ("Invoice", "发票"),
    ("Payment", "付款"),
    ("Refund", "退款"),
    ("Shipment", "物流单"),
    ("Address", "收货地址"),
    ("Account", "账号"),
    ("Session", "会话"),
    ("Upload", "上传的文件"),
    ("Report", "报表"),
    ("Webhook", "回调地址"),
    ("Device", "设备"),
    ("Member", "成员"),
    ("Licence", "许可证"),
    ("Quota", "配额"),
];
const FAULTS: [(&str, &str, &str, u16); 12] = [
    ("NotFound", "was not found", "不存在", 404),
    ("Expired", "has expired", "已过期", 410),
    ("Locked", "is locked by someone else", "被别人锁定", 423),
    ("Exhausted", "is used up", "已用完", 429),
    ("Malformed", "cannot be read", "格式不对", 400),
    ("Conflicting", "was changed in the meantime", "已被修改", 409),
    ("Forbidden", "is not yours to change", "无权修改", 403),
    ("Unpaid", "has to be paid first", "尚未付款", 402),
    ("TooLarge", "is larger than allowed", "超出大小限制", 413),
    ("Unavailable", "cannot be reached for the moment", "暂时无法访问", 503),
    ("Rejected", "was rejected by the other side", "被对方拒绝", 502),
    ("Inconsistent", "contradicts what is stored", "与存储的数据矛盾", 500),
];

/// The text of a catalog with this number of codes, with keys and texts like those of a typical service. Catalogs with
/// another `edit` differ in one title.
pub(crate) fn catalog(codes: usize, edit: usize) -> String {
    let mut text = String::from(
        "[catalog]\nname = \"ServiceCode\"\ntype_url = \"https://errors.example.com/{name}\"\n\
         title.zh = \"服务的错误码\"\ntitle.en = \"Error codes of the service\"\n",
    );
    for group in 0..codes.div_ceil(TAKEN) {
        let start = FIRST + group * GROUP;
        let _ = write!(
            text,
            "\n[groups.Group{group}]\nrange = \"{start}..={}\"\ntitle.zh = \"第 {group} 组\"\ntitle.en = \"Group {group}\"\n",
            start + GROUP - 1
        );
    }
    for at in 0..codes {
        code(&mut text, at, codes);
    }
    let edited = format!("title.en = \"{} ", thing(codes / 2).0);
    let at = text.find(&format!("[codes.{}]", name(codes / 2))).unwrap_or_default();
    let at = at + text[at..].find(&edited).map_or(0, |start| start + edited.len());
    text.insert_str(at, &format!("(edit {edit}) "));
    text
}

fn code(text: &mut String, at: usize, codes: usize) {
    let name = name(at);
    let number = number(at);
    let ((thing, thing_zh), (_, fault, fault_zh, status)) = (thing(at), fault(at));
    let round = at / (THINGS.len() * FAULTS.len());
    let noun = thing.to_lowercase();
    let _ = write!(
        text,
        r#"
[codes.{name}]
code = {number}
status = {status}
title.zh = "{thing_zh}{fault_zh}（{round}）"
title.en = "{thing} {round} {fault}"
message.zh = "{thing_zh} {{id}} {fault_zh}，请在 {{seconds}} 秒后查看第 {number} 步"
message.en = "{thing} {{id}} {fault}; look at step {number} again in {{seconds}} seconds"
meaning.zh = "请求指向的{thing_zh}{fault_zh}。服务在第 {number} 步检查到这一点，之前的步骤已经撤销，数据没有改动。\n\n同一个请求原样再发一次，结果通常不变；先看看{thing_zh}现在的状态。"
meaning.en = "The {noun} that the request points to {fault}. The service noticed at step {number}; the steps before were undone, and no data has changed.\n\nThe same request will most likely end the same way: look at the state of the {noun} first."
cases.zh = ["客户端缓存了旧的{thing_zh}编号 {number}，页面停留太久。", "另一台设备刚处理过编号 {number} 的{thing_zh}。"]
cases.en = ["A client kept the number {number} of an old {noun}, and its page stayed open for too long.", "Another device has just dealt with {noun} number {number}."]
remedy.zh = "刷新{thing_zh}列表，核对编号 {number}，再决定要不要重新提交。"
remedy.en = "Reload the list of {noun}s, check number {number}, then decide whether to submit it again."
keywords = ["{noun}-{number}", "{thing_zh}{number}"]
"#
    );
    if at % 4 == 0 && at + 1 < codes {
        let other = self::name(at + 1);
        let _ = write!(
            text,
            "similar.{other}.zh = \"看{thing_zh}此刻的状态：{fault_zh}的是 {number}。\"\n\
             similar.{other}.en = \"It depends on the state of the {noun}: {number} says that it {fault}.\"\n"
        );
    }
}

/// The unique name of a code.
pub(crate) fn name(at: usize) -> String {
    let round = at / (THINGS.len() * FAULTS.len());
    format!("{}{}{round}", thing(at).0, fault(at).0)
}

pub(crate) fn number(at: usize) -> usize {
    FIRST + at / TAKEN * GROUP + at % TAKEN
}

fn thing(at: usize) -> (&'static str, &'static str) {
    THINGS[at % THINGS.len()]
}

fn fault(at: usize) -> (&'static str, &'static str, &'static str, u16) {
    FAULTS[at / THINGS.len() % FAULTS.len()]
}
