// Every way in which a run can fail, row by row: code, stages, the lines of the log, the verdict, the exit code.
#include "app/command_line/exit_code.h"
#include "core/diagnosis/diagnosis.h"
#include "tests/integration/engine/failure_rows_tls.h"
#include "tests/support/scripts.h"
#include "tests/unit/diagnosis/diagnosis_fixture.h"

#include <QSet>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

Q_DECLARE_METATYPE(FailureRow)

class TestFailureTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEachFailure_data();
    void tellsEachFailure();
    void tellsACancelledRun();
    void hasARowForEachCode();
};

void TestFailureTable::tellsEachFailure_data()
{
    QTest::addColumn<FailureRow>("row");
    for (const FailureRow &row : failureRows() + tlsFailureRows())
        QTest::newRow(row.name) << row;
}

void TestFailureTable::tellsEachFailure()
{
    QFETCH(FailureRow, row);
    const EngineRun run = row.play();
    const EchoReport &report = run.report;
    QCOMPARE(report.findings.size(), 1);
    const Finding &finding = report.findings.first();
    QCOMPARE(finding.code, row.code);
    QCOMPARE(run.stages(), QString::fromLatin1(row.stages));
    const bool isWarning = finding.stage == Stage::Release || finding.code == FindingCode::ResponseUnclean;
    QCOMPARE(finding.severity, isWarning ? Severity::Warning : Severity::Failure);
    QCOMPARE(report.verdict, isWarning ? Verdict::Warning : Verdict::Failure);
    QCOMPARE(exitCodeOf(report.verdict), isWarning ? exitSuccess : exitFailure);
    QCOMPARE(report.failure(), isWarning ? nullptr : &finding);
    QCOMPARE(report.warnings().size(), isWarning ? 1 : 0);
    QCOMPARE(run.lines(isWarning ? LogLevel::Warning : LogLevel::Error), row.log);
    QCOMPARE(run.lines(isWarning ? LogLevel::Error : LogLevel::Warning), QStringList());
    QString verdict = verdictSentence(report);
    if (!report.peer.connectedTo.isEmpty())
        verdict.replace(report.peer.connectedTo, QStringLiteral("PEER"));
    QCOMPARE(verdict, QString::fromLatin1(row.verdict));
    checkTexts(diagnose(report, finding));
    checkGerman(report, finding);
}

void TestFailureTable::tellsACancelledRun()
{
    const CancelToken cancel;
    const ScriptedPeer peer({step::ReceivePdu{}, step::WaitForEnd{}});
    const EngineRun run =
        runEngine(requestTo(peer.port()), cancel, systemNameLookup, cancelAtStart(Stage::Associate, cancel));
    QCOMPARE(run.report.verdict, Verdict::Cancelled);
    QCOMPARE(run.report.failure(), nullptr);
    QCOMPARE(exitCodeOf(run.report.verdict), exitCancelled);
    QVERIFY(verdictSentence(run.report).endsWith(QStringLiteral(", at the stage \"associate\".")));
}

void TestFailureTable::hasARowForEachCode()
{
    QSet<FindingCode> codes;
    for (const FailureRow &row : failureRows() + tlsFailureRows())
        codes << row.code;
    for (int i = 0; i <= static_cast<int>(FindingCode::ReleaseCollision); ++i) { // what follows are remarks
        const auto code = static_cast<FindingCode>(i);
        const bool isOfItsNetwork = code == FindingCode::NoLocalRoute; // in tst_network_connect
        QVERIFY2(isOfItsNetwork || codes.contains(code), qPrintable(findingCodeName(code)));
    }
}

QTEST_GUILESS_MAIN(TestFailureTable)
#include "tst_failure_table.moc"
