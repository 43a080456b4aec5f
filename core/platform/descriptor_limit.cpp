#include "core/platform/descriptor_limit.h"

#include <algorithm>
#include <dirent.h>
#include <fcntl.h>
#include <limits>
#include <memory>
#include <sys/resource.h>

namespace dicom_echo {

namespace {

constexpr int mostProbed = 1024; // where there is no list to look at

struct DirectoryCloser
{
    void operator()(DIR *directory) const { ::closedir(directory); }
};

qint64 probedDescriptors()
{
    qint64 count = 0;
    for (int descriptor = 0; descriptor < mostProbed; ++descriptor)
        count += ::fcntl(descriptor, F_GETFD) >= 0 ? 1 : 0;
    return count;
}

} // namespace

qint64 raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return mostProbed;
    const rlim_t soft = limit.rlim_cur;
    limit.rlim_cur = limit.rlim_max;
    const bool isRaised = ::setrlimit(RLIMIT_NOFILE, &limit) == 0;
    constexpr auto most = static_cast<rlim_t>(std::numeric_limits<qint64>::max());
    return static_cast<qint64>(std::min(isRaised ? limit.rlim_cur : soft, most));
}

qint64 openDescriptors()
{
    const std::unique_ptr<DIR, DirectoryCloser> directory(::opendir("/dev/fd"));
    if (!directory)
        return probedDescriptors();
    qint64 count = -1;                                             // the one that reads the list
    while (const dirent *const entry = ::readdir(directory.get())) // NOLINT(concurrency-mt-unsafe): a stream of our own
        count += entry->d_name[0] == '.' ? 0 : 1;
    return count;
}

} // namespace dicom_echo
