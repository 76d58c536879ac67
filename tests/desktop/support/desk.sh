#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# desk.sh COMMAND…: runs it on a desk of its own: a screen, a window manager, a tray, a session bus, an empty home.
# Without a window manager focus and always-on-top lie; without a private bus tests would speak to the person's desktop.
set -euo pipefail
home=$(mktemp -d -t suhbat-desk-XXXXXX)
children=()
# shellcheck disable=SC2317 # by the trap
leave() {
    for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
    for child in "${children[@]}"; do wait "$child" 2>/dev/null || true; done
    rm -rf "$home"
}
trap leave EXIT
trap 'exit 143' INT TERM

mkdir -m 700 "$home/run"
export HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache XDG_RUNTIME_DIR=$home/run
unset WAYLAND_DISPLAY XDG_CURRENT_DESKTOP DESKTOP_SESSION
export LC_ALL=C.UTF-8 TZ=Asia/Tashkent QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=${QT_QUICK_BACKEND-software}

# Without -noreset the screen starts anew, and without its window manager, when the first to look at it has gone.
Xvfb -noreset -displayfd 3 -screen 0 "${SUHBAT_SCREEN:-1400x900x24}" -nolisten tcp 3>"$home/display" 2>"$home/Xvfb.log" &
children+=($!)
for _ in $(seq 200); do
    [ -s "$home/display" ] && break
    sleep 0.05
done
[ -s "$home/display" ] || { cat "$home/Xvfb.log" >&2; exit 1; }
DISPLAY=:$(cat "$home/display")
export DISPLAY

dbus-daemon --session --nofork --print-address=4 4>"$home/bus" 2>/dev/null &
children+=($!)
openbox >"$home/openbox.log" 2>&1 &
children+=($!)
for _ in $(seq 200); do
    [ -s "$home/bus" ] && xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id' && break
    sleep 0.05
done
xprop -root _NET_SUPPORTING_WM_CHECK | grep -q 'window id' || { cat "$home/openbox.log" >&2; exit 1; }
DBUS_SESSION_BUS_ADDRESS=$(cat "$home/bus")
export DBUS_SESSION_BUS_ADDRESS
trayer --edge bottom --align right --widthtype request --height 24 >"$home/trayer.log" 2>&1 &
children+=($!)

"$@" &
command=$!
children+=("$command")
code=0
wait "$command" || code=$?
exit "$code"
