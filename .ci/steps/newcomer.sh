#!/usr/bin/env bash
# README's two commands work in a fresh clone on a fresh machine; the second one tests the workspace
source .ci/common.sh

# The ```sh blocks of a Markdown file, with their fences.
sh_blocks() { # FILE
  awk '/^```/ { block = !block && $0 == "```sh"; if (block) print; next } block' "$1"
}

clone=$SCRATCH/clone
git clone --quiet "$ROOT" "$clone"
cd "$clone"
sh_blocks README.md >"$SCRATCH/blocks.en"
sh_blocks README.zh-CN.md >"$SCRATCH/blocks.zh"
diff -u "$SCRATCH/blocks.en" "$SCRATCH/blocks.zh" || fail "the two READMEs differ in their \`\`\`sh blocks"
commands=$(awk '!/^(```|#|$)/ && ++count <= 2' "$SCRATCH/blocks.en")
[[ $(wc -l <<<"$commands") -eq 2 ]] || fail "README.md must have two commands in \`\`\`sh blocks"

# rustup does not install rust-src by default, so the toolchain is a copy without it. Other variables are not passed on.
as_newcomer=(env)
if [[ $(uname) == Linux ]]; then
  toolchain=newcomer-$$
  sysroot=$(rustc --print sysroot)
  cp -al "$sysroot" "$SCRATCH/sysroot" || { # another file system
    rm -rf "$SCRATCH/sysroot"
    cp -a "$sysroot" "$SCRATCH/sysroot"
  }
  rm -rf "$SCRATCH/sysroot/lib/rustlib/src"
  trap 'rustup toolchain uninstall "$toolchain"' EXIT
  rustup toolchain link "$toolchain" "$SCRATCH/sysroot"
  as_newcomer=(env -i "PATH=$PATH" "HOME=$HOME" "CARGO_HOME=$SCRATCH/cargo-home"
    "RUSTUP_HOME=$(rustup show home)" "RUSTUP_TOOLCHAIN=$toolchain")
fi

while IFS= read -r command; do
  printf '$ %s\n' "$command"
  "${as_newcomer[@]}" bash -c "$command" </dev/null
done <<<"$commands"
unchanged
