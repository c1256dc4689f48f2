//! The language of the running code.

extern crate std;

use core::cell::Cell;

use super::Lang;

std::thread_local! {
    /// The language of the innermost scope of this thread.
    static CURRENT: Cell<Option<Lang>> = const { Cell::new(None) };
}

impl Lang {
    /// The language of the innermost [`scope`](Self::scope) of this thread, or the [default](Self::default) outside of
    /// all scopes.
    ///
    /// Use it where you write a response without access to the request. New threads and tasks start outside of all
    /// scopes.
    ///
    /// ```
    /// use status_core::{HttpStatus, Lang};
    ///
    /// fn title() -> &'static str {
    ///     HttpStatus::NotFound.title(Lang::current())
    /// }
    ///
    /// assert_eq!(title(), "Not Found");
    /// assert_eq!(Lang::Zh.scope(title), "未找到");
    /// ```
    pub fn current() -> Self {
        CURRENT.get().unwrap_or_default()
    }

    /// Runs a function with this language as the [current](Self::current) one.
    ///
    /// Afterwards, the previous language is current again, even if the function panics.
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

/// Makes a language current again when dropped.
struct Restore(Option<Lang>);

impl Drop for Restore {
    fn drop(&mut self) {
        CURRENT.set(self.0);
    }
}
