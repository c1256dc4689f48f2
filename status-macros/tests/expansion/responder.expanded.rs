/// The error of every handler.
#[derive(::core::fmt::Debug)]
pub struct Failure(::status_core::Problem);
#[allow(unused_qualifications, reason = "generated: paths are absolute")]
const _: () = {
    #[automatically_derived]
    impl<E: ::core::convert::Into<::status_core::Problem>> ::core::convert::From<E>
    for Failure {
        fn from(error: E) -> Self {
            Self(::core::convert::Into::into(error))
        }
    }
    impl Failure {
        /// The HTTP status of the response.
        #[allow(dead_code, reason = "handlers do not need it, and tests may")]
        pub fn status(&self) -> ::status_core::HttpStatus {
            self.0.status()
        }
        /// The response.
        #[allow(dead_code, reason = "handlers do not need it, and tests may")]
        pub fn problem(&self) -> &::status_core::Problem {
            &self.0
        }
        /// The response, to add data to it.
        #[allow(dead_code, reason = "handlers do not need it, and tests may")]
        pub fn into_problem(self) -> ::status_core::Problem {
            self.0
        }
    }
    ::status_core::__private::with_http_problem! {
        "axum" #[automatically_derived] impl ::axum::response::IntoResponse for Failure {
        fn into_response(self) -> ::axum::response::Response { { let __complete : fn
        (::status_core::Problem) -> ::status_core::Problem = crate ::request_id::add;
        __complete(self.0) } .envelope(::status_core::Envelope::new().code("errno")
        .always_200()).into_http() } }
    }
    ::status_core::__private::with_problem! {
        "tonic" #[automatically_derived] impl ::core::convert::From < Failure > for
        ::tonic::Status { fn from(__error : Failure) -> Self { let (__code, __message,
        __details) = { let __complete : fn (::status_core::Problem) ->
        ::status_core::Problem = crate ::request_id::add; __complete(__error.0) }
        .into_grpc(); Self::with_details(::tonic::Code::from_i32(__code), __message,
        ::core::convert::Into::into(__details)) } }
    }
};
