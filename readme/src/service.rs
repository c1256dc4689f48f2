//! A service of an example, as a process to which tests send requests.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};

/// A service that runs until this value is dropped.
pub struct Service {
    process: Child,
    /// Kept open although nothing more is read, because the service could not print otherwise.
    _stdout: BufReader<ChildStdout>,
    address: String,
}

impl Service {
    /// Starts a program that prints its address in the first line. With `PORT=0`, it listens on a free port.
    ///
    /// # Panics
    ///
    /// Panics if the program does not start.
    pub fn start(program: &str) -> Self {
        let mut command = Command::new(program);
        let command = command.env("PORT", "0").stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().expect("the service starts");
        let mut stdout = BufReader::new(process.stdout.take().expect("stdout is piped"));
        let mut line = String::new();
        stdout.read_line(&mut line).expect("the service prints text");
        let (_, address) = line.split_once("http://").expect("the service prints its address");
        let address = address.split(". ").next().expect("a split has at least one part").to_owned();
        Self { process, _stdout: stdout, address }
    }

    /// What a command `curl -i localhost:3000/PATH -H 'HEADER'` prints, without the header `date`, or `None` for other commands.
    ///
    /// # Panics
    ///
    /// Panics if the service does not respond.
    pub fn run(&self, command: &str) -> Option<String> {
        let (path, header) = command.strip_prefix("curl -i localhost:3000")?.split_once(" -H '")?;
        let header = header.strip_suffix('\'')?;
        let mut connection = TcpStream::connect(&self.address).expect("the service accepts connections");
        let request = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n{header}\r\nconnection: close\r\n\r\n");
        connection.write_all(request.as_bytes()).expect("the service reads requests");
        let mut response = String::new();
        connection.read_to_string(&mut response).expect("the response is text");
        let lines = response.split("\r\n").filter(|line| !line.starts_with("date: ") && *line != "connection: close");
        Some(lines.collect::<Vec<_>>().join("\n"))
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // Fails if the service has ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
