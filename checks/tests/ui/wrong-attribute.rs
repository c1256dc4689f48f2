status_core::include_codes! {
    #[code(path = "ui/two-names.toml")]
    pub enum OrderCode {}
}

fn main() {
    println!("{}", OrderCode::OutOfStock);
}
