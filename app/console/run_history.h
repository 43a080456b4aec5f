// What a run without a window does with the history: keeps what it found, and tells what changed since the run before.
#pragma once

#include "core/history/history_keeping.h"
#include "core/history/peer_changes.h"

namespace dicom_echo {

/// What became of a run that was kept.
struct KeptRun
{
    QDateTime since; ///< of the run that it was compared with, UTC; invalid: there was none
    QList<OutcomeChange> changes;
    QString problem; ///< with the history, for the user; empty: none

    /// Whether there is something to be printed if only changes are.
    [[nodiscard]] bool tellsSomething() const { return !since.isValid() || !changes.isEmpty(); }
};

/// Of one peer.
[[nodiscard]] KeptRun keepRun(const QString &historyPath, const HistoryRun &run);

/// `{"since": "...", "texts": ["Software: was ..."]}`; null if there was no run before.
[[nodiscard]] QJsonValue changesToJson(const KeptRun &kept);

} // namespace dicom_echo
