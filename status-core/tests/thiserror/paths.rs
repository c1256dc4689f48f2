//! Paths of the file system are shown though they have no `Display`.

use std::path::{Path, PathBuf};

twice! {
    #[derive(Debug, Derive)]
    #[message("failed to read '{file}'")]
    pub(super) struct Struct {
        pub(super) file: PathBuf,
    }

    #[derive(Debug, Derive)]
    #[message("failed to read '{file}'")]
    pub(super) struct Borrowed<'a> {
        pub(super) file: &'a Path,
    }

    #[derive(Debug, Derive)]
    pub(super) enum Enum {
        #[message("failed to read '{0}'")]
        Read(PathBuf),
        #[message("display:{0} debug:{0:?}")]
        DisplayDebug(PathBuf),
        #[message("debug:{0:?} display:{0}")]
        DebugDisplay(PathBuf),
        #[message("{} {}", .0.display(), .0.components().count())]
        InArguments(PathBuf),
    }
}

#[test]
fn are_displayed() {
    let path = Path::new("/thiserror");
    same! {
        Struct { file: path.to_owned() } => ["failed to read '/thiserror'"],
        Borrowed { file: path } => ["failed to read '/thiserror'"],
        Enum::Read(path.to_owned()) => ["failed to read '/thiserror'"],
        Enum::DisplayDebug(path.to_owned()) => ["display:/thiserror debug:\"/thiserror\""],
        Enum::DebugDisplay(path.to_owned()) => ["debug:\"/thiserror\" display:/thiserror"],
        Enum::InArguments(path.to_owned()) => ["/thiserror 2"],
    }
}
