#!/usr/bin/env bash
# Every dependency has an accepted licence and source, and one version (what users compile is a test of status-core)
source .ci/common.sh

# Advisories are not checked, because a new one would make an unchanged commit fail.
deny=$(cargo_tool cargo-deny 0.20.2)
"$deny" --locked check bans licenses sources
# Two versions of a crate are only accepted in workspaces that neither users nor newcomers compile.
for folder in integration benches/programs checks/browser fuzz; do
  printf '%s: ' "$folder"
  "$deny" --locked --manifest-path "$folder/Cargo.toml" --config deny.toml check --allow duplicate bans licenses sources
done
