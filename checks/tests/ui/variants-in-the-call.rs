status_core::include_codes! {
    #[codes(path = "ui/two-names.toml")]
    pub enum OrderCode {
        OutOfStock,
    }
}

fn main() {
    println!("{}", OrderCode::OutOfStock);
}
