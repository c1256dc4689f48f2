//! `#[from]`, in every shape.

use std::io;

twice! {
    #[derive(Debug, Derive)]
    #[message("...")]
    pub(super) struct Struct {
        #[from]
        source: io::Error,
    }

    #[derive(Debug, Derive)]
    #[message("...")]
    pub(super) struct StructOptional {
        #[from]
        source: Option<io::Error>,
    }

    #[derive(Debug, Derive)]
    #[message("...")]
    pub(super) struct StructOtherName {
        #[from]
        cause: io::Error,
    }

    #[derive(Debug, Derive)]
    #[message("...")]
    pub(super) struct Tuple(#[from] io::Error);

    #[derive(Debug, Derive)]
    #[message("...")]
    pub(super) struct TupleOptional(#[from] Option<io::Error>);

    #[derive(Debug, Derive)]
    pub(super) enum Enum {
        #[message("...")]
        Test {
            #[from]
            source: io::Error,
        },
    }

    #[derive(Debug, Derive)]
    pub(super) enum EnumOptional {
        #[message("...")]
        Test {
            #[from]
            source: Option<io::Error>,
        },
    }

    #[derive(Debug, Derive)]
    pub(super) enum Many {
        #[message("any")]
        Any(#[from] anyhow::Error),
        #[message("io")]
        Io(#[from] io::Error),
        #[message("boxed {0}")]
        Boxed(#[from] Box<dyn core::error::Error + Send + Sync>),
        #[message("{0}")]
        Shown(#[from] core::fmt::Error),
    }
}

#[test]
fn from_the_source() {
    let cause = || io::Error::other("oh no");
    same! {
        Struct::from(cause()) => ["...", "oh no"],
        StructOptional::from(cause()) => ["...", "oh no"],
        StructOtherName::from(cause()) => ["...", "oh no"],
        Tuple::from(cause()) => ["...", "oh no"],
        TupleOptional::from(cause()) => ["...", "oh no"],
        Enum::from(cause()) => ["...", "oh no"],
        EnumOptional::from(cause()) => ["...", "oh no"],
        Many::from(anyhow::anyhow!("oh no")) => ["any", "oh no"],
        Many::from(cause()) => ["io", "oh no"],
        Many::from(Box::<dyn core::error::Error + Send + Sync>::from("oh no")) => ["boxed oh no", "oh no"],
    }
}

#[test]
fn missing_sources() {
    same! {
        EnumOptional::Test { source: None } => ["..."],
    }
}
