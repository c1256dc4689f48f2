#!/usr/bin/env bash
# Everything compiles with the oldest dependencies that the manifests allow, and the tests of status-core pass
source .ci/common.sh

git clone --quiet "$ROOT" "$SCRATCH/clone"
cd "$SCRATCH/clone"
export CARGO_TARGET_DIR=$ROOT/target/oldest-crates
RUSTC_BOOTSTRAP=1 cargo update -Z direct-minimal-versions
cargo check --workspace --all-targets --all-features
cargo test -p status-core --all-features
