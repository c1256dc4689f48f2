//! What is reported of a catalog that breaks a rule.
//!
//! This file is @generated from the fixtures by `UPDATE_EXPECT=1 cargo test`; it is not meant to be edited.

use status_codegen::finding::Rule;

/// A finding of the rule, as the compiler shows it.
#[rustfmt::skip]
#[expect(clippy::too_many_lines, reason = "one arm per rule")]
pub fn example(rule: Rule) -> &'static str {
    match rule {
        Rule::CasesDiffer => r#"2 cases in Chinese, 1 in English
  --> codes.toml:10:12
   |
10 | cases.en = ["More than 10,000 order queries a day."]
   |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
 9 | cases.zh = ["一天内查询订单超过一万次。", "批处理。"]
   |            ------------------------------------------ the Chinese ones
   = help: tell the same cases in both languages"#,
        Rule::ChangedPlaceholders => r#"the message of `QuotaExceeded` has `{limit}`, `{who}`, but was released with `{limit}`, `{user}` (codes.lock:2)
  --> codes.toml:11:14
   |
11 | message.en = "User {who} has used all {limit} calls"
   |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: programs fill them in by name: keep the old ones, or make it another code"#,
        Rule::CodeOutsideGroups => r"`10509` lies in no group
  --> codes.toml:10:8
   |
10 | code = 10509
   |        ^^^^^
   = help: widen a group, add one, or choose another code",
        Rule::CodeOutsideRepr => r#"`104290` is outside `u16`: 0..=65535
 --> codes.toml:6:8
  |
6 | code = 104290
  |        ^^^^^^
  = help: `repr = "u32"` in `[catalog]` has room for it"#,
        Rule::ConflictInLock => r"an unresolved merge conflict
 --> codes.lock:2:1
  |
2 | <<<<<<< HEAD
  | ^^^^^^^
  = help: resolve it in the catalog first, then run `cargo status lock`, which writes this file anew",
        Rule::DuplicateCode => r"duplicate code `10429`
  --> codes.toml:11:8
   |
11 | code = 10429
   |        ^^^^^
   |
 5 | code = 10429
   |        ----- first used here",
        Rule::DuplicateInLock => r"`10429` is locked twice
 --> codes.lock:2:1
  |
2 | 10429 RateLimited 429 - aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
1 | 10429 QuotaExceeded 429 limit,user aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
  | -------------------------------------------------------------------- first locked here
  = help: run `cargo status lock`, which writes the file anew",
        Rule::DuplicateKey => r"duplicate key `code`
 --> codes.toml:6:1
  |
6 | code = 10430
  | ^^^^
  |
5 | code = 10429
  | ---- first used here",
        Rule::DuplicateName => r#"duplicate name `QuotaExceeded`
  --> codes.toml:14:17
   |
14 | renamed_from = ["QuotaExceeded"]
   |                 ^^^^^^^^^^^^^^^
   |
 4 | [codes.QuotaExceeded]
   |        ------------- first used here"#,
        Rule::DuplicateReason => r"`SmsError` and `SMSError` are both `SMS_ERROR` to machines
 --> codes.toml:8:8
  |
8 | [codes.SMSError]
  |        ^^^^^^^^
  |
4 | [codes.SmsError]
  |        -------- first used here
  = help: rename one of them, so that they differ in more than capitals",
        Rule::EmptyText => r#"`title.zh` is empty
 --> codes.toml:6:12
  |
6 | title.zh = ""
  |            ^^"#,
        Rule::HiddenCharacter => r#"a character that cannot be seen: U+200B
 --> codes.toml:8:18
  |
8 | title.en = "Quota� exceeded"
  |                  ^
  = help: nobody who reads the file could tell that something stands here; delete it"#,
        Rule::MalformedCode => r#"malformed code `A 0201`
 --> codes.toml:6:8
  |
6 | code = "A 0201"
  |        ^^^^^^^^
  = help: a code is made of ASCII letters, digits, `-`, `_`, `.`, `:` and `/`"#,
        Rule::MalformedHeader => r#"malformed header name `Allow:`
 --> codes.toml:9:13
  |
9 | requires = ["Allow:"]
  |             ^^^^^^^^
  = help: write the name alone, such as `Retry-After`"#,
        Rule::MalformedLock => r"a line has 6 fields, and this one 5
 --> codes.lock:1:1
  |
1 | 10429 QuotaExceeded 429 aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: run `cargo status lock`, which writes the file anew",
        Rule::MalformedName => r"`quota_exceeded` is no PascalCase name in ASCII letters and digits
 --> codes.toml:4:8
  |
4 | [codes.quota_exceeded]
  |        ^^^^^^^^^^^^^^
  = help: write `QuotaExceeded`",
        Rule::MalformedPlaceholder => r#"malformed placeholder `{}`: it names neither a field nor a position
 --> codes.toml:9:29
  |
9 | message.zh = "用户 {user} 已用完 {} 次配额"
  |               　　        　　　 ^^
  = help: write `{name}` or `{0}`; `{{` and `}}` are braces"#,
        Rule::MalformedRange => r#"malformed range `10400..10499`
 --> codes.toml:5:9
  |
5 | range = "10400..10499"
  |         ^^^^^^^^^^^^^^
  = help: write the first and the last code, such as `10400..=10499`"#,
        Rule::MalformedUrl => r#"malformed URL `www.rfc-editor.org/rfc/rfc9110`
 --> codes.toml:9:55
  |
9 | spec = { name = "RFC 9110", section = "15.5.5", url = "www.rfc-editor.org/rfc/rfc9110" }
  |                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: write it whole, beginning with `https://`"#,
        Rule::MissingKey => r"missing `code` in `codes.QuotaExceeded`
 --> codes.toml:4:8
  |
4 | [codes.QuotaExceeded]
  |        ^^^^^^^^^^^^^
  = help: write `code = …`",
        Rule::MissingLanguage => r#"`codes.QuotaExceeded.title` has no Chinese
 --> codes.toml:6:7
  |
6 | title.en = "Quota exceeded"
  |       ^^
  = help: write `title.zh` beside it"#,
        Rule::MissingLock => r"`lock = true`, but there is no `codes.lock`
 --> codes.toml:3:1
  |
3 | lock = true
  | ^^^^
  = help: run `cargo status lock`, and commit the file that it writes",
        Rule::MissingName => r#"the enum has no name
 --> codes.toml:1:2
  |
1 | [catalog]
  |  ^^^^^^^
  = help: write `name = "OrderCode"` under `[catalog]`, or name it where the macro is called"#,
        Rule::NoCodes => r"the catalog has no codes
 --> codes.toml:1:2
  |
1 | [catalog]
  |  ^^^^^^^
  = help: write a table such as `[codes.QuotaExceeded]`",
        Rule::NotUtf8 => r#"the file is not UTF-8 from here on
 --> codes.toml:6:13
  |
6 | title.zh = "���������"
  |             ^
  = help: save it in UTF-8; Chinese editors may have saved it in GBK"#,
        Rule::OverlappingGroups => r#"`Stock` overlaps `Quota`
  --> codes.toml:10:9
   |
10 | range = "10450..=10599"
   |         ^^^^^^^^^^^^^^^
   |
 5 | range = "10400..=10499"
   |         --------------- the other group"#,
        Rule::PlaceholderInTitle => r#"the title has a placeholder `{user}`
 --> codes.toml:7:22
  |
7 | title.en = "Quota of {user} exceeded"
  |                      ^^^^^^
  = help: a title is the same for every occurrence; what differs belongs in `message`"#,
        Rule::PlaceholdersDiffer => r#"the English message lacks `{limit}`, which the Chinese one has
  --> codes.toml:10:14
   |
10 | message.en = "User {user} has used all calls"
   |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
 9 | message.zh = "用户 {user} 已用完 {limit} 次配额"
   |               　　        　　　 ------- in the other language"#,
        Rule::RangeOutsideRepr => r#"`-5..=99999` is outside `u16`: 0..=65535
 --> codes.toml:6:9
  |
6 | range = "-5..=99999"
  |         ^^^^^^^^^^^^
  = help: write `0..=65535`"#,
        Rule::RemappedCode => r"`QuotaExceeded` has status 503, but was released with 429 (codes.lock:2)
 --> codes.toml:7:10
  |
7 | status = 503
  |          ^^^
  = help: write `status = 429`; what is answered otherwise is another code",
        Rule::RemovedCode => r"`OldCoupon` was released as 10407 (codes.lock:2), and is gone without being retired
 --> codes.toml:3:1
  |
3 | lock = true
  | ^^^^
  = help: write `[retired.OldCoupon]` with `code = 10407`",
        Rule::RenamedCode => r#"10429 is called `QuotaExhausted`, but was released as `QuotaExceeded` (codes.lock:2)
 --> codes.toml:5:8
  |
5 | [codes.QuotaExhausted]
  |        ^^^^^^^^^^^^^^
  = help: write `renamed_from = ["QuotaExceeded"]`, so that the old name still leads to it"#,
        Rule::RenumberedCode => r"`QuotaExceeded` is 10430, but was released as 10429 (codes.lock:2)
 --> codes.toml:6:8
  |
6 | code = 10_430
  |        ^^^^^^
  = help: write `code = 10429`; a new number is for a new code",
        Rule::RevivedCode => r"10407 was retired as `OldCoupon` (codes.lock:2), and is in use again
  --> codes.toml:14:8
   |
14 | code = 10407
   |        ^^^^^
   = help: someone may still know its old meaning: take another name and number",
        Rule::SeveralLines => r#"`title` has more than one line
 --> codes.toml:7:12
  |
7 | title.en = """
  |            ^^^
  = help: write it in one line; only `meaning`, `remedy` and `deprecated` have paragraphs"#,
        Rule::SimilarToItself => r#"`QuotaExceeded` is similar to itself
 --> codes.toml:9:9
  |
9 | similar.QuotaExceeded.zh = "限流看的是速率，配额看的是总量。"
  |         ^^^^^^^^^^^^^
  = help: name the code that it is taken for"#,
        Rule::StatusWithoutError => r"status `304`, NotModified, carries no error
 --> codes.toml:6:10
  |
6 | status = 304
  |          ^^^
  = help: map the code to a status that has content",
        Rule::Syntax => r#"the string is not closed
 --> codes.toml:6:18
  |
6 | title.zh = "配额已用完
  |             　　　　　^"#,
        Rule::TextAsHttpCode => r#"in a catalog of kind `http`, codes are numbers
 --> codes.toml:4:8
  |
4 | repr = "str"
  |        ^^^^^
  = help: write `repr = "u16"`"#,
        Rule::TooLarge => r"the file has 16777217 bytes, and at most 16777216 are read
 --> codes.toml:1:1
  = help: divide it into catalogs with an enum each",
        Rule::TwoNames => r#"the file calls the enum `OrderCode`, the macro call `ShopCode`
 --> codes.toml:2:8
  |
2 | name = "OrderCode"
  |        ^^^^^^^^^^^
  = help: leave one of them out, or make them the same"#,
        Rule::UnknownHttpCode => r#"`HttpStatus` has no code `789`
 --> codes.toml:6:8
  |
6 | code = 789
  |        ^^^
  = help: codes of your own belong in a catalog without `kind = "http"`"#,
        Rule::UnknownKey => r#"unknown key `remedi` in `codes.QuotaExceeded`
 --> codes.toml:9:1
  |
9 | remedi.zh = "请稍后再试。"
  | ^^^^^^
  = help: did you mean `remedy`?"#,
        Rule::UnknownReplacement => r#"unknown code `QuotaExceded`
  --> codes.toml:12:15
   |
12 | replaced_by = "QuotaExceded"
   |               ^^^^^^^^^^^^^^
   = help: did you mean `QuotaExceeded`?"#,
        Rule::UnknownSimilar => r#"unknown code `RateLimit`
 --> codes.toml:9:9
  |
9 | similar.RateLimit.zh = "限流看的是速率，配额看的是总量。"
  |         ^^^^^^^^^
  = help: did you mean `RateLimited`?"#,
        Rule::UnknownStatus => r"unknown status `512`
 --> codes.toml:6:10
  |
6 | status = 512
  |          ^^^
  = help: did you mean `511`, NetworkAuthenticationRequired?",
        Rule::UnknownTypeUrlPlaceholder => r#"unknown placeholder `{reason}` in `type_url`
 --> codes.toml:3:40
  |
3 | type_url = "https://errors.example.com/{reason}"
  |                                        ^^^^^^^^
  = help: `{code}` and `{name}` stand for the code and its name in the form `quota-exceeded`"#,
        Rule::UnknownWord => r#"unknown `retry` `latter`
 --> codes.toml:9:9
  |
9 | retry = "latter"
  |         ^^^^^^^^
  = help: did you mean `later`?"#,
        Rule::UnsortedLock => r"`10429` stands after `10430`
 --> codes.lock:2:1
  |
2 | 10429 QuotaExceeded 429 limit,user aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: run `cargo status lock`, which writes the file anew",
        Rule::WrongType => r#"`code` is a string, expected an integer
 --> codes.toml:5:8
  |
5 | code = "10429"
  |        ^^^^^^^
  = help: write 10429, without quotes"#,
        Rule::ChineseInEnglish => r#"`meaning.en` has Chinese in it: `可售库存`
 --> codes.toml:9:45
  |
9 | meaning.en = "More pieces were ordered than 可售库存."
  |                                             ^^^^^^^^
  = help: translate it, or put it into backticks where it is quoted"#,
        Rule::EnglishInChinese => r#"`title.zh` has no Chinese character
 --> codes.toml:6:12
  |
6 | title.zh = "Out of stock"
  |            ^^^^^^^^^^^^^^
  = help: translate it"#,
        Rule::HalfWidthPunctuation => r#"`meaning.zh` has a half-width `,` beside Chinese
 --> codes.toml:8:26
  |
8 | meaning.zh = "下单的数量超过可售库存,库存没有被扣减。"
  |               　　　　　　　　　　　^
  = help: write `，`"#,
        Rule::RepeatedText => r#"`title.zh` says again what another text says
  --> codes.toml:11:12
   |
11 | title.zh = "库存不足"
   |            ^^^^^^^^^^
   |
 6 | title.zh = "库存不足"
   |            ---------- first said here"#,
        Rule::StaleTranslation => r"the Chinese of `QuotaExceeded` changed since it was locked (codes.lock:4), the English did not
 --> codes.toml:5:8
  |
5 | [codes.QuotaExceeded]
  |        ^^^^^^^^^^^^^
  = help: see whether the English still says the same, then run `cargo status lock`",
        Rule::UnequalLengths => r#"`remedy` says far more in English than in Chinese
 --> codes.toml:8:13
  |
8 | remedy.zh = "减少数量。"
  |             ^^^^^^^^^^^^
  |
9 | remedy.en = "Order fewer, or ask to be told when it is back, or look for another product."
  |             ------------------------------------------------------------------------------ the longer text"#,
        Rule::UnlockedCode => r"`RateLimited` is not locked yet
  --> codes.toml:13:8
   |
13 | [codes.RateLimited]
   |        ^^^^^^^^^^^
   = help: run `cargo status lock` once it is as it should stay",
        Rule::UnusedCode => r"nothing in the sources names `SoldOut`
 --> codes.toml:9:8
  |
9 | [codes.SoldOut]
  |        ^^^^^^^
  = help: use it, retire it, or add `--allow unused-code` where other programs use the catalog",
    }
}
