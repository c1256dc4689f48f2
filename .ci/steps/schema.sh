#!/usr/bin/env bash
# Editors that use the schema accept our catalogs, and reject every error that a schema can express
source .ci/common.sh
need jq jq

# A schema can express the form of keys and values, but not how they must agree with each other.
visible='code-outside-repr empty-text malformed-code malformed-header malformed-name malformed-range malformed-url
  missing-key missing-language no-codes several-lines status-without-error text-as-http-code unknown-http-code
  unknown-key unknown-status unknown-type-url-placeholder unknown-word wrong-type duplicate-key syntax not-utf8'
# The form of a reversed range is valid; tombi does not skip a byte order mark.
exceptions='malformed-range-backwards.toml accepted/bom.toml'

tombi=$(python_tool tombi 1.9.6)
"$tombi" --version
cargo build --quiet -p cargo-status

folder=$SCRATCH/schema
cp -R status-codegen/tests/diagnostics "$folder"
for fixture in codes.toml cargo-status/src/command/starter.toml examples/*/*.toml; do
  [[ $fixture == */Cargo.toml ]] || cp "$fixture" "$folder/accepted/our-${fixture//\//-}"
done
sed -i.old '/^#:schema /d' "$folder"/accepted/*.toml
cd "$folder"
printf '%s\n' 'toml-version = "v1.1.0"' '[[schemas]]' "path = \"$ROOT/codes.schema.json\"" 'include = ["**/*.toml"]' >tombi.toml
"$tombi" lint --offline --quiet --diagnostics-format json --diagnostics-file found.json . || [[ $? -eq 1 ]]
refused=$(jq -r '.[] | select(.level == "error").path' found.json | sort -u)

for fixture in *.toml accepted/*.toml; do
  [[ $fixture != tombi.toml && " $exceptions " != *" $fixture "* ]] || continue
  found=$({ "$ROOT/target/debug/cargo-status" check --catalog "$fixture" --format json || [[ $? -eq 1 ]]; } \
    | jq -r --arg visible "$visible" '.rule as $rule | select($visible | split("\\s+"; null) | index($rule)).rule')
  if [[ $fixture == accepted/* ]]; then
    ! grep -qxF "$fixture" <<<"$refused" || fail "the schema refuses $fixture" "$(jq --arg path "$fixture" '.[] | select(.path == $path)' found.json)"
  elif [[ -n $found ]]; then
    grep -qxF "$fixture" <<<"$refused" || fail "the schema accepts $fixture, which has" "$found"
  fi
done
printf '%s of the fixtures are rejected\n' "$(grep -cv / <<<"$refused")"
