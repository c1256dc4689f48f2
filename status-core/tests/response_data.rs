//! What variants say about their responses, and how far it goes.
#![cfg(all(feature = "include", feature = "derive"))]

use core::time::Duration;

use status_core::{StatusError, include_codes};

include_codes!("tests/fixtures/shop.toml");

#[derive(Debug, StatusError)]
enum Limited {
    #[status(
        ShopCode::QuotaExceeded,
        user = "Ann",
        retry_after(.wait),
        header("X-Limit", .limit),
        header("x-half", .limit / 2),
        extension(limit = .limit, left = .left),
        instance(.uri),
    )]
    Quota { wait: Duration, limit: u32, left: Option<u32>, uri: Option<&'static str> },
    #[status(
        503,
        retry_after(Duration::from_millis(1_500)),
        header("x-mark", "[header]"),
        extension(secret = "⟦extension⟧")
    )]
    Down,
    #[status(503, extension(shown = "⟦extension⟧"), "⟦own⟧", public)]
    DownPublic,
    #[status(404)]
    Silent,
}

const fn quota() -> Limited {
    Limited::Quota { wait: Duration::from_secs(9), limit: 4, left: None, uri: Some("/orders/7") }
}

/// They compile with every set of features, and the codes are the same.
#[test]
fn the_code_is_the_same_without_responses() {
    assert_eq!(quota().status(), 429);
    assert_eq!(Limited::Down.status(), 503);
    assert_eq!(Limited::DownPublic.status(), 503);
    assert_eq!(Limited::Silent.status(), 404);
}

#[cfg(feature = "problem")]
mod problems {
    use std::sync::Arc;

    use status_core::{Coded, Entry, FieldError, HttpStatus, Lang, Problem, ResponseData};

    use super::*;

    type AnyStatusError = Box<dyn StatusError + Send + Sync>;

    #[derive(Debug, StatusError)]
    enum Outer {
        #[status(transparent)]
        Inner(#[from] Limited),
        #[status(transparent)]
        Any(#[from] AnyStatusError),
        #[status(502, transparent)]
        Masked(#[from] Invalid),
        #[status(502, header("x-outer", "1"))]
        Source(#[from] Arc<Limited>),
    }

    #[derive(Clone, Debug, StatusError)]
    #[status(422, fields(.0), "⟦own⟧")]
    struct Invalid(Vec<FieldError>);

    #[derive(Debug, StatusError)]
    #[status(500, fields(.0))]
    struct Internal(Option<Vec<FieldError>>);

    #[derive(Debug, StatusError)]
    #[status(500, fields(.0), public, "⟦own⟧")]
    struct InternalPublic(Option<[FieldError; 1]>);

    fn invalid() -> Invalid {
        Invalid(vec![
            FieldError::new(["sku"], HttpStatus::NotFound),
            FieldError::new(["items", "0"], HttpStatus::BadRequest),
        ])
    }

    fn one(field: &str) -> FieldError {
        FieldError::new([field], HttpStatus::BadRequest)
    }

    /// The headers that an error adds, and the body.
    #[track_caller]
    fn check(problem: impl Into<Problem>, headers: &[(&str, &str)], body: &str) {
        let rendered = problem.into().render(Lang::En);
        let is_added = |name| !["content-type", "content-language", "vary"].contains(&name);
        let others: Vec<_> = rendered.headers().filter(|(name, _)| is_added(*name)).collect();
        assert_eq!(others, headers);
        assert_eq!(rendered.to_string(), body);
    }

    const QUOTA: &[(&str, &str)] = &[("retry-after", "9"), ("x-limit", "4"), ("x-half", "2")];

    fn quota_body() -> String {
        let mut body = Problem::from(ShopCode::QuotaExceeded).render(Lang::En).to_string();
        let title = format!("{:?},", ShopCode::QuotaExceeded.title(Lang::En));
        let detail =
            format!(r#""status":429,"detail":{:?},"instance":"/orders/7","#, quota().message(Lang::En).to_string());
        assert!(body.contains(&title));
        body = body.replace(r#""status":429,"#, &detail);
        body.replace('}', r#","limit":4}"#)
    }

    #[test]
    fn a_derived_error_says_how_it_is_answered() {
        check(quota(), QUOTA, &quota_body());
        let not_found = r#"{"type":"about:blank","title":"Not Found","status":404,"code":404,"reason":"NOT_FOUND"}"#;
        check(Limited::Silent, &[], not_found);
    }

    #[test]
    fn an_option_that_is_none_is_omitted() {
        let error = Limited::Quota { wait: Duration::ZERO, limit: 4, left: Some(3), uri: None };
        let body = Problem::from(error).render(Lang::En).to_string();
        assert!(body.ends_with(r#","limit":4,"left":3}"#) && !body.contains("instance"), "{body}");
    }

    #[test]
    fn every_wrapper_forwards_it() {
        static STATIC: Limited = quota();

        fn any() -> Result<(), AnyStatusError> {
            Err(quota())?
        }

        fn outer() -> Result<(), Outer> {
            Err(quota())?
        }

        let body = quota_body();
        check(any().expect_err("it fails"), QUOTA, &body);
        check(outer().expect_err("it fails"), QUOTA, &body);
        check(Outer::from(any().expect_err("it fails")), QUOTA, &body);
        check(Outer::from(Box::new(outer().expect_err("it fails")) as AnyStatusError), QUOTA, &body);
        check(Box::new(quota()), QUOTA, &body);
        check(Arc::new(quota()), QUOTA, &body);
        check(&STATIC, QUOTA, &body);
        check(Arc::<dyn StatusError + Send + Sync>::from(Box::new(quota()) as AnyStatusError), QUOTA, &body);
    }

    #[test]
    fn a_code_beside_transparent_takes_nothing_of_the_inner_response() {
        let body = r#"{"type":"about:blank","title":"Bad Gateway","status":502,"code":502,"reason":"BAD_GATEWAY"}"#;
        check(Outer::from(invalid()), &[], body);
        check(Outer::from(Arc::new(quota())), &[("x-outer", "1")], body);
    }

    #[test]
    fn field_errors_reach_the_response() {
        let errors = r##""errors":[{"pointer":"#/sku","code":404,"reason":"NOT_FOUND","detail":"Not Found"},{"pointer":"#/items/0","code":400,"reason":"BAD_REQUEST","detail":"Bad Request"}]"##;
        let head = r#"{"type":"about:blank","title":"Unprocessable Content","status":422,"code":422,"reason":"UNPROCESSABLE_CONTENT","#;
        check(invalid(), &[], &format!("{head}{errors}}}"));
        let (_, _, details) = Problem::from(invalid()).into_grpc();
        assert!(String::from_utf8_lossy(&details).contains("#/sku"));
    }

    #[test]
    fn from_500_on_only_headers_pass_unless_public() {
        let title = r#"{"type":"about:blank","title":"Service Unavailable","status":503,"#;
        let tail = r#""code":503,"reason":"SERVICE_UNAVAILABLE""#;
        check(Limited::Down, &[("retry-after", "2"), ("x-mark", "[header]")], &format!("{title}{tail}}}"));
        check(Limited::DownPublic, &[], &format!(r#"{title}"detail":"⟦own⟧",{tail},"shown":"⟦extension⟧"}}"#));
        let body = Problem::from(Internal(Some(vec![one("⟦field⟧")]))).render(Lang::En).to_string();
        assert!(!body.contains("errors"), "{body}");
        let body = Problem::from(InternalPublic(Some([one("⟦field⟧")]))).render(Lang::En).to_string();
        assert!(body.contains(r##""errors":[{"pointer":"#/%E2%9F%A6field"##), "{body}");
        let body = Problem::from(InternalPublic(None)).render(Lang::En).to_string();
        assert!(!body.contains("errors"), "{body}");
    }

    #[test]
    fn a_value_that_is_invalid_is_omitted() {
        struct Never;

        impl serde::Serialize for Never {
            fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
                Err(serde::ser::Error::custom("never"))
            }
        }

        impl core::fmt::Debug for Never {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str("Never")
            }
        }

        impl core::fmt::Display for Never {
            fn fmt(&self, _: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                Err(core::fmt::Error)
            }
        }

        #[derive(Debug, StatusError)]
        #[status(409, header("x-line", "a\r\nb"), header("x-never", .0), instance(.0), extension(never = .0, kept = 1))]
        struct Wrong(Never);

        let body = r#"{"type":"about:blank","title":"Conflict","status":409,"code":409,"reason":"CONFLICT","kept":1}"#;
        check(Wrong(Never), &[], body);
    }

    #[test]
    fn a_later_value_replaces_an_earlier_one() {
        let problem = Problem::from(quota()).retry_after(Duration::from_secs(3)).instance("/8");
        let problem = problem.header("X-LIMIT", "5").expect("it is valid").extension("limit", 5).expect("it is valid");
        let body = quota_body().replace("/orders/7", "/8").replace(r#""limit":4"#, r#""limit":5"#);
        check(problem, &[("retry-after", "3"), ("x-limit", "5"), ("x-half", "2")], &body);
    }

    #[test]
    fn a_problem_can_be_the_source() {
        use core::error::Error as _;

        #[derive(Debug, StatusError)]
        enum Gateway {
            #[status(502, "the upstream failed")]
            Upstream(#[from] Problem),
            #[status(503, transparent)]
            Same(Problem),
        }

        let same = Gateway::Same(Problem::from(quota()).extension("left", 0).expect("it is valid"));
        assert_eq!(same.to_string(), quota().to_string());
        let title = r#"{"type":"about:blank","title":"Service Unavailable","status":503,"#;
        check(same, &[], &format!(r#"{title}"code":503,"reason":"SERVICE_UNAVAILABLE"}}"#));

        let error = Gateway::from(Problem::from(quota()).extension("left", 0).expect("it is valid"));
        assert_eq!(error.source().map(ToString::to_string), Some(quota().to_string()));
        let body = r#"{"type":"about:blank","title":"Bad Gateway","status":502,"code":502,"reason":"BAD_GATEWAY"}"#;
        check(error, &[], body);
    }

    #[test]
    fn a_status_by_hand_holds_behind_every_wrapper() {
        #[derive(Clone, Copy, Debug)]
        struct Hidden;

        impl core::fmt::Display for Hidden {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str("hidden")
            }
        }

        impl core::error::Error for Hidden {}

        impl StatusError for Hidden {
            fn entry(&self) -> &'static Entry {
                HttpStatus::Forbidden.entry()
            }

            fn fmt_message(&self, lang: Lang, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.entry().title(lang))
            }

            fn status(&self) -> HttpStatus {
                HttpStatus::NotFound
            }
        }

        #[derive(Debug, StatusError)]
        enum Wrapper {
            #[status(transparent)]
            Hidden(#[from] Hidden),
            #[status(transparent)]
            Any(#[from] AnyStatusError),
            #[status(transparent)]
            Problem(#[from] Problem),
            #[status(409)]
            Other,
        }

        static HIDDEN: Hidden = Hidden;

        let any = || Box::new(Hidden) as AnyStatusError;
        let problems = [
            Problem::from(Hidden),
            Problem::from(&HIDDEN),
            Problem::from(Box::new(Hidden)),
            Problem::from(Arc::new(Hidden)),
            Problem::from(Arc::<dyn StatusError + Send + Sync>::from(any())),
            Problem::from(any()),
            Problem::from(Wrapper::from(Hidden)),
            Problem::from(Wrapper::from(any())),
            Problem::from(Wrapper::from(Problem::from(Hidden))),
        ];
        for problem in problems {
            let rendered = problem.render(Lang::En);
            assert_eq!(rendered.status(), 404);
            let body = r#"{"type":"about:blank","title":"Forbidden","status":404,"code":403,"reason":"FORBIDDEN"}"#;
            assert_eq!(rendered.to_string(), body);
        }
        assert_eq!(Wrapper::Other.status(), 409);
    }

    #[test]
    fn a_problem_in_a_variant_keeps_its_response() {
        #[derive(Debug, StatusError)]
        enum Handler {
            #[status(transparent)]
            Problem(#[from] Problem),
        }

        fn limited() -> Result<(), Problem> {
            Err(Problem::from(quota())
                .header("x-shop", "7")
                .expect("it is valid")
                .extension("left", 0)
                .expect("it is valid"))
        }

        fn handler() -> Result<(), Handler> {
            Ok(limited()?)
        }

        let error = handler().expect_err("it fails");
        assert_eq!(error.to_string(), quota().to_string());
        assert_eq!(ShopCode::of(&error), Some(ShopCode::QuotaExceeded));
        let headers = [QUOTA, &[("x-shop", "7")]].concat();
        let body = quota_body().replace('}', r#","left":0}"#);
        check(error, &headers, &body);

        let invalid = Problem::from(HttpStatus::UnprocessableContent).request_id("7f3a").field_error(one("sku"));
        let body = Problem::from(Handler::from(invalid)).render(Lang::En).to_string();
        assert!(body.contains(r##""request_id":"7f3a","errors":[{"pointer":"#/sku""##), "{body}");

        // What the public error says is shown. What was added to the problem is not.
        let masked = Problem::from(InternalPublic(Some([one("shown")])))
            .retry_after(Duration::from_secs(9))
            .instance("/7")
            .request_id("7f3a")
            .field_error(one("⟦field⟧"))
            .extension("secret", "⟦extension⟧")
            .expect("it is valid");
        let body = r##"{"type":"about:blank","title":"Internal Server Error","status":500,"detail":"⟦own⟧","instance":"/7","code":500,"reason":"INTERNAL_SERVER_ERROR","request_id":"7f3a","errors":[{"pointer":"#/shown","code":400,"reason":"BAD_REQUEST","detail":"Bad Request"}]}"##;
        check(Handler::from(masked), &[("retry-after", "9")], body);
    }

    /// Forwards to its errors, as the documentation of the trait says.
    #[derive(Debug)]
    struct ByHand<E, const N: usize>([E; N]);

    impl<E: StatusError, const N: usize> core::fmt::Display for ByHand<E, N> {
        fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
            core::fmt::Display::fmt(&self.0[0], f)
        }
    }

    impl<E: StatusError, const N: usize> core::error::Error for ByHand<E, N> {}

    impl<E: StatusError, const N: usize> StatusError for ByHand<E, N> {
        fn entry(&self) -> &'static Entry {
            self.0[0].entry()
        }

        fn fmt_message(&self, lang: Lang, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
            self.0[0].fmt_message(lang, f)
        }

        fn describe_response(&self, response: &mut ResponseData) {
            self.0.iter().for_each(|error| error.describe_response(response));
        }
    }

    #[test]
    fn a_wrapper_by_hand_forwards_it() {
        check(ByHand([quota()]), QUOTA, &quota_body());
    }

    #[test]
    fn a_wrapper_of_two_errors_keeps_the_later_values() {
        let occurrence = |limit: u32, other: &'static str| {
            Coded::from(ShopCode::QuotaExceeded).header("x-limit", limit).header(other, 1).extension("limit", limit)
        };
        let both = ByHand([occurrence(1, "x-one"), occurrence(2, "x-two")]);
        let body = Problem::from(ShopCode::QuotaExceeded).render(Lang::En).to_string().replace('}', r#","limit":2}"#);
        check(both, &[("x-limit", "2"), ("x-one", "1"), ("x-two", "1")], &body);
    }
}
