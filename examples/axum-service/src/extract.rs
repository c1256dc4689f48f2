//! Extractors like axum's own, except that their rejections become problem responses.

use core::error::Error;
use core::iter::successors;

use axum::extract::rejection::{JsonRejection, PathRejection};
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use serde::de::DeserializeOwned;
use serde_path_to_error::Segment;
use status_core::{FieldError, StatusError};

use crate::OrderCode;
use crate::error::Failure;

/// A JSON body.
pub(crate) struct Json<T>(pub(crate) T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Json<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        match axum::Json::from_request(request, state).await {
            Ok(axum::Json(body)) => Ok(Self(body)),
            Err(rejection) => Err(BadRequest::from(rejection).into()),
        }
    }
}

/// The parameters of the path.
pub(crate) struct Path<T>(pub(crate) T);

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for Path<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Failure> {
        match axum::extract::Path::from_request_parts(parts, state).await {
            Ok(axum::extract::Path(parameters)) => Ok(Self(parameters)),
            Err(rejection @ PathRejection::FailedToDeserializePathParams(_)) => Err(BadRequest::Path(rejection).into()),
            // The handler expects parameters, but the route has none.
            Err(rejection) => Err(BadRequest::Mistake(rejection).into()),
        }
    }
}

/// A rejection by axum. Clients see the title of the code, and axum's message goes to the log.
#[derive(Debug, StatusError)]
enum BadRequest {
    #[status(400, transparent)]
    Syntax(JsonRejection),
    #[status(413, transparent)]
    TooLarge(JsonRejection),
    #[status(415, transparent)]
    NotJson(JsonRejection),
    #[status(OrderCode::InvalidOrder, fields(.field))]
    Data { field: Option<FieldError>, source: JsonRejection },
    #[status(400, transparent)]
    Path(PathRejection),
    #[status(500, transparent)]
    Mistake(PathRejection),
}

impl From<JsonRejection> for BadRequest {
    fn from(rejection: JsonRejection) -> Self {
        match rejection.status().as_u16() {
            413 => Self::TooLarge(rejection),
            415 => Self::NotJson(rejection),
            422 => Self::Data { field: field(&rejection), source: rejection },
            _ => Self::Syntax(rejection),
        }
    }
}

/// The field that could not be deserialized, if serde reached one.
fn field(rejection: &JsonRejection) -> Option<FieldError> {
    let JsonRejection::JsonDataError(error) = rejection else { return None };
    let mut causes = successors(error.source(), |&cause| cause.source());
    let error = causes.find_map(|cause| cause.downcast_ref::<serde_path_to_error::Error<serde_json::Error>>())?;
    let steps = error.path().iter().map(|segment| match segment {
        Segment::Seq { index } => index.to_string(),
        Segment::Map { key } => key.clone(),
        Segment::Enum { variant } => variant.clone(),
        Segment::Unknown => "?".to_owned(),
    });
    Some(FieldError::new(steps, OrderCode::UnreadableField))
}
