// A raw identifier is the same name; a keyword is not a name.

status_core::include_codes! {
    #[codes(path = "ui/no-name.toml")]
    pub enum r#move {}
}

status_core::include_codes! {
    #[codes(path = "ui/no-name.toml")]
    pub enum r#Type {}
}

fn main() {
    println!("{}", Type::OutOfStock);
}
