status_core::include_codes!("ui/above.toml");

fn main() {}
