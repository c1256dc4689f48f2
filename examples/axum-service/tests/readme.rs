//! The READMEs show the responses of the service.

use readme::{Readme, Service};

#[test]
fn responses() {
    for file in ["examples/axum-service/README.md", "examples/axum-service/README.zh-CN.md"] {
        // Each README begins with request 1.
        let service = Service::start(env!("CARGO_BIN_EXE_axum-service"));
        Readme::read(file).check_commands(|command| service.run(command));
    }
}
