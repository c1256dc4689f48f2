//! Fields as values of placeholders.

use core::fmt::Display;

/// A field whose name a code's message may have for a placeholder: only if it has (`USED`), the field must be `Display`.
///
/// Only the catalog knows, and the macro cannot see it; so the compiler decides.
#[diagnostic::on_unimplemented(
    message = "the catalog's message shows this field, but `{Self}` has no `Display`",
    label = "the message has a placeholder for it",
    note = "implement `Display`, or give the placeholder a value: `#[status(…, name = .name.method())]`"
)]
pub trait Argument<const USED: bool> {
    /// The field's value, or nothing where nobody asks for it.
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

/// The field's value, for an expansion to say in one line.
pub fn argument<const USED: bool, T: Argument<USED>>(field: &T) -> &dyn Display {
    field.argument()
}
