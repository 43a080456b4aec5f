// What the runs and watches of a window leave in the history, and when.
#include "tests/support/loopback.h"
#include "tests/support/scripts.h"
#include "ui/history/history_recorder.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

namespace {

constexpr int longestWait = 60000; ///< ms; each run is synchronised to disk, which others may keep busy

RunPlan planFor(quint16 port)
{
    RunPlan plan;
    plan.request.address = QStringLiteral("127.0.0.1");
    plan.request.port = port;
    plan.subject.profile = QStringLiteral("Main PACS");
    return plan;
}

RunPlan watchOf(quint16 port)
{
    RunPlan plan = planFor(port);
    plan.watch = WatchSettings{100ms, 0ms, WatchAssociations::NewEach};
    return plan;
}

} // namespace

class TestHistoryRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsARunWithItsProfile();
    void keepsARunToTheBuiltInResponderUnderOneName();
    void keepsAWatchAsSoonAsItHasBegunAndWhenItsPeerGoesDown();
    void keepsAWatchThatWasStopped();
    void keepsToItsEndAWatchThatHadBegunBefore();
    void endsWatchesWithWhatTheyHaveSeen();

private:
    [[nodiscard]] QList<HistoryRow> rows(const RunPlan &plan) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestHistoryRecorder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("history.sqlite"));
}

/// As another program would find them now.
QList<HistoryRow> TestHistoryRecorder::rows(const RunPlan &plan) const
{
    RunHistory reader(m_path);
    QSignalSpy read(&reader, &RunHistory::linesRead);
    reader.readLines(historyPeer(plan.request, plan.kind));
    QList<HistoryRow> rows;
    if (read.wait(60000)) {
        for (const HistoryLine &line : read.first().at(1).value<QList<HistoryLine>>())
            rows << line.row;
    }
    return rows;
}

void TestHistoryRecorder::keepsARunWithItsProfile()
{
    RunBook runs;
    RunHistory history(m_path);
    const HistoryRecorder recorder(&runs, &history);
    const RunPlan plan = planFor(freePort());
    runs.start(plan);
    QTRY_COMPARE_WITH_TIMEOUT(rows(plan).size(), 1, longestWait);
    const HistoryRow row = rows(plan).first();
    QVERIFY(row.kind == RunKind::Echo);
    QVERIFY(row.isOver);
    QCOMPARE(row.name, QStringLiteral("Main PACS"));
    QCOMPARE(row.outcome.code, QStringLiteral("connection-refused"));
}

void TestHistoryRecorder::keepsARunToTheBuiltInResponderUnderOneName()
{
    RunBook runs;
    RunHistory history(m_path);
    const HistoryRecorder recorder(&runs, &history);
    RunPlan plan = planFor(freePort());
    plan.kind = ProfileKind::LocalTestPeer;
    runs.start(plan);
    RunPlan other = plan;
    other.request.port = 4242;
    QTRY_COMPARE_WITH_TIMEOUT(rows(other).size(), 1, longestWait);
    QVERIFY(rows(other).first().outcome.verdict == Verdict::Success);
}

/// The peer answers twice and is gone.
void TestHistoryRecorder::keepsAWatchAsSoonAsItHasBegunAndWhenItsPeerGoesDown()
{
    RunBook runs;
    RunHistory history(m_path);
    const HistoryRecorder recorder(&runs, &history);
    std::optional<ScriptedPeer> peer(std::in_place, QList<Script>{serving(), serving()});
    const RunPlan plan = watchOf(peer->port());
    runs.start(plan);
    QTRY_COMPARE_WITH_TIMEOUT(rows(plan).size(), 1, longestWait);
    QVERIFY(!rows(plan).first().isOver);
    QVERIFY(rows(plan).first().kind == RunKind::Watch);
    QVERIFY(rows(plan).first().outcome.hasSucceeded());
    peer.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!rows(plan).first().outcome.hasSucceeded(), longestWait);
    QCOMPARE(rows(plan).size(), 1);
    QVERIFY(!rows(plan).first().isOver);
}

void TestHistoryRecorder::keepsAWatchThatWasStopped()
{
    RunBook runs;
    RunHistory history(m_path);
    const HistoryRecorder recorder(&runs, &history);
    const RunPlan plan = watchOf(freePort());
    const RunId watch = runs.start(plan);
    QTRY_COMPARE_WITH_TIMEOUT(rows(plan).size(), 1, longestWait);
    runs.cancel(watch);
    QTRY_VERIFY_WITH_TIMEOUT(rows(plan).first().isOver, longestWait);
    QCOMPARE(rows(plan).size(), 1);
}

void TestHistoryRecorder::keepsToItsEndAWatchThatHadBegunBefore()
{
    RunBook runs;
    RunHistory history(m_path);
    const HistoryRecorder recorder(&runs, &history);
    const RunPlan watched = watchOf(freePort());
    const RunId watch = runs.start(watched);
    QTRY_COMPARE_WITH_TIMEOUT(rows(watched).size(), 1, longestWait);
    history.setKept(false);
    RunPlan plan = planFor(freePort());
    plan.subject.profile = QStringLiteral("Other PACS");
    QSignalSpy finished(&runs, &RunBook::finished);
    runs.start(plan);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, longestWait);
    runs.cancel(watch);
    QTRY_VERIFY_WITH_TIMEOUT(rows(watched).value(0).isOver, longestWait);
    QVERIFY(rows(plan).isEmpty());
}

void TestHistoryRecorder::endsWatchesWithWhatTheyHaveSeen()
{
    RunBook runs;
    const RunPlan plan = watchOf(freePort());
    {
        RunHistory history(m_path);
        HistoryRecorder recorder(&runs, &history);
        const RunId watch = runs.start(plan);
        QTRY_VERIFY_WITH_TIMEOUT(runs.find(watch)->progress().watch->attempts > 2, longestWait);
        recorder.endWatches();
        runs.cancelAll();
        QTRY_VERIFY_WITH_TIMEOUT(!runs.find(watch)->isRunning(), longestWait); // its end is not another run
    }
    QCOMPARE(rows(plan).size(), 1);
    QVERIFY(rows(plan).first().isOver);
    QCOMPARE(rows(plan).first().outcome.code, QStringLiteral("connection-refused"));
}

QTEST_GUILESS_MAIN(TestHistoryRecorder)
#include "tst_history_recorder.moc"
