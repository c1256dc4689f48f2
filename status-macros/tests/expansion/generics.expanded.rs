#[allow(
    non_upper_case_globals,
    unused_qualifications,
    reason = "generated: names contain those of variants, and paths are absolute"
)]
const _: () = {
    #[allow(unused_imports, reason = "few types need all of them")]
    use my::status_core::__private::{
        AsArgument as _, AsDynError as _, AsText as _, GivenValue as _, NoArgument as _,
        ProbeNothing as _,
    };
    const __CODE_Locked: &my::status_core::Entry = my::status_core::__private::matching_all(
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
            __lang: ::core::option::Option<my::status_core::Lang>,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result;
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl<'a, T, E, const N: usize> __Texts for Locked<'a, T, E, N>
    where
        T: Clone,
        &'a T: my::status_core::__private::Argument<
            { my::status_core::__private::uses(__CODE_Locked, "key") },
        >,
        PhantomData<
            T,
        >: my::status_core::__private::Argument<
            { my::status_core::__private::uses(__CODE_Locked, "unused") },
        >,
        Option<
            E,
        >: my::status_core::__private::Argument<
            { my::status_core::__private::uses(__CODE_Locked, "source") },
        >,
    {
        fn __fmt_text(
            &self,
            __lang: ::core::option::Option<my::status_core::Lang>,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            match self {
                Self {
                    key: __key,
                    unused: __unused,
                    bytes: __bytes,
                    source: __source,
                } => {
                    my::status_core::__private::fmt_text(
                        __CODE_Locked,
                        &[
                            (
                                "key",
                                my::status_core::__private::argument::<
                                    { my::status_core::__private::uses(__CODE_Locked, "key") },
                                    _,
                                >(&*my::status_core::__private::Shown(__key).text()),
                            ),
                            (
                                "unused",
                                my::status_core::__private::argument::<
                                    {
                                        my::status_core::__private::uses(__CODE_Locked, "unused")
                                    },
                                    _,
                                >(&*my::status_core::__private::Shown(__unused).text()),
                            ),
                            (
                                "bytes",
                                my::status_core::__private::argument::<
                                    {
                                        my::status_core::__private::uses(__CODE_Locked, "bytes")
                                    },
                                    _,
                                >(&*my::status_core::__private::Shown(__bytes).text()),
                            ),
                            (
                                "source",
                                my::status_core::__private::argument::<
                                    {
                                        my::status_core::__private::uses(__CODE_Locked, "source")
                                    },
                                    _,
                                >(&*my::status_core::__private::Shown(__source).text()),
                            ),
                        ],
                        __lang,
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
        &'a T: my::status_core::__private::Argument<
            { my::status_core::__private::uses(__CODE_Locked, "key") },
        >,
        PhantomData<
            T,
        >: my::status_core::__private::Argument<
            { my::status_core::__private::uses(__CODE_Locked, "unused") },
        >,
        Option<
            E,
        >: my::status_core::__private::Argument<
            { my::status_core::__private::uses(__CODE_Locked, "source") },
        >,
    {
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            __Texts::__fmt_text(self, ::core::option::Option::None, __formatter)
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
                        my::status_core::__private::unboxed(
                            __source.as_ref()?.__as_dyn_error(),
                        ),
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
        &'a T: my::status_core::__private::Argument<
            { my::status_core::__private::uses(__CODE_Locked, "key") },
        >,
        PhantomData<
            T,
        >: my::status_core::__private::Argument<
            { my::status_core::__private::uses(__CODE_Locked, "unused") },
        >,
        Option<
            E,
        >: my::status_core::__private::Argument<
            { my::status_core::__private::uses(__CODE_Locked, "source") },
        >,
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
            __Texts::__fmt_text(self, ::core::option::Option::Some(__lang), __formatter)
        }
    }
};
