//! Serves orders on port 3000, or on the port in the variable `PORT`.
#![expect(clippy::print_stdout, reason = "the service prints its address and requests to try")]

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
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    let address = listener.local_addr()?;

    println!("The service listens on http://{address}. Requests to try:\n");
    println!("curl -i {address}/orders/7 -H 'accept-language: zh-CN'");
    println!("curl -i {address}/orders/7 -H 'accept-language: en'");
    println!("curl -i {address}/orders/7/invoice    # the cause is in the log below");
    println!("curl -i {address}/orders --json '{{\"lines\": [{{\"sku\": \"tea\", \"quantity\": 0}}]}}'");
    println!(
        "curl -i {address}/orders --json '{{\"lines\": [{{\"sku\": \"tea\", \"quantity\": 2}}]}}'    # repeat it more than three times"
    );
    println!("curl -i {address}/orders -X DELETE");
    println!("curl -i {address}/orders/1/parcel     # takes too long");
    println!("curl -i {address}/statistics          # panics\n");

    axum::serve(listener, axum_service::router()).await
}
