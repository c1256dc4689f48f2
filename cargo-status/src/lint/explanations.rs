//! The explanation of each rule in both languages: the requirement, the reason, and what to do.

use status_codegen::finding::Rule;
use status_codegen::text::bilingual::Bilingual;

/// The explanation of a rule, in one paragraph.
#[expect(clippy::too_many_lines, reason = "one arm per rule")]
pub fn explanation(rule: Rule) -> Bilingual<&'static str> {
    let (zh, en) = match rule {
        Rule::CasesDiffer => (
            "`cases` 的中文和英文必须条数相同，因为两边列的是同样的情形。补上少的一边，或者删掉多出来的几条。",
            "`cases` must have the same number of entries in both languages, because they describe the same cases. Add the missing entries, or delete the extra ones.",
        ),
        Rule::ChangedPlaceholders => (
            "已发布的错误码，消息里的占位符变了。程序按名字给占位符填值，多一个或少一个都无法编译。改回原来的占位符，或者新增一个错误码。",
            "The message of a released code has different placeholders. Programs fill placeholders by name, so they no longer compile. Restore the placeholders, or add a new code.",
        ),
        Rule::CodeOutsideGroups => (
            "只要定义了分组，每个错误码就必须属于其中一个。扩大某个分组的 `range` 或缩短它的 `prefix`，新增一个分组，或者换一个错误码。",
            "If groups are defined, every code must be in one. Widen the `range` of a group or shorten its `prefix`, add a group, or choose another code.",
        ),
        Rule::CodeOutsideRepr => (
            "错误码超出了 `repr` 的范围；HTTP 状态码必须是三位数。换一个更宽的 `repr`，或者换一个错误码。",
            "The code does not fit in the type that `repr` names. HTTP status codes must have three digits. Choose a wider `repr` or another code.",
        ),
        Rule::ConflictInLock => (
            "`codes.lock` 里留着合并冲突的标记。先解决码表里的冲突，再运行 `cargo status lock` 重新生成这个文件。",
            "`codes.lock` contains the markers of a merge conflict. Resolve the conflict in the catalog, then run `cargo status lock` to rewrite the file.",
        ),
        Rule::DuplicateCode => (
            "两个错误码的值相同，客户端分不清是哪一个。已停用的也算在内：一个错误码不能先后表示两种意思。给新的那个换一个值；`cargo status new` 添加错误码时会自动选一个没有用过的值。",
            "Two codes have the same value, so clients cannot tell them apart. Retired codes count too: a code must never change its meaning. Choose another value for the newer code. `cargo status new` adds codes with values that are not taken.",
        ),
        Rule::DuplicateInLock => (
            "同一个错误码或名字在 `codes.lock` 里出现了两次，多半是合并时把两边都留下了。运行 `cargo status lock` 重新生成这个文件。",
            "A code or a name appears twice in `codes.lock`, usually because a merge kept both sides. Run `cargo status lock` to rewrite the file.",
        ),
        Rule::DuplicateKey => (
            "TOML 里同一个键、同一个表头只能写一次。删掉其中一个；如果是复制之后忘了改名，就改名。",
            "TOML allows each key and each table header only once. Delete one of them, or rename the copy.",
        ),
        Rule::DuplicateName => (
            "错误码的名字、曾用名、别名和已停用的名字不能重复，否则按名字查不出是哪一个。给其中一个改名。",
            "The names of codes, their old names, aliases and retired names must all be different, so that each name leads to one code. Rename one of them.",
        ),
        Rule::DuplicateReason => (
            "两个错误码的 `reason` 相同，程序无法按它区分。没有写 `reason` 的，由名字转成 `SCREAMING_SNAKE_CASE`，只有大小写不同的两个名字也会得到同一个。给其中一个改名，或者另写一个 `reason`。",
            "Two codes have the same reason, so programs cannot tell them apart by it. Without `reason`, it is the name in `SCREAMING_SNAKE_CASE`, which can be the same for names that differ only in upper and lower case. Rename one of them, or give one of them another `reason`.",
        ),
        Rule::EmptyText => (
            "写了键就必须有内容：不能是空字符串、空列表，也不能只有空白。填上内容，或者删掉整个键。",
            "A value must not be an empty string, an empty list, or a text that consists only of whitespace. Add a value, or omit the key.",
        ),
        Rule::HiddenCharacter => (
            "文件里有看不见的字符：零宽字符、改变文字方向的字符、其他控制字符，或者文字里的制表符。写成转义的、写在注释里的也算。它们让文件和看上去的不一样，必须删掉。",
            "The file contains an invisible character: a zero-width character, a character that changes the direction of text, another control character, or a tab inside a text. Escapes and comments count too. Delete it, because it makes the file differ from what readers see.",
        ),
        Rule::MalformedCode => (
            "文本形式的错误码只能用 ASCII 字母、数字和 `-`、`_`、`.`、`:`、`/`，这样才能原样写进日志、URL 和首部。其他字符必须换掉。",
            "A text code must consist of ASCII letters, digits, `-`, `_`, `.`, `:` and `/`, so that it appears unchanged in logs, URLs and headers. Replace all other characters.",
        ),
        Rule::MalformedHeader => (
            "`requires` 和 `may` 里只写首部的名字，不要写冒号、空格和值。例如 `Retry-After`。",
            "`requires` and `may` must list names of headers, without colons, spaces or values. Write only the name, such as `Retry-After`.",
        ),
        Rule::MalformedLock => (
            "`codes.lock` 里有一行不是 `cargo status lock` 生成的格式。不要手动修改这个文件，运行 `cargo status lock` 重新生成。",
            "`codes.lock` has a line that `cargo status lock` would not write. Do not edit the file by hand; run `cargo status lock` to rewrite it.",
        ),
        Rule::MalformedName => (
            "枚举、分组和错误码的名字会成为 Rust 标识符，必须是 PascalCase：以大写字母开头，只用 ASCII 字母和数字，不能全是大写，也不能是关键字 `Self`。按提示改名。",
            "The names of the enum, of groups and of codes become Rust identifiers. They must be PascalCase in ASCII letters and digits, must not be all capitals, and must not be the keyword `Self`. Rename the item as the help says.",
        ),
        Rule::MalformedPlaceholder => (
            "占位符写成 `{name}` 或 `{0}`，不带格式；名字必须以小写 ASCII 字母或 `_` 开头，后面只用 ASCII 字母、数字和 `_`。要显示花括号本身，写成 `{{` 或 `}}`。",
            "A placeholder must be `{name}` or `{0}`, without a format. The name must start with a lower-case ASCII letter or `_`, followed by ASCII letters, digits and `_`. For a literal brace, write `{{` or `}}`.",
        ),
        Rule::MalformedRange => (
            "`range` 必须写出分组的第一个和最后一个错误码，小的在前，例如 `10400..=10499`。",
            "`range` must name the first and the last code of a group, the smaller one first, such as `10400..=10499`.",
        ),
        Rule::MalformedReason => (
            "`reason` 是供程序读取的名字，必须以字母开头，只用大写 ASCII 字母、数字和 `_`，例如 `QUOTA_EXCEEDED`。按提示修改。",
            "`reason` is a machine-readable name, which must start with a letter and consist of capital ASCII letters, digits and `_`, such as `QUOTA_EXCEEDED`. Correct it as the help says.",
        ),
        Rule::MalformedUrl => (
            "`spec.url` 必须是以 `https://` 或 `http://` 开头的完整 URL，`type_url` 必须是带协议的 URI。两者都不能有空格和非 ASCII 字符，中文要先转成百分号编码。",
            "`spec.url` must be a complete URL that starts with `https://` or `http://`, and `type_url` must be a URI with its scheme. Neither can contain spaces or non-ASCII characters; percent-encode them.",
        ),
        Rule::MissingKey => (
            "缺少必填的键：错误码必须有 `code` 和 `title`，分组必须有 `range`（或 `prefix`）和 `title`，已停用的错误码必须有 `code`，`spec` 必须有 `name` 和 `url`。按提示补上。",
            "A required key is missing. Codes must have `code` and `title`. Groups must have `range` (or `prefix`) and `title`. Retired codes must have `code`. A `spec` must have `name` and `url`. Add the key as the help says.",
        ),
        Rule::MissingLanguage => (
            "每段文字都必须有中文和英文。补上缺少的 `.zh` 或 `.en`，或者把另一种也删掉。",
            "Every text must exist in Chinese and in English. Add the missing `.zh` or `.en`, or omit both.",
        ),
        Rule::MissingLock => (
            "码表里写了 `lock = true`，旁边却没有锁文件，无从得知哪些错误码已经发布。运行 `cargo status lock`，并提交生成的文件。",
            "The catalog contains `lock = true`, but no lock file is next to it, so the released codes are unknown. Run `cargo status lock`, and commit the file that it writes.",
        ),
        Rule::MissingName => (
            "枚举没有名字。在 `[catalog]` 里写 `name`，或者在宏调用里给出名字；如果只写在宏调用里，`cargo status` 的命令要加上 `--enum`。",
            "The enum has no name. Write `name` in `[catalog]`, or specify a name in the macro call. If only the macro call contains the name, pass it to `cargo status` with `--enum`.",
        ),
        Rule::NoCodes => (
            "码表里一个错误码也没有，无法生成枚举。至少写一个 `[codes.…]`。",
            "The catalog has no codes, so no enum can be generated. Add at least one table `[codes.…]`.",
        ),
        Rule::NotUtf8 => (
            "文件不是 UTF-8 编码。旧的中文编辑器常存成 GBK，有些编辑器会存成 UTF-16。另存为 UTF-8。",
            "The file is not UTF-8. Older Chinese editors save files as GBK, and some editors save them as UTF-16. Save the file as UTF-8.",
        ),
        Rule::OverlappingGroups => (
            "两个分组有重叠，无法确定重叠部分的错误码属于哪一个。缩小其中一个的 `range`，或者加长它的 `prefix`。",
            "Two groups overlap, so a code in both would be ambiguous. Narrow the `range` of one group, or lengthen its `prefix`.",
        ),
        Rule::PlaceholderInTitle => (
            "同一个错误码的标题每次都必须相同（RFC 9457 也这样建议），所以不能用占位符。每次不同的信息写进 `message`。",
            "A title is the same for every occurrence, as RFC 9457 recommends, so it must not have placeholders. Move the parts that vary to `message`.",
        ),
        Rule::PlaceholdersDiffer => (
            "`message` 的两种语言必须用相同的占位符，否则其中一种语言的读者会漏掉信息。顺序可以不同，同一个占位符也可以用两次。",
            "Both languages of a `message` must use the same placeholders; otherwise readers of one language miss information. The order may differ, and a placeholder may be used twice.",
        ),
        Rule::RangeOutsideRepr => (
            "分组的 `range` 超出了 `repr` 的范围，超出的部分永远用不上。按提示缩小，或者换一个更宽的 `repr`。",
            "The `range` of a group exceeds the type that `repr` names, so part of it can never be used. Narrow the range as the help says, or choose a wider `repr`.",
        ),
        Rule::RemappedCode => (
            "已发布的错误码换了 HTTP 状态码，而调用方按状态码重试、告警和分流。改回原来的 `status`，或者新增一个错误码。",
            "A released code has a different HTTP status, which callers use to retry, alert and route. Restore `status`, or add a new code.",
        ),
        Rule::RemovedCode => (
            "码表里缺少已发布的错误码：旧客户端和旧日志里还有它，而它的值可能被别的错误码占用。不再使用的错误码移到 `[retired.…]`，保留它的名字和值。",
            "A released code no longer exists, but old clients and logs still contain it, and its value could be assigned to another code. Move it to `[retired.…]`, which reserves its name and code.",
        ),
        Rule::RenamedCode => (
            "已发布的错误码改了名，按旧名字查不到它。把旧名字写进 `renamed_from`，旧名字就成为标记为弃用的常量。",
            "A released code has a new name, so programs no longer find it by the old name. Add the old name to `renamed_from`, which turns it into a deprecated constant.",
        ),
        Rule::RenumberedCode => (
            "已发布的错误码换了值，旧客户端会认不出它，甚至认成别的。改回原来的值；要用新的值，就新增一个错误码，并停用旧的。",
            "A released code has a different value, so old clients do not recognize it or confuse it with another code. Restore the value. If you need a new value, add a new code and retire the old one.",
        ),
        Rule::RevivedCode => (
            "已停用的名字或错误码又用上了，而旧客户端可能仍按原来的含义处理。换一个名字和错误码。",
            "The name or value of a retired code is used again, but old clients may still know what it meant. Choose another name and value.",
        ),
        Rule::SeveralLines => (
            "这段文字必须写成一行，只有 `meaning`、`remedy` 和 `deprecated` 可以分段。去掉换行，结尾的三引号前面的换行也要去掉。",
            "This text must be on one line; only `meaning`, `remedy` and `deprecated` can have paragraphs. Remove all line breaks, including a line break before closing triple quotes.",
        ),
        Rule::SimilarToItself => (
            "`similar` 必须写容易与这个错误码混淆的另一个，这里写成了它自己。改成真正要比较的那个。",
            "`similar` must name another code that this one is confused with, but it names the code itself. Name the other code.",
        ),
        Rule::StatusWithoutError => (
            "错误码必须映射到 `4xx` 或 `5xx` 的状态码，因为客户端和代理按状态码判断请求是否失败。表示成功的码可以映射到 200。",
            "Codes must be mapped to a 4xx or 5xx status, because clients and proxies see from the status whether a request failed. A code of success can be mapped to 200.",
        ),
        Rule::Syntax => (
            "这里不是有效的 TOML。按提示修改；最常见的原因是引号没有闭合，或者输入法打出了全角标点。文件的其余部分只要能读懂，也会照样检查。",
            "This is not valid TOML. Correct it as the help says. The usual causes are an unclosed quote and full-width punctuation from an input method. The rest of the file is still checked as far as possible.",
        ),
        Rule::TextAsHttpCode => (
            "`kind = \"http\"` 的码表里，`code` 就是 HTTP 状态码，必须是数字。把 `repr` 改成 `\"u16\"`，或者删掉。",
            "In a catalog with `kind = \"http\"`, codes are HTTP status codes, so they must be numbers. Write `repr = \"u16\"`, or omit `repr`.",
        ),
        Rule::TooLarge => (
            "码表不能超过 16 MiB。这么大的文件多半不是码表；如果确实有这么多错误码，就拆成几份，每份生成一个枚举。",
            "A catalog must not exceed 16 MiB. A larger file is probably not a catalog. If the catalog really is that large, split it into several catalogs, each with its own enum.",
        ),
        Rule::TwoNames => (
            "文件里的 `name` 和宏调用里或 `--enum` 给出的名字不同。省略其中一个，或者改成相同。",
            "The `name` in the file differs from the name in the macro call or in `--enum`. Omit one of them, or use the same name.",
        ),
        Rule::UnknownHttpCode => (
            "`kind = \"http\"` 的码表只能用 `HttpStatus` 里有的状态码。自定义的错误码放到不写 `kind` 的码表里，再用 `status` 映射。",
            "A catalog with `kind = \"http\"` can contain only codes that `HttpStatus` has. Move custom codes to a catalog without `kind`, and map them with `status`.",
        ),
        Rule::UnknownKey => (
            "这里不能写这个键，多半是拼错了，或者写错了表。按提示修改，或者移到正确的表里。",
            "This table cannot have this key. It is probably misspelled or in the wrong table. Correct it or move it as the help says.",
        ),
        Rule::UnknownReplacement => (
            "`replaced_by` 必须写一个还在使用的错误码。检查拼写；已经改名的写新名字。",
            "`replaced_by` must name a code that is in use. Check the spelling, and use the new name of a renamed code.",
        ),
        Rule::UnknownSimilar => (
            "`similar` 必须写同一份码表里还在使用的错误码。检查拼写；已经改名的写新名字。",
            "`similar` must name a code of the same catalog that is in use. Check the spelling, and use the new name of a renamed code.",
        ),
        Rule::UnknownStatus => (
            "`status` 必须是 `HttpStatus` 里有的状态码。检查数字；`HttpStatus` 的文档列出了所有状态码。",
            "`status` must be a code that `HttpStatus` has. Check the number; the documentation of `HttpStatus` lists all statuses.",
        ),
        Rule::UnknownTypeUrlPlaceholder => (
            "`type_url` 里只能用 `{code}` 和 `{name}`：前者是错误码，后者是 `quota-exceeded` 形式的 `reason`。",
            "Only `{code}` and `{name}` can be used in `type_url`: the code, and its reason in kebab-case, such as `quota-exceeded`.",
        ),
        Rule::UnknownWord => (
            "这个键只接受固定的几个值，例如 `retry` 只能是 `never`、`later` 或 `changed`。按提示修改。",
            "This key accepts only fixed values; `retry`, for example, must be `never`, `later` or `changed`. Write one of the values that the help lists.",
        ),
        Rule::UnsortedLock => (
            "`codes.lock` 必须按错误码从小到大排列，这样两个分支各自新增错误码时不容易冲突。运行 `cargo status lock` 重新生成这个文件。",
            "`codes.lock` must be sorted by code, so that two branches can add codes without a conflict. Run `cargo status lock` to rewrite the file.",
        ),
        Rule::WrongType => (
            "值的类型不对，例如该写数字的地方写了字符串。按提示修改，多半是多了或少了引号、方括号。",
            "The value has the wrong type, such as a string instead of a number. The usual cause is a missing or extra quote or bracket. Correct it as the help says.",
        ),
        Rule::ChineseInEnglish => (
            "英文里出现了汉字或中文标点，不懂中文的读者看不明白。改成英文；必须引用原文的，放进反引号。",
            "An English text contains Chinese characters or punctuation, which readers may not understand. Translate them, or put quotations in backticks.",
        ),
        Rule::EnglishInChinese => (
            "中文里一个汉字也没有，多半是忘了翻译。译成中文；不译的专有名词，加几个字说明它是什么。",
            "A Chinese text contains no Chinese characters, probably because it was never translated. Translate it. If it is a name that stays untranslated, add a word that says what it is.",
        ),
        Rule::HalfWidthPunctuation => (
            "汉字旁边用了半角标点，看上去拥挤，也容易和代码混淆。换成全角的“，。；：？！（）”；属于代码的，放进反引号。",
            "Half-width punctuation next to a Chinese character looks cramped and can be mistaken for code. Write the full-width form, or put code in backticks.",
        ),
        Rule::RepeatedText => (
            "同一段文字用在两处，读者看不出区别，多半是复制之后忘了改。写出两处的区别；`message` 和标题相同时，删掉 `message`。`remedy` 和 `keywords` 可以重复。",
            "The same text is used in two places, so readers cannot tell the two apart. The text was probably copied. Write what distinguishes them. If `message` only repeats the title, omit it. `remedy` and `keywords` may be repeated.",
        ),
        Rule::StaleTranslation => (
            "上次锁定以后，只有一种语言的文字改过，另一种可能已经对不上。核对另一种语言，再运行 `cargo status lock`。",
            "Since the code was locked, its texts changed in one language only, and the other language may be out of date. Compare them, then run `cargo status lock`.",
        ),
        Rule::SuccessCode => (
            "映射到 200 的码表示成功：客户端不会把这样的响应当作错误，`derive` 和 `coded` 这两个宏也不接受这样的码。如果是错误，换一个 `4xx` 或 `5xx` 的状态码；确实表示成功的，加上 `--allow success-code`。",
            "A code with status 200 means success: clients do not treat the response as an error, and the derive and `coded!` reject the code. Choose a 4xx or 5xx status for errors. If the code does mean success, pass `--allow success-code`.",
        ),
        Rule::UnequalLengths => (
            "一种语言写得长，另一种写得短，多半是有一边没写完，或者没有一起改。补全短的，或者缩短长的。",
            "The text is much longer in one language than in the other, so one of them is probably unfinished or out of date. Complete the shorter text, or shorten the longer one.",
        ),
        Rule::UnlockedCode => (
            "新的错误码还没有写进 `codes.lock`，改名、换值都不会被发现。定下来以后运行 `cargo status lock`。",
            "A new code is not in `codes.lock` yet, so changes to it are not detected. Run `cargo status lock` when the code is final.",
        ),
        Rule::UnusedCode => (
            "源代码里没有提到这个错误码：没有它的任何名字，也没有它的值。不再需要的，停用并移到 `[retired.…]`；由别的程序使用的，加上 `--allow unused-code`。",
            "The sources do not mention the code: neither one of its names nor its value. Move a code that is not needed to `[retired.…]`. If other programs use it, pass `--allow unused-code`.",
        ),
    };
    Bilingual { zh, en }
}
