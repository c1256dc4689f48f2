status_core::include_codes! {
    #[codes(path = "ui/two-names.toml", serde = "code")]
    pub enum OrderCode {}
}

fn main() {}
