// Finished runs as the history keeps them, and a fleet compared with its run before.
#pragma once

#include "core/echo/fleet_report.h"
#include "core/history/history_store.h"

namespace dicom_echo {

/// Which peer it was, and what its user calls it.
struct PeerIdentity
{
    QString key;   ///< peerKey() or localTestPeerKey()
    QString name;  ///< of the profile; may be empty
    QString group; ///< may be empty
};

/// `logLines`: with their prefixes. What people will read of it is in these words.
[[nodiscard]] HistoryRun historyRun(const PeerIdentity &peer, const EchoReport &report, const QStringList &logLines,
                                    const Words &words = Words::english());
[[nodiscard]] HistoryRun historyRun(const PeerIdentity &peer, const WatchReport &report, const QStringList &logLines,
                                    const Words &words = Words::english());

/// `name`: what the user calls the fleet; may be empty.
[[nodiscard]] HistoryRun historyRun(const QString &name, const FleetReport &report,
                                    const Words &words = Words::english());

/// Tells the report what changed since the run before, and keeps it. What went wrong is in store.takeProblem().
void keepFleet(HistoryStore &store, const QString &name, FleetReport &report, const Words &words = Words::english());

} // namespace dicom_echo
