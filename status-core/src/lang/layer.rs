//! A middleware that chooses the language of each response.

use core::task::{Context, Poll};

use http::Request;
use http::header::{ACCEPT_LANGUAGE, HeaderValue};
use tower_layer::Layer;
use tower_service::Service;

use super::Lang;
use super::future::InLanguage;

/// Chooses the language of each response from the request's `Accept-Language`.
///
/// While the service is called and while its future is polled, [`Lang::current`] is the language that
/// [`Lang::negotiate`] finds in the header. The layer changes neither the request nor the response, which may have any
/// body type.
///
/// With axum, use `router.layer(LanguageLayer::new())`. Any tower service works in the same way:
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
/// The language does not reach tasks that the service spawns, nor services behind a layer that passes requests to
/// another task, such as tower's `Buffer`. Use [`Lang::scope_future`] to pass the language on.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct LanguageLayer {}

impl LanguageLayer {
    /// Creates the layer.
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

/// A service that chooses the language of each response. Created by [`LanguageLayer`].
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
