//! READMEs show what the service answers.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};

const LANGUAGES: [&str; 2] = ["zh-CN", "en"];

/// The service, until it is dropped.
struct Service {
    process: Child,
    /// Read no further, but open, or the service could not go on printing.
    _printed: BufReader<ChildStdout>,
    address: String,
}

impl Service {
    /// Starts it on any port that is free, which it prints.
    fn start() -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_axum-service"));
        let command = command.env("PORT", "0").stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().expect("the service starts");
        let mut printed = BufReader::new(process.stdout.take().expect("it is piped"));
        let mut line = String::new();
        printed.read_line(&mut line).expect("it prints text");
        let (_, behind) = line.split_once("http://").expect("it prints its address");
        let address = behind.split(". ").next().expect("there is always a first piece").to_owned();
        Self { process, _printed: printed, address }
    }

    /// What `curl -i` shows of an order that is not there, but for the time.
    fn show(&self, accept_language: &str) -> String {
        let mut connection = TcpStream::connect(&self.address).expect("it takes connections");
        let request =
            format!("GET /orders/7 HTTP/1.1\r\nhost: localhost\r\naccept-language: {accept_language}\r\n\r\n");
        connection.write_all(request.as_bytes()).expect("it reads requests");

        let mut connection = BufReader::new(connection);
        let mut shown = String::new();
        let mut length = 0;
        loop {
            let mut line = String::new();
            connection.read_line(&mut line).expect("it answers in text");
            let line = line.trim_end();
            if line.is_empty() {
                break;
            }
            if let Some(value) = line.strip_prefix("content-length: ") {
                length = value.parse().expect("a length is a number");
            }
            if !line.starts_with("date: ") {
                shown = shown + line + "\n";
            }
        }
        let mut body = vec![0; length];
        connection.read_exact(&mut body).expect("the body is as long as it says");
        shown + "\n" + core::str::from_utf8(&body).expect("the body is text") + "\n"
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn both() {
    let service = Service::start();
    let shown: Vec<_> = LANGUAGES
        .iter()
        .map(|language| {
            let answer = service.show(language);
            format!("$ curl -i localhost:3000/orders/7 -H 'accept-language: {language}'\n{answer}")
        })
        .collect();
    let block = format!("```console\n{}```", shown.join("\n"));
    for readme in [include_str!("../../../README.md"), include_str!("../../../README.zh-CN.md")] {
        assert!(readme.replace("\r\n", "\n").contains(&block), "replace the block in the README by:\n\n{block}");
    }
}
