# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scripts beside it: where we are, what must be installed, and how a step shows its progress.
# shellcheck shell=bash
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
mkdir -p build/log

say() { printf '%s\n' "$*"; }
die() { printf '%s\n' "$*" >&2; exit 1; }

# progress_of LOG: the newest "[12/345]" of ninja or "12/34 Test" of ctest.
progress_of() { tail -c 4000 "$1" 2>/dev/null | grep -aoE '^\[[0-9]+/[0-9]+\]|^ *[0-9]+/[0-9]+ Test' | tail -1 | tr -d ' ' || true; }

# step NAME COMMAND...: runs quietly; shows that it runs, how far it is and how long it took; on failure its output.
step() {
    local name=$1 log started=$SECONDS code=0 shown=0 pid
    shift
    log=build/log/${name//[^a-z0-9]/-}.log
    "$@" >"$log" 2>&1 &
    pid=$!
    while kill -0 "$pid" 2>/dev/null; do
        sleep 0.2
        if [ -t 1 ]; then
            printf '\r%-28s %4d s %-14s' "$name" $((SECONDS - started)) "$(progress_of "$log")"
        elif [ $((SECONDS - started - shown)) -ge 30 ]; then
            shown=$((SECONDS - started))
            printf '  … %-24s %4d s %s\n' "$name" "$shown" "$(progress_of "$log")"
        fi
    done
    wait "$pid" || code=$?
    [ -t 1 ] && printf '\r'
    if [ "$code" = 0 ]; then
        printf '%-28s %4d s              \n' "$name" $((SECONDS - started))
    else
        printf '%-28s failed after %d s\n' "$name" $((SECONDS - started))
        tail -n "${STEP_LINES:-80}" "$log"
    fi
    return "$code"
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else die "root is needed to install packages, and there is no sudo: $*"
    fi
}

# install_packages PURPOSE...: what is missing of the lists in scripts/packages.
install_packages() {
    command -v apt-get >/dev/null || { say "No apt here: the packages that the README lists are taken to be installed."; return 0; }
    local purpose package wanted=() optional=() missing=()
    while read -r purpose package; do
        [[ " $* " == *" $purpose "* ]] || continue
        if [[ $package == *\? ]]; then optional+=("${package%\?}"); else wanted+=("$package"); fi
    done < <(grep -v '^#' scripts/packages)
    for package in "${wanted[@]}"; do is_installed "$package" || missing+=("$package"); done
    for package in "${optional[@]}"; do
        is_installed "$package" || { apt-cache show "$package" >/dev/null 2>&1 && missing+=("$package"); }
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing: ${missing[*]}"
    step "install packages" apt_install "${missing[@]}"
}
is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
apt_install() {
    as_root apt-get update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}

# build PRESET [TARGET...]; `options` are those that cmake is given beside the preset.
options=()
build() {
    local preset=$1
    shift
    step "configure $preset" cmake --preset "$preset" "${options[@]}"
    step "build $preset" cmake --build --preset "$preset" -j "$jobs" ${1:+--target "$@"}
}
