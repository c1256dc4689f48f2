//! The messages and helps of findings in English, as the compiler shows them.

use super::Finding;
use super::parts::{
    Expected, HiddenForm, KeyForm, LockField, Misplaced, MissingLanguage, NotUtf8, PlaceholderIn, Removed, RenameFix,
    Subject, SyntaxError, UnknownCode, ValueType, WrongTypeHelp,
};
use super::wording::Wording;
use crate::source::defect::MAX_LEN;
use crate::text::list::{backticked, placeholders};
use crate::text::name::NameError;
use crate::text::template::PlaceholderError;
use crate::value::Language;

/// What to do about a line of a lock that cannot be used.
const REWRITE: &str = "run `cargo status lock` to rewrite the file";

impl Finding {
    /// The finding in English.
    pub fn english(&self) -> Wording {
        Wording::new(&message(self), label(self), help(self).as_deref(), "help: ")
    }
}

/// What the related span is.
fn label(finding: &Finding) -> &'static str {
    match finding {
        Finding::CasesDiffer { .. } => "the Chinese cases",
        Finding::DuplicateInLock { .. } => "first listed here",
        Finding::DuplicateKey { .. } => "first defined here",
        Finding::DuplicateReason { .. } => "the other code",
        Finding::OverlappingGroups { .. } => "the other group",
        Finding::PlaceholdersDiffer { only_zh, only_en } if only_zh.is_empty() || only_en.is_empty() => "used here",
        Finding::PlaceholdersDiffer { .. } => "only in Chinese",
        Finding::RepeatedText { .. } => "the same text",
        Finding::UnequalLengths { .. } => "the longer text",
        _ => "first used here",
    }
}

#[expect(clippy::too_many_lines, reason = "one arm per rule")]
fn message(finding: &Finding) -> String {
    match finding {
        Finding::CasesDiffer { zh, en } => {
            format!("`cases` has {zh} {} in Chinese, but {en} in English", if *zh == 1 { "entry" } else { "entries" })
        }
        Finding::ChangedPlaceholders { name, now, released, location } => {
            let (released, now) = (all_placeholders(released), all_placeholders(now));
            format!("the message of `{name}` was released with {released} ({location}), but now has {now}")
        }
        Finding::CodeOutsideGroups { code } => format!("`{code}` is not in any group"),
        Finding::CodeOutsideRepr { code, repr, .. } => match repr.and_then(|repr| Some((repr, repr.range()?))) {
            Some((repr, range)) => {
                format!("`{code}` does not fit in `{}` ({} to {})", repr.word(), range.start(), range.end())
            }
            None => format!("`{code}` is not a status code"),
        },
        Finding::ConflictInLock => "unresolved merge conflict".to_owned(),
        Finding::DuplicateCode { code } => format!("duplicate code `{code}`"),
        Finding::DuplicateInLock { what } => format!("`{what}` is in the lock twice"),
        Finding::DuplicateKey { key } => format!("duplicate key `{key}`"),
        Finding::DuplicateName { name } => format!("duplicate name `{name}`"),
        Finding::DuplicateReason { first, second, reason } => {
            format!("`{first}` and `{second}` both map to the reason `{reason}`")
        }
        Finding::EmptyText { subject: Subject::Key(key) } => format!("`{key}` is empty"),
        Finding::EmptyText { subject: Subject::Item(key) } => format!("`{key}` has an empty entry"),
        Finding::HiddenCharacter { first, form: HiddenForm::Tab, .. } => {
            format!("tab character U+{first:04X} is not allowed here")
        }
        Finding::HiddenCharacter { first, count: 1, .. } => format!("invisible character U+{first:04X}"),
        Finding::HiddenCharacter { first, count, .. } => {
            format!("{count} invisible characters, starting with U+{first:04X}")
        }
        Finding::MalformedCode { code } => format!("invalid character in the code `{code}`"),
        Finding::MalformedHeader { header } => format!("`{header}` is not a header name"),
        Finding::MalformedLock { field } => lock_field(field),
        Finding::MalformedName { name, error, .. } => name_error(name, *error),
        Finding::MalformedPlaceholder { placeholder, error } => placeholder_error(placeholder, *error),
        Finding::MalformedRange { range, backwards: Some(_) } => format!("the range `{range}` is backwards"),
        Finding::MalformedRange { range, backwards: None } => format!("`{range}` is not a valid range"),
        Finding::MalformedReason { reason, .. } => format!("`{reason}` is not a valid reason"),
        Finding::MalformedUrl { url, is_type_url: true, .. } => format!("`{url}` is not a valid URI"),
        Finding::MalformedUrl { url, is_type_url: false, .. } => format!("`{url}` is not a valid URL"),
        Finding::MissingKey { key, table, .. } => format!("missing `{key}` in `{table}`"),
        Finding::MissingLanguage { path, missing, .. } => match missing {
            MissingLanguage::Both => format!("`{path}` has neither Chinese nor English text"),
            MissingLanguage::Zh => format!("`{path}` has no Chinese text"),
            MissingLanguage::En => format!("`{path}` has no English text"),
        },
        Finding::MissingLock { file } => format!("`lock = true`, but `{file}` does not exist"),
        Finding::MissingName => "the enum has no name".to_owned(),
        Finding::NoCodes => "the catalog has no codes".to_owned(),
        Finding::NotUtf8 { found: NotUtf8::Bytes } => "the file is not UTF-8 from here on".to_owned(),
        Finding::NotUtf8 { found: NotUtf8::Utf16 } => "the file is UTF-16".to_owned(),
        Finding::OverlappingGroups { group, other } => format!("the groups `{group}` and `{other}` overlap"),
        Finding::PlaceholderInTitle { name } => format!("placeholder `{{{name}}}` in a title"),
        Finding::PlaceholdersDiffer { only_zh, only_en } => {
            let noun = |names: &[String]| if names.len() == 1 { "placeholder" } else { "placeholders" };
            match (only_zh.as_slice(), only_en.as_slice()) {
                (only_zh, []) => format!("`message.en` lacks the {} {}", noun(only_zh), and(only_zh)),
                ([], only_en) => format!("`message.zh` lacks the {} {}", noun(only_en), and(only_en)),
                (only_zh, only_en) => {
                    format!("`message.en` lacks {}, and `message.zh` lacks {}", and(only_zh), and(only_en))
                }
            }
        }
        Finding::RangeOutsideRepr { range: (from, to), repr, .. } => {
            let holds = repr.range().map(|range| format!(" ({} to {})", range.start(), range.end()));
            format!("the range `{from}..={to}` does not fit in `{}`{}", repr.word(), holds.unwrap_or_default())
        }
        Finding::RemappedCode { name, now, released, location } => {
            format!("`{name}` was released with status {released} ({location}), but now has {now}")
        }
        Finding::RemovedCode { name, code, location, removed: Removed::InUse(_) } => {
            format!("`{name}` was released as `{code}` ({location}), but no longer exists")
        }
        Finding::RemovedCode { name, code, location, removed: Removed::Retired } => {
            format!("`{name}` was retired with the code `{code}` ({location}), but `[retired.{name}]` no longer exists")
        }
        Finding::RenamedCode { code, name, released, location, .. } => {
            format!("`{code}` was released as `{released}` ({location}), but is now called `{name}`")
        }
        Finding::RenumberedCode { name, code, released, location, .. } => {
            format!("`{name}` was released as `{released}` ({location}), but is now `{code}`")
        }
        Finding::RevivedCode { name, code: None, location } => {
            format!("`{name}` was retired ({location}), but is used again")
        }
        Finding::RevivedCode { name, code: Some(code), location } => {
            format!("`{code}` was retired as `{name}` ({location}), but is used again")
        }
        Finding::SeveralLines { key: key @ ("cases" | "keywords" | "tags"), is_trailing: false } => {
            format!("an entry of `{key}` has more than one line")
        }
        Finding::SeveralLines { key, is_trailing: false } => format!("`{key}` has more than one line"),
        Finding::SeveralLines { key, is_trailing: true } => format!("line break at the end of `{key}`"),
        Finding::SimilarToItself { name } => format!("`{name}` is listed as similar to itself"),
        Finding::StatusWithoutError { number, name } => format!("status {number} ({name}) is not an error status"),
        Finding::Syntax { error } => syntax_error(error),
        Finding::TextAsHttpCode => "text codes in a catalog with `kind = \"http\"`".to_owned(),
        Finding::TooLarge { len } => format!("the file has {len} bytes, but the limit is {MAX_LEN} (16 MiB)"),
        Finding::TwoNames { file, call } => {
            format!("the enum is called `{file}` in the file, but the name `{call}` was requested")
        }
        Finding::UnknownHttpCode { code } => format!("`HttpStatus` has no code `{code}`"),
        Finding::UnknownKey { key, table, misplaced: Misplaced::Nested } => {
            format!("the code name `{table}.{key}` contains a dot")
        }
        Finding::UnknownKey { key, table, .. } if table.is_empty() => format!("unknown key `{key}`"),
        Finding::UnknownKey { key, table, .. } => format!("unknown key `{key}` in `{table}`"),
        Finding::UnknownReplacement { code } | Finding::UnknownSimilar { code } => match code {
            UnknownCode::Renamed { name, now } => format!("`{name}` was renamed to `{now}`"),
            UnknownCode::Alias { name, of } => format!("`{name}` is an alias of `{of}`"),
            UnknownCode::Retired { name } => format!("`{name}` is retired"),
            UnknownCode::Unknown { name, .. } => format!("unknown code `{name}`"),
        },
        Finding::UnknownStatus { status, .. } => format!("unknown status `{status}`"),
        Finding::UnknownTypeUrlPlaceholder { placeholder } => match placeholder {
            PlaceholderIn::Unknown { name } => format!("unknown placeholder `{{{name}}}` in `type_url`"),
            PlaceholderIn::Malformed { placeholder, error } => {
                format!("{} in `type_url`", placeholder_error(placeholder, *error))
            }
        },
        Finding::UnknownWord { key, word, .. } => format!("unknown value `{word}` for `{key}`"),
        Finding::UnsortedLock { code, before } => {
            format!("the lock is not sorted: `{code}` comes after `{before}`")
        }
        Finding::WrongType { subject, found, expected, .. } => {
            format!("expected {}, found {}", self::expected(expected, subject), value_type(*found))
        }

        Finding::ChineseInEnglish { key, found } => format!("`{key}.en` contains Chinese: `{found}`"),
        Finding::EnglishInChinese { key } => format!("`{key}.zh` contains no Chinese"),
        Finding::HalfWidthPunctuation { key, found, .. } => {
            format!("half-width `{found}` next to Chinese in `{key}.zh`")
        }
        Finding::RepeatedText { key, language } => format!("`{key}.{}` repeats another text", language.word()),
        Finding::StaleTranslation { name, changed, location } => format!(
            "the {} texts of `{name}` changed since they were locked ({location}), but the {} texts did not",
            language(*changed),
            language(changed.other())
        ),
        Finding::SuccessCode => "status 200 (Ok) means success".to_owned(),
        Finding::UnequalLengths { key, longer } => {
            format!("`{key}` is much longer in {} than in {}", language(*longer), language(longer.other()))
        }
        Finding::UnlockedCode { name } => format!("`{name}` is not in the lock"),
        Finding::UnusedCode { name } => format!("`{name}` is not used in the sources"),
    }
}

#[expect(clippy::too_many_lines, reason = "one arm per rule")]
fn help(finding: &Finding) -> Option<String> {
    let fixed = match finding {
        Finding::CasesDiffer { .. } => "list the same cases in both languages",
        Finding::ChangedPlaceholders { .. } => "placeholders are part of the API: restore them, or add a new code",
        Finding::CodeOutsideGroups { .. } => "widen a group, add a group, or choose another code",
        Finding::CodeOutsideRepr { repr: Some(_), wider: Some(wider), .. } => {
            return Some(format!("set `repr = \"{}\"` in `[catalog]`", wider.word()));
        }
        Finding::CodeOutsideRepr { repr: Some(_), wider: None, .. } => "choose a code in this range",
        Finding::CodeOutsideRepr { repr: None, .. } => "write a number from 100 to 999",
        Finding::ConflictInLock => {
            "resolve the conflict in the catalog, then run `cargo status lock` to rewrite this file"
        }
        Finding::DuplicateCode { .. } => "choose another code; retired codes cannot be reused",
        Finding::DuplicateInLock { .. } | Finding::MalformedLock { .. } | Finding::UnsortedLock { .. } => REWRITE,
        Finding::DuplicateKey { .. } => "delete or rename one of them",
        Finding::DuplicateName { .. } => "choose another name; old and retired names cannot be reused",
        Finding::DuplicateReason { .. } => "rename one of them, or give one of them another `reason`",
        Finding::EmptyText { subject: Subject::Key(_) } => "add a value, or omit the key if it is optional",
        Finding::EmptyText { subject: Subject::Item(_) } => "add a value, or delete the entry",
        Finding::HiddenCharacter { form, count, .. } => match form {
            HiddenForm::Literal if *count == 1 => "delete it; most editors do not show it",
            HiddenForm::Literal => "delete them; most editors do not show them",
            HiddenForm::Tab => "delete it, or write a space",
            HiddenForm::CarriageReturn => "write `\\n` for a line break",
            HiddenForm::Escape => "delete the escape; readers of the text cannot see the character",
        },
        Finding::MalformedCode { .. } => "use only ASCII letters, digits, `-`, `_`, `.`, `:` and `/`",
        Finding::MalformedHeader { .. } => "write only the name, such as `Retry-After`",
        Finding::MalformedName { suggestion: Some(name), .. } => return Some(format!("write `{name}`")),
        Finding::MalformedName { error: NameError::Keyword, .. } => "choose another name",
        Finding::MalformedName { suggestion: None, .. } => {
            "start with a capital letter and use only ASCII letters and digits, such as `QuotaExceeded`"
        }
        Finding::MalformedPlaceholder { .. } => {
            "write `{0}`, or a name of lower-case ASCII letters, digits and `_`, such as `{user}`; for a literal brace, write `{{` or `}}`"
        }
        Finding::MalformedRange { backwards: Some((from, to)), .. } => return Some(format!("write `{to}..={from}`")),
        Finding::MalformedRange { backwards: None, .. } => "write the first and the last code, such as `10400..=10499`",
        Finding::MalformedReason { suggestion: Some(reason), .. } => return Some(format!("write `{reason}`")),
        Finding::MalformedReason { suggestion: None, .. } => {
            "start with a letter and use only capital ASCII letters, digits and `_`, such as `QUOTA_EXCEEDED`"
        }
        Finding::MalformedUrl { needs_encoding: true, .. } => {
            "percent-encode spaces, non-ASCII characters and characters such as `<`"
        }
        Finding::MalformedUrl { is_type_url: true, .. } => {
            "write a complete URI, such as `https://errors.example.com/{code}`"
        }
        Finding::MalformedUrl { is_type_url: false, .. } => "write a complete URL that starts with `https://`",
        Finding::MissingKey { key, form, .. } => {
            return Some(match form {
                KeyForm::Text => format!("add `{key} = \"…\"`"),
                KeyForm::Value => format!("add `{key} = …`"),
                KeyForm::Bilingual => format!("add `{key}.zh = \"…\"` and `{key}.en = \"…\"`"),
            });
        }
        Finding::MissingLanguage { key, missing, .. } => {
            return Some(match missing {
                MissingLanguage::Both => format!("add `{key}.zh` and `{key}.en`"),
                MissingLanguage::Zh => format!("add `{key}.zh`"),
                MissingLanguage::En => format!("add `{key}.en`"),
            });
        }
        Finding::MissingLock { .. } => "run `cargo status lock`, and commit the file that it writes",
        Finding::MissingName => {
            "write `name = \"OrderCode\"` in `[catalog]`, or specify a name in the macro call (for `cargo status`: with `--enum`)"
        }
        Finding::NoCodes => "add a code, such as `[codes.QuotaExceeded]`",
        Finding::NotUtf8 { found: NotUtf8::Bytes } => "save the file as UTF-8; it may be GBK",
        Finding::NotUtf8 { found: NotUtf8::Utf16 } => "save the file as UTF-8",
        Finding::OverlappingGroups { .. } => "narrow one of the groups",
        Finding::PlaceholderInTitle { .. } => "write a title without placeholders; only `message` can have them",
        Finding::PlaceholdersDiffer { .. } => "placeholders must be the same in both languages",
        Finding::RangeOutsideRepr { fits, .. } => return fits.map(|(from, to)| format!("write `{from}..={to}`")),
        Finding::RemappedCode { released, .. } => {
            return Some(format!("restore `status = {released}`; a different status needs a new code"));
        }
        Finding::RemovedCode { name, removed: Removed::InUse(literal), .. } => {
            return Some(format!("add `[retired.{name}]` with `code = {literal}`"));
        }
        Finding::RemovedCode { name, removed: Removed::Retired, .. } => {
            return Some(format!("restore `[retired.{name}]`; its name and code cannot be reused"));
        }
        Finding::RenamedCode { fix: RenameFix::RenamedFrom(names), .. } => {
            return Some(format!("add `renamed_from = {names:?}` to keep the old name working"));
        }
        Finding::RenamedCode { released, fix: RenameFix::Retired, .. } => {
            return Some(format!("restore `[retired.{released}]`; retired codes cannot be renamed"));
        }
        Finding::RenumberedCode { literal, .. } => {
            return Some(format!("restore `code = {literal}`, or add a new code with another name"));
        }
        Finding::RevivedCode { .. } => "choose another name and code; old clients may still know the old meaning",
        Finding::SeveralLines { is_trailing: false, .. } => {
            "write the text on one line; only `meaning`, `remedy` and `deprecated` can have paragraphs"
        }
        Finding::SeveralLines { is_trailing: true, .. } => {
            "delete it, so that the closing quotes directly follow the text"
        }
        Finding::SimilarToItself { .. } => "name the other code that this one is confused with",
        Finding::StatusWithoutError { .. } => "choose a 4xx or 5xx status",
        Finding::Syntax { error } => return syntax_help(error),
        Finding::TextAsHttpCode => "HTTP status codes are numbers: write `repr = \"u16\"`",
        Finding::TooLarge { .. } => "split it into several catalogs, each with its own enum",
        Finding::TwoNames { .. } => "use the same name, or omit one of them",
        Finding::UnknownHttpCode { .. } => "move custom codes to a catalog without `kind = \"http\"`",
        Finding::UnknownKey { key, table, misplaced } => match misplaced {
            Misplaced::InCatalog => "move it to `[catalog]`",
            Misplaced::StatusOfHttpCode => "delete it; with `kind = \"http\"`, the code is the status",
            Misplaced::HttpOnly => "delete it; only catalogs with `kind = \"http\"` can have it",
            Misplaced::RangeOrPrefix => "use `range` for numeric codes and `prefix` for text codes",
            Misplaced::Meant(word) => return Some(format!("did you mean `{word}`?")),
            Misplaced::Known(keys) => return Some(one_of(keys)),
            Misplaced::Nested => return Some(format!("write `[codes.{table}{key}]`")),
        },
        Finding::UnknownReplacement { code } | Finding::UnknownSimilar { code } => match code {
            UnknownCode::Renamed { now, .. } | UnknownCode::Alias { of: now, .. } => {
                return Some(format!("write `{now}`"));
            }
            UnknownCode::Retired { .. } => "name a code that is still in use",
            UnknownCode::Unknown { meant: Some(meant), .. } => return Some(format!("did you mean `{meant}`?")),
            UnknownCode::Unknown { meant: None, others, .. } => match others.as_slice() {
                [] => "name another code of this catalog",
                [only] => return Some(format!("the only other code is `{only}`")),
                others => return Some(format!("the other codes are {}", backticked(others))),
            },
        },
        Finding::UnknownStatus { meant: Some((number, name)), .. } => {
            return Some(format!("did you mean `{number}` ({name})?"));
        }
        Finding::UnknownStatus { meant: None, .. } => "write the number of an HTTP status, such as `404`",
        Finding::UnknownTypeUrlPlaceholder { .. } => {
            "use `{code}` for the code, or `{name}` for its reason in kebab-case, such as `quota-exceeded`"
        }
        Finding::UnknownWord { meant: Some(meant), .. } => return Some(format!("did you mean `{meant}`?")),
        Finding::UnknownWord { meant: None, known, .. } => return Some(one_of(known)),
        Finding::WrongType { help: Some(help), .. } => return Some(wrong_type_help(help)),
        Finding::WrongType { help: None, expected: Expected::Header(path), .. } => {
            return Some(format!("write the header `[{path}]`, and the keys below it"));
        }
        Finding::WrongType { help: None, expected: Expected::Table, subject: Subject::Key(path), .. } => {
            return Some(format!("write a table, such as `[{path}]`"));
        }
        Finding::WrongType { help: None, found: ValueType::Array, subject: Subject::Key(key), .. }
            if key == "range" =>
        {
            "write the first and the last code, such as `\"10400..=10499\"`"
        }
        Finding::WrongType { help: None, .. } => return None,

        Finding::ChineseInEnglish { .. } => "translate it, or put it in backticks if it is a quotation",
        Finding::EnglishInChinese { .. } => "translate the text into Chinese",
        Finding::HalfWidthPunctuation { full_width, .. } => return Some(format!("write `{full_width}`")),
        Finding::RepeatedText { .. } => "write what distinguishes the two, or omit one of them",
        Finding::StaleTranslation { changed, .. } => {
            let other = language(changed.other());
            return Some(format!("check that the {other} texts still match, then run `cargo status lock`"));
        }
        Finding::SuccessCode => {
            "choose a 4xx or 5xx status if it is an error; error types cannot have codes of success"
        }
        Finding::UnequalLengths { longer, .. } => {
            let (longer, shorter) = (language(*longer), language(longer.other()));
            return Some(format!("complete the {shorter} text, or shorten the {longer} text"));
        }
        Finding::UnlockedCode { .. } => "run `cargo status lock` when the code is final",
        Finding::UnusedCode { .. } => "use it, retire it, or pass `--allow unused-code` if other programs use it",
    };
    Some(fixed.to_owned())
}

const fn language(language: Language) -> &'static str {
    match language {
        Language::Zh => "Chinese",
        Language::En => "English",
    }
}

fn one_of(words: &[&str]) -> String {
    format!("expected one of {}", backticked(words))
}

/// `` `{a}`, `{b}` and `{c}` ``
fn and(names: &[String]) -> String {
    let names = placeholders(names);
    match names.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => names.concat(),
    }
}

fn all_placeholders(names: &[String]) -> String {
    if names.is_empty() { "no placeholders".to_owned() } else { and(names) }
}

fn lock_field(field: &LockField) -> String {
    let (text, error) = match field {
        LockField::Count(count) => return format!("expected 6 fields, found {count}"),
        LockField::Code(text) => (text, "is not a code"),
        LockField::Name(text) => (text, "is not the name of a code"),
        LockField::Status(text) => (text, "is neither a status nor `retired`"),
        LockField::Placeholders(text) => (text, "is neither a list of placeholders nor `-`"),
        LockField::Hash(text) => (text, "is not a hash of 16 hexadecimal digits"),
    };
    format!("`{text}` {error}")
}

fn name_error(name: &str, error: NameError) -> String {
    match error {
        NameError::Empty => "the name is empty".to_owned(),
        NameError::Keyword => format!("`{name}` is a Rust keyword"),
        NameError::AllCapitals => format!("`{name}` is all capitals"),
        NameError::FirstCharacter => format!("`{name}` does not start with a letter"),
        NameError::NotPascalCase if name.is_ascii() => format!("`{name}` is not PascalCase"),
        NameError::NotPascalCase => format!("the name `{name}` contains non-ASCII characters"),
    }
}

fn placeholder_error(placeholder: &str, error: PlaceholderError) -> String {
    match error {
        PlaceholderError::NotOpened => format!("`{placeholder}` without a matching `{{`"),
        PlaceholderError::NotClosed => format!("`{placeholder}` without a matching `}}`"),
        PlaceholderError::Name => format!("invalid placeholder `{placeholder}`"),
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

fn expected(expected: &Expected, subject: &Subject) -> String {
    let expected = match expected {
        Expected::String => "a string",
        Expected::Integer => "an integer",
        Expected::Boolean => "`true` or `false`",
        Expected::Strings => "an array of strings",
        Expected::Table => "a table",
        Expected::Header(path) => return format!("the table `[{path}]`"),
        Expected::Bilingual(key) => return format!("`{key}.zh` and `{key}.en`"),
    };
    match subject {
        Subject::Key(key) => format!("{expected} for `{key}`"),
        Subject::Item(key) => format!("{expected} in `{key}`"),
    }
}

fn wrong_type_help(help: &WrongTypeHelp) -> String {
    match help {
        WrongTypeHelp::Number(number) => format!("write `{number}`"),
        WrongTypeHelp::Unquoted(text) => format!("write `{text}` without quotes"),
        WrongTypeHelp::TextCodes => "set `repr = \"str\"` in `[catalog]` for text codes".to_owned(),
        WrongTypeHelp::InBrackets => "put it in brackets: `[\"…\"]`".to_owned(),
        WrongTypeHelp::InQuotes => "put it in quotes".to_owned(),
    }
}

fn syntax_error(error: &SyntaxError) -> String {
    let fixed = match error {
        SyntaxError::WideSpace { found: '\u{3000}' } => "full-width space outside quotes",
        SyntaxError::WideSpace { .. } => "no-break space outside quotes",
        SyntaxError::FullWidth { found, ascii } => return format!("expected `{ascii}`, found `{found}`"),
        SyntaxError::UnclosedArray => "unclosed array",
        SyntaxError::UnclosedTable => "unclosed inline table",
        SyntaxError::UnclosedText => "unclosed multi-line string",
        SyntaxError::UnclosedString => "unclosed string",
        SyntaxError::UnopenedString => "missing opening quote",
        SyntaxError::Unopened { closing, opening } => return format!("`{closing}` without a matching `{opening}`"),
        SyntaxError::MissingEquals { .. } => "missing `=` after the key",
        SyntaxError::MergeConflict => "unresolved merge conflict",
        SyntaxError::MalformedKey { found: Some(found) } => return format!("invalid character `{found}` in the key"),
        SyntaxError::MalformedKey { found: None } => "invalid character in the key",
        SyntaxError::MultilineKey => "keys cannot be in triple quotes",
        SyntaxError::EmptyKey { is_in_header: true } => "missing name in the header",
        SyntaxError::EmptyKey { is_in_header: false } => "missing key",
        SyntaxError::UnexpectedStart { found } => return format!("unexpected `{found}`"),
        SyntaxError::MissingKey => "missing key in the inline table",
        SyntaxError::ExtraEquals => "unexpected `=`",
        SyntaxError::MalformedBoolean { word } => return format!("`{word}` is not a boolean"),
        SyntaxError::LeadingZero { .. } => "leading zeros are not allowed",
        SyntaxError::MalformedNumber { number } => return format!("`{number}` is not a valid number"),
        SyntaxError::MalformedDate { date } => return format!("`{date}` is not a valid number or date"),
        SyntaxError::UnknownEscape { found: Some(found) } => return format!("unknown escape `\\{found}`"),
        SyntaxError::UnknownEscape { found: None } => "unknown escape",
        SyntaxError::MalformedEscape => "invalid Unicode escape",
        SyntaxError::SpaceInName => "names cannot contain spaces",
        SyntaxError::UnclosedQuoteInHeader => "unclosed quote in the header",
        SyntaxError::UnclosedHeader => "unclosed table header",
        SyntaxError::SlashComment => "unexpected `//`",
        SyntaxError::ExtraComma { .. } => "unexpected `,`",
        SyntaxError::TextAfterHeader => "unexpected text after the header",
        SyntaxError::TextAfterString => "unexpected text after the string",
        SyntaxError::TextAfterValue => "unexpected text after the value",
        SyntaxError::MissingComma => "missing `,` between two values",
        SyntaxError::NestedTooDeeply => "nested too deeply",
        SyntaxError::MissingValue { key } => return format!("`{key}` has no value"),
        SyntaxError::TwoKeysOnOneLine { key } => return format!("expected a line break before `{key}`"),
        SyntaxError::MissingQuotes { .. } => "missing quotes around the text",
        SyntaxError::Other(message) => return format!("invalid TOML: {message}"),
    };
    fixed.to_owned()
}

fn syntax_help(error: &SyntaxError) -> Option<String> {
    let fixed = match error {
        SyntaxError::WideSpace { .. } => "replace it with an ordinary space",
        SyntaxError::FullWidth { ascii, .. } => return Some(format!("write the ASCII character `{ascii}`")),
        SyntaxError::UnclosedArray | SyntaxError::UnclosedHeader => "close it with `]`",
        SyntaxError::UnclosedTable => "close it with `}`",
        SyntaxError::UnclosedText => "close it with the three quotes that it starts with",
        SyntaxError::UnclosedString => "close it with a quote on the same line",
        SyntaxError::UnopenedString => "write a quote before the text",
        SyntaxError::Unopened { opening, .. } => return Some(format!("delete it, or add the matching `{opening}`")),
        SyntaxError::MissingEquals { is_colon: true } => "write `=` instead of `:`",
        SyntaxError::MissingEquals { is_colon: false } | SyntaxError::EmptyKey { is_in_header: false } => {
            "write `key = value`"
        }
        SyntaxError::MergeConflict => "keep one side, and delete the conflict markers",
        SyntaxError::MalformedKey { .. } => "use only ASCII letters, digits, `-` and `_`",
        SyntaxError::MultilineKey => "write the key without quotes",
        SyntaxError::EmptyKey { is_in_header: true } => "write the name, such as `[codes.QuotaExceeded]`",
        SyntaxError::UnexpectedStart { .. } => "start the line with a key or a header",
        SyntaxError::MissingKey => "write `{ key = value }`",
        SyntaxError::ExtraEquals | SyntaxError::ExtraComma { is_after_value: false } => "delete it",
        SyntaxError::MalformedBoolean { word } if word.eq_ignore_ascii_case("true") => "write `true`",
        SyntaxError::MalformedBoolean { word } if word.eq_ignore_ascii_case("false") => "write `false`",
        SyntaxError::MalformedBoolean { .. } => "write `true` or `false`, or put text in quotes",
        SyntaxError::LeadingZero { number } => return Some(format!("write `{number}`")),
        SyntaxError::MalformedNumber { .. } | SyntaxError::MalformedDate { .. } => {
            "write a number such as `10429`, or put text in quotes"
        }
        SyntaxError::UnknownEscape { .. } => "write `\\\\` for a backslash, or put the text in single quotes",
        SyntaxError::MalformedEscape => "write `\\u` and four hexadecimal digits, such as `\\u4E2D`",
        SyntaxError::SpaceInName => "write one word, such as `[codes.QuotaExceeded]`",
        SyntaxError::UnclosedQuoteInHeader => "add the closing quote, or delete the opening one",
        SyntaxError::SlashComment => "start a comment with `#`",
        SyntaxError::ExtraComma { is_after_value: true } => "delete it; lines do not end with a comma",
        SyntaxError::TextAfterHeader => "delete it, or correct the brackets",
        SyntaxError::TextAfterString => "put the text in double quotes, and write `\\\"` for a double quote in it",
        SyntaxError::TextAfterValue => "delete it, or start a new line",
        SyntaxError::MissingComma => "add a `,`",
        SyntaxError::NestedTooDeeply => "use fewer levels",
        SyntaxError::MissingValue { .. } => "write a value after `=`",
        SyntaxError::TwoKeysOnOneLine { .. } => "write each key on its own line",
        SyntaxError::MissingQuotes { text } => return Some(format!("write `\"{text}\"`")),
        SyntaxError::Other(_) => return None,
    };
    Some(fixed.to_owned())
}
