//! The language of a response to an `Accept-Language`.

use status_core::Lang::{self, En, Zh};

#[track_caller]
fn check(expected: Lang, accept_language: impl AsRef<[u8]>, shows: &str) {
    let accept_language = accept_language.as_ref();
    assert_eq!(Lang::negotiate(accept_language), expected, "{shows}: {}", accept_language.escape_ascii());
}

/// A language, a header that selects it, and the tested rule. Without the rule, most headers would select the other
/// language. Therefore headers that select English also ask for Chinese.
const HEADERS: &[(Lang, &str, &str)] = &[
    // Headers of browsers and other clients.
    (Zh, "zh-CN,zh;q=0.9,en;q=0.8,en-GB;q=0.7,en-US;q=0.6", "Edge in Chinese"),
    (Zh, "zh-CN,zh-Hans;q=0.9", "Safari in Chinese"),
    (Zh, "zh-CN,zh;q=0.8,zh-TW;q=0.7,zh-HK;q=0.5,en-US;q=0.3,en;q=0.2", "Firefox in Chinese"),
    (Zh, "zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7", "Chrome in Taiwan"),
    (Zh, "zh-Hans-CN;q=1, en-CN;q=0.9", "an iPhone in Chinese"),
    (En, "en-US,en;q=0.9,zh-CN;q=0.8,zh;q=0.7", "Chrome of an American who reads Chinese"),
    (En, "de-DE,de;q=0.9,en;q=0.8", "Chrome in German"),
    (En, "*", "fetch of Node.js"),
    // Names of languages.
    (Zh, "zh", "Chinese"),
    (Zh, "zh-SG", "Chinese in Singapore"),
    (Zh, "zh-MY", "Chinese in Malaysia"),
    (Zh, "zh-Hans", "a script"),
    (Zh, "zh-Hans-CN", "script and region"),
    (Zh, "cmn", "Mandarin"),
    (Zh, "cmn-Hans-CN", "Mandarin with script and region"),
    (Zh, "zh-cmn-Hans-CN", "Mandarin as an extended language"),
    (Zh, "zh-CHS", "Windows' name of Simplified Chinese"),
    (Zh, "zh-156", "a region by its number"),
    (Zh, "zh-CN-u-co-pinyin", "an extension"),
    (Zh, "zh-x-hant", "private use behind a language"),
    (Zh, "zh-Latn-pinyin", "a variant"),
    (Zh, "zh-u-rg-twzzzz, en;q=0.5", "an extension that looks like a region"),
    (En, "en-GB", "English in Britain"),
    (En, "en-GB-oed, zh;q=0.9", "a grandfathered tag with a language"),
    (En, "x-pig-latin, en;q=0.2, zh;q=0.1", "private use alone"),
    (En, "x-zh, en;q=0.2, zh;q=0.1", "private use that looks like a language"),
    (En, "i-klingon, en;q=0.2, zh;q=0.1", "a grandfathered tag"),
    (En, "eng-zh, zho, zhx, z, en;q=0.2, zh;q=0.1", "what only looks like Chinese"),
    (Zh, "enm, e, en1, zh;q=0.1", "what only looks like English"),
    // Readers of other Chinese languages and scripts.
    (Zh, "zh-TW, en;q=0.9", "Traditional falls back to Simplified before English"),
    (Zh, "zh-HK, en;q=0.9", "so it does in Hong Kong"),
    (Zh, "zh-MO, en;q=0.9", "and in Macao"),
    (Zh, "zh-Hant-TW, en;q=0.9", "by script"),
    (Zh, "zh-CHT, en;q=0.9", "by Windows' name"),
    (Zh, "yue-HK, en;q=0.9", "Cantonese falls back, too"),
    (Zh, "zh-yue, en;q=0.9", "Cantonese as an extended language"),
    (Zh, "zh-min-nan, en;q=0.9", "Min Nan by its grandfathered tag"),
    (Zh, "wuu, en;q=0.9", "Wu"),
    (En, "zh-TW;q=0.8, en;q=0.9", "weights count for it as for others"),
    (En, "en, zh-TW", "and so does the order"),
    (En, "ja, ko;q=0.9, zh;q=0.1, en;q=0.2", "no fallback from Japanese to Chinese"),
    // Weights.
    (Zh, "en;q=0.899, zh;q=0.9", "a thousandth decides"),
    (Zh, "en;q=0.001, zh;q=0.002", "small weights"),
    (Zh, "en;q=0.999, zh", "no weight is 1"),
    (Zh, "en;q=0.999, zh;q=1.", "no decimals behind the point"),
    (Zh, "en;q=0.9, zh;q=1.000", "1 with three decimals"),
    (Zh, "en;q=0., zh;q=0.1", "0 with a point excludes"),
    (En, "en;q=0.5, zh;q=0.5", "the first of equal weights"),
    (Zh, "zh;q=0.50, en;q=0.5", "equal weights, written in two ways"),
    (En, "zh;q=0.2, en;q=0.5, zh;q=0.4", "a range twice, and both are less"),
    (Zh, "zh;q=0.2, en;q=0.5, zh;q=0.8", "a range twice, and the higher counts"),
    (Zh, "zh;q=0.2, zh-CN;q=0.8, en;q=0.5", "the best of several ranges"),
    (Zh, "zh, en, zh-SG", "a language counts from where it is first asked for"),
    (Zh, "en;Q=0.5, zh;q=0.6", "an upper-case Q"),
    (En, "zh ; q = 0.5 , en ; q = 0.6", "spaces around everything"),
    (En, "\tzh\t;\tq=0.5\t,\ten\t;\tq=0.6\t", "tabs, too"),
    (En, "zh;q=0.5;level=1, en;q=0.6", "another parameter behind the weight"),
    (En, "zh;level=1;q=0.5, en;q=0.6", "and before it"),
    (Zh, "zh;level=1, en;q=0.6", "and without one"),
    (En, "zh;q=0.5;q=1, en;q=0.6", "the first weight of two"),
    (Zh, "zh;, en;q=0.6", "an empty parameter"),
    (Zh, "zh;;q=0.7;, en;q=0.6", "several"),
    // Ranges without a valid weight are skipped.
    (En, "zh;q=1.0000, en;q=0.1", "four decimals"),
    (En, "zh;q=0.1234, en;q=0.1", "four decimals below 1"),
    (En, "zh;q=1.001, en;q=0.1", "more than 1"),
    (En, "zh;q=2, en;q=0.1", "far more"),
    (En, "zh;q=65536, en;q=0.1", "more than fits"),
    (En, "zh;q=-1, en;q=0.1", "less than 0"),
    (En, "zh;q=+1, en;q=0.1", "a plus"),
    (En, "zh;q=.5, en;q=0.1", "nothing before the point"),
    (En, "zh;q=0,5, en;q=0.1", "a comma for the point: 0, and a range `5`"),
    (En, "zh;q=01, en;q=0.1", "a leading zero"),
    (En, "zh;q=0.5x, en;q=0.1", "something behind"),
    (En, "zh;q=1e0, en;q=0.1", "an exponent"),
    (En, "zh;q=NaN, en;q=0.1", "not a number"),
    (En, "zh;q=\"1\", en;q=0.1", "in quotes"),
    (En, "zh;q=, en;q=0.1", "no value"),
    (En, "zh;q, en;q=0.1", "not even a sign"),
    (En, "zh;q==1, en;q=0.1", "two signs"),
    (En, "zh;q=0 .5, en;q=0.1", "a space inside"),
    (Zh, "zh, *;q=x, en;q=nan, en;q=0.9", "only that one is skipped"),
    // Malformed ranges are skipped.
    (Zh, ",, ,zh;q=0.1,,", "empty elements"),
    (En, "zh CN, en;q=0.1", "a space inside"),
    (En, "zh--CN, en;q=0.1", "an empty subtag"),
    (En, "zh-, en;q=0.1", "an empty subtag at the end"),
    (En, "-zh, en;q=0.1", "an empty subtag at the beginning"),
    (En, "zh-CN.UTF-8, en;q=0.1", "a locale of POSIX"),
    (En, "zh-abcdefghi, en;q=0.1", "a subtag of nine letters"),
    (En, "zh=CN, en;q=0.1", "something else inside"),
    (En, "zh-中国, en;q=0.1", "letters outside ASCII"),
    (En, "中文, en;q=0.1", "a name in Chinese"),
    (En, "zh\u{a0}, en;q=0.1", "a space outside ASCII"),
    (En, ";q=1, zh;q=0.1, en;q=0.2", "a weight of nothing"),
    // Case, and underscores.
    (Zh, "ZH-cn, EN;q=0.9", "case does not matter"),
    (Zh, "zH-hANT, eN;q=0.9", "in any subtag"),
    (Zh, "zh_CN, en_US;q=0.9", "underscores"),
    (En, "zh_Hant_TW;q=0.8, en_GB;q=0.9", "several"),
    (En, "EN_us, zh;q=0.9", "English with one"),
    // `*`.
    (Zh, "*, en;q=0.5", "whatever is not named"),
    (En, "*, zh;q=0.5", "so, too"),
    (Zh, "fr, *;q=0.5, en;q=0.3", "with a weight"),
    (En, "fr, *;q=0.5", "any language is the default"),
    (En, "*, *;q=0.5", "twice the same"),
    (En, "*, zh", "the first of equals"),
    (Zh, "zh, *", "so, too"),
    (Zh, "zh;q=0.1, *;q=0", "none but the named"),
    (Zh, "*;q=0, zh-TW", "a fallback is named enough"),
    (En, "*;q=0.1, zh;q=0.2, *;q=0.5", "twice"),
    (En, "zh-TW;q=0.3, *;q=0.5", "a language that was asked for by a part is not meant"),
    (Zh, "*-CN, en;q=0.9", "any language of a region is any language"),
    (Zh, "zh-*-CN, en;q=0.9", "a wildcard inside says nothing"),
    // Exclusion.
    (Zh, "en;q=0, *", "all but English"),
    (En, "zh;q=0, *", "all but Chinese"),
    (En, "zh-CN;q=0, *, en;q=0.5", "by region"),
    (En, "zh-Hans;q=0, *, en;q=0.5", "by script"),
    (En, "zh-Hans-CN;q=0, *, en;q=0.5", "by both"),
    (En, "zh_cn;Q=0.000, *, en;q=0.5", "however written"),
    (En, "cmn;q=0, *, en;q=0.5", "Mandarin"),
    (En, "zh-CHS;q=0, *, en;q=0.5", "by Windows' name"),
    (En, "zh;q=0, zh-TW, en;q=0.5", "all Chinese but Taiwan's leaves nothing that there is"),
    (En, "zh-CN;q=0, zh-TW, en;q=0.5", "no fallback to what is excluded"),
    (En, "zh-CN;q=0, zh, en;q=0.5", "the more specific range excludes"),
    (En, "zh, en;q=0.5, zh-CN;q=0", "wherever it stands"),
    (Zh, "zh;q=0, zh-CN", "the more specific range asks"),
    (Zh, "zh-CN;q=0.6, en;q=0.5, zh;q=0", "wherever it stands"),
    (Zh, "zh-CN;q=0, zh-SG, en;q=0.5", "another region, as specific"),
    (Zh, "zh;q=0, zh;q=0.6, en;q=0.5", "the same range twice"),
    (Zh, "zh-TW;q=0, *, en;q=0.5", "Taiwan's Chinese is not what there is"),
    (Zh, "zh-Hant;q=0, zh, en;q=0.5", "Traditional Chinese is not"),
    (Zh, "zh-Hant-CN;q=0, zh, en;q=0.5", "a script counts more than a region"),
    (Zh, "zh-Hans-TW;q=0, zh, en;q=0.5", "one region's is not all"),
    (Zh, "zh-SG;q=0, zh, en;q=0.5", "nor is Singapore's"),
    (Zh, "yue;q=0, zh, en;q=0.5", "Cantonese is not"),
    (Zh, "zh-yue;q=0, zh, en;q=0.5", "nor as an extended language"),
    (Zh, "zh-CN-x-a;q=0, zh, en;q=0.5", "nor is private use"),
    (En, "en-US;q=0, en, zh;q=0.5", "American English is not all English"),
    (En, "en-US;q=0, *, zh;q=0.5", "nor is it what there is"),
    (En, "en;q=0, en-GB, zh;q=0.5", "the more specific range asks for English"),
    (Zh, "en;q=0, en-US;q=0, *", "a more specific range that excludes as well asks for nothing"),
    (Zh, "en-Latn;q=0, en, zh;q=0.5", "English in Latin letters is English"),
    (Zh, "en;q=0, zh;q=0.1", "what is left"),
    (Zh, "en;q=0.000, *;q=0.001", "the least weight"),
    // No range matches.
    (En, "", "an empty header"),
    (En, " \t", "spaces"),
    (En, "fr, de;q=0.5", "languages that there are not"),
    (En, "zh-TW;q=0", "one that was excluded"),
    (En, "en;q=0, zh;q=0, *", "both that there are"),
    (Zh, "en;q=0", "the default is excluded"),
    (Zh, "fr, en;q=0", "and another language has no text"),
    (Zh, "fr, en;q=0, zh-TW;q=0", "Taiwan's Chinese is not what there is"),
    (Zh, "en;q=0, *;q=0", "a name is more specific than `*`"),
    (En, "en;q=0, zh;q=0", "the default, because all are excluded"),
    (En, "zh;q=0", "the default is not excluded"),
    (En, "*;q=0", "all"),
    (En, "zh;q=1.5", "no weight"),
];

#[test]
fn headers() {
    for (expected, accept_language, shows) in HEADERS {
        check(*expected, accept_language, shows);
    }
}

/// Every order and spelling of exclusions, with and without other languages.
#[test]
fn an_excluded_language_is_never_selected_while_another_one_is_left() {
    for others in ["", "fr", "fr;q=0.5, de", "*", "*;q=0.1", "*;q=0", "en-US;q=0, zh-TW;q=0"] {
        for (excluded, left) in [("en;q=0", Zh), ("EN ; q=0.000", Zh), ("zh;q=0", En), ("zh-Hans;q=0", En)] {
            for header in [format!("{others},{excluded}"), format!("{excluded},{others}")] {
                check(left, &header, "excluded");
            }
        }
    }
}

#[test]
fn without_utf_8() {
    check(En, b"zh\xff, en;q=0.1", "a range");
    check(Zh, b"zh;q=0.2, \xff\xfe, en;q=0.1", "an element");
    check(En, b"zh;q=\xff, en;q=0.1", "a weight");
    check(Zh, b"zh;\xff=1, en;q=0.1", "a parameter");
    check(En, b"zh\0, en;q=0.1", "a zero byte");
}

#[test]
fn every_weight() {
    for weight in 0..=1000 {
        let text = format!("{}.{:03}", weight / 1000, weight % 1000);
        let shorter = text.trim_end_matches('0');
        for text in [&text, shorter] {
            check(if weight >= 500 { Zh } else { En }, format!("zh;q={text}, en;q=0.5"), "before");
            check(if weight > 500 { Zh } else { En }, format!("en;q=0.5, zh;q={text}"), "behind");
        }
    }
}

#[test]
fn default_is_english() {
    assert_eq!(Lang::default(), En);
}

#[test]
fn long_headers() {
    for piece in ["zh-TW;q=0.1,", "zh", "-", ",", ";", ";q=0.1", "=", " ", "*", "en;q=0,", "z,", "q=", "\u{fffd}"] {
        let long = piece.repeat(200_000);
        check(Zh, format!("{long}, zh;q=0.5, en;q=0.2"), "in front");
        check(Zh, format!("zh;q=0.5,{long},en;q=0.2"), "between");
    }
}

/// Random combinations of parts never panic, and irrelevant changes do not change the language.
#[test]
fn hostile() {
    const PIECES: &[&[u8]] = &[
        b"zh",
        b"en",
        b"cmn",
        b"yue",
        b"x",
        b"i",
        b"*",
        b"-",
        b"_",
        b",",
        b";",
        b"q",
        b"Q",
        b"=",
        b"0",
        b"1",
        b".",
        b"5",
        b"999",
        b" ",
        b"\t",
        b"\r\n",
        b"\0",
        b"\xff",
        b"\xe4\xb8\xad",
        b"CN",
        b"TW",
        b"Hans",
        b"Hant",
        b"Latn",
        b"CHS",
        b"u-co-pinyin",
        b"abcdefgh",
        b"abcdefghi",
        b"nan",
        b"inf",
        b"1e999",
        b"-1",
        b"+1",
        b";q=0",
        b";q=0.5",
        b";q=1.0000",
        b"\"",
        b"\\",
        b"q=q=q",
    ];
    let mut random = 0x2545_F491_4F6C_DD1D_u64;
    let mut below = |limit: usize| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        usize::try_from(random % u64::try_from(limit).unwrap()).unwrap()
    };
    let mut chinese = 0;
    for _ in 0..20_000 {
        let header = (0..below(40)).flat_map(|_| PIECES[below(PIECES.len())]).copied().collect::<Vec<_>>();
        let expected = Lang::negotiate(&header);
        check(expected, header.to_ascii_uppercase(), "upper case");
        check(expected, header.to_ascii_lowercase(), "lower case");
        check(expected, [b" \t", &header[..], b" , "].concat(), "spaces around");
        check(expected, [b",,", &header[..], b",fr"].concat(), "nothing around");
        chinese += usize::from(expected == Zh);
    }
    assert!((100..19_000).contains(&chinese), "{chinese} of them ask for Chinese");
}
