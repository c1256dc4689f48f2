//! Problem details: an error as a response (RFC 9457).

mod as_field;
pub(crate) mod envelope;
pub(crate) mod extras;
pub(crate) mod field_error;
pub(crate) mod grpc;
pub(crate) mod header;
mod json;
pub(crate) mod member;
pub(crate) mod received;
pub(crate) mod response;
mod serializable;

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;
#[cfg(feature = "tracing")]
use core::sync::atomic::{AtomicBool, Ordering};
use core::time::Duration;

use serde::Serialize;

use self::envelope::Envelope;
use self::extras::Extras;
use self::header::InvalidHeader;
use self::member::InvalidMember;
use crate::code::entry::Entry;
use crate::error::status_error::{FieldError, ResponseData, StatusError};
use crate::http::status::HttpStatus;

/// An error as a response in the client's language: the problem details of [RFC
/// 9457](https://www.rfc-editor.org/rfc/rfc9457).
///
/// Every [`trait@StatusError`] converts into a problem. The response contains only the text that
/// [`StatusError::message`] allows clients to see, and what the error says about its response. With the feature `tracing`, the
/// error is logged with all its sources when the problem is rendered for the first time. Errors in fields are not logged.
///
/// A problem owns its error, or borrows it for `'a`. Most programs use [`Problem`], which owns its error and thus can be
/// returned. To respond from a method that has only `&self`, as in actix-web, borrow the error:
///
/// ```
/// use status_core::{HttpStatus, Lang, ProblemOf, ProblemResponse, StatusError};
///
/// struct Shop<'a> {
///     name: &'a str,
///     error: HttpStatus,
/// }
///
/// impl Shop<'_> {
///     fn error_response(&self) -> ProblemResponse {
///         ProblemOf::from(&self.error).instance(self.name).render(Lang::En)
///     }
/// }
///
/// let shop = Shop { name: "/shops/7", error: HttpStatus::NotFound };
/// assert_eq!(shop.error_response().status(), 404);
/// ```
pub struct ProblemOf<'a> {
    /// A borrowed error is a reference in the box, because a reference to an error is an error, too.
    error: Box<dyn StatusError + Send + Sync + 'a>,
    /// In a box, so that a `Result` with a problem is small. Most problems have no extras.
    extras: Option<Box<Extras>>,
    #[cfg(feature = "tracing")]
    is_logged: AtomicBool,
}

/// A problem that owns its error. See [`ProblemOf`].
///
/// ```
/// use std::time::Duration;
///
/// use status_core::{HttpStatus, Lang, Problem};
///
/// let problem = Problem::from(HttpStatus::TooManyRequests).retry_after(Duration::from_secs(60));
/// let rendered = problem.render(Lang::Zh);
/// assert_eq!(rendered.status(), 429);
/// assert_eq!(
///     std::str::from_utf8(rendered.body()).unwrap(),
///     r#"{"type":"about:blank","title":"请求过多","status":429,"code":429,"reason":"TOO_MANY_REQUESTS"}"#,
/// );
/// assert!(rendered.headers().any(|header| header == ("retry-after", "60")));
/// assert!(rendered.headers().any(|header| header == ("content-language", "zh-Hans")));
/// ```
pub type Problem = ProblemOf<'static>;

impl<'a> ProblemOf<'a> {
    /// The original error, for the log.
    ///
    /// With the feature `tracing`, rendering logs it. Without this feature, you can log it in the function of
    /// `#[status(respond(…), with(…))]`, through which every response passes:
    ///
    /// ```
    /// use status_core::{Coded, HttpStatus, Problem};
    ///
    /// fn logged(problem: Problem) -> Problem {
    ///     eprintln!("{}", line(&problem));
    ///     problem
    /// }
    ///
    /// fn line(problem: &Problem) -> String {
    ///     let mut chain = problem.error().to_string();
    ///     let mut source = problem.error().source();
    ///     while let Some(error) = source {
    ///         chain += &format!(": {error}");
    ///         source = error.source();
    ///     }
    ///     // `{:?}` escapes line breaks, so that a value from a request cannot forge a line of the log.
    ///     format!("{} {chain:?}", problem.entry().reason())
    /// }
    ///
    /// let error = Coded::from(HttpStatus::BadGateway).caused_by("db-3 refused\nERROR forged");
    /// assert_eq!(line(&logged(Problem::from(error))), r#"BAD_GATEWAY "Bad Gateway: db-3 refused\nERROR forged""#);
    /// ```
    pub fn error(&self) -> &(dyn StatusError + Send + Sync + 'a) {
        &*self.error
    }

    /// The code of the error.
    pub fn entry(&self) -> &'static Entry {
        self.error.entry()
    }

    /// The HTTP status of the response.
    pub fn status(&self) -> HttpStatus {
        self.error.status()
    }

    /// Identifies this occurrence by a URI reference; the member `instance` of
    /// [RFC 9457 section 3.1.5](https://www.rfc-editor.org/rfc/rfc9457#section-3.1.5).
    ///
    /// ```
    /// use status_core::{HttpStatus, Lang, Problem};
    ///
    /// let problem = Problem::from(HttpStatus::Conflict).instance("/orders/7");
    /// assert!(problem.render(Lang::En).to_string().contains(r#""instance":"/orders/7""#));
    /// ```
    #[must_use]
    pub fn instance(mut self, uri: impl Into<String>) -> Self {
        self.extras_mut().data.instance = Some(uri.into());
        self
    }

    /// Adds the ID that the request has in the log, as the member `request_id`.
    ///
    /// ```
    /// use status_core::{HttpStatus, Lang, Problem};
    ///
    /// let problem = Problem::from(HttpStatus::InternalServerError).request_id("7f3a");
    /// assert!(problem.render(Lang::En).to_string().contains(r#""request_id":"7f3a""#));
    /// ```
    #[must_use]
    pub fn request_id(mut self, id: impl Into<String>) -> Self {
        self.extras_mut().data.request_id = Some(id.into());
        self
    }

    /// Sets the time until clients may retry, in whole seconds, rounded up; the header `Retry-After` of
    /// [RFC 9110 section 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3). More than 2,147,483,647 seconds, which
    /// are 68 years, are sent as this number, because clients may not be able to read a larger one. An HTTP-date is never sent, because
    /// it requires that the clocks of both sides agree.
    #[must_use]
    pub fn retry_after(mut self, delay: Duration) -> Self {
        self.extras_mut().data.retry_after = Some(delay);
        self
    }

    /// Adds a header, or replaces the one of this name, such as `WWW-Authenticate`, which a 401 requires, `Allow`, which a 405
    /// requires, or `Cache-Control`.
    ///
    /// ```
    /// use status_core::{HttpStatus, Lang, Problem};
    ///
    /// let problem = Problem::from(HttpStatus::MethodNotAllowed).header("allow", "GET, HEAD")?;
    /// assert_eq!(problem.render(Lang::En).missing_headers().count(), 0);
    /// # Ok::<(), status_core::InvalidHeader>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if the name is not a token, or if the value contains anything except visible ASCII characters, spaces and
    /// tabs. Rendering decides on `Content-Type`, `Content-Language`, `Content-Length`, `Transfer-Encoding` and
    /// `Retry-After`, so these names are rejected here. Because clients and proxies limit the headers of a response, this also
    /// fails if more than 64 headers were added, or if their names and values exceed 8192 bytes in total.
    pub fn header(mut self, name: &str, value: impl Into<String>) -> Result<Self, InvalidHeader> {
        self.extras_mut().data.set_header(name, value.into())?;
        Ok(self)
    }

    /// Adds an extension member, or replaces the one of this name
    /// ([RFC 9457 section 3.2](https://www.rfc-editor.org/rfc/rfc9457#section-3.2)).
    ///
    /// Clients see it regardless of the status, because here you choose what to send. From 500 on, an error's own extension members
    /// and field errors are sent only if the error is `public`. If a `transparent` variant contains this problem, the rule for errors
    /// applies to it.
    ///
    /// ```
    /// use status_core::{HttpStatus, Lang, Problem};
    ///
    /// let problem = Problem::from(HttpStatus::Forbidden).extension("balance", 30)?;
    /// assert!(problem.render(Lang::En).to_string().contains(r#""balance":30"#));
    /// # Ok::<(), status_core::InvalidMember>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if the name is empty, contains control characters, or is the name of a standard member, or if the value cannot be
    /// serialized as JSON, for example because it contains NaN. RFC 9457 recommends names that begin with a letter and have at
    /// least three characters, all of them ASCII letters, digits and underscores.
    pub fn extension(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Serialize,
    ) -> Result<Self, InvalidMember> {
        self.extras_mut().data.set_extension(name.into(), value)?;
        Ok(self)
    }

    /// Adds an error in one field of the request, for example for a 422. Clients see it under the same conditions as an
    /// [extension member](Self::extension).
    ///
    /// ```
    /// use status_core::{FieldError, HttpStatus, Lang, Problem};
    ///
    /// let problem = Problem::from(HttpStatus::UnprocessableContent)
    ///     .field_error(FieldError::new(["items", "0", "price"], HttpStatus::BadRequest));
    /// assert!(problem.render(Lang::En).to_string().contains(r##""pointer":"#/items/0/price""##));
    /// ```
    #[must_use]
    pub fn field_error(mut self, error: FieldError) -> Self {
        self.extras_mut().data.errors.push(error);
        self
    }

    /// Uses a body of the form `{code, message, data}` instead of that of RFC 9457.
    ///
    /// ```
    /// use status_core::{Envelope, HttpStatus, Lang, Problem};
    ///
    /// let problem = Problem::from(HttpStatus::NotFound).envelope(Envelope::new());
    /// assert_eq!(problem.render(Lang::Zh).to_string(), r#"{"code":404,"message":"未找到","data":null}"#);
    /// ```
    #[must_use]
    pub fn envelope(mut self, envelope: Envelope) -> Self {
        self.extras_mut().envelope = Some(envelope);
        self
    }

    /// Logs the error, unless an earlier rendering has logged it.
    #[cfg(feature = "tracing")]
    fn log(&self) {
        if !self.is_logged.swap(true, Ordering::Relaxed) {
            crate::error::log::log(self.error());
        }
    }

    fn extras(&self) -> &Extras {
        static NONE: Extras = Extras::NONE;
        self.extras.as_deref().unwrap_or(&NONE)
    }

    fn extras_mut(&mut self) -> &mut Extras {
        self.extras.get_or_insert_with(|| Box::new(Extras::NONE))
    }
}

impl<'a, E: StatusError + Send + Sync + 'a> From<E> for ProblemOf<'a> {
    fn from(error: E) -> Self {
        Self::from(Box::new(error) as Box<dyn StatusError + Send + Sync + 'a>)
    }
}

impl<'a> From<Box<dyn StatusError + Send + Sync + 'a>> for ProblemOf<'a> {
    fn from(error: Box<dyn StatusError + Send + Sync + 'a>) -> Self {
        let mut data = ResponseData::NONE;
        error.describe_response(&mut data);
        let extras = data.is_any().then(|| Box::new(Extras { data, ..Extras::NONE }));
        Self {
            error,
            extras,
            #[cfg(feature = "tracing")]
            is_logged: AtomicBool::new(false),
        }
    }
}

/// Displays the error, for the log.
impl fmt::Display for ProblemOf<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.error, f)
    }
}

impl fmt::Debug for ProblemOf<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Problem").field("error", &self.error).field("extras", &self.extras).finish()
    }
}
