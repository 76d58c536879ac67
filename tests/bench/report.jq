# SPDX-License-Identifier: GPL-3.0-or-later
# The lines of one run → {machine, measures: [{measure, server, value, unit, ceiling, ratio}], lines}. Ratios are against
# suhbat-ceiling in the same run: of what grows with goodness suhbatd over ceiling, of times too (then above 1 is slower).
def of($workload; $server): map(select(.workload == $workload and .server == $server));
def at($rate): map(select(.rate == $rate)) | first;
def best($fanout): (map(select(.ok)) | if length == 0 then 0 else (map(.rate) | max) end) * $fanout;
def cost($workload; $server): (of("\($workload).cost"; $server) | map(.cpu_ms) | add) / (of($workload; $server) | map(.delivered) | add) * 1000;
def figure($measure; $unit; f): {measure: $measure, unit: $unit, value: f};

def figures($server): . as $all
  | [ ("W1", "W1.idle") as $w | ($all | of($w; $server)) as $l | select($l | length > 0)
      | (if $w == "W1" then "" else ", 9,000 idle beside" end) as $beside
      | figure("W1 rooms of ten\($beside): p50 at 100 msg/s"; "ms"; $l | at(100) | .p50_ms),
        figure("W1 rooms of ten\($beside): p99 at 100 msg/s"; "ms"; $l | at(100) | .p99_ms),
        figure("W1 rooms of ten\($beside): most msg/s with p99 < 100 ms"; "msg/s"; $l | best(1)),
        figure("W1 rooms of ten\($beside): server CPU of 1,000 deliveries"; "ms"; $all | cost($w; $server)) ]
  + [ ("W2", "W2.idle") as $w | ($all | of($w; $server)) as $l | select($l | length > 0)
      | (if $w == "W2" then "" else ", 9,000 idle beside" end) as $beside
      | figure("W2 one room of 1,000\($beside): p95 at 20,000 deliveries/s"; "ms"; $l | at(20) | .p95_ms),
        figure("W2 one room of 1,000\($beside): most deliveries/s with p99 < 250 ms"; "/s"; $l | best(1000)),
        figure("W2 one room of 1,000\($beside): server CPU of 1,000 deliveries"; "ms"; $all | cost($w; $server)) ]
  + [ ($all | of("W3"; $server))[] | figure("W3 memory of an idle connection (PSS)"; "kB"; .kb_per_client),
        figure("W3 kernel memory beside it, both ends"; "kB"; .kernel_kb_per_client),
        figure("W3 time to accept \(.clients) clients"; "s"; .seconds) ]
  + [ ($all | of("W4"; $server)) as $l | select($l | length > 0)
      | figure("W4 1,000 dropped clients back and synced (median)"; "s"; $l | map(.seconds) | sort | .[length / 2 | floor]) ]
  + [ ($all | of("W5.start"; $server))[] | figure("W5 start-up on \(.messages) messages"; "s"; .seconds) ]
  + [ ($all | of("W5"; $server))[] | if .what | startswith("search") then figure("W5 \(.what): p50"; "ms"; .p50_ms), figure("W5 \(.what): p99"; "ms"; .p99_ms)
        else figure("W5 \(.what) page of 50, ten connections"; "/s"; .requests_per_s) end ];
# All pages have one yardstick: so many bytes, from nowhere.
def yardstick($ceiling; $measure): $ceiling[$measure] // (if $measure | endswith("page of 50, ten connections") then $ceiling["W5 page page of 50, ten connections"] else null end);

. as $all
| ($all | figures("ceiling") | map({(.measure): .value}) | add // {}) as $ceiling
| { machine: ($all | map(select(.workload == "machine")) | first),
    measures: [ ($all | map(.server) | unique - ["ceiling", "machine"])[] as $server | ($all | figures($server))[]
      | {server: $server} + . + {ceiling: yardstick($ceiling; .measure)}
      | .ratio = (if .ceiling and .ceiling != 0 and .value then .value / .ceiling else null end) ],
    lines: $all }
