//! Fields as text: `Path` and the types that own one have `display()` instead of `Display`.
//!
//! The compiler knows the types of fields, but the macro does not. So the expansion calls a method that several types and
//! traits have, and the compiler takes the first that applies.

use core::fmt::Display;
use core::marker::PhantomData;
use core::ops::Deref;

/// A field that a message shows.
pub struct Shown<'a, T: ?Sized>(pub &'a T);

/// Returns the field itself, unless it is a path.
///
/// The methods for paths are inherent, so the compiler prefers them, also where the path has another name.
pub trait AsText {
    /// Dereferences to what is shown.
    type Text;

    /// The field as text.
    fn text(self) -> Self::Text;
}

impl<'a, T: ?Sized> AsText for Shown<'a, T> {
    type Text = &'a T;

    fn text(self) -> &'a T {
        self.0
    }
}

/// Returns the field as a value of a placeholder.
pub trait AsArgument {
    /// Dereferences to what is shown.
    type Text;

    /// The field as text.
    fn argument(self) -> Self::Text;
}

impl<'a, T: Display> AsArgument for Shown<'a, T> {
    type Text = &'a T;

    fn argument(self) -> &'a T {
        self.0
    }
}

/// Returns nothing for a field that no message can show. The compiler prefers [`AsArgument`], which needs no reference.
pub trait NoArgument {
    /// An empty text.
    fn argument(&self) -> &'static &'static str {
        &""
    }
}

impl<T> NoArgument for Shown<'_, T> {}

/// Whether a message can show a field of this type.
pub struct Probe<T: ?Sized>(PhantomData<T>);

impl<T: Display + ?Sized> Probe<T> {
    /// It can.
    pub const HAS_DISPLAY: bool = true;
}

/// The constants of types for which [`Probe`] has none.
pub trait ProbeNothing {
    /// The type does not implement `Display`.
    const HAS_DISPLAY: bool = false;
    /// The type is not a path.
    const IS_PATH: bool = false;
}

impl<T: ?Sized> ProbeNothing for Probe<T> {}

/// A path as text, so that expansions dereference it like any other field.
pub struct PathText<D>(D);

impl<D> Deref for PathText<D> {
    type Target = D;

    fn deref(&self) -> &D {
        &self.0
    }
}

#[cfg(feature = "std")]
mod paths {
    extern crate std;

    use alloc::borrow::Cow;
    use alloc::boxed::Box;
    use alloc::rc::Rc;
    use alloc::sync::Arc;
    use std::path::{self, Path, PathBuf};

    use super::{PathText, Probe, Shown};

    macro_rules! paths {
        ($($path:ty),+) => {
            $(
                impl<'a> Shown<'a, $path> {
                    /// The path as text.
                    pub fn text(self) -> PathText<path::Display<'a>> {
                        PathText(self.0.display())
                    }

                    /// The path as a value of a placeholder.
                    pub fn argument(self) -> PathText<path::Display<'a>> {
                        self.text()
                    }
                }

                impl Probe<$path> {
                    /// A message can show it.
                    pub const IS_PATH: bool = true;
                }
            )+
        };
    }

    paths!(Path, PathBuf, &Path, &PathBuf, Box<Path>, Rc<Path>, Arc<Path>, Cow<'_, Path>);
}
