//! A version without catalog and derive: the texts again, and a struct for the body.

use serde::Serialize;
use status_core::Lang;

use crate::error::OrderError;

/// The response to an error, except its detail.
pub(crate) struct Row {
    pub(crate) type_url: &'static str,
    pub(crate) status: u16,
    pub(crate) code: u32,
    pub(crate) reason: &'static str,
    pub(crate) title_zh: &'static str,
    pub(crate) title_en: &'static str,
}

impl Row {
    pub(crate) fn title(&self, lang: Lang) -> &'static str {
        if lang == Lang::Zh { self.title_zh } else { self.title_en }
    }
}

macro_rules! row {
    ($code:literal, $status:literal, $reason:literal, $title_zh:literal, $title_en:literal) => {
        &Row {
            type_url: concat!("https://errors.example.com/orders/", $code),
            status: $status,
            code: $code,
            reason: $reason,
            title_zh: $title_zh,
            title_en: $title_en,
        }
    };
}

pub(crate) fn row(error: OrderError) -> &'static Row {
    match error {
        OrderError::NotFound { .. } => row!(10104, 404, "ORDER_NOT_FOUND", "订单不存在", "Order not found"),
        OrderError::Closed { .. } => row!(10105, 409, "ORDER_CLOSED", "订单已关闭", "Order closed"),
        OrderError::Empty => row!(10110, 400, "EMPTY_ORDER", "订单没有商品", "Empty order"),
        OrderError::OutOfStock { .. } => row!(10111, 409, "OUT_OF_STOCK", "库存不足", "Out of stock"),
        OrderError::UnknownAddress => row!(10120, 422, "UNKNOWN_ADDRESS", "查不到收货地址", "Unknown address"),
        OrderError::TooMany { .. } => row!(10129, 429, "TOO_MANY_ORDERS", "下单过于频繁", "Too many orders"),
        OrderError::StoreUnavailable => {
            row!(10190, 503, "STORE_UNAVAILABLE", "订单库不可用", "Order store unavailable")
        }
        OrderError::PaymentDeclined => row!(10201, 402, "PAYMENT_DECLINED", "支付被拒绝", "Payment declined"),
        OrderError::PaymentExpired { .. } => {
            row!(10202, 410, "PAYMENT_EXPIRED", "支付链接已失效", "Payment link expired")
        }
        OrderError::ProviderTimedOut => {
            row!(10204, 504, "PROVIDER_TIMED_OUT", "支付渠道超时", "Payment provider timed out")
        }
    }
}

pub(crate) fn detail(error: OrderError, lang: Lang) -> Option<String> {
    let detail = match (error, lang) {
        (OrderError::NotFound { id }, Lang::Zh) => format!("没有编号为 {id} 的订单"),
        (OrderError::NotFound { id }, _) => format!("There is no order {id}"),
        (OrderError::Closed { id, closed_at }, Lang::Zh) => format!("订单 {id} 已于 {closed_at} 关闭，不能再修改"),
        (OrderError::Closed { id, closed_at }, _) => {
            format!("Order {id} was closed at {closed_at} and cannot be changed")
        }
        (OrderError::OutOfStock { sku, left }, Lang::Zh) => format!("商品 {sku} 只剩 {left} 件"),
        (OrderError::OutOfStock { sku, left }, _) => format!("Only {left} pieces of {sku} are left"),
        (OrderError::TooMany { limit }, Lang::Zh) => format!("每分钟最多下 {limit} 单，请稍后再试"),
        (OrderError::TooMany { limit }, _) => format!("At most {limit} orders a minute; try again later"),
        (OrderError::PaymentExpired { minutes }, Lang::Zh) => format!("支付链接的有效期是 {minutes} 分钟，请重新下单"),
        (OrderError::PaymentExpired { minutes }, _) => {
            format!("A payment link is valid for {minutes} minutes; place the order again")
        }
        (
            OrderError::Empty
            | OrderError::UnknownAddress
            | OrderError::StoreUnavailable
            | OrderError::PaymentDeclined
            | OrderError::ProviderTimedOut,
            _,
        ) => return None,
    };
    Some(detail)
}

#[derive(Serialize)]
struct Body {
    r#type: &'static str,
    title: &'static str,
    status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    code: u32,
    reason: &'static str,
}

pub(crate) fn body(error: OrderError, lang: Lang) -> Vec<u8> {
    let row = row(error);
    let body = Body {
        r#type: row.type_url,
        title: row.title(lang),
        status: row.status,
        detail: detail(error, lang),
        code: row.code,
        reason: row.reason,
    };
    serde_json::to_vec(&body).expect("it is JSON")
}
