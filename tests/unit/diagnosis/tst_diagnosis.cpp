// The texts about failures: every code has all of them, and they contain the run's own values.
#include "core/diagnosis/duration_text.h"
#include "tests/unit/diagnosis/diagnosis_fixture.h"

#include <QSet>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsEveryCode_data();
    void explainsEveryCode();
    void namesEveryCodeOnce();
    void showsFirstBytesInHex_data();
    void showsFirstBytesInHex();
    void saysHowTheConnectionEnded_data();
    void saysHowTheConnectionEnded();
    void blamesNoRefusalIfTheAnswerBegan();
    void advisesTlsOnlyWhereItIsOff();
    void tellsOfASecondOpinionOnlyBesideWhatItExplains();
    void namesTheDeadlineThatApplied();
    void makesControlCharactersOfThePeerVisible();
    void leavesBracesOfThePeerAlone();
    void countsSucceededEchoesOfSeveral();
    void tellsAWarningFromAnEchoThatFailed();
    void namesAddressWhileNotConnected();
    void printsALineOfEveryCode_data();
    void printsALineOfEveryCode();
    void printsTheLinesOfTls_data();
    void printsTheLinesOfTls();
    void printsHowTheHandshakeEnded_data();
    void printsHowTheHandshakeEnded();
    void summarisesTheRun_data();
    void summarisesTheRun();
    void writesDurations_data();
    void writesDurations();
};

namespace {

QList<FindingCode> allCodes()
{
    QList<FindingCode> codes;
    for (int i = 0; i < findingCodeCount; ++i)
        codes << static_cast<FindingCode>(i);
    return codes;
}

/// Facts as the engine gives them with this code.
FindingFacts factsOf(FindingCode code)
{
    if (code == FindingCode::Rejected)
        return AssociateRjPdu{1, 1, 3};
    if (code == FindingCode::Aborted || code == FindingCode::ReleaseAborted)
        return AbortPdu{2, 2};
    if (code == FindingCode::ProtocolViolation)
        return Violation{FieldId::PduLength, 2, QStringLiteral("4"), QStringLiteral("9")};
    if (code == FindingCode::ResponseUnclean)
        return UncleanFacts{
            {{PduType::AssociateAc, uncleanViolation(FieldId::UserInformationItem, 165, QStringLiteral("at most one"),
                                                     QStringLiteral("another one"))}}};
    if (code == FindingCode::EchoStatus)
        return StatusFacts{0x0122, 1, {}};
    if (code == FindingCode::NoAcceptedContext)
        return ContextFacts{{{1, QStringLiteral("1.2.840.10008.1.1"), 3, {}}}};
    if (code == FindingCode::CalledAeTitleDiffers || code == FindingCode::ImplementationChanged ||
        code == FindingCode::AeTitleSimilar || code == FindingCode::SopClassDiffers)
        return DifferenceFacts{QStringLiteral("PACS1"), QStringLiteral("PACS2")};
    return SystemErrorFacts{111, QStringLiteral("Connection refused")};
}

} // namespace

void TestDiagnosis::explainsEveryCode_data()
{
    QTest::addColumn<FindingCode>("code");
    QTest::addColumn<Stage>("stage");
    for (const FindingCode code : allCodes())
        for (const Stage stage : {Stage::Associate, Stage::Echo, Stage::Release})
            QTest::addRow("%s at %s", qPrintable(findingCodeName(code)), qPrintable(stageName(stage))) << code << stage;
}

void TestDiagnosis::explainsEveryCode()
{
    QFETCH(FindingCode, code);
    QFETCH(Stage, stage);
    checkTexts(diagnose(report(), failure(code, stage, factsOf(code))));
    checkGerman(report(), failure(code, stage, factsOf(code)));
    EchoReport early; // of a run that ended before anything was known
    early.request.address = QStringLiteral("pacs");
    checkTexts(diagnose(early, failure(code, stage, factsOf(code))));
    checkGerman(early, failure(code, stage, factsOf(code)));
}

void TestDiagnosis::namesEveryCodeOnce()
{
    static const QRegularExpression kebab(QStringLiteral("^[a-z]+(-[a-z0-9]+)*$"));
    QSet<QString> names;
    for (const FindingCode code : allCodes()) {
        QVERIFY2(findingCodeName(code).contains(kebab), qPrintable(findingCodeName(code)));
        names << findingCodeName(code);
    }
    QCOMPARE(names.size(), allCodes().size());
}

void TestDiagnosis::showsFirstBytesInHex_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint64>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QByteArray() << quint64(0) << "no byte was received";
    QTest::newRow("one") << QByteArray("\x02", 1) << quint64(1) << "1 byte was received (02)";
    QTest::newRow("a TLS alert") << QByteArray::fromHex("15030300020228") << quint64(7)
                                 << "7 bytes were received (15 03 03 00 02 02 28)";
    QTest::newRow("sixteen at most") << QByteArray(64, '\0') << quint64(64)
                                     << "64 bytes were received (00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ...)";
    QTest::newRow("text") << QByteArray("SSH-2.0-X\r\n") << quint64(11)
                          << "11 bytes were received (53 53 48 2d 32 2e 30 2d 58 0d 0a, \"SSH-2.0-X\")";
    QTest::newRow("a greeting") << QByteArray("220 mail.example.org ESMTP\r\n") << quint64(28)
                                << "28 bytes were received (32 32 30 20 6d 61 69 6c 2e 65 78 61 6d 70 6c 65 ..., "
                                   "\"220 mail.example.org ESMTP\")";
}

void TestDiagnosis::showsFirstBytesInHex()
{
    QFETCH(QByteArray, bytes);
    QFETCH(quint64, count);
    QFETCH(QString, text);
    Finding notDicom = failure(FindingCode::NotDicom);
    notDicom.evidence.firstBytes = bytes;
    notDicom.evidence.bytesReceived = count;
    const QString evidence = diagnose(report(), notDicom).evidence;
    QVERIFY2(evidence.contains(text), qPrintable(evidence));
}

void TestDiagnosis::saysHowTheConnectionEnded_data()
{
    QTest::addColumn<ConnectionEnd>("end");
    QTest::addColumn<QString>("text");
    QTest::newRow("open") << ConnectionEnd::StillOpen << "the connection was still open";
    QTest::newRow("FIN") << ConnectionEnd::Fin << "the peer closed the connection (FIN)";
    QTest::newRow("RST") << ConnectionEnd::Reset << "the peer reset the connection (RST)";
    QTest::newRow("ours") << ConnectionEnd::Ours << "we closed the connection";
}

void TestDiagnosis::saysHowTheConnectionEnded()
{
    QFETCH(ConnectionEnd, end);
    QFETCH(QString, text);
    Finding closed = failure(FindingCode::ClosedBeforeAnswer);
    closed.evidence.end = end;
    const QString evidence = diagnose(report(), closed).evidence;
    QVERIFY2(evidence.contains(text), qPrintable(evidence));
    QVERIFY2(evidence.contains(QStringLiteral("after 12.3 ms")), qPrintable(evidence));
}

/// Then the peer has let us in and speaks DICOM: neither its list of addresses nor TLS is to blame.
void TestDiagnosis::blamesNoRefusalIfTheAnswerBegan()
{
    for (const FindingCode code : {FindingCode::ClosedBeforeAnswer, FindingCode::AcseTimeout}) {
        Finding broken = failure(code);
        QVERIFY(allText(diagnose(report(), broken)).contains(QStringLiteral("TLS")));
        broken.evidence.bytesReceived = 60;
        const Diagnosis diagnosis = diagnose(report(), broken);
        checkTexts(diagnosis);
        QVERIFY2(diagnosis.title.contains(QStringLiteral("its answer")), qPrintable(diagnosis.title));
        QVERIFY(!allText(diagnosis).contains(QStringLiteral("TLS")));
        QVERIFY(!allText(diagnosis).contains(QStringLiteral("to allow")));
    }
}

void TestDiagnosis::advisesTlsOnlyWhereItIsOff()
{
    const Finding closed = failure(FindingCode::ClosedBeforeAnswer);
    EchoReport run = report();
    const auto advisesTls = [&] {
        return diagnose(run, closed).advice.join(u'\n').contains(QStringLiteral("turn TLS on"));
    };
    QVERIFY(advisesTls());
    run.request.tls.emplace();
    QVERIFY(!advisesTls());
}

void TestDiagnosis::tellsOfASecondOpinionOnlyBesideWhatItExplains()
{
    EchoReport run = report();
    run.findings = {failure(FindingCode::AcseTimeout), failure(FindingCode::AeTitleSimilar)};
    run.findings.last().severity = Severity::Remark;
    run.secondOpinion.emplace().saw = SecondOpinion::Saw::Silence;
    const auto isTold = [&run](const Finding &finding) {
        return diagnose(run, finding).evidence.contains(QStringLiteral("Asked again"));
    };
    QVERIFY(isTold(run.findings.first()));
    QVERIFY(!isTold(run.findings.last()));
}

void TestDiagnosis::namesTheDeadlineThatApplied()
{
    EchoReport run = report();
    run.request.acseTimeout = std::chrono::milliseconds(2500);
    Finding timeout = failure(FindingCode::AcseTimeout);
    timeout.evidence.waitedMilliseconds = 2500.4;
    timeout.evidence.limitMilliseconds = 2500;
    const Diagnosis diagnosis = diagnose(run, timeout);
    QVERIFY(diagnosis.evidence.contains(QStringLiteral("2.5 s after our A-ASSOCIATE-RQ")));
    QVERIFY(diagnosis.evidence.contains(QStringLiteral("(limit 2.5 s)")));
    QVERIFY(diagnosis.advice.last().contains(QStringLiteral("ACSE timeout (now 2.5 s)")));
}

void TestDiagnosis::makesControlCharactersOfThePeerVisible()
{
    const QString hostile = QStringLiteral("\x1B]0;title\x07");
    const QList<Finding> failures{
        failure(FindingCode::EchoStatus, Stage::Echo, StatusFacts{0x0110, 1, hostile}),
        failure(FindingCode::ProtocolViolation, Stage::Associate, Violation{FieldId::PduType, 1, hostile, hostile}),
        failure(FindingCode::ConnectFailed, Stage::Connect, SystemErrorFacts{5, hostile})};
    EchoReport run = report();
    run.verdict = Verdict::Success;
    run.peer.implementationVersionName = hostile;
    QStringList texts{verdictSentence(run)};
    for (const Finding &each : failures) {
        texts << allText(diagnose(report(), each));
        if (each.code != FindingCode::EchoStatus)
            texts << findingLogLines(each).join(u' ');
        else // the log has the status only
            QCOMPARE(findingLogLines(each).last(), QStringLiteral("Status: 0x0110 - Processing Failure"));
    }
    for (const QString &text : texts) {
        QVERIFY2(!text.contains(u'\x1B') && !text.contains(u'\x07'), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("\\x1B]0;title\\x07")), qPrintable(text));
    }
}

void TestDiagnosis::leavesBracesOfThePeerAlone()
{
    const StatusFacts facts{0x0110, 1, QStringLiteral("{calling} {")};
    const Diagnosis diagnosis = diagnose(report(), failure(FindingCode::EchoStatus, Stage::Echo, facts));
    QVERIFY2(diagnosis.evidence.contains(QStringLiteral("and the comment \"{calling} {\"")),
             qPrintable(diagnosis.evidence));
}

void TestDiagnosis::countsSucceededEchoesOfSeveral()
{
    EchoReport run = report();
    run.request.repeat = 10;
    run.echoes.succeeded = 3;
    const QString evidence = diagnose(run, failure(FindingCode::DimseTimeout, Stage::Echo)).evidence;
    QVERIFY2(evidence.endsWith(QStringLiteral(". 3 of 10 echoes had succeeded.")), qPrintable(evidence));
}

void TestDiagnosis::tellsAWarningFromAnEchoThatFailed()
{
    const Finding unconfirmed = failure(FindingCode::ReleaseTimeout, Stage::Release);
    EchoReport run = report();
    run.verdict = Verdict::Warning;
    QCOMPARE(diagnose(run, unconfirmed).title,
             QStringLiteral("The echo succeeded, but the peer did not confirm the release in time"));
    run.verdict = Verdict::Failure;
    QCOMPARE(diagnose(run, unconfirmed).title,
             QStringLiteral("After the failed echo, the peer did not confirm the release in time"));
}

void TestDiagnosis::namesAddressWhileNotConnected()
{
    EchoReport run = report();
    run.peer = {};
    const Finding refused = failure(FindingCode::ConnectionRefused, Stage::Connect);
    QCOMPARE(diagnose(run, refused).title, QStringLiteral("pacs:104 refused the connection"));
    run.request.address = QStringLiteral("2001:db8::1");
    QCOMPARE(diagnose(run, refused).title, QStringLiteral("[2001:db8::1]:104 refused the connection"));
}

void TestDiagnosis::printsALineOfEveryCode_data()
{
    QTest::addColumn<FindingCode>("code");
    for (const FindingCode code : allCodes())
        QTest::newRow(qPrintable(findingCodeName(code))) << code;
}

/// They are checked to the letter against a peer, row by row.
void TestDiagnosis::printsALineOfEveryCode()
{
    QFETCH(FindingCode, code);
    const QStringList lines = findingLogLines(failure(code, Stage::Associate, factsOf(code)));
    QVERIFY(!lines.isEmpty() && !lines.contains(QString()));
    const bool isOfTls = code >= FindingCode::PeerNotTls && code <= FindingCode::TlsTimeout;
    QCOMPARE(lines.last().startsWith(QStringLiteral("TCP Initialisation Error: TLS: ")), isOfTls);
}

void TestDiagnosis::printsTheLinesOfTls_data()
{
    using enum FindingCode;
    QTest::addColumn<FindingCode>("code");
    QTest::addColumn<QString>("words");
    const auto row = [](FindingCode code, const char *words) {
        QTest::newRow(qPrintable(findingCodeName(code))) << code << QString::fromLatin1(words);
    };
    row(PeerNotTls, "remote does not speak TLS");
    row(CertificateUntrusted, "certificate of remote is not trusted");
    row(CertificateExpired, "certificate of remote has expired");
    row(CertificateNotYetValid, "certificate of remote is not yet valid");
    row(CertificateNameMismatch, "certificate of remote is for another name");
    row(CertificateRevoked, "certificate of remote has been revoked");
    row(CertificatePinMismatch, "certificate of remote is not the pinned one");
    row(ClientCertificateRequired, "remote requires a client certificate");
    row(ClientCertificateRefused, "remote refuses our client certificate");
    row(ServerNameUnknown, "remote does not serve the server name");
    row(TlsVersion, "no protocol version in common");
    row(TlsNoSharedCipher, "no cipher in common");
    row(TlsFailed, "the library's words");
    row(TlsTimeout, "handshake timed out");
}

/// To the letter: scripts look for them.
void TestDiagnosis::printsTheLinesOfTls()
{
    QFETCH(FindingCode, code);
    QFETCH(QString, words);
    const TlsFailureFacts facts{-1, QStringLiteral("the library's words"), -1, {}};
    QCOMPARE(findingLogLines(failure(code, Stage::Tls, facts)),
             (QStringList{QStringLiteral("Association request failed: unable to connect to remote"),
                          QStringLiteral("TCP Initialisation Error: TLS: ") + words}));
}

void TestDiagnosis::printsHowTheHandshakeEnded_data()
{
    QTest::addColumn<ConnectionEnd>("end");
    QTest::addColumn<QString>("words");
    QTest::newRow("FIN") << ConnectionEnd::Fin << "connection closed by remote";
    QTest::newRow("RST") << ConnectionEnd::Reset << "connection reset by remote";
    QTest::newRow("open") << ConnectionEnd::StillOpen << "unknown error";
    QTest::newRow("ours") << ConnectionEnd::Ours << "unknown error";
}

/// If neither the library nor the peer has words for it.
void TestDiagnosis::printsHowTheHandshakeEnded()
{
    QFETCH(ConnectionEnd, end);
    QFETCH(QString, words);
    Finding failed = failure(FindingCode::TlsFailed, Stage::Tls, TlsFailureFacts());
    failed.evidence.end = end;
    QCOMPARE(findingLogLines(failed).last(), QStringLiteral("TCP Initialisation Error: TLS: ") + words);
}

void TestDiagnosis::summarisesTheRun_data()
{
    QTest::addColumn<EchoReport>("run");
    QTest::addColumn<QString>("sentence");
    EchoReport run = report();
    run.verdict = Verdict::Success;
    run.peer.implementationVersionName = QStringLiteral("OFFIS_DCMTK_367");
    run.echoes.sent = 1;
    run.echoes.succeeded = 1;
    run.echoes.roundTrip = RoundTripSummary();
    run.echoes.roundTrip->median = 0.0812;
    QTest::newRow("success") << run << "Echo succeeded. OFFIS_DCMTK_367 answered in 0.08 ms.";
    run.peer.implementationVersionName.clear();
    QTest::newRow("a peer without a name") << run << "Echo succeeded. The peer answered in 0.08 ms.";
    EchoReport secure = run;
    secure.tls.emplace().verified = true;
    const auto secureRow = [&secure](const char *version, const char *insecurity) {
        secure.tls->version = QString::fromLatin1(version);
        QTest::newRow(version)
            << secure
            << QStringLiteral("Echo succeeded. The peer answered in 0.08 ms.%1").arg(QLatin1StringView(insecurity));
    };
    secureRow("TLSv1", " TLSv1 is not secure.");
    secureRow("TLSv1.1", " TLSv1.1 is not secure.");
    secureRow("TLSv1.2", "");
    secureRow("TLSv1.3", "");
    secure.tls->verified = false;
    QTest::newRow("a certificate that was not verified")
        << secure << "Echo succeeded. The peer answered in 0.08 ms. Its certificate was not verified.";
    run.request.repeat = run.echoes.sent = run.echoes.succeeded = 10;
    QTest::newRow("ten echoes") << run << "10 of 10 echoes succeeded. The peer answered in 0.08 ms (median).";

    run.verdict = Verdict::Warning;
    run.findings = {failure(FindingCode::ReleaseClosed, Stage::Release)};
    run.findings.first().severity = Severity::Warning;
    QTest::newRow("warning") << run
                             << "The echo succeeded, but the peer closed the connection instead of confirming the "
                                "release.";

    EchoReport failed = report();
    failed.findings = {failure(FindingCode::Rejected, Stage::Associate, AssociateRjPdu{1, 1, 7})};
    QTest::newRow("failure") << failed << "Echo failed. 10.1.2.3:104 does not answer to the AE title \"ARCHIVE\".";

    EchoReport cancelled = report();
    cancelled.verdict = Verdict::Cancelled;
    cancelled.milliseconds = 1234;
    QTest::newRow("cancelled") << cancelled << "Cancelled after 1.23 s.";
    cancelled.stage(Stage::Connect).state = StageState::Cancelled;
    QTest::newRow("cancelled while connecting") << cancelled << "Cancelled after 1.23 s, at the stage \"connect\".";
}

void TestDiagnosis::summarisesTheRun()
{
    QFETCH(EchoReport, run);
    QFETCH(QString, sentence);
    QCOMPARE(verdictSentence(run), sentence);
}

void TestDiagnosis::writesDurations_data()
{
    QTest::addColumn<double>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << "0 ms";
    QTest::newRow("microseconds") << 0.0812 << "0.08 ms";
    QTest::newRow("few microseconds") << 0.01234 << "0.012 ms";
    QTest::newRow("no trailing zeros") << 0.4 << "0.4 ms";
    QTest::newRow("milliseconds") << 3.14159 << "3.14 ms";
    QTest::newRow("tens") << 12.34 << "12.3 ms";
    QTest::newRow("hundreds") << 350.4 << "350 ms";
    QTest::newRow("almost a second") << 999.6 << "1 s";
    QTest::newRow("seconds") << 1254.0 << "1.25 s";
    QTest::newRow("half a minute") << 30000.3 << "30 s";
    QTest::newRow("minutes") << 120000.0 << "120 s";
}

void TestDiagnosis::writesDurations()
{
    QFETCH(double, milliseconds);
    QTEST(durationText(milliseconds), "text");
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
