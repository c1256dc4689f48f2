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
    const __CODE: &__status_core::Entry = __status_core::checked(
        {
            let __code = HttpStatus::BadGateway;
            __status_core::has_no_messages(&__code);
            __code.entry()
        },
        "AppError",
    );
    const __CODE_Quota: &__status_core::Entry = __status_core::matching(
        OrderCode::QuotaExceeded.entry(),
        "AppError::Quota",
        b"user limit",
    );
    const __CODE_NoFile: &__status_core::Entry = __status_core::matching_all(
        OrderCode::NoFile.entry(),
        "AppError::NoFile",
        b"path",
        {
            #[allow(deprecated)]
            let __typed = [
                (
                    "path",
                    __status_core::Probe::<PathBuf>::HAS_DISPLAY
                        || __status_core::Probe::<PathBuf>::IS_PATH,
                ),
            ];
            __typed
        },
        b"name",
        b"",
    );
    const __CODE_Locked: &__status_core::Entry = __status_core::matching(
        OrderCode::Locked.entry(),
        "AppError::Locked",
        b"0",
    );
    const __CODE_404: &__status_core::Entry = ::status_core::HttpStatus::NotFound
        .entry();
    const __CODE_Taken: &__status_core::Entry = __status_core::checked(
        {
            let __code = HttpStatus::Conflict;
            __status_core::has_no_messages(&__code);
            __code.entry()
        },
        "AppError::Taken",
    );
    const __CODE_503: &__status_core::Entry = ::status_core::HttpStatus::ServiceUnavailable
        .entry();
    const __CODE_500: &__status_core::Entry = ::status_core::HttpStatus::InternalServerError
        .entry();
    const _: &__status_core::Entry = __status_core::matching(
        __CODE,
        "AppError::Unnamed",
        b"",
    );
    trait __Texts {
        fn __fmt_text(
            &self,
            __reader: __status_core::Reader<'_>,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result;
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl __Texts for AppError {
        fn __fmt_text(
            &self,
            __reader: __status_core::Reader<'_>,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            match self {
                Self::Quota { user: __user, limit: __limit } => {
                    __status_core::fmt_text(
                        __CODE_Quota,
                        &[("user", __user), ("limit", __limit)],
                        __reader,
                        __formatter,
                    )
                }
                Self::NoFile { path: __path } => {
                    __status_core::fmt_text(
                        __CODE_NoFile,
                        &[
                            ("path", &*__status_core::Shown(__path).argument()),
                            (
                                "name",
                                &(__path.file_name().unwrap_or_default().to_string_lossy()),
                            ),
                        ],
                        __reader,
                        __formatter,
                    )
                }
                Self::Locked(__0) => {
                    __status_core::fmt_exposed(
                        __CODE_Locked,
                        &[("0", __0)],
                        __status_core::Exposure::Message,
                        __reader,
                        __formatter,
                    )
                }
                Self::Taken { .. } => {
                    __status_core::fmt_exposed(
                        __CODE_Taken,
                        &[],
                        __status_core::Exposure::Custom(self),
                        __reader,
                        __formatter,
                    )
                }
                _ => {
                    __status_core::fmt_text(
                        ::status_core::StatusError::entry(self),
                        &[],
                        __reader,
                        __formatter,
                    )
                }
            }
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl ::core::fmt::Display for AppError {
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            match self {
                Self::Item(__0) => ::core::write!(__formatter, "no item {__0}"),
                Self::Taken { name: __name, owner: __owner } => {
                    ::core::write!(__formatter, "{__name:?} is taken by {}", __owner.id)
                }
                Self::Db { .. } => __formatter.write_str("database failed"),
                Self::Read { .. } => __formatter.write_str("reading failed"),
                Self::Inner(__0) => {
                    ::core::fmt::Display::fmt(
                        __status_core::Transparent::inner(__0),
                        __formatter,
                    )
                }
                Self::Other(__0) => ::core::fmt::Display::fmt(__0, __formatter),
                _ => __Texts::__fmt_text(self, __status_core::Reader::Log, __formatter),
            }
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl ::core::error::Error for AppError {
        fn source(
            &self,
        ) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
            match self {
                Self::Db(__0) => {
                    ::core::option::Option::Some(
                        __status_core::unboxed(__0.__as_dyn_error()),
                    )
                }
                Self::Read { source: __source, .. } => {
                    ::core::option::Option::Some(
                        __status_core::unboxed(__source.__as_dyn_error()),
                    )
                }
                Self::Inner(__0) => {
                    ::core::error::Error::source(__status_core::Transparent::inner(__0))
                }
                Self::Other(__0) => ::core::error::Error::source(__0.__as_dyn_error()),
                _ => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl ::core::convert::From<sqlx::Error> for AppError {
        fn from(__source: sqlx::Error) -> Self {
            Self::Db(__source)
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl ::core::convert::From<io::Error> for AppError {
        fn from(__source: io::Error) -> Self {
            Self::Read {
                source: __source,
                backtrace: <Backtrace>::capture(),
            }
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl ::core::convert::From<billing::Error> for AppError {
        fn from(__source: billing::Error) -> Self {
            Self::Inner(__source)
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl ::core::convert::From<anyhow::Error> for AppError {
        fn from(__source: anyhow::Error) -> Self {
            Self::Other(__source)
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl ::status_core::StatusError for AppError
    where
        for<'__a> Self: ::core::error::Error,
    {
        fn entry(&self) -> &'static ::status_core::Entry {
            match self {
                Self::Quota { .. } => __CODE_Quota,
                Self::NoFile { .. } => __CODE_NoFile,
                Self::Locked { .. } => __CODE_Locked,
                Self::Item { .. } => __CODE_404,
                Self::Taken { .. } => __CODE_Taken,
                Self::Db { .. } | Self::Unnamed => __CODE,
                Self::Read { .. } => __CODE_503,
                Self::Inner(__0) => {
                    ::status_core::StatusError::entry(
                        __status_core::Transparent::inner(__0),
                    )
                }
                Self::Other { .. } => __CODE_500,
            }
        }
        fn fmt_message(
            &self,
            __lang: ::status_core::Lang,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            let __reader = __status_core::Reader::Client(__lang);
            match self {
                Self::Inner(__0) => {
                    ::status_core::StatusError::fmt_message(
                        __status_core::Transparent::inner(__0),
                        __lang,
                        __formatter,
                    )
                }
                _ => __Texts::__fmt_text(self, __reader, __formatter),
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
            __status_core::params(
                __response,
                ::status_core::StatusError::entry(self),
                &|__reader, __formatter| {
                    __Texts::__fmt_text(self, __reader, __formatter)
                },
            );
        }
    }
};
