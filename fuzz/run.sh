#!/usr/bin/env bash
# Runs a target with the options that suit it, starting from its corpus. The other arguments go to libFuzzer; paths are
# absolute, or relative to this directory: `bash fuzz/run.sh bytes -max_total_time=10 NEW` saves new inputs in `fuzz/NEW`.
set -euo pipefail

target=$1
shift
case $target in
  bytes) options=(-dict=codes.dict -max_len=1024) ;;
  catalog) options=(-max_len=1024 -len_control=0) ;;
  mutate) options=(-max_len=256 -len_control=0) ;;
  negotiate) options=(-dict=languages.dict -max_len=256 -len_control=0) ;;
  received) options=(-dict=problem.dict -max_len=1024) ;;
  *) printf 'there is no target %s\n' "$target" >&2 && exit 2 ;;
esac
cd "$(dirname "${BASH_SOURCE[0]}")"
exec cargo run --locked --release --bin "$target" -- "${options[@]}" -use_counters=0 "$@" "corpus/$target"
