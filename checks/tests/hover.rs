//! Tests hover and go-to-definition for codes with a real rust-analyzer.

use core::fmt::Write as _;
use core::time::Duration;
use std::collections::VecDeque;
use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Instant;
use std::{env, fs, thread};

use serde_json::{Value, json};
use status_core::{HttpStatus, Lang};

use crate::package::workspace;

/// The time limit of a response.
const PATIENCE: Duration = Duration::from_secs(120);
/// rust-analyzer's response if the content changed during the request.
const CONTENT_MODIFIED: i64 = -32801;
/// rust-analyzer's response if it cancelled the request itself. The request is repeated.
const SERVER_CANCELLED: i64 = -32802;

/// The rust-analyzer to use.
pub(crate) fn rust_analyzer() -> Result<OsString, String> {
    let program = env::var_os("RUST_ANALYZER").filter(|program| !program.is_empty());
    program.ok_or_else(|| "set RUST_ANALYZER to a rust-analyzer".to_owned())
}

pub(crate) fn hover(program: &OsStr) {
    compile();
    let begin = Instant::now();
    let mut editor = Editor::start(program);
    let program = editor.open("examples/quickstart/src/main.rs");
    let test = editor.open("status-core/tests/include_codes.rs");
    editor.wait_until_loaded();
    eprintln!("loaded after {:.1?}", begin.elapsed());

    a_status(&mut editor, &program);
    a_code(&mut editor, &program);
    a_code_of_a_named_file(&mut editor, &test);
    editor.stop();
    eprintln!("done after {:.1?}", begin.elapsed());
}

fn a_status(editor: &mut Editor, program: &Document) {
    let at = program.position("HttpStatus::UnprocessableContent");
    let status = HttpStatus::UnprocessableContent;
    let [zh, en] = [Lang::Zh, Lang::En].map(|lang| {
        let end = |sign| ['，', '：', '。', ',', ':', '.'].contains(&sign);
        (status.title(lang), status.meaning(lang).split(end).next().unwrap())
    });
    let hover = editor.hover(&at);
    reads_well(&hover, "UnprocessableContent = 422", &format!("**422 {}** · {}", en.0, zh.0), zh.1, en.1);

    let source = include_str!("../../status-core/src/http/status.rs");
    let line = line_of(source, "    UnprocessableContent = 422,");
    assert_eq!(editor.definitions(&at), [format!("status-core/src/http/status.rs:{line}")]);
}

fn a_code(editor: &mut Editor, program: &Document) {
    let at = program.position("OrderCode::EmptyOrder");
    let hover = editor.hover(&at);
    let (zh, en) = ("提交的订单里一件商品也没有。", "The submitted order contains no items.");
    reads_well(&hover, "EmptyOrder = 10110", "**10110 Empty order** · 订单没有商品", zh, en);

    let line = line_of(&program.text, "status_core::include_codes!(\"codes.toml\");");
    assert_eq!(editor.definitions(&at), [format!("examples/quickstart/src/main.rs:{line}")]);
}

fn a_code_of_a_named_file(editor: &mut Editor, test: &Document) {
    let literal = "\"tests/fixtures/order.toml\"";
    let call = format!("status-core/tests/include_codes.rs:{}", line_of(&test.text, literal));
    assert_eq!(editor.definitions(&test.position("OrderCode::QuotaExceeded")), [call.as_str()]);

    // The literal is the definition of the enum, and also links to the file.
    let mut from_there = editor.definitions(&test.position(literal));
    from_there.sort();
    assert_eq!(from_there, ["status-core/tests/fixtures/order.toml:1", call.as_str()]);
}

/// The documentation begins with the title in both languages, and contains one block per language.
fn reads_well(hover: &str, declaration: &str, title: &str, zh: &str, en: &str) {
    let (declared, documentation) = hover.split_once("\n---\n").unwrap_or_else(|| panic!("no documentation: {hover}"));
    assert!(declared.contains(declaration), "{hover}");
    let documentation = documentation.trim_start();
    assert_eq!(documentation.lines().next(), Some(title), "{hover}");
    eprintln!("{}", documentation.lines().take(6).collect::<Vec<_>>().join("\n"));

    let (before, english) =
        documentation.split_once("<div lang=\"en\">").unwrap_or_else(|| panic!("no English: {hover}"));
    let (_, chinese) = before.split_once("<div lang=\"zh-Hans\">").unwrap_or_else(|| panic!("no Chinese: {hover}"));
    assert!(chinese.trim_start().starts_with(zh), "{hover}");
    assert!(english.trim_start().starts_with(en), "{hover}");
    for noise in ["<style", "<input", "<label", "<span", "](HttpStatus::"] {
        assert!(!hover.contains(noise), "{noise} in {hover}");
    }
}

/// A file that is open in the editor.
struct Document {
    uri: String,
    text: String,
}

impl Document {
    /// The position just before the end of the first `needle` in the file.
    fn position(&self, needle: &str) -> Value {
        let lines = self.text.lines().enumerate();
        let mut locations =
            lines.filter_map(|(number, line)| Some((number, &line[..line.find(needle)? + needle.len() - 1])));
        let (line, before) = locations.next().unwrap_or_else(|| panic!("{} does not contain {needle}", self.uri));
        let character = before.encode_utf16().count();
        json!({ "textDocument": { "uri": self.uri }, "position": { "line": line, "character": character } })
    }
}

/// A connection to a rust-analyzer, which stops with it.
struct Editor {
    server: Child,
    input: Option<ChildStdin>,
    output: Receiver<Value>,
    /// Messages that arrived while waiting for a response.
    passed: VecDeque<Value>,
    requests: i64,
}

impl Editor {
    fn start(program: &OsStr) -> Self {
        let mut server = Command::new(program)
            .current_dir(workspace())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{} does not run: {error}", program.to_string_lossy()));
        let input = server.stdin.take();
        let mut stdout = BufReader::new(server.stdout.take().unwrap());
        let (sender, output) = channel();
        thread::spawn(move || while read(&mut stdout).is_some_and(|message| sender.send(message).is_ok()) {});

        let mut editor = Self { server, input, output, passed: VecDeque::new(), requests: 0 };
        editor.request(
            "initialize",
            &json!({
                "processId": std::process::id(),
                "rootUri": uri(workspace()),
                "capabilities": {
                    "textDocument": { "hover": { "contentFormat": ["markdown"] } },
                    "experimental": { "serverStatusNotification": true },
                },
                "initializationOptions": {
                    "checkOnSave": false,
                    "cachePriming": { "enable": false },
                    "cargo": { "buildScripts": { "overrideCommand": check(), "useRustcWrapper": false } },
                },
            }),
        );
        editor.notify("initialized", &json!({}));
        editor
    }

    fn open(&mut self, path: &str) -> Document {
        let path = workspace().join(path);
        let document = Document { uri: uri(&path), text: fs::read_to_string(path).unwrap() };
        let item = json!({ "uri": document.uri, "languageId": "rust", "version": 1, "text": document.text });
        self.notify("textDocument/didOpen", &json!({ "textDocument": item }));
        document
    }

    fn wait_until_loaded(&mut self) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let message = self.passed.pop_front().unwrap_or_else(|| self.receive(deadline));
            let status = &message["params"];
            if message["method"] == "experimental/serverStatus" && status["quiescent"] == true {
                assert_ne!(status["health"], "error", "{}", status["message"]);
                return;
            }
        }
    }

    fn hover(&mut self, at: &Value) -> String {
        let answer = self.request("textDocument/hover", at);
        answer["contents"]["value"].as_str().unwrap_or_else(|| panic!("no hover at {at}: {answer}")).to_owned()
    }

    /// Files and lines, with paths relative to the workspace.
    fn definitions(&mut self, at: &Value) -> Vec<String> {
        let root = uri(workspace());
        let answer = self.request("textDocument/definition", at);
        let locations = answer.as_array().unwrap_or_else(|| panic!("no definition of {at}: {answer}"));
        let location = |found: &Value| {
            let file = found["uri"].as_str()?.strip_prefix(&root)?.strip_prefix('/')?;
            Some(format!("{file}:{}", found["range"]["start"]["line"].as_u64()? + 1))
        };
        locations.iter().map(|at| location(at).unwrap_or_else(|| panic!("not in the workspace: {at}"))).collect()
    }

    /// Repeats a request until there is a result.
    fn request(&mut self, method: &str, params: &Value) -> Value {
        let deadline = Instant::now() + PATIENCE;
        loop {
            self.requests += 1;
            let id = self.requests;
            self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
            let mut answer = loop {
                let message = self.receive(deadline);
                if message["id"] == id && message["method"].is_null() {
                    break message;
                }
                self.passed.push_back(message);
            };
            let error = &answer["error"];
            if error.is_null() {
                return answer["result"].take();
            }
            let again = [CONTENT_MODIFIED, SERVER_CANCELLED].iter().any(|code| error["code"] == *code);
            assert!(again, "{method}: {error}");
            thread::sleep(Duration::from_millis(100));
        }
    }

    fn notify(&mut self, method: &str, params: &Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    fn send(&mut self, message: &Value) {
        let message = message.to_string();
        let input = self.input.as_mut().unwrap();
        write!(input, "Content-Length: {}\r\n\r\n{message}", message.len()).unwrap();
        input.flush().unwrap();
    }

    /// The next message that is not a request. Requests are granted.
    fn receive(&mut self, deadline: Instant) -> Value {
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            let message = self.output.recv_timeout(left).expect("rust-analyzer sends another message");
            if message["id"].is_null() || message["method"].is_null() {
                return message;
            }
            self.send(&json!({ "jsonrpc": "2.0", "id": message["id"], "result": null }));
        }
    }

    fn stop(mut self) {
        self.request("shutdown", &Value::Null);
        self.notify("exit", &Value::Null);
        self.input = None;
        assert!(self.server.wait().unwrap().success());
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        // After a failed assertion, rust-analyzer is still running. It stops itself and its children when its input
        // ends.
        self.input = None;
        let deadline = Instant::now() + Duration::from_secs(5);
        while matches!(self.server.try_wait(), Ok(None)) && Instant::now() < deadline {
            thread::sleep(Duration::from_millis(50));
        }
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn line_of(text: &str, needle: &str) -> usize {
    let line = text.lines().position(|line| line.contains(needle));
    line.unwrap_or_else(|| panic!("no line contains {needle}")) + 1
}

/// The next message, unless the server has closed its output.
fn read(from: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut header = String::new();
        if from.read_line(&mut header).ok()? == 0 {
            return None;
        }
        if header.trim_end().is_empty() {
            break;
        }
        if let Some(value) = header.strip_prefix("Content-Length:") {
            length = value.trim().parse().ok()?;
        }
    }
    let mut content = Vec::new();
    from.take(length).read_to_end(&mut content).ok()?;
    serde_json::from_slice(&content).ok()
}

/// Compiles the macros in advance, because processes that rust-analyzer starts would outlive it if the test failed.
fn compile() {
    let [program, arguments @ ..] = &check()[..] else { unreachable!("the command starts with a program") };
    let output = Command::new(program).args(arguments).current_dir(workspace()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// The command from which rust-analyzer learns the paths of the macros.
fn check() -> Vec<String> {
    // A separate directory, because the run of this test may have locked the other one.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hover");
    let target = target.to_str().expect("the path of the target directory is UTF-8");
    let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let arguments = ["check", "--quiet", "--workspace", "--message-format=json", "--target-dir", target];
    [cargo.as_str()].into_iter().chain(arguments).map(str::to_owned).collect()
}

fn uri(path: &Path) -> String {
    let path = path.to_str().expect("the path of the workspace is UTF-8").replace('\\', "/");
    let mut uri = String::from(if path.starts_with('/') { "file://" } else { "file:///" });
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b':' | b'-' | b'.' | b'_' | b'~' => uri.push(byte.into()),
            _ => write!(uri, "%{byte:02X}").unwrap(),
        }
    }
    uri
}
