//! Findings in English, as the compiler shows them: what is wrong, and what to do.

use super::Finding;
use super::parts::{
    Expected, HiddenForm, KeyForm, LockField, Misplaced, MissingLanguage, NotUtf8, PlaceholderIn, Removed, RenameFix,
    Subject, SyntaxError, UnknownCode, ValueType, WrongTypeHelp,
};
use crate::source::defect::MAX_LEN;
use crate::text::invisible::escape;
use crate::text::list::{backticked, placeholders};
use crate::text::name::NameError;
use crate::text::template::PlaceholderError;
use crate::value::Language;

/// What makes a lock right again, whatever is wrong with it.
const REWRITE: &str = "run `cargo status lock`, which writes the file anew";

impl Finding {
    /// What is wrong, in one line without invisible characters.
    pub fn message(&self) -> String {
        escape(&message(self))
    }

    /// What to do, in such a line.
    pub fn help(&self) -> Option<String> {
        help(self).map(|help| escape(&help))
    }

    /// What the related span is.
    pub const fn label(&self) -> &'static str {
        match self {
            Self::CasesDiffer { .. } => "the Chinese ones",
            Self::DuplicateInLock { .. } => "first locked here",
            Self::OverlappingGroups { .. } => "the other group",
            Self::PlaceholdersDiffer { .. } => "in the other language",
            Self::RepeatedText { .. } => "first said here",
            Self::UnequalLengths { .. } => "the longer text",
            _ => "first used here",
        }
    }
}

#[expect(clippy::too_many_lines, reason = "one arm per rule")]
fn message(finding: &Finding) -> String {
    match finding {
        Finding::CasesDiffer { zh, en } => {
            format!("{zh} {} in Chinese, {en} in English", if *zh == 1 { "case" } else { "cases" })
        }
        Finding::ChangedPlaceholders { name, now, released, place } => {
            let (now, released) = (released_placeholders(now), released_placeholders(released));
            format!("the message of `{name}` has {now}, but was released with {released} ({place})")
        }
        Finding::CodeOutsideGroups { code } => format!("`{code}` lies in no group"),
        Finding::CodeOutsideRepr { code, repr, .. } => match repr.and_then(|repr| Some((repr, repr.range()?))) {
            Some((repr, range)) => {
                format!("`{code}` is outside `{}`: {}..={}", repr.word(), range.start(), range.end())
            }
            None => format!("`{code}` is no status code"),
        },
        Finding::ConflictInLock => "an unresolved merge conflict".to_owned(),
        Finding::DuplicateCode { code } => format!("duplicate code `{code}`"),
        Finding::DuplicateInLock { what } => format!("`{what}` is locked twice"),
        Finding::DuplicateKey { key } => format!("duplicate key `{key}`"),
        Finding::DuplicateName { name } => format!("duplicate name `{name}`"),
        Finding::DuplicateReason { first, second, reason } => {
            format!("`{first}` and `{second}` are both `{reason}` to machines")
        }
        Finding::EmptyText { subject } => format!("{} is empty", self::subject(subject)),
        Finding::HiddenCharacter { first, count: 1, .. } => format!("a character that cannot be seen: U+{first:04X}"),
        Finding::HiddenCharacter { first, count, .. } => {
            format!("{count} characters that cannot be seen, the first of them U+{first:04X}")
        }
        Finding::MalformedCode { code } => format!("malformed code `{code}`"),
        Finding::MalformedHeader { header } => format!("malformed header name `{header}`"),
        Finding::MalformedLock { field } => lock_field(field),
        Finding::MalformedName { name, error, .. } => {
            let error = name_error(*error);
            if name.is_empty() { format!("the name {error}") } else { format!("`{name}` {error}") }
        }
        Finding::MalformedPlaceholder { placeholder, error } => {
            format!("malformed placeholder `{placeholder}`: {}", placeholder_error(*error))
        }
        Finding::MalformedRange { range, backwards: Some(_) } => format!("the range `{range}` ends before it begins"),
        Finding::MalformedRange { range, backwards: None } => format!("malformed range `{range}`"),
        Finding::MalformedUrl { url, is_type_url: true } => format!("`type_url` is no URI: `{url}`"),
        Finding::MalformedUrl { url, is_type_url: false } => format!("malformed URL `{url}`"),
        Finding::MissingKey { key, table, .. } => format!("missing `{key}` in `{table}`"),
        Finding::MissingLanguage { path, missing, .. } => match missing {
            MissingLanguage::Both => format!("`{path}` has neither language"),
            MissingLanguage::Zh => format!("`{path}` has no Chinese"),
            MissingLanguage::En => format!("`{path}` has no English"),
        },
        Finding::MissingLock { file } => format!("`lock = true`, but there is no `{file}`"),
        Finding::MissingName => "the enum has no name".to_owned(),
        Finding::NoCodes => "the catalog has no codes".to_owned(),
        Finding::NotUtf8 { found: NotUtf8::Bytes } => "the file is not UTF-8 from here on".to_owned(),
        Finding::NotUtf8 { found: NotUtf8::Utf16 } => "the file is UTF-16".to_owned(),
        Finding::OverlappingGroups { group, other } => format!("`{group}` overlaps `{other}`"),
        Finding::PlaceholderInTitle { name } => format!("the title has a placeholder `{{{name}}}`"),
        Finding::PlaceholdersDiffer { only_zh, only_en } => match (only_zh.as_slice(), only_en.as_slice()) {
            (only_zh, []) => format!("the English message lacks {}, which the Chinese one has", and(only_zh)),
            ([], only_en) => format!("the Chinese message lacks {}, which the English one has", and(only_en)),
            (only_zh, only_en) => {
                format!("only the Chinese message has {}, only the English one {}", and(only_zh), and(only_en))
            }
        },
        Finding::RangeOutsideRepr { range: (from, to), repr, .. } => {
            let holds = repr.range().map(|range| format!(": {}..={}", range.start(), range.end()));
            format!("`{from}..={to}` is outside `{}`{}", repr.word(), holds.unwrap_or_default())
        }
        Finding::RemappedCode { name, now, released, place } => {
            format!("`{name}` has status {now}, but was released with {released} ({place})")
        }
        Finding::RemovedCode { name, code, place, removed: Removed::InUse(_) } => {
            format!("`{name}` was released as {code} ({place}), and is gone without being retired")
        }
        Finding::RemovedCode { name, code, place, removed: Removed::Retired } => {
            format!("`{name}`, once {code} ({place}), is no longer among the retired codes")
        }
        Finding::RenamedCode { code, name, released, place, .. } => {
            format!("{code} is called `{name}`, but was released as `{released}` ({place})")
        }
        Finding::RenumberedCode { name, code, released, place, .. } => {
            format!("`{name}` is {code}, but was released as {released} ({place})")
        }
        Finding::RevivedCode { name, code: None, place } => {
            format!("`{name}` was retired ({place}), and is in use again")
        }
        Finding::RevivedCode { name, code: Some(code), place } => {
            format!("{code} was retired as `{name}` ({place}), and is in use again")
        }
        Finding::SeveralLines { key, .. } => format!("`{key}` has more than one line"),
        Finding::SimilarToItself { name } => format!("`{name}` is similar to itself"),
        Finding::StatusWithoutError { number, name } => format!("status `{number}`, {name}, carries no error"),
        Finding::Syntax { error } => syntax_error(error),
        Finding::TextAsHttpCode => "in a catalog of kind `http`, codes are numbers".to_owned(),
        Finding::TooLarge { len } => format!("the file has {len} bytes, and at most {MAX_LEN} are read"),
        Finding::TwoNames { file, call } => format!("the file calls the enum `{file}`, the macro call `{call}`"),
        Finding::UnknownHttpCode { code } => format!("`HttpStatus` has no code `{code}`"),
        Finding::UnknownKey { table, misplaced: Misplaced::Nested, .. } => {
            format!("`{table}` is no code, but a table of tables")
        }
        Finding::UnknownKey { key, table, .. } if table.is_empty() => format!("unknown key `{key}`"),
        Finding::UnknownKey { key, table, .. } => format!("unknown key `{key}` in `{table}`"),
        Finding::UnknownReplacement { code } | Finding::UnknownSimilar { code } => match code {
            UnknownCode::Renamed { name, now } => format!("`{name}` is now called `{now}`"),
            UnknownCode::Retired { name } => format!("`{name}` is retired"),
            UnknownCode::Unknown { name, .. } => format!("unknown code `{name}`"),
        },
        Finding::UnknownStatus { status, .. } => format!("unknown status `{status}`"),
        Finding::UnknownTypeUrlPlaceholder { placeholder } => match placeholder {
            PlaceholderIn::Unknown { name } => format!("unknown placeholder `{{{name}}}` in `type_url`"),
            PlaceholderIn::Malformed { placeholder, error } => {
                format!("malformed placeholder `{placeholder}` in `type_url`: {}", placeholder_error(*error))
            }
        },
        Finding::UnknownWord { key, word, .. } => format!("unknown `{key}` `{word}`"),
        Finding::UnsortedLock { code, before } => format!("`{code}` stands after `{before}`"),
        Finding::WrongType { subject, found, expected, .. } => {
            format!("{} is {}, expected {}", self::subject(subject), value_type(*found), self::expected(expected))
        }

        Finding::ChineseInEnglish { key, found } => format!("`{key}.en` has Chinese in it: `{found}`"),
        Finding::EnglishInChinese { key } => format!("`{key}.zh` has no Chinese character"),
        Finding::HalfWidthPunctuation { key, found, .. } => {
            format!("`{key}.zh` has a half-width `{found}` beside Chinese")
        }
        Finding::RepeatedText { key, language } => {
            format!("`{key}.{}` says again what another text says", language.word())
        }
        Finding::StaleTranslation { name, changed, place } => format!(
            "the {} of `{name}` changed since it was locked ({place}), the {} did not",
            language(*changed),
            language(changed.other())
        ),
        Finding::UnequalLengths { key, longer } => {
            format!("`{key}` says far more in {} than in {}", language(*longer), language(longer.other()))
        }
        Finding::UnlockedCode { name } => format!("`{name}` is not locked yet"),
        Finding::UnusedCode { name } => format!("nothing in the sources names `{name}`"),
    }
}

#[expect(clippy::too_many_lines, reason = "one arm per rule")]
fn help(finding: &Finding) -> Option<String> {
    let fixed = match finding {
        Finding::CasesDiffer { .. } => "tell the same cases in both languages",
        Finding::ChangedPlaceholders { .. } => {
            "programs fill them in by name: keep the old ones, or make it another code"
        }
        Finding::CodeOutsideGroups { .. } => "widen a group, add one, or choose another code",
        Finding::CodeOutsideRepr { repr: Some(_), wider, .. } => {
            return wider.map(|wider| format!("`repr = \"{}\"` in `[catalog]` has room for it", wider.word()));
        }
        Finding::CodeOutsideRepr { repr: None, .. } => "status codes have three digits, 100 to 999",
        Finding::ConflictInLock => {
            "resolve it in the catalog first, then run `cargo status lock`, which writes this file anew"
        }
        Finding::DuplicateInLock { .. } | Finding::MalformedLock { .. } | Finding::UnsortedLock { .. } => REWRITE,
        Finding::DuplicateReason { .. } => "rename one of them, so that they differ in more than capitals",
        Finding::HiddenCharacter { form, .. } => match form {
            HiddenForm::Literal => "nobody who reads the file could tell that something stands here; delete it",
            HiddenForm::Tab => "write spaces in its place",
            HiddenForm::CarriageReturn => "end a line with `\\n`",
            HiddenForm::Escape => "delete the escape: nobody who is shown the text can see what it stands for",
        },
        Finding::MalformedCode { .. } => "a code is made of ASCII letters, digits, `-`, `_`, `.`, `:` and `/`",
        Finding::MalformedHeader { .. } => "write the name alone, such as `Retry-After`",
        Finding::MalformedName { suggestion: Some(name), .. } => return Some(format!("write `{name}`")),
        Finding::MalformedName { suggestion: None, .. } => {
            "write a capital letter, then ASCII letters and digits, such as `QuotaExceeded`"
        }
        Finding::MalformedPlaceholder { .. } => "write `{name}` or `{0}`; `{{` and `}}` are braces",
        Finding::MalformedRange { backwards: Some((from, to)), .. } => return Some(format!("write `{to}..={from}`")),
        Finding::MalformedRange { backwards: None, .. } => "write the first and the last code, such as `10400..=10499`",
        Finding::MalformedUrl { is_type_url: true, .. } => {
            "write it whole, such as `https://errors.example.com/{code}`"
        }
        Finding::MalformedUrl { is_type_url: false, .. } => "write it whole, beginning with `https://`",
        Finding::MissingKey { key, form, .. } => {
            return Some(match form {
                KeyForm::Text => format!("write `{key} = \"…\"`"),
                KeyForm::Value => format!("write `{key} = …`"),
                KeyForm::Bilingual => format!("write `{key}.zh = \"…\"` and `{key}.en = \"…\"`"),
            });
        }
        Finding::MissingLanguage { key, missing, .. } => {
            return Some(match missing {
                MissingLanguage::Both => format!("write `{key}.zh` and `{key}.en`"),
                MissingLanguage::Zh => format!("write `{key}.zh` beside it"),
                MissingLanguage::En => format!("write `{key}.en` beside it"),
            });
        }
        Finding::MissingLock { .. } => "run `cargo status lock`, and commit the file that it writes",
        Finding::MissingName => "write `name = \"OrderCode\"` under `[catalog]`, or name it where the macro is called",
        Finding::NoCodes => "write a table such as `[codes.QuotaExceeded]`",
        Finding::NotUtf8 { found: NotUtf8::Bytes } => "save it in UTF-8; Chinese editors may have saved it in GBK",
        Finding::NotUtf8 { found: NotUtf8::Utf16 } => "save it in UTF-8, without a byte order mark",
        Finding::PlaceholderInTitle { .. } => {
            "a title is the same for every occurrence; what differs belongs in `message`"
        }
        Finding::RangeOutsideRepr { fits, .. } => return fits.map(|(from, to)| format!("write `{from}..={to}`")),
        Finding::RemappedCode { released, .. } => {
            return Some(format!("write `status = {released}`; what is answered otherwise is another code"));
        }
        Finding::RemovedCode { name, removed: Removed::InUse(literal), .. } => {
            return Some(format!("write `[retired.{name}]` with `code = {literal}`"));
        }
        Finding::RemovedCode { name, removed: Removed::Retired, .. } => {
            return Some(format!("keep `[retired.{name}]`, so that neither its name nor its number comes back"));
        }
        Finding::RenamedCode { fix: RenameFix::RenamedFrom(names), .. } => {
            return Some(format!("write `renamed_from = {names:?}`, so that the old name still leads to it"));
        }
        Finding::RenamedCode { released, fix: RenameFix::Retired, .. } => {
            return Some(format!("write `[retired.{released}]`, so that the old name still leads to it"));
        }
        Finding::RenumberedCode { literal, .. } => {
            return Some(format!("write `code = {literal}`; a new number is for a new code"));
        }
        Finding::RevivedCode { .. } => "someone may still know its old meaning: take another name and number",
        Finding::SeveralLines { is_trailing: false, .. } => {
            "write it in one line; only `meaning`, `remedy` and `deprecated` have paragraphs"
        }
        Finding::SeveralLines { is_trailing: true, .. } => "write it in one line, without the line break after it",
        Finding::SimilarToItself { .. } => "name the code that it is taken for",
        Finding::StatusWithoutError { .. } => "map the code to a status that has content",
        Finding::Syntax { error } => return syntax_help(error),
        Finding::TextAsHttpCode => "write `repr = \"u16\"`",
        Finding::TooLarge { .. } => "divide it into catalogs with an enum each",
        Finding::TwoNames { .. } => "leave one of them out, or make them the same",
        Finding::UnknownHttpCode { .. } => "codes of your own belong in a catalog without `kind = \"http\"`",
        Finding::UnknownKey { key, table, misplaced } => match misplaced {
            Misplaced::InCatalog => "it belongs under `[catalog]`",
            Misplaced::StatusOfHttpCode => "in a catalog of kind `http`, each code is its own status",
            Misplaced::HttpOnly => "it is for catalogs of kind `http`",
            Misplaced::RangeOrPrefix => {
                "codes that are numbers are grouped by `range`, codes that are text by `prefix`"
            }
            Misplaced::Meant(word) => return Some(format!("did you mean `{word}`?")),
            Misplaced::Known(keys) => return Some(format!("the keys here are {}", backticked(keys))),
            Misplaced::Nested => return Some(format!("a name has no dots: write `[codes.{table}{key}]`")),
        },
        Finding::UnknownReplacement { code } | Finding::UnknownSimilar { code } => match code {
            UnknownCode::Renamed { now, .. } => return Some(format!("write `{now}`")),
            UnknownCode::Retired { .. } => "name a code that is still in use",
            UnknownCode::Unknown { meant: Some(meant), .. } => return Some(format!("did you mean `{meant}`?")),
            UnknownCode::Unknown { meant: None, others, .. } => {
                return match others.as_slice() {
                    [] => None,
                    [only] => Some(format!("the only other code is `{only}`")),
                    others => Some(format!("the other codes are {}", backticked(others))),
                };
            }
        },
        Finding::UnknownStatus { meant: Some((number, name)), .. } => {
            return Some(format!("did you mean `{number}`, {name}?"));
        }
        Finding::UnknownStatus { meant: None, .. } => "write the number of an HTTP status, such as `404`",
        Finding::UnknownTypeUrlPlaceholder { .. } => {
            "`{code}` and `{name}` stand for the code and its name in the form `quota-exceeded`"
        }
        Finding::UnknownWord { meant: Some(meant), .. } => return Some(format!("did you mean `{meant}`?")),
        Finding::UnknownWord { meant: None, known, .. } => return Some(format!("one of {}", backticked(known))),
        Finding::WrongType { help, .. } => return help.as_ref().map(wrong_type_help),

        Finding::ChineseInEnglish { .. } => "translate it, or put it into backticks where it is quoted",
        Finding::EnglishInChinese { .. } => "translate it",
        Finding::HalfWidthPunctuation { full_width, .. } => return Some(format!("write `{full_width}`")),
        Finding::StaleTranslation { changed, .. } => {
            let other = language(changed.other());
            return Some(format!("see whether the {other} still says the same, then run `cargo status lock`"));
        }
        Finding::UnlockedCode { .. } => "run `cargo status lock` once it is as it should stay",
        Finding::UnusedCode { .. } => {
            "use it, retire it, or add `--allow unused-code` where other programs use the catalog"
        }
        Finding::DuplicateCode { .. }
        | Finding::DuplicateKey { .. }
        | Finding::DuplicateName { .. }
        | Finding::EmptyText { .. }
        | Finding::OverlappingGroups { .. }
        | Finding::PlaceholdersDiffer { .. }
        | Finding::RepeatedText { .. }
        | Finding::UnequalLengths { .. } => return None,
    };
    Some(fixed.to_owned())
}

fn subject(subject: &Subject) -> String {
    match subject {
        Subject::Key(key) => format!("`{key}`"),
        Subject::Item(key) => format!("a text in `{key}`"),
    }
}

const fn language(language: Language) -> &'static str {
    match language {
        Language::Zh => "Chinese",
        Language::En => "English",
    }
}

/// `` `{a}`, `{b}` and `{c}` ``
fn and(names: &[String]) -> String {
    let names = placeholders(names);
    match names.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => names.concat(),
    }
}

fn released_placeholders(names: &[String]) -> String {
    if names.is_empty() { "no placeholders".to_owned() } else { placeholders(names).join(", ") }
}

fn lock_field(field: &LockField) -> String {
    let (text, error) = match field {
        LockField::Count(count) => return format!("a line has 6 fields, and this one {count}"),
        LockField::Code(text) => (text, "is no code"),
        LockField::Name(text) => (text, "is no name of a code"),
        LockField::Status(text) => (text, "is neither a status nor `retired`"),
        LockField::Placeholders(text) => (text, "is no list of placeholders, nor `-`"),
        LockField::Hash(text) => (text, "is no hash of 16 digits"),
    };
    format!("`{text}` {error}")
}

const fn name_error(error: NameError) -> &'static str {
    match error {
        NameError::Empty => "is empty",
        NameError::Keyword => "is a keyword",
        NameError::AllCapitals => "is all capitals",
        NameError::FirstCharacter => "does not begin with a letter",
        NameError::NotPascalCase => "is no PascalCase name in ASCII letters and digits",
    }
}

const fn placeholder_error(error: PlaceholderError) -> &'static str {
    match error {
        PlaceholderError::NotOpened => "no `{` opens it",
        PlaceholderError::NotClosed => "no `}` closes it",
        PlaceholderError::Name => "it names neither a field nor a position",
    }
}

/// With its article.
const fn value_type(found: ValueType) -> &'static str {
    match found {
        ValueType::String => "a string",
        ValueType::Integer => "an integer",
        ValueType::Float => "a float",
        ValueType::Boolean => "a boolean",
        ValueType::Date => "a date",
        ValueType::Array => "an array",
        ValueType::Table => "a table",
    }
}

fn expected(expected: &Expected) -> String {
    match expected {
        Expected::String => "a string".to_owned(),
        Expected::Integer => "an integer".to_owned(),
        Expected::Boolean => "`true` or `false`".to_owned(),
        Expected::Strings => "an array of strings".to_owned(),
        Expected::Table => "a table".to_owned(),
        Expected::Header(path) => format!("a table `[{path}]`"),
        Expected::Bilingual(key) => format!("`{key}.zh` and `{key}.en`"),
    }
}

fn wrong_type_help(help: &WrongTypeHelp) -> String {
    match help {
        WrongTypeHelp::Number(number) => format!("write {number}"),
        WrongTypeHelp::Unquoted(text) => format!("write {text}, without quotes"),
        WrongTypeHelp::TextCodes => "codes that are text need `repr = \"str\"` under `[catalog]`".to_owned(),
        WrongTypeHelp::InBrackets => "write it in brackets, `[\"…\"]`".to_owned(),
        WrongTypeHelp::InQuotes => "write it in quotes".to_owned(),
    }
}

fn syntax_error(error: &SyntaxError) -> String {
    let fixed = match error {
        SyntaxError::WideSpace => "a space that is not the ASCII one",
        SyntaxError::FullWidth { found, ascii } => return format!("`{found}` is not `{ascii}`"),
        SyntaxError::UnclosedArray => "the array is not closed",
        SyntaxError::UnclosedTable => "the inline table is not closed",
        SyntaxError::UnclosedText => "the text is not closed",
        SyntaxError::UnclosedString => "the string is not closed",
        SyntaxError::MissingEquals { .. } => "missing `=` after the key",
        SyntaxError::MergeConflict => "an unresolved merge conflict",
        SyntaxError::MalformedKey => "a key is made of ASCII letters, digits, `-` and `_`",
        SyntaxError::EmptyKey => "the name is empty",
        SyntaxError::ExtraEquals => "unexpected `=`",
        SyntaxError::MalformedBoolean => "a boolean is `true` or `false`",
        SyntaxError::LeadingZero => "a number begins with another digit than `0`",
        SyntaxError::UnknownEscape => "unknown escape",
        SyntaxError::SpaceInName => "a name has no spaces",
        SyntaxError::UnclosedQuoteInHeader => "a quote in the header is not closed",
        SyntaxError::UnclosedHeader => "the header is not closed",
        SyntaxError::SlashComment => "unexpected `//`",
        SyntaxError::ExtraComma => "unexpected `,`",
        SyntaxError::TextAfterHeader => "unexpected text after the header",
        SyntaxError::TextAfterString => "unexpected text after the string",
        SyntaxError::TextAfterValue => "unexpected text after the value",
        SyntaxError::MissingComma => "missing `,`",
        SyntaxError::NestedTooDeeply => "nested too deeply",
        SyntaxError::MissingValue { key } => return format!("`{key}` has no value"),
        SyntaxError::TwoKeysOnOneLine => "each key has a line of its own",
        SyntaxError::MissingQuotes { .. } => "a text is written in quotes",
        SyntaxError::Other(message) => message,
    };
    fixed.to_owned()
}

fn syntax_help(error: &SyntaxError) -> Option<String> {
    let fixed = match error {
        SyntaxError::WideSpace => "write an ordinary space",
        SyntaxError::FullWidth { ascii, .. } => return Some(format!("write `{ascii}`, the one in ASCII")),
        SyntaxError::MissingEquals { is_colon: true } => "write `=`, not `:`",
        SyntaxError::UnknownEscape => "write `\\\\` for a backslash, or put the text in single quotes",
        SyntaxError::SpaceInName => "write it in one word, such as `[codes.QuotaExceeded]`",
        SyntaxError::UnclosedHeader => "write `]`",
        SyntaxError::SlashComment => "a comment begins with `#`",
        SyntaxError::ExtraComma => "a line ends without a comma",
        SyntaxError::TextAfterString => "a quote within a text in double quotes is written `\\\"`",
        SyntaxError::MissingQuotes { text } => return Some(format!("write `\"{text}\"`")),
        _ => return None,
    };
    Some(fixed.to_owned())
}
