// The use case: many peers at once, each of them as a single echo is made. Synchronous on values, without QObject, as
// EchoEngine is.
#pragma once

#include "core/engine/echo_engine.h"
#include "core/fleet/fleet_event.h"
#include "core/fleet/fleet_settings.h"

namespace dicom_echo {

class FleetRun
{
public:
    /// How names are resolved and peers are reached. The first one of a process is made before the threads that use
    /// it.
    explicit FleetRun(NameLookup lookup = systemNameLookup, Connector connector = connectTcp);

    /// Tests each peer once. Blocks; `observer` is called on the calling thread. A cancelled run ends within 200 ms and
    /// reports the peers that had begun. The names of the peers are unique. May be called on several threads at once.
    [[nodiscard]] FleetReport run(const QList<FleetPeer> &peers, const FleetSettings &settings,
                                  const FleetKnowledge &knowledge, const CancelToken &cancel,
                                  const FleetObserver &observer = {}) const;

private:
    NameLookup m_lookup;
    Connector m_connector;
};

/// At least 5 peers, and 80 % of all, fail in resolve, in connect or because the connection was lost: most likely that
/// is our network. Peers that are expected to be down do not count.
[[nodiscard]] bool isOwnNetworkSuspected(const QList<FleetPeerResult> &results);

/// Whether the peer failed so that our own network may be the reason.
[[nodiscard]] bool mayBeOwnNetwork(const EchoReport &report);

} // namespace dicom_echo
