//! What findings say besides names and numbers.

use crate::text::template::PlaceholderError;

/// A value, identified by its key or position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The value of this key.
    Key(String),
    /// One of those in the array of this key.
    Item(String),
}

/// How an invisible character is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HiddenForm {
    /// As itself.
    Literal,
    /// As an escape.
    Escape,
    /// A tab, as itself or as an escape.
    Tab,
    /// A carriage return without a line feed, as an escape.
    CarriageReturn,
}

/// The part of a line in a lock that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LockField {
    /// It has another number of fields.
    Count(usize),
    /// This field should be a code.
    Code(String),
    /// This field should be a name.
    Name(String),
    /// This field should be a status or `retired`.
    Status(String),
    /// This field should be a list of placeholders or `-`.
    Placeholders(String),
    /// This field should be a hash.
    Hash(String),
}

/// How a missing key is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyForm {
    /// `key = "…"`
    Text,
    /// `key = …`
    Value,
    /// `key.zh = "…"` and `key.en = "…"`
    Bilingual,
}

/// The languages that a text lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MissingLanguage {
    /// Chinese.
    Zh,
    /// English.
    En,
    /// Chinese and English.
    Both,
}

/// What was probably meant by a key that is not known where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misplaced {
    /// It belongs under `[catalog]`.
    InCatalog,
    /// In a catalog of kind `http`, each code is its own status.
    StatusOfHttpCode,
    /// It is for catalogs of kind `http`.
    HttpOnly,
    /// Numbers are grouped by `range`, text by `prefix`.
    RangeOrPrefix,
    /// This key, by its spelling.
    Meant(&'static str),
    /// One of these keys.
    Known(Vec<&'static str>),
    /// This key is that of a table below the table: `[codes.Quota.Exceeded]`.
    Nested,
}

/// Why bytes are not UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotUtf8 {
    /// From some byte on, they are in another encoding.
    Bytes,
    /// They begin with the byte order mark of UTF-16.
    Utf16,
}

/// What a released code was before it was removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Removed {
    /// In use, and the catalog would write its code so.
    InUse(String),
    /// Retired.
    Retired,
}

/// How the old name of a code leads to it again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RenameFix {
    /// By `renamed_from` with these names.
    RenamedFrom(Vec<String>),
    /// By the table `[retired.…]` under the old name.
    Retired,
}

/// A name that is not that of a code in use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnknownCode {
    /// That of a code which has another name now.
    Renamed {
        /// The name.
        name: String,
        /// The name now.
        now: String,
    },
    /// An alias.
    Alias {
        /// The name.
        name: String,
        /// The name of the code.
        of: String,
    },
    /// That of a retired code.
    Retired {
        /// The name.
        name: String,
    },
    /// That of no code.
    Unknown {
        /// The name.
        name: String,
        /// The name that was probably meant.
        meant: Option<String>,
        /// The names that could be meant, if they are few.
        others: Vec<String>,
    },
}

/// A placeholder of `type_url`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceholderIn {
    /// One with another name than `code` and `name`.
    Unknown {
        /// Its name.
        name: String,
    },
    /// One that cannot be read.
    Malformed {
        /// What is written.
        placeholder: String,
        /// The error in the placeholder.
        error: PlaceholderError,
    },
}

/// The type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the variants are the types of TOML")]
pub enum ValueType {
    String,
    Integer,
    Float,
    Boolean,
    Date,
    Array,
    Table,
}

/// The type that a key asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A string.
    String,
    /// An integer.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// An array of strings.
    Strings,
    /// A table.
    Table,
    /// A table with this header.
    Header(String),
    /// A text in both languages, under this key.
    Bilingual(String),
}

/// What was probably meant by a value of the wrong type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WrongTypeHelp {
    /// The number of the HTTP status that is named.
    Number(u16),
    /// The same without quotes.
    Unquoted(String),
    /// Codes that are text, which need `repr = "str"`.
    TextCodes,
    /// The same in brackets.
    InBrackets,
    /// The same in quotes.
    InQuotes,
}

/// Why a file is not TOML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SyntaxError {
    /// A space other than the ASCII one.
    WideSpace {
        /// The space.
        found: char,
    },
    /// Full-width punctuation in place of this ASCII punctuation.
    FullWidth {
        /// The character.
        found: char,
        /// The character of TOML.
        ascii: char,
    },
    /// An array without its end.
    UnclosedArray,
    /// An inline table without its end.
    UnclosedTable,
    /// A multi-line string without its end.
    UnclosedText,
    /// A string of one line without its end.
    UnclosedString,
    /// A string without its beginning.
    UnopenedString,
    /// A closing bracket or brace without an opening one.
    Unopened {
        /// The closing one.
        closing: char,
        /// The opening one.
        opening: char,
    },
    /// A key without `=`.
    MissingEquals {
        /// Whether `:` is in its place.
        is_colon: bool,
    },
    /// The markers of a merge conflict.
    MergeConflict,
    /// A key with characters other than ASCII letters, digits, `-` and `_`.
    MalformedKey {
        /// The first of them.
        found: Option<char>,
    },
    /// A key in triple quotes.
    MultilineKey,
    /// A key without characters.
    EmptyKey {
        /// Whether it belongs to the header of a table.
        is_in_header: bool,
    },
    /// A line that begins with neither a key nor a header.
    UnexpectedStart {
        /// What it begins with.
        found: char,
    },
    /// A value in an inline table without a key.
    MissingKey,
    /// An `=` that is too much.
    ExtraEquals,
    /// A word that begins like a boolean.
    MalformedBoolean {
        /// The word.
        word: String,
    },
    /// A number that begins with `0`.
    LeadingZero {
        /// The number without it.
        number: String,
    },
    /// A number that TOML does not know.
    MalformedNumber {
        /// What is written.
        number: String,
    },
    /// A date or a time that does not exist, or another value that begins like one.
    MalformedDate {
        /// What is written.
        date: String,
    },
    /// An escape that TOML does not know.
    UnknownEscape {
        /// The character after the backslash, unless the line ends there.
        found: Option<char>,
    },
    /// An escape `\u` or `\U` without the digits of a character.
    MalformedEscape,
    /// A space in the name of a header.
    SpaceInName,
    /// A quoted name in a header without its end.
    UnclosedQuoteInHeader,
    /// A header without its end.
    UnclosedHeader,
    /// A comment of another language.
    SlashComment,
    /// A comma where none belongs.
    ExtraComma {
        /// Whether it is after a value and not in an array or a table.
        is_after_value: bool,
    },
    /// Text after a header.
    TextAfterHeader,
    /// Text after a string.
    TextAfterString,
    /// Text after another value.
    TextAfterValue,
    /// Two elements without a comma between them.
    MissingComma,
    /// Arrays, tables or keys within each other, more often than the parser takes.
    NestedTooDeeply,
    /// A key without a value.
    MissingValue {
        /// The key.
        key: String,
    },
    /// Two keys on one line.
    TwoKeysOnOneLine {
        /// The second key.
        key: String,
    },
    /// A text without quotes.
    MissingQuotes {
        /// The text.
        text: String,
    },
    /// Something else, in the parser's words.
    Other(String),
}
