#!/usr/bin/env bash
# Compiler messages match the snapshots, with few and with all features
source .ci/common.sh

version=$(sed -n 's/^const TOOLCHAIN: &str = "rustc \(.*\)\.";$/\1/p' checks/tests/ui.rs)
[[ -n $version ]] || fail "checks/tests/ui.rs does not name a compiler"
use_rust "$version"
export REQUIRE_TESTS=1
cargo test -p checks -- ui
cargo test -p checks --all-features -- ui
