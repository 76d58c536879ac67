# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by scripts/bench: the workloads W1 to W5. Each writes lines {"workload", "server", …} to $lines.
# shellcheck shell=bash disable=SC2154

record() { jq -c --arg workload "$1" --arg server "$2" '{workload: $workload, server: $server} + .' >>"$lines"; }
load() { "$bin/suhbat-load" "$@" --port "$port" 2>>"$work/load.log" || die "suhbat-load $1 gave up: $(tail -3 "$work/load.log")"; }
dialect_of() { if [ "$1" = ceiling ]; then echo ceiling; else echo one; fi; }

# climb WORKLOAD SERVER suhbat-load-arguments…: one line a rate, with the server's CPU over all of them in the last.
climb() {
    local workload=$1 server=$2 before
    shift 2
    before=$(cpu_ms)
    load rooms --dialect "$(dialect_of "$server")" --people "$people" --clients 1000 --seconds "$seconds" --settle 1500 "$@" | record "$workload" "$server"
    jq -nc --argjson ms $(($(cpu_ms) - before)) '{cpu_ms: $ms}' | record "$workload.cost" "$server"
}
rooms() { climb "$1" "$2" --senders 100 --fanout 10 --p99 100 --rates "$w1_rates"; }
one_room() { climb "$1" "$2" --senders 10 --fanout 1000 --p99 250 --room "$big_room" --rates "$w2_rates"; }
with_idle() { # WORKLOAD SERVER FUNCTION: the same beside 9,000 who say nothing
    hold_idle 1000 "$idle_clients" "$(dialect_of "$2")"
    "$3" "$1" "$2"
    release_idle
}
W1() { rooms W1 "$1"; with_idle W1.idle "$1" rooms; }
W2() { one_room W2 "$1"; with_idle W2.idle "$1" one_room; }

# W3 wants a process that has done nothing yet.
W3() {
    local server=$1 pss kernel anonymous
    sleep 1
    pss=$(pss_kb) anonymous=$(anonymous_kb) kernel=$(kernel_kb)
    hold_idle 1000 "$w3_clients" "$(dialect_of "$server")"
    sleep 2
    jq -c --argjson before "$pss" --argjson after "$(pss_kb)" --argjson anonymous $(($(anonymous_kb) - anonymous)) --argjson kernel $(($(kernel_kb) - kernel)) \
        '. + {pss_before_kb: $before, pss_after_kb: $after, kb_per_client: (($after - $before) / .ready), anonymous_kb_per_client: ($anonymous / .ready), kernel_kb_per_client: ($kernel / .ready)}' \
        <<<"$idle_line" | record W3 "$server"
    release_idle
}

W4() {
    local dialect=many
    [ "$1" = ceiling ] && dialect=ceiling
    load storm --dialect "$dialect" --people "$people" --clients 1000 --runs "$runs" --missed 10 | record W4 "$1"
}

get() { # NAME SERVER CONNECTIONS TARGET [SPREAD]: `{n}` in the target is another number up to SPREAD each time
    load pages --connections "$3" --target "$4" --spread "${5:-1}" --header "Authorization: Token $token" --seconds "$seconds" |
        jq -c --arg what "$1" '{what: $what} + .' | record W5 "$2"
}
W5() {
    local server=$1 room=/api/chat/rooms/$history_room/messages page
    token=$(head -1 "$people" | cut -d' ' -f1)
    get latest "$server" 10 "$room/?page_size=50"
    get oldest "$server" 10 "$room/?page=$((history / 50))&page_size=50"
    get deep "$server" 10 "$room/?page=$((history / 100))&page_size=50"
    get keyset "$server" 10 "$room/?page_size=50&after=1"
    get any "$server" 10 "$room/?page={n}&page_size=50" $((history / 50))
    get 'search, frequent word' "$server" 1 '/api/chat/search/?q=salom'
    get 'search, two words' "$server" 1 '/api/chat/search/?q=order+tomorrow'
    get 'search, rare word' "$server" 1 '/api/chat/search/?q=31415'
    get 'search, no hit' "$server" 1 '/api/chat/search/?q=nosuchword'
    get 'search in one room' "$server" 1 "/api/chat/search/?q=bozor&room=$history_room"
    get 'search, prefix in Persian' "$server" 1 '/api/chat/search/?q=%D9%82%DB%8C%D9%85%D8%AA'
    # The yardstick for pages: as many bytes, from nowhere.
    page=$(jq -s 'map(select(.workload == "W5" and .what == "latest")) | last | .bytes_per_answer' "$lines")
    stop_server
    start_ceiling
    load pages --connections 10 --target "/$page" --seconds "$seconds" | jq -c '{what: "page"} + .' | record W5 ceiling
}
