// The history on disk: history.sqlite. Several processes may write it at once; one that is killed leaves only whole
// runs. A damaged file is set aside. Whatever goes wrong affects the history alone: nothing waits for it or fails
// because of it.
#pragma once

#include "core/history/history_run.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace dicom_echo {

class HistoryDatabase;

/// Belongs to the thread that first calls it; may be made anywhere, and destroyed elsewhere only if it was never
/// called. Opens the file when first needed.
class HistoryStore
{
public:
    explicit HistoryStore(const QString &path, HistoryBounds bounds = {});
    ~HistoryStore();

    /// `history.sqlite` in QStandardPaths::AppDataLocation.
    [[nodiscard]] static QString defaultPath();

    void setBounds(const HistoryBounds &bounds) { m_bounds = bounds; }

    // Each of these takes effect completely or not at all, within a few seconds. Errors are in takeProblem().

    /// Returns the id of the run, 0 if it was not kept.
    qint64 add(const HistoryRun &run);
    /// Replaces the entry of a run that is still going on. False if the run is no longer there.
    bool replace(qint64 run, const HistoryRun &now);

    /// The runs of one peer, by its key, newest first.
    [[nodiscard]] QList<HistoryRow> rows(const QString &peer, int most);
    /// See history_record.h; empty if there is none.
    [[nodiscard]] QByteArray record(qint64 row);
    /// The newest result of each peer that was not cancelled.
    [[nodiscard]] HistoryBaseline newest(const QStringList &peers);
    /// Of all peers, by their keys.
    [[nodiscard]] QHash<QString, LastResult> lastResults();

    /// Brings the history within its bounds. add() does so from time to time.
    void tidy(const QDateTime &now);

    /// What the user should know of since the last call, in a sentence or two; empty if there is nothing. It may be a
    /// problem that was overcome: the call that met it did its work.
    [[nodiscard]] QString takeProblem();

private:
    void shrink();

    std::unique_ptr<HistoryDatabase> m_database;
    HistoryBounds m_bounds;
};

} // namespace dicom_echo
