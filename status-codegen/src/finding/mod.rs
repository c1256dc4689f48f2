//! What can be wrong with a catalog: one finding for each rule, with what was found.

mod english;
pub mod parts;
pub mod wording;

use self::parts::{
    Expected, HiddenForm, KeyForm, LockField, Misplaced, MissingLanguage, NotUtf8, PlaceholderIn, Removed, RenameFix,
    Subject, SyntaxError, UnknownCode, ValueType, WrongTypeHelp,
};
use crate::text::name::NameError;
use crate::text::template::PlaceholderError;
use crate::value::{Language, Repr};

/// What becomes of a catalog that breaks a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The catalog is rejected.
    Error,
    /// The catalog is accepted; `cargo status check` reports it.
    Warning,
}

impl Severity {
    /// `error` or `warning`
    pub const fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// Declares every rule: its name, and the finding that reports it.
macro_rules! rules {
    ($($severity:ident { $($(#[$doc:meta])* $variant:ident = $name:literal $({ $($(#[$field_doc:meta])* $field:ident: $ty:ty,)* })?,)* })*) => {
        /// A rule for catalogs.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $($($(#[$doc])* $variant,)*)*
        }

        impl Rule {
            /// Every rule: errors first, each by name.
            pub const ALL: &'static [Self] = &[$($(Self::$variant,)*)*];

            /// The name that every finding is shown with, stable from release to release: `duplicate-code`.
            pub const fn name(self) -> &'static str {
                match self { $($(Self::$variant => $name,)*)* }
            }

            /// What becomes of a catalog that breaks the rule.
            pub const fn severity(self) -> Severity {
                match self { $($(Self::$variant => Severity::$severity,)*)* }
            }
        }

        /// What was found: a rule, and in what way it is broken.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Finding {
            $($($(#[$doc])* $variant $({ $($(#[$field_doc])* $field: $ty,)* })?,)*)*
        }

        impl Finding {
            /// The rule that is broken.
            pub const fn rule(&self) -> Rule {
                match self { $($(Self::$variant { .. } => Rule::$variant,)*)* }
            }
        }
    };
}

rules! {
    Error {
        /// `cases` has more texts in one language than in the other.
        CasesDiffer = "cases-differ" {
            /// How many there are in Chinese.
            zh: usize,
            /// How many there are in English.
            en: usize,
        },
        /// The message of a released code has other placeholders.
        ChangedPlaceholders = "changed-placeholders" {
            /// The code's name.
            name: String,
            /// The placeholders now.
            now: Vec<String>,
            /// Those that were released.
            released: Vec<String>,
            /// The line of the lock.
            location: String,
        },
        /// A code is in none of the groups.
        CodeOutsideGroups = "code-outside-groups" {
            /// The code.
            code: String,
        },
        /// A number does not fit the type of the codes.
        CodeOutsideRepr = "code-outside-repr" {
            /// The number as it is written.
            code: String,
            /// The type; none where codes are HTTP status codes.
            repr: Option<Repr>,
            /// A type that fits all codes.
            wider: Option<Repr>,
        },
        /// A lock has the markers of a merge conflict.
        ConflictInLock = "conflict-in-lock",
        /// Two codes have one value.
        DuplicateCode = "duplicate-code" {
            /// The value.
            code: String,
        },
        /// A lock has a code or a name twice.
        DuplicateInLock = "duplicate-in-lock" {
            /// The code or the name.
            what: String,
        },
        /// A key or a table is written twice.
        DuplicateKey = "duplicate-key" {
            /// The key.
            key: String,
        },
        /// Two codes have one name.
        DuplicateName = "duplicate-name" {
            /// The name.
            name: String,
        },
        /// Two codes have one machine-readable name.
        DuplicateReason = "duplicate-reason" {
            /// The name that is written first.
            first: String,
            /// The other one.
            second: String,
            /// The machine-readable name of both.
            reason: String,
        },
        /// A text or a list is empty.
        EmptyText = "empty-text" {
            /// Which one.
            subject: Subject,
        },
        /// Characters cannot be seen.
        HiddenCharacter = "hidden-character" {
            /// The first of them.
            first: u32,
            /// How many there are.
            count: usize,
            /// How they are written.
            form: HiddenForm,
        },
        /// A text cannot be a code.
        MalformedCode = "malformed-code" {
            /// The text.
            code: String,
        },
        /// A text cannot be the name of a header.
        MalformedHeader = "malformed-header" {
            /// The text.
            header: String,
        },
        /// A line of a lock cannot be read.
        MalformedLock = "malformed-lock" {
            /// The field with the error.
            field: LockField,
        },
        /// A name cannot be a variant's.
        MalformedName = "malformed-name" {
            /// The name.
            name: String,
            /// Why it cannot.
            error: NameError,
            /// A similar name that can.
            suggestion: Option<String>,
        },
        /// A placeholder of a message cannot be read.
        MalformedPlaceholder = "malformed-placeholder" {
            /// What is written.
            placeholder: String,
            /// The error in the placeholder.
            error: PlaceholderError,
        },
        /// The range of a group cannot be read.
        MalformedRange = "malformed-range" {
            /// What is written.
            range: String,
            /// The two ends, where only their order is wrong.
            backwards: Option<(i64, i64)>,
        },
        /// A text cannot be a reason.
        MalformedReason = "malformed-reason" {
            /// The text.
            reason: String,
            /// A similar reason that can.
            suggestion: Option<String>,
        },
        /// A URL or a URI cannot be read.
        MalformedUrl = "malformed-url" {
            /// What is written.
            url: String,
            /// Whether it is the catalog's `type_url`.
            is_type_url: bool,
            /// Whether it would be right with other characters.
            needs_encoding: bool,
        },
        /// A required key is missing.
        MissingKey = "missing-key" {
            /// The key.
            key: &'static str,
            /// The table that lacks it.
            table: String,
            /// What to write.
            form: KeyForm,
        },
        /// A text is missing in a language.
        MissingLanguage = "missing-language" {
            /// The text's path: `codes.QuotaExceeded.title`.
            path: String,
            /// Its key in the table: `title`.
            key: String,
            /// Where it is missing.
            missing: MissingLanguage,
        },
        /// `lock = true`, and no lock exists.
        MissingLock = "missing-lock" {
            /// The lock's file.
            file: String,
        },
        /// Neither the file nor its reader names the enum.
        MissingName = "missing-name",
        /// No code is in the catalog.
        NoCodes = "no-codes",
        /// The bytes are not UTF-8.
        NotUtf8 = "not-utf8" {
            /// What they are instead.
            found: NotUtf8,
        },
        /// A code would be in two groups.
        OverlappingGroups = "overlapping-groups" {
            /// The group that is written second.
            group: String,
            /// The group that is written first.
            other: String,
        },
        /// A title has a placeholder.
        PlaceholderInTitle = "placeholder-in-title" {
            /// The placeholder's name.
            name: String,
        },
        /// A message has other placeholders in the other language.
        PlaceholdersDiffer = "placeholders-differ" {
            /// Those that only the Chinese message has.
            only_zh: Vec<String>,
            /// Those that only the English message has.
            only_en: Vec<String>,
        },
        /// The range of a group does not fit the type of the codes.
        RangeOutsideRepr = "range-outside-repr" {
            /// The range's ends.
            range: (i64, i64),
            /// The type.
            repr: Repr,
            /// The part of the range that fits.
            fits: Option<(i64, i64)>,
        },
        /// A released code is mapped to another status.
        RemappedCode = "remapped-code" {
            /// The code's name.
            name: String,
            /// The status now.
            now: u16,
            /// The status that was released.
            released: u16,
            /// The line of the lock.
            location: String,
        },
        /// A released code is gone.
        RemovedCode = "removed-code" {
            /// The code's name.
            name: String,
            /// The code.
            code: String,
            /// The line of the lock.
            location: String,
            /// Whether it was in use.
            removed: Removed,
        },
        /// A released code has another name.
        RenamedCode = "renamed-code" {
            /// The code.
            code: String,
            /// Its name now.
            name: String,
            /// The name that was released.
            released: String,
            /// The line of the lock.
            location: String,
            /// How the old name leads to it again.
            fix: RenameFix,
        },
        /// A released code has another number.
        RenumberedCode = "renumbered-code" {
            /// The code's name.
            name: String,
            /// The number now.
            code: String,
            /// The number that was released.
            released: String,
            /// The same, as the catalog writes it.
            literal: String,
            /// The line of the lock.
            location: String,
        },
        /// A retired code is in use again.
        RevivedCode = "revived-code" {
            /// The name it was retired with.
            name: String,
            /// Its code, where only that is in use again.
            code: Option<String>,
            /// The line of the lock.
            location: String,
        },
        /// A text has more than one line.
        SeveralLines = "several-lines" {
            /// The text's key.
            key: &'static str,
            /// Whether only a line break at its end is too much.
            is_trailing: bool,
        },
        /// A code is confused with itself.
        SimilarToItself = "similar-to-itself" {
            /// The code's name.
            name: String,
        },
        /// A code is mapped to a status that is neither an error nor 200.
        StatusWithoutError = "status-without-error" {
            /// The status.
            number: i128,
            /// Its name.
            name: &'static str,
        },
        /// The file is not TOML.
        Syntax = "syntax" {
            /// Why not.
            error: SyntaxError,
        },
        /// Codes of a catalog of kind `http` are text.
        TextAsHttpCode = "text-as-http-code",
        /// The file has too many bytes.
        TooLarge = "too-large" {
            /// How many.
            len: usize,
        },
        /// The file and the macro call name the enum differently.
        TwoNames = "two-names" {
            /// The name in the file.
            file: String,
            /// The name in the call.
            call: String,
        },
        /// A code of a catalog of kind `http` is not in `HttpStatus`.
        UnknownHttpCode = "unknown-http-code" {
            /// The code.
            code: String,
        },
        /// A table has a key that it must not have.
        UnknownKey = "unknown-key" {
            /// The key.
            key: String,
            /// The table; empty for the file itself.
            table: String,
            /// What was probably meant.
            misplaced: Misplaced,
        },
        /// `replaced_by` names something that is not a code in use.
        UnknownReplacement = "unknown-replacement" {
            /// What it names.
            code: UnknownCode,
        },
        /// `similar` names something that is not a code in use.
        UnknownSimilar = "unknown-similar" {
            /// What it names.
            code: UnknownCode,
        },
        /// `status` is not a code that `HttpStatus` has.
        UnknownStatus = "unknown-status" {
            /// What is written.
            status: String,
            /// The status that was probably meant.
            meant: Option<(u16, &'static str)>,
        },
        /// `type_url` has a placeholder other than `{code}` and `{name}`.
        UnknownTypeUrlPlaceholder = "unknown-type-url-placeholder" {
            /// The placeholder.
            placeholder: PlaceholderIn,
        },
        /// A value is none of the words that its key knows.
        UnknownWord = "unknown-word" {
            /// The key.
            key: &'static str,
            /// The word.
            word: String,
            /// The word that was probably meant.
            meant: Option<&'static str>,
            /// The words that the key knows.
            known: Vec<&'static str>,
        },
        /// The lines of a lock are not in order.
        UnsortedLock = "unsorted-lock" {
            /// The code of a line.
            code: String,
            /// The code of the line before, which is greater.
            before: String,
        },
        /// A value is of the wrong type.
        WrongType = "wrong-type" {
            /// The value.
            subject: Subject,
            /// Its type.
            found: ValueType,
            /// The type that its key asks for.
            expected: Expected,
            /// What was probably meant.
            help: Option<WrongTypeHelp>,
        },
    }
    Warning {
        /// An English text has Chinese in it.
        ChineseInEnglish = "chinese-in-english" {
            /// The text's key.
            key: &'static str,
            /// The Chinese.
            found: String,
        },
        /// A Chinese text has no Chinese character.
        EnglishInChinese = "english-in-chinese" {
            /// The text's key.
            key: &'static str,
        },
        /// Chinese has half-width punctuation.
        HalfWidthPunctuation = "half-width-punctuation" {
            /// The text's key.
            key: &'static str,
            /// The character.
            found: char,
            /// The full-width character.
            full_width: char,
        },
        /// A text is the same as another.
        RepeatedText = "repeated-text" {
            /// The text's key.
            key: &'static str,
            /// The text's language.
            language: Language,
        },
        /// A text changed in one language alone since it was locked.
        StaleTranslation = "stale-translation" {
            /// The code's name.
            name: String,
            /// The language that changed.
            changed: Language,
            /// The line of the lock.
            location: String,
        },
        /// A code is mapped to success.
        SuccessCode = "success-code",
        /// A text is much longer in one language than in the other.
        UnequalLengths = "unequal-lengths" {
            /// The text's key.
            key: &'static str,
            /// The language of the longer text.
            longer: Language,
        },
        /// A code is not in the lock.
        UnlockedCode = "unlocked-code" {
            /// The code's name.
            name: String,
        },
        /// A program's sources do not name a code.
        UnusedCode = "unused-code" {
            /// The code's name.
            name: String,
        },
    }
}

impl Rule {
    /// The rule with this name.
    ///
    /// ```
    /// # use status_codegen::finding::Rule;
    /// assert_eq!(Rule::named("duplicate-code"), Some(Rule::DuplicateCode));
    /// assert_eq!(Rule::named("E0308"), None);
    /// ```
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.name() == name)
    }
}
