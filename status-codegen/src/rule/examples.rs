//! What is said of a catalog that breaks a rule.
//!
//! This file is @generated from the fixtures by `UPDATE_EXPECT=1 cargo test`; it is not meant to be edited.

pub(super) const EXAMPLES: &[(&str, &str)] = &[
    (
        "cases-differ",
        r#"2 cases in Chinese, 1 in English
  --> codes.toml:10:12
   |
10 | cases.en = ["More than 10,000 order queries a day."]
   |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
 9 | cases.zh = ["一天内查询订单超过一万次。", "批处理。"]
   |            ------------------------------------------ the Chinese ones
   = help: tell the same cases in both languages"#,
    ),
    (
        "changed-placeholders",
        r#"the message of `QuotaExceeded` has `{limit}`, `{who}`, but was released with `{limit}`, `{user}` (codes.lock:2)
  --> codes.toml:11:14
   |
11 | message.en = "User {who} has used all {limit} calls"
   |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: programs fill them in by name: keep the old ones, or make it another code"#,
    ),
    (
        "chinese-in-english",
        r#"`meaning.en` has Chinese in it: `可售库存`
 --> codes.toml:9:45
  |
9 | meaning.en = "More pieces were ordered than 可售库存."
  |                                             ^^^^^^^^
  = help: translate it, or put it into backticks where it is quoted"#,
    ),
    (
        "code-outside-groups",
        r"`10509` lies in no group
  --> codes.toml:10:8
   |
10 | code = 10509
   |        ^^^^^
   = help: widen a group, add one, or choose another code",
    ),
    (
        "code-outside-repr",
        r#"`104290` is outside `u16`: 0..=65535
 --> codes.toml:6:8
  |
6 | code = 104290
  |        ^^^^^^
  = help: `repr = "u32"` in `[catalog]` has room for it"#,
    ),
    (
        "conflict-in-lock",
        r"an unresolved merge conflict
 --> codes.lock:2:1
  |
2 | <<<<<<< HEAD
  | ^^^^^^^
  = help: resolve it in the catalog first, then run `cargo status lock`, which writes this file anew",
    ),
    (
        "conflict-in-lock-diff3",
        r"an unresolved merge conflict
 --> codes.lock:1:1
  |
1 | <<<<<<< HEAD
  | ^^^^^^^
  = help: resolve it in the catalog first, then run `cargo status lock`, which writes this file anew",
    ),
    (
        "duplicate-code",
        r"duplicate code `10429`
  --> codes.toml:11:8
   |
11 | code = 10429
   |        ^^^^^
   |
 5 | code = 10429
   |        ----- first used here",
    ),
    (
        "duplicate-in-lock",
        r"`10429` is locked twice
 --> codes.lock:2:1
  |
2 | 10429 RateLimited 429 - aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
1 | 10429 QuotaExceeded 429 limit,user aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
  | -------------------------------------------------------------------- first locked here
  = help: run `cargo status lock`, which writes the file anew",
    ),
    (
        "duplicate-in-lock-name",
        r"`QuotaExceeded` is locked twice
 --> codes.lock:2:1
  |
2 | 10430 QuotaExceeded 429 - aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
1 | 10429 QuotaExceeded 429 limit,user aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
  | -------------------------------------------------------------------- first locked here
  = help: run `cargo status lock`, which writes the file anew",
    ),
    (
        "duplicate-key",
        r"duplicate key `code`
 --> codes.toml:6:1
  |
6 | code = 10430
  | ^^^^
  |
5 | code = 10429
  | ---- first used here",
    ),
    (
        "duplicate-name",
        r#"duplicate name `QuotaExceeded`
  --> codes.toml:14:17
   |
14 | renamed_from = ["QuotaExceeded"]
   |                 ^^^^^^^^^^^^^^^
   |
 4 | [codes.QuotaExceeded]
   |        ------------- first used here"#,
    ),
    (
        "duplicate-reason",
        r"`SmsError` and `SMSError` are both `SMS_ERROR` to machines
 --> codes.toml:8:8
  |
8 | [codes.SMSError]
  |        ^^^^^^^^
  |
4 | [codes.SmsError]
  |        -------- first used here
  = help: rename one of them, so that they differ in more than capitals",
    ),
    (
        "empty-text",
        r#"`title.zh` is empty
 --> codes.toml:6:12
  |
6 | title.zh = ""
  |            ^^"#,
    ),
    (
        "english-in-chinese",
        r#"`title.zh` has no Chinese character
 --> codes.toml:6:12
  |
6 | title.zh = "Out of stock"
  |            ^^^^^^^^^^^^^^
  = help: translate it"#,
    ),
    (
        "half-width-punctuation",
        r#"`meaning.zh` has a half-width `,` beside Chinese
 --> codes.toml:8:26
  |
8 | meaning.zh = "下单的数量超过可售库存,库存没有被扣减。"
  |               　　　　　　　　　　　^
  = help: write `，`"#,
    ),
    (
        "hidden-character",
        r#"a character that cannot be seen: U+200B
 --> codes.toml:8:18
  |
8 | title.en = "Quota� exceeded"
  |                  ^
  = help: nobody who reads the file could tell that something stands here; delete it"#,
    ),
    (
        "malformed-code",
        r#"malformed code `A 0201`
 --> codes.toml:6:8
  |
6 | code = "A 0201"
  |        ^^^^^^^^
  = help: a code is made of ASCII letters, digits, `-`, `_`, `.`, `:` and `/`"#,
    ),
    (
        "malformed-fields",
        r"`10%29` is no code
 --> codes.lock:2:1
  |
2 | 10%29 QuotaExceeded 429 - aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
  | ^^^^^
  = help: run `cargo status lock`, which writes the file anew

`quotaExceeded` is no name of a code
 --> codes.lock:3:7
  |
3 | 10429 quotaExceeded 429 - aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
  |       ^^^^^^^^^^^^^
  = help: run `cargo status lock`, which writes the file anew

`4xx` is neither a status nor `retired`
 --> codes.lock:4:12
  |
4 | 10430 B4xx 4xx - aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
  |            ^^^
  = help: run `cargo status lock`, which writes the file anew

`{user}` is no list of placeholders, nor `-`
 --> codes.lock:5:13
  |
5 | 10431 C 404 {user} aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
  |             ^^^^^^
  = help: run `cargo status lock`, which writes the file anew

`a,,b` is no list of placeholders, nor `-`
 --> codes.lock:6:13
  |
6 | 10432 D 404 a,,b aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
  |             ^^^^
  = help: run `cargo status lock`, which writes the file anew

`AAAAAAAAAAAAAAAA` is no hash of 16 digits
 --> codes.lock:7:15
  |
7 | 10433 E 404 - AAAAAAAAAAAAAAAA bbbbbbbbbbbbbbbb
  |               ^^^^^^^^^^^^^^^^
  = help: run `cargo status lock`, which writes the file anew

`bbbb` is no hash of 16 digits
 --> codes.lock:8:32
  |
8 | 10434 F 404 - aaaaaaaaaaaaaaaa bbbb
  |                                ^^^^
  = help: run `cargo status lock`, which writes the file anew

a line has 6 fields, and this one 7
 --> codes.lock:9:1
  |
9 | 10435 G 404 - aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb more
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: run `cargo status lock`, which writes the file anew

a line has 6 fields, and this one 1
  --> codes.lock:10:1
   |
10 | 10436 H 404 - aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: run `cargo status lock`, which writes the file anew",
    ),
    (
        "malformed-header",
        r#"malformed header name `Allow:`
 --> codes.toml:9:13
  |
9 | requires = ["Allow:"]
  |             ^^^^^^^^
  = help: write the name alone, such as `Retry-After`"#,
    ),
    (
        "malformed-lock",
        r"a line has 6 fields, and this one 5
 --> codes.lock:1:1
  |
1 | 10429 QuotaExceeded 429 aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: run `cargo status lock`, which writes the file anew",
    ),
    (
        "malformed-name",
        r"`quota_exceeded` is no PascalCase name in ASCII letters and digits
 --> codes.toml:4:8
  |
4 | [codes.quota_exceeded]
  |        ^^^^^^^^^^^^^^
  = help: write `QuotaExceeded`",
    ),
    (
        "malformed-placeholder",
        r#"malformed placeholder `{}`: it names neither a field nor a position
 --> codes.toml:9:29
  |
9 | message.zh = "用户 {user} 已用完 {} 次配额"
  |               　　        　　　 ^^
  = help: write `{name}` or `{0}`; `{{` and `}}` are braces"#,
    ),
    (
        "malformed-range",
        r#"malformed range `10400..10499`
 --> codes.toml:5:9
  |
5 | range = "10400..10499"
  |         ^^^^^^^^^^^^^^
  = help: write the first and the last code, such as `10400..=10499`"#,
    ),
    (
        "malformed-url",
        r#"malformed URL `www.rfc-editor.org/rfc/rfc9110`
 --> codes.toml:9:55
  |
9 | spec = { name = "RFC 9110", section = "15.5.5", url = "www.rfc-editor.org/rfc/rfc9110" }
  |                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: write it whole, beginning with `https://`"#,
    ),
    (
        "missing-key",
        r"missing `code` in `codes.QuotaExceeded`
 --> codes.toml:4:8
  |
4 | [codes.QuotaExceeded]
  |        ^^^^^^^^^^^^^
  = help: write `code = …`",
    ),
    (
        "missing-language",
        r#"`codes.QuotaExceeded.title` has no Chinese
 --> codes.toml:6:7
  |
6 | title.en = "Quota exceeded"
  |       ^^
  = help: write `title.zh` beside it"#,
    ),
    (
        "missing-lock",
        r"`lock = true`, but there is no `codes.lock`
 --> codes.toml:3:1
  |
3 | lock = true
  | ^^^^
  = help: run `cargo status lock`, and commit the file that it writes",
    ),
    (
        "missing-name",
        r#"the enum has no name
 --> codes.toml:1:2
  |
1 | [catalog]
  |  ^^^^^^^
  = help: write `name = "OrderCode"` under `[catalog]`, or name it where the macro is called"#,
    ),
    (
        "no-codes",
        r"the catalog has no codes
 --> codes.toml:1:2
  |
1 | [catalog]
  |  ^^^^^^^
  = help: write a table such as `[codes.QuotaExceeded]`",
    ),
    (
        "not-utf8",
        r#"the file is not UTF-8 from here on
 --> codes.toml:6:13
  |
6 | title.zh = "���������"
  |             ^
  = help: save it in UTF-8; Chinese editors may have saved it in GBK"#,
    ),
    (
        "overlapping-groups",
        r#"`Stock` overlaps `Quota`
  --> codes.toml:10:9
   |
10 | range = "10450..=10599"
   |         ^^^^^^^^^^^^^^^
   |
 5 | range = "10400..=10499"
   |         --------------- the other group"#,
    ),
    (
        "placeholder-in-title",
        r#"the title has a placeholder `{user}`
 --> codes.toml:7:22
  |
7 | title.en = "Quota of {user} exceeded"
  |                      ^^^^^^
  = help: a title is the same for every occurrence; what differs belongs in `message`"#,
    ),
    (
        "placeholders-differ",
        r#"the English message lacks `{limit}`, which the Chinese one has
  --> codes.toml:10:14
   |
10 | message.en = "User {user} has used all calls"
   |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
 9 | message.zh = "用户 {user} 已用完 {limit} 次配额"
   |               　　        　　　 ------- in the other language"#,
    ),
    (
        "range-outside-repr",
        r#"`-5..=99999` is outside `u16`: 0..=65535
 --> codes.toml:6:9
  |
6 | range = "-5..=99999"
  |         ^^^^^^^^^^^^
  = help: write `0..=65535`"#,
    ),
    (
        "remapped-code",
        r"`QuotaExceeded` has status 503, but was released with 429 (codes.lock:2)
 --> codes.toml:7:10
  |
7 | status = 503
  |          ^^^
  = help: write `status = 429`; what is answered otherwise is another code",
    ),
    (
        "removed-code",
        r"`OldCoupon` was released as 10407 (codes.lock:2), and is gone without being retired
 --> codes.toml:3:1
  |
3 | lock = true
  | ^^^^
  = help: write `[retired.OldCoupon]` with `code = 10407`",
    ),
    (
        "renamed-code",
        r#"10429 is called `QuotaExhausted`, but was released as `QuotaExceeded` (codes.lock:2)
 --> codes.toml:5:8
  |
5 | [codes.QuotaExhausted]
  |        ^^^^^^^^^^^^^^
  = help: write `renamed_from = ["QuotaExceeded"]`, so that the old name still leads to it"#,
    ),
    (
        "renumbered-code",
        r"`QuotaExceeded` is 10430, but was released as 10429 (codes.lock:2)
 --> codes.toml:6:8
  |
6 | code = 10_430
  |        ^^^^^^
  = help: write `code = 10429`; a new number is for a new code",
    ),
    (
        "repeated-text",
        r#"`title.zh` says again what another text says
  --> codes.toml:11:12
   |
11 | title.zh = "库存不足"
   |            ^^^^^^^^^^
   |
 6 | title.zh = "库存不足"
   |            ---------- first said here"#,
    ),
    (
        "revived-code",
        r"10407 was retired as `OldCoupon` (codes.lock:2), and is in use again
  --> codes.toml:14:8
   |
14 | code = 10407
   |        ^^^^^
   = help: someone may still know its old meaning: take another name and number",
    ),
    (
        "several-lines",
        r#"`title` has more than one line
 --> codes.toml:7:12
  |
7 | title.en = """
  |            ^^^
  = help: write it in one line; only `meaning`, `remedy` and `deprecated` have paragraphs"#,
    ),
    (
        "similar-to-itself",
        r#"`QuotaExceeded` is similar to itself
 --> codes.toml:9:9
  |
9 | similar.QuotaExceeded.zh = "限流看的是速率，配额看的是总量。"
  |         ^^^^^^^^^^^^^
  = help: name the code that it is taken for"#,
    ),
    (
        "stale-translation",
        r"the Chinese of `QuotaExceeded` changed since it was locked (codes.lock:4), the English did not
 --> codes.toml:5:8
  |
5 | [codes.QuotaExceeded]
  |        ^^^^^^^^^^^^^
  = help: see whether the English still says the same, then run `cargo status lock`",
    ),
    (
        "status-without-error",
        r"status `304`, NotModified, carries no error
 --> codes.toml:6:10
  |
6 | status = 304
  |          ^^^
  = help: map the code to a status that has content",
    ),
    (
        "syntax",
        r#"the string is not closed
 --> codes.toml:6:18
  |
6 | title.zh = "配额已用完
  |             　　　　　^"#,
    ),
    (
        "text-as-http-code",
        r#"in a catalog of kind `http`, codes are numbers
 --> codes.toml:4:8
  |
4 | repr = "str"
  |        ^^^^^
  = help: write `repr = "u16"`"#,
    ),
    (
        "too-large",
        r"the file has 16777217 bytes, and at most 16777216 are read
 --> codes.toml:1:1
  = help: divide it into catalogs with an enum each",
    ),
    (
        "two-names",
        r#"the file calls the enum `OrderCode`, the macro call `ShopCode`
 --> codes.toml:2:8
  |
2 | name = "OrderCode"
  |        ^^^^^^^^^^^
  = help: leave one of them out, or make them the same"#,
    ),
    (
        "unequal-lengths",
        r#"`remedy` says far more in English than in Chinese
 --> codes.toml:8:13
  |
8 | remedy.zh = "减少数量。"
  |             ^^^^^^^^^^^^
  |
9 | remedy.en = "Order fewer, or ask to be told when it is back, or look for another product."
  |             ------------------------------------------------------------------------------ the longer text"#,
    ),
    (
        "unknown-http-code",
        r#"`HttpStatus` has no code `789`
 --> codes.toml:6:8
  |
6 | code = 789
  |        ^^^
  = help: codes of your own belong in a catalog without `kind = "http"`"#,
    ),
    (
        "unknown-key",
        r#"unknown key `remedi` in `codes.QuotaExceeded`
 --> codes.toml:9:1
  |
9 | remedi.zh = "请稍后再试。"
  | ^^^^^^
  = help: did you mean `remedy`?"#,
    ),
    (
        "unknown-replacement",
        r#"unknown code `QuotaExceded`
  --> codes.toml:12:15
   |
12 | replaced_by = "QuotaExceded"
   |               ^^^^^^^^^^^^^^
   = help: did you mean `QuotaExceeded`?"#,
    ),
    (
        "unknown-similar",
        r#"unknown code `RateLimit`
 --> codes.toml:9:9
  |
9 | similar.RateLimit.zh = "限流看的是速率，配额看的是总量。"
  |         ^^^^^^^^^
  = help: did you mean `RateLimited`?"#,
    ),
    (
        "unknown-status",
        r"unknown status `512`
 --> codes.toml:6:10
  |
6 | status = 512
  |          ^^^
  = help: did you mean `511`, NetworkAuthenticationRequired?",
    ),
    (
        "unknown-type-url-placeholder",
        r#"unknown placeholder `{reason}` in `type_url`
 --> codes.toml:3:40
  |
3 | type_url = "https://errors.example.com/{reason}"
  |                                        ^^^^^^^^
  = help: `{code}` and `{name}` stand for the code and its name in the form `quota-exceeded`"#,
    ),
    (
        "unknown-word",
        r#"unknown `retry` `latter`
 --> codes.toml:9:9
  |
9 | retry = "latter"
  |         ^^^^^^^^
  = help: did you mean `later`?"#,
    ),
    (
        "unlocked-code",
        r"`RateLimited` is not locked yet
  --> codes.toml:13:8
   |
13 | [codes.RateLimited]
   |        ^^^^^^^^^^^
   = help: run `cargo status lock` once it is as it should stay",
    ),
    (
        "unsorted-lock",
        r"`10429` stands after `10430`
 --> codes.lock:2:1
  |
2 | 10429 QuotaExceeded 429 limit,user aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: run `cargo status lock`, which writes the file anew",
    ),
    (
        "unused-code",
        r"nothing in the sources names `SoldOut`
 --> codes.toml:9:8
  |
9 | [codes.SoldOut]
  |        ^^^^^^^
  = help: use it, retire it, or add `--allow unused-code` where other programs use the catalog",
    ),
    (
        "wrong-type",
        r#"`code` is a string, expected an integer
 --> codes.toml:5:8
  |
5 | code = "10429"
  |        ^^^^^^^
  = help: write 10429, without quotes"#,
    ),
];
