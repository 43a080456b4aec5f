// The texts about each code that the standard defines: A-ASSOCIATE-RJ, A-ABORT, presentation contexts, statuses.
#include "core/text/hex_number.h"
#include "tests/unit/diagnosis/diagnosis_fixture.h"

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestDiagnosisCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsEveryReject_data();
    void explainsEveryReject();
    void tellsCallingAndCalledAeTitleApart();
    void advisesToRetryATransientReject();
    void explainsEveryAbort_data();
    void explainsEveryAbort();
    void explainsEveryContextResult_data();
    void explainsEveryContextResult();
    void explainsEveryStatus_data();
    void explainsEveryStatus();
};

void TestDiagnosisCodes::explainsEveryReject_data()
{
    QTest::addColumn<int>("source");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("evidence");
    QTest::addColumn<Responsible>("responsible");
    const auto row = [](int source, int reason, const char *title, const char *evidence, Responsible responsible) {
        QTest::addRow("source %d reason %d", source, reason)
            << source << reason << QString::fromLatin1(title) << QString::fromLatin1(evidence) << responsible;
    };
    const char *noReason = "10.1.2.3:104 rejected the association and gives no reason";
    const char *undefined = "10.1.2.3:104 rejected the association with a code that DICOM does not define";
    row(1, 1, noReason, "source 1 (Service User), reason 1 (No reason given)", Responsible::PeerAdministrator);
    row(1, 2, "10.1.2.3:104 does not support the DICOM application context",
        "source 1 (Service User), reason 2 (Application context name not supported)", Responsible::Vendor);
    row(1, 3, "10.1.2.3:104 does not know our AE title \"ECHOSCU\"",
        "source 1 (Service User), reason 3 (Calling AE title not recognised)", Responsible::PeerAdministrator);
    row(1, 7, "10.1.2.3:104 does not answer to the AE title \"ARCHIVE\"",
        "source 1 (Service User), reason 7 (Called AE title not recognised)", Responsible::You);
    row(2, 1, noReason, "source 2 (Service Provider (ACSE)), reason 1 (No reason given)",
        Responsible::PeerAdministrator);
    row(2, 2, "10.1.2.3:104 does not support our protocol version",
        "source 2 (Service Provider (ACSE)), reason 2 (Protocol version not supported)", Responsible::Vendor);
    row(3, 1, "10.1.2.3:104 is too busy at the moment",
        "source 3 (Service Provider (Presentation)), reason 1 (Temporary congestion)", Responsible::PeerAdministrator);
    row(3, 2, "10.1.2.3:104 has reached its limit of associations",
        "source 3 (Service Provider (Presentation)), reason 2 (Local limit exceeded)", Responsible::PeerAdministrator);
    row(1, 4, undefined, "source 1 (Service User), reason 4 (Reserved)", Responsible::PeerAdministrator);
    row(1, 11, undefined, "source 1 (Service User), reason 11.", Responsible::PeerAdministrator);
    row(2, 3, undefined, "source 2 (Service Provider (ACSE)), reason 3.", Responsible::PeerAdministrator);
    row(2, 7, undefined, "source 2 (Service Provider (ACSE)), reason 7.", Responsible::PeerAdministrator);
    row(3, 3, undefined, "source 3 (Service Provider (Presentation)), reason 3 (Reserved)",
        Responsible::PeerAdministrator);
    row(0, 3, undefined, "source 0, reason 3.", Responsible::PeerAdministrator);
    row(9, 200, undefined, "source 9, reason 200.", Responsible::PeerAdministrator);
}

void TestDiagnosisCodes::explainsEveryReject()
{
    QFETCH(int, source);
    QFETCH(int, reason);
    QFETCH(QString, title);
    QFETCH(QString, evidence);
    const AssociateRjPdu reject{1, static_cast<quint8>(source), static_cast<quint8>(reason)};
    const Diagnosis diagnosis = diagnose(report(), failure(FindingCode::Rejected, Stage::Associate, reject));
    checkTexts(diagnosis);
    checkGerman(report(), failure(FindingCode::Rejected, Stage::Associate, reject));
    QCOMPARE(diagnosis.title, title);
    const QString whole = QStringLiteral("A-ASSOCIATE-RJ: result 1 (Rejected Permanent), ") + evidence;
    QVERIFY2(diagnosis.evidence.contains(whole), qPrintable(diagnosis.evidence));
    QTEST(diagnosis.responsible, "responsible");
}

void TestDiagnosisCodes::tellsCallingAndCalledAeTitleApart()
{
    const Diagnosis calling =
        diagnose(report(), failure(FindingCode::Rejected, Stage::Associate, AssociateRjPdu{1, 1, 3}));
    QCOMPARE(calling.advice.first(),
             QStringLiteral("Ask the administrator of 10.1.2.3:104 to register calling AE title "
                            "\"ECHOSCU\" for this computer's address 10.1.9.77."));
    QVERIFY(!allText(calling).contains(QStringLiteral("ARCHIVE")));

    const Diagnosis called =
        diagnose(report(), failure(FindingCode::Rejected, Stage::Associate, AssociateRjPdu{1, 1, 7}));
    QVERIFY(called.advice.first().contains(QStringLiteral("called AE title \"ARCHIVE\"")));
    // Some peers answer this for the calling title, too: it comes after.
    QVERIFY(called.title.contains(QStringLiteral("ARCHIVE")) && !called.title.contains(QStringLiteral("ECHOSCU")));
    QVERIFY(called.cause.contains(QStringLiteral("calling AE title \"ECHOSCU\" that they do not admit")));
}

void TestDiagnosisCodes::advisesToRetryATransientReject()
{
    const auto adviceOf = [](AssociateRjPdu reject) {
        return diagnose(report(), failure(FindingCode::Rejected, Stage::Associate, reject)).advice;
    };
    const auto retries = [](const QStringList &advice) {
        return advice.filter(QStringLiteral("ry again in a minute")).size();
    };
    QCOMPARE(
        adviceOf({2, 1, 1}).indexOf(QStringLiteral("The peer calls its rejection transient: try again in a minute.")),
        0);
    QCOMPARE(retries({adviceOf({2, 1, 3}).last()}), 1); // first the title has to be made known
    QCOMPARE(retries({adviceOf({2, 1, 7}).last()}), 1);
    QCOMPARE(retries(adviceOf({1, 1, 1})), 0);
    QCOMPARE(retries(adviceOf({2, 1, 1})), 1);
    QCOMPARE(retries(adviceOf({2, 3, 1})), 1);
    QCOMPARE(retries(adviceOf({2, 3, 2})), 1);
}

void TestDiagnosisCodes::explainsEveryAbort_data()
{
    QTest::addColumn<int>("source");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("evidence");
    const auto row = [](int source, int reason, const char *evidence) {
        QTest::addRow("source %d reason %d", source, reason) << source << reason << QString::fromLatin1(evidence);
    };
    row(0, 0, "source 0 (DUL service-user), reason 0 (without meaning for this source)");
    row(0, 6, "source 0 (DUL service-user), reason 6 (without meaning for this source)");
    row(1, 0, "source 1 (Reserved), reason 0 (without meaning for this source).");
    row(2, 0, "source 2 (DUL service-provider), reason 0 (No reason given)");
    row(2, 1, "source 2 (DUL service-provider), reason 1 (Unrecognised PDU)");
    row(2, 2, "source 2 (DUL service-provider), reason 2 (Unexpected PDU)");
    row(2, 3, "source 2 (DUL service-provider), reason 3 (Reserved)");
    row(2, 4, "source 2 (DUL service-provider), reason 4 (Unrecognised PDU parameter)");
    row(2, 5, "source 2 (DUL service-provider), reason 5 (Unexpected PDU parameter)");
    row(2, 6, "source 2 (DUL service-provider), reason 6 (Invalid PDU parameter value)");
    row(2, 7, "source 2 (DUL service-provider), reason 7.");
    row(77, 1, "source 77, reason 1 (without meaning for this source).");
}

void TestDiagnosisCodes::explainsEveryAbort()
{
    QFETCH(int, source);
    QFETCH(int, reason);
    QFETCH(QString, evidence);
    const AbortPdu abort{static_cast<quint8>(source), static_cast<quint8>(reason)};
    for (const Stage stage : {Stage::Associate, Stage::Echo, Stage::Release}) {
        const Diagnosis diagnosis = diagnose(report(), failure(FindingCode::Aborted, stage, abort));
        checkTexts(diagnosis);
        checkGerman(report(), failure(FindingCode::Aborted, stage, abort));
        QVERIFY2(diagnosis.evidence.contains(evidence), qPrintable(diagnosis.evidence));
    }
}

void TestDiagnosisCodes::explainsEveryContextResult_data()
{
    QTest::addColumn<int>("result");
    QTest::addColumn<TransferSyntaxChoice>("proposed");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("evidence");
    QTest::addColumn<Responsible>("responsible");
    using enum TransferSyntaxChoice;
    const auto row = [](int result, TransferSyntaxChoice proposed, const char *title, const char *evidence,
                        Responsible responsible) {
        QTest::addRow("result %d, %d proposed", result, int(proposed))
            << result << proposed << QStringLiteral("10.1.2.3:104 ") + QString::fromLatin1(title)
            << QStringLiteral("presentation context 1: ") + QString::fromLatin1(evidence) << responsible;
    };
    const char *refused = "accepted the association, but not the Verification service";
    row(1, All, refused, "User Rejection", Responsible::PeerAdministrator);
    row(2, All, refused, "Provider Rejection", Responsible::PeerAdministrator);
    row(3, All, "does not offer the Verification service (C-ECHO)", "Rejected - Abstract Syntax Not Supported",
        Responsible::PeerAdministrator);
    row(4, All, "does not accept any proposed transfer syntax", "Rejected - Transfer Syntax Not Supported",
        Responsible::PeerAdministrator);
    row(4, ImplicitLittleEndian, "does not accept any proposed transfer syntax",
        "Rejected - Transfer Syntax Not Supported", Responsible::PeerAdministrator);
    row(4, ExplicitBigEndian, "does not accept the proposed transfer syntax",
        "Rejected - Transfer Syntax Not Supported", Responsible::You);
    row(99, All, refused, "Unknown (99)", Responsible::PeerAdministrator);
}

void TestDiagnosisCodes::explainsEveryContextResult()
{
    QFETCH(int, result);
    QFETCH(TransferSyntaxChoice, proposed);
    QFETCH(QString, evidence);
    EchoReport run = report();
    run.request.transferSyntaxes = proposed;
    const ContextFacts facts{{{1, QStringLiteral("1.2.840.10008.1.1"), static_cast<quint8>(result), {}}}};
    const Diagnosis diagnosis = diagnose(run, failure(FindingCode::NoAcceptedContext, Stage::Associate, facts));
    checkTexts(diagnosis);
    checkGerman(run, failure(FindingCode::NoAcceptedContext, Stage::Associate, facts));
    QTEST(diagnosis.title, "title");
    QVERIFY2(diagnosis.evidence.contains(evidence), qPrintable(diagnosis.evidence));
    QTEST(diagnosis.responsible, "responsible");
}

void TestDiagnosisCodes::explainsEveryStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("evidence");
    const auto row = [](int status, const char *title, const QString &evidence) {
        QTest::addRow("0x%04X", status) << status << QStringLiteral("10.1.2.3:104 ") + QString::fromLatin1(title)
                                        << evidence;
    };
    row(0x0110, "failed to process the echo", QStringLiteral("0x0110 - Processing Failure."));
    row(0x0122, "accepted the Verification service, but does not support it",
        QStringLiteral("0x0122 - SOP Class Not Supported."));
    row(0x0124, "does not allow us to echo", QStringLiteral("0x0124 - Not Authorised."));
    row(0x0210, "says that our message ID is already in use", QStringLiteral("0x0210 - Duplicate Invocation."));
    row(0x0211, "does not recognise C-ECHO", QStringLiteral("0x0211 - Unrecognised Operation."));
    row(0x0212, "objects to a parameter of our C-ECHO-RQ", QStringLiteral("0x0212 - Mistyped Argument."));
    row(0x0213, "has no resources left to answer the echo", QStringLiteral("0x0213 - Resource Limitation."));
    for (const int failureStatus : {0x0100, 0x0111, 0x02FF, 0xA700, 0xC123})
        row(failureStatus, "answered the echo with a failure status", hexText(quint32(failureStatus), 4) + u'.');
    for (const int warning : {0x0001, 0x0107, 0x0116, 0xB000, 0xBFFF})
        row(warning, "answered the echo with a warning status", hexText(quint32(warning), 4) + u'.');
    for (const int pending : {0xFF00, 0xFF01})
        row(pending, "answered the echo with a pending status", hexText(quint32(pending), 4) + u'.');
    row(0xFE00, "answered the echo with a cancel status", hexText(0xFE00, 4) + u'.');
    for (const int undefined : {0x0002, 0x0300, 0x1234, 0xD000, 0xFF02, 0xFFFF})
        row(undefined, "answered the echo with a status that DICOM does not define",
            hexText(quint32(undefined), 4) + u'.');
}

void TestDiagnosisCodes::explainsEveryStatus()
{
    QFETCH(int, status);
    QFETCH(QString, evidence);
    const StatusFacts facts{static_cast<quint16>(status), 7, {}};
    const Diagnosis diagnosis = diagnose(report(), failure(FindingCode::EchoStatus, Stage::Echo, facts));
    checkTexts(diagnosis);
    checkGerman(report(), failure(FindingCode::EchoStatus, Stage::Echo, facts));
    QTEST(diagnosis.title, "title");
    QCOMPARE(diagnosis.evidence, QStringLiteral("The peer answered message 7 with status ") + evidence);
}

QTEST_GUILESS_MAIN(TestDiagnosisCodes)
#include "tst_diagnosis_codes.moc"
