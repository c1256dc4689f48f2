#[derive(Debug, status_core::StatusError)]
#[status(codeonly, defualt = 502)]
pub enum AppError {
    #[status(trasparent)]
    Io(#[from] std::io::Error),
    #[status]
    Empty,
    #[status = 404]
    Equals,
    #[status(404, "no item {itm} of {id}, {1}")]
    Item { item: u8, number: u8 },
    #[status("{2}", )]
    Position(u8, u8),
    #[status(404 + 1)]
    Sum,
    #[status(value = )]
    Value,
}

fn main() {}
