#[allow(
    non_upper_case_globals,
    unused_qualifications,
    reason = "generated: names are made of others, and paths are whole"
)]
const _: () = {
    const __CODE_Item: &::status_core::Entry = ::status_core::HttpStatus::NotFound
        .entry();
    const _: () = ::status_core::__private::check_status(__CODE_Item, "AppError::Item");
    #[automatically_derived]
    #[allow(deprecated)]
    impl ::status_core::StatusError for AppError {
        fn entry(&self) -> &'static ::status_core::Entry {
            match self {
                Self::Item { .. } => __CODE_Item,
                Self::Inner(__0) => {
                    ::status_core::StatusError::entry(
                        ::status_core::__private::Transparent::inner(__0),
                    )
                }
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
            match self {
                Self::Item { .. } => {
                    ::status_core::__private::fmt_client(
                        __CODE_Item,
                        &[],
                        ::status_core::__private::Exposure::MessageOr(self),
                        __lang,
                        __formatter,
                    )
                }
                Self::Inner(__0) => {
                    ::status_core::StatusError::fmt_message(
                        ::status_core::__private::Transparent::inner(__0),
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
                        ::status_core::__private::Transparent::inner(__0),
                    )
                }
                _ => {
                    ::status_core::Entry::status(::status_core::StatusError::entry(self))
                }
            }
        }
        fn describe_response(&self, __response: &mut ::status_core::ResponseData) {
            #[allow(unused_imports, reason = "a variant that forwards does not need it")]
            use ::status_core::__private::GivenValue as _;
            match self {
                Self::Inner(__0) => {
                    ::status_core::__private::Transparent::describe_response(
                        __0,
                        __response,
                    )
                }
                _ => {}
            }
        }
    }
};
