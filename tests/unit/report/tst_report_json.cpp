// The report as scripts read it: schema dicom-echo/report/1.
#include "core/log/utc.h"
#include "core/report/report_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace dicom_echo;

class TestReportJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryFieldOfASuccess();
    void writesNullForWhatIsNotKnown();
    void writesAllStagesInOrder();
    void explainsTheFailure();
    void writesTheFactsOfEachKind_data();
    void writesTheFactsOfEachKind();
    void tellsWhetherTheRequestArrived();
    void writesWarningsLikeFailures();
    void writesTheFactsOfTls();
    void namesEachEndOfAConnection_data();
    void namesEachEndOfAConnection();
    void keepsTextOfThePeerAndStaysHarmless();
};

namespace {

EchoReport success()
{
    EchoReport report;
    report.verdict = Verdict::Success;
    report.echoes.lost = 5; // a number that is nowhere else
    report.request.address = QStringLiteral("pacs");
    report.request.port = 104;
    report.request.networkTimeout = std::chrono::milliseconds(500);
    report.request.repeat = 3;
    report.request.interval = std::chrono::milliseconds(250);
    for (StageRecord &stage : report.stages)
        stage = {StageState::Ok, 1.5};
    report.stage(Stage::Tls) = {StageState::Skipped, 0};
    report.peer = {.addresses = {QStringLiteral("10.1.2.3")},
                   .connectedTo = QStringLiteral("10.1.2.3:104"),
                   .localAddress = QStringLiteral("10.1.9.77"),
                   .localPort = 50123,
                   .implementationClassUid = QStringLiteral("1.2.276.0.7230010.3.0.3.6.7"),
                   .implementationVersionName = QStringLiteral("OFFIS_DCMTK_367"),
                   .calledAeTitle = QStringLiteral("ANY-SCP"),
                   .callingAeTitle = QStringLiteral("ECHOSCU"),
                   .maximumPdu = 16384};
    ConnectAttempt attempt;
    attempt.address = QHostAddress(QStringLiteral("10.1.2.3"));
    attempt.milliseconds = 0.5;
    TcpFacts tcp;
    tcp.roundTripMilliseconds = 0.25;
    tcp.minimumRoundTripMilliseconds = 0.125;
    tcp.mss = 1448;
    tcp.pathMtu = 1500;
    tcp.retransmissions = 2;
    report.connection = ConnectionFacts{{attempt}, tcp};
    report.pathCheck = PathCheck{12000, 3000, true};
    report.presentationContexts = {{1, QStringLiteral("1.2.840.10008.1.1"), 0, QStringLiteral("1.2.840.10008.1.2.1")}};
    report.echoes.sent = 3;
    report.echoes.succeeded = 2;
    report.echoes.statuses = {{0x0000, 2}, {0xA7FF, 1}};
    report.echoes.roundTrip = RoundTripSummary{0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.123456789};
    report.startedAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0, 0, 7), utc);
    report.milliseconds = 5.3;
    return report;
}

QJsonObject objectOf(const char *json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        qWarning("%s", qPrintable(error.errorString()));
    return object;
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QJsonValue at(const EchoReport &report, const char *outer, const char *inner)
{
    return reportToJson(report)[QLatin1StringView(outer)].toObject()[QLatin1StringView(inner)];
}

Finding refused()
{
    Finding failure;
    failure.stage = Stage::Connect;
    failure.code = FindingCode::ConnectionRefused;
    failure.facts = SystemErrorFacts{111, QStringLiteral("Connection refused")};
    return failure;
}

} // namespace

void TestReportJson::writesEveryFieldOfASuccess()
{
    const QJsonObject expected = objectOf(R"({
        "schema": "dicom-echo/report/1", "verdict": "success", "failure": null, "warnings": [],
        "request": {"address": "pacs", "port": 104, "callingAeTitle": "ECHOSCU", "calledAeTitle": "ANY-SCP",
                    "acseTimeout": 30, "dimseTimeout": 30, "networkTimeout": 0.5, "maximumPdu": 16382,
                    "localAddress": null, "transferSyntax": "all", "repeat": 3, "interval": 0.25,
                    "acknowledgement": "immediate", "abort": false, "secondOpinion": true, "pathCheck": false,
                    "tls": null},
        "peer": {"addresses": ["10.1.2.3"], "connectedTo": "10.1.2.3:104", "localAddress": "10.1.9.77",
                 "localPort": 50123, "implementationClassUid": "1.2.276.0.7230010.3.0.3.6.7",
                 "implementationVersionName": "OFFIS_DCMTK_367", "product": "DCMTK 3.6.7", "maximumPdu": 16384},
        "connection": {"attempts": [{"address": "10.1.2.3", "milliseconds": 0.5, "error": null, "icmp": null}],
                       "roundTripMilliseconds": 0.25, "minimumRoundTripMilliseconds": 0.125, "mss": 1448,
                       "pathMtu": 1500, "retransmissions": 2},
        "secondOpinion": null, "pathCheck": {"requestBytes": 12000, "answerBytes": 3000, "passed": true},
        "stages": [{"name": "resolve", "state": "ok", "milliseconds": 1.5},
                   {"name": "connect", "state": "ok", "milliseconds": 1.5},
                   {"name": "tls", "state": "skipped", "milliseconds": 0},
                   {"name": "associate", "state": "ok", "milliseconds": 1.5},
                   {"name": "echo", "state": "ok", "milliseconds": 1.5},
                   {"name": "release", "state": "ok", "milliseconds": 1.5}],
        "presentationContexts": [{"id": 1, "abstractSyntax": "1.2.840.10008.1.1", "result": 0, "transferSyntax": "1.2.840.10008.1.2.1"}],
        "tls": null,
        "echoes": {"sent": 3, "succeeded": 2, "lost": 5, "perSecond": 0,
                   "stalls": {"splitAnswers": 0, "medianGapMilliseconds": 0, "slowFirstMilliseconds": null},
                   "statuses": {"0x0000": 2, "0xA7FF": 1},
                   "roundTripMilliseconds": {"min": 0.1, "mean": 0.2, "median": 0.3, "p95": 0.4, "p99": 0.5,
                                             "max": 0.6, "stddev": 0.123457, "jitter": 0}},
        "startedAt": "2026-11-22T10:00:00.007Z", "milliseconds": 5.3})");
    QCOMPARE(textOf(reportToJson(success())), textOf(expected));
}

void TestReportJson::writesNullForWhatIsNotKnown()
{
    const EchoReport report;
    const QJsonObject json = reportToJson(report);
    QVERIFY(json[QStringLiteral("failure")].isNull());
    QVERIFY(json[QStringLiteral("startedAt")].isNull());
    for (const char *key : {"connectedTo", "localAddress", "localPort", "implementationClassUid",
                            "implementationVersionName", "product", "maximumPdu"})
        QVERIFY2(at(report, "peer", key).isNull(), key);
    QVERIFY(at(report, "echoes", "roundTripMilliseconds").isNull());
    QCOMPARE(at(report, "echoes", "statuses"), QJsonValue(QJsonObject()));
}

void TestReportJson::writesAllStagesInOrder()
{
    QStringList names;
    const QJsonArray stages = reportToJson(EchoReport())[QStringLiteral("stages")].toArray();
    for (const QJsonValue &stage : stages)
        names << stage[QStringLiteral("name")].toString();
    QCOMPARE(names.join(u' '), QStringLiteral("resolve connect tls associate echo release"));
}

void TestReportJson::explainsTheFailure()
{
    EchoReport report;
    report.verdict = Verdict::Failure;
    report.request.address = QStringLiteral("pacs");
    report.findings = {refused()};
    report.findings.first().evidence = {QByteArray::fromHex("1503"), 7, 240, ConnectionEnd::Reset, 1.25, 30000};
    const QJsonObject failure = reportToJson(report)[QStringLiteral("failure")].toObject();
    QCOMPARE(failure.keys().join(u' '), QStringLiteral("advice cause code evidence facts responsible stage title"));
    QCOMPARE(failure[QStringLiteral("stage")].toString(), QStringLiteral("connect"));
    QCOMPARE(failure[QStringLiteral("code")].toString(), QStringLiteral("connection-refused"));
    QCOMPARE(failure[QStringLiteral("title")].toString(), QStringLiteral("pacs:11112 refused the connection"));
    QCOMPARE(failure[QStringLiteral("responsible")].toString(), QStringLiteral("peer-administrator"));
    QVERIFY(!failure[QStringLiteral("advice")].toArray().isEmpty());
    const QJsonObject facts = objectOf(R"({
        "systemErrorNumber": 111, "systemErrorText": "Connection refused", "firstBytes": "1503", "bytesReceived": 7,
        "bytesSent": 240, "connectionEnd": "reset", "waitedMilliseconds": 1.25, "limitMilliseconds": 30000})");
    QCOMPARE(textOf(failure[QStringLiteral("facts")].toObject()), textOf(facts));
}

void TestReportJson::writesTheFactsOfEachKind_data()
{
    QTest::addColumn<FindingFacts>("facts");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const FindingFacts &facts, const char *json) {
        QTest::newRow(name) << facts << QByteArray(json);
    };
    row("none", {}, "{}");
    row("reject", AssociateRjPdu{1, 1, 7}, R"({"result": 1, "source": 1, "reason": 7})");
    row("abort", AbortPdu{2, 6}, R"({"source": 2, "reason": 6})");
    row("violation", Violation{FieldId::PduLength, 2, QStringLiteral("4"), QStringLiteral("9")},
        R"({"field": "PDU-length", "offset": 2, "expected": "4", "found": "9"})");
    row("status", StatusFacts{0x0122, 65535, QStringLiteral("no")},
        R"({"status": 290, "messageId": 65535, "errorComment": "no"})");
    row("status without a comment", StatusFacts{0x0110, 1, {}},
        R"({"status": 272, "messageId": 1, "errorComment": null})");
    row("TLS alert", TlsFailureFacts{70, QStringLiteral("protocol version"), -1, {}},
        R"({"alert": 70, "alertName": "protocol_version", "text": "protocol version", "handshake": "nothing-received"})");
    row("certificate",
        TlsFailureFacts{-1, QStringLiteral("self-signed certificate"), 2, {}, CertificateFault::UnknownRoot},
        R"({"alert": null, "text": "self-signed certificate", "handshake": "nothing-received", "certificateDepth": 2,
            "certificateFault": "unknown-root", "checkedName": null,
            "certificate": {"subject": "", "issuer": "", "alternativeNames": [], "extendedKeyUsage": [],
                            "notBefore": "", "notAfter": "", "key": "", "signature": "", "sha256": ""}})");
    row("a key that others can read", ExposedFile{TlsSetting::KeyFile, QStringLiteral("/tmp/own.key"), 0640},
        R"({"path": "/tmp/own.key", "permissions": "0640"})");
    row("unclean",
        UncleanFacts{
            {{PduType::AssociateAc, uncleanViolation(FieldId::UserInformationItem, 165, QStringLiteral("at most one"),
                                                     QStringLiteral("another one"))}}},
        R"({"violations": [{"pdu": "A-ASSOCIATE-AC", "field": "User Information Item", "offset": 165,
                            "expected": "at most one", "found": "another one"}]})");
    row("difference", DifferenceFacts{QStringLiteral("ONE"), QStringLiteral("TWO")},
        R"({"expected": "ONE", "found": "TWO"})");
    row("contexts",
        ContextFacts{{{1, QStringLiteral("1.2.840.10008.1.1"), 3, {}}, {3, QStringLiteral("1.2.3"), 4, {}}}},
        R"({"contexts": [{"id": 1, "abstractSyntax": "1.2.840.10008.1.1", "result": 3, "transferSyntax": null},
                         {"id": 3, "abstractSyntax": "1.2.3", "result": 4, "transferSyntax": null}]})");
    NameServerAnswer server;
    server.server = QHostAddress(QStringLiteral("10.0.0.53"));
    row("a name that is not found", NameFacts{QStringLiteral("Host not found"), {server}, false},
        R"({"systemErrorNumber": 0, "systemErrorText": "Host not found",
            "nameServers": [{"address": "10.0.0.53", "said": "name server 10.0.0.53 did not answer"}]})");
    row("a file of TLS",
        TlsSettingError{TlsSetting::CrlFile, TlsSettingFault::NothingFound, QStringLiteral("/tmp/x.pem"), {}, {}},
        R"({"systemErrorNumber": 0,
            "systemErrorText": "The revocation list \"/tmp/x.pem\" cannot be used: it holds no revocation list."})");
    TlsFailureFacts unpinned;
    unpinned.fault = CertificateFault::PinMismatch;
    unpinned.point = HandshakePoint::PeerCertificate;
    unpinned.peerVersion = QStringLiteral("TLS 1.1");
    row("another certificate than the pinned one", unpinned,
        R"({"alert": null, "text": "fingerprint differs from the pinned one", "handshake": "peer-certificate",
            "peerVersion": "TLS 1.1"})");
}

void TestReportJson::writesTheFactsOfEachKind()
{
    QFETCH(FindingFacts, facts);
    QFETCH(QByteArray, json);
    EchoReport report;
    report.findings = {refused()};
    report.findings.first().facts = facts;
    QJsonObject written = at(report, "failure", "facts").toObject();
    for (const char *key :
         {"firstBytes", "bytesReceived", "bytesSent", "connectionEnd", "waitedMilliseconds", "limitMilliseconds"})
        QVERIFY2(!written.take(QLatin1StringView(key)).isUndefined(), key);
    QCOMPARE(textOf(written), textOf(objectOf(json.constData())));
}

/// Where nothing is known of it there is no word about it.
void TestReportJson::tellsWhetherTheRequestArrived()
{
    EchoReport report;
    report.findings = {refused()};
    QVERIFY(at(report, "failure", "facts")[QStringLiteral("delivery")].isUndefined());
    report.findings.first().evidence.delivery = Delivery::Acknowledged;
    QCOMPARE(at(report, "failure", "facts")[QStringLiteral("delivery")].toString(), QStringLiteral("acknowledged"));
    report.findings.first().evidence.delivery = Delivery::Unknown;
    report.findings.first().evidence.ownNetwork = OwnNetwork::LinkDown;
    QCOMPARE(at(report, "failure", "facts")[QStringLiteral("ownNetwork")].toString(), QStringLiteral("link-down"));
}

void TestReportJson::writesWarningsLikeFailures()
{
    EchoReport report = success();
    report.verdict = Verdict::Warning;
    Finding warning;
    warning.stage = Stage::Release;
    warning.code = FindingCode::ReleaseAborted;
    warning.facts = AbortPdu{0, 0};
    warning.severity = Severity::Warning;
    report.findings = {warning};
    const QJsonObject json = reportToJson(report);
    QVERIFY(json[QStringLiteral("failure")].isNull());
    const QJsonArray warnings = json[QStringLiteral("warnings")].toArray();
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(warnings[0][QStringLiteral("code")].toString(), QStringLiteral("release-aborted"));
    QCOMPARE(warnings[0].toObject().keys().join(u' '),
             QStringLiteral("advice cause code evidence facts responsible stage title"));
}

void TestReportJson::writesTheFactsOfTls()
{
    CertificateFacts certificate;
    certificate.subject = QStringLiteral("CN=pacs");
    certificate.issuer = QStringLiteral("CN=Hospital CA");
    certificate.alternativeNames = {QStringLiteral("DNS:pacs.example.org")};
    certificate.extendedKeyUsage = {QStringLiteral("serverAuth")};
    certificate.notBefore = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), utc);
    certificate.notAfter = QDateTime(QDate(2027, 1, 2), QTime(3, 4, 5), utc);
    certificate.key = QStringLiteral("RSA 2048 bit");
    certificate.signature = QStringLiteral("sha256WithRSAEncryption");
    certificate.sha256 = "ab12";
    EchoReport report;
    report.tls.emplace().version = QStringLiteral("TLSv1.3");
    report.tls->cipher = QStringLiteral("TLS_AES_256_GCM_SHA384");
    report.tls->verificationError = QStringLiteral("self-signed certificate");
    report.tls->clientCertificateRequested = true;
    report.tls->requestedAuthorities = {QStringLiteral("CN=Hospital CA")};
    report.tls->chain = {certificate};
    report.tls->handshakeMilliseconds = 1.5;
    report.tls->serverName = QStringLiteral("pacs.example.org");
    const QByteArray certificateJson = R"({"subject": "CN=pacs", "issuer": "CN=Hospital CA",
        "alternativeNames": ["DNS:pacs.example.org"], "extendedKeyUsage": ["serverAuth"], "notBefore": "2026-01-02T03:04:05Z",
        "notAfter": "2027-01-02T03:04:05Z", "key": "RSA 2048 bit", "signature": "sha256WithRSAEncryption",
        "sha256": "ab12"})";
    const QByteArray expected =
        R"({"version": "TLSv1.3", "cipher": "TLS_AES_256_GCM_SHA384", "verified": false,
            "verificationError": "self-signed certificate", "clientCertificateRequested": true,
            "clientCertificateSent": false, "requestedAuthorities": ["CN=Hospital CA"],
            "serverName": "pacs.example.org", "handshakeMilliseconds": 1.5, "chain": [)" +
        certificateJson + "]}";
    QCOMPARE(textOf(reportToJson(report)[QStringLiteral("tls")].toObject()), textOf(objectOf(expected.constData())));
    report.tls->verified = true;
    report.tls->clientCertificateSent = true;
    const QJsonObject other = reportToJson(report)[QStringLiteral("tls")].toObject();
    QVERIFY(other[QStringLiteral("verified")].toBool());
    QVERIFY(other[QStringLiteral("clientCertificateSent")].toBool());
}

void TestReportJson::namesEachEndOfAConnection_data()
{
    QTest::addColumn<ConnectionEnd>("end");
    QTest::addColumn<QString>("name");
    QTest::newRow("open") << ConnectionEnd::StillOpen << "open";
    QTest::newRow("FIN") << ConnectionEnd::Fin << "fin";
    QTest::newRow("RST") << ConnectionEnd::Reset << "reset";
    QTest::newRow("ours") << ConnectionEnd::Ours << "ours";
}

void TestReportJson::namesEachEndOfAConnection()
{
    QFETCH(ConnectionEnd, end);
    EchoReport report;
    report.findings = {refused()};
    report.findings.first().evidence.end = end;
    QTEST(at(report, "failure", "facts").toObject()[QStringLiteral("connectionEnd")].toString(), "name");
}

void TestReportJson::keepsTextOfThePeerAndStaysHarmless()
{
    const QString hostile = QStringLiteral("\x1B[2J\x07\x7F\u009B\u202E\u00E9\U0001F600\"\\<b>");
    EchoReport report = success();
    report.peer.implementationVersionName = hostile;
    const QByteArray text = reportJsonText(report);
    for (const char c : text)
        QVERIFY2((c >= 0x20 && c < 0x7F) || c == '\n', text.constData());
    QVERIFY(text.endsWith("}\n"));
    const QJsonDocument document = QJsonDocument::fromJson(text);
    QCOMPARE(document.object(), reportToJson(report));
    QCOMPARE(document[QStringLiteral("peer")][QStringLiteral("implementationVersionName")].toString(), hostile);
}

QTEST_GUILESS_MAIN(TestReportJson)
#include "tst_report_json.moc"
