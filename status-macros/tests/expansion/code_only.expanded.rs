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
                    ::status_core::__private::Transparent::inner(__0).entry()
                }
            }
        }
        fn fmt_message(
            &self,
            __lang: ::status_core::Lang,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
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
                    ::status_core::__private::Transparent::inner(__0)
                        .fmt_message(__lang, __formatter)
                }
            }
        }
    }
};
