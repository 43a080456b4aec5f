// What the history knows of each peer of the fleet: how its last runs went, and how it was found last.
#pragma once

#include "core/history/history_run.h"

#include <QHash>
#include <QStringList>

namespace dicom_echo {

inline constexpr qsizetype recentResultsShown = 30;

struct PeerPast
{
    QList<Verdict> recent; ///< the oldest first, at most recentResultsShown
    QDateTime succeeded;   ///< start of the newest run that succeeded, UTC; invalid: none is known
    std::optional<PeerOutcome> last;

    /// One more run, after all that are known. One that was cancelled says nothing.
    void add(const PeerOutcome &outcome);
};

/// What the history knows of the peers that have not been tested since the window was opened.
struct FleetPastCounts
{
    qsizetype succeeded = 0; ///< also those with a warning
    qsizetype failed = 0;
    QDateTime newest; ///< start of the newest of these runs, UTC; invalid if there is none
};

/// By the keys of the peers, as peerKey() makes them.
using FleetPast = QHash<QString, PeerPast>;

/// Reads the history at `path`; takes as long as the disk does. Ends early, with what it has, once `isCancelled` says
/// so. Empty if there is no path.
[[nodiscard]] FleetPast readFleetPast(const QString &path, const QStringList &peers,
                                      const std::function<bool()> &isCancelled);

} // namespace dicom_echo
