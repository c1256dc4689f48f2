//! Serves the gateway on port 3000, or on the port in the variable `PORT`, in front of a stock service on a free port.
#![expect(clippy::print_stdout, reason = "the gateway prints its address and requests to try")]

use core::net::Ipv4Addr;
use std::{env, io};

use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> io::Result<()> {
    tracing_subscriber::fmt().with_writer(io::stderr).init();
    let port = match env::var("PORT") {
        Ok(port) => port.parse().map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?,
        Err(_) => 3000,
    };
    let service = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let gateway = gateway::router(service.local_addr()?);
    tokio::spawn(async { axum::serve(service, gateway::stock::router()).await });
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    let address = listener.local_addr()?;

    println!("The gateway listens on http://{address}. Requests to try:\n");
    println!("curl -i {address}/stock/tea");
    println!("curl -i {address}/stock/pot -H 'accept-language: zh-CN'    # an error of the service");
    println!("curl -i {address}/stock/pot -H 'accept-language: en'");
    println!("curl -i {address}/stock/cup    # the cause is in the log below");
    println!("curl -i {address}/nothing      # the service responds without a code\n");

    axum::serve(listener, gateway).await
}
