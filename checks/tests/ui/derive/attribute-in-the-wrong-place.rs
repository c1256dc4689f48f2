#[derive(Debug, status_core::StatusError)]
#[status(404, "no item")]
#[from]
pub enum AppError {
    #[source]
    #[status(crate = status_core, code_only)]
    Item,
    #[status(default = 502)]
    Default,
    Field(#[status(404)] u8),
}

#[derive(Debug, status_core::StatusError)]
#[status(default = 502)]
pub struct Struct;

fn main() {}
