//! The words of the pages around a catalog's texts.

use crate::Bilingual;
use crate::catalog::Retry;

/// The words of one language.
pub(super) struct Words {
    /// Its tag.
    pub(super) lang: &'static str,
    pub(super) colon: &'static str,
    pub(super) comma: &'static str,
    pub(super) message: &'static str,
    pub(super) cases: &'static str,
    pub(super) remedy: &'static str,
    pub(super) similar: &'static str,
    pub(super) origin: &'static str,
    pub(super) spec: &'static str,
    pub(super) section: fn(&str) -> String,
    pub(super) cacheable: &'static str,
    pub(super) no_content: &'static str,
    pub(super) requires: &'static str,
    pub(super) may: &'static str,
    pub(super) retry: fn(Retry) -> &'static str,
}

pub(super) const WORDS: Bilingual<Words> = Bilingual {
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

/// Both languages on one line, each of which the switch can hide.
pub(super) fn both(zh: &str, en: &str) -> String {
    let Bilingual { zh: chinese, en: english } = &WORDS;
    format!("<span lang=\"{}\">{zh}</span> <span lang=\"{}\">{en}</span>", chinese.lang, english.lang)
}
