#!/usr/bin/env bash
# rustfmt, shellcheck and clippy find nothing, recipes can be parsed, and actions are pinned
source .ci/common.sh

cargo fmt --version || rustup component add rustfmt
cargo fmt --all --check

need shellcheck shellcheck
shellcheck --external-sources .ci/run .ci/common.sh .ci/steps/*.sh fuzz/run.sh

"$(python_tool rust-just 1.59.0 just)" --summary

unpinned=$(grep -n 'uses: ' .github/workflows/*.yml | grep -vE '@[0-9a-f]{40} # v') || true
[[ -z $unpinned ]] || fail "actions without a commit and its version:" "$unpinned"

cargo clippy --version || rustup component add clippy
cargo clippy --keep-going --workspace --all-targets --all-features -- -D warnings
cargo clippy --keep-going -p status-core --all-targets --no-default-features -- -D warnings
