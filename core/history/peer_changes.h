// What has changed about a peer since its previous run. Pure functions of values.
#pragma once

#include "core/echo/fleet_report.h"
#include "core/history/history_run.h"

namespace dicom_echo {

enum class OutcomeChangeKind {
    NewFailure, ///< it succeeded before
    Recovered,  ///< it failed before
    OtherFailure,
    NewWarning, ///< it succeeded before, without a warning or with another one
    WarningGone,
    Addresses, ///< more than their order
    Software,  ///< implementation class UID or version name
    MaximumPdu,
    TransferSyntax,
    TlsVersion,
    Certificate,
    CertificateEnds, ///< within noticeDaysOfCertificate, and in fewer days than last time
    Slower,          ///< the round trip more than doubled and grew by more than 5 ms
};

struct OutcomeChange
{
    OutcomeChangeKind kind = OutcomeChangeKind::NewFailure;
    QString text; ///< plain text: `Software: was OFFIS_DCMTK_366, now OFFIS_DCMTK_367`
    bool operator==(const OutcomeChange &) const = default;
};

/// In the order of the kinds. Facts that one of the runs did not learn are not compared, and a run that was cancelled
/// is not compared at all.
[[nodiscard]] QList<OutcomeChange> changesBetween(const PeerOutcome &previous, const PeerOutcome &current,
                                                  const Words &words = Words::english());

/// For results of one peer, newest first: what changed in each since the previous one that was not cancelled; nothing
/// for the oldest.
[[nodiscard]] QList<QList<OutcomeChange>> changesOfEach(const QList<HistoryRow> &rows,
                                                        const Words &words = Words::english());

/// Their texts in one line.
[[nodiscard]] QString changesText(const QList<OutcomeChange> &changes);

/// The same against the newest result of this peer. Of one that no previous run had nothing has changed.
[[nodiscard]] QList<OutcomeChange> changesSince(const HistoryBaseline &previous, const EchoReport &current,
                                                const Words &words = Words::english());

/// Nothing if there was no previous run.
[[nodiscard]] std::optional<FleetChanges> fleetChanges(const HistoryBaseline &previous, const FleetReport &current);

} // namespace dicom_echo
