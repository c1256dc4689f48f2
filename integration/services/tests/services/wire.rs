//! HTTP/1.1 over a plain connection, without a client library.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};

use axum::Router;
use services::web::router;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// A response, parsed and as bytes.
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// Each header, which must be unique, except `date`, `connection` and `content-length`.
    pub(crate) headers: BTreeMap<String, Vec<u8>>,
    pub(crate) content_length: usize,
    pub(crate) body: Vec<u8>,
    /// All bytes except the date.
    pub(crate) bytes: Vec<u8>,
}

/// Starts the axum service on a free port.
pub(crate) async fn serve() -> SocketAddr {
    serve_router(router()).await
}

/// Starts a service on a free port.
pub(crate) async fn serve_router(router: Router) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port is free");
    let address = listener.local_addr().expect("it is bound");
    tokio::spawn(async { axum::serve(listener, router).await });
    address
}

/// Sends a request with headers.
pub(crate) async fn ask(address: SocketAddr, request: &str, fields: &[(&str, &[u8])]) -> Answer {
    let mut sent = format!("{request} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n").into_bytes();
    for (name, value) in fields {
        sent.extend([name.as_bytes(), b": ", value, b"\r\n"].concat());
    }
    sent.extend(b"\r\n");
    let mut connection = TcpStream::connect(address).await.expect("it takes connections");
    connection.write_all(&sent).await.expect("it reads requests");
    let mut received = Vec::new();
    connection.read_to_end(&mut received).await.expect("it responds");
    Answer::read(&received)
}

impl Answer {
    fn read(received: &[u8]) -> Self {
        let end = received.windows(4).position(|bytes| bytes == b"\r\n\r\n").expect("headers end");
        let (head, body) = (&received[..end], &received[end + 4..]);
        let mut lines = head.split(|&byte| byte == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line));
        let status_line = str::from_utf8(lines.next().expect("there is a line")).expect("it is text");
        let status = status_line.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("it is a status");
        let mut headers = BTreeMap::new();
        let mut bytes = status_line.as_bytes().to_vec();
        for line in lines {
            let colon = line.iter().position(|&byte| byte == b':').expect("a field has a colon");
            let name = str::from_utf8(&line[..colon]).expect("a name is text").to_owned();
            let old = headers.insert(name.clone(), line[colon + 1..].trim_ascii().to_vec());
            assert_eq!(old, None, "{name} occurs twice");
            if name != "date" {
                bytes.extend(line);
            }
        }
        bytes.extend(body);
        assert!(headers.remove("date").is_some());
        assert_eq!(headers.remove("connection").as_deref(), Some(&b"close"[..]));
        let length = headers.remove("content-length").expect("there is a length");
        let content_length = str::from_utf8(&length).expect("it is text").parse().expect("it is a number");
        Self { status, headers, content_length, body: body.to_vec(), bytes }
    }

    /// The header fields as text.
    pub(crate) fn headers(&self) -> BTreeMap<&str, &str> {
        let text = |value| str::from_utf8(value).expect("it is text");
        self.headers.iter().map(|(name, value)| (&**name, text(value))).collect()
    }
}
