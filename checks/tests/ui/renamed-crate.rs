// Without `crate = …` the expansion looks for `status_core`, and with a wrong path for that.

mod wrappers {
    pub use status_core as codes;
}

wrappers::codes::include_codes! {
    #[codes(path = "ui/two-names.toml", crate = wrappers::coeds)]
    pub enum OrderCode {}
}

fn main() {}
