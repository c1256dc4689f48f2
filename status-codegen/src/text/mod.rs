//! Text in general: names, templates, invisible characters, and similar words.

pub mod bilingual;
pub mod conflict;
pub mod invisible;
pub mod list;
pub mod name;
pub mod nearest;
pub mod script;
pub mod template;
pub mod token;
