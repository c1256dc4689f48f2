#[allow(
    non_upper_case_globals,
    unused_qualifications,
    reason = "generated: names are made of others, and paths are whole"
)]
const _: () = {
    const __CODE: &::status_core::Entry = ::status_core::HttpStatus::InternalServerError
        .entry();
    #[automatically_derived]
    #[allow(deprecated)]
    impl<E> ::core::fmt::Display for Failed<E> {
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            #[allow(
                unused_imports,
                reason = "only messages that show such a field need it"
            )]
            use ::status_core::__private::AsText as _;
            match self {
                Self { .. } => {
                    ::status_core::__private::fmt_log(__CODE, &[], __formatter)
                }
            }
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl<E> ::core::error::Error for Failed<E>
    where
        E: ::core::error::Error + 'static,
        Self: ::core::fmt::Debug + ::core::fmt::Display,
    {
        fn source(
            &self,
        ) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
            use ::status_core::__private::AsDynError as _;
            match self {
                Self(__0) => ::core::option::Option::Some(__0.__as_dyn_error()),
            }
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl<E> ::status_core::StatusError for Failed<E>
    where
        Self: ::core::error::Error,
    {
        fn entry(&self) -> &'static ::status_core::Entry {
            match self {
                Self { .. } => __CODE,
            }
        }
        fn fmt_message(
            &self,
            __lang: ::status_core::Lang,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            #[allow(
                unused_imports,
                reason = "only messages that show such a field need it"
            )]
            use ::status_core::__private::AsText as _;
            ::status_core::__private::fmt_client(
                ::status_core::StatusError::entry(self),
                &[],
                ::status_core::__private::Exposure::ByStatus,
                __lang,
                __formatter,
            )
        }
    }
    ::status_core::__private::with_http_problem! {
        "axum" #[automatically_derived] impl < E > ::axum::response::IntoResponse for
        Failed < E > where Failed < E > : ::status_core::StatusError +
        ::core::marker::Send + ::core::marker::Sync + 'static, { fn into_response(self)
        -> ::axum::response::Response { complete(< ::status_core::ProblemOf < '_ > as
        ::core::convert::From < _ >> ::from(self))
        .envelope(::status_core::Envelope::new()).into_http() } }
    }
    ::status_core::__private::with_problem! {
        "tonic" #[automatically_derived] impl < E > ::core::convert::From < Failed < E >
        > for ::tonic::Status where Failed < E > : ::status_core::StatusError +
        ::core::marker::Send + ::core::marker::Sync + 'static, { fn from(__error : Failed
        < E >) -> Self { let (__code, __message, __details) = complete(<
        ::status_core::ProblemOf < '_ > as ::core::convert::From < _ >> ::from(__error))
        .into_grpc(); Self::with_details(::tonic::Code::from_i32(__code), __message,
        ::core::convert::Into::into(__details)) } }
    }
};
