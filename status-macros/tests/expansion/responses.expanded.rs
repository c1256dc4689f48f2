#[allow(
    non_upper_case_globals,
    unused_qualifications,
    reason = "generated: names contain those of variants, and paths are absolute"
)]
const _: () = {
    #[allow(unused_imports, reason = "few types need all of them")]
    use ::status_core::__private::{
        self as __status_core, AsArgument as _, AsDynError as _, AsText as _,
        GivenValue as _, NoArgument as _, ProbeNothing as _,
    };
    const __CODE: &__status_core::Entry = ::status_core::HttpStatus::InternalServerError
        .entry();
    trait __Texts {
        fn __fmt_text(
            &self,
            __reader: __status_core::Reader<'_>,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result;
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl<E> __Texts for Failed<E>
    where
        Self: ::core::fmt::Display,
    {
        fn __fmt_text(
            &self,
            __reader: __status_core::Reader<'_>,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            match self {
                Self { .. } => {
                    __status_core::fmt_text(__CODE, &[], __reader, __formatter)
                }
            }
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl<E> ::core::fmt::Display for Failed<E> {
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            __Texts::__fmt_text(self, __status_core::Reader::Log, __formatter)
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
            match self {
                Self(__0) => {
                    ::core::option::Option::Some(
                        __status_core::unboxed(__0.__as_dyn_error()),
                    )
                }
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
            let __reader = __status_core::Reader::Client(__lang);
            __Texts::__fmt_text(self, __reader, __formatter)
        }
    }
    ::status_core::__private::with_http_problem! {
        "axum" #[automatically_derived] impl < E > ::axum::response::IntoResponse for
        Failed < E > where Failed < E > : ::status_core::StatusError +
        ::core::marker::Send + ::core::marker::Sync + 'static, { fn into_response(self)
        -> ::axum::response::Response { { let __complete : fn (::status_core::Problem) ->
        ::status_core::Problem = complete; __complete(< ::status_core::ProblemOf < '_ >
        as ::core::convert::From < _ >> ::from(self)) }
        .envelope(::status_core::Envelope::new()).into_http() } }
    }
    ::status_core::__private::with_problem! {
        "tonic" #[automatically_derived] impl < E > ::core::convert::From < Failed < E >
        > for ::tonic::Status where Failed < E > : ::status_core::StatusError +
        ::core::marker::Send + ::core::marker::Sync + 'static, { fn from(__error : Failed
        < E >) -> Self { let (__code, __message, __details) = { let __complete : fn
        (::status_core::Problem) -> ::status_core::Problem = complete; __complete(<
        ::status_core::ProblemOf < '_ > as ::core::convert::From < _ >> ::from(__error))
        } .into_grpc(); Self::with_details(::tonic::Code::from_i32(__code), __message,
        ::core::convert::Into::into(__details)) } }
    }
};
