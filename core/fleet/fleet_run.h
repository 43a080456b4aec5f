// The use case: tests many peers at once, each exactly as a single echo would be. Synchronous on values, without
// QObject, like EchoEngine.
#pragma once

#include "core/engine/echo_engine.h"
#include "core/fleet/fleet_event.h"
#include "core/fleet/fleet_settings.h"

namespace dicom_echo {

class FleetRun
{
public:
    /// How names are resolved and peers are reached. The first one in a process must be made before the threads that
    /// use it.
    explicit FleetRun(NameLookup lookup = systemNameLookup, Connector connector = connectTcp);

    /// Tests each peer once. Blocks; `observer` is called on the calling thread. A cancelled run ends within 200 ms and
    /// reports the peers whose tests had begun. Peer names must be unique. May be called on several threads at once.
    [[nodiscard]] FleetReport run(const QList<FleetPeer> &peers, const FleetSettings &settings,
                                  const FleetKnowledge &knowledge, const CancelToken &cancel,
                                  const FleetObserver &observer = {}) const;

private:
    NameLookup m_lookup;
    Connector m_connector;
};

/// At least 5 peers, and 80 % of all, fail to resolve or to connect, or lose the connection: most likely our own
/// network is at fault. Peers that are expected to be down do not count.
[[nodiscard]] bool isOwnNetworkSuspected(const QList<FleetPeerResult> &results);

/// Whether the peer failed in a way that our own network could explain.
[[nodiscard]] bool mayBeOwnNetwork(const EchoReport &report);

} // namespace dicom_echo
