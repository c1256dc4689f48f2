#!/usr/bin/env bash
# Everything compiles with the oldest supported Rust, and the tests of status-core pass
source .ci/common.sh
need jq jq

version=$(metadata | jq -r '.packages[] | select(.name == "status-core").rust_version')
use_rust "$version"
export CARGO_TARGET_DIR=target/oldest-rust
cargo check --workspace --all-targets --all-features
cargo check -p status-core --no-default-features
cargo test -p status-core --all-features
