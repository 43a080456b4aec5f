#include "core/diagnosis/pdu_summary.h"
#include "tests/support/pdu_bytes.h"
#include "tests/unit/diagnosis/german_violation.h"

#include <QTest>

using namespace dicom_echo;

namespace {

QByteArray changed(QByteArray bytes, qsizetype offset, char value)
{
    bytes[offset] = value;
    return bytes;
}

QByteArray acceptance(const QList<test::AnsweredContext> &contexts)
{
    test::AssociateAc ac;
    ac.contexts = contexts;
    return test::associateAc(ac);
}

QByteArray request(const QByteArray &calling, const QList<test::ProposedContext> &contexts)
{
    test::AssociateRq rq;
    rq.callingAeTitle = calling;
    rq.contexts = contexts;
    return test::associateRq(rq);
}

QByteArray dataOf(int pdvs)
{
    QByteArray body;
    for (int i = 0; i < pdvs; ++i)
        body += test::pdv(1, test::dataSetLastFragment, "data");
    return test::pdu(4, body);
}

} // namespace

class TestPduSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAPduMeans_data();
    void saysWhatAPduMeans();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void takesPendingForNoFailure();
    void survivesEveryTruncation();
    void makesViolationsVisible();
};

void TestPduSummary::saysWhatAPduMeans_data()
{
    QTest::addColumn<QByteArray>("pdu");
    QTest::addColumn<QString>("meaning");

    const auto row = [](const char *name, const QByteArray &pdu, const char *meaning) {
        QTest::newRow(name) << pdu << QString::fromLatin1(meaning);
    };
    row("request", test::associateRq(), "ECHOSCU -> ANY-SCP, 1 presentation context");
    row("request with two contexts", request("A B", {{}, {3}}), "A B -> ANY-SCP, 2 presentation contexts");
    row("request with control characters", request("A\x1B[1m", {{}}), "A\\x1B[1m -> ANY-SCP, 1 presentation context");
    row("request with a blank title", request("", {{}}), "(blank) -> ANY-SCP, 1 presentation context");
    row("acceptance", test::associateAc(), "presentation context 1: Accepted, Explicit VR Little Endian");
    row("unknown transfer syntax", acceptance({{1, 0, {"1.2.3"}}}), "presentation context 1: Accepted, 1.2.3");
    row("acceptance without context", acceptance({{1, 3, {""}}}),
        "presentation context 1: Rejected - Abstract Syntax Not Supported");
    row("one of two accepted", acceptance({{1, 0, {"1.2.3"}}, {3, 4, {""}}}), "1 of 2 presentation contexts accepted");
    row("no context at all", acceptance({}), "0 of 0 presentation contexts accepted");
    row("rejection", test::associateRj(1, 1, 7), "Rejected Permanent, Service User: Called AE title not recognised");
    row("transient rejection", test::associateRj(2, 3, 2),
        "Rejected Transient, Service Provider (Presentation): Local limit exceeded");
    row("C-ECHO-RQ", test::cEchoRq(5), "C-ECHO-RQ, message 5");
    row("C-ECHO-RSP", test::cEchoRsp(1, 0), "C-ECHO-RSP, message 1: Success");
    row("C-ECHO-RSP with a failure", test::cEchoRsp(2, 0x0122),
        "C-ECHO-RSP, message 2: 0x0122 - SOP Class Not Supported");
    row("unknown command",
        test::commandPdu(1, test::commandSet(test::commandElement(0x0100, test::u16LittleEndian(9)))), "Unknown (9)");
    row("no command field", test::commandPdu(1, test::commandSet({})), "command without a Command Field");
    row("first fragment", test::pdu(4, test::pdv(1, test::commandFragment, test::cEchoRqCommand().first(20))),
        "command, 20 bytes, more fragments follow");
    row("last fragment", test::pdu(4, test::pdv(1, test::commandLastFragment, test::cEchoRqCommand().sliced(20))),
        "command, 48 bytes, last fragment");
    row("both fragments",
        test::pdu(4, test::pdv(1, test::commandFragment, test::cEchoRqCommand().first(20)) +
                         test::pdv(1, test::commandLastFragment, test::cEchoRqCommand().sliced(20))),
        "command, 20 bytes, more fragments follow; command, 48 bytes, last fragment");
    row("many values", dataOf(5),
        "data set, 4 bytes, last fragment; data set, 4 bytes, last fragment; data set, 4 bytes, last fragment; 2 more");
    row("release request", test::releaseRq(), "asks to release the association");
    row("release response", test::releaseRp(), "the association is released");
    row("abort by the user", test::abort(0, 2), "DUL service-user");
    row("abort by the provider", test::abort(2, 2), "DUL service-provider: Unexpected PDU");
    row("TLS alert", QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7), "not DICOM: TLS");
    row("TLS ServerHello", QByteArray("\x16\x03\x03\x00\x7A\x02\x00", 7), "not DICOM: TLS");
    row("TLS application data", QByteArray("\x17\x03\x03\x00\x7A\x02\x00", 7), "not DICOM: TLS");
    row("HTTP", "HTTP/1.1 400 Bad Request", "not DICOM: HTTP");
    row("SSH", "SSH-2.0-OpenSSH_9.2", "not DICOM: SSH");
    row("other bytes", "hello, world", "not a DICOM PDU");
    row("a part", test::associateRq().first(40), "incomplete");
    row("nothing", {}, "incomplete");
}

void TestPduSummary::saysWhatAPduMeans()
{
    QFETCH(QByteArray, pdu);
    QFETCH(QString, meaning);
    QCOMPARE(pduSummary(pdu).meaning, meaning);
}

void TestPduSummary::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("pdu");
    QTest::addColumn<QString>("violation");
    QTest::addColumn<qsizetype>("offset");

    const auto row = [](const char *name, const QByteArray &pdu, const char *violation, qsizetype offset) {
        QTest::newRow(name) << pdu << QString::fromLatin1(violation) << offset;
    };
    row("PDU too long", changed(test::releaseRq(), 5, 9), "PDU-length: expected at most 4, found 9", 2);
    row("element too long", changed(test::cEchoRq(), 28, 127), "Value Length: expected at most 48, found 127", 28);
    row("second value",
        test::pdu(4, test::pdv(1, test::dataSetLastFragment, "data") +
                         test::pdv(1, test::commandLastFragment, QByteArray("\0\0\0\1\x7F\0\0\0", 8))),
        "Value Length: expected at most 0, found 127", 26);
}

void TestPduSummary::namesWhatIsWrong()
{
    QFETCH(QByteArray, pdu);
    QFETCH(QString, violation);
    QFETCH(qsizetype, offset);
    const std::vector<Violation> violations = pduSummary(pdu).violations;
    QCOMPARE(violations.size(), size_t(1));
    QCOMPARE(violationText(violations.front()), violation);
    test::checkGerman(violations.front());
    QCOMPARE(violations.front().offset, offset);
}

void TestPduSummary::takesPendingForNoFailure()
{
    for (const quint16 status : QList<quint16>{0x0000, 0xFF00, 0xFF01})
        QVERIFY2(!pduSummary(test::cEchoRsp(1, status)).tellsFailure, qPrintable(QString::number(status, 16)));
    for (const quint16 status : QList<quint16>{0x0001, 0x0122, 0xFF02})
        QVERIFY2(pduSummary(test::cEchoRsp(1, status)).tellsFailure, qPrintable(QString::number(status, 16)));
}

void TestPduSummary::survivesEveryTruncation()
{
    for (const QByteArray &pdu : {test::associateRq(), test::associateAc(), test::cEchoRsp(), test::abort()}) {
        QVERIFY(pduSummary(pdu).violations.empty());
        for (qsizetype length = 0; length < pdu.size(); ++length) {
            const PduSummary summary = pduSummary(pdu.first(length));
            QVERIFY(!summary.meaning.isEmpty());
            QVERIFY(!summary.violations.empty());
        }
    }
}

void TestPduSummary::makesViolationsVisible()
{
    const Violation violation = {FieldId::CalledAeTitle, 10, QStringLiteral("a"), QStringLiteral("\u202Eb\n")};
    QCOMPARE(violationText(violation), QStringLiteral("Called-AE-title: expected a, found \\u202Eb\\x0A"));
}

QTEST_GUILESS_MAIN(TestPduSummary)
#include "tst_pdu_summary.moc"
