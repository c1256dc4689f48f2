#[status(default = HttpStatus::BadGateway)]
pub enum AppError {
    #[status(OrderCode::QuotaExceeded)]
    Quota { user: String, limit: u32 },
    #[status(OrderCode::NoFile, name = .path.file_name().unwrap_or_default().to_string_lossy())]
    NoFile { path: PathBuf },
    #[status(OrderCode::Locked, public)]
    Locked(u32),
    #[status(404, "no item {0}")]
    Item(u64),
    #[status(HttpStatus::Conflict, "{name:?} is taken by {}", .owner.id, public)]
    Taken { name: String, owner: User },
    #[status("database failed")]
    Db(#[from] sqlx::Error),
    #[status(503, "reading failed")]
    Read {
        #[from]
        source: io::Error,
        backtrace: Backtrace,
    },
    #[status(transparent)]
    Inner(#[from] billing::Error),
    #[status(500, transparent)]
    Other(#[from] anyhow::Error),
    Unnamed,
}
