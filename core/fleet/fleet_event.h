// What happens while a fleet is tested, as values in the order of happening.
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

/// Comes a few times a second, also while nothing ends.
struct FleetProgress
{
    qsizetype done = 0;
    qsizetype all = 0;
    qsizetype failed = 0;
    std::optional<qsizetype> slowest;            ///< the peer that is waited for longest
    double slowestMilliseconds = 0;              ///< since when
    std::optional<double> remainingMilliseconds; ///< estimated; none before there is something to go by
};

/// This computer has too few descriptors or threads left for as many peers at once as were asked for.
struct FleetFewerAtOnce
{
    int wanted = 0;
    int used = 0;
};

using FleetEvent = std::variant<FleetPeerStarted, FleetPeerEnded, FleetProgress, FleetFewerAtOnce>;

/// Called on the thread of the run, one event at a time. While it blocks, no further peer is begun.
using FleetObserver = std::function<void(const FleetEvent &)>;

} // namespace dicom_echo
