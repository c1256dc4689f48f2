//! Chinese has full-width punctuation, and a space between Chinese characters and Latin letters, digits or code.

use super::prose::{CODE, Prose, is_han};

const HALF_WIDTH: &str = "half-width punctuation beside Chinese";

/// The problems in a text, with their lines.
pub(super) fn problems(prose: &Prose) -> Vec<(usize, String)> {
    let characters = &prose.characters;
    let at = |index: Option<usize>| index.and_then(|index| characters.get(index)).map_or('\n', |(one, _)| *one);
    let mut problems = Vec::new();
    for (index, &(character, line)) in characters.iter().enumerate() {
        let (before, after) = (at(index.checked_sub(1)), at(Some(index + 1)));
        let rule = match character {
            ',' | ';' | ':' | '!' | '?' | '(' | ')' if is_han(before) || is_han(after) => HALF_WIDTH,
            '.' if is_han(before) && !after.is_ascii_alphanumeric() => HALF_WIDTH,
            // In other positions, the quote is part of code.
            '"' | '\'' if is_chinese(before) && is_chinese(after) => HALF_WIDTH,
            ' ' if is_han(before) && is_han(after) => "a space between Chinese characters",
            ' ' if is_full_width(before) && is_text(after) || is_text(before) && is_full_width(after) => {
                "a space beside full-width punctuation"
            }
            _ if is_han(character) && is_latin(after) || is_latin(character) && is_han(after) => {
                "no space between Chinese and Latin letters, digits or code"
            }
            _ => continue,
        };
        let from = index.saturating_sub(8);
        let excerpt = characters[from..].iter().take(18).map(|(one, _)| if *one == CODE { '`' } else { *one });
        problems.push((line, format!("{rule}: {}", excerpt.collect::<String>().replace('\n', " "))));
    }
    problems
}

fn is_chinese(character: char) -> bool {
    is_han(character) || is_full_width(character)
}

fn is_latin(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == CODE
}

fn is_text(character: char) -> bool {
    is_han(character) || is_latin(character)
}

fn is_full_width(character: char) -> bool {
    "，。、；：！？（）《》「」".contains(character)
}
