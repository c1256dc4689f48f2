//! The language of the process. A separate program, because the other tests expect English.
#![cfg(feature = "std")]

use status_core::Lang::{self, En, Zh};

/// One test, because there is one default.
#[test]
fn main_sets_the_language_for_which_nothing_else_decides() {
    assert_eq!(Lang::current(), En);

    Lang::set_default(Zh);
    assert_eq!(Lang::current(), Zh);
    assert_eq!(std::thread::spawn(Lang::current).join().ok(), Some(Zh));
    assert_eq!(En.scope(Lang::current), En);
    assert_eq!(Lang::default(), En);
    for (expected, accept_language) in [
        (Zh, ""),
        (Zh, "fr"),
        (Zh, "*"),
        (Zh, "en;q=0"),
        (Zh, "en;q=0, zh;q=0"),
        (En, "zh;q=0"),
        (En, "fr, zh;q=0"),
        (En, "en"),
        (En, "en, *"),
    ] {
        assert_eq!(Lang::negotiate(accept_language.as_bytes()), expected, "{accept_language}");
    }
    in_a_layer();

    Lang::set_default(En);
    assert_eq!(Lang::current(), En);
    assert_eq!(Lang::negotiate(b"fr"), En);
}

/// The layer's own default takes precedence.
#[cfg(feature = "tower")]
fn in_a_layer() {
    use core::convert::Infallible;
    use core::future::{Ready, ready};
    use core::task::{Context, Poll, Waker};

    use status_core::LanguageLayer;
    use tower_layer::Layer as _;
    use tower_service::Service;

    struct Echo;

    impl Service<http::Request<()>> for Echo {
        type Response = Lang;
        type Error = Infallible;
        type Future = Ready<Result<Lang, Infallible>>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
            Poll::Ready(Ok(()))
        }

        fn call(&mut self, _: http::Request<()>) -> Self::Future {
            ready(Ok(Lang::current()))
        }
    }

    let language = |layer: LanguageLayer| {
        let response = core::pin::pin!(layer.layer(Echo).call(http::Request::new(())));
        response.poll(&mut Context::from_waker(Waker::noop()))
    };
    assert_eq!(language(LanguageLayer::new()), Poll::Ready(Ok(Zh)));
    assert_eq!(language(LanguageLayer::new().default_language(En)), Poll::Ready(Ok(En)));
}

#[cfg(not(feature = "tower"))]
fn in_a_layer() {}
