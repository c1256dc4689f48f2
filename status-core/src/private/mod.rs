//! Items for code that our macros generate. They are private, although the compiler sees them as public.

mod argument;
mod check;
#[cfg(feature = "std")]
mod coded;
#[cfg(feature = "serde")]
mod deserialize;
mod features;
mod lookup;
pub(crate) mod names;
mod response;
mod text;
mod views;

pub use self::argument::{Argument, argument};
pub use self::check::{HasNoMessages, check_coded, checked, has_no_messages, matching, matching_all, uses};
#[cfg(feature = "std")]
pub use self::coded::{coded, placeholder, value};
pub use self::features::{with_http_problem, with_problem, with_serde};
pub use self::lookup::{for_i32, for_str, for_u16, for_u32, from_name, from_reason, part, sparse};
pub use self::names::{check_extension, check_header};
pub use self::response::{Delay, Given, GivenValue, extension, fields, header, instance, params, retry_after};
pub use self::text::{AsArgument, AsText, NoArgument, PathText, Probe, ProbeNothing, Shown};
pub use self::views::{AsDynError, Transparent, unboxed};
pub use crate::code::entry::{CodeColumn, Columns, Entry};
pub use crate::error::client_message::{Exposure, Reader, fmt_client, fmt_exposed, fmt_text};
pub use crate::error::status_error::AsStatusError;

#[cfg(feature = "serde")]
pub use self::deserialize::{deserialize_code, deserialize_name, deserialize_text};
#[cfg(feature = "serde")]
pub use serde;
