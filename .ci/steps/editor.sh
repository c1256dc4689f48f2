#!/usr/bin/env bash
# rust-analyzer shows the documentation of a code, and finds its definition
source .ci/common.sh

if [[ $(system) == "debian 12" ]]; then
  apt_install rust-web-analyzer
  RUST_ANALYZER=/usr/bin/rust-analyzer
else
  rustup component add rust-analyzer
  RUST_ANALYZER=$(rustup which rust-analyzer)
fi
export RUST_ANALYZER
"$RUST_ANALYZER" --version
REQUIRE_TESTS=1 cargo test -p checks --all-features -- hover
