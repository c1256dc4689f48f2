status_core::include_codes! {
    #[codes(path = "ui/two-names.toml")]
    #[codes(path = "ui/three-mistakes.toml")]
    pub enum OrderCode {}
}

fn main() {
    println!("{}", OrderCode::OutOfStock);
}
