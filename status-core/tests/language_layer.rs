//! Services in a `LanguageLayer`, and futures and streams in a scope, are polled and dropped in their language.
#![cfg(feature = "tower")]

use core::cell::Cell;
use core::future::{Future, poll_fn, ready};
use core::panic::AssertUnwindSafe;
use core::pin::{Pin, pin};
use core::task::{Context, Poll, Waker};
use std::panic::catch_unwind;
use std::thread;

use futures_core::Stream;
use http::{HeaderValue, Request};
use status_core::Lang::{self, En, Zh};
use status_core::{InLanguage, LanguageLayer, LanguageService};
use tower_layer::Layer;
use tower_service::Service;

fn poll<F: Future>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(output) = poll(future.as_mut()) {
            return output;
        }
    }
}

/// Is pending once.
async fn pause() {
    let mut paused = false;
    poll_fn(|_| if core::mem::replace(&mut paused, true) { Poll::Ready(()) } else { Poll::Pending }).await;
}

/// The current language before and after a number of pauses.
async fn languages(pauses: usize) -> Vec<Lang> {
    let mut languages = vec![Lang::current()];
    for _ in 0..pauses {
        pause().await;
        languages.push(Lang::current());
    }
    languages
}

/// Responds with the languages of the call and of each poll.
///
/// The layer must not require traits of the request body and the error, nor a response of `http`.
#[derive(Clone, Default)]
struct Echo {
    ready: bool,
}

struct Body;
struct NotReady(Lang);

impl Service<Request<Body>> for Echo {
    type Response = Vec<Lang>;
    type Error = NotReady;
    type Future = Pin<Box<dyn Future<Output = Result<Vec<Lang>, NotReady>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), NotReady>> {
        if core::mem::replace(&mut self.ready, true) { Poll::Ready(Ok(())) } else { Poll::Pending }
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let called_in = Lang::current();
        let ready = self.ready;
        let Body = request.into_body();
        Box::pin(async move {
            let mut all = vec![called_in];
            all.extend(languages(2).await);
            if ready { Ok(all) } else { Err(NotReady(Lang::current())) }
        })
    }
}

type EchoService = LanguageService<Echo>;

fn service() -> EchoService {
    LanguageLayer::new().layer(Echo { ready: true })
}

fn request(accept_language: &[&[u8]]) -> Request<Body> {
    let mut request = Request::new(Body);
    for value in accept_language {
        let value = HeaderValue::from_bytes(value).expect("it is a header's value");
        request.headers_mut().append("accept-language", value);
    }
    request
}

#[test]
fn in_the_call_and_in_every_poll() {
    #[track_caller]
    fn check(expected: Lang, accept_language: &[&[u8]]) {
        let outcome = block_on(service().call(request(accept_language)));
        assert_eq!(outcome.ok(), Some(vec![expected; 4]));
        assert_eq!(Lang::current(), En);
    }
    check(En, &[]);
    check(En, &[b""]);
    check(En, &[b"en"]);
    check(Zh, &[b"zh-TW"]);
    check(Zh, &[b"zh-CN,zh;q=0.9,en;q=0.8"]);
    check(Zh, &[b"\xff", b"zh"]);
    // Several fields are one list.
    check(Zh, &[b"fr", b"zh", b"en"]);
    check(En, &[b"zh;q=0.5", b"", b"fr, en"]);
    check(En, &[b"zh;q=0.5", b"en;q=0.5, zh;q=0.4, en;q=0.6"]);
    check(En, &[b"zh;q=0", b"*"]);
    check(Zh, &[b"zh;q", b"=1, zh;q=0.5", b"en;q=0.4"]);
}

#[test]
fn only_the_request_counts() {
    let outcome = Zh.scope(|| {
        let future = service().call(request(&[b"en"]));
        assert_eq!(Lang::current(), Zh);
        block_on(future)
    });
    assert_eq!(outcome.ok(), Some(vec![En; 4]));
    let outcome = Zh.scope(|| block_on(service().call(request(&[]))));
    assert_eq!(outcome.ok(), Some(vec![En; 4]));
}

/// The language of the response to a request with these headers.
fn language(layer: &LanguageLayer, headers: &[(&'static str, &'static str)]) -> Lang {
    let mut request = request(&[]);
    for (name, value) in headers {
        request.headers_mut().append(*name, HeaderValue::from_static(value));
    }
    let outcome = block_on(layer.layer(Echo { ready: true }).call(request));
    let languages = outcome.unwrap_or_else(|NotReady(_)| panic!("it is ready"));
    assert!(languages.iter().all(|lang| *lang == languages[0]), "{languages:?}");
    languages[0]
}

#[test]
fn a_default_language_for_absent_unknown_and_excluded_ones() {
    #[track_caller]
    fn check(expected: Lang, accept_language: &'static str) {
        let layer = LanguageLayer::new().default_language(Zh);
        assert_eq!(language(&layer, &[("accept-language", accept_language)]), expected);
    }
    assert_eq!(language(&LanguageLayer::new().default_language(Zh), &[]), Zh);
    check(Zh, "");
    check(Zh, "fr");
    check(Zh, "*");
    check(Zh, "fr, *;q=0.5");
    check(Zh, "en;q=0");
    check(Zh, "fr, en;q=0");
    check(Zh, "en;q=0, zh;q=0");
    check(Zh, "zh-TW;q=0");
    check(En, "zh;q=0");
    check(En, "fr, zh-CN;q=0");
    check(En, "zh;q=0, *");
    check(En, "en");
    check(En, "fr, en;q=0.1");
}

#[test]
fn the_rest_of_the_request_chooses_where_accept_language_does_not() {
    let layer = || {
        LanguageLayer::new().default_language(En).choose(|request| {
            let name = request.headers.get("x-lang")?;
            Lang::ALL.iter().copied().find(|lang| lang.tag() == name)
        })
    };
    assert_eq!(language(&layer(), &[("x-lang", "zh-Hans")]), Zh);
    assert_eq!(language(&layer(), &[("x-lang", "zh-Hans"), ("accept-language", "fr")]), Zh);
    assert_eq!(language(&layer(), &[("x-lang", "zh-Hans"), ("accept-language", "*")]), Zh);
    assert_eq!(language(&layer(), &[("x-lang", "zh-Hans"), ("accept-language", "en")]), En);
    assert_eq!(language(&layer(), &[("x-lang", "zh-Hans"), ("accept-language", "zh;q=0")]), En);
    assert_eq!(language(&layer(), &[("x-lang", "zh-Hans"), ("accept-language", "zh;q=0, en;q=0")]), Zh);
    assert_eq!(language(&layer(), &[("x-lang", "en"), ("accept-language", "en;q=0")]), Zh);
    assert_eq!(language(&layer(), &[("x-lang", "fr")]), En);
    assert_eq!(language(&layer(), &[]), En);
    assert_eq!(language(&layer().default_language(Zh), &[]), Zh);
}

#[test]
fn the_choice_is_made_only_if_it_matters() {
    let layer = LanguageLayer::new().choose(|request| panic!("{:?}", request.headers));
    assert_eq!(language(&layer, &[("accept-language", "zh")]), Zh);
    catch_unwind(AssertUnwindSafe(|| language(&layer, &[]))).expect_err("it chooses");
}

#[test]
fn the_choice_sees_the_whole_head_of_the_request() {
    let layer = LanguageLayer::new().choose(|request| {
        assert_eq!((request.method.as_str(), request.uri.query()), ("PUT", Some("lang=zh")));
        request.extensions.get().copied()
    });
    let mut request = request(&[]);
    *request.method_mut() = http::Method::PUT;
    *request.uri_mut() = "/orders?lang=zh".parse().expect("it is a URI");
    request.extensions_mut().insert(Zh);
    let outcome = block_on(layer.layer(Echo { ready: true }).call(request));
    assert_eq!(outcome.ok(), Some(vec![Zh; 4]));
}

#[test]
fn errors_pass_through() {
    let mut service = LanguageLayer::new().layer(Echo { ready: false });
    let NotReady(lang) = block_on(service.call(request(&[b"zh"]))).expect_err("it was not asked whether it is ready");
    assert_eq!(lang, Zh);
}

#[test]
fn readiness_passes_through() {
    let mut service = LanguageLayer::new().layer(Echo::default());
    let mut context = Context::from_waker(Waker::noop());
    assert!(service.poll_ready(&mut context).is_pending());
    assert!(service.clone().poll_ready(&mut context).is_ready());
    assert!(service.poll_ready(&mut context).is_ready());
    assert_eq!(block_on(service.call(request(&[b"zh"]))).ok(), Some(vec![Zh; 4]));
}

#[test]
fn polled_in_turns() {
    let mut service = service();
    let mut chinese = pin!(service.call(request(&[b"zh"])));
    let mut english = pin!(service.clone().call(request(&[b"en"])));
    let mut bare = pin!(languages(3));
    for _ in 0..2 {
        assert!(poll(chinese.as_mut()).is_pending());
        assert!(poll(bare.as_mut()).is_pending());
        assert!(poll(english.as_mut()).is_pending());
        assert_eq!(Lang::current(), En);
    }
    // From another scope, and from another thread.
    assert!(Zh.scope(|| matches!(poll(english), Poll::Ready(Ok(languages)) if languages == [En; 4])));
    thread::scope(|threads| {
        let last = threads.spawn(|| matches!(poll(chinese), Poll::Ready(Ok(languages)) if languages == [Zh; 4]));
        assert!(last.join().is_ok_and(|is_chinese| is_chinese));
    });
    assert_eq!(Zh.scope(|| block_on(bare)), [En, En, Zh, Zh]);
}

#[test]
fn futures_within_futures() {
    let outer = Zh.scope_future(async {
        let before = languages(1).await;
        let inside = En.scope_future(languages(2)).await;
        let called = block_on(service().call(request(&[b"en"])));
        (before, inside, called.ok(), languages(1).await)
    });
    assert_eq!(block_on(outer), (vec![Zh; 2], vec![En; 3], Some(vec![En; 4]), vec![Zh; 2]));
    assert_eq!(Lang::current(), En);
}

#[test]
fn two_futures_of_one_task() {
    let mut first = pin!(Zh.scope_future(languages(3)));
    let mut second = pin!(languages(3));
    let both = En.scope_future(poll_fn(|context| {
        let first = first.as_mut().poll(context);
        let second = second.as_mut().poll(context);
        match (first, second) {
            (Poll::Ready(first), Poll::Ready(second)) => Poll::Ready((first, second)),
            _ => Poll::Pending,
        }
    }));
    assert_eq!(block_on(both), (vec![Zh; 4], vec![En; 4]));
}

#[test]
fn restored_by_a_panic() {
    let mut panics = pin!(Zh.scope_future(async {
        pause().await;
        panic!("on purpose");
    }));
    assert_eq!(poll(panics.as_mut()), Poll::Pending);
    let payload = catch_unwind(AssertUnwindSafe(|| poll(panics))).expect_err("it panics");
    assert_eq!(payload.downcast_ref(), Some(&"on purpose"));
    assert_eq!(Lang::current(), En);
}

#[test]
fn moved_to_another_thread() {
    let future = Zh.scope_future(languages(1));
    let languages = Zh.scope(|| thread::spawn(|| (Lang::current(), block_on(future), Lang::current())).join());
    assert_eq!(languages.ok(), Some((En, vec![Zh; 2], En)));
}

/// Is a future and a stream, and reports its language when it is dropped.
struct Dropped<'a>(&'a Cell<Option<Lang>>);

impl Drop for Dropped<'_> {
    fn drop(&mut self) {
        self.0.set(Some(Lang::current()));
    }
}

impl Future for Dropped<'_> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        Poll::Pending
    }
}

impl Stream for Dropped<'_> {
    type Item = Lang;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Lang>> {
        Poll::Ready(Some(Lang::current()))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (7, None)
    }
}

#[test]
fn a_cancelled_future_is_dropped_in_its_language() {
    let seen = Cell::new(None);
    // Before the first poll.
    drop(Zh.scope_future(Dropped(&seen)));
    assert_eq!(seen.take(), Some(Zh));
    // At a pause, with a local variable.
    let mut paused = Box::pin(Zh.scope_future(async {
        let _local = Dropped(&seen);
        pause().await;
    }));
    assert!(poll(paused.as_mut()).is_pending());
    assert_eq!(seen.get(), None);
    En.scope(|| drop(paused));
    assert_eq!(seen.take(), Some(Zh));
    assert_eq!(Lang::current(), En);
}

#[test]
fn a_destructor_that_panics_restores_the_language() {
    struct Panics;

    impl Drop for Panics {
        fn drop(&mut self) {
            panic!("on purpose in {}", Lang::current());
        }
    }

    let panics = Panics;
    let future = Zh.scope_future(async move { drop(panics) });
    let payload = catch_unwind(AssertUnwindSafe(|| drop(future))).expect_err("it panics");
    assert_eq!(payload.downcast_ref::<String>().map(String::as_str), Some("on purpose in zh-Hans"));
    assert_eq!(Lang::current(), En);
}

#[test]
fn a_stream_is_polled_and_dropped_in_its_language() {
    let seen = Cell::new(None);
    let mut stream = Box::pin(Zh.scope_stream(Dropped(&seen)));
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..3 {
        assert_eq!(stream.as_mut().poll_next(&mut context), Poll::Ready(Some(Zh)));
        assert_eq!(Lang::current(), En);
    }
    assert_eq!(stream.size_hint(), (7, None));
    drop(stream);
    assert_eq!(seen.take(), Some(Zh));
}

/// The traits that frameworks require of layers, services and futures.
#[test]
fn traits() {
    fn layer<T: Layer<Echo> + Clone + Default + Send + Sync + Unpin + 'static>(_: T) {}
    fn service<T: Service<Request<Body>> + Clone + Send + Sync + Unpin + 'static>(_: &T)
    where
        T::Future: Send + 'static,
    {
    }
    fn future<T: Future + Clone + Send + Sync + Unpin + 'static>(_: T) {}

    layer(LanguageLayer::new());
    service(&self::service());
    future(InLanguage::clone(&Zh.scope_future(ready(()))));
}
