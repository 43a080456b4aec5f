#include "ui/history/run_history.h"

#include "core/echo/peer_key.h"
#include "core/history/history_keeping.h"
#include "core/history/peer_changes.h"
#include "ui/widgets/user_language.h"

#include <QFile>

namespace dicom_echo {

/// What is on the other thread.
class HistoryWorker : public QObject
{
public:
    HistoryWorker(RunHistory *owner, const QString &path)
        : store(path)
        , m_owner(owner)
    {}

    /// Calls it on the window's thread.
    void answer(std::function<void(RunHistory &history)> call)
    {
        QMetaObject::invokeMethod(
            m_owner, [owner = m_owner, call = std::move(call)] { call(*owner); }, Qt::QueuedConnection);
    }

    HistoryStore store;
    QHash<RunId, qint64> goingOn; ///< which run of the store a watch is

private:
    RunHistory *m_owner; ///< outlives the thread
};

namespace {

HistoryRun historyRunOf(const FinishedRun &run, const QString &name, RunHistory::RunState state)
{
    const PeerIdentity peer{historyPeer(run.request, run.kind), name, {}};
    HistoryRun kept = run.watch ? historyRun(peer, *run.watch, run.logLines, userWords())
                                : historyRun(peer, run.report, run.logLines, userWords());
    kept.isOver = state == RunHistory::RunState::Over;
    return kept;
}

void keepOn(HistoryWorker &worker, RunId id, const HistoryRun &run)
{
    const qint64 known = worker.goingOn.value(id);
    qint64 kept = known;
    if (known == 0 || !worker.store.replace(known, run))
        kept = worker.store.add(run);
    if (run.isOver || kept == 0)
        worker.goingOn.remove(id);
    else
        worker.goingOn.insert(id, kept);
}

QList<HistoryLine> linesOf(const QList<HistoryRow> &rows)
{
    const QList<QList<OutcomeChange>> changes = changesOfEach(rows, userWords());
    QList<HistoryLine> lines;
    for (qsizetype i = 0; i < rows.size(); ++i)
        lines << HistoryLine{rows.at(i), changesText(changes.at(i))};
    return lines;
}

} // namespace

QString historyPeer(const EchoRequest &request, ProfileKind kind)
{
    return kind == ProfileKind::LocalTestPeer ? localTestPeerKey(request) : peerKey(request);
}

RunHistory::RunHistory(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{}

/// What was posted comes before the end.
RunHistory::~RunHistory()
{
    if (!m_worker)
        return;
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void RunHistory::setKept(bool isKept)
{
    if (std::exchange(m_isKept, isKept) != isKept)
        Q_EMIT keptChanged();
}

void RunHistory::setBounds(const HistoryBounds &bounds)
{
    m_bounds = bounds;
    if (m_worker)
        post([bounds](HistoryWorker &worker) { worker.store.setBounds(bounds); });
}

void RunHistory::changeBounds(const HistoryBounds &bounds)
{
    if (m_bounds == bounds)
        return;
    setBounds(bounds);
    post([](HistoryWorker &worker) { worker.store.tidy(QDateTime::currentDateTimeUtc()); });
}

void RunHistory::post(const std::function<void(HistoryWorker &worker)> &work)
{
    if (m_path.isEmpty() || (!m_isKept && !QFile::exists(m_path))) // reading would make the file
        return;
    if (!m_worker) {
        m_worker = new HistoryWorker(this, m_path);
        m_worker->store.setBounds(m_bounds);
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, work] {
            work(*worker);
            if (const QString text = worker->store.takeProblem(); !text.isEmpty())
                worker->answer([text](RunHistory &history) { history.tellProblem(text); });
        },
        Qt::QueuedConnection);
}

/// A disk that stays full is told once.
void RunHistory::tellProblem(const QString &text)
{
    if (std::exchange(m_lastProblem, text) != text)
        Q_EMIT problem(text);
}

void RunHistory::keep(const FinishedRun &run, const QString &name, RunState state)
{
    post([run, name, state](HistoryWorker &worker) {
        const HistoryRun kept = historyRunOf(run, name, state);
        keepOn(worker, run.id, kept);
        worker.answer([peer = kept.entries.first().peer](RunHistory &history) { Q_EMIT history.changed(peer); });
    });
}

void RunHistory::readLastResults()
{
    post([](HistoryWorker &worker) {
        worker.answer(
            [results = worker.store.lastResults()](RunHistory &history) { Q_EMIT history.lastResultsRead(results); });
    });
}

void RunHistory::readLines(const QString &peer)
{
    post([peer](HistoryWorker &worker) {
        worker.answer([peer, lines = linesOf(worker.store.rows(peer, mostLines))](RunHistory &history) {
            Q_EMIT history.linesRead(peer, lines);
        });
    });
}

void RunHistory::readRecord(qint64 row)
{
    post([row](HistoryWorker &worker) {
        worker.answer([row, record = readHistoryRecord(worker.store.record(row))](RunHistory &history) {
            Q_EMIT history.recordRead(row, record);
        });
    });
}

} // namespace dicom_echo
#include "moc_run_history.cpp"
