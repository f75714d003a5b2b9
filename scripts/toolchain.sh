#!/usr/bin/env bash
# Finds or unpacks what the WebAssembly build needs, and writes where it lies into DIR/environment,
# lines of KEY=value that the other scripts read. Run again, it does nothing when that file still holds.
#   usage: scripts/toolchain.sh [DIR]        DIR is .toolchain in the project
# Emscripten: the folder in SURPRISAL_EMSCRIPTEN, else an emcc >= 3.1.69 on PATH, else Debian's.
# Eigen:      the folder in SURPRISAL_EIGEN, else Eigen >= 5 in the usual include folders, else Debian's.
# Catch2:     the folder in SURPRISAL_CATCH2 (catch_amalgamated.cpp), else Debian's; only tests need it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
dir=${1:-$here/../.toolchain}
mkdir -p "$dir" && dir=$(cd "$dir" && pwd)
recipe=2 # goes up whenever unpack-debian.sh changes what it leaves behind
overrides="To use your own, set SURPRISAL_EMSCRIPTEN to the folder that holds emcc (3.1.69 or newer)
and SURPRISAL_EIGEN to the folder that holds Eigen/Core (5 or newer)."

say() { echo "toolchain: $*" >&2; }
fail() { say "$*" && exit 1; }
at_least() { printf '%s\n' "$1" "$2" | sort -V -C; }

emcc_version() { "$1" --version 2>/dev/null | grep -oE '[0-9]+\.[0-9]+\.[0-9]+' | head -n 1 || true; }
find_emscripten() {
  local emcc version
  emcc=${SURPRISAL_EMSCRIPTEN:+$SURPRISAL_EMSCRIPTEN/emcc}
  emcc=${emcc:-$(command -v emcc || true)}
  [ -n "$emcc" ] || return 0
  version=$(emcc_version "$emcc")
  if at_least 3.1.69 "${version:-0}"; then
    "$(dirname "$emcc")/em-config" EMSCRIPTEN_ROOT
  elif [ -n "${SURPRISAL_EMSCRIPTEN:-}" ]; then
    fail "SURPRISAL_EMSCRIPTEN is $SURPRISAL_EMSCRIPTEN, but its emcc is ${version:-missing}; 3.1.69 or newer is required."
  else
    say "$emcc is version ${version:-unknown}, older than 3.1.69, and is left alone."
  fi
}

eigen_version() {
  local header=$1/Eigen/Version
  [ -f "$header" ] || header=$1/Eigen/src/Core/util/Macros.h
  awk '$2 == "EIGEN_WORLD_VERSION" {world = $3} $2 == "EIGEN_MAJOR_VERSION" {major = $3}
       END {print (major >= 5 ? major : world + 0)}' "$header" 2>/dev/null || echo 0
}
find_eigen() {
  local folder
  if [ -n "${SURPRISAL_EIGEN:-}" ]; then
    at_least 5 "$(eigen_version "$SURPRISAL_EIGEN")" ||
      fail "SURPRISAL_EIGEN is $SURPRISAL_EIGEN, which does not hold Eigen 5 or newer."
    echo "$SURPRISAL_EIGEN" && return
  fi
  for folder in /usr/local/include/eigen3 /usr/include/eigen3 "${HOMEBREW_PREFIX:-/opt/homebrew}/include/eigen3"; do
    if at_least 5 "$(eigen_version "$folder")"; then echo "$folder" && return; fi
  done
}
find_catch2() {
  [ -n "${SURPRISAL_CATCH2:-}" ] || return 0
  [ -f "$SURPRISAL_CATCH2/catch_amalgamated.cpp" ] ||
    fail "SURPRISAL_CATCH2 is $SURPRISAL_CATCH2, which does not hold catch_amalgamated.cpp."
  echo "$SURPRISAL_CATCH2"
}

emscripten=$(find_emscripten)
eigen=$(find_eigen)
catch2=$(find_catch2)
missing=()
[ -n "$emscripten" ] || missing+=(emscripten)
[ -n "$eigen" ] || missing+=(eigen)
[ -n "$catch2" ] || missing+=(catch2)

environment() {
  echo "RECIPE=$recipe ${missing[*]:-}"
  echo "EMSCRIPTEN_ROOT=${emscripten:-$dir/root/usr/share/emscripten}"
  if [ -z "$emscripten" ]; then
    echo "EM_CONFIG=$dir/emscripten.config"
    echo "EMSDK_PYTHON=$dir/root/usr/bin/python3"
    echo "NODE_PATH=$dir/root/usr/share/nodejs"
  fi
  echo "EIGEN3_INCLUDE=${eigen:-$dir/root/usr/include/eigen3}"
  echo "CATCH2_DIR=${catch2:-$dir/catch2}"
}
if [ "$(cat "$dir/environment" 2>/dev/null)" = "$(environment)" ]; then exit 0; fi

if command -v flock >/dev/null; then # two commands started at once unpack one after the other
  exec 9>"$dir/lock" && flock 9
  if [ "$(cat "$dir/environment" 2>/dev/null)" = "$(environment)" ]; then exit 0; fi
fi

if [ ${#missing[@]} -gt 0 ]; then
  rm -f "$dir/environment" # an interrupted run leaves no file that calls half a toolchain complete
  if [ "$(uname -sm)" = "Linux x86_64" ] && command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null; then
    "$here/unpack-debian.sh" "$dir" "${missing[@]}" || fail "${missing[*]} could not be unpacked from Debian's packages (see above).
$overrides"
  elif [ "${missing[*]}" = catch2 ]; then
    say "the C++ tests need Catch2 3: set SURPRISAL_CATCH2 to the folder of its extras/catch_amalgamated.cpp."
  else
    fail "not found: ${missing[*]}. On Debian and Ubuntu, x86-64, they are unpacked from packages; this is another system.
Install the Emscripten SDK (emscripten.org, Download and install) and Eigen 5 (eigen.tuxfamily.org).
$overrides
For the C++ tests, set SURPRISAL_CATCH2 to the folder of Catch2's extras/catch_amalgamated.cpp (3.4 or newer)."
  fi
fi
environment >"$dir/environment.new" && mv "$dir/environment.new" "$dir/environment"
say "ready: Emscripten $(set -a; . <(environment | tail -n +2); emcc_version "$EMSCRIPTEN_ROOT/emcc"), see $dir/environment"
