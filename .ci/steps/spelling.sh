#!/usr/bin/env bash
# No word is misspelled
source .ci/common.sh

"$(python_tool typos 1.52.0)" --config _typos.toml
