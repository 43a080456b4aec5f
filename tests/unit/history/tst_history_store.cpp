// What the history keeps and gives back, and its bounds.
#include "core/echo/peer_key.h"
#include "core/history/history_keeping.h"
#include "core/log/utc.h"
#include "tests/support/history_files.h"

#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

PeerOutcome fullOutcome()
{
    PeerOutcome outcome = outcomeAt(QDateTime(QDate::currentDate(), QTime(10, 0, 0, 123), utc), Verdict::Warning);
    outcome.stage = QStringLiteral("release");
    outcome.code = QStringLiteral("release-timeout");
    outcome.title = QString::fromUtf8("Der Peer hat die Freigabe nicht best\u00e4tigt");
    outcome.stageMilliseconds = {1.25, 0.5, 3.0, 4.0, 0.0, std::nullopt};
    outcome.addresses = {QStringLiteral("192.0.2.1"), QStringLiteral("2001:db8::1")};
    outcome.connectedTo = QStringLiteral("192.0.2.1:104");
    outcome.implementationClassUid = QStringLiteral("1.2.276.0.7230010.3.0.3.6.7");
    outcome.implementationVersionName = QStringLiteral("OFFIS_DCMTK_367");
    outcome.maximumPdu = 0;
    outcome.transferSyntax = QStringLiteral("1.2.840.10008.1.2.1");
    outcome.tlsVersion = QStringLiteral("TLSv1.3");
    outcome.cipher = QStringLiteral("TLS_AES_256_GCM_SHA384");
    outcome.certificateSha256 = QByteArray(64, 'a');
    outcome.certificateEnd = QDateTime(QDate(2027, 1, 31), QTime(12, 0), utc);
    outcome.roundTripMilliseconds = 0.081;
    return outcome;
}

QList<double> agesOf(const QList<HistoryRow> &rows)
{
    QList<double> ages;
    for (const HistoryRow &row : rows)
        ages << std::round(static_cast<double>(row.outcome.startedAt.secsTo(QDateTime::currentDateTimeUtc())) / 8640) /
                    10;
    return ages;
}

/// Of the kind that 64 fit into a megabyte.
HistoryRun largeRun(const QDateTime &startedAt)
{
    HistoryRun run = runOf(outcomeAt(startedAt));
    QByteArray record(16 * 1024, Qt::Uninitialized);
    for (qsizetype i = 0; i < record.size(); ++i)
        record[i] = static_cast<char>(i * 31 + startedAt.toSecsSinceEpoch());
    run.entries.first().record = record;
    return run;
}

/// At noon, so that hours before and after are of the same day.
QDateTime noon(int daysBefore)
{
    return QDateTime(QDateTime::currentDateTimeUtc().date().addDays(-daysBefore), QTime(12, 0), utc);
}

} // namespace

class TestHistoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackEveryColumn();
    void givesTheRowsOfOnePeerNewestFirst();
    void keepsAWatchAsItGoesOn();
    void opensTheReportOfARun();
    void keepsTheNewestLinesOfALongLog();
    void keepsTheLogOfEachPeerOfAFleet();
    void keepsTheLogWhereTheRestIsTooLong();
    void readsNoRecordFromOtherBytes();
    void comparesWithTheNewestResultThatWasNotCancelled();
    void comparesWithTheNewestRunOfAnyPeer();
    void knowsWhenAPeerLastSucceeded();
    void aWatchIsHeardUntilItsEnd();
    void isReadableByItsOwnerOnly();
    void takesThePermissionsOfOthersAway();
    void forgetsWhatIsOlderThanItsDays();
    void keepsAWatchForAsLongAsItIsHeardOf();
    void tidiesAgainOnceTheClockWasSetBack();
    void thinsOldResultsToTheMostTellingOfADay();
    void staysWithinItsMegabytes();
    void keepsAWatchThatGoesOnWithinItsMegabytes();
    void keepsTheNewestRunHoweverLargeItIs();
    void tellsPeersApart();
};

void TestHistoryStore::givesBackEveryColumn()
{
    const HistoryFolder here;
    const PeerOutcome outcome = fullOutcome();
    HistoryStore(here.path()).add(runOf(outcome, pacs, RunKind::Fleet));
    HistoryStore store(here.path());
    const QList<HistoryRow> rows = store.rows(pacs, 10);
    QCOMPARE(store.takeProblem(), QString());
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.first().outcome == outcome);
    QVERIFY(rows.first().kind == RunKind::Fleet);
    QVERIFY(rows.first().isOver);
    QCOMPARE(rows.first().name, QStringLiteral("Main PACS"));
}

void TestHistoryStore::givesTheRowsOfOnePeerNewestFirst()
{
    const HistoryFolder here;
    HistoryStore store(here.path());
    QVERIFY(store.add(runOf(outcomeAt(daysAgo(2)))) != 0);
    QVERIFY(store.add(runOf(outcomeAt(daysAgo(3)))) != 0);
    QVERIFY(store.add(runOf(outcomeAt(daysAgo(1)))) != 0);
    QVERIFY(store.add(runOf(outcomeAt(daysAgo(1)), archive)) != 0);
    QCOMPARE(agesOf(store.rows(pacs, 10)), (QList<double>{1, 2, 3}));
    QCOMPARE(agesOf(store.rows(pacs, 2)), (QList<double>{1, 2}));
    QCOMPARE(agesOf(store.rows(archive, 2)), (QList<double>{1}));
    QVERIFY(store.rows(QStringLiteral("OTHER@pacs.example.org:104"), 2).isEmpty());
}

void TestHistoryStore::keepsAWatchAsItGoesOn()
{
    const HistoryFolder here;
    HistoryStore store(here.path());
    HistoryRun watch = runOf(outcomeAt(daysAgo(0.1)), pacs, RunKind::Watch);
    watch.isOver = false;
    const qint64 id = store.add(watch);
    QVERIFY(id != 0);
    QVERIFY(!store.rows(pacs, 10).first().isOver);
    watch.entries.first().outcome.verdict = Verdict::Failure;
    watch.isOver = true;
    const qint64 row = store.rows(pacs, 10).first().id;
    QVERIFY(store.add(runOf(outcomeAt(daysAgo(0.2)))) != 0);
    QVERIFY(store.replace(id, watch));
    QCOMPARE(store.rows(pacs, 10).size(), 2);
    QCOMPARE(store.rows(pacs, 10).first().id, row);
    QVERIFY(store.rows(pacs, 10).first().isOver);
    QVERIFY(store.rows(pacs, 10).first().outcome.verdict == Verdict::Failure);
    QVERIFY(!store.replace(id + 2, watch));
    QCOMPARE(store.takeProblem(), QString());
}

void TestHistoryStore::opensTheReportOfARun()
{
    EchoReport report;
    report.request.address = QStringLiteral("pacs.example.org");
    report.request.calledAeTitle = QStringLiteral("PACS");
    report.verdict = Verdict::Failure;
    report.startedAt = daysAgo(1);
    report.findings = {
        Finding{Severity::Failure, Stage::Associate, FindingCode::Rejected, AssociateRjPdu{1, 1, 7}, {}}};
    report.peer.addresses = {QStringLiteral("192.0.2.1")};
    report.tls.emplace();
    report.tls->chain.resize(1);
    report.tls->chain[0].subject = QStringLiteral("CN=pacs.example.org,O=Hospital");
    const QStringList log{QStringLiteral("E: Association Rejected")};

    const HistoryFolder here;
    HistoryStore store(here.path());
    HistoryRun run = runOf(outcomeOf(report));
    run.entries.first().record = historyRecord(report, log);
    QVERIFY(store.add(run) != 0);
    const HistoryRow row = store.rows(pacs, 1).first();
    QCOMPARE(row.outcome.stage, QStringLiteral("associate"));
    QCOMPARE(row.outcome.code, QStringLiteral("rejected"));
    const std::optional<HistoryRecord> record = readHistoryRecord(store.record(row.id));
    QVERIFY(record);
    QVERIFY(record->document == reportDocument(report, log));
    QCOMPARE(record->document.sections.constLast().lines, log);
    QCOMPARE(record->report[QLatin1StringView("schema")].toString(), QStringLiteral("dicom-echo/report/1"));
    QVERIFY(record->names.request == report.request);
    QCOMPARE(record->names.peer.addresses, report.peer.addresses);
    QCOMPARE(record->names.tls->chain.first().subject, report.tls->chain.first().subject);
}

void TestHistoryStore::keepsTheNewestLinesOfALongLog()
{
    QStringList log;
    for (int number = 0; number < 20000; ++number)
        log << QStringLiteral("D: line %1").arg(number);
    const std::optional<HistoryRecord> record = readHistoryRecord(historyRecord(EchoReport(), log));
    QVERIFY(record);
    const QStringList kept = record->document.sections.constLast().lines;
    QVERIFY(kept.size() > 1000);
    QVERIFY(kept.size() < 10000);
    QCOMPARE(kept.constLast(), QStringLiteral("D: line 19999"));
}

void TestHistoryStore::keepsTheLogOfEachPeerOfAFleet()
{
    FleetReport fleet;
    fleet.peers.resize(2);
    fleet.peers[0].log = {{LogLevel::Info, 0, QStringLiteral("Requesting Association"), -1}};
    fleet.peers[1].log = {{LogLevel::Error, 0, QStringLiteral("Association Rejected"), -1}};
    QStringList lines;
    for (const HistoryEntry &entry : historyRun(QString(), fleet).entries)
        lines += readHistoryRecord(entry.record).value().document.sections.constLast().lines;
    QCOMPARE(lines,
             QStringList({QStringLiteral("I: Requesting Association"), QStringLiteral("E: Association Rejected")}));
}

/// What is for programs is left out before anything that people read is shortened.
void TestHistoryStore::keepsTheLogWhereTheRestIsTooLong()
{
    EchoReport report;
    report.tls.emplace();
    report.tls->requestedAuthorities.fill(QStringLiteral("C=DE,O=Hospital,CN=One of very many authorities"), 10'000);
    const QStringList log{QStringLiteral("E: Association Rejected")};
    const std::optional<HistoryRecord> record = readHistoryRecord(historyRecord(report, log));
    QVERIFY(record);
    QVERIFY(record->report.isEmpty());
    QCOMPARE(record->document.sections.constLast().lines, log);
}

void TestHistoryStore::readsNoRecordFromOtherBytes()
{
    QVERIFY(!readHistoryRecord({}));
    QVERIFY(!readHistoryRecord("abc"));
    QVERIFY(!readHistoryRecord(QByteArray("\xff\xff\xff\xff", 4) + QByteArray(100, 'x'))); // 4 GB, it says
    QVERIFY(!readHistoryRecord(qCompress("{}")));
    const QByteArray record = historyRecord(EchoReport(), {});
    QVERIFY(!readHistoryRecord(record.first(record.size() / 2)));
}

void TestHistoryStore::comparesWithTheNewestResultThatWasNotCancelled()
{
    const HistoryFolder here;
    HistoryStore store(here.path());
    QVERIFY(!store.newest({pacs}).since.isValid());
    const QDateTime yesterday = noon(1);
    QVERIFY(store.add(runOf(outcomeAt(daysAgo(5)))) != 0);
    QVERIFY(store.add(runOf(outcomeAt(yesterday, Verdict::Failure))) != 0);
    QVERIFY(store.add(runOf(outcomeAt(daysAgo(0.01), Verdict::Cancelled))) != 0);
    const HistoryBaseline newest = store.newest({archive, pacs});
    QCOMPARE(newest.since, yesterday);
    QCOMPARE(newest.peers.keys(), QStringList{pacs});
    QVERIFY(newest.peers.value(pacs) == outcomeAt(yesterday, Verdict::Failure));
}

void TestHistoryStore::aWatchIsHeardUntilItsEnd()
{
    const HistoryFolder here;
    HistoryStore store(here.path());
    HistoryRun watch = runOf(outcomeAt(noon(3)));
    watch.kind = RunKind::Watch;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QVERIFY(store.add(watch) != 0);
    const LastResult result = store.lastResults().value(pacs);
    QCOMPARE(result.startedAt, noon(3));
    QVERIFY2(result.heardAt >= before, qPrintable(result.heardAt.toString()));
    QCOMPARE(result.succeeded, result.heardAt);
    QCOMPARE(store.rows(pacs, 1).first().heardAt, result.heardAt);
}

void TestHistoryStore::comparesWithTheNewestRunOfAnyPeer()
{
    const HistoryFolder here;
    HistoryStore store(here.path());
    QVERIFY(store.add(runOf(outcomeAt(noon(2)), archive)) != 0);
    QVERIFY(store.add(runOf(outcomeAt(noon(1)), pacs)) != 0);
    QCOMPARE(store.newest({archive, pacs}).since, noon(1));
    QCOMPARE(store.newest({pacs, archive}).since, noon(1));
}

void TestHistoryStore::knowsWhenAPeerLastSucceeded()
{
    const HistoryFolder here;
    HistoryStore store(here.path());
    QVERIFY(store.lastResults().isEmpty());
    QVERIFY(store.add(runOf(outcomeAt(noon(3)))) != 0);
    QVERIFY(store.add(runOf(outcomeAt(noon(4)))) != 0);
    QVERIFY(store.add(runOf(outcomeAt(noon(1), Verdict::Failure))) != 0);
    QVERIFY(store.add(runOf(outcomeAt(noon(2), Verdict::Failure), archive)) != 0);
    const QHash<QString, LastResult> results = store.lastResults();
    QCOMPARE(results.size(), 2);
    const QString title = QStringLiteral("192.0.2.1:104 refused the connection");
    QVERIFY((results.value(pacs) == LastResult{Verdict::Failure, noon(1), title, noon(3), noon(1)}));
    QVERIFY((results.value(archive) == LastResult{Verdict::Failure, noon(2), title, QDateTime(), noon(2)}));
}

void TestHistoryStore::isReadableByItsOwnerOnly()
{
    const HistoryFolder here;
    const QString path = here.path(QStringLiteral("new/folder/history.sqlite"));
    const mode_t oldMask = umask(0);
    HistoryStore store(path);
    const qint64 id = store.add(runOf(outcomeAt(daysAgo(0))));
    umask(oldMask);
    QVERIFY2(id != 0, qPrintable(store.takeProblem()));
    int files = 0;
    for (const QFileInfo &file : QFileInfo(path).dir().entryInfoList(QDir::Files)) {
        const bool isOpen = (file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther)) != 0;
        QVERIFY2(!isOpen, qPrintable(file.filePath()));
        ++files;
    }
    QVERIFY(files >= 2); // also what SQLite has beside it while it is open
}

void TestHistoryStore::takesThePermissionsOfOthersAway()
{
    const HistoryFolder here;
    QVERIFY(HistoryStore(here.path()).add(runOf(outcomeAt(daysAgo(0)))) != 0);
    QVERIFY(
        QFile::setPermissions(here.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    QCOMPARE(HistoryStore(here.path()).rows(pacs, 10).size(), 1);
    QVERIFY((QFile::permissions(here.path()) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}

void TestHistoryStore::forgetsWhatIsOlderThanItsDays()
{
    const HistoryFolder here;
    HistoryRun fleet = runOf(outcomeAt(daysAgo(31)), pacs, RunKind::Fleet);
    fleet.entries << HistoryEntry{archive, {}, {}, outcomeAt(daysAgo(31)), {}};
    QVERIFY(HistoryStore(here.path()).add(runOf(outcomeAt(daysAgo(29)))) != 0); // tidies; what is added next stays
    QVERIFY(HistoryStore(here.path()).add(fleet) != 0);
    HistoryStore store(here.path(), HistoryBounds{30, 200});
    QCOMPARE(agesOf(store.rows(pacs, 10)), (QList<double>{29, 31}));
    store.tidy(QDateTime::currentDateTimeUtc());
    QCOMPARE(agesOf(store.rows(pacs, 10)), (QList<double>{29}));
    QVERIFY(store.rows(archive, 10).isEmpty());
    QCOMPARE(store.takeProblem(), QString());
}

/// Its start may be older than anything that is kept.
void TestHistoryStore::keepsAWatchForAsLongAsItIsHeardOf()
{
    const HistoryFolder here;
    HistoryStore store(here.path(), HistoryBounds{30, 200});
    QVERIFY(store.add(runOf(outcomeAt(daysAgo(1)), archive)) != 0); // tidies; what is added next stays
    HistoryRun watch = runOf(outcomeAt(daysAgo(40)), pacs, RunKind::Watch);
    watch.isOver = false;
    const qint64 id = store.add(watch);
    store.tidy(QDateTime::currentDateTimeUtc());
    QCOMPARE(store.rows(pacs, 10).size(), 1);
    QVERIFY(store.replace(id, watch));
    store.tidy(QDateTime::currentDateTimeUtc());
    QCOMPARE(store.rows(pacs, 10).size(), 1);
    QCOMPARE(store.takeProblem(), QString());
}

/// Or nothing would be forgotten before the time that it had shown.
void TestHistoryStore::tidiesAgainOnceTheClockWasSetBack()
{
    const HistoryFolder here;
    HistoryStore store(here.path(), HistoryBounds{30, 200});
    store.tidy(QDateTime::currentDateTimeUtc().addYears(1));
    QVERIFY(store.add(runOf(outcomeAt(daysAgo(31)))) != 0);
    QVERIFY(store.rows(pacs, 10).isEmpty());
    QCOMPARE(store.takeProblem(), QString());
}

void TestHistoryStore::thinsOldResultsToTheMostTellingOfADay()
{
    const HistoryFolder here;
    HistoryStore store(here.path());
    const auto add = [&store](const QDateTime &time, Verdict verdict, const QString &peer) {
        QVERIFY2(store.add(runOf(outcomeAt(time, verdict), peer)) != 0, qPrintable(store.takeProblem()));
    };
    for (const int day : {2, 20, 21}) {
        for (int hour = 0; hour < 5; ++hour)
            add(noon(day).addSecs(hour * 3600), Verdict::Success, pacs);
    }
    add(noon(20).addSecs(-3600), Verdict::Failure, pacs); // the one that tells most of its day
    add(noon(30), Verdict::Success, archive);             // its only success stays
    add(noon(30).addSecs(3600), Verdict::Failure, archive);
    add(noon(30).addSecs(7200), Verdict::Failure, archive);
    store.tidy(QDateTime::currentDateTimeUtc());

    QList<QDateTime> kept;
    for (const HistoryRow &row : store.rows(pacs, 100))
        kept << row.outcome.startedAt;
    QList<QDateTime> expected;
    for (int hour = 4; hour >= 0; --hour)
        expected << noon(2).addSecs(hour * 3600);
    expected << noon(20).addSecs(-3600) << noon(21).addSecs(4 * 3600);
    QCOMPARE(kept, expected);
    QCOMPARE(store.rows(archive, 100).size(), 2);
    QCOMPARE(store.lastResults().value(archive).succeeded, noon(30));
    QCOMPARE(store.lastResults().value(archive).startedAt, noon(30).addSecs(7200));
}

void TestHistoryStore::staysWithinItsMegabytes()
{
    const HistoryFolder here;
    HistoryStore store(here.path(), HistoryBounds{90, 1});
    const QDateTime start = daysAgo(1);
    for (int number = 0; number < 300; ++number)
        QVERIFY(store.add(largeRun(start.addSecs(number))) != 0);
    QCOMPARE(store.takeProblem(), QString());
    QVERIFY2(QFileInfo(here.path()).size() <= 1024 * 1024, qPrintable(QString::number(QFileInfo(here.path()).size())));
    const QList<HistoryRow> rows = store.rows(pacs, 1000);
    QVERIFY(rows.size() > 20);
    QVERIFY(rows.size() < 64);
    QVERIFY(!store.record(rows.first().id).isEmpty()); // the newest are those that are kept
    QCOMPARE(rows.first().outcome.startedAt.secsTo(rows.constLast().outcome.startedAt), 1 - rows.size());
}

void TestHistoryStore::keepsAWatchThatGoesOnWithinItsMegabytes()
{
    const HistoryFolder here;
    HistoryStore store(here.path(), HistoryBounds{90, 1});
    HistoryRun watch = runOf(outcomeAt(daysAgo(2)), archive, RunKind::Watch);
    watch.isOver = false;
    const qint64 id = store.add(watch);
    QVERIFY(id != 0);
    const QDateTime start = daysAgo(1);
    for (int number = 0; number < 100; ++number) {
        QVERIFY(store.add(largeRun(start.addSecs(number))) != 0);
        QVERIFY2(store.replace(id, watch), qPrintable(QString::number(number)));
    }
    QVERIFY(store.rows(pacs, 1000).size() < 100); // others had to go
}

void TestHistoryStore::keepsTheNewestRunHoweverLargeItIs()
{
    const HistoryFolder here;
    HistoryStore store(here.path(), HistoryBounds{90, 1});
    for (const int day : {2, 1}) {
        HistoryRun run = runOf(outcomeAt(noon(day)));
        run.entries.first().record = QByteArray(2 * 1024 * 1024, 'x');
        QVERIFY(store.add(run) != 0);
        QCOMPARE(store.rows(pacs, 10).size(), 1);
        QCOMPARE(store.rows(pacs, 10).first().outcome.startedAt, noon(day));
    }
}

void TestHistoryStore::tellsPeersApart()
{
    EchoRequest request;
    request.address = QStringLiteral("PACS.example.org.");
    request.calledAeTitle = QStringLiteral("ORTHANC");
    QCOMPARE(peerKey(request), QStringLiteral("ORTHANC@pacs.example.org:11112"));
    request.tls.emplace();
    QCOMPARE(peerKey(request), QStringLiteral("ORTHANC@pacs.example.org:11112/tls"));
    request.address = QStringLiteral("fe80::1%eth0");
    request.calledAeTitle = QStringLiteral("orthanc%1");
    QCOMPARE(peerKey(request), QStringLiteral("orthanc%1@[fe80::1%eth0]:11112/tls"));
}

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_history_store.moc"
