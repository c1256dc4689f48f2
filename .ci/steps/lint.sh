#!/usr/bin/env bash
# rustfmt, clippy and shellcheck find nothing, and the recipes can be parsed
source .ci/common.sh

cargo fmt --version || rustup component add rustfmt
cargo clippy --version || rustup component add clippy
cargo fmt --all --check
cargo clippy --keep-going --workspace --all-targets --all-features -- -D warnings
cargo clippy --keep-going -p status-core --all-targets --no-default-features -- -D warnings

need shellcheck shellcheck
shellcheck --external-sources .ci/run .ci/common.sh .ci/steps/*.sh fuzz/run.sh
"$(python_tool rust-just 1.59.0 just)" --summary
