//! The client of the service behind the gateway.

use core::error::Error;
use core::net::SocketAddr;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::Response;
use axum::http::header::{ACCEPT_LANGUAGE, CONNECTION, CONTENT_TYPE, HOST, TRANSFER_ENCODING};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use status_core::Lang;
use tokio::net::TcpStream;

/// The maximum size of a response's body, in bytes.
const MAX_BODY: usize = 1 << 20;

/// Sends a request to the service, and reads the whole response.
pub(crate) async fn send(
    service: SocketAddr,
    request: Request,
) -> Result<Response<Bytes>, Box<dyn Error + Send + Sync>> {
    let stream = TcpStream::connect(service).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    // An error of the connection is an error of the request, too.
    tokio::spawn(connection);

    let (parts, body) = request.into_parts();
    let path = parts.uri.path_and_query().map_or("/", |path| path.as_str());
    let mut forwarded = Request::builder().method(parts.method).uri(path).header(HOST, service.to_string());
    // The language in which the gateway responds, so that the service's texts are in the same one.
    forwarded = forwarded.header(ACCEPT_LANGUAGE, Lang::current().tag());
    if let Some(content_type) = parts.headers.get(CONTENT_TYPE) {
        forwarded = forwarded.header(CONTENT_TYPE, content_type);
    }
    let (mut parts, body) = sender.send_request(forwarded.body(body)?).await?.into_parts();
    // These are about the connection between the gateway and the service.
    parts.headers.remove(CONNECTION);
    parts.headers.remove(TRANSFER_ENCODING);
    Ok(Response::from_parts(parts, to_bytes(Body::new(body), MAX_BODY).await?))
}
