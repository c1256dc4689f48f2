//! The comments and strings of a file, each with its first line.

/// Comments on consecutive lines are one text. Tests at the end of the file are skipped.
pub(super) fn of_rust(source: &str) -> Vec<(usize, String)> {
    let source = source.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let mut scanner = Scanner::new(source);
    while let Some(character) = scanner.rest.chars().next() {
        if scanner.rest.starts_with("//") {
            scanner.comment("//");
        } else if scanner.rest.starts_with("/*") {
            scanner.advance_behind("*/");
        } else if let Some(hashes) = raw_string(scanner.rest) {
            scanner.advance(scanner.rest.find('"').unwrap_or_default() + 1);
            scanner.string(&format!("\"{}", "#".repeat(hashes)), false);
        } else if character == '"' {
            scanner.advance(1);
            scanner.string("\"", true);
        } else if character == '\'' {
            scanner.advance(character_literal(scanner.rest).unwrap_or(1));
        } else {
            // Takes the whole word, because a letter before a quote is not always the start of a raw string.
            let is_in_word = |one: char| one.is_alphanumeric() || one == '_';
            let word = scanner.rest.find(|one| !is_in_word(one)).unwrap_or(scanner.rest.len());
            scanner.advance(word.max(character.len_utf8()));
        }
    }
    scanner.texts
}

pub(super) fn of_toml(source: &str) -> Vec<(usize, String)> {
    let mut scanner = Scanner::new(source);
    while let Some(character) = scanner.rest.chars().next() {
        let quotes = ["\"\"\"", "'''", "\"", "'"].into_iter().find(|quotes| scanner.rest.starts_with(quotes));
        if let Some(quotes) = quotes {
            scanner.advance(quotes.len());
            scanner.string(quotes, quotes.starts_with('"'));
        } else if character == '#' {
            scanner.comment("#");
        } else {
            scanner.advance(character.len_utf8());
        }
    }
    scanner.texts
}

/// The number of `#` in the raw string that starts here.
fn raw_string(rest: &str) -> Option<usize> {
    let rest = rest.strip_prefix(['b', 'c']).unwrap_or(rest).strip_prefix('r')?;
    let hashes = rest.len() - rest.trim_start_matches('#').len();
    rest[hashes..].starts_with('"').then_some(hashes)
}

/// The length of the character literal that starts here, unless it is a lifetime.
fn character_literal(rest: &str) -> Option<usize> {
    let mut characters = rest.char_indices().skip(1);
    let (_, first) = characters.next()?;
    if first == '\\' {
        // Starts after the escaped character, which may be a quote.
        return rest[3..].find('\'').map(|end| end + 4);
    }
    let (end, last) = characters.next()?;
    (last == '\'').then_some(end + 1)
}

struct Scanner<'a> {
    rest: &'a str,
    line: usize,
    texts: Vec<(usize, String)>,
}

impl<'a> Scanner<'a> {
    fn new(source: &'a str) -> Self {
        Self { rest: source, line: 1, texts: Vec::new() }
    }

    fn advance(&mut self, length: usize) -> &'a str {
        let (passed, rest) = self.rest.split_at(length);
        self.rest = rest;
        self.line += passed.matches('\n').count();
        passed
    }

    fn advance_behind(&mut self, end: &str) -> &'a str {
        let length = self.rest.find(end).map_or(self.rest.len(), |at| at + end.len());
        self.advance(length)
    }

    /// Reads this comment and those on the lines below.
    fn comment(&mut self, marker: &str) {
        let begin = self.line;
        let mut text = String::new();
        loop {
            let line = self.advance(self.rest.find('\n').unwrap_or(self.rest.len()));
            text.push_str(line[marker.len()..].trim_start_matches(['/', '!']));
            let blank = self.rest.len() - self.rest.trim_start().len();
            let (between, below) = self.rest.split_at(blank);
            if !below.starts_with(marker) || between.matches('\n').count() != 1 {
                break;
            }
            self.advance(blank);
            text.push('\n');
        }
        self.texts.push((begin, text));
    }

    /// Reads a string up to `end`; its start has been read.
    fn string(&mut self, end: &str, has_escapes: bool) {
        let begin = self.line;
        let mut text = String::new();
        while !self.rest.is_empty() {
            if self.rest.starts_with(end) {
                self.advance(end.len());
                break;
            }
            if has_escapes && self.rest.starts_with('\\') {
                self.advance(1);
                match self.rest.chars().next() {
                    Some('n') => text.push('\n'),
                    Some('\n') => {
                        let indent = self.rest.len() - self.rest.trim_start().len();
                        self.advance(indent);
                        continue;
                    }
                    Some(other) => text.push(other),
                    None => {}
                }
            } else {
                text.extend(self.rest.chars().next());
            }
            self.advance(self.rest.chars().next().map_or(0, char::len_utf8));
        }
        self.texts.push((begin, text));
    }
}
