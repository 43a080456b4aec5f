// Which peer a scrape asks for. Pure functions of values.
#pragma once

#include "core/echo/fleet_report.h"
#include "core/echo/input_rules.h"

#include <QHash>

namespace dicom_echo {

/// Which targets are probed.
struct ProbeTargets
{
    QList<FleetPeer> known;
    bool isAnyAllowed = false; ///< also `AE@host:port`, with the parameters `calling` and `tls`
    EchoRequest defaults;      ///< for such targets
};

/// `query`: the parameters of the request. A known peer is found without regard to case.
[[nodiscard]] Parsed<FleetPeer> probeTarget(const QHash<QString, QString> &query, const ProbeTargets &targets);

/// The request with its timeouts cut so that the run ends in time.
[[nodiscard]] EchoRequest withinTime(EchoRequest request, std::chrono::milliseconds limit);

} // namespace dicom_echo
