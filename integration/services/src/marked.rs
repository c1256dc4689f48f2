//! Errors in which each text is marked, so that a leak is detected.

use core::fmt;
use std::error::Error;

use status_core::{HttpStatus, StatusError};

use crate::ServiceCode;

/// An error, and the marks that clients may see.
pub struct Case {
    pub name: &'static str,
    pub error: Marked,
    pub status: u16,
    pub told: &'static [&'static str],
}

#[derive(Debug, StatusError)]
#[status(respond(axum, tonic), default = HttpStatus::BadGateway)]
pub enum Marked {
    #[status(500, "MARKown {shown}")]
    Own5xx {
        shown: Mark,
        hidden: Mark,
        source: Cause,
    },
    #[status(404, "MARKown {shown}")]
    Own4xx {
        shown: Mark,
        hidden: Mark,
        source: Cause,
    },
    #[status(503, "MARKown {shown}", public)]
    OwnPublic {
        shown: Mark,
        hidden: Mark,
        source: Cause,
    },
    #[status(404, "MARKown {shown}", public)]
    OwnPublic4xx {
        shown: Mark,
        hidden: Mark,
        source: Cause,
    },
    #[status(ServiceCode::Broken)]
    Catalog5xx {
        shown: Mark,
        hidden: Mark,
        source: Cause,
    },
    #[status(ServiceCode::NoItem, id = .shown)]
    Catalog4xx {
        shown: Mark,
        hidden: Mark,
        source: Cause,
    },
    #[status(ServiceCode::Closed, until = .shown, public)]
    CatalogPublic {
        shown: Mark,
        hidden: Mark,
        source: Cause,
    },
    #[status("MARKown {0}")]
    NoCode(#[source] Cause),
    #[status(transparent)]
    Inner(Box<dyn StatusError + Send + Sync>),
    #[status(502, transparent)]
    Foreign(Cause),
    #[status(403, transparent)]
    Foreign4xx(Cause),
    #[status(502, transparent)]
    Any(Box<dyn Error + Send + Sync>),
    Unnamed(Mark, #[source] Cause),
    #[status(ServiceCode::Upstream, shown = .0)]
    Tuple(Mark, Mark),
}

/// A text that clients must not see.
pub struct Mark(&'static str);

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Debug for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MARKdebug{}", self.0)
    }
}

/// A third-party error with a third-party source.
#[derive(Debug)]
pub struct Cause(&'static str, Option<Box<Self>>);

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for Cause {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.1.as_deref().map(|cause| cause as _)
    }
}

/// One error of each kind.
#[must_use]
pub fn all() -> Vec<Case> {
    let shown = || Mark("MARKshown");
    let hidden = || Mark("MARKhidden");
    let source = || Cause("MARKcause", Some(Box::new(Cause("MARKroot", None))));
    let case = |name, error, status, told| Case { name, error, status, told };
    let catalog5xx = || Marked::Catalog5xx { shown: shown(), hidden: hidden(), source: source() };
    let catalog4xx = || Marked::Catalog4xx { shown: shown(), hidden: hidden(), source: source() };
    vec![
        case("own 5xx", Marked::Own5xx { shown: shown(), hidden: hidden(), source: source() }, 500, &[]),
        case("own 4xx", Marked::Own4xx { shown: shown(), hidden: hidden(), source: source() }, 404, &[]),
        case(
            "own public",
            Marked::OwnPublic { shown: shown(), hidden: hidden(), source: source() },
            503,
            &["MARKown", "MARKshown"],
        ),
        case(
            "own public 4xx",
            Marked::OwnPublic4xx { shown: shown(), hidden: hidden(), source: source() },
            404,
            &["MARKown", "MARKshown"],
        ),
        case("catalog 5xx", catalog5xx(), 500, &[]),
        case("catalog 4xx", catalog4xx(), 404, &["MARKshown"]),
        case(
            "catalog public",
            Marked::CatalogPublic { shown: shown(), hidden: hidden(), source: source() },
            503,
            &["MARKshown"],
        ),
        case("no code", Marked::NoCode(source()), 502, &[]),
        case("inner 5xx", Marked::Inner(catalog5xx().into()), 500, &[]),
        case("inner 4xx", Marked::Inner(catalog4xx().into()), 404, &["MARKshown"]),
        case("inner inner 5xx", Marked::Inner(Marked::Inner(catalog5xx().into()).into()), 500, &[]),
        case("foreign", Marked::Foreign(source()), 502, &[]),
        case("foreign 4xx", Marked::Foreign4xx(source()), 403, &[]),
        case("any", Marked::Any(source().into()), 502, &[]),
        case("unnamed", Marked::Unnamed(shown(), source()), 502, &[]),
        case("tuple", Marked::Tuple(shown(), hidden()), 502, &[]),
    ]
}
