//! Fields as text: `Path` and the types that own one have `display()` instead of `Display`.

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

    use super::{PathText, Shown};

    macro_rules! paths {
        ($($path:ty),+) => {
            $(
                impl<'a> Shown<'a, $path> {
                    /// The path as text.
                    pub fn text(self) -> PathText<path::Display<'a>> {
                        PathText(self.0.display())
                    }
                }
            )+
        };
    }

    paths!(Path, PathBuf, &Path, &PathBuf, Box<Path>, Rc<Path>, Arc<Path>, Cow<'_, Path>);
}
