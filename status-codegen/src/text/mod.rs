//! Text alone: forms of names, templates, characters that cannot be seen, and words that resemble each other.

pub mod bilingual;
pub mod conflict;
pub mod invisible;
pub mod list;
pub mod name;
pub mod nearest;
pub mod script;
pub mod template;
pub mod token;
