// A raw name is the same name; a keyword is none.

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
