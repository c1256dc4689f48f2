//! The service behind the gateway: how many pieces of a product are in stock.

use core::time::Duration;

use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use serde_json::{Value, json};
use status_core::{LanguageLayer, StatusError};

status_core::include_codes!("stock.toml");

/// The errors of the stock.
#[derive(Debug, StatusError)]
#[status(respond(axum))]
enum StockError {
    #[status(StockCode::UnknownProduct)]
    UnknownProduct { sku: String },
    #[status(StockCode::WarehouseDown, retry_after(.wait))]
    WarehouseDown { host: &'static str, wait: Duration },
}

/// The service.
pub fn router() -> Router {
    Router::new().route("/stock/{sku}", get(show)).layer(LanguageLayer::new())
}

/// Shows the stock of a product. That of cups is in a warehouse that never responds.
async fn show(Path(sku): Path<String>) -> Result<axum::Json<Value>, StockError> {
    match &*sku {
        "tea" => Ok(axum::Json(json!({ "sku": sku, "pieces": 12 }))),
        "cup" => Err(StockError::WarehouseDown { host: "wh-7.internal", wait: Duration::from_secs(30) }),
        _ => Err(StockError::UnknownProduct { sku }),
    }
}
