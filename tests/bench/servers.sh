# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by scripts/bench: starts and stops what is measured, and asks the kernel what it costs.
# shellcheck shell=bash disable=SC2034,SC2154
bin=build/release/bin
work=$(mktemp -d "${TMPDIR:-/tmp}/suhbat-bench.XXXXXX")
chmod 755 "$work"
server_pid='' idle_pid='' postgres_data=''

# wait_for_line FILE PID: until the program has said where it listens; sets `port`.
wait_for_line() {
    local _
    for _ in $(seq 1200); do
        port=$(sed -nE 's/^listening on .*:([0-9]+)$/\1/p' "$1" 2>/dev/null)
        [ -n "$port" ] && return 0
        kill -0 "$2" 2>/dev/null || return 1
        sleep 0.05
    done
    return 1
}

start_suhbatd() { # URL [VARIABLE=VALUE…]
    local url=$1
    shift
    : >"$work/listening"
    env SUHBAT_STORAGE_URL="$url" SUHBAT_LIMITS_RATES=off SUHBAT_LIMITS_CONNECTIONS=50000 "$@" \
        "$bin/suhbatd" run --data "$work/data" --listen 127.0.0.1:0 >"$work/listening" 2>>"$work/suhbatd.log" &
    server_pid=$!
    wait_for_line "$work/listening" "$server_pid" || die "suhbatd does not start: $(tail -5 "$work/suhbatd.log")"
}

start_ceiling() {
    : >"$work/listening"
    "$bin/suhbat-ceiling" >"$work/listening" &
    server_pid=$!
    wait_for_line "$work/listening" "$server_pid" || die "suhbat-ceiling does not start"
}

stop_server() {
    [ -n "$server_pid" ] || return 0
    kill -TERM "$server_pid" 2>/dev/null || true
    wait "$server_pid" 2>/dev/null || true
    server_pid=''
}

# A private PostgreSQL cluster with its default durability; sets `postgres_url`.
start_postgres() {
    local tools
    tools=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -1)
    [ -n "$tools" ] || die "PostgreSQL is not installed"
    postgres_data=$work/postgres
    as_postgres=()
    if [ "$(id -u)" = 0 ]; then # it refuses root
        as_postgres=(runuser -u postgres --)
        install -d -o postgres "$postgres_data"
    fi
    pg_ctl=$tools/pg_ctl
    "${as_postgres[@]}" "$tools/initdb" -D "$postgres_data/cluster" -U suhbat -A trust -E UTF8 --locale=C.UTF-8 >"$work/postgres.log" 2>&1 ||
        die "initdb: $(tail -3 "$work/postgres.log")"
    "${as_postgres[@]}" "$pg_ctl" -D "$postgres_data/cluster" -l "$postgres_data/log" -w -o "-k $postgres_data -c listen_addresses=''" start >/dev/null ||
        die "PostgreSQL does not start"
    "${as_postgres[@]}" "$tools/createdb" -h "$postgres_data" -U suhbat suhbat
    postgres_url="postgresql:///suhbat?host=$postgres_data&user=suhbat"
}

stop_postgres() {
    [ -n "$postgres_data" ] || return 0
    "${as_postgres[@]}" "$pg_ctl" -D "$postgres_data/cluster" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$postgres_data"
    postgres_data=''
}

# hold_idle FIRST COUNT DIALECT: connects so many clients beside the measured ones; `idle_line` is what they reported.
hold_idle() {
    [ -p "$work/idle-input" ] || mkfifo "$work/idle-input"
    : >"$work/idle"
    "$bin/suhbat-load" idle --port "$port" --dialect "$3" --people "$people" --first "$1" --clients "$2" --sources 8 <"$work/idle-input" >"$work/idle" 2>>"$work/load.log" &
    idle_pid=$!
    exec 9>"$work/idle-input"
    local _
    for _ in $(seq 1500); do
        idle_line=$(head -1 "$work/idle")
        [ -n "$idle_line" ] && return 0
        sleep 0.1
    done
    die "idle clients do not come in: $(tail -3 "$work/load.log")"
}

release_idle() {
    [ -n "$idle_pid" ] || return 0
    exec 9>&-
    wait "$idle_pid" 2>/dev/null || true
    idle_pid=''
}

pss_kb() { awk '/^Pss:/ {print $2}' "/proc/$server_pid/smaps_rollup"; }
anonymous_kb() { awk '/^Anonymous:/ {print $2}' "/proc/$server_pid/smaps_rollup"; }
# What the kernel keeps for sockets, both ends of them, ours and everybody's: differences of it mean something.
kernel_kb() { awk '/^(Slab|KernelStack):/ {sum += $2} END {print sum}' /proc/meminfo; }
cpu_ms() { awk -v hz="$(getconf CLK_TCK)" '{sub(/.*\) /, ""); print int(($12 + $13) * 1000 / hz)}' "/proc/$server_pid/stat"; }
# Microseconds of one durable write on this disk: what a lone message cannot beat.
fsync_us() {
    local seconds
    seconds=$(LC_ALL=C dd if=/dev/zero of="$work/fsync" bs=4k count=500 oflag=dsync 2>&1 | sed -nE 's/.*copied, ([0-9.e-]+) s.*/\1/p')
    awk -v s="$seconds" 'BEGIN {printf "%.0f", s * 1e6 / 500}'
}

clean_up() {
    release_idle
    stop_server
    stop_postgres
    rm -rf "$work"
}
