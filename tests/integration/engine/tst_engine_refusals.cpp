// The ways in which a peer can say no, value by value: rejections, aborts, statuses, context results. Each is a failure
// with its facts, and what the engine does next is what the standard asks for.
#include "app/command_line/exit_code.h"
#include "core/diagnosis/diagnosis.h"
#include "core/pdu/code_texts.h"
#include "tests/support/engine_run.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/scripts.h"
#include "tests/unit/diagnosis/diagnosis_fixture.h"

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

/// What the verdict says: never an unfilled placeholder, always the number of the code.
void checkVerdict(const EngineRun &run, const QString &code)
{
    QCOMPARE(run.report.verdict, Verdict::Failure);
    QCOMPARE(exitCodeOf(run.report.verdict), exitFailure);
    const Diagnosis diagnosis = diagnose(run.report, *run.report.failure());
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
    void failsByEachRejection_data();
    void failsByEachRejection();
    void failsByEachAbort_data();
    void failsByEachAbort();
    void failsByEachStatus_data();
    void failsByEachStatus();
    void failsWithoutAnAcceptedContext_data();
    void failsWithoutAnAcceptedContext();
    void keepsTheErrorCommentOfAStatus();
    void tellsHowLongThePeerTookToSayNo_data();
    void tellsHowLongThePeerTookToSayNo();
};

void TestEngineRefusals::failsByEachRejection_data()
{
    QTest::addColumn<quint8>("result");
    QTest::addColumn<quint8>("source");
    QTest::addColumn<quint8>("reason");
    QTest::addColumn<QString>("resultLine");
    QTest::addColumn<QString>("reasonLine");
    const auto row = [](int result, int source, int reason, const char *resultLine, const char *reasonLine) {
        QTest::addRow("%d %d %d", result, source, reason)
            << quint8(result) << quint8(source) << quint8(reason)
            << QStringLiteral("Result: ") + QString::fromLatin1(resultLine)
            << QStringLiteral("Reason: ") + QString::fromLatin1(reasonLine);
    };
    const auto rows = [&row](int source, int reason, const char *sourceText, const char *reasonLine) {
        row(1, source, reason, QByteArray("Rejected Permanent, Source: ").append(sourceText), reasonLine);
        row(2, source, reason, QByteArray("Rejected Transient, Source: ").append(sourceText), reasonLine);
    };
    rows(1, 1, "Service User", "No reason given");
    rows(1, 2, "Service User", "Application context name not supported");
    rows(1, 3, "Service User", "Calling AE title not recognised");
    for (const int reserved : {4, 5, 6, 8, 9, 10})
        rows(1, reserved, "Service User", "Reserved");
    rows(1, 7, "Service User", "Called AE title not recognised");
    rows(2, 1, "Service Provider (ACSE)", "No reason given");
    rows(2, 2, "Service Provider (ACSE)", "Protocol version not supported");
    rows(2, 3, "Service Provider (ACSE)", "3");
    rows(3, 0, "Service Provider (Presentation)", "Reserved");
    rows(3, 1, "Service Provider (Presentation)", "Temporary congestion");
    rows(3, 2, "Service Provider (Presentation)", "Local limit exceeded");
    row(0, 9, 255, "0, Source: 9", "255");
    row(3, 0, 7, "3, Source: 0", "7");
}

void TestEngineRefusals::failsByEachRejection()
{
    QFETCH(quint8, result);
    QFETCH(quint8, source);
    QFETCH(quint8, reason);
    QFETCH(QString, resultLine);
    QFETCH(QString, reasonLine);
    ScriptedPeer peer(saying(upToAssociate, associateRj(result, source, reason)));
    const EngineRun run = runEngine(requestTo(peer.port()));
    QCOMPARE(run.report.failure()->code, FindingCode::Rejected);
    QCOMPARE(run.report.failure()->facts, FindingFacts(AssociateRjPdu{result, source, reason}));
    QCOMPARE(run.stages(), atAssociate);
    QCOMPARE(run.lines(LogLevel::Error), (QStringList{QStringLiteral("Association Rejected"), resultLine, reasonLine}));
    checkVerdict(run, QStringLiteral("reason %1").arg(reason));
    // The rejection ends the association: nothing is sent after it (PS3.8 9.2.1, AE-4).
    QCOMPARE(run.pdus(Direction::Sent).size(), 1);
    QCOMPARE(peer.finishOne().end, Conversation::End::Fin);
}

void TestEngineRefusals::failsByEachAbort_data()
{
    QTest::addColumn<quint8>("source");
    QTest::addColumn<quint8>("reason");
    QTest::addColumn<QString>("line");
    const auto row = [](int source, int reason, const char *line) {
        QTest::addRow("%d %d", source, reason) << quint8(source) << quint8(reason) << QString::fromLatin1(line);
    };
    row(2, 0, "Source: DUL service-provider, Reason: No reason given");
    row(2, 1, "Source: DUL service-provider, Reason: Unrecognised PDU");
    row(2, 2, "Source: DUL service-provider, Reason: Unexpected PDU");
    row(2, 3, "Source: DUL service-provider, Reason: Reserved");
    row(2, 4, "Source: DUL service-provider, Reason: Unrecognised PDU parameter");
    row(2, 5, "Source: DUL service-provider, Reason: Unexpected PDU parameter");
    row(2, 6, "Source: DUL service-provider, Reason: Invalid PDU parameter value");
    row(2, 99, "Source: DUL service-provider, Reason: 99");
    row(0, 0, "Source: DUL service-user, Reason: (no value available)");
    row(0, 2, "Source: DUL service-user, Reason: (no value available)");
    row(1, 0, "Source: Reserved, Reason: (no value available)");
    row(200, 201, "Source: 200, Reason: (no value available)");
}

void TestEngineRefusals::failsByEachAbort()
{
    QFETCH(quint8, source);
    QFETCH(quint8, reason);
    QFETCH(QString, line);
    const std::pair<Script, QString> situations[] = {{upToAssociate, atAssociate}, {upToEcho, atEcho}};
    for (const auto &[before, stages] : situations) {
        ScriptedPeer peer(saying(before, abort(source, reason)));
        const EngineRun run = runEngine(requestTo(peer.port()));
        QCOMPARE(run.report.failure()->code, FindingCode::Aborted);
        QCOMPARE(run.report.failure()->facts, FindingFacts(AbortPdu{source, reason}));
        QCOMPARE(run.stages(), stages);
        QCOMPARE(run.lines(LogLevel::Error), (QStringList{QStringLiteral("Association Aborted"), line}));
        checkVerdict(run, QStringLiteral("reason %1").arg(reason));
        // An A-ABORT is not answered (PS3.8 9.2.1, AA-3).
        QVERIFY(run.pdus(Direction::Sent).last()[0] != char(PduType::Abort));
        QCOMPARE(peer.finishOne().end, Conversation::End::Fin);
    }
}

void TestEngineRefusals::failsByEachStatus_data()
{
    QTest::addColumn<quint16>("status");
    QTest::addColumn<QString>("text");
    const auto row = [](int status, const char *text) {
        QTest::addRow("%04X", status) << quint16(status) << QString::fromLatin1(text);
    };
    row(0x0110, "0x0110 - Processing Failure");
    row(0x0122, "0x0122 - SOP Class Not Supported");
    row(0x0124, "0x0124 - Not Authorised");
    row(0x0210, "0x0210 - Duplicate Invocation");
    row(0x0211, "0x0211 - Unrecognised Operation");
    row(0x0212, "0x0212 - Mistyped Argument");
    row(0x0213, "0x0213 - Resource Limitation");
    for (const char *other : {"0x0001", "0x0107", "0x0111", "0xA700", "0xB000", "0xC000", "0xFE00", "0xFF00", "0xFFFF"})
        row(QByteArray(other).toInt(nullptr, 16), other);
}

void TestEngineRefusals::failsByEachStatus()
{
    QFETCH(quint16, status);
    QFETCH(QString, text);
    ScriptedPeer peer(accepting() + answeringEcho(status) + releasing());
    const EngineRun run = runEngine(requestTo(peer.port()));
    QCOMPARE(run.report.failure()->code, FindingCode::EchoStatus);
    QCOMPARE(run.report.failure()->facts, FindingFacts(StatusFacts{status, 1, {}}));
    QCOMPARE(run.stages(), QStringLiteral("resolve ok, connect ok, associate ok, echo failed, release ok"));
    QCOMPARE(run.report.echoes.succeeded, 0u);
    QCOMPARE(run.report.echoes.statuses, (QMap<quint16, quint32>{{status, 1}}));
    QCOMPARE(run.lines(LogLevel::Error),
             (QStringList{QStringLiteral("Echo request failed"), QStringLiteral("Status: ") + text}));
    checkVerdict(run, QStringLiteral("status ") + text);
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
    QCOMPARE(run.report.failure()->code, FindingCode::NoAcceptedContext);
    QCOMPARE(run.report.failure()->facts,
             FindingFacts(ContextFacts{{{1, QStringLiteral("1.2.840.10008.1.1"), result, {}}}}));
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
    QCOMPARE(run.report.failure()->facts, FindingFacts(StatusFacts{0x0110, 1, QStringLiteral("disk full")}));
}

void TestEngineRefusals::tellsHowLongThePeerTookToSayNo_data()
{
    QTest::addColumn<Script>("before");
    QTest::addColumn<Script>("answer");
    QTest::newRow("to the association") << upToAssociate << Script{step::Send{associateRj()}, step::WaitForEnd{}};
    QTest::newRow("to the echo") << upToEcho << Script{step::Send{test::cEchoRsp(1, 0x0110)}} + releasing();
}

void TestEngineRefusals::tellsHowLongThePeerTookToSayNo()
{
    constexpr std::chrono::milliseconds least(50);
    QFETCH(Script, before);
    QFETCH(Script, answer);
    ScriptedPeer peer(before + Script{step::Pause{least}} + answer);
    const EngineRun run = runEngine(requestTo(peer.port()));
    QVERIFY(run.report.failure()->evidence.waitedMilliseconds >= double(least.count()));
}

QTEST_GUILESS_MAIN(TestEngineRefusals)
#include "tst_engine_refusals.moc"
