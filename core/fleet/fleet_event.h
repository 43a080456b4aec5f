// What happens while a fleet is tested, as values, in chronological order.
#pragma once

#include "core/echo/fleet_report.h"

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace dicom_echo {

struct FleetPeerStarted
{
    qsizetype peer = 0; ///< its place in the fleet
};

struct FleetPeerEnded
{
    qsizetype peer = 0;
    std::shared_ptr<const FleetPeerResult> result; ///< never null
};

/// Sent a few times a second, even while no test ends.
struct FleetProgress
{
    qsizetype done = 0;
    qsizetype all = 0;
    qsizetype failed = 0;
    std::optional<qsizetype> slowest;            ///< the peer whose test has been running longest
    double slowestMilliseconds = 0;              ///< how long that has been
    std::optional<double> remainingMilliseconds; ///< estimated; none while there is nothing to go by
};

/// This computer has too few descriptors or threads left to test as many peers at once as requested.
struct FleetFewerAtOnce
{
    int wanted = 0;
    int used = 0;
};

using FleetEvent = std::variant<FleetPeerStarted, FleetPeerEnded, FleetProgress, FleetFewerAtOnce>;

/// Called on the thread of the run, one event at a time. While it blocks, no further test is started.
using FleetObserver = std::function<void(const FleetEvent &)>;

} // namespace dicom_echo
