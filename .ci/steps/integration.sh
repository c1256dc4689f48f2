#!/usr/bin/env bash
# Web frameworks, clients and other implementations agree with status-core
source .ci/common.sh

cd integration
export CARGO_TARGET_DIR=$ROOT/target/integration
cargo fmt --check
cargo clippy --locked --workspace --all-targets -- -D warnings
cargo test --locked --workspace
