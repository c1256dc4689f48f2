status_core::include_codes!("/etc/codes.toml");

fn main() {}
