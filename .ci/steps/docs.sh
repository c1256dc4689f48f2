#!/usr/bin/env bash
# rustdoc has no warnings, so every link leads somewhere
source .ci/common.sh

RUSTDOCFLAGS=-Dwarnings cargo doc --keep-going --workspace --all-features --no-deps
