//! The service in tonic, as its code generator would write it.

use core::convert::Infallible;
use core::future::{Future, Ready, ready};
use core::pin::Pin;
use core::task::{Context, Poll};
use std::sync::Arc;

use status_core::{Lang, LanguageLayer};
use tokio::net::TcpListener;
use tokio::sync::Barrier;
use tokio::task::yield_now;
use tonic::body::Body;
use tonic::server::{Grpc, NamedService, UnaryService};
use tonic::service::Routes;
use tonic::transport::server::TcpIncoming;
use tonic::transport::{Error, Server};
use tonic::{Request, Response, Status};
use tonic_prost::ProstCodec;
use tower::Service;

use crate::errors::{AppError, Failure, fail};
use crate::web::TOGETHER;
use crate::{marked, request_id};

/// Serves until the task is dropped.
///
/// # Errors
///
/// Fails if the connection fails.
pub async fn serve(listener: TcpListener) -> Result<(), Error> {
    serve_in(listener, LanguageLayer::new()).await
}

/// Serves with a layer that chooses the languages of all responses.
///
/// # Errors
///
/// Fails if the connection fails.
pub async fn serve_in(listener: TcpListener, languages: LanguageLayer) -> Result<(), Error> {
    let failing = Failing { all: Arc::new(Barrier::new(TOGETHER)) };
    // For unknown services, with a code instead of tonic's empty status.
    let routes = Routes::new(failing).into_axum_router().fallback(async || no_route().into_http::<axum::body::Body>());
    let server = Server::builder().layer(languages).add_routes(Routes::from(routes));
    server.serve_with_incoming(TcpIncoming::from(listener)).await
}

/// Fails with the class that the request names.
#[derive(Clone)]
struct Failing {
    all: Arc<Barrier>,
}

impl NamedService for Failing {
    const NAME: &'static str = "services.Failing";
}

type Answer = Pin<Box<dyn Future<Output = Result<Response<()>, Status>> + Send>>;

impl Service<http::Request<Body>> for Failing {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let method = match request.uri().path() {
            "/services.Failing/Error" => Method::Error,
            "/services.Failing/Failure" => Method::Failure,
            "/services.Failing/Together" => Method::Together(Arc::clone(&self.all)),
            "/services.Failing/Marked" => Method::Marked,
            _ => Method::Unknown,
        };
        Box::pin(async move { Ok(Grpc::new(ProstCodec::default()).unary(method, request).await) })
    }
}

enum Method {
    Error,
    Failure,
    Together(Arc<Barrier>),
    Marked,
    Unknown,
}

impl UnaryService<String> for Method {
    type Response = ();
    type Future = Answer;

    fn call(&mut self, request: Request<String>) -> Answer {
        let (metadata, _, class) = request.into_parts();
        let headers = metadata.into_headers();
        match self {
            Self::Error => Box::pin(finished(request_id::scope(&headers, || Ok(Response::new(fail(&class)?))))),
            Self::Failure => Box::pin(async move { Ok(Response::new(failure(&class).await?)) }),
            Self::Together(all) => Box::pin(together(Arc::clone(all), class)),
            Self::Marked => Box::pin(finished(Err(marked_error(&class).into()))),
            Self::Unknown => Box::pin(finished(Err(no_route()))),
        }
    }
}

fn no_route() -> Status {
    AppError::NoRoute.into()
}

fn finished<T>(value: T) -> Ready<T> {
    ready(value)
}

async fn failure(class: &str) -> Result<(), Failure> {
    yield_now().await;
    Ok(fail(class)?)
}

async fn together(all: Arc<Barrier>, class: String) -> Result<Response<()>, Status> {
    let before = Lang::current();
    all.wait().await;
    for _ in 0..class.len() {
        yield_now().await;
        assert_eq!(Lang::current(), before);
    }
    Ok(Response::new(fail(&class)?))
}

fn marked_error(index: &str) -> marked::Marked {
    marked::all().swap_remove(index.parse().expect("it is a number")).error
}
