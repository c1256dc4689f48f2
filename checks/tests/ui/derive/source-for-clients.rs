//! Clients may not read a source, unless the variant is public.

use status_core::StatusError;

status_core::include_codes!("ui/shop.toml");

#[derive(Debug, StatusError)]
pub enum AppError {
    #[status(ShopCode::NoFile)]
    NoFile {
        #[source]
        path: std::io::Error,
    },
    #[status(ShopCode::NoFile, public)]
    Public {
        #[source]
        path: std::io::Error,
    },
}

fn main() {}
