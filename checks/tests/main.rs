//! Tests of the whole workspace. A test that needs a tool is ignored without it, and the output says which tool is missing.
//!
//! With the environment variable `REQUIRE_TESTS`, a missing tool is an error.
#![expect(clippy::print_stderr, clippy::unwrap_used, reason = "these are tests")]

mod browser;
mod hover;
mod package;
mod ui;
mod voice;

use std::env;
use std::process::ExitCode;

use libtest_mimic::{Arguments, Completion, Trial};

fn main() -> ExitCode {
    let tests = vec![
        with("browser", browser::chromedriver, |driver| browser::pages_work(&driver)),
        with("hover", hover::rust_analyzer, |program| hover::hover(&program)),
        with("ui", ui::compiler, |()| ui::messages()),
        test("ui::snapshots_are_free_of_std", ui::snapshots_are_free_of_std),
        test("ui::debug_is_missing", ui::debug_is_missing),
        test("ui::build_script_has_other_features", ui::build_script_has_other_features),
        pending("ui::retired_code_names_its_replacement", ui::retired_code_names_its_replacement),
        pending("ui::type_without_codes_is_explained", ui::type_without_codes_is_explained),
        pending("ui::source_of_any_type_is_explained", ui::source_of_any_type_is_explained),
        test("voice::words", voice::words),
        test("voice::chinese", voice::chinese),
        test("voice::samples", voice::samples),
    ];
    let conclusion = libtest_mimic::run(&Arguments::from_args(), tests);
    if are_required() && conclusion.num_passed == 0 {
        eprintln!("REQUIRE_TESTS is set, but no test ran");
        return ExitCode::FAILURE;
    }
    conclusion.exit_code()
}

fn test(name: &str, run: impl FnOnce() + Send + 'static) -> Trial {
    Trial::test(name, || {
        run();
        Ok(())
    })
}

/// A test that fails, for a reason that its documentation gives.
fn pending(name: &str, run: impl FnOnce() + Send + 'static) -> Trial {
    test(name, run).with_ignored_flag(true)
}

/// A test that uses the result of `find`. If that is an error, the test is ignored, and the error is shown.
fn with<T: 'static>(name: &str, find: fn() -> Result<T, String>, run: fn(T)) -> Trial {
    Trial::ignorable_test(name, move || match find() {
        Ok(found) => {
            run(found);
            Ok(Completion::Completed)
        }
        Err(missing) if are_required() => Err(missing.into()),
        Err(missing) => Ok(Completion::ignored_with(missing)),
    })
}

fn are_required() -> bool {
    env::var_os("REQUIRE_TESTS").is_some()
}
