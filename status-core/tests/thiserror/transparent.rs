//! What forwards to the error inside.

use std::io;

twice! {
    #[derive(Debug, Derive)]
    #[message(transparent)]
    pub(super) struct Struct(pub(super) Kind);

    #[derive(Debug, Derive)]
    pub(super) enum Kind {
        #[message("E0")]
        E0,
        #[message("E1")]
        E1(#[from] io::Error),
    }

    #[derive(Debug, Derive)]
    pub(super) enum Enum {
        #[message("this failed: {0}_{1}")]
        This(i32, i32),
        #[message(transparent)]
        Other(anyhow::Error),
        #[message(transparent)]
        Boxed(Box<dyn core::error::Error + Send + Sync>),
        #[message(transparent)]
        Braced { inner: Kind },
        #[message(transparent)]
        NamedSource { source: io::Error },
    }

    #[derive(Debug, Derive)]
    pub(super) enum Generic<E> {
        #[message("this failed")]
        This,
        #[message(transparent)]
        Other(E),
    }

    #[derive(Debug, Derive)]
    #[message("inner error")]
    pub(super) struct Inner;

    #[derive(Debug, Derive)]
    #[message("wrapped")]
    pub(super) struct WithSource(#[source] pub(super) io::Error);

    #[derive(Debug, Derive)]
    #[message(transparent)]
    pub(super) struct Any(#[from] anyhow::Error);

    #[derive(Debug, Derive)]
    #[message(transparent)]
    pub(super) struct Borrowing<'a> {
        pub(super) inner: BorrowingKind<'a>,
    }

    #[derive(Debug, Derive)]
    pub(super) enum BorrowingKind<'a> {
        #[message("unexpected token: {:?}", .token)]
        Unexpected { token: &'a str },
    }
}

fn any() -> anyhow::Error {
    anyhow::anyhow!("inner").context("outer")
}

#[test]
fn display_and_source_are_the_fields() {
    let cause = || io::Error::other("oh no");
    same! {
        Struct(Kind::E0) => ["E0"],
        Struct(Kind::from(cause())) => ["E1", "oh no"],
        Enum::This(-1, -1) => ["this failed: -1_-1"],
        Enum::Other(any()) => ["outer", "inner"],
        Enum::Boxed("text".into()) => ["text"],
        Enum::Braced { inner: Kind::from(cause()) } => ["E1", "oh no"],
        Enum::NamedSource { source: cause() } => ["oh no"],
        Generic::<Inner>::This => ["this failed"],
        Generic::Other(Inner) => ["inner error"],
        Generic::Other(WithSource(cause())) => ["wrapped", "oh no"],
        Any::from(any()) => ["outer", "inner"],
    }
}

#[test]
fn the_field_may_borrow() {
    let token = String::from("error");
    same! {
        Borrowing { inner: BorrowingKind::Unexpected { token: &token } } => ["unexpected token: \"error\""],
    }
}
