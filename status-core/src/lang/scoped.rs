//! Futures and streams with a current language.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};

use futures_core::Stream;
use pin_project_lite::pin_project;

use super::Lang;

impl Lang {
    /// Runs a future with this language as the [current](Self::current) one, on whatever thread it is polled or dropped.
    ///
    /// A spawned task does not inherit the language of the task that spawns it. Pass the language on like this:
    ///
    /// ```
    /// use std::pin::pin;
    /// use std::task::{Context, Poll, Waker};
    ///
    /// use status_core::{HttpStatus, Lang};
    ///
    /// let mut title = pin!(Lang::Zh.scope_future(async { HttpStatus::NotFound.title(Lang::current()) }));
    ///
    /// let mut context = Context::from_waker(Waker::noop());
    /// assert_eq!(title.as_mut().poll(&mut context), Poll::Ready("未找到"));
    /// assert_eq!(Lang::current(), Lang::En);
    /// ```
    pub fn scope_future<F: Future>(self, future: F) -> InLanguage<F> {
        InLanguage { lang: self, inner: Some(future) }
    }

    /// Runs a stream with this language as the [current](Self::current) one, on whatever thread it is polled or dropped.
    ///
    /// The stream of a response's body is polled after the handler has returned, outside of its language:
    ///
    /// ```
    /// # use std::convert::Infallible;
    /// # use std::pin::Pin;
    /// # use std::task::{Context, Poll, Waker};
    /// # use futures_core::Stream;
    /// use status_core::{HttpStatus, Lang};
    ///
    /// # struct Titles;
    /// # impl Stream for Titles {
    /// #     type Item = &'static str;
    /// #     fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<&'static str>> {
    /// #         Poll::Ready(Some(HttpStatus::NotFound.title(Lang::current())))
    /// #     }
    /// # }
    /// // In axum: `Body::from_stream(Lang::current().scope_stream(titles))`
    /// # let titles = Titles;
    /// let titles = Lang::Zh.scope(|| Lang::current().scope_stream(titles));
    ///
    /// # let mut titles = std::pin::pin!(titles);
    /// # let mut context = Context::from_waker(Waker::noop());
    /// assert_eq!(titles.as_mut().poll_next(&mut context), Poll::Ready(Some("未找到")));
    /// ```
    pub fn scope_stream<S: Stream>(self, stream: S) -> InLanguage<S> {
        InLanguage { lang: self, inner: Some(stream) }
    }
}

pin_project! {
    /// A future or a stream in the scope of a language. Returned by [`Lang::scope_future`] and [`Lang::scope_stream`].
    #[derive(Clone, Debug)]
    #[must_use = "futures and streams do nothing unless they are polled"]
    pub struct InLanguage<T> {
        lang: Lang,
        // `None` only while this struct is dropped, because only a field of this type can be dropped in place.
        #[pin]
        inner: Option<T>,
    }

    impl<T> PinnedDrop for InLanguage<T> {
        fn drop(this: Pin<&mut Self>) {
            let mut this = this.project();
            this.lang.scope(|| this.inner.set(None));
        }
    }
}

impl<F: Future> Future for InLanguage<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        match this.inner.as_pin_mut() {
            Some(future) => this.lang.scope(|| future.poll(context)),
            None => Poll::Pending,
        }
    }
}

impl<S: Stream> Stream for InLanguage<S> {
    type Item = S::Item;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<S::Item>> {
        let this = self.project();
        match this.inner.as_pin_mut() {
            Some(stream) => this.lang.scope(|| stream.poll_next(context)),
            None => Poll::Ready(None),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.inner.as_ref().map_or((0, Some(0)), S::size_hint)
    }
}
