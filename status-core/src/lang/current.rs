//! The language that the running code answers in.

extern crate std;

use core::cell::Cell;

use super::Lang;

std::thread_local! {
    /// What the innermost scope of this thread says.
    static CURRENT: Cell<Option<Lang>> = const { Cell::new(None) };
}

impl Lang {
    /// The language to answer in: that of the innermost [`scope`](Self::scope) that this thread is in, the
    /// [default](Self::default) outside of any.
    ///
    /// It is for code that makes an answer and cannot see the request. Another thread or task starts outside of any scope.
    ///
    /// ```
    /// use status_core::{HttpStatus, Lang};
    ///
    /// fn answer() -> &'static str {
    ///     HttpStatus::NotFound.title(Lang::current())
    /// }
    ///
    /// assert_eq!(answer(), "Not Found");
    /// assert_eq!(Lang::Zh.scope(answer), "未找到");
    /// ```
    pub fn current() -> Self {
        CURRENT.get().unwrap_or_default()
    }

    /// Calls a function that has this language for its [current](Self::current) one.
    ///
    /// What was current before is so again afterwards, also when the function panics.
    ///
    /// ```
    /// use status_core::Lang;
    ///
    /// let languages = Lang::Zh.scope(|| (Lang::current(), Lang::En.scope(Lang::current), Lang::current()));
    /// assert_eq!(languages, (Lang::Zh, Lang::En, Lang::Zh));
    /// ```
    pub fn scope<T>(self, function: impl FnOnce() -> T) -> T {
        let _restore = Restore(CURRENT.replace(Some(self)));
        function()
    }
}

/// Makes a language current again when it is dropped.
struct Restore(Option<Lang>);

impl Drop for Restore {
    fn drop(&mut self) {
        CURRENT.set(self.0);
    }
}
