//! Each error is logged once, at the level of its code, with everything that clients do not see.

use core::fmt::{Debug, Write as _};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};

use axum::Router;
use services::orders;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tonic::client::Grpc;
use tonic::transport::Endpoint;
use tonic_prost::ProstCodec;
use tracing::field::{Field, Visit};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};

/// The events that `status-core` logged, one per line.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn take(&self) -> Vec<String> {
        core::mem::take(&mut *self.0.lock().expect("nobody has panicked"))
    }
}

impl<S: Subscriber> Layer<S> for Log {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        if event.metadata().target().starts_with("status_core") {
            let mut line = Line(event.metadata().level().to_string());
            event.record(&mut line);
            self.0.lock().expect("nobody has panicked").push(line.0);
        }
    }
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        if field.name() != "message" {
            write!(self.0, " {}={value:?}", field.name()).expect("a string takes everything");
        }
    }
}

/// The log of each class. Nothing else may be logged.
const LOGGED: [(&str, &str); 8] = [
    ("store", "ERROR code=500 name=\"InternalServerError\" status=500 error=the store failed: disk 4 is full"),
    ("broken", "ERROR code=1500 name=\"Broken\" status=500 error=the engine is broken: the piston is stuck: no oil"),
    ("upstream", "ERROR code=1502 name=\"Upstream\" status=502 error=The upstream db-3.internal failed"),
    ("foreign", "ERROR code=502 name=\"BadGateway\" status=502 error=an error occurred when formatting an argument"),
    ("too-slow", "ERROR code=504 name=\"GatewayTimeout\" status=504 error=Gateway Timeout"),
    ("closed", "WARN code=1503 name=\"Closed\" status=503 error=Closed until 04:00"),
    ("busy", "INFO code=1429 name=\"Busy\" status=429 error=At most 60 a minute"),
    ("no-item", "DEBUG code=1404 name=\"NoItem\" status=404 error=There is no item 7"),
];

#[tokio::test(flavor = "multi_thread")]
async fn each_error_is_logged_once_in_full() {
    let log = Log::default();
    let subscriber = tracing_subscriber::registry().with(log.clone());
    tracing::subscriber::set_global_default(subscriber).expect("there is no other");

    let address = serve(services::web::router()).await;
    for (class, expected) in LOGGED {
        for way in ["error", "failure", "envelope", "always-200"] {
            get(address, &format!("/{way}/{class}")).await;
            assert_eq!(log.take(), [expected], "{way}");
        }
    }

    // A nested error is logged once, too, whether its types are derived or there are none.
    for router in [orders::derived::router(), orders::coded::router()] {
        get(serve(router).await, "/orders/7").await;
        let expected =
            "ERROR code=2503 name=\"StorageDown\" status=503 error=Cannot read /srv/orders/7: disk 4 is offline";
        assert_eq!(log.take(), [expected]);
    }

    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port is free");
    let address = listener.local_addr().expect("it is bound");
    tokio::spawn(services::grpc::serve(listener));
    let endpoint = Endpoint::from_shared(format!("http://{address}")).expect("it is an address");
    let mut client = Grpc::new(endpoint.connect().await.expect("it takes connections"));
    for (class, expected) in LOGGED {
        for path in ["/services.Failing/Error", "/services.Failing/Failure"] {
            client.ready().await.expect("the connection stands");
            let request = tonic::Request::new(class.to_owned());
            let path = http::uri::PathAndQuery::from_static(path);
            let answer = client.unary::<String, (), _>(request, path, ProstCodec::default()).await;
            answer.expect_err("every call fails");
            assert_eq!(log.take(), [expected]);
        }
    }
}

/// Starts a service on a free port.
async fn serve(router: Router) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port is free");
    let address = listener.local_addr().expect("it is bound");
    tokio::spawn(async { axum::serve(listener, router).await });
    address
}

/// Sends a request, and waits for the end of the response.
async fn get(address: SocketAddr, path: &str) {
    let mut connection = TcpStream::connect(address).await.expect("it takes connections");
    let request = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
    connection.write_all(request.as_bytes()).await.expect("it reads requests");
    connection.read_to_end(&mut Vec::new()).await.expect("it responds");
}
