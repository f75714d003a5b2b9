#!/usr/bin/env bash
# Unpacks Emscripten 6 (with clang-format), Eigen 5 and Catch2 3 from Debian's own signed packages.
# No root, and nothing outside DIR is touched: apt runs on a package database of its own.
#   usage: scripts/unpack-debian.sh DIR [emscripten] [eigen] [catch2] [clang-format] [fuzzer] [numpy]
# The mirror is the one that this machine's apt uses, or SURPRISAL_DEBIAN_MIRROR. What an interrupted run had fetched
# is kept in DIR/unpacking for the next one.
# Emscripten is about 190 MB to fetch and 800 MB unpacked; its first link builds system libraries, 1 to 2 min, once.
set -euo pipefail
dir=$1 && shift
suite=forky
work=$dir/unpacking
root=$dir/root
pieces=$*
if [ "$(cat "$work/pieces" 2>/dev/null)" != "$pieces" ]; then rm -rf "$work"; fi
rm -rf "$work"/{lists,sources,files} "$root" "$dir/catch2" "$dir/cache"
mkdir -p "$work"/{lists/partial,archives/partial,sources,files} "$root" && : >"$work/status" && echo "$pieces" >"$work/pieces"

say() { echo "toolchain: $*" >&2; }
wants() { case " $pieces " in *" $1 "*) true ;; *) false ;; esac; }

# Ubuntu lacks Debian's keys and the address of a mirror; both are packages of Ubuntu's.
from_package() { # FILE PACKAGE: the path of FILE, from PACKAGE when it is not installed
  if [ -r "$1" ]; then echo "$1" && return; fi
  (cd "$work/files" && apt-get download "$2" && dpkg-deb -x "$2"_*.deb .) >"$work/$2.log" 2>&1 ||
    { say "$1 is missing; install the package $2 (sudo apt-get update && sudo apt-get install $2)" && return 1; }
  echo "$work/files$1"
}
mirrors() {
  if [ -n "${SURPRISAL_DEBIAN_MIRROR:-}" ]; then echo "$SURPRISAL_DEBIAN_MIRROR" && return; fi
  # Both formats of sources; "debian" also stands in other vendors' addresses, so each is tried in turn.
  cat /etc/apt/sources.list /etc/apt/sources.list.d/*.{list,sources} 2>/dev/null | grep -v '^[[:space:]]*#' |
    grep -oE '(https?|file|copy)://[^] ]*debian[^] ]*' | grep -v security | awk '{print /\/debian\/?$/ ? 1 : 2, $0}' |
    sort | uniq -c | sort -k2,2n -k1,1rn | awk '{print $3}' || true
  templates=$(from_package /usr/share/python-apt/templates/Debian.info python-apt-common) || return 0
  awk '$1 == "BaseURI:" && /\/debian\/?$/ {print $2; exit}' "$templates"
}

# A private apt: the machine's proxies and certificates, none of its hooks, an empty package database.
keyring=$(from_package /usr/share/keyrings/debian-archive-keyring.gpg debian-archive-keyring)
apt-config dump | grep "^Acquire::" | grep -v "^Acquire::Index" >"$work/apt.conf"
cat >>"$work/apt.conf" <<CONF
Dir::Etc::Main "/dev/null"; Dir::Etc::Parts "$work/files"; Dir::Etc::SourceParts "-";
Dir::Etc::SourceList "$work/sources.list";
Dir::State "$work"; Dir::State::Lists "$work/lists"; Dir::State::status "$work/status";
Dir::Cache "$work"; Dir::Cache::archives "$work/archives";
Debug::NoLocking "true"; APT::Sandbox::User "root"; APT::Install-Recommends "false"; APT::Architecture "amd64";
APT::Update::Error-Mode "any"; Acquire::Languages "none"; Acquire::Retries "3"; Acquire::http::Timeout "30";
CONF
apt() { APT_CONFIG=$work/apt.conf apt-get -qq -y "$@" </dev/null >>"$dir/apt.log" 2>&1; }
give_up() { say "$* The log is $dir/apt.log; its last lines:" && tail -n 5 "$dir/apt.log" >&2 && exit 1; }

: >"$dir/apt.log"
for mirror in $(mirrors) none; do
  for kind in deb deb-src; do echo "$kind [signed-by=$keyring] $mirror $suite main"; done >"$work/sources.list"
  if [ "$mirror" != none ] && apt update; then break; fi
done
if [ "$mirror" = none ]; then
  give_up "no Debian mirror that apt knows here can be reached and offers $suite; SURPRISAL_DEBIAN_MIRROR names another."
fi
say "fetching $pieces from $mirror ($suite)"
packages=()
if wants emscripten; then packages+=(emscripten patchelf clang-format-21); fi
if wants clang-format; then packages+=(patchelf clang-format-21); fi
if wants fuzzer; then packages+=(libclang-rt-21-dev); fi # libFuzzer and sanitizers, for Emscripten's clang
if wants numpy; then packages+=(python3-numpy); fi # with a Python of its own, 30 MB
if wants eigen; then packages+=(libeigen3-dev); fi
apt autoclean # what was kept and is no longer offered
if [ ${#packages[@]} -gt 0 ]; then apt --download-only install "${packages[@]}" || give_up "not everything came."; fi
if wants catch2; then (cd "$work/sources" && apt --download-only source catch2) || give_up "Catch2's source did not come."; fi

say "unpacking into $dir"
for package in "$work"/archives/*.deb; do if [ -f "$package" ]; then dpkg-deb -x "$package" "$root"; fi; done
if wants catch2; then
  mkdir -p "$dir/catch2"
  tar -xf "$work"/sources/catch2_*.orig.tar.* -C "$dir/catch2" --strip-components=2 --wildcards '*/extras/catch_amalgamated.*'
fi

# The unpacked programs must find the loader and libraries that they were built for, not this machine's.
libraries=$root/usr/lib/x86_64-linux-gnu
loader=$libraries/ld-linux-x86-64.so.2
patch() { "$loader" --library-path "$libraries" "$root/usr/bin/patchelf" --force-rpath --set-rpath "$libraries:$llvm/lib" "$@"; }
if wants emscripten || wants clang-format; then
  llvm=$(echo "$root"/usr/lib/llvm-*)
  for program in "$llvm"/bin/{clang,clang-format,lld,wasm-ld,llvm-ar,llvm-nm,llvm-objcopy,llvm-ranlib,llvm-strip,llvm-dwarfdump} \
    "$root"/usr/bin/wasm-{opt,emscripten-finalize,metadce,split,merge,as,dis,ctor-eval} "$root"/usr/bin/wasm2js; do
    if [ -f "$program" ]; then patch --set-interpreter "$loader" "$(readlink -f "$program")"; fi
  done
  for library in "$libraries"/libLLVM*.so* "$libraries"/libclang*.so* "$llvm"/lib/*.so*; do
    if [ -f "$library" ]; then patch "$(readlink -f "$library")"; fi
  done
fi

if wants emscripten || wants numpy; then
  # Emscripten runs on the Python it came with; patchelf breaks that program, so a script names the loader.
  python=$(readlink -f "$root/usr/bin/python3") && rm "$root/usr/bin/python3"
  printf '#!/bin/sh\nexec "%s" --library-path "%s" --argv0 "%s" "%s" "$@"\n' \
    "$loader" "$libraries:$libraries/blas:$libraries/lapack" "$root/usr/bin/python3" "$python" >"$root/usr/bin/python3"
  chmod +x "$root/usr/bin/python3"
fi
if wants emscripten; then
  # Its JavaScript tools find their libraries beside them, and are CommonJS whatever the project around them is.
  ln -sfn nodejs "$root/usr/share/node_modules" && echo '{}' >"$dir/package.json"
  # Its commands forget to quote their own path, which may hold a space.
  # shellcheck disable=SC2016
  find "$root/usr/share/emscripten" -maxdepth 1 -type f -perm -u+x -exec sed -i 's/readlink -f \$0/readlink -f "$0"/' {} +
  printf "%s = '%s'\n" LLVM_ROOT "$llvm/bin" BINARYEN_ROOT "$root/usr" CACHE "$dir/cache" >"$dir/emscripten.config"
fi
rm -rf "$work"
