#!/usr/bin/env bash
# Every benchmark runs once in its short form: all sides return the same results, and sizes are within budget; times are not checked
source .ci/common.sh
need valgrind valgrind

cd benches/programs
cargo fmt --check
cargo clippy --locked --workspace --all-targets --target-dir "$ROOT/target/benches/programs" -- -D warnings
cd "$ROOT"
for command in compile derive runtime response size cli; do
  cargo run --quiet --release -p benches -- "$command" --short
done
