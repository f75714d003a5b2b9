#!/usr/bin/env bash
# Finds or unpacks what the WebAssembly build needs, and writes where it lies into DIR/environment,
# lines of KEY=value that the other scripts read. Run again, it does nothing when that file still holds.
#   usage: scripts/toolchain.sh [DIR]        DIR is .toolchain in the project
# Emscripten: the folder in SURPRISAL_EMSCRIPTEN, else an emcc >= 3.1.69 on PATH, else Debian's.
# Eigen:      the folder in SURPRISAL_EIGEN, else Eigen >= 5 in the usual include folders, else Debian's.
# Only tests need these:
# Catch2:       the folder in SURPRISAL_CATCH2 (catch_amalgamated.cpp), else Debian's.
# clang-format: version 21 in SURPRISAL_CLANG_FORMAT or on PATH, else Debian's, which comes with Debian's Emscripten.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
dir=${1:-$here/../.toolchain}
mkdir -p "$dir" && dir=$(cd "$dir" && pwd)
recipe=2 # goes up when what an older unpack-debian.sh left behind no longer does
overrides="To use your own, set SURPRISAL_EMSCRIPTEN to the folder that holds emcc (3.1.69 or newer)
and SURPRISAL_EIGEN to the folder that holds Eigen/Core (5 or newer)."
for_tests="For npm test, set SURPRISAL_CATCH2 to the folder of Catch2's extras/catch_amalgamated.cpp (3.4 or newer)
and SURPRISAL_CLANG_FORMAT to clang-format 21."

say() { echo "toolchain: $*" >&2; }
fail() { say "$*" && exit 1; }
at_least() { printf '%s\n' "$1" "$2" | sort -V -C; }

emcc_version() { "$@" --version 2>/dev/null | grep -oE '[0-9]+\.[0-9]+\.[0-9]+' | head -n 1 || true; }
find_emscripten() {
  local emcc version root
  emcc=${SURPRISAL_EMSCRIPTEN:+$SURPRISAL_EMSCRIPTEN/emcc}
  emcc=${emcc:-$(command -v emcc || true)}
  [ -n "$emcc" ] || return 0
  version=$(emcc_version "$emcc")
  if at_least 3.1.69 "${version:-0}"; then
    root=$("$(dirname "$emcc")/em-config" EMSCRIPTEN_ROOT) || fail "em-config, which is part of Emscripten, is missing beside $emcc."
    echo "$root"
  elif [ -n "${SURPRISAL_EMSCRIPTEN:-}" ]; then
    fail "SURPRISAL_EMSCRIPTEN is $SURPRISAL_EMSCRIPTEN, but its emcc is ${version:-missing}; 3.1.69 or newer is required."
  else
    say "$emcc is version ${version:-unknown}, older than 3.1.69, and is left alone."
  fi
}

eigen_version() {
  local header=$1/Eigen/Version
  [ -f "$header" ] || header=$1/Eigen/src/Core/util/Macros.h
  awk '$1 == "#define" {part[$2] = $3}
       END {major = part["EIGEN_MAJOR_VERSION"]; minor = part["EIGEN_MINOR_VERSION"] "." part["EIGEN_PATCH_VERSION"]
            print (major >= 5 ? major "." minor : part["EIGEN_WORLD_VERSION"] + 0)}' "$header" 2>/dev/null || echo 0
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

find_clang_format() {
  local program=${SURPRISAL_CLANG_FORMAT:-clang-format}
  if "$program" --version 2>/dev/null | grep -q 'version 21\.'; then
    echo "$program"
  elif [ -n "${SURPRISAL_CLANG_FORMAT:-}" ]; then
    fail "SURPRISAL_CLANG_FORMAT is $SURPRISAL_CLANG_FORMAT, which is not clang-format 21."
  fi
}

emscripten=$(find_emscripten)
version=${emscripten:+$(emcc_version "$emscripten/emcc")}
[ -z "$emscripten" ] || [ -n "$version" ] || fail "em-config names $emscripten, where no emcc starts."
eigen=$(find_eigen)
catch2=$(find_catch2)
clang_format=$(find_clang_format)
missing=()
[ -n "$emscripten" ] || missing+=(emscripten)
[ -n "$eigen" ] || missing+=(eigen)
required=${missing[*]:-}
[ -n "$catch2" ] || missing+=(catch2)
if [ -n "$emscripten" ] && [ -z "$clang_format" ]; then missing+=(clang-format); fi

# The first line also names the versions of what was found: when one is exchanged where it lies, all is built again.
environment() {
  echo "RECIPE=$recipe ${missing[*]:-}${version:+ emcc $version}${eigen:+ eigen $(eigen_version "$eigen")}"
  echo "EMSCRIPTEN_ROOT=${emscripten:-$dir/root/usr/share/emscripten}"
  if [ -z "$emscripten" ]; then
    echo "EM_CONFIG=$dir/emscripten.config"
    echo "EMSDK_PYTHON=$dir/root/usr/bin/python3"
    echo "NODE_PATH=$dir/root/usr/share/nodejs"
  fi
  echo "EIGEN3_INCLUDE=${eigen:-$dir/root/usr/include/eigen3}"
  echo "CATCH2_DIR=${catch2:-$dir/catch2}"
}
is_current() { [ "$(cat "$dir/environment" 2>/dev/null)" = "$(environment)" ]; }
unpacked_version() {
  export EM_CONFIG=$dir/emscripten.config EMSDK_PYTHON=$dir/root/usr/bin/python3 NODE_PATH=$dir/root/usr/share/nodejs
  emcc_version "$dir/root/usr/share/emscripten/emcc"
}
if is_current; then exit 0; fi

if command -v flock >/dev/null; then # two commands started at once unpack one after the other
  exec 9>"$dir/lock"
  flock -n 9 || { say "another set-up is running here; waiting for it" && flock 9; }
  if is_current; then exit 0; fi
fi

if [ ${#missing[@]} -gt 0 ]; then
  rm -f "$dir/environment" # an interrupted run leaves no file that calls half a toolchain complete
  if [ "$(uname -sm)" = "Linux x86_64" ] && command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null; then
    "$here/unpack-debian.sh" "$dir" "${missing[@]}" || fail "${missing[*]} could not be unpacked from Debian's packages (see above).
$overrides"
  elif [ -n "$required" ]; then
    fail "not found: $required. On Debian and Ubuntu, x86-64, they are unpacked from packages; this is another system.
Install the Emscripten SDK (emscripten.org, Download and install) and Eigen 5 (eigen.tuxfamily.org).
$overrides
$for_tests"
  else
    say "not found: ${missing[*]}. $for_tests"
  fi
fi
ready=${version:-$(unpacked_version)}
[ -n "$ready" ] || fail "Emscripten is unpacked in $dir/root, but its emcc does not start.
$overrides"
environment >"$dir/environment.new" && mv "$dir/environment.new" "$dir/environment"
say "ready: Emscripten $ready, see $dir/environment"
