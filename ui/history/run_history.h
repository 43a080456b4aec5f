// The history as a window uses it: on a thread of its own, so that no disk and no other window holds it up; values go
// across. What goes wrong is said once. Owned by the window.
#pragma once

#include "core/history/history_record.h"
#include "core/history/history_run.h"
#include "ui/run/finished_run.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <functional>

namespace dicom_echo {

class HistoryWorker;

/// The key of the peer that a request and the kind of its profile stand for.
[[nodiscard]] QString historyPeer(const EchoRequest &request, ProfileKind kind);

/// A row of a peer, and what changed since the one before it.
struct HistoryLine
{
    HistoryRow row;
    QString changes; ///< in words; empty: nothing
    bool operator==(const HistoryLine &) const = default;
};

class RunHistory : public QObject
{
    Q_OBJECT

public:
    /// `path`: the file; empty: nothing is kept, and nothing is known. Nothing happens before it is first used.
    explicit RunHistory(const QString &path, QObject *parent = nullptr);
    /// Waits until everything is written.
    ~RunHistory() override;

    /// Whether what begins now is to be kept.
    [[nodiscard]] bool isKept() const { return !m_path.isEmpty() && m_isKept; }
    void setKept(bool isKept);
    /// For what is kept from now on.
    void setBounds(const HistoryBounds &bounds);
    /// The same, and at once for what is there.
    void changeBounds(const HistoryBounds &bounds);

    enum class RunState { GoesOn, Over };
    /// `name`: of the profile. A watch that goes on is kept again and again: the newest is what is there.
    void keep(const FinishedRun &run, const QString &name, RunState state);

    /// Emits lastResultsRead().
    void readLastResults();
    /// Emits linesRead().
    void readLines(const QString &peer);
    /// Emits recordRead().
    void readRecord(qint64 row);

    /// Rows of a peer that are read at most.
    static constexpr int mostLines = 500;

Q_SIGNALS:
    void keptChanged();
    /// There is something new about this peer.
    void changed(const QString &peer);
    void lastResultsRead(const QHash<QString, dicom_echo::LastResult> &results);
    /// The newest first.
    void linesRead(const QString &peer, const QList<dicom_echo::HistoryLine> &lines);
    /// None if it is no longer there.
    void recordRead(qint64 row, const std::optional<dicom_echo::HistoryRecord> &record);
    /// What the user should know about the history.
    void problem(const QString &text);

private:
    void post(const std::function<void(HistoryWorker &worker)> &work);
    void tellProblem(const QString &text);

    QString m_path;
    bool m_isKept = true;
    HistoryBounds m_bounds;
    QThread m_thread;
    HistoryWorker *m_worker = nullptr; ///< lives on the thread, which deletes it
    QString m_lastProblem;

    friend class HistoryWorker;
};

} // namespace dicom_echo
