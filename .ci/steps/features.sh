#!/usr/bin/env bash
# Every combination of features compiles without a warning, and the tests of status-core pass with few features
source .ci/common.sh

hack=$(cargo_tool cargo-hack 0.6.46)
# `macros` is `derive` and `include`.
RUSTFLAGS=-Dwarnings "$hack" hack check --target-dir target/features -p status-core --lib \
  --feature-powerset --exclude-features default,macros

# With all features they run in the step `newcomer`.
cargo test -p status-core --no-default-features
cargo test -p status-core
