# What the steps share. Each step sources this file first; it starts in the root of the repository.
# shellcheck shell=bash
set -euo pipefail
shopt -s inherit_errexit 2>/dev/null || true # macOS has a bash without it
cd "${ROOT:?is set by .ci/run}"

fail() { # LINE...
  printf '%s\n' "$@" >&2
  exit 1
}

# The system and its version, such as "debian 12"; empty if unknown.
system() {
  [[ ! -f /etc/os-release ]] || (
    # shellcheck source=/dev/null
    . /etc/os-release
    printf '%s' "$ID ${VERSION_ID-}"
  )
}

# Installs the Debian packages that are missing; a version may be a pattern.
apt_install() { # NAME[=VERSION]...
  local package name installed
  local -a missing=() root=()
  for package in "$@"; do
    name=${package%%=*}
    installed=$(dpkg-query -W -f '${db:Status-Status}=${Version}' "$name" 2>/dev/null) || installed=
    # shellcheck disable=SC2053 # this is a pattern
    [[ $installed == installed=${package#"$name"=} || $package == "$name" && $installed == installed=* ]] || missing+=("$package")
  done
  [[ ${#missing[@]} -gt 0 ]] || return 0
  [[ $EUID -eq 0 ]] || root=(sudo)
  "${root[@]}" apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -qq -y --no-install-recommends --allow-downgrades -o DPkg::Lock::Timeout=300 "${missing[@]}" >/dev/null
}

# Installs the Debian package of a command that is missing.
need() { # COMMAND PACKAGE...
  local command=$1
  shift
  command -v "$command" >/dev/null || apt_install "$@"
}

# Installs a package from PyPI once, and prints the path of its program.
python_tool() { # PACKAGE VERSION [PROGRAM]
  local environment=$ROOT/target/tools/$1-$2 program=${3-$1}
  if [[ ! -x $environment/bin/$program ]]; then
    [[ $(system) != debian* && $(system) != ubuntu* ]] || apt_install python3-venv
    python3 -m venv "$environment"
    "$environment/bin/pip" install --quiet --disable-pip-version-check "$1==$2"
  fi
  printf '%s' "$environment/bin/$program"
}

# Builds a program from crates.io once, without optimization, which takes half the time, and prints its path.
cargo_tool() { # NAME VERSION
  local folder=$ROOT/target/tools/$1-$2
  if [[ ! -x $folder/bin/$1 ]]; then
    cargo install --quiet --locked --debug "$1@$2" --root "$folder" --target-dir "$SCRATCH/$1" >&2
  fi
  printf '%s' "$folder/bin/$1"
}

# Makes a release of Rust the one that the rest of the step uses: stable, Debian's own, or what rustup finds.
use_rust() { # VERSION
  if [[ $(rustc --version) == "rustc $1."* ]]; then
    : # it is in use
  elif [[ $(system) == "debian 12" && $1 == 1.85 ]]; then
    apt_install "rustc-web=$1.*" "cargo-web=$1.*" "libstd-rust-web-dev=$1.*"
    export PATH=/usr/bin:$PATH
  else
    rustup toolchain install "$1" --profile minimal --no-self-update
    export RUSTUP_TOOLCHAIN=$1
  fi
  cargo --version
  rustc --version
  [[ $(cargo --version) == "cargo $1."* && $(rustc --version) == "rustc $1."* ]] || fail "that is not Rust $1"
}

# The packages of the workspace.
metadata() {
  cargo metadata --format-version 1 --no-deps
}

# Fails if a tracked file differs from the commit, or if there is a file that is neither committed nor ignored.
unchanged() {
  local untracked
  git diff --exit-code HEAD
  untracked=$(git ls-files --others --exclude-standard)
  [[ -z $untracked ]] || fail "neither committed nor ignored:" "$untracked"
}
