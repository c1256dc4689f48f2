//! The specification of a status code.

use core::fmt;

/// The document that specifies a status code. Returned by [`HttpStatus::spec`](crate::HttpStatus::spec).
///
/// ```
/// use status_core::HttpStatus;
///
/// let spec = HttpStatus::TooManyRequests.spec().expect("it is registered");
/// assert_eq!(spec.to_string(), "RFC 6585 section 4");
/// assert_eq!(spec.url(), "https://www.rfc-editor.org/rfc/rfc6585#section-4");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spec {
    name: &'static str,
    section: &'static str,
    url: &'static str,
}

impl Spec {
    pub(crate) const fn new(name: &'static str, section: &'static str, url: &'static str) -> Self {
        Self { name, section, url }
    }

    /// The document, such as `RFC 9110`.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The section, such as `15.5.5`. Empty if the whole document specifies the code.
    pub const fn section(&self) -> &'static str {
        self.section
    }

    /// The URL of the document.
    pub const fn url(&self) -> &'static str {
        self.url
    }
}

/// Displays the name and the section.
impl fmt::Display for Spec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)?;
        if self.section.is_empty() { Ok(()) } else { write!(f, " section {}", self.section) }
    }
}
