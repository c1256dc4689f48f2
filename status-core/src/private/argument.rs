//! Fields as values of placeholders.

use core::fmt::Display;

/// A field whose name may be a placeholder of a code's message. The field must implement `Display` only if it is
/// (`USED`).
///
/// The macro cannot see the catalog, so the compiler decides.
#[diagnostic::on_unimplemented(
    message = "the catalog's message shows this field, but `{Self}` has no `Display`",
    label = "the message has a placeholder for it",
    note = "implement `Display`, or give the placeholder a value: `#[status(…, name = .name.method())]`"
)]
pub trait Argument<const USED: bool> {
    /// The field's value, or an empty text if the message does not use it.
    fn argument(&self) -> &dyn Display;
}

impl<T> Argument<false> for T {
    fn argument(&self) -> &dyn Display {
        &""
    }
}

impl<T: Display> Argument<true> for T {
    fn argument(&self) -> &dyn Display {
        self
    }
}

/// The field's value, in a form that is short in expansions.
pub fn argument<const USED: bool, T: Argument<USED>>(field: &T) -> &dyn Display {
    field.argument()
}
