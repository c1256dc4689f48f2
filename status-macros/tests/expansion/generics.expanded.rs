#[allow(
    non_upper_case_globals,
    unused_qualifications,
    reason = "generated: names contain those of variants, and paths are absolute"
)]
const _: () = {
    #[allow(unused_imports, reason = "few types need all of them")]
    use my::status_core::__private::{
        self as __status_core, AsArgument as _, AsDynError as _, AsText as _,
        GivenValue as _, NoArgument as _, ProbeNothing as _,
    };
    const __CODE_Locked: &__status_core::Entry = __status_core::matching_all(
        OrderCode::Locked.entry(),
        "Locked",
        b"key unused bytes source",
        [],
        b"",
        b"source",
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
    impl<'a, T, E, const N: usize> __Texts for Locked<'a, T, E, N>
    where
        T: Clone,
        &'a T: __status_core::Argument<{ __status_core::uses(__CODE_Locked, "key") }>,
        PhantomData<
            T,
        >: __status_core::Argument<{ __status_core::uses(__CODE_Locked, "unused") }>,
        Option<
            E,
        >: __status_core::Argument<{ __status_core::uses(__CODE_Locked, "source") }>,
        Self: ::core::fmt::Display,
    {
        fn __fmt_text(
            &self,
            __reader: __status_core::Reader<'_>,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            match self {
                Self {
                    key: __key,
                    unused: __unused,
                    bytes: __bytes,
                    source: __source,
                } => {
                    __status_core::fmt_text(
                        __CODE_Locked,
                        &[
                            (
                                "key",
                                __status_core::argument::<
                                    { __status_core::uses(__CODE_Locked, "key") },
                                    _,
                                >(&*__status_core::Shown(__key).text()),
                            ),
                            (
                                "unused",
                                __status_core::argument::<
                                    { __status_core::uses(__CODE_Locked, "unused") },
                                    _,
                                >(&*__status_core::Shown(__unused).text()),
                            ),
                            (
                                "bytes",
                                __status_core::argument::<
                                    { __status_core::uses(__CODE_Locked, "bytes") },
                                    _,
                                >(&*__status_core::Shown(__bytes).text()),
                            ),
                            (
                                "source",
                                __status_core::argument::<
                                    { __status_core::uses(__CODE_Locked, "source") },
                                    _,
                                >(&*__status_core::Shown(__source).text()),
                            ),
                        ],
                        __reader,
                        __formatter,
                    )
                }
            }
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl<'a, T, E, const N: usize> ::core::fmt::Display for Locked<'a, T, E, N>
    where
        T: Clone,
        &'a T: __status_core::Argument<{ __status_core::uses(__CODE_Locked, "key") }>,
        PhantomData<
            T,
        >: __status_core::Argument<{ __status_core::uses(__CODE_Locked, "unused") }>,
        Option<
            E,
        >: __status_core::Argument<{ __status_core::uses(__CODE_Locked, "source") }>,
    {
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            __Texts::__fmt_text(self, __status_core::Reader::Log, __formatter)
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl<'a, T, E, const N: usize> ::core::error::Error for Locked<'a, T, E, N>
    where
        T: Clone,
        E: ::core::error::Error + 'static,
        Self: ::core::fmt::Debug + ::core::fmt::Display,
    {
        fn source(
            &self,
        ) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
            match self {
                Self { source: __source, .. } => {
                    ::core::option::Option::Some(
                        __status_core::unboxed(__source.as_ref()?.__as_dyn_error()),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl<'a, T, E, const N: usize> my::status_core::StatusError for Locked<'a, T, E, N>
    where
        T: Clone,
        &'a T: __status_core::Argument<{ __status_core::uses(__CODE_Locked, "key") }>,
        PhantomData<
            T,
        >: __status_core::Argument<{ __status_core::uses(__CODE_Locked, "unused") }>,
        Option<
            E,
        >: __status_core::Argument<{ __status_core::uses(__CODE_Locked, "source") }>,
        Self: ::core::error::Error,
    {
        fn entry(&self) -> &'static my::status_core::Entry {
            match self {
                Self { .. } => __CODE_Locked,
            }
        }
        fn fmt_message(
            &self,
            __lang: my::status_core::Lang,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            let __reader = __status_core::Reader::Client(__lang);
            __Texts::__fmt_text(self, __reader, __formatter)
        }
        fn describe_response(&self, __response: &mut my::status_core::ResponseData) {
            {}
            __status_core::params(
                __response,
                my::status_core::StatusError::entry(self),
                &|__reader, __formatter| {
                    __Texts::__fmt_text(self, __reader, __formatter)
                },
            );
        }
    }
};
