#[derive(Debug, status_core::StatusError)]
pub enum Numbers {
    #[status(204)]
    Nothing,
    #[status(302, "elsewhere")]
    Elsewhere,
}

#[derive(Debug, status_core::StatusError)]
pub enum Paths {
    #[status(status_core::HttpStatus::NotModified)]
    Unchanged,
    #[status(status_core::HttpStatus::Ok, "fine")]
    Success,
}

fn main() {}
