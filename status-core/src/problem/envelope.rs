//! The body that many services used before problem details.

/// A response body of the form `{"code": …, "message": …, "data": null}`, with custom member names.
///
/// The member `instance` and extension members follow, if there are any. If two members have the same name, only the first one is
/// sent.
///
/// ```
/// use status_core::{Envelope, HttpStatus, Lang, Problem};
///
/// const ENVELOPE: Envelope = Envelope::new().code("errno").message("errmsg").request_id("trace_id").always_200();
///
/// let problem = Problem::from(HttpStatus::NotFound).request_id("7f3a");
/// let rendered = problem.envelope(ENVELOPE).render(Lang::En);
/// assert_eq!(rendered.status(), 200);
/// assert_eq!(rendered.to_string(), r#"{"errno":404,"errmsg":"Not Found","data":null,"trace_id":"7f3a"}"#);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Envelope {
    pub(super) code: &'static str,
    pub(super) message: &'static str,
    pub(super) data: &'static str,
    pub(super) request_id: &'static str,
    pub(super) errors: &'static str,
    pub(super) always_200: bool,
}

impl Envelope {
    /// Creates an envelope with the names `code`, `message`, `data`, `request_id` and `errors`, and the status of the
    /// code.
    pub const fn new() -> Self {
        Self {
            code: "code",
            message: "message",
            data: "data",
            request_id: "request_id",
            errors: "errors",
            always_200: false,
        }
    }

    /// Sets the name of the member with the code.
    #[must_use]
    pub const fn code(mut self, name: &'static str) -> Self {
        self.code = name;
        self
    }

    /// Sets the name of the member with the text for clients.
    #[must_use]
    pub const fn message(mut self, name: &'static str) -> Self {
        self.message = name;
        self
    }

    /// Sets the name of the member that is `null`. In a successful response, it contains the data.
    #[must_use]
    pub const fn data(mut self, name: &'static str) -> Self {
        self.data = name;
        self
    }

    /// Sets the name of the member with the request's ID. It is omitted if there is no ID.
    #[must_use]
    pub const fn request_id(mut self, name: &'static str) -> Self {
        self.request_id = name;
        self
    }

    /// Sets the name of the member with the field errors. It is omitted if there are none.
    #[must_use]
    pub const fn errors(mut self, name: &'static str) -> Self {
        self.errors = name;
        self
    }

    /// Sets the status of the response to 200, regardless of the code.
    #[must_use]
    pub const fn always_200(mut self) -> Self {
        self.always_200 = true;
        self
    }
}

impl Default for Envelope {
    fn default() -> Self {
        Self::new()
    }
}
