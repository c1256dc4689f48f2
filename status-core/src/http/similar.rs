//! Status codes that are easily confused.

use super::status::HttpStatus;
use crate::lang::Lang;

/// A status code that is easily confused with another one, and when to use it. Returned by [`HttpStatus::similar`].
///
/// ```
/// use status_core::{HttpStatus, Lang};
///
/// for one in HttpStatus::BadGateway.similar() {
///     println!("{}: {}", one.status(), one.reason(Lang::En));
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Similar {
    status: HttpStatus,
    reason_zh: &'static str,
    reason_en: &'static str,
}

impl Similar {
    pub(crate) const fn new(status: HttpStatus, reason_zh: &'static str, reason_en: &'static str) -> Self {
        Self { status, reason_zh, reason_en }
    }

    /// The other code.
    pub const fn status(&self) -> HttpStatus {
        self.status
    }

    /// When to use which of the two codes.
    pub const fn reason(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Zh => self.reason_zh,
            Lang::En => self.reason_en,
        }
    }
}
