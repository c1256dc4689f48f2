//! The expansion sets off no lint that its type does not.

use core::error::Error as _;
use std::io;

#[deny(
    deprecated,
    unused_qualifications,
    clippy::elidable_lifetime_names,
    clippy::needless_lifetimes,
    clippy::pedantic,
    clippy::nursery
)]
mod denied {
    use super::*;

    twice! {
        #[derive(Debug, Derive)]
        #[deprecated]
        #[message("deprecated struct")]
        pub(super) struct DeprecatedStruct;

        #[derive(Debug, Derive)]
        #[message("{message} {}", .message)]
        pub(super) struct DeprecatedField {
            #[deprecated]
            pub(super) message: &'static str,
        }

        #[derive(Debug, Derive)]
        #[deprecated]
        pub(super) enum DeprecatedEnum {
            #[message("deprecated enum")]
            Variant,
        }

        #[derive(Debug, Derive)]
        pub(super) enum DeprecatedVariant {
            #[deprecated]
            #[message("deprecated variant")]
            Variant,
        }

        #[derive(Debug, Derive)]
        pub(super) enum DeprecatedVariantFrom {
            #[deprecated]
            #[message("deprecated, from")]
            From(#[from] io::Error),
        }

        #[derive(Debug, Derive)]
        pub(super) enum DeprecatedFrom {
            #[message(transparent)]
            Variant(
                #[from]
                #[allow(deprecated)]
                DeprecatedStruct,
            ),
        }

        #[derive(Debug, Derive)]
        pub(super) enum Lifetimes<'a> {
            #[message("...")]
            Io(#[from] io::Error),
            #[message("{0:?}")]
            Borrowed(&'a ()),
        }
    }

    #[test]
    #[expect(deprecated, reason = "this is what it is about")]
    fn deprecated_items_are_not_reported() {
        same! {
            DeprecatedStruct => ["deprecated struct"],
            DeprecatedField { message: "x" } => ["x x"],
            DeprecatedEnum::Variant => ["deprecated enum"],
            DeprecatedVariant::Variant => ["deprecated variant"],
            DeprecatedVariantFrom::from(io::Error::other("oh no")) => ["deprecated, from", "oh no"],
            DeprecatedFrom::from(DeprecatedStruct) => ["deprecated struct"],
            Lifetimes::from(io::Error::other("oh no")) => ["...", "oh no"],
            Lifetimes::Borrowed(&()) => ["()"],
        }
    }
}

#[test]
fn needless_lifetimes_can_be_forbidden() {
    #![allow(clippy::mixed_attributes_style, reason = "`forbid` belongs to the function's inside")]
    #![forbid(clippy::needless_lifetimes)]

    #[derive(Debug, status_core::StatusError)]
    #[status("...")]
    struct Forbidden(#[from] io::Error);

    assert!(Forbidden::from(io::Error::other("oh no")).source().is_some());
}
