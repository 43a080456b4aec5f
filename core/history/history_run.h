// The values of the history: what goes into it and what comes out.
#pragma once

#include "core/history/peer_outcome.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace dicom_echo {

/// Stands for the built-in responder, whose port changes each time, where others have their peerKey().
[[nodiscard]] QString localTestPeerKey(const EchoRequest &request);

enum class RunKind { Echo, Watch, Fleet };

/// How much is kept.
struct HistoryBounds
{
    int days = 90;
    int megabytes = 200; ///< of the file
    bool operator==(const HistoryBounds &) const = default;
};
inline constexpr int mostHistoryDays = 3650;
inline constexpr int mostHistoryMegabytes = 10000;

/// One peer of a run.
struct HistoryEntry
{
    QString peer;  ///< its key
    QString name;  ///< of the profile or in the fleet; may be empty
    QString group; ///< may be empty
    PeerOutcome outcome;
    QByteArray record; ///< see history_record.h
};

struct HistoryRun
{
    RunKind kind = RunKind::Echo;
    QString name;                ///< what the user calls it; may be empty
    QDateTime startedAt;         ///< UTC
    bool isOver = true;          ///< false: a watch that goes on
    QList<HistoryEntry> entries; ///< one for each peer
};

/// What is shown of one peer of a run; its record is read only on demand.
struct HistoryRow
{
    qint64 id = 0;
    RunKind kind = RunKind::Echo;
    bool isOver = true; ///< false: a watch that goes on, or whose program ended before it could finish it
    QString name;
    PeerOutcome outcome;
    QDateTime heardAt; ///< UTC, when it was so for the last time: of a watch its end, else the start of the run
    bool operator==(const HistoryRow &) const = default;
};

/// What a run is compared with, by the keys of the peers.
struct HistoryBaseline
{
    QDateTime since; ///< start of the newest of those runs, UTC; invalid: there was none
    QHash<QString, PeerOutcome> peers;
};

/// The latest result of a peer.
struct LastResult
{
    Verdict verdict = Verdict::Cancelled;
    QDateTime startedAt; ///< of the run, UTC
    QString title;       ///< of the finding; empty if there was none
    QDateTime succeeded; ///< when the newest run that succeeded was heard, UTC; invalid: none is kept
    QDateTime heardAt;   ///< UTC, when it was so for the last time: of a watch its end, else the start of the run
    bool operator==(const LastResult &) const = default;
};

} // namespace dicom_echo
