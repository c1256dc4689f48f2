//! Text without code, targets of links, tags and emphasis.

/// Replaces code, so that its position next to a word is kept.
pub(super) const CODE: char = '\u{FFFC}';
/// Replaces `{…}`, whose value is unknown.
pub(super) const PLACEHOLDER: char = '\u{FFFD}';

pub(super) struct Prose {
    /// Each character with its line.
    pub(super) characters: Vec<(char, usize)>,
    /// The same in lower case, with one space for any blanks and line breaks.
    folded: Vec<(char, usize)>,
    /// The characters of `folded`, in which most phrases are quickly ruled out.
    text: String,
}

impl Prose {
    pub(super) fn new(text: &str, first_line: usize) -> Self {
        let mut characters = Vec::new();
        let mut is_fenced = false;
        let mut rest = Vec::new();
        for (number, line) in text.split('\n').enumerate() {
            if line.trim_start().starts_with("```") {
                is_fenced = !is_fenced;
            } else if !is_fenced {
                rest.extend(line.chars().map(|character| (character, first_line + number)));
            }
            rest.push(('\n', first_line + number));
        }
        let mut at = 0;
        while let Some(&(character, line)) = rest.get(at) {
            let following = &rest[at + 1..];
            // The distance to the closing character, if it is in the same paragraph.
            let closing = |close: char| {
                let end = following.iter().position(|(one, _)| *one == close)?;
                let is_one_paragraph = !following[..end].windows(2).any(|pair| pair[0].0 == '\n' && pair[1].0 == '\n');
                is_one_paragraph.then_some(end)
            };
            let (replacement, length) = match character {
                '`' => (Some(CODE), closing('`').map(|end| end + 2)),
                '{' => (Some(PLACEHOLDER), closing('}').map(|end| end + 2)),
                '<' if following
                    .first()
                    .is_some_and(|(next, _)| next.is_ascii_alphabetic() || "/!".contains(*next)) =>
                {
                    (None, closing('>').map(|end| end + 2))
                }
                ']' if following.first().is_some_and(|(next, _)| *next == '(') => {
                    (None, closing(')').map(|end| end + 2))
                }
                '*' | '[' | ']' => (None, Some(1)),
                _ => (Some(character), Some(1)),
            };
            if let Some(length) = length {
                characters.extend(replacement.map(|character| (character, line)));
                at += length;
            } else {
                characters.push((character, line));
                at += 1;
            }
        }
        let mut folded: Vec<(char, usize)> = Vec::new();
        for &(character, line) in &characters {
            let character = if character.is_whitespace() { ' ' } else { character.to_ascii_lowercase() };
            if character != ' ' || folded.last().is_some_and(|(last, _)| *last != ' ') {
                folded.push((character, line));
            }
        }
        let text = folded.iter().map(|(character, _)| character).collect();
        Self { characters, folded, text }
    }

    /// The lines on which a phrase starts outside of its exceptions, ignoring case and line breaks.
    pub(super) fn lines_with(&self, phrase: &str, exceptions: &[&str]) -> Vec<usize> {
        if !self.text.contains(phrase) {
            return Vec::new();
        }
        let text = &self.folded;
        let is_at = |at: usize, phrase: &str| {
            let length = phrase.chars().count();
            let is_letter =
                |at: Option<usize>| at.and_then(|at| text.get(at)).is_some_and(|(one, _)| one.is_alphanumeric());
            text[at..].len() >= length
                && text[at..].iter().map(|(one, _)| *one).zip(phrase.chars()).all(|(one, other)| one == other)
                && !is_letter(at.checked_sub(1))
                && !is_letter(Some(at + length))
        };
        let is_exception = |at: usize| {
            exceptions.iter().any(|exception| {
                let before = exception.find(phrase).expect("an exception contains its phrase");
                at.checked_sub(exception[..before].chars().count()).is_some_and(|at| is_at(at, exception))
            })
        };
        (0..text.len()).filter(|at| is_at(*at, phrase) && !is_exception(*at)).map(|at| text[at].1).collect()
    }

    pub(super) fn is_chinese(&self) -> bool {
        self.characters.iter().any(|(character, _)| is_han(*character))
    }
}

pub(super) fn is_han(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}
