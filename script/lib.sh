# shellcheck shell=bash disable=SC2034
# Sourced by the other scripts: where things are, and how the scripts speak.
# Words go to standard error; standard output belongs to what is run.

set -euo pipefail

# Where the caller stood: a relative path in the arguments means that place.
CALLER_DIR=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# A newer Node.js for the tests, where script/bootstrap had to fetch one.
PATH="$HOME/.cache/everychance/node/node_modules/.bin:$PATH"
PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
# Outside the checkout, so that every clone on one machine shares what is built.
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$HOME/.cache/everychance/target}"

say() { printf '%s\n' "$*" >&2; }

# die "One sentence that says what to do."
die() {
  say "$*"
  exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# npm looks at its settings in the home folder too: these four keep it quiet and
# keep it from running what packages bring along.
quiet_npm() { npm --no-fund --no-audit --no-update-notifier --ignore-scripts "$@"; }

# logged COMMAND…: silent unless it fails, and then how it began and how it
# ended: npm tells its reason first, and closes with a page of its options.
logged() {
  local log
  log=$(mktemp)
  if "$@" >"$log" 2>&1 </dev/null; then
    rm -f "$log"
  else
    if [ "$(wc -l <"$log")" -gt 40 ]; then
      head -n 20 "$log" >&2
      echo "…" >&2
      tail -n 20 "$log" >&2
    else
      cat "$log" >&2
    fi
    rm -f "$log"
    return 1
  fi
}

# packages_of FOLDER: its npm packages, installed when missing or out of date.
packages_of() {
  if [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ]; then return; fi
  say "Installing the npm packages of $1/."
  # Nothing optional is used (only sass would watch files with it).
  (cd "$1" && logged quiet_npm ci --omit=optional) ||
    die "npm could not install the packages of $1/: check the connection to the npm registry, then run the same command again."
  touch "$1/node_modules/.package-lock.json"
}

FIRST_BUILD_TAKES="about 5 minutes on two cores"
PROGRAM="$CARGO_TARGET_DIR/debug/everychance"

# build_program [CARGO OPTION…]: the program itself, in the dev profile.
build_program() {
  cargo build "$@" --package everychance >&2 ||
    die "The program did not build: the compiler's words are above."
}
