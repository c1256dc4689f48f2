//! `OrderCode`, with its documentation in Chinese and English.
//!
//! This file is @generated from codes.toml by `cargo status generate --output codes.rs`; it is not meant to be edited.

/// **订单服务的错误码** · Error codes of the order service
///
/// <style>.status-lang{position:sticky;top:.5rem;z-index:1;width:fit-content;display:flex;gap:.75rem;margin:.75rem 0;padding:.25rem .75rem;border:1px solid var(--border-color);border-radius:1rem;background:var(--main-background-color);color:var(--main-color)}.status-lang label{cursor:pointer}@media(max-width:700px){.status-lang{top:3.25rem}}.docblock td>code{white-space:nowrap}.docblock div[lang]{margin-bottom:1rem}body:has(.status-lang-zh:checked) .docblock [lang=en],body:has(.status-lang-en:checked) .docblock [lang=zh-Hans]{display:none}</style><div class="status-lang"><label><input type="radio" name="status-lang" checked> 双语 Both</label><label><input type="radio" name="status-lang" class="status-lang-zh"> 中文</label><label><input type="radio" name="status-lang" class="status-lang-en"> English</label></div>
///
/// ## <span lang="zh-Hans">订单</span> <span lang="en">Orders</span> (10100–10199)
///
/// | <span lang="zh-Hans">代码</span> <span lang="en">Code</span> | <span lang="zh-Hans">名称</span> <span lang="en">Name</span> | <span lang="zh-Hans">标题</span> <span lang="en">Title</span> | HTTP |
/// |---|---|---|---|
/// | [10104](OrderCode::OrderNotFound) | `OrderNotFound` | <span lang="zh-Hans">订单不存在</span> <span lang="en">Order not found</span> | [404](::status_core::HttpStatus::NotFound) |
/// | [10105](OrderCode::OrderClosed) | `OrderClosed` | <span lang="zh-Hans">订单已关闭</span> <span lang="en">Order closed</span> | [409](::status_core::HttpStatus::Conflict) |
/// | [10110](OrderCode::EmptyOrder) | `EmptyOrder` | <span lang="zh-Hans">订单没有商品</span> <span lang="en">Empty order</span> | [422](::status_core::HttpStatus::UnprocessableContent) |
/// | [10111](OrderCode::OutOfStock) | `OutOfStock` | <span lang="zh-Hans">库存不足</span> <span lang="en">Out of stock</span> | [409](::status_core::HttpStatus::Conflict) |
/// | [10129](OrderCode::TooManyOrders) | `TooManyOrders` | <span lang="zh-Hans">下单过于频繁</span> <span lang="en">Too many orders</span> | [429](::status_core::HttpStatus::TooManyRequests) |
/// | [10190](OrderCode::OrderStoreDown) | `OrderStoreDown` | <span lang="zh-Hans">订单库不可用</span> <span lang="en">Order store unavailable</span> | [503](::status_core::HttpStatus::ServiceUnavailable) |
///
/// ## <span lang="zh-Hans">支付</span> <span lang="en">Payment</span> (10200–10299)
///
/// | <span lang="zh-Hans">代码</span> <span lang="en">Code</span> | <span lang="zh-Hans">名称</span> <span lang="en">Name</span> | <span lang="zh-Hans">标题</span> <span lang="en">Title</span> | HTTP |
/// |---|---|---|---|
/// | [10201](OrderCode::PaymentDeclined) | `PaymentDeclined` | <span lang="zh-Hans">支付被拒绝</span> <span lang="en">Payment declined</span> | [403](::status_core::HttpStatus::Forbidden) |
/// | [10204](OrderCode::PaymentTimeout) | `PaymentTimeout` | <span lang="zh-Hans">支付渠道超时</span> <span lang="en">Payment provider timed out</span> | [504](::status_core::HttpStatus::GatewayTimeout) |
/// | [10210](OrderCode::RefundFailed) | `RefundFailed` | <span lang="zh-Hans">退款失败</span> <span lang="en">Refund failed</span> | [502](::status_core::HttpStatus::BadGateway) |
///
/// ## <span lang="zh-Hans">已停用</span> <span lang="en">Retired</span>
///
/// | <span lang="zh-Hans">代码</span> <span lang="en">Code</span> | <span lang="zh-Hans">名称</span> <span lang="en">Name</span> | <span lang="zh-Hans">说明</span> <span lang="en">Explanation</span> |
/// |---|---|---|
/// | 10120 | `OrderCancelled` | <span lang="zh-Hans">订单已取消 · 对调用方来说，取消和完成没有区别，现在都算已关闭。 · 改用 [`OrderClosed`](OrderCode::OrderClosed)。</span> <span lang="en">Order cancelled · For callers, a cancelled order is the same as a completed one. Both are reported as closed. · Use [`OrderClosed`](OrderCode::OrderClosed) instead.</span> |
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
)]
#[allow(clippy::enum_variant_names)]
#[non_exhaustive]
#[repr(u32)]
pub enum OrderCode {
    /// **10104 Order not found** · 订单不存在
    ///
    /// <div lang="zh-Hans">
    ///
    /// 按编号查不到订单，或者订单属于别的用户。两种情况的响应相同，以免泄露别人的订单号。
    ///
    /// 消息：`没有编号为 {id} 的订单`
    ///
    /// **什么时候出现**
    ///
    /// - 把测试环境的订单号拿到生产环境查。
    /// - 刚下单就查，从库还没有同步到这笔订单。
    ///
    /// **怎么办**
    ///
    /// 核对订单号和登录的账号；刚下单的等一秒再查。
    ///
    /// **相近的码**
    ///
    /// - [10105](OrderCode::OrderClosed) 订单已关闭：订单还在，只是不能再改时，用订单已关闭。
    ///
    /// 不要重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// No order has this number, or it belongs to another customer. The response is the same in both cases, so that nobody can probe for other customers\' orders.
    ///
    /// Message: `There is no order {id}`
    ///
    /// **When it occurs**
    ///
    /// - An order number from the test environment is looked up in production.
    /// - The order was just placed and has not reached the read replica yet.
    ///
    /// **What to do**
    ///
    /// Check the number and the account. If the order was just placed, wait a second and look it up again.
    ///
    /// **Which code to use**
    ///
    /// - [10105](OrderCode::OrderClosed) Order closed: Use this code if the order exists but can no longer be changed.
    ///
    /// do not retry
    ///
    /// </div>
    ///
    /// HTTP [404](::status_core::HttpStatus::NotFound) · gRPC `NOT_FOUND` · `ORDER_NOT_FOUND`
    #[doc(alias = "10104")]
    #[doc(alias = "Order not found")]
    #[doc(alias = "订单不存在")]
    #[doc(alias = "查不到")]
    #[doc(alias = "missing order")]
    OrderNotFound = 10104,

    /// **10105 Order closed** · 订单已关闭
    ///
    /// <div lang="zh-Hans">
    ///
    /// 订单已完成或已取消，明细、地址和支付方式都不再接受修改。
    ///
    /// 消息：`订单 {id} 已于 {closed_at} 关闭，不能再修改`
    ///
    /// **什么时候出现**
    ///
    /// - 客服在订单取消以后才改收货地址。
    /// - 用户在两个标签页里先后点了“取消”和“改地址”。
    ///
    /// **怎么办**
    ///
    /// 重新下单，或者走售后流程。
    ///
    /// **相近的码**
    ///
    /// - [10104](OrderCode::OrderNotFound) 订单不存在：连订单都查不到时，用订单不存在。
    ///
    /// 不要重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The order is completed or cancelled. Its items, address and payment method can no longer be changed.
    ///
    /// Message: `Order {id} was closed at {closed_at} and cannot be changed`
    ///
    /// **When it occurs**
    ///
    /// - Support corrects the address after the order was cancelled.
    /// - A customer cancels in one browser tab and edits the address in another.
    ///
    /// **What to do**
    ///
    /// Place a new order, or request a return.
    ///
    /// **Which code to use**
    ///
    /// - [10104](OrderCode::OrderNotFound) Order not found: Use this code if the order does not exist at all.
    ///
    /// do not retry
    ///
    /// </div>
    ///
    /// HTTP [409](::status_core::HttpStatus::Conflict) · gRPC `ABORTED` · `ORDER_CLOSED`
    #[doc(alias = "10105")]
    #[doc(alias = "Order closed")]
    #[doc(alias = "订单已关闭")]
    OrderClosed = 10105,

    /// **10110 Empty order** · 订单没有商品
    ///
    /// <div lang="zh-Hans">
    ///
    /// 提交的订单里一件商品也没有。
    ///
    /// **什么时候出现**
    ///
    /// - 购物车在另一台设备上被清空，这边的页面没有刷新。
    /// - 全部商品都因下架被自动移除。
    ///
    /// **怎么办**
    ///
    /// 回到购物车，至少选一件商品。
    ///
    /// 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The submitted order contains no items.
    ///
    /// **When it occurs**
    ///
    /// - The cart was emptied on another device while this page was open.
    /// - All items were withdrawn from sale and removed from the cart.
    ///
    /// **What to do**
    ///
    /// Go back to the cart and choose at least one item.
    ///
    /// change the request before you retry
    ///
    /// </div>
    ///
    /// HTTP [422](::status_core::HttpStatus::UnprocessableContent) · gRPC `INVALID_ARGUMENT` · `EMPTY_ORDER`
    #[doc(alias = "10110")]
    #[doc(alias = "Empty order")]
    #[doc(alias = "订单没有商品")]
    EmptyOrder = 10110,

    /// **10111 Out of stock** · 库存不足
    ///
    /// <div lang="zh-Hans">
    ///
    /// 下单数量超过可售库存。库存没有扣减。
    ///
    /// 消息：`{sku} 只剩 {left} 件，不够 {wanted} 件`
    ///
    /// **什么时候出现**
    ///
    /// - 秒杀开场，最后一件刚被别人买走。
    /// - 仓库盘点后下调了可售数量。
    ///
    /// **怎么办**
    ///
    /// 减少数量，或者订阅到货通知。
    ///
    /// 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The requested quantity exceeds the available stock. No stock was deducted.
    ///
    /// Message: `{wanted} of {sku} requested, but only {left} left`
    ///
    /// **When it occurs**
    ///
    /// - In a flash sale, another customer bought the last item.
    /// - A stocktake reduced the available quantity.
    ///
    /// **What to do**
    ///
    /// Reduce the quantity, or subscribe to the back-in-stock notification.
    ///
    /// change the request before you retry
    ///
    /// </div>
    ///
    /// HTTP [409](::status_core::HttpStatus::Conflict) · gRPC `ABORTED` · `OUT_OF_STOCK`
    #[doc(alias = "10111")]
    #[doc(alias = "Out of stock")]
    #[doc(alias = "库存不足")]
    OutOfStock = 10111,

    /// **10129 Too many orders** · 下单过于频繁
    ///
    /// <div lang="zh-Hans">
    ///
    /// 同一账号在一分钟内下单次数超过上限，是防刷单的保护，不影响已有订单。
    ///
    /// 消息：`一分钟内最多下 {limit} 单，请稍后再试`
    ///
    /// **什么时候出现**
    ///
    /// - 脚本循环下单，没有控制间隔。
    /// - 前端没有禁用按钮，用户连点了几次“提交订单”。
    ///
    /// **怎么办**
    ///
    /// 隔一分钟再下单；批量下单请用批量接口。
    ///
    /// 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The account placed more orders within a minute than allowed. The limit protects against bots and does not affect existing orders.
    ///
    /// Message: `At most {limit} orders a minute; try again later`
    ///
    /// **When it occurs**
    ///
    /// - A script places orders in a loop without pausing.
    /// - The submit button stays enabled, and the user clicks it several times.
    ///
    /// **What to do**
    ///
    /// Wait a minute. For many orders, use the batch API.
    ///
    /// retry later
    ///
    /// </div>
    ///
    /// HTTP [429](::status_core::HttpStatus::TooManyRequests) · gRPC `RESOURCE_EXHAUSTED` · `TOO_MANY_ORDERS`
    #[doc(alias = "10129")]
    #[doc(alias = "Too many orders")]
    #[doc(alias = "下单过于频繁")]
    #[doc(alias = "限流")]
    #[doc(alias = "防刷")]
    TooManyOrders = 10129,

    /// **10190 Order store unavailable** · 订单库不可用
    ///
    /// <div lang="zh-Hans">
    ///
    /// 订单库连不上，或者正在主从切换；请求没有被处理。
    ///
    /// **什么时候出现**
    ///
    /// - 数据库主库故障，正在切换到从库。
    /// - 连接池耗尽，等待超过两秒。
    ///
    /// **怎么办**
    ///
    /// 稍后重试。运维：先看主库存活和连接池水位。
    ///
    /// 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The order store is unreachable or failing over. The request was not processed.
    ///
    /// **When it occurs**
    ///
    /// - The primary database failed, and a replica is taking over.
    /// - The connection pool was exhausted for more than two seconds.
    ///
    /// **What to do**
    ///
    /// Retry later. Operators: check the primary database and the connection pool first.
    ///
    /// retry later
    ///
    /// </div>
    ///
    /// HTTP [503](::status_core::HttpStatus::ServiceUnavailable) · gRPC `UNAVAILABLE` · `ORDER_STORE_DOWN`
    #[doc(alias = "10190")]
    #[doc(alias = "Order store unavailable")]
    #[doc(alias = "订单库不可用")]
    OrderStoreDown = 10190,

    /// **10201 Payment declined** · 支付被拒绝
    ///
    /// <div lang="zh-Hans">
    ///
    /// 支付渠道明确拒绝了扣款，钱没有扣。
    ///
    /// 消息：`银行拒绝了支付：{reason}`
    ///
    /// **什么时候出现**
    ///
    /// - 信用卡额度不够。
    /// - 发卡行风控拦下了境外交易。
    ///
    /// **怎么办**
    ///
    /// 换一张卡或换一种支付方式，或者联系发卡行。
    ///
    /// **相近的码**
    ///
    /// - [10204](OrderCode::PaymentTimeout) 支付渠道超时：渠道一直没有回音、不知道扣没扣款时，用支付渠道超时。
    ///
    /// 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The payment provider declined the charge. No money was transferred.
    ///
    /// Message: `The bank declined the payment: {reason}`
    ///
    /// **When it occurs**
    ///
    /// - The card is over its limit.
    /// - The issuer blocked a purchase from abroad.
    ///
    /// **What to do**
    ///
    /// Use another card or payment method, or contact the issuer.
    ///
    /// **Which code to use**
    ///
    /// - [10204](OrderCode::PaymentTimeout) Payment provider timed out: Use this code if the provider did not respond and the result of the charge is unknown.
    ///
    /// change the request before you retry
    ///
    /// </div>
    ///
    /// HTTP [403](::status_core::HttpStatus::Forbidden) · gRPC `PERMISSION_DENIED` · `PAYMENT_DECLINED`
    #[doc(alias = "10201")]
    #[doc(alias = "Payment declined")]
    #[doc(alias = "支付被拒绝")]
    PaymentDeclined = 10201,

    /// **10204 Payment provider timed out** · 支付渠道超时
    ///
    /// <div lang="zh-Hans">
    ///
    /// 支付渠道在限定时间内没有响应，扣款结果未知，以对账为准。
    ///
    /// **什么时候出现**
    ///
    /// - 渠道在大促高峰排队，十秒没有返回。
    /// - 专线抖动，请求发出去了，响应丢了。
    ///
    /// **怎么办**
    ///
    /// 不要直接重新支付：先查支付状态，再用同一个幂等号重试。
    ///
    /// **相近的码**
    ///
    /// - [10201](OrderCode::PaymentDeclined) 支付被拒绝：渠道明确拒绝了扣款时，用支付被拒绝。
    ///
    /// 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The payment provider did not respond in time. Whether the charge succeeded is unknown until reconciliation.
    ///
    /// **When it occurs**
    ///
    /// - At a sales peak, the provider queues requests and does not respond for ten seconds.
    /// - The connection drops after the request was sent, and the response is lost.
    ///
    /// **What to do**
    ///
    /// Do not simply pay again. Query the payment\'s status first, then retry with the same idempotency key.
    ///
    /// **Which code to use**
    ///
    /// - [10201](OrderCode::PaymentDeclined) Payment declined: Use this code if the provider explicitly declined the charge.
    ///
    /// retry later
    ///
    /// </div>
    ///
    /// HTTP [504](::status_core::HttpStatus::GatewayTimeout) · gRPC `DEADLINE_EXCEEDED` · `PAYMENT_TIMEOUT`
    #[doc(alias = "10204")]
    #[doc(alias = "Payment provider timed out")]
    #[doc(alias = "支付渠道超时")]
    PaymentTimeout = 10204,

    /// **10210 Refund failed** · 退款失败
    ///
    /// <div lang="zh-Hans">
    ///
    /// 支付渠道对退款请求的响应无法解析，退款单停在“处理中”。
    ///
    /// **什么时候出现**
    ///
    /// - 渠道升级接口后多了一种状态值。
    /// - 原交易超过一年，渠道返回了一张 HTML 错误页。
    ///
    /// **怎么办**
    ///
    /// 不要重新申请；财务会在一个工作日内人工处理。
    ///
    /// 不要重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The provider\'s response to the refund request could not be parsed. The refund remains in progress.
    ///
    /// **When it occurs**
    ///
    /// - A new release of the provider\'s API added an unknown state.
    /// - The charge is over a year old, and the provider returned an HTML error page.
    ///
    /// **What to do**
    ///
    /// Do not request the refund again. Accounting processes it manually within one working day.
    ///
    /// do not retry
    ///
    /// </div>
    ///
    /// HTTP [502](::status_core::HttpStatus::BadGateway) · gRPC `UNAVAILABLE` · `REFUND_FAILED`
    #[doc(alias = "10210")]
    #[doc(alias = "Refund failed")]
    #[doc(alias = "退款失败")]
    RefundFailed = 10210,
}

#[allow(dead_code, deprecated)]
const _: () = {
    static NAMES: [&str; 9] = [
        "OrderNotFound",
        "OrderClosed",
        "EmptyOrder",
        "OutOfStock",
        "TooManyOrders",
        "OrderStoreDown",
        "PaymentDeclined",
        "PaymentTimeout",
        "RefundFailed",
    ];
    static CODES: [u32; 9] = [
        10104, 10105, 10110, 10111, 10129, 10190, 10201, 10204, 10210,
    ];
    static REASONS: [&str; 9] = [
        "ORDER_NOT_FOUND",
        "ORDER_CLOSED",
        "EMPTY_ORDER",
        "OUT_OF_STOCK",
        "TOO_MANY_ORDERS",
        "ORDER_STORE_DOWN",
        "PAYMENT_DECLINED",
        "PAYMENT_TIMEOUT",
        "REFUND_FAILED",
    ];
    static SHOWN: [&str; 9] = [
        "10104 Order not found",
        "10105 Order closed",
        "10110 Empty order",
        "10111 Out of stock",
        "10129 Too many orders",
        "10190 Order store unavailable",
        "10201 Payment declined",
        "10204 Payment provider timed out",
        "10210 Refund failed",
    ];
    static TITLES_ZH: [&str; 9] = [
        "订单不存在",
        "订单已关闭",
        "订单没有商品",
        "库存不足",
        "下单过于频繁",
        "订单库不可用",
        "支付被拒绝",
        "支付渠道超时",
        "退款失败",
    ];
    static TITLES_EN: [&str; 9] = [
        "Order not found",
        "Order closed",
        "Empty order",
        "Out of stock",
        "Too many orders",
        "Order store unavailable",
        "Payment declined",
        "Payment provider timed out",
        "Refund failed",
    ];
    static STATUSES: [::status_core::HttpStatus; 9] = {
        use ::status_core::HttpStatus::{
            BadGateway, Conflict, Forbidden, GatewayTimeout, NotFound,
            ServiceUnavailable, TooManyRequests, UnprocessableContent,
        };
        [
            NotFound,
            Conflict,
            UnprocessableContent,
            Conflict,
            TooManyRequests,
            ServiceUnavailable,
            Forbidden,
            GatewayTimeout,
            BadGateway,
        ]
    };
    static MESSAGES_ZH: [&str; 9] = [
        "没有编号为 {id} 的订单",
        "订单 {id} 已于 {closed_at} 关闭，不能再修改",
        "",
        "{sku} 只剩 {left} 件，不够 {wanted} 件",
        "一分钟内最多下 {limit} 单，请稍后再试",
        "",
        "银行拒绝了支付：{reason}",
        "",
        "",
    ];
    static MESSAGES_EN: [&str; 9] = [
        "There is no order {id}",
        "Order {id} was closed at {closed_at} and cannot be changed",
        "",
        "{wanted} of {sku} requested, but only {left} left",
        "At most {limit} orders a minute; try again later",
        "",
        "The bank declined the payment: {reason}",
        "",
        "",
    ];
    static MEANINGS_ZH: [&str; 9] = [
        "按编号查不到订单，或者订单属于别的用户。两种情况的响应相同，以免泄露别人的订单号。",
        "订单已完成或已取消，明细、地址和支付方式都不再接受修改。",
        "提交的订单里一件商品也没有。",
        "下单数量超过可售库存。库存没有扣减。",
        "同一账号在一分钟内下单次数超过上限，是防刷单的保护，不影响已有订单。",
        "订单库连不上，或者正在主从切换；请求没有被处理。",
        "支付渠道明确拒绝了扣款，钱没有扣。",
        "支付渠道在限定时间内没有响应，扣款结果未知，以对账为准。",
        "支付渠道对退款请求的响应无法解析，退款单停在“处理中”。",
    ];
    static MEANINGS_EN: [&str; 9] = [
        "No order has this number, or it belongs to another customer. The response is the same in both cases, so that nobody can probe for other customers' orders.",
        "The order is completed or cancelled. Its items, address and payment method can no longer be changed.",
        "The submitted order contains no items.",
        "The requested quantity exceeds the available stock. No stock was deducted.",
        "The account placed more orders within a minute than allowed. The limit protects against bots and does not affect existing orders.",
        "The order store is unreachable or failing over. The request was not processed.",
        "The payment provider declined the charge. No money was transferred.",
        "The payment provider did not respond in time. Whether the charge succeeded is unknown until reconciliation.",
        "The provider's response to the refund request could not be parsed. The refund remains in progress.",
    ];
    static CASES_ZH: [&str; 18] = [
        "把测试环境的订单号拿到生产环境查。",
        "刚下单就查，从库还没有同步到这笔订单。",
        "客服在订单取消以后才改收货地址。",
        "用户在两个标签页里先后点了“取消”和“改地址”。",
        "购物车在另一台设备上被清空，这边的页面没有刷新。",
        "全部商品都因下架被自动移除。",
        "秒杀开场，最后一件刚被别人买走。",
        "仓库盘点后下调了可售数量。",
        "脚本循环下单，没有控制间隔。",
        "前端没有禁用按钮，用户连点了几次“提交订单”。",
        "数据库主库故障，正在切换到从库。",
        "连接池耗尽，等待超过两秒。",
        "信用卡额度不够。",
        "发卡行风控拦下了境外交易。",
        "渠道在大促高峰排队，十秒没有返回。",
        "专线抖动，请求发出去了，响应丢了。",
        "渠道升级接口后多了一种状态值。",
        "原交易超过一年，渠道返回了一张 HTML 错误页。",
    ];
    static CASES_EN: [&str; 18] = [
        "An order number from the test environment is looked up in production.",
        "The order was just placed and has not reached the read replica yet.",
        "Support corrects the address after the order was cancelled.",
        "A customer cancels in one browser tab and edits the address in another.",
        "The cart was emptied on another device while this page was open.",
        "All items were withdrawn from sale and removed from the cart.",
        "In a flash sale, another customer bought the last item.",
        "A stocktake reduced the available quantity.",
        "A script places orders in a loop without pausing.",
        "The submit button stays enabled, and the user clicks it several times.",
        "The primary database failed, and a replica is taking over.",
        "The connection pool was exhausted for more than two seconds.",
        "The card is over its limit.",
        "The issuer blocked a purchase from abroad.",
        "At a sales peak, the provider queues requests and does not respond for ten seconds.",
        "The connection drops after the request was sent, and the response is lost.",
        "A new release of the provider's API added an unknown state.",
        "The charge is over a year old, and the provider returned an HTML error page.",
    ];
    static CASE_ENDS: [u32; 9] = [2, 4, 6, 8, 10, 12, 14, 16, 18];
    static REMEDIES_ZH: [&str; 9] = [
        "核对订单号和登录的账号；刚下单的等一秒再查。",
        "重新下单，或者走售后流程。",
        "回到购物车，至少选一件商品。",
        "减少数量，或者订阅到货通知。",
        "隔一分钟再下单；批量下单请用批量接口。",
        "稍后重试。运维：先看主库存活和连接池水位。",
        "换一张卡或换一种支付方式，或者联系发卡行。",
        "不要直接重新支付：先查支付状态，再用同一个幂等号重试。",
        "不要重新申请；财务会在一个工作日内人工处理。",
    ];
    static REMEDIES_EN: [&str; 9] = [
        "Check the number and the account. If the order was just placed, wait a second and look it up again.",
        "Place a new order, or request a return.",
        "Go back to the cart and choose at least one item.",
        "Reduce the quantity, or subscribe to the back-in-stock notification.",
        "Wait a minute. For many orders, use the batch API.",
        "Retry later. Operators: check the primary database and the connection pool first.",
        "Use another card or payment method, or contact the issuer.",
        "Do not simply pay again. Query the payment's status first, then retry with the same idempotency key.",
        "Do not request the refund again. Accounting processes it manually within one working day.",
    ];
    static TYPE_URLS: [&str; 9] = [
        "https://errors.example.com/orders/order-not-found",
        "https://errors.example.com/orders/order-closed",
        "https://errors.example.com/orders/empty-order",
        "https://errors.example.com/orders/out-of-stock",
        "https://errors.example.com/orders/too-many-orders",
        "https://errors.example.com/orders/order-store-down",
        "https://errors.example.com/orders/payment-declined",
        "https://errors.example.com/orders/payment-timeout",
        "https://errors.example.com/orders/refund-failed",
    ];
    static RETRIES: [::status_core::Retry; 9] = {
        use ::status_core::Retry::{Changed, Later, Never};
        [Never, Never, Changed, Changed, Later, Later, Changed, Later, Never]
    };
    static LOG_LEVELS: [::status_core::LogLevel; 9] = {
        use ::status_core::LogLevel::{Debug, Error, Info};
        [Debug, Debug, Debug, Debug, Info, Error, Debug, Error, Error]
    };
    static GRPC_CODES: [::status_core::GrpcCode; 9] = {
        use ::status_core::GrpcCode::{
            Aborted, DeadlineExceeded, InvalidArgument, NotFound, PermissionDenied,
            ResourceExhausted, Unavailable,
        };
        [
            NotFound,
            Aborted,
            InvalidArgument,
            Aborted,
            ResourceExhausted,
            Unavailable,
            PermissionDenied,
            DeadlineExceeded,
            Unavailable,
        ]
    };
    static ENTRIES: [::status_core::Entry; 9] = ::status_core::__private::Columns {
        names: &NAMES,
        reasons: &REASONS,
        codes: ::status_core::__private::CodeColumn::U32(&CODES),
        statuses: &STATUSES,
        titles_zh: &TITLES_ZH,
        titles_en: &TITLES_EN,
        messages_zh: &MESSAGES_ZH,
        messages_en: &MESSAGES_EN,
        type_urls: &TYPE_URLS,
        retries: &RETRIES,
        log_levels: &LOG_LEVELS,
        grpc_codes: &GRPC_CODES,
    }
        .entries();

    const FIRST: u32 = 10104;
    static INDEXES: [u16; 107] = ::status_core::__private::for_u32::indexes(&CODES);

    const fn index(code: OrderCode) -> usize {
        INDEXES[::status_core::__private::for_u32::distance(FIRST, code as u32)] as usize
    }

    const fn from_code(code: u32) -> ::core::option::Option<OrderCode> {
        let at = ::status_core::__private::for_u32::distance(FIRST, code);
        if at < INDEXES.len() {
            from_index(INDEXES[at] as usize)
        } else {
            ::core::option::Option::None
        }
    }

    const fn from_index(index: usize) -> ::core::option::Option<OrderCode> {
        if index < OrderCode::ALL.len() {
            ::core::option::Option::Some(OrderCode::ALL[index])
        } else {
            ::core::option::Option::None
        }
    }
    static BY_NAME: [(&str, u32); 10] = [
        ("EmptyOrder", 2),
        ("OrderClosed", 1),
        ("OrderLimit", 4),
        ("OrderNotFound", 0),
        ("OrderStoreDown", 5),
        ("OutOfStock", 3),
        ("PaymentDeclined", 6),
        ("PaymentTimeout", 7),
        ("RefundFailed", 8),
        ("TooManyOrders", 4),
    ];
    static BY_REASON: [u32; 9] = [2, 1, 0, 5, 3, 6, 7, 8, 4];

    impl OrderCode {
        /// All codes in ascending order.
        pub const ALL: &'static [Self] = &[
            Self::OrderNotFound,
            Self::OrderClosed,
            Self::EmptyOrder,
            Self::OutOfStock,
            Self::TooManyOrders,
            Self::OrderStoreDown,
            Self::PaymentDeclined,
            Self::PaymentTimeout,
            Self::RefundFailed,
        ];

        ///A former name of [`TooManyOrders`](Self::TooManyOrders).
        #[deprecated(note = "现名 / renamed to `TooManyOrders`")]
        #[allow(non_upper_case_globals)]
        pub const OrderLimit: Self = Self::TooManyOrders;

        /// The number or the text of the code.
        pub const fn code(self) -> u32 {
            self as u32
        }

        /// The variant's name.
        pub const fn name(self) -> &'static str {
            NAMES[index(self)]
        }

        /// The machine-readable name, such as `ORDER_NOT_FOUND`. gRPC calls it the reason.
        pub const fn reason(self) -> &'static str {
            REASONS[index(self)]
        }

        /// The HTTP status of the code.
        pub const fn status(self) -> ::status_core::HttpStatus {
            STATUSES[index(self)]
        }

        /// The code without the type of its catalog, for example to write a response.
        pub const fn entry(self) -> &'static ::status_core::Entry {
            &ENTRIES[index(self)]
        }

        /// The title, which is the same for every occurrence.
        pub const fn title(self, lang: ::status_core::Lang) -> &'static str {
            match lang {
                ::status_core::Lang::Zh => TITLES_ZH[index(self)],
                _ => TITLES_EN[index(self)],
            }
        }

        /// What the code means. Empty lines separate paragraphs. Empty if the catalog has no such text.
        pub const fn meaning(self, lang: ::status_core::Lang) -> &'static str {
            match lang {
                ::status_core::Lang::Zh => MEANINGS_ZH[index(self)],
                _ => MEANINGS_EN[index(self)],
            }
        }

        /// When the code occurs. Both languages have the same number of cases.
        pub const fn cases(self, lang: ::status_core::Lang) -> &'static [&'static str] {
            let cases: &[&str] = match lang {
                ::status_core::Lang::Zh => &CASES_ZH,
                _ => &CASES_EN,
            };
            ::status_core::__private::part(cases, &CASE_ENDS, index(self))
        }

        /// What to do about the code. Empty lines separate paragraphs. Empty if the catalog has no such text.
        pub const fn remedy(self, lang: ::status_core::Lang) -> &'static str {
            match lang {
                ::status_core::Lang::Zh => REMEDIES_ZH[index(self)],
                _ => REMEDIES_EN[index(self)],
            }
        }

        /// Displays the code and the title in a language.
        pub const fn display(
            self,
            lang: ::status_core::Lang,
        ) -> ::status_core::DisplayCode<Self> {
            ::status_core::DisplayCode::new(self, lang)
        }

        /// Returns the code with this value, or `None` if the catalog has no such code.
        pub const fn from_code(code: u32) -> ::core::option::Option<Self> {
            from_code(code)
        }

        /// Returns the code with this name or former name, or `None` if the catalog has no such code.
        pub const fn from_name(name: &str) -> ::core::option::Option<Self> {
            match ::status_core::__private::from_name(&BY_NAME, name) {
                ::core::option::Option::Some(index) => from_index(index),
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }

        /// Returns the code with this machine-readable name, or `None` if the catalog has no such code.
        pub const fn from_reason(reason: &str) -> ::core::option::Option<Self> {
            match ::status_core::__private::from_reason(&BY_REASON, &REASONS, reason) {
                ::core::option::Option::Some(index) => from_index(index),
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }

        /// Returns the code of an error, or `None` if its code is of another catalog.
        pub fn of(
            error: &dyn ::status_core::StatusError,
        ) -> ::core::option::Option<Self> {
            <Self as ::status_core::CatalogCode>::of(error)
        }
    }

    #[automatically_derived]
    impl ::core::fmt::Debug for OrderCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(self.name())
        }
    }

    #[automatically_derived]
    impl ::core::fmt::Display for OrderCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(SHOWN[index(*self)])
        }
    }

    #[automatically_derived]
    impl ::core::error::Error for OrderCode {}
    #[automatically_derived]
    impl ::status_core::StatusError for OrderCode {
        fn entry(&self) -> &'static ::status_core::Entry {
            OrderCode::entry(*self)
        }

        fn fmt_message(
            &self,
            lang: ::status_core::Lang,
            f: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::status_core::__private::fmt_client(
                OrderCode::entry(*self),
                &[],
                ::status_core::__private::Exposure::ByStatus,
                lang,
                f,
            )
        }

        fn status(&self) -> ::status_core::HttpStatus {
            OrderCode::status(*self)
        }
    }

    #[automatically_derived]
    impl ::status_core::CatalogCode for OrderCode {
        type Value = u32;

        const CATALOG: &'static str = "OrderCode";

        const ALL: &'static [Self] = OrderCode::ALL;

        fn code(self) -> u32 {
            OrderCode::code(self)
        }

        fn name(self) -> &'static str {
            OrderCode::name(self)
        }

        fn reason(self) -> &'static str {
            OrderCode::reason(self)
        }

        fn title(self, lang: ::status_core::Lang) -> &'static str {
            OrderCode::title(self, lang)
        }

        fn meaning(self, lang: ::status_core::Lang) -> &'static str {
            OrderCode::meaning(self, lang)
        }

        fn cases(self, lang: ::status_core::Lang) -> &'static [&'static str] {
            OrderCode::cases(self, lang)
        }

        fn remedy(self, lang: ::status_core::Lang) -> &'static str {
            OrderCode::remedy(self, lang)
        }

        fn lookup(code: ::status_core::Code<'_>) -> ::core::option::Option<Self> {
            match code {
                ::status_core::Code::Int(code) => {
                    <u32 as ::core::convert::TryFrom<i64>>::try_from(code)
                        .ok()
                        .and_then(from_code)
                }
                _ => ::core::option::Option::None,
            }
        }

        fn from_name(name: &str) -> ::core::option::Option<Self> {
            OrderCode::from_name(name)
        }

        fn from_reason(reason: &str) -> ::core::option::Option<Self> {
            OrderCode::from_reason(reason)
        }
    }

    #[automatically_derived]
    impl ::core::convert::From<OrderCode> for u32 {
        fn from(code: OrderCode) -> u32 {
            code.code()
        }
    }

    #[automatically_derived]
    impl ::core::convert::TryFrom<u32> for OrderCode {
        type Error = ::status_core::UnknownCode<u32>;

        fn try_from(
            code: u32,
        ) -> ::core::result::Result<OrderCode, ::status_core::UnknownCode<u32>> {
            from_code(code).ok_or(::status_core::UnknownCode::new("OrderCode", code))
        }
    }

    #[automatically_derived]
    impl ::core::str::FromStr for OrderCode {
        type Err = ::status_core::UnknownCode<::status_core::TruncatedStr>;

        fn from_str(
            text: &str,
        ) -> ::core::result::Result<
            OrderCode,
            ::status_core::UnknownCode<::status_core::TruncatedStr>,
        > {
            ::status_core::__private::for_u32::parse(text)
                .and_then(from_code)
                .ok_or_else(|| ::status_core::UnknownCode::truncated("OrderCode", text))
        }
    }
};
