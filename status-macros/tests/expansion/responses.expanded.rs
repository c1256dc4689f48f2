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
                Self(__0) => ::core::option::Option::Some(__0.as_dyn_error()),
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
            ::status_core::__private::fmt_client(
                self.entry(),
                &[],
                ::status_core::__private::Exposure::ByStatus,
                __lang,
                __formatter,
            )
        }
    }
    #[automatically_derived]
    impl<E> ::axum::response::IntoResponse for Failed<E>
    where
        Failed<
            E,
        >: ::status_core::StatusError + ::core::marker::Send + ::core::marker::Sync
            + 'static,
    {
        fn into_response(self) -> ::axum::response::Response {
            complete(::status_core::Problem::from(self))
                .envelope(::status_core::Envelope::new())
                .into_http()
        }
    }
    #[automatically_derived]
    impl<E> ::core::convert::From<Failed<E>> for ::tonic::Status
    where
        Failed<
            E,
        >: ::status_core::StatusError + ::core::marker::Send + ::core::marker::Sync
            + 'static,
    {
        fn from(__error: Failed<E>) -> Self {
            let (__code, __message, __details) = complete(
                    ::status_core::Problem::from(__error),
                )
                .into_grpc();
            Self::with_details(
                ::tonic::Code::from_i32(__code),
                __message,
                __details.into(),
            )
        }
    }
};
