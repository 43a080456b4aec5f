#include "core/net/name_resolver.h"

#include "core/net/byte_stream.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>

namespace dicom_echo {

namespace {

std::atomic<int> hangingLookups = 0;

/// Of those, so many may be left: each holds a thread until the system gives up.
constexpr int mostHangingLookups = 64;

/// Shared by the waiting run and the look-up thread; whoever lets go last destroys it.
struct PendingLookup
{
    std::mutex mutex;
    std::condition_variable answered;
    std::optional<NameAnswer> answer;
    bool abandoned = false;
};

void lookUp(const std::shared_ptr<PendingLookup> &pending, const NameLookup &lookup, const QString &name)
{
    NameAnswer answer = lookup(name);
    const std::lock_guard lock(pending->mutex);
    pending->answer = std::move(answer);
    if (pending->abandoned)
        --hangingLookups;
    pending->answered.notify_one();
}

} // namespace

Resolution resolveName(const QString &name, const NameLookup &lookup, QDeadlineTimer deadline,
                       const CancelToken &cancel)
{
    if (QHostAddress literal; literal.setAddress(name))
        return {ResolveOutcome::Answered, {{literal}, NameError::None, {}, {}}};

    if (hangingLookups >= mostHangingLookups)
        return {ResolveOutcome::NoneLeft, {}};
    const auto pending = std::make_shared<PendingLookup>();
    try {
        // Detached: getaddrinfo() cannot be interrupted, and a deadline must not wait for it.
        std::thread([pending, lookup, name] { lookUp(pending, lookup, name); }).detach();
    } catch (const std::system_error &error) {
        return {ResolveOutcome::Answered, {{}, NameError::ServiceFailed, QString::fromLocal8Bit(error.what()), {}}};
    }

    std::unique_lock lock(pending->mutex);
    while (!pending->answer) {
        const bool cancelled = cancel.isCancelled();
        if (cancelled || deadline.hasExpired()) {
            pending->abandoned = true;
            ++hangingLookups;
            return {cancelled ? ResolveOutcome::Cancelled : ResolveOutcome::TimedOut, {}};
        }
        const qint64 left = deadline.isForever() ? cancelPollInterval : deadline.remainingTime();
        pending->answered.wait_for(lock, std::chrono::milliseconds(std::clamp<qint64>(left, 1, cancelPollInterval)));
    }
    return {ResolveOutcome::Answered, std::move(*pending->answer)};
}

int abandonedLookups() noexcept
{
    return hangingLookups;
}

} // namespace dicom_echo
