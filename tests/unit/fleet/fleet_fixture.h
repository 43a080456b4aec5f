// Results of peers as a fleet run makes them, for tests of what is made of them.
#pragma once

#include "core/echo/fleet_report.h"

namespace dicom_echo {

inline FleetPeerResult succeededPeer(const QString &name)
{
    FleetPeerResult peer;
    peer.name = name;
    peer.report.verdict = Verdict::Success;
    peer.report.request.address = QStringLiteral("192.0.2.1");
    return peer;
}

inline FleetPeerResult failedPeer(const QString &name, const QString &address, Stage stage, FindingCode code,
                                  FindingFacts facts = {})
{
    FleetPeerResult peer;
    peer.name = name;
    peer.report.request.address = address;
    peer.report.request.port = 104;
    peer.report.verdict = Verdict::Failure;
    peer.report.findings.append({Severity::Failure, stage, code, std::move(facts), {}});
    peer.report.stage(stage).state = StageState::Failed;
    return peer;
}

inline FleetPeerResult refusedPeer(const QString &name, const QString &address)
{
    return failedPeer(name, address, Stage::Connect, FindingCode::ConnectionRefused);
}

/// PS3.8 table 9-21: the calling AE title is not recognised.
inline FleetPeerResult rejectedPeer(const QString &name, const QString &address, quint8 reason = 3)
{
    return failedPeer(name, address, Stage::Associate, FindingCode::Rejected, AssociateRjPdu{1, 1, reason});
}

} // namespace dicom_echo
