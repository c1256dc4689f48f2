//! A future with a current language.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};

use pin_project_lite::pin_project;

use super::Lang;

impl Lang {
    /// Runs a future with this language as the [current](Self::current) one, on whatever thread it is polled.
    ///
    /// A spawned task does not inherit the language of the task that spawns it. Pass the language on like this:
    ///
    /// ```
    /// use std::pin::pin;
    /// use std::task::{Context, Poll, Waker};
    ///
    /// use status_core::{HttpStatus, Lang};
    ///
    /// let mut answer = pin!(Lang::Zh.scope_future(async { HttpStatus::NotFound.title(Lang::current()) }));
    ///
    /// let mut context = Context::from_waker(Waker::noop());
    /// assert_eq!(answer.as_mut().poll(&mut context), Poll::Ready("未找到"));
    /// assert_eq!(Lang::current(), Lang::En);
    /// ```
    pub fn scope_future<F: Future>(self, future: F) -> InLanguage<F> {
        InLanguage { lang: self, future }
    }
}

pin_project! {
    /// A future in the scope of a language. Returned by [`Lang::scope_future`].
    #[derive(Clone, Debug)]
    #[must_use = "futures do nothing unless they are awaited or polled"]
    pub struct InLanguage<F> {
        lang: Lang,
        #[pin]
        future: F,
    }
}

impl<F: Future> Future for InLanguage<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        this.lang.scope(|| this.future.poll(context))
    }
}
