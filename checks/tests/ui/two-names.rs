status_core::include_codes! {
    #[codes(path = "ui/two-names.toml")]
    pub enum OrderError {}
}

fn main() {
    println!("{}", OrderError::OutOfStock);
}
