status_core::include_codes!("ui/two-names.toml", exhaustive);

fn main() {}
