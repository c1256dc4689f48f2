# `just` lists the recipes. They are shortcuts; contributors only need cargo.

_default:
    @just --list --unsorted

# The tests of the workspace
test *arguments:
    cargo test --all-features {{arguments}}

# Formatting, lints and spelling, as in CI
lint:
    bash .ci/run lint spelling

# Rewrites every file that is generated from codes.toml, the generator, the commands or the compiler's messages
update-generated:
    UPDATE_EXPECT=1 cargo test -p status-codegen -p cargo-status
    TRYBUILD=overwrite cargo test -p checks --all-features -- ui

# Measures against other crates: compile, runtime, response, size or cli
bench command="runtime" *options:
    cargo run -p benches --release -- {{command}} {{options}}

# Runs a fuzz target: bytes, catalog, mutate or negotiate
fuzz target="bytes" seconds="60":
    bash fuzz/run.sh {{target}} -max_total_time={{seconds}} "$(mktemp -d)"

# Builds the documentation and opens it
docs:
    cargo doc --all-features --no-deps --open -p status-core
