// What a peer can say no with, value by value: rejections, aborts, statuses, context results. Each is a failure with
// its facts, and what the engine does next is what the standard asks for.
#include "core/diagnosis/diagnosis.h"
#include "core/dicom/dicom_runtime.h"
#include "core/pdu/code_texts.h"
#include "tests/support/engine_run.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/scripts.h"
#include "tests/unit/diagnosis_fixture.h"

#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

const QString atAssociate = QStringLiteral("resolve ok, connect ok, associate failed");
const QString atEcho = QStringLiteral("resolve ok, connect ok, associate ok, echo failed");

Script saying(const Script &before, const QByteArray &bytes)
{
    return before + Script{step::Send{bytes}, step::WaitForEnd{}};
}

/// What stands in the verdict: never a place that was not filled, always the number of the code.
void checkVerdict(const EngineRun &run, const QString &code)
{
    const Diagnosis diagnosis = diagnose(run.report, *run.report.failure);
    checkTexts(diagnosis);
    QVERIFY2(diagnosis.evidence.contains(code), qPrintable(diagnosis.evidence));
    QCOMPARE(verdictSentence(run.report), QStringLiteral("Echo failed. %1.").arg(diagnosis.title));
}

const Script upToAssociate{step::ReceivePdu{}};
const Script upToEcho = accepting() + Script{step::ReceivePdu{}};

} // namespace

class TestEngineRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void failsByEachRejection_data();
    void failsByEachRejection();
    void failsByEachAbort_data();
    void failsByEachAbort();
    void failsByEachStatus_data();
    void failsByEachStatus();
    void failsWithoutAnAcceptedContext_data();
    void failsWithoutAnAcceptedContext();
    void keepsTheErrorCommentOfAStatus();
};

void TestEngineRefusals::initTestCase()
{
    prepareDicom();
}

void TestEngineRefusals::failsByEachRejection_data()
{
    QTest::addColumn<quint8>("result");
    QTest::addColumn<quint8>("source");
    QTest::addColumn<quint8>("reason");
    const std::pair<quint8, QList<quint8>> reasonsOfSources[] = {{1, {1, 2, 3, 7, 9}}, {2, {1, 2}}, {3, {1, 2}}};
    for (quint8 result = 1; result <= 2; ++result) {
        for (const auto &[source, reasons] : reasonsOfSources) {
            for (const quint8 reason : reasons)
                QTest::addRow("%d %d %d", result, source, reason) << result << source << reason;
        }
    }
    QTest::newRow("reserved values") << quint8(0) << quint8(9) << quint8(255);
}

void TestEngineRefusals::failsByEachRejection()
{
    QFETCH(quint8, result);
    QFETCH(quint8, source);
    QFETCH(quint8, reason);
    ScriptedPeer peer(saying(upToAssociate, associateRj(result, source, reason)));
    const EngineRun run = runEngine(requestTo(peer.port()));
    QCOMPARE(run.report.verdict, Verdict::Failure);
    QCOMPARE(run.report.failure->code, FailureCode::Rejected);
    QCOMPARE(run.report.failure->facts, FailureFacts(AssociateRjPdu{result, source, reason}));
    QCOMPARE(run.stages(), atAssociate);
    QCOMPARE(run.lines(LogLevel::Error), failureLogLines(*run.report.failure));
    checkVerdict(run, QStringLiteral("reason %1").arg(reason));
    // The rejection ends the association: nothing is sent after it (PS3.8 9.2.1, AE-4).
    QCOMPARE(run.pdus(Direction::Sent).size(), 1);
    QCOMPARE(peer.finishOne().end, Conversation::End::Fin);
}

void TestEngineRefusals::failsByEachAbort_data()
{
    QTest::addColumn<quint8>("source");
    QTest::addColumn<quint8>("reason");
    for (quint8 reason = 0; reason <= 6; ++reason)
        QTest::addRow("provider, reason %d", reason) << quint8(2) << reason;
    QTest::newRow("user") << quint8(0) << quint8(0);
    QTest::newRow("user with a reason") << quint8(0) << quint8(2);
    QTest::newRow("reserved source") << quint8(1) << quint8(0);
    QTest::newRow("unknown values") << quint8(200) << quint8(201);
    QTest::newRow("unknown reason") << quint8(2) << quint8(99);
}

void TestEngineRefusals::failsByEachAbort()
{
    QFETCH(quint8, source);
    QFETCH(quint8, reason);
    const std::pair<Script, QString> situations[] = {{upToAssociate, atAssociate}, {upToEcho, atEcho}};
    for (const auto &[before, stages] : situations) {
        ScriptedPeer peer(saying(before, abort(source, reason)));
        const EngineRun run = runEngine(requestTo(peer.port()));
        QCOMPARE(run.report.verdict, Verdict::Failure);
        QCOMPARE(run.report.failure->code, FailureCode::Aborted);
        QCOMPARE(run.report.failure->facts, FailureFacts(AbortPdu{source, reason}));
        QCOMPARE(run.stages(), stages);
        QCOMPARE(run.lines(LogLevel::Error), failureLogLines(*run.report.failure));
        checkVerdict(run, QStringLiteral("reason %1").arg(reason));
        // An A-ABORT is not answered (PS3.8 9.2.1, AA-3).
        QVERIFY(run.pdus(Direction::Sent).last()[0] != char(PduType::Abort));
        QCOMPARE(peer.finishOne().end, Conversation::End::Fin);
    }
}

void TestEngineRefusals::failsByEachStatus_data()
{
    QTest::addColumn<quint16>("status");
    for (const int status :
         {0x0122, 0x0124, 0x0110, 0x0210, 0x0211, 0x0212, 0x0213, 0x0001, 0xB000, 0xFE00, 0xFF00, 0xFFFF})
        QTest::addRow("%04X", status) << quint16(status);
}

void TestEngineRefusals::failsByEachStatus()
{
    QFETCH(quint16, status);
    ScriptedPeer peer(accepting() + answeringEcho(status) + releasing());
    const EngineRun run = runEngine(requestTo(peer.port()));
    QCOMPARE(run.report.verdict, Verdict::Failure);
    QCOMPARE(run.report.failure->code, FailureCode::EchoStatus);
    QCOMPARE(run.report.failure->facts, FailureFacts(StatusFacts{status, 1, {}}));
    QCOMPARE(run.stages(), QStringLiteral("resolve ok, connect ok, associate ok, echo failed, release ok"));
    QCOMPARE(run.report.echoes.succeeded, 0u);
    QCOMPARE(run.report.echoes.statuses, (QMap<quint16, quint32>{{status, 1}}));
    QCOMPARE(run.lines(LogLevel::Error), failureLogLines(*run.report.failure));
    checkVerdict(run, QStringLiteral("status 0x%1").arg(QString::number(status, 16).toUpper(), 4, u'0'));
    QVERIFY(peer.finishOne().isComplete); // the association is released all the same
}

void TestEngineRefusals::failsWithoutAnAcceptedContext_data()
{
    QTest::addColumn<quint8>("result");
    for (quint8 result = 1; result <= 4; ++result)
        QTest::addRow("result %d", result) << result;
    QTest::newRow("unknown result") << quint8(99);
}

void TestEngineRefusals::failsWithoutAnAcceptedContext()
{
    QFETCH(quint8, result);
    AssociateAc answer;
    answer.contexts = {{1, result, {implicitLittleEndianUid}}};
    ScriptedPeer peer(saying(upToAssociate, associateAc(answer)));
    const EngineRun run = runEngine(requestTo(peer.port()));
    QCOMPARE(run.report.verdict, Verdict::Failure);
    QCOMPARE(run.report.failure->code, FailureCode::NoAcceptedContext);
    QCOMPARE(run.report.failure->facts, FailureFacts(ContextFacts{{{1, result, {}}}}));
    QCOMPARE(run.stages(), atAssociate);
    QCOMPARE(run.lines(LogLevel::Error), QStringList(QStringLiteral("No accepted presentation contexts")));
    checkVerdict(run, QStringLiteral("presentation context 1: ") + contextResultText(result));
    QVERIFY(peer.finishOne().bytes.endsWith(abort(0, 0)));
}

void TestEngineRefusals::keepsTheErrorCommentOfAStatus()
{
    const QByteArray command =
        commandSet(commandElement(0x0002, verificationUid) + commandElement(0x0100, u16LittleEndian(0x8030)) +
                   commandElement(0x0120, u16LittleEndian(1)) + commandElement(0x0800, u16LittleEndian(noDataSet)) +
                   commandElement(0x0900, u16LittleEndian(0x0110)) + commandElement(0x0902, "disk full", ' '));
    ScriptedPeer peer(accepting() + Script{step::ReceivePdu{}, step::Send{commandPdu(1, command)}} + releasing());
    const EngineRun run = runEngine(requestTo(peer.port()));
    QCOMPARE(run.report.failure->facts, FailureFacts(StatusFacts{0x0110, 1, QStringLiteral("disk full")}));
}

QTEST_GUILESS_MAIN(TestEngineRefusals)
#include "tst_engine_refusals.moc"
