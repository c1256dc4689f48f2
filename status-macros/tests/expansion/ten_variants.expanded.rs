#[allow(
    non_upper_case_globals,
    unused_qualifications,
    reason = "generated: names are made of others, and paths are whole"
)]
const _: () = {
    const __CODE: &::status_core::Entry = {
        let __code = HttpStatus::BadGateway;
        ::status_core::__private::has_no_messages(&__code);
        __code.entry()
    };
    const _: () = ::status_core::__private::check_status(__CODE, "AppError");
    const __CODE_Quota: &::status_core::Entry = OrderCode::QuotaExceeded.entry();
    const _: () = ::status_core::__private::check_status(
        __CODE_Quota,
        "AppError::Quota",
    );
    const _: () = ::status_core::__private::check_message(
        __CODE_Quota,
        "AppError::Quota",
        &["user", "limit"],
        &[],
    );
    const __CODE_NoFile: &::status_core::Entry = OrderCode::NoFile.entry();
    const _: () = ::status_core::__private::check_status(
        __CODE_NoFile,
        "AppError::NoFile",
    );
    const _: () = ::status_core::__private::check_message(
        __CODE_NoFile,
        "AppError::NoFile",
        &["path"],
        &["name"],
    );
    const __CODE_Locked: &::status_core::Entry = OrderCode::Locked.entry();
    const _: () = ::status_core::__private::check_status(
        __CODE_Locked,
        "AppError::Locked",
    );
    const _: () = ::status_core::__private::check_message(
        __CODE_Locked,
        "AppError::Locked",
        &["0"],
        &[],
    );
    const __CODE_Item: &::status_core::Entry = ::status_core::HttpStatus::NotFound
        .entry();
    const _: () = ::status_core::__private::check_status(__CODE_Item, "AppError::Item");
    const __CODE_Taken: &::status_core::Entry = {
        let __code = HttpStatus::Conflict;
        ::status_core::__private::has_no_messages(&__code);
        __code.entry()
    };
    const _: () = ::status_core::__private::check_status(
        __CODE_Taken,
        "AppError::Taken",
    );
    const __CODE_Read: &::status_core::Entry = ::status_core::HttpStatus::ServiceUnavailable
        .entry();
    const _: () = ::status_core::__private::check_status(__CODE_Read, "AppError::Read");
    const __CODE_Other: &::status_core::Entry = ::status_core::HttpStatus::InternalServerError
        .entry();
    const _: () = ::status_core::__private::check_status(
        __CODE_Other,
        "AppError::Other",
    );
    const _: () = ::status_core::__private::check_message(
        __CODE,
        "AppError::Unnamed",
        &[],
        &[],
    );
    #[automatically_derived]
    #[allow(deprecated)]
    impl ::core::fmt::Display for AppError {
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
                Self::Quota { user: __user, limit: __limit } => {
                    ::status_core::__private::fmt_log(
                        __CODE_Quota,
                        &[
                            (
                                "user",
                                ::status_core::__private::argument::<
                                    { ::status_core::__private::uses(__CODE_Quota, "user") },
                                    _,
                                >(__user),
                            ),
                            (
                                "limit",
                                ::status_core::__private::argument::<
                                    { ::status_core::__private::uses(__CODE_Quota, "limit") },
                                    _,
                                >(__limit),
                            ),
                        ],
                        __formatter,
                    )
                }
                Self::NoFile { path: __path } => {
                    ::status_core::__private::fmt_log(
                        __CODE_NoFile,
                        &[
                            (
                                "path",
                                ::status_core::__private::argument::<
                                    { ::status_core::__private::uses(__CODE_NoFile, "path") },
                                    _,
                                >(&*::status_core::__private::Shown(__path).text()),
                            ),
                            (
                                "name",
                                &(__path.file_name().unwrap_or_default().to_string_lossy()),
                            ),
                        ],
                        __formatter,
                    )
                }
                Self::Locked(__0) => {
                    ::status_core::__private::fmt_log(
                        __CODE_Locked,
                        &[
                            (
                                "0",
                                ::status_core::__private::argument::<
                                    { ::status_core::__private::uses(__CODE_Locked, "0") },
                                    _,
                                >(__0),
                            ),
                        ],
                        __formatter,
                    )
                }
                Self::Item(__0) => ::core::write!(__formatter, "no item {__0}"),
                Self::Taken { name: __name, owner: __owner } => {
                    ::core::write!(__formatter, "{__name:?} is taken by {}", __owner.id)
                }
                Self::Db { .. } => __formatter.write_str("database failed"),
                Self::Read { .. } => __formatter.write_str("reading failed"),
                Self::Inner(__0) => {
                    ::core::fmt::Display::fmt(
                        ::status_core::__private::Transparent::inner(__0),
                        __formatter,
                    )
                }
                Self::Other(__0) => ::core::fmt::Display::fmt(__0, __formatter),
                Self::Unnamed => {
                    ::status_core::__private::fmt_log(__CODE, &[], __formatter)
                }
            }
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl ::core::error::Error for AppError {
        fn source(
            &self,
        ) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
            use ::status_core::__private::AsDynError as _;
            match self {
                Self::Db(__0) => ::core::option::Option::Some(__0.__as_dyn_error()),
                Self::Read { source: __source, .. } => {
                    ::core::option::Option::Some(__source.__as_dyn_error())
                }
                Self::Inner(__0) => {
                    ::core::error::Error::source(
                        ::status_core::__private::Transparent::inner(__0),
                    )
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
    impl ::status_core::StatusError for AppError {
        fn entry(&self) -> &'static ::status_core::Entry {
            match self {
                Self::Quota { .. } => __CODE_Quota,
                Self::NoFile { .. } => __CODE_NoFile,
                Self::Locked { .. } => __CODE_Locked,
                Self::Item { .. } => __CODE_Item,
                Self::Taken { .. } => __CODE_Taken,
                Self::Db { .. } => __CODE,
                Self::Read { .. } => __CODE_Read,
                Self::Inner(__0) => {
                    ::status_core::StatusError::entry(
                        ::status_core::__private::Transparent::inner(__0),
                    )
                }
                Self::Other { .. } => __CODE_Other,
                Self::Unnamed => __CODE,
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
                Self::Quota { user: __user, limit: __limit } => {
                    ::status_core::__private::fmt_client(
                        __CODE_Quota,
                        &[
                            (
                                "user",
                                ::status_core::__private::argument::<
                                    { ::status_core::__private::uses(__CODE_Quota, "user") },
                                    _,
                                >(__user),
                            ),
                            (
                                "limit",
                                ::status_core::__private::argument::<
                                    { ::status_core::__private::uses(__CODE_Quota, "limit") },
                                    _,
                                >(__limit),
                            ),
                        ],
                        ::status_core::__private::Exposure::ByStatus,
                        __lang,
                        __formatter,
                    )
                }
                Self::NoFile { path: __path } => {
                    ::status_core::__private::fmt_client(
                        __CODE_NoFile,
                        &[
                            (
                                "path",
                                ::status_core::__private::argument::<
                                    { ::status_core::__private::uses(__CODE_NoFile, "path") },
                                    _,
                                >(&*::status_core::__private::Shown(__path).text()),
                            ),
                            (
                                "name",
                                &(__path.file_name().unwrap_or_default().to_string_lossy()),
                            ),
                        ],
                        ::status_core::__private::Exposure::ByStatus,
                        __lang,
                        __formatter,
                    )
                }
                Self::Locked(__0) => {
                    ::status_core::__private::fmt_client(
                        __CODE_Locked,
                        &[
                            (
                                "0",
                                ::status_core::__private::argument::<
                                    { ::status_core::__private::uses(__CODE_Locked, "0") },
                                    _,
                                >(__0),
                            ),
                        ],
                        ::status_core::__private::Exposure::Message,
                        __lang,
                        __formatter,
                    )
                }
                Self::Taken { .. } => {
                    ::status_core::__private::fmt_client(
                        __CODE_Taken,
                        &[],
                        ::status_core::__private::Exposure::Custom(self),
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
                _ => {
                    ::status_core::__private::fmt_client(
                        ::status_core::StatusError::entry(self),
                        &[],
                        ::status_core::__private::Exposure::ByStatus,
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
