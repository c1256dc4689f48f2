//! The body that many services had before there were problem details.

/// A body of the form `{"code": …, "message": …, "data": null}`, with names of one's choice.
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
    /// With the names `code`, `message`, `data`, `request_id` and `errors`, and the status of the code.
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

    /// Names the member that holds the code.
    #[must_use]
    pub const fn code(mut self, name: &'static str) -> Self {
        self.code = name;
        self
    }

    /// Names the member that holds what a client may read.
    #[must_use]
    pub const fn message(mut self, name: &'static str) -> Self {
        self.message = name;
        self
    }

    /// Names the member that is `null`, where an answer without an error has its content.
    #[must_use]
    pub const fn data(mut self, name: &'static str) -> Self {
        self.data = name;
        self
    }

    /// Names the member that holds the id of the request; it is there when there is one.
    #[must_use]
    pub const fn request_id(mut self, name: &'static str) -> Self {
        self.request_id = name;
        self
    }

    /// Names the member that holds what is wrong with single fields; it is there when there is any.
    #[must_use]
    pub const fn errors(mut self, name: &'static str) -> Self {
        self.errors = name;
        self
    }

    /// Answers with 200, whatever the code's status.
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
