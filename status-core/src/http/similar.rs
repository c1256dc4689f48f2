//! A status code that another is confused with.

use super::status::HttpStatus;
use crate::lang::Lang;

/// A status code that another is confused with, and which one is meant when; given by [`HttpStatus::similar`].
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

    /// Which of the two is meant when.
    pub const fn reason(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Zh => self.reason_zh,
            Lang::En => self.reason_en,
        }
    }
}
