/// The error of every handler.
#[derive(Debug)]
pub struct Failure(::status_core::Problem);
impl<E: ::core::convert::Into<::status_core::Problem>> ::core::convert::From<E>
for Failure {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}
#[automatically_derived]
impl ::axum::response::IntoResponse for Failure {
    fn into_response(self) -> ::axum::response::Response {
        crate::request_id::add(self.0)
            .envelope(::status_core::Envelope::new().code("errno").always_200())
            .into_http()
    }
}
#[automatically_derived]
impl ::core::convert::From<Failure> for ::tonic::Status {
    fn from(__error: Failure) -> Self {
        let (__code, __message, __details) = crate::request_id::add(__error.0)
            .into_grpc();
        Self::with_details(::tonic::Code::from_i32(__code), __message, __details.into())
    }
}
