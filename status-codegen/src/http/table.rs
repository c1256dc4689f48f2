//! The number and name of every HTTP status code, ascending.
//!
//! This file is @generated from codes.toml by `UPDATE_EXPECT=1 cargo test`; it is not meant to be edited.

pub(super) const TABLE: &[(u16, &str)] = &[
    (200, "Ok"),
    (301, "MovedPermanently"),
    (302, "Found"),
    (304, "NotModified"),
    (400, "BadRequest"),
    (401, "Unauthorized"),
    (403, "Forbidden"),
    (404, "NotFound"),
    (405, "MethodNotAllowed"),
    (429, "TooManyRequests"),
    (500, "InternalServerError"),
    (501, "NotImplemented"),
    (502, "BadGateway"),
    (503, "ServiceUnavailable"),
    (504, "GatewayTimeout"),
    (506, "VariantAlsoNegotiates"),
    (508, "LoopDetected"),
    (511, "NetworkAuthenticationRequired"),
];
