#!/usr/bin/env bash
# The built pages work in Chromium: language switch, links, search, narrow screens, themes; screenshots stay in target/browser
source .ci/common.sh

if [[ $(system) == debian* ]]; then
  apt_install chromium chromium-driver fonts-noto-cjk
else
  apt_install fonts-noto-cjk # GitHub's runners have Chrome and its driver
fi
CHROMEDRIVER=$(command -v chromedriver)
export CHROMEDRIVER
"$CHROMEDRIVER" --version

cd checks/browser
cargo fmt --check
cargo clippy --locked --quiet --target-dir "$ROOT/target/browser" -- -D warnings
cd "$ROOT"
REQUIRE_TESTS=1 cargo test -p checks --all-features -- browser
