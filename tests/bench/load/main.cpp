// SPDX-License-Identifier: GPL-3.0-or-later
// suhbat-load: clients by the thousand for scripts/bench.
#include "workloads.h"

#include <cstdio>
#include <sys/resource.h>

using namespace Suhbat::bench;

namespace {

void raiseDescriptorLimit()
{
    rlimit limit{1'048'576, 1'048'576};
    if (setrlimit(RLIMIT_NOFILE, &limit) == 0)
        return;
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

int main(int argc, char **argv)
{
    const auto options = Options::parse(argc, argv);
    if (!options)
        return 2;
    raiseDescriptorLimit();
    if (options->workload() == "rooms")
        return loadRooms(*options);
    if (options->workload() == "idle")
        return holdIdle(*options);
    if (options->workload() == "storm")
        return raiseStorm(*options);
    if (options->workload() == "pages")
        return loadPages(*options);
    fprintf(stderr, "no such workload: %s\n", options->workload().c_str());
    return 2;
}
