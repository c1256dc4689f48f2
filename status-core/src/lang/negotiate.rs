//! Chooses the language of a response from the request's `Accept-Language`.

use core::cmp::Reverse;

use super::Lang;

impl Lang {
    /// Chooses the language of a response from the value of an `Accept-Language` header.
    ///
    /// ```
    /// use status_core::Lang;
    ///
    /// assert_eq!(Lang::negotiate(b"zh-CN,zh;q=0.9,en;q=0.8"), Lang::Zh);
    /// assert_eq!(Lang::negotiate(b"fr, en-GB;q=0.7, zh;q=0.3"), Lang::En);
    /// assert_eq!(Lang::negotiate(b"en;q=0"), Lang::Zh);
    /// assert_eq!(Lang::negotiate(b""), Lang::En);
    /// ```
    ///
    /// - The range with the highest weight wins, and the first one among equal weights
    ///   ([RFC 9110, section 12.5.4](https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4)).
    /// - A longer range also matches a shorter one: `en-GB` matches English
    ///   ([RFC 4647, section 3.4](https://www.rfc-editor.org/rfc/rfc4647#section-3.4)).
    /// - A client that asks for Traditional Chinese, or for a Chinese language such as Cantonese, gets Simplified
    ///   Chinese in preference to a language with a lower weight. A script takes precedence over a region.
    /// - `*` matches every language that no other range matches. If that leaves a choice, the result is the default.
    /// - `q=0` excludes a language. `zh`, `zh-Hans` and `zh-CN` exclude Chinese, but `zh-TW` excludes only the Chinese
    ///   of Taiwan. A range that is at least as specific and asks for the language takes precedence: `zh;q=0, zh-CN`
    ///   selects Chinese.
    /// - Malformed ranges and weights are skipped. If no range matches, the result is the default, unless the client excludes
    ///   it: `fr, en;q=0` selects Chinese. If the client excludes all languages, the result is the default.
    /// - The default is English. With the feature `std`, `Lang::set_default` changes it.
    /// - Letter case, `-` or `_`, and surrounding spaces make no difference.
    ///
    /// The function accepts any bytes, does not allocate, and takes linear time.
    pub fn negotiate(accept_language: &[u8]) -> Self {
        Self::negotiate_fields([accept_language], None)
    }

    /// Chooses the language from several header fields, which form one list ([RFC 9110, section
    /// 5.3](https://www.rfc-editor.org/rfc/rfc9110#section-5.3)), or the first one of the defaults that the client accepts.
    pub(super) fn negotiate_fields<'a>(
        fields: impl IntoIterator<Item = &'a [u8]>,
        defaults: impl IntoIterator<Item = Self>,
    ) -> Self {
        let mut wishes = Wishes::default();
        let elements = fields.into_iter().flat_map(|field| field.split(|&byte| byte == b','));
        for (position, element) in elements.enumerate() {
            if let Some((range, weight)) = range_and_weight(element) {
                wishes.add(range, weight, position);
            }
        }
        wishes.best().unwrap_or_else(|| wishes.first_accepted(defaults))
    }
}

/// The result of all ranges.
#[derive(Default)]
struct Wishes {
    any: Wish,
    of: [Wish; Lang::ALL.len()],
}

/// The result of all ranges for one language.
#[derive(Clone, Copy, Default)]
struct Wish {
    /// The highest weight, and its first position.
    weight: u16,
    position: usize,
    /// The lengths of the longest ranges that ask for the language and that exclude it.
    asked: usize,
    excluded: usize,
}

impl Wishes {
    fn add(&mut self, range: Range, weight: u16, position: usize) {
        match range {
            Range::Any => self.any.raise(weight, position),
            Range::Of { lang, fit, length } => {
                let wish = &mut self.of[lang as usize];
                wish.raise(weight, position);
                match fit {
                    Fit::Whole if weight == 0 => wish.excluded = wish.excluded.max(length),
                    Fit::Whole | Fit::Part if weight > 0 => wish.asked = wish.asked.max(length),
                    _ => {}
                }
            }
        }
    }

    /// The language that the client prefers to all others, if any.
    fn best(&self) -> Option<Lang> {
        let wishes = Lang::ALL.iter().zip(&self.of).filter(|(_, wish)| !wish.is_excluded());
        let wishes = wishes
            .map(|(lang, wish)| (*lang, if wish.weight > 0 { wish } else { &self.any }))
            .filter(|(_, wish)| wish.weight > 0)
            .map(|(lang, wish)| (lang, (wish.weight, Reverse(wish.position))));
        let (_, highest) = wishes.clone().max_by_key(|(_, rank)| *rank)?;
        let mut best = wishes.filter(|(_, rank)| *rank == highest);
        match (best.next(), best.next()) {
            (Some((lang, _)), None) => Some(lang),
            // `*` matches several languages.
            _ => None,
        }
    }

    /// The first default that the client does not exclude, or any other language. If the client excludes all, the first
    /// default.
    fn first_accepted(&self, defaults: impl IntoIterator<Item = Lang>) -> Lang {
        let mut first = None;
        for lang in defaults.into_iter().chain([Lang::process_default()]).chain(Lang::ALL.iter().copied()) {
            if !self.of[lang as usize].is_excluded() {
                return lang;
            }
            first.get_or_insert(lang);
        }
        first.unwrap_or_default()
    }
}

impl Wish {
    fn is_excluded(&self) -> bool {
        self.excluded > self.asked
    }

    fn raise(&mut self, weight: u16, position: usize) {
        if weight > self.weight {
            (self.weight, self.position) = (weight, position);
        }
    }
}

/// A language range that concerns a supported language.
#[derive(Clone, Copy)]
enum Range {
    Any,
    Of { lang: Lang, fit: Fit, length: usize },
}

/// How a range relates to the supported variety of its language.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// The range includes the supported variety, so excluding the range excludes it.
    Whole,
    /// The range is a part of it, such as the variety of a region.
    Part,
    /// The range is another variety, whose readers also understand the supported one.
    Kin,
}

/// The Chinese languages of the macrolanguage `zh` (ISO 639-3), except Mandarin.
const CHINESE: &[&str] =
    &["cdo", "cjy", "cnp", "cpx", "csp", "czh", "czo", "gan", "hak", "hsn", "lzh", "mnp", "nan", "wuu", "yue"];

/// Parses an element of the list: `language-range [ OWS ";" OWS "q=" qvalue ]`.
fn range_and_weight(element: &[u8]) -> Option<(Range, u16)> {
    let mut parts = element.split(|&byte| byte == b';').map(<[u8]>::trim_ascii);
    let range = range(parts.next()?)?;
    let weight = parts.find_map(value_of_q).map_or(Some(1000), thousandths)?;
    Some((range, weight))
}

/// The value of a parameter, if it is `q`.
fn value_of_q(parameter: &[u8]) -> Option<&[u8]> {
    let [b'q' | b'Q', rest @ ..] = parameter else { return None };
    match rest.trim_ascii_start() {
        [] => Some(&[]),
        [b'=', value @ ..] => Some(value.trim_ascii_start()),
        _ => None,
    }
}

/// Parses `( "0" [ "." 0*3DIGIT ] ) / ( "1" [ "." 0*3("0") ] )`.
fn thousandths(qvalue: &[u8]) -> Option<u16> {
    let (whole, decimals) = match qvalue {
        [whole @ (b'0' | b'1')] => (whole, [].as_slice()),
        [whole @ (b'0' | b'1'), b'.', decimals @ ..] if decimals.len() <= 3 => (whole, decimals),
        _ => return None,
    };
    let mut sum = u16::from(whole - b'0') * 1000;
    let mut unit = 100;
    for digit in decimals {
        if !digit.is_ascii_digit() {
            return None;
        }
        sum += u16::from(digit - b'0') * unit;
        unit /= 10;
    }
    (sum <= 1000).then_some(sum)
}

/// Parses a range. Returns `None` if the range is malformed or of another language.
fn range(text: &[u8]) -> Option<Range> {
    let mut subtags = text.split(|byte| matches!(byte, b'-' | b'_'));
    let valid =
        |subtag: &[u8]| matches!(subtag.len(), 1..=8) && subtag.iter().all(u8::is_ascii_alphanumeric) || subtag == b"*";
    let mut length = 0;
    for subtag in subtags.clone() {
        if !valid(subtag) {
            return None;
        }
        length += 1;
    }
    let language = subtags.next()?;
    let (lang, fit) = match language {
        b"*" => return Some(Range::Any),
        _ if is_one(language, &["en"]) => (Lang::En, fit_of_english(subtags)),
        _ if is_one(language, &["zh", "cmn"]) => (Lang::Zh, fit_of_chinese(subtags)),
        [_, _, _] if is_one(language, CHINESE) => (Lang::Zh, Fit::Kin),
        _ => return None,
    };
    Some(Range::Of { lang, fit, length })
}

/// How `en` with these subtags relates to `en`.
fn fit_of_english<'a>(subtags: impl Iterator<Item = &'a [u8]>) -> Fit {
    let mut fit = Fit::Whole;
    for subtag in subtags {
        fit = fit.max(match Subtag::of(subtag) {
            Subtag::Wildcard => Fit::Whole,
            Subtag::Script if is_one(subtag, &["Latn"]) => Fit::Whole,
            Subtag::Script => Fit::Kin,
            Subtag::Singleton => return fit.max(Fit::Part),
            Subtag::Language | Subtag::Region | Subtag::Other => Fit::Part,
        });
    }
    fit
}

/// How `zh` with these subtags relates to `zh-Hans`.
fn fit_of_chinese<'a>(subtags: impl Iterator<Item = &'a [u8]>) -> Fit {
    let mut fit = Fit::Whole;
    let mut region = Fit::Whole;
    let mut has_script = false;
    for subtag in subtags {
        match Subtag::of(subtag) {
            Subtag::Wildcard => {}
            Subtag::Language if is_one(subtag, &["cmn"]) => {}
            // Windows' names for the two scripts, from before script subtags existed.
            Subtag::Language if is_one(subtag, &["CHS"]) => has_script = true,
            Subtag::Script if is_one(subtag, &["Hans"]) => has_script = true,
            Subtag::Script => (fit, has_script) = (Fit::Kin, true),
            Subtag::Language => fit = Fit::Kin,
            Subtag::Region if is_one(subtag, &["CN"]) => {}
            Subtag::Region if is_one(subtag, &["TW", "HK", "MO"]) => region = Fit::Kin,
            Subtag::Region => region = region.max(Fit::Part),
            Subtag::Other => fit = fit.max(Fit::Part),
            Subtag::Singleton => {
                fit = fit.max(Fit::Part);
                break;
            }
        }
    }
    fit.max(if has_script { region.min(Fit::Part) } else { region })
}

/// The kind of a subtag after the first one, according to its form ([RFC 5646, section
/// 2.1](https://www.rfc-editor.org/rfc/rfc5646#section-2.1)).
enum Subtag {
    /// A wildcard without effect here ([RFC 4647, section 3.2](https://www.rfc-editor.org/rfc/rfc4647#section-3.2)).
    Wildcard,
    /// An extension or a private-use subtag follows.
    Singleton,
    Region,
    Language,
    Script,
    Other,
}

impl Subtag {
    fn of(subtag: &[u8]) -> Self {
        match subtag.len() {
            1 if subtag == b"*" => Self::Wildcard,
            1 => Self::Singleton,
            3 if subtag.iter().all(u8::is_ascii_alphabetic) => Self::Language,
            2 | 3 => Self::Region,
            4 if subtag.iter().all(u8::is_ascii_alphabetic) => Self::Script,
            _ => Self::Other,
        }
    }
}

fn is_one(subtag: &[u8], names: &[&str]) -> bool {
    names.iter().any(|name| subtag.eq_ignore_ascii_case(name.as_bytes()))
}
