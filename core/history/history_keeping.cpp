#include "core/history/history_keeping.h"

#include "core/echo/peer_key.h"
#include "core/history/history_record.h"
#include "core/history/peer_changes.h"

namespace dicom_echo {

namespace {

HistoryEntry entryOf(const PeerIdentity &peer, const auto &report, const QStringList &logLines, const Words &words)
{
    return {peer.key, peer.name, peer.group, outcomeOf(report, words), historyRecord(report, logLines, words)};
}

QStringList logLinesOf(const QList<LogRecord> &log)
{
    QStringList lines;
    for (const LogRecord &record : log)
        lines << logLine(record);
    return lines;
}

} // namespace

HistoryRun historyRun(const PeerIdentity &peer, const EchoReport &report, const QStringList &logLines,
                      const Words &words)
{
    return {RunKind::Echo, peer.name, report.startedAt, true, {entryOf(peer, report, logLines, words)}};
}

HistoryRun historyRun(const PeerIdentity &peer, const WatchReport &report, const QStringList &logLines,
                      const Words &words)
{
    return {RunKind::Watch, peer.name, report.startedAt, true, {entryOf(peer, report, logLines, words)}};
}

HistoryRun historyRun(const QString &name, const FleetReport &report, const Words &words)
{
    HistoryRun run{RunKind::Fleet, name, report.startedAt, true, {}};
    for (const FleetPeerResult &peer : report.peers)
        run.entries << entryOf({peerKey(peer.report.request), peer.name, peer.group}, peer.report, logLinesOf(peer.log),
                               words);
    return run;
}

void keepFleet(HistoryStore &store, const QString &name, FleetReport &report, const Words &words)
{
    QStringList keys;
    for (const FleetPeerResult &peer : report.peers)
        keys << peerKey(peer.report.request);
    report.changes = fleetChanges(store.newest(keys), report);
    store.add(historyRun(name, report, words));
}

} // namespace dicom_echo
