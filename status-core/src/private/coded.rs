//! What `coded!` expands to.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt::Display;

use crate::code::catalog_code::CatalogCode;
use crate::error::coded::Coded;

/// An occurrence of a code, at the location of the macro call.
#[track_caller]
pub fn coded<C: CatalogCode, const N: usize>(code: C, values: [(&'static str, String); N]) -> Coded<C> {
    Coded::new(code, Vec::from(values))
}

/// The value of a placeholder.
pub fn value<T: Display + ?Sized>(value: &T) -> String {
    value.to_string()
}

/// The name of a placeholder: `r#type` is the value of `{type}`.
pub const fn placeholder(name: &str) -> &str {
    if let [b'r', b'#', rest @ ..] = name.as_bytes() {
        if let Ok(name) = core::str::from_utf8(rest) {
            return name;
        }
    }
    name
}

/// Creates an error with a code, without an error type.
///
/// The arguments are the code, as the path of a constant or variant, and then the values of the placeholders in its message.
/// Values without a name fill `{0}`, `{1}` and so on, as in `format!`.
///
/// The compiler checks that each placeholder has a value, that each value has a placeholder, and that the code's status is
/// an error. The result is a [`Coded`](crate::Coded).
///
/// ```
/// # #[cfg(feature = "include")] {
/// use std::fs;
/// use std::path::Path;
///
/// use status_core::{Coded, Lang, OrCoded, StatusError, coded};
///
/// status_core::include_codes!("doc/codes.toml");
///
/// fn reserve(sku: &str, left: u32) -> Result<(), Coded<OrderCode>> {
///     if left < 3 {
///         return Err(coded!(OrderCode::OutOfStock, sku = sku, left = left));
///     }
///     Ok(())
/// }
///
/// let error = reserve("A-7", 2).unwrap_err();
/// assert_eq!(error.code(), OrderCode::OutOfStock);
/// assert_eq!(error.to_string(), "Only 2 of A-7 left in stock");
/// assert_eq!(error.message(Lang::Zh).to_string(), "A-7 只剩 2 件");
///
/// // `or_coded` keeps the other error as the source.
/// fn load(path: &Path) -> Result<String, Coded<OrderCode>> {
///     fs::read_to_string(path).or_coded(|| coded!(OrderCode::OutOfStock, sku = path.display(), left = 0))
/// }
///
/// let error = load("no/such/file".as_ref()).unwrap_err();
/// assert!(std::error::Error::source(&error).is_some());
/// # }
/// ```
///
/// For a code in a variable, use `Coded::from(code)`. To add data to the response, use the methods, as in
/// `coded!(…).retry_after(delay)`.
#[macro_export]
macro_rules! coded {
    ($code:path $(,)?) => {
        $crate::__coded!([$code] [] [])
    };
    ($code:path, $($values:tt)+) => {
        $crate::__coded!([$code] [] ["0" "1" "2" "3" "4" "5" "6" "7" "8" "9"] $($values)+)
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __coded {
    ([$code:path] [$(($name:expr, $value:expr))*] [$($indices:literal)*]) => {{
        const __ENTRY: &$crate::Entry = $code.entry();
        const _: &$crate::Entry = $crate::__private::checked(__ENTRY, "coded!");
        const _: () = $crate::__private::check_coded(__ENTRY, &[$($name),*]);
        $crate::__private::coded($code, [$(($name, $crate::__private::value(&$value))),*])
    }};
    ($code:tt [$($done:tt)*] $indices:tt $name:ident = $value:expr $(, $($rest:tt)*)?) => {
        $crate::__coded!(
            $code
            [$($done)* (const { $crate::__private::placeholder(::core::stringify!($name)) }, $value)]
            $indices
            $($($rest)*)?
        )
    };
    ($code:tt [$($done:tt)*] [$index:literal $($indices:literal)*] $value:expr $(, $($rest:tt)*)?) => {
        $crate::__coded!($code [$($done)* ($index, $value)] [$($indices)*] $($($rest)*)?)
    };
}

#[cfg(test)]
mod tests {
    use super::placeholder;

    #[test]
    fn raw_names() {
        for (written, expected) in [("r#type", "type"), ("limit", "limit"), ("r", "r"), ("r#", ""), ("_r#a", "_r#a")] {
            assert_eq!(placeholder(written), expected);
        }
    }
}
