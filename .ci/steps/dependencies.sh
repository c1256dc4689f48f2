#!/usr/bin/env bash
# What users compile stays small, and every dependency has an accepted licence and source
source .ci/common.sh
need jq jq

# The external crates that a feature of status-core needs, with their versions.
external_crates() { # FEATURE
  local ours
  ours=$(metadata | jq -r '[.packages[].name] | join("|")')
  cargo tree -p status-core --no-default-features --features "$1" -e normal --prefix none \
    | awk '{ print $1, $2 }' | sort -u | grep -vE "^($ours) "
}

bare=$(cargo tree -p status-core --no-default-features -e normal)
[[ $(wc -l <<<"$bare") -eq 1 ]] || fail "status-core without features must not have dependencies, but has" "$bare"

derive=$(external_crates derive)
[[ $derive != *toml* ]] || fail "the derive alone must not need toml, but needs" "$derive"

external=$(external_crates macros)
printf '%s\n' "$external"
[[ $external != *serde_derive* ]] || fail "the macros must not need serde_derive"
[[ $(wc -l <<<"$external") -le 10 ]] || fail "the macros may need at most ten external crates"

# Advisories are not checked: their database is fetched at the time of the run, so an unchanged commit could begin to fail.
deny=$(cargo_tool cargo-deny 0.20.2)
"$deny" --locked check bans licenses sources
# Two versions of a crate are accepted where no user and no newcomer compiles them.
for folder in integration benches/programs checks/browser fuzz; do
  printf '%s: ' "$folder"
  "$deny" --locked --manifest-path "$folder/Cargo.toml" --config deny.toml check --allow duplicate bans licenses sources
done
