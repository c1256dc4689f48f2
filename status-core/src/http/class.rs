//! The five classes of HTTP status codes, and comparison with plain numbers.

use super::status::HttpStatus;

impl HttpStatus {
    /// Whether the code is 1xx: the final response follows
    /// ([RFC 9110 section 15.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.2)).
    ///
    /// ```
    /// use status_core::HttpStatus;
    ///
    /// assert!(!HttpStatus::Ok.is_informational());
    /// ```
    pub const fn is_informational(self) -> bool {
        self.is_of_class(1)
    }

    /// Whether the code is 2xx: the server received, understood and accepted the request
    /// ([RFC 9110 section 15.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.3)).
    ///
    /// ```
    /// use status_core::HttpStatus;
    ///
    /// assert!(HttpStatus::Ok.is_success());
    /// ```
    pub const fn is_success(self) -> bool {
        self.is_of_class(2)
    }

    /// Whether the code is 3xx: the client must do more to complete the request
    /// ([RFC 9110 section 15.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.4)).
    ///
    /// ```
    /// use status_core::HttpStatus;
    ///
    /// assert!(HttpStatus::NotModified.is_redirection());
    /// ```
    pub const fn is_redirection(self) -> bool {
        self.is_of_class(3)
    }

    /// Whether the code is 4xx: the error seems to be the client's
    /// ([RFC 9110 section 15.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.5)).
    ///
    /// ```
    /// use status_core::HttpStatus;
    ///
    /// assert!(HttpStatus::NotFound.is_client_error());
    /// ```
    pub const fn is_client_error(self) -> bool {
        self.is_of_class(4)
    }

    /// Whether the code is 5xx: the server failed, or is unable to handle the request
    /// ([RFC 9110 section 15.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.6)).
    ///
    /// ```
    /// use status_core::HttpStatus;
    ///
    /// assert!(HttpStatus::BadGateway.is_server_error());
    /// ```
    pub const fn is_server_error(self) -> bool {
        self.is_of_class(5)
    }

    const fn is_of_class(self, class: u16) -> bool {
        self.code() / 100 == class
    }
}

/// Compares the number.
///
/// ```
/// use status_core::HttpStatus;
///
/// assert!(HttpStatus::NotFound == 404);
/// ```
impl PartialEq<u16> for HttpStatus {
    fn eq(&self, code: &u16) -> bool {
        self.code() == *code
    }
}

/// Compares the number.
///
/// ```
/// use status_core::HttpStatus;
///
/// assert!(404 == HttpStatus::NotFound);
/// ```
impl PartialEq<HttpStatus> for u16 {
    fn eq(&self, status: &HttpStatus) -> bool {
        *self == status.code()
    }
}
