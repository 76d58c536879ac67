// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program, makes fsync and fdatasync fail with EIO while the file named by SUHBAT_FAIL_FSYNC exists.
#include <cerrno>
#include <cstdlib>
#include <dlfcn.h>
#include <unistd.h>

namespace {

int syncOrFail(const char *name, int descriptor)
{
    const char *switchFile = std::getenv("SUHBAT_FAIL_FSYNC");
    if (switchFile && ::access(switchFile, F_OK) == 0) {
        errno = EIO;
        return -1;
    }
    using Sync = int (*)(int);
    return reinterpret_cast<Sync>(::dlsym(RTLD_NEXT, name))(descriptor);
}

} // namespace

extern "C" int fsync(int descriptor) { return syncOrFail("fsync", descriptor); }
extern "C" int fdatasync(int descriptor) { return syncOrFail("fdatasync", descriptor); }
