//! Calls of the service in tonic.

use std::net::Ipv4Addr;

use http::uri::PathAndQuery;
use status_core::LanguageLayer;
use tokio::net::TcpListener;
use tonic::client::Grpc;
use tonic::metadata::AsciiMetadataKey;
use tonic::transport::{Channel, Endpoint};
use tonic::{Request, Status};
use tonic_prost::ProstCodec;

pub(crate) const ERROR: &str = "/services.Failing/Error";
pub(crate) const FAILURE: &str = "/services.Failing/Failure";
pub(crate) const TOGETHER: &str = "/services.Failing/Together";
pub(crate) const MARKED: &str = "/services.Failing/Marked";

/// Starts a service on a free port.
pub(crate) async fn endpoint() -> Endpoint {
    endpoint_in(LanguageLayer::new()).await
}

/// Starts a service with a layer that chooses the languages.
pub(crate) async fn endpoint_in(languages: LanguageLayer) -> Endpoint {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port is free");
    let address = listener.local_addr().expect("it is bound");
    tokio::spawn(services::grpc::serve_in(listener, languages));
    Endpoint::from_shared(format!("http://{address}")).expect("it is an address")
}

/// Connects to a new service.
pub(crate) async fn serve() -> Channel {
    endpoint().await.connect().await.expect("it takes connections")
}

/// The status of a failing call.
pub(crate) async fn ask(channel: &Channel, path: &'static str, class: &str, metadata: &[(&str, &[u8])]) -> Status {
    let mut request = Request::new(class.to_owned());
    for (name, value) in metadata {
        let name = name.parse::<AsciiMetadataKey>().expect("it is a name");
        request.metadata_mut().append(name, (*value).try_into().expect("it can be sent"));
    }
    let mut client = Grpc::new(channel.clone());
    client.ready().await.expect("the connection stands");
    let answer = client.unary::<String, (), _>(request, PathAndQuery::from_static(path), ProstCodec::default()).await;
    answer.expect_err("every call fails")
}
