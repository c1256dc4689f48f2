// The enum exists, but its codes are unknown.

status_core::include_codes! {
    #[codes(path = "ui/no-such-file.toml")]
    pub enum OrderCode {}
}

fn place_order() -> Result<(), OrderCode> {
    Ok(())
}

fn main() {
    let _ = place_order();
}
