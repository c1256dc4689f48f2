status_core::include_codes! {
    #[codes(path = "ui/two-names.toml", exhausting)]
    pub enum OrderCode {}
}

fn main() {
    println!("{}", OrderCode::OutOfStock);
}
