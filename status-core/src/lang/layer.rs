//! A middleware that answers in the language a request asks for.

use core::task::{Context, Poll};

use http::Request;
use http::header::{ACCEPT_LANGUAGE, HeaderValue};
use tower_layer::Layer;
use tower_service::Service;

use super::Lang;
use super::future::InLanguage;

/// Makes a service answer in the language that a request asks for.
///
/// While the service is called and while its future is polled, [`Lang::current`] is what [`Lang::negotiate`] finds in the
/// request's `Accept-Language`. Neither the request nor the response is changed, and they may be of any type.
///
/// In axum it is `router.layer(LanguageLayer::new())`; every service of tower takes it in the same way:
///
/// ```
/// use std::convert::Infallible;
/// use std::future::{Ready, ready};
/// use std::task::{Context, Poll};
///
/// use http::{Request, Response};
/// use status_core::{HttpStatus, Lang, LanguageLayer};
/// use tower_layer::Layer;
/// use tower_service::Service;
///
/// struct NotFound;
///
/// impl Service<Request<()>> for NotFound {
///     type Response = Response<&'static str>;
///     type Error = Infallible;
///     type Future = Ready<Result<Self::Response, Infallible>>;
///
///     fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
///         Poll::Ready(Ok(()))
///     }
///
///     fn call(&mut self, _: Request<()>) -> Self::Future {
///         ready(Ok(Response::new(HttpStatus::NotFound.title(Lang::current()))))
///     }
/// }
///
/// # let example = async {
/// let mut service = LanguageLayer::new().layer(NotFound);
/// let request = Request::builder().header("accept-language", "zh-CN").body(())?;
/// let response = service.call(request).await?;
/// assert_eq!(response.body(), &"未找到");
/// # Ok::<(), Box<dyn std::error::Error>>(()) };
/// # let poll = std::pin::pin!(example).poll(&mut Context::from_waker(std::task::Waker::noop()));
/// # assert!(matches!(poll, Poll::Ready(Ok(()))));
/// ```
///
/// A task that the service spawns is outside of it, and so is a layer that hands requests to one, such as tower's `Buffer`,
/// with all that is inside: [`Lang::scope_future`] takes the language along.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct LanguageLayer {}

impl LanguageLayer {
    /// The layer.
    ///
    /// ```
    /// use status_core::LanguageLayer;
    ///
    /// let layer = LanguageLayer::new();
    /// ```
    pub const fn new() -> Self {
        Self {}
    }
}

impl<S> Layer<S> for LanguageLayer {
    type Service = LanguageService<S>;

    fn layer(&self, inner: S) -> LanguageService<S> {
        LanguageService { inner }
    }
}

/// A service that answers in the language a request asks for, made by [`LanguageLayer`].
#[derive(Clone, Copy, Debug)]
pub struct LanguageService<S> {
    inner: S,
}

impl<S: Service<Request<B>>, B> Service<Request<B>> for LanguageService<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = InLanguage<S::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let fields = request.headers().get_all(ACCEPT_LANGUAGE);
        let lang = Lang::negotiate_fields(fields.iter().map(HeaderValue::as_bytes));
        lang.scope_future(lang.scope(|| self.inner.call(request)))
    }
}
