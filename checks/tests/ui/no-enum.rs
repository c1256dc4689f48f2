status_core::include_codes!(codes.toml);

fn main() {}
