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
    const __CODE_404: &__status_core::Entry = ::status_core::HttpStatus::NotFound
        .entry();
    #[automatically_derived]
    #[allow(deprecated)]
    impl ::status_core::StatusError for AppError {
        fn entry(&self) -> &'static ::status_core::Entry {
            match self {
                Self::Item { .. } => __CODE_404,
                Self::Inner(__0) => {
                    ::status_core::StatusError::entry(
                        __status_core::Transparent::inner(__0),
                    )
                }
            }
        }
        fn fmt_message(
            &self,
            __lang: ::status_core::Lang,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            let __reader = __status_core::Reader::Client(__lang);
            match self {
                Self::Item { .. } => {
                    __status_core::fmt_exposed(
                        __CODE_404,
                        &[],
                        __status_core::Exposure::MessageOr(self),
                        __reader,
                        __formatter,
                    )
                }
                Self::Inner(__0) => {
                    ::status_core::StatusError::fmt_message(
                        __status_core::Transparent::inner(__0),
                        __lang,
                        __formatter,
                    )
                }
            }
        }
        fn status(&self) -> ::status_core::HttpStatus {
            match self {
                Self::Inner(__0) => {
                    ::status_core::StatusError::status(
                        __status_core::Transparent::inner(__0),
                    )
                }
                _ => {
                    ::status_core::Entry::status(::status_core::StatusError::entry(self))
                }
            }
        }
        fn describe_response(&self, __response: &mut ::status_core::ResponseData) {
            match self {
                Self::Inner(__0) => {
                    __status_core::Transparent::describe_response(__0, __response)
                }
                _ => {}
            }
        }
    }
};
