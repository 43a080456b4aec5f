// A run over many peers as JSON: schema dicom-echo/fleet/1 for the whole, dicom-echo/fleet-peer/1 for one peer of it.
// Fields are added to them, never renamed or removed.
#pragma once

#include "core/echo/fleet_report.h"

#include <QJsonObject>

namespace dicom_echo {

[[nodiscard]] QJsonObject fleetToJson(const FleetReport &report);
/// As text: indented, ending in a newline, pure ASCII.
[[nodiscard]] QByteArray fleetJson(const FleetReport &report);

/// One peer, to be written as soon as it has ended: one line that ends in a newline, pure ASCII.
[[nodiscard]] QByteArray fleetPeerJson(const FleetPeerResult &peer);

} // namespace dicom_echo
