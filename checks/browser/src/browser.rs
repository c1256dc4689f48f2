//! A browser that is always stopped in the end.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::Result;

/// Starts chromedriver on a free port.
pub struct Driver {
    shell: Child,
    url: String,
    profile: PathBuf,
}

/// Stops chromedriver when its input ends, which also happens if this program is killed.
const SHELL: &str = r#"
    "${CHROMEDRIVER:-chromedriver}" --port=0 &
    trap '' INT TERM
    exec >&-
    read -r _
    kill $!
    wait $! 2>/dev/null
    rm -rf "$0" || { sleep 1; rm -rf "$0"; }"#;

impl Driver {
    pub fn start(folder: &Path) -> Result<Self> {
        let profile = folder.join(format!("profile-{}", process::id()));
        let mut shell = Command::new("sh")
            .arg("-c")
            .arg(SHELL)
            .arg(&profile)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let stdout = shell.stdout.take();
        let mut driver = Self { shell, url: String::new(), profile };
        for line in BufReader::new(stdout.ok_or("a shell without output")?).lines() {
            if let Some((_, port)) = line?.rsplit_once("started successfully on port ") {
                driver.url = format!("http://localhost:{}", port.trim_end_matches('.'));
                return Ok(driver);
            }
        }
        Err("chromedriver does not start".into())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.shell.stdin.take());
        let _ = self.shell.wait();
    }
}

pub struct Browser {
    client: Client,
}

impl Browser {
    pub async fn connect(driver: &Driver) -> Result<Self> {
        let profile = format!("--user-data-dir={}", driver.profile.display());
        // Through a pipe, Chromium ends with chromedriver. The limit on navigation is off, because each search changes
        // the address.
        let options = json!({
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": { "args": [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--remote-debugging-pipe", "--disable-ipc-flooding-protection", profile,
            ] },
        });
        let Value::Object(options) = options else { unreachable!("it is written above") };
        let client = ClientBuilder::new(HttpConnector::new()).capabilities(options).connect(&driver.url).await?;
        Ok(Self { client })
    }

    pub async fn close(self) -> Result {
        Ok(self.client.close().await?)
    }

    /// Opens a page, and reloads it if only the fragment differs from the previous address.
    pub async fn open(&self, url: &str) -> Result {
        self.client.goto("about:blank").await?;
        Ok(self.client.goto(url).await?)
    }

    pub async fn find(&self, css: &str) -> Result<Element> {
        Ok(self.client.find(Locator::Css(css)).await?)
    }

    /// Runs the body of a function in the page, and returns its result.
    pub async fn run<T: DeserializeOwned>(&self, script: &str, arguments: &[Value]) -> Result<T> {
        Ok(serde_json::from_value(self.client.execute(script, arguments.to_vec()).await?)?)
    }

    /// Waits until an expression is true in the page.
    pub async fn wait(&self, expression: &str) -> Result {
        for _ in 0..500 {
            if self.run(&format!("return Boolean({expression})"), &[]).await? {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Err(format!("it never became true that {expression}").into())
    }

    /// Sets the width of the screen in CSS pixels. A narrow screen is a phone's.
    pub async fn resize(&self, width: u32, height: u32) -> Result {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 });
        self.cdp("Emulation.setDeviceMetricsOverride", metrics).await
    }

    /// Sets one of rustdoc's themes for all pages that are opened from now on. A page of rustdoc must be open.
    pub async fn theme(&self, theme: &str) -> Result {
        let script = "localStorage.setItem('rustdoc-theme', arguments[0]);
            localStorage.setItem('rustdoc-use-system-theme', 'false');";
        self.run(script, &[json!(theme)]).await
    }

    pub async fn screenshot(&self) -> Result<Vec<u8>> {
        Ok(self.client.screenshot().await?)
    }

    /// The console messages since the last call.
    pub async fn console(&self) -> Result<Vec<Said>> {
        let said = self.client.issue_cmd(Chrome { path: "se/log", body: json!({ "type": "browser" }) }).await?;
        Ok(serde_json::from_value(said)?)
    }

    async fn cdp(&self, command: &str, parameters: Value) -> Result {
        let body = json!({ "cmd": command, "params": parameters });
        self.client.issue_cmd(Chrome { path: "goog/cdp/execute", body }).await?;
        Ok(())
    }
}

#[derive(Deserialize)]
pub struct Said {
    pub level: String,
    pub message: String,
}

/// A command specific to chromedriver.
#[derive(Debug)]
struct Chrome {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Chrome {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, ParseError> {
        base_url.join(&format!("session/{}/{}", session_id.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
