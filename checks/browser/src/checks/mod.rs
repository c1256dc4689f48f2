//! The checks. Each checks one page, and returns its errors.

mod console;
mod contrast;
mod links;
mod search;
mod switch;
mod width;

pub use self::console::ask as console;
pub use self::contrast::ask as contrast;
pub use self::links::ask as links;
pub use self::search::ask as search;
pub use self::switch::{Mode, ask as switch};
pub use self::width::ask as width;

/// A phone's screen, in CSS pixels.
pub const PHONE: (u32, u32) = (390, 844);
