// The history as the window has it, without a window: runs go in, rows, reports and last results come out.
#include "core/log/utc.h"
#include "tests/models/report_fixture.h"
#include "ui/history/history_model.h"
#include "ui/history/kept_report.h"
#include "ui/history/run_history.h"
#include "ui/run/redaction.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/user_language.h"

#include <QAction>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

/// Each is later than the one before.
FinishedRun finishedRun(const EchoReport &report)
{
    static quint64 number = 0;
    FinishedRun run;
    run.id = static_cast<RunId>(++number);
    run.report = report;
    run.report.startedAt = QDateTime(QDate(2026, 11, 30), QTime(10, 0), utc).addSecs(qint64(number));
    run.request = report.request;
    run.logLines = {QStringLiteral("I: Requesting Association")};
    return run;
}

EchoReport refused()
{
    EchoReport report = rejected();
    report.request.calledAeTitle = QStringLiteral("ANY-SCP");
    report.request.port = 11112;
    report.peer.addresses = {QStringLiteral("10.1.2.3")};
    report.peer.connectedTo = QStringLiteral("10.1.2.3:11112");
    report.tls.emplace();
    report.tls->chain.resize(1);
    report.tls->chain[0].subject = QStringLiteral("CN=secret.example.org,O=Hospital");
    report.tls->chain[0].issuer = QStringLiteral("CN=Hospital CA");
    report.tls->chain[0].alternativeNames = {QStringLiteral("DNS:other-secret.example.net")};
    report.tls->chain[0].sha256 = QByteArray(64, 'a');
    report.peer.localAddress = QStringLiteral("10.9.8.7");
    report.secondOpinion.emplace().tls.emplace().chain.resize(1);
    report.secondOpinion->tls->chain[0].subject = QStringLiteral("CN=opinion.example.com");
    return report;
}

QStringList column(const HistoryModel &model, HistoryModel::Column column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

} // namespace

class TestRunHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakLanguage(Language::English); } // its plurals are a catalogue

    void init();

    void showsTheRunsOfAPeer();
    void keepsRowsWhereTheyAre();
    void keepsAWatchOnceHoweverOftenItIsKept();
    void writesWhatWasHandedOverBeforeItEnds();
    void opensTheReportOfARun();
    void saysHowManyRunsThereAre();
    void marksResultsByTheirIcons();
    void givesAReportAwayWithoutItsNames();
    void givesNoFingerprintAwayThatWasPinned();
    void givesAWatchAwayWithoutTheNamesOfItsOutages();
    void knowsTheLastResults();
    void keepsAndReadsNothingWithoutAFile();
    void tellsOnceThatNothingCanBeKept();

private:
    [[nodiscard]] QList<HistoryLine> linesOf(RunHistory &history, const QString &peer) const;
    [[nodiscard]] KeptReport newestReport(RunHistory &history) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    const QString m_peer = historyPeer(refused().request, ProfileKind::Peer);
};

void TestRunHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("history.sqlite"));
}

QList<HistoryLine> TestRunHistory::linesOf(RunHistory &history, const QString &peer) const
{
    QSignalSpy read(&history, &RunHistory::linesRead);
    history.readLines(peer);
    return read.wait(60000) ? read.first().at(1).value<QList<HistoryLine>>() : QList<HistoryLine>();
}

KeptReport TestRunHistory::newestReport(RunHistory &history) const
{
    KeptReport report;
    const QList<HistoryLine> lines = linesOf(history, m_peer);
    if (lines.isEmpty())
        return report;
    report.row = lines.first().row;
    QSignalSpy read(&history, &RunHistory::recordRead);
    history.readRecord(report.row.id);
    if (read.wait(60000))
        report.record = read.first().at(1).value<std::optional<HistoryRecord>>().value_or(HistoryRecord());
    return report;
}

void TestRunHistory::showsTheRunsOfAPeer()
{
    RunHistory history(m_path);
    EchoReport good = succeeded();
    good.echoes.roundTrip->median = 2.5;
    good.peer.implementationClassUid = QStringLiteral("1.2.3");
    EchoReport better = good;
    better.peer.implementationVersionName = QStringLiteral("VENDOR_2");
    for (const EchoReport &report : {good, better, refused()})
        history.keep(finishedRun(report), QStringLiteral("Main PACS"), RunHistory::RunState::Over);
    HistoryModel model;
    model.setLines(linesOf(history, m_peer));
    QCOMPARE(column(model, HistoryModel::ResultColumn),
             (QStringList{QStringLiteral("Failed"), QStringLiteral("Succeeded"), QStringLiteral("Succeeded")}));
    QCOMPARE(column(model, HistoryModel::StageColumn), (QStringList{QStringLiteral("Associate"), {}, {}}));
    QCOMPARE(column(model, HistoryModel::RunColumn), QStringList(3, QStringLiteral("Echo")));
    QCOMPARE(column(model, HistoryModel::RoundTripColumn),
             (QStringList{{}, QStringLiteral("2.5 ms"), QStringLiteral("2.5 ms")}));
    const QStringList causes = column(model, HistoryModel::CauseColumn);
    QVERIFY2(causes.first().contains(QStringLiteral("ANY-SCP")), qPrintable(causes.first()));
    const QStringList changes = column(model, HistoryModel::ChangesColumn);
    QCOMPARE(changes.at(0), QStringLiteral("New failure: ") + causes.first());
    QCOMPARE(changes.at(1), QStringLiteral("Software: was VENDOR_1, now VENDOR_2"));
    QCOMPARE(changes.at(2), QString());
    QVERIFY(historySummary(model.lines()).startsWith(QStringLiteral("3 runs. Last success: 30 Nov 2026 ")));
}

void TestRunHistory::keepsRowsWhereTheyAre()
{
    RunHistory history(m_path);
    history.keep(finishedRun(succeeded()), {}, RunHistory::RunState::Over);
    HistoryModel model;
    model.setLines(linesOf(history, m_peer));
    const QPersistentModelIndex chosen = model.index(0, 0);
    history.keep(finishedRun(refused()), {}, RunHistory::RunState::Over);
    model.setLines(linesOf(history, m_peer));
    QVERIFY(chosen.isValid());
    QCOMPARE(chosen.row(), 1);
    model.setLines({});
    QVERIFY(!chosen.isValid());
    QCOMPARE(model.rowCount(), 0);
}

void TestRunHistory::keepsAWatchOnceHoweverOftenItIsKept()
{
    RunHistory history(m_path);
    FinishedRun watch = finishedRun(succeeded());
    watch.watch.emplace();
    watch.watch->request = watch.request;
    watch.watch->startedAt = watch.report.startedAt;
    watch.watch->lastRun = watch.report;
    for (const quint64 attempts : {1u, 2u, 3u}) {
        watch.watch->summary.attempts = watch.watch->summary.succeeded = attempts;
        history.keep(watch, {}, RunHistory::RunState::GoesOn);
    }
    HistoryModel model;
    model.setLines(linesOf(history, m_peer));
    QCOMPARE(column(model, HistoryModel::RunColumn), QStringList{QStringLiteral("Watch, not ended")});
    QVERIFY(column(model, HistoryModel::CauseColumn).first().contains(QStringLiteral("of 3 attempts")));
    const QPersistentModelIndex row = model.index(0, 0);
    history.keep(watch, {}, RunHistory::RunState::Over);
    model.setLines(linesOf(history, m_peer));
    QCOMPARE(column(model, HistoryModel::RunColumn), QStringList{QStringLiteral("Watch")});
    QVERIFY(row.isValid());
}

void TestRunHistory::writesWhatWasHandedOverBeforeItEnds()
{
    {
        RunHistory history(m_path);
        for (int number = 0; number < 20; ++number)
            history.keep(finishedRun(succeeded()), {}, RunHistory::RunState::Over);
    }
    RunHistory history(m_path);
    QCOMPARE(linesOf(history, m_peer).size(), 20);
}

void TestRunHistory::opensTheReportOfARun()
{
    RunHistory history(m_path);
    history.keep(finishedRun(refused()), {}, RunHistory::RunState::Over);
    const KeptReport report = newestReport(history);
    const QString text = textOf(report);
    for (const char *const part : {"DICOM connection test (C-ECHO): failure", "What to do:", "10.1.2.3",
                                   "associate:", "I: Requesting Association"})
        QVERIFY2(text.contains(QString::fromLatin1(part)), qPrintable(text));
    QCOMPARE(fileContentOf(report, QStringLiteral("a.txt")), text);
    QVERIFY(fileContentOf(report, QStringLiteral("a.html")).startsWith(QStringLiteral("<!DOCTYPE html>")));
    const QJsonObject json = QJsonDocument::fromJson(fileContentOf(report, QStringLiteral("a.JSON")).toUtf8()).object();
    QCOMPARE(json[QLatin1StringView("failure")][QLatin1StringView("code")].toString(), QStringLiteral("rejected"));
    QVERIFY(fileNameOf(report).startsWith(QStringLiteral("dicom-echo-pacs.example.org-20261130-")));
    QSignalSpy read(&history, &RunHistory::recordRead);
    history.readRecord(report.row.id + 1);
    QVERIFY(read.wait(60000));
    QVERIFY(!read.first().at(1).value<std::optional<HistoryRecord>>());
}

/// One with a warning has succeeded.
void TestRunHistory::saysHowManyRunsThereAre()
{
    HistoryLine failed;
    failed.row.outcome.verdict = Verdict::Failure;
    QList<HistoryLine> lines(RunHistory::mostLines - 1, failed);
    QCOMPARE(historySummary(lines), QStringLiteral("499 runs. None of them succeeded."));
    lines.last().row.outcome.roundTripMilliseconds = 0.3; // it answered, but with another status
    QCOMPARE(historySummary(lines), QStringLiteral("499 runs. None of them succeeded."));
    lines.last().row.kind = RunKind::Watch;
    lines.last().row.outcome.startedAt = QDateTime(QDate(2026, 11, 29), QTime(12, 0), utc);
    QVERIFY2(historySummary(lines).startsWith(
                 QStringLiteral("499 runs. Last success: in the watch that began 29 Nov 2026 ")),
             qPrintable(historySummary(lines)));
    lines.last() = failed;
    HistoryLine warned;
    warned.row.outcome.verdict = Verdict::Warning;
    warned.row.heardAt = QDateTime(QDate(2026, 11, 30), QTime(12, 0), utc);
    lines << warned;
    QVERIFY2(historySummary(lines).startsWith(QStringLiteral("The newest 500 runs. Last success: 30 Nov 2026 ")),
             qPrintable(historySummary(lines)));
}

void TestRunHistory::marksResultsByTheirIcons()
{
    HistoryModel model;
    QList<HistoryLine> lines(2);
    lines[0].row.id = 2;
    lines[0].row.outcome.verdict = Verdict::Failure;
    lines[1].row.id = 1;
    lines[1].row.outcome.verdict = Verdict::Success;
    model.setLines(lines);
    const auto mark = [&model](int row) {
        return model.index(row, HistoryModel::ResultColumn)
            .data(Qt::DecorationRole)
            .value<QIcon>()
            .pixmap(16)
            .toImage();
    };
    QCOMPARE(mark(0), stateIcon(StateIcon::Failure).pixmap(16).toImage());
    QCOMPARE(mark(1), stateIcon(StateIcon::Success).pixmap(16).toImage());
}

void TestRunHistory::givesAReportAwayWithoutItsNames()
{
    RunHistory history(m_path);
    history.keep(finishedRun(refused()), {}, RunHistory::RunState::Over);
    const KeptReport report = newestReport(history);
    Redaction redaction;
    QCOMPARE(textOf(given(report, redaction)), textOf(report));
    redaction.action()->setChecked(true);
    const KeptReport redacted = given(report, redaction);
    for (const char *const path : {"a.txt", "a.html", "a.json"}) {
        const QString content = fileContentOf(redacted, QString::fromLatin1(path));
        for (const char *const name :
             {"pacs.example.org", "10.1.2.3", "ANY-SCP", "ECHOSCU", "secret.example.org", "Hospital", "aaaaaaaa",
              "AA:AA", "10.9.8.7", "other-secret.example.net", "opinion.example.com"})
            QVERIFY2(!content.contains(QString::fromLatin1(name)), qPrintable(QString::fromLatin1(name) + content));
    }
    QVERIFY(!fileNameOf(redacted).contains(QStringLiteral("pacs")));
}

void TestRunHistory::givesNoFingerprintAwayThatWasPinned()
{
    EchoReport pinned = refused();
    pinned.request.tls.emplace().pinnedSha256 = QByteArray(64, 'b');
    KeptReport report;
    report.record = readHistoryRecord(historyRecord(pinned, {})).value();
    const QString path = QStringLiteral("a.json");
    QVERIFY(fileContentOf(report, path).contains(QStringLiteral("bbbbbbbb")));
    Redaction redaction;
    redaction.action()->setChecked(true);
    QVERIFY(!fileContentOf(given(report, redaction), path).contains(QStringLiteral("bbbbbbbb")));
}

/// Its last run, which succeeded, knows nothing of them.
void TestRunHistory::givesAWatchAwayWithoutTheNamesOfItsOutages()
{
    EchoReport untrusted = refused();
    untrusted.findings.first() = Finding{Severity::Failure, Stage::Tls, FindingCode::CertificateUntrusted, {}, {}};
    TlsFailureFacts facts;
    facts.fault = CertificateFault::MissingIssuer;
    facts.certificate = untrusted.tls->chain.first();
    untrusted.findings.first().facts = facts;
    EchoReport moved = refused();
    moved.findings.first() = Finding{Severity::Failure, Stage::Connect, FindingCode::ConnectionRefused, {}, {}};
    moved.findings.first().facts = ConnectFacts();
    moved.peer.addresses = {QStringLiteral("10.7.7.7")};
    moved.peer.connectedTo = QStringLiteral("10.7.7.7:11112");
    moved.peer.localAddress = QStringLiteral("10.8.8.8");
    FinishedRun watch = finishedRun(succeeded());
    watch.request = refused().request;
    watch.watch.emplace();
    watch.watch->request = watch.request;
    watch.watch->lastRun = watch.report;
    watch.watch->startedAt = watch.report.startedAt;
    watch.watch->summary.attempts = 2;
    watch.watch->summary.succeeded = 1;
    watch.watch->summary.outageCount = 1;
    const auto first = std::make_shared<const EchoReport>(untrusted);
    const auto last = std::make_shared<const EchoReport>(moved);
    watch.watch->summary.outages = {{moved.startedAt, moved.startedAt.addSecs(5), 2, first, last}};
    moved.peer.addresses = {QStringLiteral("10.6.6.6")};
    moved.peer.connectedTo = QStringLiteral("10.6.6.6:11112");
    const auto ofLongAgo = std::make_shared<const EchoReport>(moved); // no more among the others
    watch.watch->summary.longestOutage = {moved.startedAt.addDays(-9), moved.startedAt, 999, ofLongAgo, ofLongAgo};
    RunHistory history(m_path);
    history.keep(watch, {}, RunHistory::RunState::Over);
    const KeptReport report = newestReport(history);
    for (const char *const name : {"10.6.6.6", "10.7.7.7", "10.8.8.8", "Hospital CA"}) // or nothing would be shown here
        QVERIFY2(fileContentOf(report, QStringLiteral("a.json")).contains(QString::fromLatin1(name)), name);
    Redaction redaction;
    redaction.action()->setChecked(true);
    const KeptReport redacted = given(report, redaction);
    for (const char *const path : {"a.txt", "a.json"}) {
        const QString content = fileContentOf(redacted, QString::fromLatin1(path));
        for (const char *const name :
             {"10.6.6.6", "10.7.7.7", "10.8.8.8", "secret.example.org", "Hospital CA", "aaaaaaaa", "AA:AA"})
            QVERIFY2(!content.contains(QString::fromLatin1(name)), qPrintable(QString::fromLatin1(name) + content));
    }
}

void TestRunHistory::knowsTheLastResults()
{
    {
        RunHistory history(m_path);
        history.keep(finishedRun(succeeded()), {}, RunHistory::RunState::Over);
        history.keep(finishedRun(refused()), {}, RunHistory::RunState::Over);
    }
    RunHistory history(m_path);
    QSignalSpy read(&history, &RunHistory::lastResultsRead);
    history.readLastResults();
    QVERIFY(read.wait(60000));
    const auto results = read.first().first().value<QHash<QString, LastResult>>();
    QCOMPARE(results.keys(), QStringList{m_peer});
    QVERIFY(results.value(m_peer).verdict == Verdict::Failure);
    QCOMPARE(results.value(m_peer).succeeded.addSecs(1), results.value(m_peer).startedAt);
}

void TestRunHistory::keepsAndReadsNothingWithoutAFile()
{
    RunHistory history({});
    QSignalSpy problems(&history, &RunHistory::problem);
    history.keep(finishedRun(succeeded()), {}, RunHistory::RunState::Over);
    history.readLines(m_peer);
    QVERIFY(!history.isKept());
    QVERIFY(problems.isEmpty());
}

void TestRunHistory::tellsOnceThatNothingCanBeKept()
{
    RunHistory history(QStringLiteral("/proc/self/fdinfo/history.sqlite"));
    QSignalSpy problems(&history, &RunHistory::problem);
    QSignalSpy changes(&history, &RunHistory::changed);
    history.keep(finishedRun(succeeded()), {}, RunHistory::RunState::Over);
    history.keep(finishedRun(succeeded()), {}, RunHistory::RunState::Over);
    history.readLines(m_peer);
    QTRY_COMPARE(changes.size(), 2);
    QCOMPARE(linesOf(history, m_peer).size(), 0);
    QCOMPARE(problems.size(), 1);
}

QTEST_MAIN(TestRunHistory)

#include "tst_run_history.moc"
