status_core::include_codes!("ui/shop.toml");

#[derive(Debug, status_core::StatusError)]
pub enum AppError {
    #[status(ShopCode::NoFile, path = .file, pth = .file)]
    NoFile { file: String },
    #[status(status_core::HttpStatus::NotFound, id = 7)]
    NotFound,
}

fn main() {}
