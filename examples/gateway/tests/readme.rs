//! The READMEs show the responses of the gateway.

use readme::{Readme, Service};

#[test]
fn responses() {
    let service = Service::start(env!("CARGO_BIN_EXE_gateway"));
    for file in ["examples/gateway/README.md", "examples/gateway/README.zh-CN.md"] {
        Readme::read(file).check_commands(|command| service.run(command));
    }
}
