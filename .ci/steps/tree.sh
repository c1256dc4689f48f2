#!/usr/bin/env bash
# No step changed a tracked file or left a file behind
source .ci/common.sh

unchanged
