#!/usr/bin/env bash
# Each fuzz target passes its corpus and a few seconds of new inputs
source .ci/common.sh
need c++ g++

(cd fuzz && cargo fmt --check)
export CARGO_TARGET_DIR=$ROOT/target/fuzz
for target in bytes catalog mutate negotiate received; do
  mkdir "$SCRATCH/$target"
  for run in "-runs=0" "-max_total_time=5"; do
    bash fuzz/run.sh "$target" "$run" -artifact_prefix="$SCRATCH/" "$SCRATCH/$target" \
      >"$SCRATCH/$target.log" 2>&1 || { tail -n 100 "$SCRATCH/$target.log"; fail "the target $target failed"; }
    printf '%s %s: %s\n' "$target" "$run" "$(tail -n 1 "$SCRATCH/$target.log")"
  done
done
