//! The code blocks of the two READMEs at the root: their programs are built and run in an empty crate, exactly as printed.
//!
//! The commands of `cargo status` are checked by cargo-status, and the two `sh` blocks are run by the CI in a fresh clone.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use readme::{Block, Readme};
use status_core::HttpStatus;

#[test]
fn english() {
    check("README.md", "readme-en");
}

#[test]
fn chinese() {
    check("README.zh-CN.md", "readme-zh");
}

/// A test exists for blocks of these kinds only.
#[test]
fn every_block_is_checked() {
    for file in ["README.md", "README.zh-CN.md"] {
        let readme = Readme::read(file);
        let kinds: Vec<_> = readme.blocks().iter().map(kind).collect();
        let expected = ["toml", "rust", "json", "text", "sh", "toml", "rust", "rust", "$ curl", "$ cargo status"];
        assert_eq!(kinds, expected, "{file}");
    }
}

#[test]
fn both_languages_have_the_same_code() {
    let [english, chinese] = ["README.md", "README.zh-CN.md"].map(Readme::read);
    for language in ["toml", "sh"] {
        let [english, chinese] = [&english, &chinese]
            .map(|readme| texts(readme, language).into_iter().map(without_comments).collect::<Vec<_>>());
        assert_eq!(english, chinese);
    }
}

#[test]
fn number_of_http_status_codes() {
    for (file, sentence) in [("README.md", "98 HTTP status codes"), ("README.zh-CN.md", "98 个 HTTP 状态码")] {
        assert!(Readme::read(file).text().contains(sentence), "{file}");
    }
    assert_eq!(HttpStatus::ALL.len(), 98);
}

fn without_comments(text: &str) -> String {
    text.lines().map(|line| line.split(" #").next().unwrap_or_default().to_owned() + "\n").collect()
}

fn check(file: &str, package: &'static str) {
    let readme = Readme::read(file);
    let program = Program::write(&readme, package);
    let printed = stdout(program.cargo(&["run", "--bin", package]));
    let error = program.edited(&readme, || program.cargo(&["build", "--bin", package]));
    let error = first_error(&error);
    readme.check(|block| match kind(block) {
        "json" => Some(printed.clone()),
        "text" => Some(error.clone()),
        "$ curl" => Some(program.curl(block)),
        _ => None,
    });
}

fn kind<'a>(block: &Block<'a>) -> &'a str {
    match block.language {
        "console" => ["$ curl", "$ cargo status"]
            .into_iter()
            .find(|command| block.text.starts_with(command))
            .unwrap_or_else(|| panic!("no test runs this block:\n{}", block.text)),
        language => language,
    }
}

fn texts<'a>(readme: &'a Readme, language: &str) -> Vec<&'a str> {
    readme.blocks().into_iter().filter(|block| block.language == language).map(|block| block.text).collect()
}

/// A crate that contains what a README shows, and nothing else of this repository.
struct Program {
    package: &'static str,
    directory: PathBuf,
}

impl Program {
    fn write(readme: &Readme, package: &'static str) -> Self {
        let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(package);
        let program = Self { package, directory };
        let toml = texts(readme, "toml");
        let rust = texts(readme, "rust");
        let [catalog, dependencies] = toml[..] else { panic!("a catalog and a dependency are shown") };
        let [first, error, service] = rust[..] else { panic!("three pieces of Rust are shown") };

        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package is in the repository");
        let status_core = repository.join("status-core").display().to_string().replace('\\', "/");
        let dependencies = dependencies.replace("\"../status-core/status-core\"", &format!("'{status_core}'"));
        assert!(dependencies.contains(&status_core), "the path of status-core is shown");
        program.file("Cargo.toml", &manifest(package, &dependencies));
        program
            .file("Cargo.lock", &fs::read_to_string(repository.join("Cargo.lock")).expect("the workspace has a lock"));
        program.file("codes.toml", catalog);
        program.file("src/main.rs", first);
        let first = format!("mod first {{\n{first}\n}}\nuse first::*;");
        program.file("src/service.rs", &[&first, error, service, include_str!("client.rs.txt")].join("\n"));
        program
    }

    fn file(&self, name: &str, text: &str) {
        let path = self.directory.join(name);
        fs::create_dir_all(path.parent().expect("the file is in the crate")).expect("directories can be created");
        fs::write(path, text).expect("files can be written");
    }

    /// Shares the target directory of this test, where most dependencies are built already.
    fn cargo(&self, arguments: &[&str]) -> Output {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("it is in the target directory");
        let (command, rest) = arguments.split_first().expect("cargo needs a command");
        Command::new(env!("CARGO"))
            .current_dir(&self.directory)
            .args([command, "--quiet", "--offline", "--color=never", "--target-dir"])
            .arg(target)
            .args(rest)
            .output()
            .expect("cargo runs")
    }

    /// Runs cargo while the catalog has the values that the README's error message quotes.
    fn edited(&self, readme: &Readme, run: impl FnOnce() -> Output) -> Output {
        let catalog = texts(readme, "toml")[0];
        let message = texts(readme, "text")[0];
        let quoted: Vec<_> = message.lines().filter_map(|line| line.split_once(" | ")?.1.split_once(" = ")).collect();
        let edited = catalog.lines().map(|line| {
            let key = line.split(" = ").next();
            let value = quoted.iter().find(|(quoted, _)| Some(*quoted) == key);
            value.map_or_else(|| line.to_owned(), |(key, value)| format!("{key} = {value}")) + "\n"
        });
        let edited: String = edited.collect();
        assert_ne!(edited, catalog, "the error message quotes what was edited");
        self.file("codes.toml", &edited);
        let output = run();
        self.file("codes.toml", catalog);
        output
    }

    /// The block with the response to its command.
    fn curl(&self, block: &Block<'_>) -> String {
        let command = block.text.lines().next().expect("the block has a command");
        let (url, header) = command.split_once(" -H '").expect("the command sets a header");
        let (_, path) = url.split_once("$ curl localhost:3000").expect("the command names the service");
        let header = header.strip_suffix('\'').expect("quotes surround the header");
        let service = format!("{}-service", self.package);
        let body = stdout(self.cargo(&["run", "--bin", &service, "--", path, header]));
        format!("{command}\n{body}")
    }
}

fn manifest(package: &str, dependencies: &str) -> String {
    format!(
        r#"[package]
name = "{package}"
edition = "2024"

[[bin]]
name = "{package}"
path = "src/main.rs"

[[bin]]
name = "{package}-service"
path = "src/service.rs"

{dependencies}
axum = {{ version = "0.8", default-features = false, features = ["http1", "tokio"] }}
tokio = {{ version = "1.47", features = ["macros", "rt-multi-thread"] }}

[profile.dev]
debug = "line-tables-only"

[workspace]
"#
    )
}

fn stdout(output: Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("the program prints text")
}

/// The message without the place of the macro call.
fn first_error(output: &Output) -> String {
    assert!(!output.status.success(), "the edited catalog compiles");
    let printed = String::from_utf8_lossy(&output.stderr).replace("\r\n", "\n");
    let lines = printed.lines().skip_while(|line| !line.starts_with("error: "));
    lines.take_while(|line| !line.starts_with(" --> ")).fold(String::new(), |text, line| text + line + "\n")
}
