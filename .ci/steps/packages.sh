#!/usr/bin/env bash
# The crates are complete as published, and programs outside the repository work with them
source .ci/common.sh
need jq jq

# Writes the `.crate` files, and unpacks and inspects each.
pack() { # NAMES-AND-VERSIONS
  local name version crate file extra
  local -a selected
  mapfile -t selected <<<"$(awk '{ print "--package=" $1 }' <<<"$1")"
  cargo package "${selected[@]}" --no-verify --allow-dirty --target-dir "$SCRATCH/package"

  mkdir "$SCRATCH/crates"
  while read -r name version; do
    crate=$SCRATCH/crates/$name-$version
    tar -xzf "$SCRATCH/package/package/$name-$version.crate" -C "$SCRATCH/crates"
    for file in README.md LICENSE-MIT LICENSE-APACHE; do
      [[ -f $crate/$file && ! -L $crate/$file ]] || fail "$name would be published without $file"
    done
    cmp LICENSE-MIT "$crate/LICENSE-MIT"
    cmp LICENSE-APACHE "$crate/LICENSE-APACHE"
    extra=$(find "$crate" -type d \( -name tests -o -name fixtures -o -name benches -o -name fuzz \))
    [[ -z $extra ]] || fail "$name would be published with" "$extra"
  done <<<"$1"
}

# Builds and runs the programs of .ci/consumer with the unpacked crates only.
consume() { # NAMES-AND-VERSIONS
  local elsewhere expected program
  cp -R .ci/consumer "$SCRATCH/consumer"
  cd "$SCRATCH/consumer"
  awk '
    $1 == "status-core" { print "[workspace.dependencies]\nstatus-core = { version = \"=" $2 "\", default-features = false }" }
    $1 != "cargo-status" { patches = patches $1 " = { path = \"../crates/" $1 "-" $2 "\" }\n" }
    END { printf "\n[patch.crates-io]\n%s", patches }' <<<"$1" >>Cargo.toml

  elsewhere=$(cargo metadata --format-version 1 | jq -r --arg published "$1" --arg crates "$SCRATCH/crates/" '
    .packages[] | "\(.name) \(.version)" as $one | select($published | split("\n") | index($one))
    | .manifest_path | select(startswith($crates) | not)')
  [[ -z $elsewhere ]] || fail "not from a .crate file:" "$elsewhere"

  for expected in */expected.txt; do
    program=${expected%/*}
    cargo run --quiet -p "$program" >"$SCRATCH/$program.txt"
    diff -u "$expected" "$SCRATCH/$program.txt"
    printf '%s prints what is expected\n' "$program"
  done

  # An edit of only the catalog rebuilds the program.
  sed -i.old 's/^title\.en = .*/title.en = "edited"/' catalog/codes.toml
  cargo run --quiet -p catalog >"$SCRATCH/edited.txt"
  grep -q edited "$SCRATCH/edited.txt" || fail "an edit of codes.toml does not rebuild"
}

# Runs the unpacked cargo-status, which contains its catalog.
explain() { # NAMES-AND-VERSIONS
  local name version manifest
  local -a patches=()
  while read -r name version; do
    patches+=(--config "patch.crates-io.$name.path = \"$SCRATCH/crates/$name-$version\"")
    [[ $name != cargo-status ]] || manifest=$SCRATCH/crates/$name-$version/Cargo.toml
  done <<<"$1"
  cd "$SCRATCH"
  cargo run --quiet --manifest-path "$manifest" "${patches[@]}" -- status explain 未找到 >explained.txt
  head -n 1 explained.txt
  grep -qF '404 Not Found' explained.txt || fail "the published cargo-status does not explain 404"
}

published=$(metadata | jq -r '.packages[] | select(.publish != []) | "\(.name) \(.version)"')
(pack "$published")
(consume "$published")
(explain "$published")
