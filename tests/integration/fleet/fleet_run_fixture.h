// Peers for tests of fleet runs, and connectors that play the network.
#pragma once

#include "core/fleet/fleet_run.h"
#include "tests/support/peer_fleet.h"

#include <QTest>

#include <array>
#include <cerrno>
#include <chrono>

namespace dicom_echo::test {

using Role = PeerFleet::Role;

inline EchoRequest requestAt(const QString &address, quint16 port)
{
    EchoRequest request;
    request.address = address;
    request.port = port;
    request.networkTimeout = request.acseTimeout = request.dimseTimeout = std::chrono::seconds(10);
    request.secondOpinion = SecondOpinionChoice::Never;
    return request;
}

/// `count` peers at the addresses from 127.0.0.1 on.
inline QList<FleetPeer> peersOf(quint16 port, quint32 count)
{
    QList<FleetPeer> peers;
    for (quint32 host = 1; host <= count; ++host)
        peers.append({QStringLiteral("P%1").arg(host), {}, requestAt(peerFleetAddress(host), port), false, {}});
    return peers;
}

inline ConnectResult refusal(const QList<QHostAddress> &addresses)
{
    ConnectResult result;
    result.attempts.append({addresses.first(), ECONNREFUSED, {}, 0});
    return result;
}

inline QStringList namesOf(const FleetReport &report)
{
    QStringList names;
    for (const FleetPeerResult &peer : report.peers)
        names << peer.name;
    return names;
}

} // namespace dicom_echo::test
