# `just` lists the recipes. They are shortcuts; contributors only need cargo.

_default:
    @just --list --unsorted

# The tests of the workspace
test *arguments:
    cargo test --all-features {{arguments}}

# Formatting, lints and spelling, as in CI
lint:
    bash .ci/run lint spelling

# Rewrites every generated file and snapshot: read the differences before you commit them
update-generated:
    UPDATE_EXPECT=1 TRYBUILD=overwrite cargo test --all-features

# Measures against other crates: compile, runtime, response, size or cli
bench command="runtime" *options:
    cargo run -p benches --release -- {{command}} {{options}}

# Runs a fuzz target: bytes, catalog, mutate or negotiate
fuzz target="bytes" seconds="60":
    bash fuzz/run.sh {{target}} -max_total_time={{seconds}} "$(mktemp -d)"

# Builds the documentation and opens it
docs:
    cargo doc --all-features --no-deps --open -p status-core
