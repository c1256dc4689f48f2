//! The words of the pages around a catalog's texts.

use crate::text::bilingual::Bilingual;
use crate::value::Retry;

/// The words of one language.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "the fields are named after what is said in English")]
#[non_exhaustive]
pub struct Words {
    /// Its tag.
    pub lang: &'static str,
    pub colon: &'static str,
    pub comma: &'static str,
    pub message: &'static str,
    pub cases: &'static str,
    pub remedy: &'static str,
    pub similar: &'static str,
    pub origin: &'static str,
    pub spec: &'static str,
    pub section: fn(&str) -> String,
    pub cacheable: &'static str,
    pub no_content: &'static str,
    pub requires: &'static str,
    pub may: &'static str,
    pub retry: fn(Retry) -> &'static str,
}

/// The words of both languages.
pub const WORDS: Bilingual<Words> = Bilingual {
    zh: Words {
        lang: "zh-Hans",
        colon: "：",
        comma: "、",
        message: "消息",
        cases: "什么时候会遇到",
        remedy: "怎么办",
        similar: "该用哪一个？",
        origin: "出自",
        spec: "规范",
        section: |section| format!("第 {section} 节"),
        cacheable: "默认可缓存",
        no_content: "响应没有内容",
        requires: "必须带",
        may: "可以带",
        retry: |retry| match retry {
            Retry::Never => "原样重试无用",
            Retry::Later => "可以稍后重试",
            Retry::Changed => "改了请求再试",
        },
    },
    en: Words {
        lang: "en",
        colon: ": ",
        comma: ", ",
        message: "Message",
        cases: "When you meet it",
        remedy: "What to do",
        similar: "Which one?",
        origin: "Defined by",
        spec: "Specification",
        section: |section| format!("section {section}"),
        cacheable: "cacheable by default",
        no_content: "never has content",
        requires: "must carry",
        may: "may carry",
        retry: |retry| match retry {
            Retry::Never => "do not retry",
            Retry::Later => "retry later",
            Retry::Changed => "retry once the request is changed",
        },
    },
};
