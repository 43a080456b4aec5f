#include "ui/fleet/fleet_past.h"

#include "core/history/history_store.h"

#include <QFileInfo>

namespace dicom_echo {

void PeerPast::add(const PeerOutcome &outcome)
{
    if (outcome.verdict == Verdict::Cancelled)
        return;
    recent.append(outcome.verdict);
    if (recent.size() > recentResultsShown)
        recent.removeFirst();
    if (outcome.hasSucceeded())
        succeeded = outcome.startedAt;
    last = outcome;
}

FleetPast readFleetPast(const QString &path, const QStringList &peers, const std::function<bool()> &isCancelled)
{
    FleetPast past;
    if (path.isEmpty() || !QFileInfo::exists(path)) // nothing is kept yet: no file is made for a question
        return past;
    HistoryStore store(path);
    const QHash<QString, LastResult> known = store.lastResults();
    for (const QString &peer : peers) {
        if (isCancelled())
            break;
        const auto result = known.constFind(peer);
        if (result == known.cend())
            continue;
        const QList<HistoryRow> rows = store.rows(peer, int(recentResultsShown));
        PeerPast &one = past[peer];
        for (auto row = rows.crbegin(); row != rows.crend(); ++row)
            one.add(row->outcome);
        one.succeeded = result->succeeded;
    }
    return past;
}

} // namespace dicom_echo
