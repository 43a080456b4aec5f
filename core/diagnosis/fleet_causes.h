// What is wrong in a fleet, by cause rather than by peer: the peers that fail for the same reason, and what to do about
// it once. Pure functions of values.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/echo/fleet_report.h"

namespace dicom_echo {

/// Peers with the same finding. What differs from one to the next is put in general words: `The peer refused the
/// connection`.
struct FleetCause
{
    Stage stage = Stage::Resolve;
    FindingCode code = FindingCode::HostNotFound;
    QString title;
    QStringList advice;
    Responsible responsible = Responsible::You;
    QList<qsizetype> peers; ///< their places in the list that was given, in its order
};

/// The failures of the peers that failed. The cause with the most peers comes first.
[[nodiscard]] QList<FleetCause> fleetCauses(const QList<FleetPeerResult> &peers, const Words &words = Words::english());

/// The same of those that succeeded with a warning: the first finding of each.
[[nodiscard]] QList<FleetCause> fleetWarnings(const QList<FleetPeerResult> &peers,
                                              const Words &words = Words::english());

/// What is wrong with one peer, in words that do not name it, so that peers with the same cause read the same: `The
/// peer refused the connection`.
[[nodiscard]] QString fleetCauseTitle(const EchoReport &report, const Finding &finding,
                                      const Words &words = Words::english());

struct FleetCounts
{
    qsizetype success = 0;
    qsizetype warning = 0;
    qsizetype failure = 0;
    qsizetype cancelled = 0;
    qsizetype expectedFailure = 0; ///< of those that failed: so many were expected to be down
};

[[nodiscard]] FleetCounts fleetCounts(const QList<FleetPeerResult> &peers);

} // namespace dicom_echo
