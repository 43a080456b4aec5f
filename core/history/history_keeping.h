// Puts finished runs into the form that the history keeps, and compares a fleet with its previous run.
#pragma once

#include "core/echo/fleet_report.h"
#include "core/history/history_store.h"

namespace dicom_echo {

/// Which peer it was, and what the user calls it.
struct PeerIdentity
{
    QString key;   ///< peerKey() or localTestPeerKey()
    QString name;  ///< of the profile; may be empty
    QString group; ///< may be empty
};

/// `logLines`: with their prefixes. `words`: the language of what people will read.
[[nodiscard]] HistoryRun historyRun(const PeerIdentity &peer, const EchoReport &report, const QStringList &logLines,
                                    const Words &words = Words::english());
[[nodiscard]] HistoryRun historyRun(const PeerIdentity &peer, const WatchReport &report, const QStringList &logLines,
                                    const Words &words = Words::english());

/// `name`: what the user calls the fleet; may be empty.
[[nodiscard]] HistoryRun historyRun(const QString &name, const FleetReport &report,
                                    const Words &words = Words::english());

/// Adds to the report what changed since the previous run, and stores it. Errors are in store.takeProblem().
void keepFleet(HistoryStore &store, const QString &name, FleetReport &report, const Words &words = Words::english());

} // namespace dicom_echo
