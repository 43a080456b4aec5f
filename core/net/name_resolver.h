// Host names to addresses, with a deadline and cancellation that hold even while the system's resolver hangs.
#pragma once

#include "core/net/cancel_token.h"
#include "core/platform/name_service.h"

#include <QDeadlineTimer>

#include <functional>

namespace dicom_echo {

/// A blocking look-up of a host name, systemNameLookup() as a rule; called on a thread of its own.
using NameLookup = std::function<NameAnswer(const QString &name)>;

/// NoneLeft: so many look-ups hang already that none was begun.
enum class ResolveOutcome { Answered, NoneLeft, TimedOut, Cancelled };

struct Resolution
{
    ResolveOutcome outcome = ResolveOutcome::Answered;
    NameAnswer answer; ///< only if Answered: the addresses, or why there are none
};

/// Literal addresses (`::1`, `fe80::1%eth0`, `127.0.0.1`) are answered without a look-up. A look-up that hangs is left
/// to end by itself on its own thread when the deadline or a cancellation comes first.
[[nodiscard]] Resolution resolveName(const QString &name, const NameLookup &lookup, QDeadlineTimer deadline,
                                     const CancelToken &cancel);

/// Look-ups that were left behind and still hang. While there are any, a process should end by _exit().
[[nodiscard]] int abandonedLookups() noexcept;

} // namespace dicom_echo
