//! Generated packages, and cargo commands in them.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

use crate::measure::{output, seconds};
use crate::{Failure, place, wrapper};

/// The name of all generated packages.
pub(crate) const NAME: &str = "measured";

/// A package outside of every workspace.
pub(crate) struct Package {
    folder: PathBuf,
}

/// A call of cargo.
pub(crate) struct Rustc {
    pub(crate) cargo_seconds: f64,
    /// The seconds of rustc for the package's crate.
    pub(crate) seconds: f64,
    /// The peak memory of rustc for the package's crate, in MiB.
    pub(crate) peak: f64,
}

impl Package {
    /// Writes the manifest. `dependencies` are lines of TOML, with the versions of `benches/programs`.
    pub(crate) fn new(folder: PathBuf, dependencies: &str) -> io::Result<Self> {
        fs::create_dir_all(&folder)?;
        let package = Self { folder };
        let head = format!("[package]\nname = \"{NAME}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n");
        package.write("Cargo.toml", &format!("{head}\n[dependencies]\n{dependencies}\n[workspace]\n"))?;
        fs::copy(place::root().join("benches/programs/Cargo.lock"), package.folder.join("Cargo.lock"))?;
        Ok(package)
    }

    pub(crate) fn write(&self, file: &str, text: &str) -> io::Result<()> {
        let path = self.folder.join(file);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)
    }

    pub(crate) fn write_all(&self, files: &[(&str, String)]) -> io::Result<()> {
        files.iter().try_for_each(|(file, text)| self.write(file, text))
    }

    pub(crate) fn target(&self) -> PathBuf {
        self.folder.join("target")
    }

    /// Cargo in the package.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        cargo(&self.folder, &self.target(), arguments)
    }

    /// Runs cargo, and returns its seconds and those of rustc for the package's crate.
    pub(crate) fn rustc(&self, arguments: &[&str]) -> Result<Rustc, Failure> {
        let log = self.folder.join("rustc.log");
        if log.exists() {
            fs::remove_file(&log)?;
        }
        let mut command = self.cargo(arguments);
        command.env("RUSTC_WRAPPER", env::current_exe()?).env(wrapper::VARIABLE, &log);
        let cargo_seconds = seconds(&mut command)?;
        let log = fs::read_to_string(log)?;
        let of_crate = log.lines().rev().find_map(|line| line.strip_prefix(NAME)?.strip_prefix(' '));
        let (seconds, peak) = of_crate.and_then(|line| line.split_once(' ')).ok_or("rustc was not called")?;
        Ok(Rustc { cargo_seconds, seconds: seconds.parse()?, peak: peak.parse::<f64>()? / 1024.0 })
    }
}

/// Cargo in a directory, with a given target directory, independent of the shell's environment.
pub(crate) fn cargo(folder: &Path, target: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(folder).args(arguments).arg("--quiet").env("CARGO_TARGET_DIR", target);
    for variable in ["CARGO_INCREMENTAL", "RUSTFLAGS", "RUSTC_WRAPPER"] {
        command.env_remove(variable);
    }
    command
}

/// Builds without output.
pub(crate) fn build(folder: &Path, target: &Path, arguments: &[&str]) -> Result<(), Failure> {
    output(&mut cargo(folder, target, arguments)).map(drop)
}
