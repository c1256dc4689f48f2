//! What each rule asks for and why, then what to do: in both languages.

use status_codegen::finding::Rule;
use status_codegen::text::bilingual::Bilingual;

/// The explanation of a rule, in one paragraph.
#[expect(clippy::too_many_lines, reason = "one arm per rule")]
pub fn explanation(rule: Rule) -> Bilingual<&'static str> {
    let (zh, en) = match rule {
        Rule::CasesDiffer => (
            "`cases` 的中文和英文条数要一样，而且讲的是同样的事。少了的那边补上，或者两边删成一样多。",
            "`cases` has as many entries in Chinese as in English, and they tell the same. Add the missing ones, or drop their counterparts.",
        ),
        Rule::ChangedPlaceholders => (
            "发布过的消息改了占位符。程序要按名字给它们填值，少一个、多一个都编译不过去。保留原来的占位符，或者新开一个码。",
            "The message of a released code has other placeholders. Programs fill them in by name, and no longer compile. Keep the old ones, or make it another code.",
        ),
        Rule::CodeOutsideGroups => (
            "只要分了组，每个码就必须落在其中一组。放宽某一组的 `range` 或 `prefix`，新增一组，或者换一个码。",
            "Where there are groups, each code lies in one. Widen a group's `range` or `prefix`, add a group, or choose another code.",
        ),
        Rule::CodeOutsideRepr => (
            "码超出了 `repr` 装得下的范围；HTTP 状态码则必须是三位数。换一个更宽的 `repr`，或者换一个码。",
            "The code does not fit the type that `repr` names; HTTP status codes have three digits. Choose a wider `repr` or another code.",
        ),
        Rule::ConflictInLock => (
            "`codes.lock` 里留着合并冲突的标记。先在码表里把冲突解决掉，再运行 `cargo status lock` 重写这个文件。",
            "The lock has the marks of a merge conflict in it. Resolve the conflict in the catalog, then let `cargo status lock` write the lock anew.",
        ),
        Rule::DuplicateCode => (
            "两个码的值相同，收到它的人分不清是哪一个。已停用的码也算数：说过一种意思的数字，不能再换一种意思。给后来的换一个，`cargo status list` 能看到哪些已经用掉。",
            "Two codes have the same value, so that whoever receives it cannot tell which is meant. Retired codes count: what was once said with a number must not mean something else. Give the later one another value; `cargo status list` shows which are taken.",
        ),
        Rule::DuplicateInLock => (
            "`codes.lock` 里同一个码或者名字出现了两次，多半是合并时两边都留下了。运行 `cargo status lock` 重写。",
            "A code or a name stands in the lock twice, mostly since a merge kept both sides. Run `cargo status lock`, which writes the file anew.",
        ),
        Rule::DuplicateKey => (
            "TOML 里同一个键只能写一次，同一个表头也一样。删掉一个；要是复制之后忘了改名，就改名。",
            "TOML takes each key once, and each table header, too. Delete one of them, or rename the copy.",
        ),
        Rule::DuplicateName => (
            "码的名字、曾用名和已停用的名字共用一个命名空间，不能重复，否则按名字查不出是哪一个。给其中一个改名。",
            "Names of codes, their old names and the retired ones share one space, in which each stands for one code. Rename one of them.",
        ),
        Rule::DuplicateReason => (
            "两个名字只有大小写不同，转成 `SCREAMING_SNAKE_CASE` 给机器看时就成了同一个。把其中一个改得更不一样。",
            "Two names differ in nothing but capitals, and become one in the form for machines, `SCREAMING_SNAKE_CASE`. Rename one of them.",
        ),
        Rule::EmptyText => (
            "写了键就要有内容：空串、空列表和只有空白的文字都不行。补上内容，或者把整个键删掉。",
            "A key that is there says something: no empty string, no empty list, no mere blanks. Fill it in, or leave the key out.",
        ),
        Rule::HiddenCharacter => (
            "文件里有看不见的字符：零宽字符、改变文字方向的字符、控制字符、文字里的制表符，写成转义的也算，注释里的也算。它们会让内容和看上去的不一样，请删掉。",
            "A character that nobody can see stands in the file: of no width, turning the direction of text, a control, a tab within a text, be it escaped or in a comment. It makes a text other than it looks; delete it.",
        ),
        Rule::MalformedCode => (
            "文本形式的码只能用 ASCII 字母、数字和 `-`、`_`、`.`、`:`、`/`，这样才能原样放进日志、URL 和头部。换掉别的字符。",
            "A code that is text is made of ASCII letters, digits, `-`, `_`, `.`, `:` and `/`, so that it goes unchanged into logs, URLs and headers. Replace other characters.",
        ),
        Rule::MalformedHeader => (
            "`requires` 和 `may` 里写的是头部字段名，不带冒号、空格和值。只留名字，例如 `Retry-After`。",
            "`requires` and `may` list names of header fields, without colon, blanks or value. Write the name alone, such as `Retry-After`.",
        ),
        Rule::MalformedLock => (
            "`codes.lock` 里有一行不是 `cargo status lock` 写得出来的。这个文件不用手改，运行 `cargo status lock` 重写。",
            "A line of the lock is none that `cargo status lock` writes. The file is not meant to be edited by hand; run the command, which writes it anew.",
        ),
        Rule::MalformedName => (
            "枚举、分组和码的名字会成为 Rust 标识符：大写字母开头的 PascalCase，只用 ASCII 字母和数字，不能全是大写，也不能是关键字 `Self`。照提示改名。",
            "Names of the enum, of groups and of codes become Rust identifiers: PascalCase in ASCII letters and digits, not all in capitals, and not the keyword `Self`. Rename it as the help says.",
        ),
        Rule::MalformedPlaceholder => (
            "占位符写成 `{字段名}` 或 `{0}`，不带格式；字段名是 ASCII 的 Rust 标识符。要显示花括号本身，写成 `{{` 和 `}}`。",
            "A placeholder is `{field}` or `{0}`, without a format; a field is a Rust name in ASCII. For a brace itself, write `{{` or `}}`.",
        ),
        Rule::MalformedRange => (
            "`range` 写明这一组的第一个码和最后一个码，小的在前，例如 `10400..=10499`。",
            "`range` names the first and the last code of a group, the smaller one first, such as `10400..=10499`.",
        ),
        Rule::MalformedUrl => (
            "`spec.url` 是以 `https://` 开头的完整网址，`type_url` 是带协议的 URI；都不能有空格和非 ASCII 字符，中文要先转成百分号编码。",
            "`spec.url` is a whole address that begins with `https://`, `type_url` a URI with its scheme; neither has blanks or characters outside ASCII, which are percent-encoded.",
        ),
        Rule::MissingKey => (
            "少了必须有的键：码要有 `code` 和 `title`，分组要有 `range`（或 `prefix`）和 `title`，已停用的码要有 `code`，`spec` 要有 `name` 和 `url`。照提示补上。",
            "A key is missing that has to be there: `code` and `title` of a code, `range` (or `prefix`) and `title` of a group, `code` of a retired one, `name` and `url` of a `spec`. Add it as the help says.",
        ),
        Rule::MissingLanguage => (
            "每段文字都要有中文和英文。在旁边补上 `.zh` 或 `.en`；只想写一种语言的，干脆两种都不写。",
            "Every text is there in Chinese and in English. Add the `.zh` or `.en` beside it, or leave out both.",
        ),
        Rule::MissingLock => (
            "码表写了 `lock = true`，旁边却没有锁文件，也就无从得知哪些码已经发布。运行 `cargo status lock`，把生成的文件一并提交。",
            "The catalog says `lock = true`, but no lock stands beside it, so that nobody knows what was released. Run `cargo status lock`, and commit the file.",
        ),
        Rule::MissingName => (
            "不知道枚举该叫什么。在 `[catalog]` 里写 `name`，或者在调用宏时给出；后一种写法下，`cargo status` 的命令要加 `--enum`。",
            "Nothing says what the enum is called. Write `name` under `[catalog]`, or name it where the macro is called; `cargo status` then needs it as `--enum`.",
        ),
        Rule::NoCodes => (
            "码表里一个码也没有，做不出枚举。至少写一个 `[codes.…]`。",
            "The catalog has no codes, and an enum without variants is of no use. Write at least one `[codes.…]`.",
        ),
        Rule::NotUtf8 => (
            "文件不是 UTF-8。中文系统上的旧编辑器常存成 GBK，Windows 记事本也可能存成 UTF-16；另存为 UTF-8 即可。",
            "The file is not UTF-8; older Chinese editors save in GBK, and some on Windows in UTF-16. Save it as UTF-8.",
        ),
        Rule::OverlappingGroups => (
            "两个分组的范围有重叠，落在中间的码不知道归谁。把其中一组的 `range` 或 `prefix` 收窄。",
            "Two groups overlap, and a code in both would belong to neither. Narrow the `range` or `prefix` of one.",
        ),
        Rule::PlaceholderInTitle => (
            "标题对每一次出现都一样（RFC 9457 也这样要求），所以不能有占位符。因人因事而变的内容写进 `message`。",
            "A title is the same for every occurrence, as RFC 9457 asks, so it has no placeholders. What differs belongs in `message`.",
        ),
        Rule::PlaceholdersDiffer => (
            "`message` 的两种语言要用同样的占位符，否则总有一边的读者少知道一件事。顺序可以不同，同一个也可以用两次。",
            "The two languages of a `message` use the same placeholders, or the readers of one would learn less. The order may differ, and one may come twice.",
        ),
        Rule::RangeOutsideRepr => (
            "分组的 `range` 超出了 `repr` 装得下的范围，多出来的部分永远用不上。收窄到提示的范围，或者换一个更宽的 `repr`。",
            "The `range` of a group goes beyond the type that `repr` names, where no code can be. Narrow it as the help says, or choose a wider `repr`.",
        ),
        Rule::RemappedCode => (
            "发布过的码换了 HTTP 状态码，按状态码重试、告警、分流的调用方会跟着变样。改回原来的 `status`，或者新开一个码。",
            "A released code answers with another HTTP status, by which callers retry, alert and route. Restore the `status`, or make it another code.",
        ),
        Rule::RemovedCode => (
            "发布过的码不见了：旧客户端和旧日志里还有它，编号也可能被别的码占去。不再使用就写成 `[retired.…]`，让名字和编号都留着。",
            "A released code is gone, though old clients and logs still have it, and its number could be taken by another. Retire it with `[retired.…]`, which keeps name and number.",
        ),
        Rule::RenamedCode => (
            "发布过的码改了名，旧名字查不到它了。把旧名字写进 `renamed_from`，它就成了一个标记为弃用的常量。",
            "A released code has another name, and the old one leads nowhere. Write the old one into `renamed_from`, which makes it a deprecated constant.",
        ),
        Rule::RenumberedCode => (
            "发布过的码换了编号，旧客户端会认不出它，甚至认成别的。改回原来的编号；要用新编号就新开一个码，旧的停用。",
            "A released code has another number, by which old clients do not know it, or take it for something else. Restore the number; for a new one, make a new code and retire the old.",
        ),
        Rule::RevivedCode => (
            "已停用的名字或编号又用上了，而有人可能还记得它原来的意思。换一个名字和编号。",
            "The name or number of a retired code is in use again, and someone may still know what it meant. Take another name and number.",
        ),
        Rule::SeveralLines => (
            "这段文字只能写成一行；能分段的只有 `meaning`、`remedy` 和 `deprecated`。去掉换行，包括三引号末尾的那个。",
            "This text is one line; only `meaning`, `remedy` and `deprecated` have paragraphs. Take out the line breaks, also the one before closing triple quotes.",
        ),
        Rule::SimilarToItself => (
            "`similar` 要写容易和这个码混淆的另一个码，写成自己了。改成真正想比较的那个。",
            "`similar` names another code that this one is taken for, and names the code itself here. Name the other one.",
        ),
        Rule::StatusWithoutError => (
            "错误码映射到了不表示错误、或者不能带内容的状态：1xx、204、205、304、306，或者大于 599。换一个能带内容的，通常是 4xx 或 5xx。",
            "The code is mapped to a status that tells of no error or has no content: 1xx, 204, 205, 304, 306, or above 599. Choose one that has content, as a rule 4xx or 5xx.",
        ),
        Rule::Syntax => (
            "这里不是合法的 TOML。照提示改；最常见的是引号没有闭合，或者输入法打出了全角标点。其余能读懂的部分照样检查。",
            "This is no TOML. Correct it as the help says; most often a quote is not closed, or an input method has written full-width punctuation. The rest of the file is checked as far as it can be read.",
        ),
        Rule::TextAsHttpCode => (
            "`kind = \"http\"` 的码表里，码就是 HTTP 状态码，是数字。把 `repr` 改成 `\"u16\"` 或者删掉。",
            "In a catalog of `kind = \"http\"`, codes are HTTP status codes, which are numbers. Write `repr = \"u16\"` or leave it out.",
        ),
        Rule::TooLarge => (
            "码表最大 16 MiB。这么大多半是拿错了文件；确实有这么多码，就拆成几份，每份一个枚举。",
            "A catalog has at most 16 MiB. A larger file is probably another one; if it is not, divide it into catalogs with an enum each.",
        ),
        Rule::TwoNames => (
            "文件里的 `name` 和调用宏时给的名字不一样。留一个，或者改成一样。",
            "`name` in the file and the name in the macro call are different. Leave one of them out, or make them the same.",
        ),
        Rule::UnknownHttpCode => (
            "`kind = \"http\"` 的码表只能用 `HttpStatus` 已有的状态码。自己定义的码放到不写 `kind` 的码表里，再用 `status` 映射。",
            "A catalog of `kind = \"http\"` has codes that `HttpStatus` has, too. Codes of your own belong in a catalog without `kind`, where `status` maps them.",
        ),
        Rule::UnknownKey => (
            "这里没有这个键：多半是拼错了，或者放错了表。照提示改，或者挪到该去的地方。",
            "There is no such key here: misspelt, as a rule, or in the wrong table. Correct or move it as the help says.",
        ),
        Rule::UnknownReplacement => (
            "`replaced_by` 要写一个还在用的码的名字。查一下拼写；已经改名的写新名字。",
            "`replaced_by` names a code that is in use. Check the spelling, and write the new name of one that was renamed.",
        ),
        Rule::UnknownSimilar => (
            "`similar` 后面要写同一份码表里还在用的码。查一下拼写；已经改名的写新名字。",
            "`similar` names a code of the same catalog that is in use. Check the spelling, and write the new name of one that was renamed.",
        ),
        Rule::UnknownStatus => (
            "`status` 必须是 `HttpStatus` 里有的状态码。查一下数字，`cargo status explain` 可以按意思找。",
            "`status` is one that `HttpStatus` has. Check the number; `cargo status explain` finds one by what it means.",
        ),
        Rule::UnknownTypeUrlPlaceholder => (
            "`type_url` 里只能用 `{code}` 和 `{name}`，分别代表码和 `quota-exceeded` 形式的名字。",
            "`type_url` knows `{code}` and `{name}` alone: the code, and its name in the form `quota-exceeded`.",
        ),
        Rule::UnknownWord => (
            "这个键只接受固定的几个词，例如 `retry` 只有 `never`、`later`、`changed`。照提示改。",
            "This key takes one of a few words, as `retry` takes `never`, `later` or `changed`. Write the one that the help names.",
        ),
        Rule::UnsortedLock => (
            "`codes.lock` 按码从小到大排列，这样两个分支各加各的码也不容易冲突。运行 `cargo status lock` 重写。",
            "The lock is sorted by code, so that two branches can add codes without a conflict. Run `cargo status lock`, which writes the file anew.",
        ),
        Rule::WrongType => (
            "值的类型不对，比如该写数字的地方写了字符串。照提示改，多半只是多了或少了引号、方括号。",
            "The value has another type than its key asks for, such as a string for a number. Mostly quotes or brackets are missing, or too many.",
        ),
        Rule::ChineseInEnglish => (
            "英文里出现了汉字或中文标点，看不懂中文的读者就断在这里。译成英文；确实要原样引用的，放进反引号。",
            "Chinese characters or punctuation stand in an English text, where readers may not know them. Translate them, or put into backticks what is quoted as it is.",
        ),
        Rule::EnglishInChinese => (
            "中文里一个汉字也没有，多半是忘了翻译。译成中文；确实不译的专有名词，加上两个字说明它是什么。",
            "A Chinese text has no Chinese character: it was probably never translated. Translate it; beside a name that stays as it is, say what it names.",
        ),
        Rule::HalfWidthPunctuation => (
            "汉字旁边用了半角标点，排出来挤在一起，也容易和代码混淆。换成全角的“，。；：？！（）”；属于代码的，放进反引号。",
            "Half-width punctuation stands beside a Chinese character, where it looks cramped and like code. Write the full-width form, or put what is code into backticks.",
        ),
        Rule::RepeatedText => (
            "同一段文字用了两次，读者分不清两处的区别，多半是复制之后忘了改。把两处写得不一样；`message` 和标题相同时，删掉 `message` 就行。对策和关键词可以重复。",
            "The same text stands in two places and does not tell them apart; it was probably copied and never changed. Say what differs; where `message` only repeats the title, leave it out. Remedies and keywords may repeat.",
        ),
        Rule::StaleTranslation => (
            "上次锁定以后，只有一种语言的文字改过，另一种可能已经对不上。核对另一种语言，再运行 `cargo status lock`。",
            "Since the code was locked, its texts changed in one language only, and the other may say something else by now. Compare them, then run `cargo status lock`.",
        ),
        Rule::UnequalLengths => (
            "一种语言写了很多，另一种却很短，多半有一边没写完或者没跟着改。对照着补齐，或者把多余的删掉。",
            "One language says far more than the other, which was probably left unfinished, or not changed along. Complete it, or cut the longer one.",
        ),
        Rule::UnlockedCode => (
            "新码还没有进 `codes.lock`，改了名、换了编号也没人拦。定下来以后运行 `cargo status lock`。",
            "A new code is not in the lock yet, so that nothing keeps it from changing. Run `cargo status lock` once it is as it should stay.",
        ),
        Rule::UnusedCode => (
            "源代码里没有提到这个码：没写它的名字，没写曾用名，也没写它的值。用不到的就停用，挪到 `[retired.…]`；是给别的程序用的，加上 `--allow unused-code`。",
            "Nothing in the sources mentions the code, neither by its name, nor by an old name, nor by its value. Move one that is not needed to `[retired.…]`; where the codes are for other programs, add `--allow unused-code`.",
        ),
    };
    Bilingual { zh, en }
}
