//! What is reported of a catalog that breaks a rule.
//!
//! This file is @generated from the fixtures by `UPDATE_EXPECT=1 cargo test`; it is not meant to be edited.

use status_codegen::finding::Rule;
use status_codegen::text::bilingual::Bilingual;

/// A finding of the rule with its lines; the compiler shows the English one.
#[rustfmt::skip]
#[expect(clippy::too_many_lines, reason = "one arm per rule")]
pub const fn example(rule: Rule) -> Bilingual<&'static str> {
    match rule {
        Rule::CasesDiffer => Bilingual {
            zh: r#"`cases` 的中文有 2 条，英文有 1 条
  --> codes.toml:10:12
   |
10 | cases.en = ["More than 10,000 order queries a day."]
   |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
 9 | cases.zh = ["一天内查询订单超过一万次。", "批处理。"]
   |            ------------------------------------------ 中文的情形
   = 帮助：两种语言必须列出相同的情形"#,
            en: r#"`cases` has 2 entries in Chinese, but 1 in English
  --> codes.toml:10:12
   |
10 | cases.en = ["More than 10,000 order queries a day."]
   |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
 9 | cases.zh = ["一天内查询订单超过一万次。", "批处理。"]
   |            ------------------------------------------ the Chinese cases
   = help: list the same cases in both languages"#,
        },
        Rule::ChangedPlaceholders => Bilingual {
            zh: r#"`QuotaExceeded` 的占位符变了：发布时是 `{limit}`、`{user}`（codes.lock:2），现在是 `{limit}`、`{who}`
  --> codes.toml:11:14
   |
11 | message.en = "User {who} has used all {limit} calls"
   |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = 帮助：占位符是接口的一部分：改回原来的，或者新增一个错误码"#,
            en: r#"the message of `QuotaExceeded` was released with `{limit}` and `{user}` (codes.lock:2), but now has `{limit}` and `{who}`
  --> codes.toml:11:14
   |
11 | message.en = "User {who} has used all {limit} calls"
   |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: placeholders are part of the API: restore them, or add a new code"#,
        },
        Rule::CodeOutsideGroups => Bilingual {
            zh: r"`10509` 不在任何分组里
  --> codes.toml:10:8
   |
10 | code = 10509
   |        ^^^^^
   = 帮助：扩大一个分组的范围，新增一个分组，或者换一个错误码",
            en: r"`10509` is not in any group
  --> codes.toml:10:8
   |
10 | code = 10509
   |        ^^^^^
   = help: widen a group, add a group, or choose another code",
        },
        Rule::CodeOutsideRepr => Bilingual {
            zh: r#"`104290` 超出了 `u16` 的范围（0 到 65535）
 --> codes.toml:6:8
  |
6 | code = 104290
  |        ^^^^^^
  = 帮助：在 `[catalog]` 里写 `repr = "u32"`"#,
            en: r#"`104290` does not fit in `u16` (0 to 65535)
 --> codes.toml:6:8
  |
6 | code = 104290
  |        ^^^^^^
  = help: set `repr = "u32"` in `[catalog]`"#,
        },
        Rule::ConflictInLock => Bilingual {
            zh: r"合并冲突尚未解决
 --> codes.lock:2:1
  |
2 | <<<<<<< HEAD
  | ^^^^^^^
  = 帮助：先解决码表里的冲突，再运行 `cargo status lock` 重新生成这个文件",
            en: r"unresolved merge conflict
 --> codes.lock:2:1
  |
2 | <<<<<<< HEAD
  | ^^^^^^^
  = help: resolve the conflict in the catalog, then run `cargo status lock` to rewrite this file",
        },
        Rule::DuplicateCode => Bilingual {
            zh: r"错误码 `10429` 重复
  --> codes.toml:11:8
   |
11 | code = 10429
   |        ^^^^^
   |
 5 | code = 10429
   |        ----- 第一次用在这里
   = 帮助：换一个错误码；已经停用的不能再用",
            en: r"duplicate code `10429`
  --> codes.toml:11:8
   |
11 | code = 10429
   |        ^^^^^
   |
 5 | code = 10429
   |        ----- first used here
   = help: choose another code; retired codes cannot be reused",
        },
        Rule::DuplicateInLock => Bilingual {
            zh: r"`10429` 在锁文件里出现了两次
 --> codes.lock:2:1
  |
2 | 10429 RateLimited 429 - aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
1 | 10429 QuotaExceeded 429 limit,user aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
  | -------------------------------------------------------------------- 第一次出现在这里
  = 帮助：运行 `cargo status lock` 重新生成这个文件",
            en: r"`10429` is in the lock twice
 --> codes.lock:2:1
  |
2 | 10429 RateLimited 429 - aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
1 | 10429 QuotaExceeded 429 limit,user aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
  | -------------------------------------------------------------------- first listed here
  = help: run `cargo status lock` to rewrite the file",
        },
        Rule::DuplicateKey => Bilingual {
            zh: r"键 `code` 重复
 --> codes.toml:6:1
  |
6 | code = 10430
  | ^^^^
  |
5 | code = 10429
  | ---- 第一次写在这里
  = 帮助：删掉其中一个，或者改名",
            en: r"duplicate key `code`
 --> codes.toml:6:1
  |
6 | code = 10430
  | ^^^^
  |
5 | code = 10429
  | ---- first defined here
  = help: delete or rename one of them",
        },
        Rule::DuplicateName => Bilingual {
            zh: r#"名字 `QuotaExceeded` 重复
  --> codes.toml:14:17
   |
14 | renamed_from = ["QuotaExceeded"]
   |                 ^^^^^^^^^^^^^^^
   |
 4 | [codes.QuotaExceeded]
   |        ------------- 第一次用在这里
   = 帮助：换一个名字；曾用名和已经停用的名字不能再用"#,
            en: r#"duplicate name `QuotaExceeded`
  --> codes.toml:14:17
   |
14 | renamed_from = ["QuotaExceeded"]
   |                 ^^^^^^^^^^^^^^^
   |
 4 | [codes.QuotaExceeded]
   |        ------------- first used here
   = help: choose another name; old and retired names cannot be reused"#,
        },
        Rule::DuplicateReason => Bilingual {
            zh: r"`SmsError` 和 `SMSError` 的 `reason` 都是 `SMS_ERROR`
 --> codes.toml:8:8
  |
8 | [codes.SMSError]
  |        ^^^^^^^^
  |
4 | [codes.SmsError]
  |        -------- 另一个错误码
  = 帮助：给其中一个改名，或者另写一个 `reason`",
            en: r"`SmsError` and `SMSError` both map to the reason `SMS_ERROR`
 --> codes.toml:8:8
  |
8 | [codes.SMSError]
  |        ^^^^^^^^
  |
4 | [codes.SmsError]
  |        -------- the other code
  = help: rename one of them, or give one of them another `reason`",
        },
        Rule::EmptyText => Bilingual {
            zh: r#"`title.zh` 是空的
 --> codes.toml:6:12
  |
6 | title.zh = ""
  |            ^^
  = 帮助：填上内容；选填的键也可以整个删掉"#,
            en: r#"`title.zh` is empty
 --> codes.toml:6:12
  |
6 | title.zh = ""
  |            ^^
  = help: add a value, or omit the key if it is optional"#,
        },
        Rule::HiddenCharacter => Bilingual {
            zh: r#"看不见的字符 U+200B
 --> codes.toml:8:18
  |
8 | title.en = "Quota� exceeded"
  |                  ^
  = 帮助：删掉；多数编辑器不显示这种字符"#,
            en: r#"invisible character U+200B
 --> codes.toml:8:18
  |
8 | title.en = "Quota� exceeded"
  |                  ^
  = help: delete it; most editors do not show it"#,
        },
        Rule::MalformedCode => Bilingual {
            zh: r#"错误码 `A 0201` 里有不能用的字符
 --> codes.toml:6:8
  |
6 | code = "A 0201"
  |        ^^^^^^^^
  = 帮助：只用 ASCII 字母、数字和 `-`、`_`、`.`、`:`、`/`"#,
            en: r#"invalid character in the code `A 0201`
 --> codes.toml:6:8
  |
6 | code = "A 0201"
  |        ^^^^^^^^
  = help: use only ASCII letters, digits, `-`, `_`, `.`, `:` and `/`"#,
        },
        Rule::MalformedHeader => Bilingual {
            zh: r#"`Allow:` 不是有效的首部名
 --> codes.toml:9:13
  |
9 | requires = ["Allow:"]
  |             ^^^^^^^^
  = 帮助：只写名字，例如 `Retry-After`"#,
            en: r#"`Allow:` is not a header name
 --> codes.toml:9:13
  |
9 | requires = ["Allow:"]
  |             ^^^^^^^^
  = help: write only the name, such as `Retry-After`"#,
        },
        Rule::MalformedLock => Bilingual {
            zh: r"这一行应有 6 个字段，实际有 5 个
 --> codes.lock:1:1
  |
1 | 10429 QuotaExceeded 429 aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = 帮助：运行 `cargo status lock` 重新生成这个文件",
            en: r"expected 6 fields, found 5
 --> codes.lock:1:1
  |
1 | 10429 QuotaExceeded 429 aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: run `cargo status lock` to rewrite the file",
        },
        Rule::MalformedName => Bilingual {
            zh: r"`quota_exceeded` 不是 PascalCase
 --> codes.toml:4:8
  |
4 | [codes.quota_exceeded]
  |        ^^^^^^^^^^^^^^
  = 帮助：写成 `QuotaExceeded`",
            en: r"`quota_exceeded` is not PascalCase
 --> codes.toml:4:8
  |
4 | [codes.quota_exceeded]
  |        ^^^^^^^^^^^^^^
  = help: write `QuotaExceeded`",
        },
        Rule::MalformedPlaceholder => Bilingual {
            zh: r#"`{}` 不是有效的占位符
 --> codes.toml:9:29
  |
9 | message.zh = "用户 {user} 已用完 {} 次配额"
  |               　　        　　　 ^^
  = 帮助：写成 `{0}`，或由小写 ASCII 字母、数字和 `_` 组成的名字，例如 `{user}`；要显示花括号，写成 `{{` 或 `}}`"#,
            en: r#"invalid placeholder `{}`
 --> codes.toml:9:29
  |
9 | message.zh = "用户 {user} 已用完 {} 次配额"
  |               　　        　　　 ^^
  = help: write `{0}`, or a name of lower-case ASCII letters, digits and `_`, such as `{user}`; for a literal brace, write `{{` or `}}`"#,
        },
        Rule::MalformedRange => Bilingual {
            zh: r#"`10400..10499` 不是有效的范围
 --> codes.toml:5:9
  |
5 | range = "10400..10499"
  |         ^^^^^^^^^^^^^^
  = 帮助：写上第一个和最后一个错误码，例如 `10400..=10499`"#,
            en: r#"`10400..10499` is not a valid range
 --> codes.toml:5:9
  |
5 | range = "10400..10499"
  |         ^^^^^^^^^^^^^^
  = help: write the first and the last code, such as `10400..=10499`"#,
        },
        Rule::MalformedReason => Bilingual {
            zh: r#"`quota-exceeded` 不是有效的 `reason`
 --> codes.toml:6:10
  |
6 | reason = "quota-exceeded"
  |          ^^^^^^^^^^^^^^^^
  = 帮助：写成 `QUOTA_EXCEEDED`"#,
            en: r#"`quota-exceeded` is not a valid reason
 --> codes.toml:6:10
  |
6 | reason = "quota-exceeded"
  |          ^^^^^^^^^^^^^^^^
  = help: write `QUOTA_EXCEEDED`"#,
        },
        Rule::MalformedUrl => Bilingual {
            zh: r#"`www.rfc-editor.org/rfc/rfc9110` 不是有效的 URL
 --> codes.toml:9:55
  |
9 | spec = { name = "RFC 9110", section = "15.5.5", url = "www.rfc-editor.org/rfc/rfc9110" }
  |                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = 帮助：写完整的 URL，以 `https://` 开头"#,
            en: r#"`www.rfc-editor.org/rfc/rfc9110` is not a valid URL
 --> codes.toml:9:55
  |
9 | spec = { name = "RFC 9110", section = "15.5.5", url = "www.rfc-editor.org/rfc/rfc9110" }
  |                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: write a complete URL that starts with `https://`"#,
        },
        Rule::MissingKey => Bilingual {
            zh: r"`codes.QuotaExceeded` 缺少 `code`
 --> codes.toml:4:8
  |
4 | [codes.QuotaExceeded]
  |        ^^^^^^^^^^^^^
  = 帮助：加上 `code = …`",
            en: r"missing `code` in `codes.QuotaExceeded`
 --> codes.toml:4:8
  |
4 | [codes.QuotaExceeded]
  |        ^^^^^^^^^^^^^
  = help: add `code = …`",
        },
        Rule::MissingLanguage => Bilingual {
            zh: r#"`codes.QuotaExceeded.title` 没有中文
 --> codes.toml:6:7
  |
6 | title.en = "Quota exceeded"
  |       ^^
  = 帮助：加上 `title.zh`"#,
            en: r#"`codes.QuotaExceeded.title` has no Chinese text
 --> codes.toml:6:7
  |
6 | title.en = "Quota exceeded"
  |       ^^
  = help: add `title.zh`"#,
        },
        Rule::MissingLock => Bilingual {
            zh: r"写了 `lock = true`，但是 `codes.lock` 不存在
 --> codes.toml:3:1
  |
3 | lock = true
  | ^^^^
  = 帮助：运行 `cargo status lock`，并提交生成的文件",
            en: r"`lock = true`, but `codes.lock` does not exist
 --> codes.toml:3:1
  |
3 | lock = true
  | ^^^^
  = help: run `cargo status lock`, and commit the file that it writes",
        },
        Rule::MissingName => Bilingual {
            zh: r#"枚举没有名字
 --> codes.toml:1:2
  |
1 | [catalog]
  |  ^^^^^^^
  = 帮助：在 `[catalog]` 里写 `name = "OrderCode"`，或者在宏调用里给出名字（`cargo status` 用 `--enum` 给出）"#,
            en: r#"the enum has no name
 --> codes.toml:1:2
  |
1 | [catalog]
  |  ^^^^^^^
  = help: write `name = "OrderCode"` in `[catalog]`, or specify a name in the macro call (for `cargo status`: with `--enum`)"#,
        },
        Rule::NoCodes => Bilingual {
            zh: r"码表里没有错误码
 --> codes.toml:1:2
  |
1 | [catalog]
  |  ^^^^^^^
  = 帮助：至少写一个错误码，例如 `[codes.QuotaExceeded]`",
            en: r"the catalog has no codes
 --> codes.toml:1:2
  |
1 | [catalog]
  |  ^^^^^^^
  = help: add a code, such as `[codes.QuotaExceeded]`",
        },
        Rule::NotUtf8 => Bilingual {
            zh: r#"文件从这里开始不是 UTF-8 编码
 --> codes.toml:6:13
  |
6 | title.zh = "���������"
  |             ^
  = 帮助：把文件另存为 UTF-8；它可能是 GBK 编码"#,
            en: r#"the file is not UTF-8 from here on
 --> codes.toml:6:13
  |
6 | title.zh = "���������"
  |             ^
  = help: save the file as UTF-8; it may be GBK"#,
        },
        Rule::OverlappingGroups => Bilingual {
            zh: r#"分组 `Stock` 和 `Quota` 有重叠
  --> codes.toml:10:9
   |
10 | range = "10450..=10599"
   |         ^^^^^^^^^^^^^^^
   |
 5 | range = "10400..=10499"
   |         --------------- 另一个分组
   = 帮助：缩小其中一个分组"#,
            en: r#"the groups `Stock` and `Quota` overlap
  --> codes.toml:10:9
   |
10 | range = "10450..=10599"
   |         ^^^^^^^^^^^^^^^
   |
 5 | range = "10400..=10499"
   |         --------------- the other group
   = help: narrow one of the groups"#,
        },
        Rule::PlaceholderInTitle => Bilingual {
            zh: r#"标题里有占位符 `{user}`
 --> codes.toml:7:22
  |
7 | title.en = "Quota of {user} exceeded"
  |                      ^^^^^^
  = 帮助：标题不要用占位符，只有 `message` 可以用"#,
            en: r#"placeholder `{user}` in a title
 --> codes.toml:7:22
  |
7 | title.en = "Quota of {user} exceeded"
  |                      ^^^^^^
  = help: write a title without placeholders; only `message` can have them"#,
        },
        Rule::PlaceholdersDiffer => Bilingual {
            zh: r#"`message.en` 缺少占位符 `{limit}`
  --> codes.toml:10:14
   |
10 | message.en = "User {user} has used all calls"
   |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
 9 | message.zh = "用户 {user} 已用完 {limit} 次配额"
   |               　　        　　　 ------- 用在这里
   = 帮助：两种语言的占位符必须相同"#,
            en: r#"`message.en` lacks the placeholder `{limit}`
  --> codes.toml:10:14
   |
10 | message.en = "User {user} has used all calls"
   |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
 9 | message.zh = "用户 {user} 已用完 {limit} 次配额"
   |               　　        　　　 ------- used here
   = help: placeholders must be the same in both languages"#,
        },
        Rule::RangeOutsideRepr => Bilingual {
            zh: r#"分组范围 `-5..=99999` 超出了 `u16` 的范围（0 到 65535）
 --> codes.toml:6:9
  |
6 | range = "-5..=99999"
  |         ^^^^^^^^^^^^
  = 帮助：写成 `0..=65535`"#,
            en: r#"the range `-5..=99999` does not fit in `u16` (0 to 65535)
 --> codes.toml:6:9
  |
6 | range = "-5..=99999"
  |         ^^^^^^^^^^^^
  = help: write `0..=65535`"#,
        },
        Rule::RemappedCode => Bilingual {
            zh: r"`QuotaExceeded` 发布时的状态码是 429（codes.lock:2），现在是 503
 --> codes.toml:7:10
  |
7 | status = 503
  |          ^^^
  = 帮助：改回 `status = 429`；要换状态码，就新增一个错误码",
            en: r"`QuotaExceeded` was released with status 429 (codes.lock:2), but now has 503
 --> codes.toml:7:10
  |
7 | status = 503
  |          ^^^
  = help: restore `status = 429`; a different status needs a new code",
        },
        Rule::RemovedCode => Bilingual {
            zh: r"码表里缺少已发布的 `OldCoupon`（错误码 `10407`，codes.lock:2）
 --> codes.toml:3:1
  |
3 | lock = true
  | ^^^^
  = 帮助：加上 `[retired.OldCoupon]`，并写 `code = 10407`",
            en: r"`OldCoupon` was released as `10407` (codes.lock:2), but no longer exists
 --> codes.toml:3:1
  |
3 | lock = true
  | ^^^^
  = help: add `[retired.OldCoupon]` with `code = 10407`",
        },
        Rule::RenamedCode => Bilingual {
            zh: r#"`10429` 发布时叫 `QuotaExceeded`（codes.lock:2），现在叫 `QuotaExhausted`
 --> codes.toml:5:8
  |
5 | [codes.QuotaExhausted]
  |        ^^^^^^^^^^^^^^
  = 帮助：加上 `renamed_from = ["QuotaExceeded"]`，让旧名字继续可用"#,
            en: r#"`10429` was released as `QuotaExceeded` (codes.lock:2), but is now called `QuotaExhausted`
 --> codes.toml:5:8
  |
5 | [codes.QuotaExhausted]
  |        ^^^^^^^^^^^^^^
  = help: add `renamed_from = ["QuotaExceeded"]` to keep the old name working"#,
        },
        Rule::RenumberedCode => Bilingual {
            zh: r"`QuotaExceeded` 发布时的错误码是 `10429`（codes.lock:2），现在是 `10430`
 --> codes.toml:6:8
  |
6 | code = 10_430
  |        ^^^^^^
  = 帮助：改回 `code = 10429`；要换错误码，就用新名字新增一个",
            en: r"`QuotaExceeded` was released as `10429` (codes.lock:2), but is now `10430`
 --> codes.toml:6:8
  |
6 | code = 10_430
  |        ^^^^^^
  = help: restore `code = 10429`, or add a new code with another name",
        },
        Rule::RevivedCode => Bilingual {
            zh: r"`10407` 已经随 `OldCoupon` 停用（codes.lock:2），现在又用上了
  --> codes.toml:14:8
   |
14 | code = 10407
   |        ^^^^^
   = 帮助：换一个名字和错误码；旧客户端可能仍按原来的含义处理",
            en: r"`10407` was retired as `OldCoupon` (codes.lock:2), but is used again
  --> codes.toml:14:8
   |
14 | code = 10407
   |        ^^^^^
   = help: choose another name and code; old clients may still know the old meaning",
        },
        Rule::SeveralLines => Bilingual {
            zh: r#"`title` 不止一行
 --> codes.toml:7:12
  |
7 | title.en = """
  |            ^^^
  = 帮助：写成一行；只有 `meaning`、`remedy` 和 `deprecated` 可以分段"#,
            en: r#"`title` has more than one line
 --> codes.toml:7:12
  |
7 | title.en = """
  |            ^^^
  = help: write the text on one line; only `meaning`, `remedy` and `deprecated` can have paragraphs"#,
        },
        Rule::SimilarToItself => Bilingual {
            zh: r#"`QuotaExceeded` 的 `similar` 写的是它自己
 --> codes.toml:9:9
  |
9 | similar.QuotaExceeded.zh = "限流看的是速率，配额看的是总量。"
  |         ^^^^^^^^^^^^^
  = 帮助：写容易与它混淆的另一个错误码"#,
            en: r#"`QuotaExceeded` is listed as similar to itself
 --> codes.toml:9:9
  |
9 | similar.QuotaExceeded.zh = "限流看的是速率，配额看的是总量。"
  |         ^^^^^^^^^^^^^
  = help: name the other code that this one is confused with"#,
        },
        Rule::StatusWithoutError => Bilingual {
            zh: r"状态码 304（`NotModified`）不表示错误
 --> codes.toml:6:10
  |
6 | status = 304
  |          ^^^
  = 帮助：换一个 `4xx` 或 `5xx` 的状态码",
            en: r"status 304 (NotModified) is not an error status
 --> codes.toml:6:10
  |
6 | status = 304
  |          ^^^
  = help: choose a 4xx or 5xx status",
        },
        Rule::Syntax => Bilingual {
            zh: r#"字符串没有闭合
 --> codes.toml:6:18
  |
6 | title.zh = "配额已用完
  |             　　　　　^
  = 帮助：在这一行的末尾加上引号"#,
            en: r#"unclosed string
 --> codes.toml:6:18
  |
6 | title.zh = "配额已用完
  |             　　　　　^
  = help: close it with a quote on the same line"#,
        },
        Rule::TextAsHttpCode => Bilingual {
            zh: r#"`kind = "http"` 的码表不能使用文本形式的错误码
 --> codes.toml:4:8
  |
4 | repr = "str"
  |        ^^^^^
  = 帮助：HTTP 状态码是数字：写 `repr = "u16"`"#,
            en: r#"text codes in a catalog with `kind = "http"`
 --> codes.toml:4:8
  |
4 | repr = "str"
  |        ^^^^^
  = help: HTTP status codes are numbers: write `repr = "u16"`"#,
        },
        Rule::TooLarge => Bilingual {
            zh: r"文件有 16777217 字节，上限是 16777216 字节（16 MiB）
 --> codes.toml:1:1
  = 帮助：拆成几份码表，每份生成一个枚举",
            en: r"the file has 16777217 bytes, but the limit is 16777216 (16 MiB)
 --> codes.toml:1:1
  = help: split it into several catalogs, each with its own enum",
        },
        Rule::TwoNames => Bilingual {
            zh: r#"枚举在文件里叫 `OrderCode`，但要求的名字是 `ShopCode`
 --> codes.toml:2:8
  |
2 | name = "OrderCode"
  |        ^^^^^^^^^^^
  = 帮助：改成同一个名字，或者省略其中一个"#,
            en: r#"the enum is called `OrderCode` in the file, but the name `ShopCode` was requested
 --> codes.toml:2:8
  |
2 | name = "OrderCode"
  |        ^^^^^^^^^^^
  = help: use the same name, or omit one of them"#,
        },
        Rule::UnknownHttpCode => Bilingual {
            zh: r#"`HttpStatus` 里没有 `789`
 --> codes.toml:6:8
  |
6 | code = 789
  |        ^^^
  = 帮助：自定义的错误码放到没有 `kind = "http"` 的码表里"#,
            en: r#"`HttpStatus` has no code `789`
 --> codes.toml:6:8
  |
6 | code = 789
  |        ^^^
  = help: move custom codes to a catalog without `kind = "http"`"#,
        },
        Rule::UnknownKey => Bilingual {
            zh: r#"`codes.QuotaExceeded` 里有未知的键 `remedi`
 --> codes.toml:9:1
  |
9 | remedi.zh = "请稍后再试。"
  | ^^^^^^
  = 帮助：是不是想写 `remedy`？"#,
            en: r#"unknown key `remedi` in `codes.QuotaExceeded`
 --> codes.toml:9:1
  |
9 | remedi.zh = "请稍后再试。"
  | ^^^^^^
  = help: did you mean `remedy`?"#,
        },
        Rule::UnknownReplacement => Bilingual {
            zh: r#"没有名为 `QuotaExceded` 的错误码
  --> codes.toml:12:15
   |
12 | replaced_by = "QuotaExceded"
   |               ^^^^^^^^^^^^^^
   = 帮助：是不是想写 `QuotaExceeded`？"#,
            en: r#"unknown code `QuotaExceded`
  --> codes.toml:12:15
   |
12 | replaced_by = "QuotaExceded"
   |               ^^^^^^^^^^^^^^
   = help: did you mean `QuotaExceeded`?"#,
        },
        Rule::UnknownSimilar => Bilingual {
            zh: r#"没有名为 `RateLimit` 的错误码
 --> codes.toml:9:9
  |
9 | similar.RateLimit.zh = "限流看的是速率，配额看的是总量。"
  |         ^^^^^^^^^
  = 帮助：是不是想写 `RateLimited`？"#,
            en: r#"unknown code `RateLimit`
 --> codes.toml:9:9
  |
9 | similar.RateLimit.zh = "限流看的是速率，配额看的是总量。"
  |         ^^^^^^^^^
  = help: did you mean `RateLimited`?"#,
        },
        Rule::UnknownStatus => Bilingual {
            zh: r"未知的状态码 `512`
 --> codes.toml:6:10
  |
6 | status = 512
  |          ^^^
  = 帮助：是不是想写 `511`（`NetworkAuthenticationRequired`）？",
            en: r"unknown status `512`
 --> codes.toml:6:10
  |
6 | status = 512
  |          ^^^
  = help: did you mean `511` (NetworkAuthenticationRequired)?",
        },
        Rule::UnknownTypeUrlPlaceholder => Bilingual {
            zh: r#"`type_url` 里有未知的占位符 `{reason}`
 --> codes.toml:3:40
  |
3 | type_url = "https://errors.example.com/{reason}"
  |                                        ^^^^^^^^
  = 帮助：只能用 `{code}` 和 `{name}`：前者是错误码，后者是 `quota-exceeded` 形式的 `reason`"#,
            en: r#"unknown placeholder `{reason}` in `type_url`
 --> codes.toml:3:40
  |
3 | type_url = "https://errors.example.com/{reason}"
  |                                        ^^^^^^^^
  = help: use `{code}` for the code, or `{name}` for its reason in kebab-case, such as `quota-exceeded`"#,
        },
        Rule::UnknownWord => Bilingual {
            zh: r#"`retry` 的值 `latter` 无法识别
 --> codes.toml:9:9
  |
9 | retry = "latter"
  |         ^^^^^^^^
  = 帮助：是不是想写 `later`？"#,
            en: r#"unknown value `latter` for `retry`
 --> codes.toml:9:9
  |
9 | retry = "latter"
  |         ^^^^^^^^
  = help: did you mean `later`?"#,
        },
        Rule::UnsortedLock => Bilingual {
            zh: r"锁文件没有按错误码排序：`10429` 排在 `10430` 后面
 --> codes.lock:2:1
  |
2 | 10429 QuotaExceeded 429 limit,user aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = 帮助：运行 `cargo status lock` 重新生成这个文件",
            en: r"the lock is not sorted: `10429` comes after `10430`
 --> codes.lock:2:1
  |
2 | 10429 QuotaExceeded 429 limit,user aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: run `cargo status lock` to rewrite the file",
        },
        Rule::WrongType => Bilingual {
            zh: r#"`code` 必须是整数，这里写成了字符串
 --> codes.toml:5:8
  |
5 | code = "10429"
  |        ^^^^^^^
  = 帮助：写成 `10429`，不加引号"#,
            en: r#"expected an integer for `code`, found a string
 --> codes.toml:5:8
  |
5 | code = "10429"
  |        ^^^^^^^
  = help: write `10429` without quotes"#,
        },
        Rule::ChineseInEnglish => Bilingual {
            zh: r#"`meaning.en` 里有中文字符：`可售库存`
 --> codes.toml:9:45
  |
9 | meaning.en = "More pieces were ordered than 可售库存."
  |                                             ^^^^^^^^
  = 帮助：改成英文；引用的原文放进反引号"#,
            en: r#"`meaning.en` contains Chinese: `可售库存`
 --> codes.toml:9:45
  |
9 | meaning.en = "More pieces were ordered than 可售库存."
  |                                             ^^^^^^^^
  = help: translate it, or put it in backticks if it is a quotation"#,
        },
        Rule::EnglishInChinese => Bilingual {
            zh: r#"`title.zh` 里没有中文
 --> codes.toml:6:12
  |
6 | title.zh = "Out of stock"
  |            ^^^^^^^^^^^^^^
  = 帮助：译成中文"#,
            en: r#"`title.zh` contains no Chinese
 --> codes.toml:6:12
  |
6 | title.zh = "Out of stock"
  |            ^^^^^^^^^^^^^^
  = help: translate the text into Chinese"#,
        },
        Rule::HalfWidthPunctuation => Bilingual {
            zh: r#"`meaning.zh` 的中文旁边有半角标点 `,`
 --> codes.toml:8:26
  |
8 | meaning.zh = "下单的数量超过可售库存,库存没有被扣减。"
  |               　　　　　　　　　　　^
  = 帮助：写成 `，`"#,
            en: r#"half-width `,` next to Chinese in `meaning.zh`
 --> codes.toml:8:26
  |
8 | meaning.zh = "下单的数量超过可售库存,库存没有被扣减。"
  |               　　　　　　　　　　　^
  = help: write `，`"#,
        },
        Rule::RepeatedText => Bilingual {
            zh: r#"`title.zh` 与另一处的文字相同
  --> codes.toml:11:12
   |
11 | title.zh = "库存不足"
   |            ^^^^^^^^^^
   |
 6 | title.zh = "库存不足"
   |            ---------- 相同的文字
   = 帮助：写出两者的区别，或者删掉其中一处"#,
            en: r#"`title.zh` repeats another text
  --> codes.toml:11:12
   |
11 | title.zh = "库存不足"
   |            ^^^^^^^^^^
   |
 6 | title.zh = "库存不足"
   |            ---------- the same text
   = help: write what distinguishes the two, or omit one of them"#,
        },
        Rule::StaleTranslation => Bilingual {
            zh: r"`QuotaExceeded` 锁定之后（codes.lock:4），中文改过，英文没有改
 --> codes.toml:5:8
  |
5 | [codes.QuotaExceeded]
  |        ^^^^^^^^^^^^^
  = 帮助：核对英文是否仍然一致，再运行 `cargo status lock`",
            en: r"the Chinese texts of `QuotaExceeded` changed since they were locked (codes.lock:4), but the English texts did not
 --> codes.toml:5:8
  |
5 | [codes.QuotaExceeded]
  |        ^^^^^^^^^^^^^
  = help: check that the English texts still match, then run `cargo status lock`",
        },
        Rule::SuccessCode => Bilingual {
            zh: r"状态码 200（`Ok`）表示成功
 --> codes.toml:6:10
  |
6 | status = 200
  |          ^^^
  = 帮助：如果是错误，换一个 `4xx` 或 `5xx` 的状态码；错误类型不能用表示成功的码",
            en: r"status 200 (Ok) means success
 --> codes.toml:6:10
  |
6 | status = 200
  |          ^^^
  = help: choose a 4xx or 5xx status if it is an error; error types cannot have codes of success",
        },
        Rule::UnequalLengths => Bilingual {
            zh: r#"`remedy` 的英文比中文长得多
 --> codes.toml:8:13
  |
8 | remedy.zh = "减少数量。"
  |             ^^^^^^^^^^^^
  |
9 | remedy.en = "Order fewer, or ask to be told when it is back, or look for another product."
  |             ------------------------------------------------------------------------------ 较长的文字
  = 帮助：补全中文，或者缩短英文"#,
            en: r#"`remedy` is much longer in English than in Chinese
 --> codes.toml:8:13
  |
8 | remedy.zh = "减少数量。"
  |             ^^^^^^^^^^^^
  |
9 | remedy.en = "Order fewer, or ask to be told when it is back, or look for another product."
  |             ------------------------------------------------------------------------------ the longer text
  = help: complete the Chinese text, or shorten the English text"#,
        },
        Rule::UnlockedCode => Bilingual {
            zh: r"`RateLimited` 还没有写进锁文件
  --> codes.toml:13:8
   |
13 | [codes.RateLimited]
   |        ^^^^^^^^^^^
   = 帮助：这个错误码定下来以后，运行 `cargo status lock`",
            en: r"`RateLimited` is not in the lock
  --> codes.toml:13:8
   |
13 | [codes.RateLimited]
   |        ^^^^^^^^^^^
   = help: run `cargo status lock` when the code is final",
        },
        Rule::UnusedCode => Bilingual {
            zh: r"源代码里没有用到 `SoldOut`
 --> codes.toml:9:8
  |
9 | [codes.SoldOut]
  |        ^^^^^^^
  = 帮助：使用它，或者停用它；如果由别的程序使用，加上 `--allow unused-code`",
            en: r"`SoldOut` is not used in the sources
 --> codes.toml:9:8
  |
9 | [codes.SoldOut]
  |        ^^^^^^^
  = help: use it, retire it, or pass `--allow unused-code` if other programs use it",
        },
    }
}
