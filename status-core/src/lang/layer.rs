//! A middleware that chooses the language of each response.

use alloc::sync::Arc;
use core::task::{Context, Poll};
use core::{fmt, iter};

use http::Request;
use http::header::{ACCEPT_LANGUAGE, HeaderValue};
use http::request::Parts;
use tower_layer::Layer;
use tower_service::Service;

use super::Lang;
use super::scoped::InLanguage;

#[doc = include_str!("../../doc/language_layer.md")]
#[derive(Clone, Default)]
pub struct LanguageLayer {
    choose: Option<Arc<Choose>>,
    default_language: Option<Lang>,
}

type Choose = dyn Fn(&Parts) -> Option<Lang> + Send + Sync;

impl LanguageLayer {
    /// Creates the layer.
    ///
    /// ```
    /// use status_core::LanguageLayer;
    ///
    /// let layer = LanguageLayer::new();
    /// ```
    pub const fn new() -> Self {
        Self { choose: None, default_language: None }
    }

    /// Sets the language of responses to clients that ask for no supported language (default: the language in
    /// [`Lang::set_default`]).
    ///
    /// ```
    /// use status_core::{Lang, LanguageLayer};
    ///
    /// let layer = LanguageLayer::new().default_language(Lang::Zh);
    /// ```
    #[must_use]
    pub fn default_language(mut self, lang: Lang) -> Self {
        self.default_language = Some(lang);
        self
    }

    /// Chooses the language for a client that asks for no supported language in `Accept-Language`, from the rest of the
    /// request: the URI, another header, a cookie, or an extension that a layer outside of this one adds.
    ///
    /// If the function returns `None`, or a language that the client excludes, the
    /// [default language](Self::default_language) is next. If the function reads a header and caches store your responses, add
    /// the name of the header to `Vary`, for example with `Problem::header`.
    ///
    /// ```
    /// use status_core::{Lang, LanguageLayer};
    ///
    /// let layer = LanguageLayer::new().choose(|request| {
    ///     let host = request.headers.get("host")?;
    ///     host.as_bytes().ends_with(b".cn").then_some(Lang::Zh)
    /// });
    /// ```
    #[must_use]
    pub fn choose(mut self, choose: impl Fn(&Parts) -> Option<Lang> + Send + Sync + 'static) -> Self {
        self.choose = Some(Arc::new(choose));
        self
    }

    fn language(&self, request: &Parts) -> Lang {
        let fields = request.headers.get_all(ACCEPT_LANGUAGE).iter().map(HeaderValue::as_bytes);
        let chosen = iter::once_with(|| self.choose.as_ref()?(request)).flatten();
        Lang::negotiate_fields(fields, chosen.chain(self.default_language))
    }
}

impl fmt::Debug for LanguageLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LanguageLayer").field("default_language", &self.default_language).finish_non_exhaustive()
    }
}

impl<S> Layer<S> for LanguageLayer {
    type Service = LanguageService<S>;

    fn layer(&self, inner: S) -> LanguageService<S> {
        LanguageService { layer: self.clone(), inner }
    }
}

/// A service that chooses the language of each response. Created by [`LanguageLayer`].
#[derive(Clone, Debug)]
pub struct LanguageService<S> {
    layer: LanguageLayer,
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
        let (parts, body) = request.into_parts();
        let lang = self.layer.language(&parts);
        let request = Request::from_parts(parts, body);
        lang.scope_future(lang.scope(|| self.inner.call(request)))
    }
}
