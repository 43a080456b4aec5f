// What may be given away: nothing in it names a host, an address or an AE title, and all of it is still valid.
#include "core/diagnosis/watch_text.h"
#include "core/echo/run_log.h"
#include "core/log/utc.h"
#include "core/pdu/pdu_decoder.h"
#include "core/redaction/redactor.h"
#include "core/report/report_json.h"
#include "core/report/report_text.h"
#include "core/report/watch_json.h"
#include "tests/unit/capture/capture_fixture.h"

#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestRedactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redactsOurOwnAddress();
    void leavesNoValueInAnyExport_data();
    void leavesNoValueInAnyExport();
    void usesTheSamePlaceholdersEverywhere();
    void redactsOnePduOfACaptureLikeAllOfIt();
    void keepsWhatNamesNobody();
    void redactsAeTitlesInTheirFields();
    void overwritesUserIdentities();
    void overwritesDataSets();
    void redactsMoveDestinations();
    void redactsBrokenAndForeignBytes_data();
    void redactsBrokenAndForeignBytes();
    void redactsEvents();
    void redactsTitlesInRemarks();
    void namesNoFile();
    void redactsAFleet();
};

namespace {

const QByteArray callingAeTitle = QByteArrayLiteral("WARD7 CT");
const QByteArray calledAeTitle = QByteArrayLiteral("MAINPACS");
const QByteArray host = QByteArrayLiteral("pacs.clinic.example");

EchoRequest request()
{
    EchoRequest request;
    request.address = QString::fromLatin1(host);
    request.callingAeTitle = QString::fromLatin1(callingAeTitle);
    request.calledAeTitle = QString::fromLatin1(calledAeTitle);
    request.localAddress = QStringLiteral("10.20.77.78");
    request.tls = TlsSettings();
    request.tls->serverName = QStringLiteral("dicom.clinic.example");
    request.tls->caPath = QStringLiteral("/home/drsmith/ca.pem");
    request.tls->crlFile = QStringLiteral("/home/drsmith/revoked.crl");
    request.tls->keyFile = QStringLiteral("/home/drsmith/own.key");
    request.tls->certificateFile = QStringLiteral("/home/drsmith/ward7.p12");
    request.tls->pinnedSha256 = QByteArray(64, 'f');
    return request;
}

PeerFacts peer()
{
    PeerFacts peer;
    peer.addresses = {QStringLiteral("fd12:3456::9"), QStringLiteral("10.20.30.40")};
    peer.connectedTo = QStringLiteral("10.20.30.40:11112");
    peer.localAddress = QStringLiteral("10.20.77.78");
    peer.localPort = 50123;
    peer.implementationVersionName = QStringLiteral("AT_PACS 2 MAINPACS");
    return peer;
}

CertificateFacts certificate()
{
    CertificateFacts certificate;
    certificate.subject = QStringLiteral("CN=node3.clinic.example,O=Clinic of St. Example");
    certificate.issuer = QStringLiteral("CN=Clinic Root");
    certificate.alternativeNames = {QStringLiteral("DNS:node3.clinic.example"), QStringLiteral("IP:10.20.30.40"),
                                    QStringLiteral("email:admin@clinic.example")};
    certificate.sha256 = QByteArray(64, 'e');
    return certificate;
}

Finding failureWith(FindingCode code, const FindingFacts &facts)
{
    Finding failure;
    failure.stage = Stage::Echo;
    failure.code = code;
    failure.facts = facts;
    failure.evidence.firstBytes =
        associateAc({.calledAeTitle = calledAeTitle, .callingAeTitle = callingAeTitle}).first(64);
    return failure;
}

EchoReport report(const Finding &failure)
{
    EchoReport report;
    report.request = request();
    report.verdict = Verdict::Failure;
    report.findings = {failure, failure};
    report.findings.last().severity = Severity::Warning;
    report.peer = peer();
    ConnectAttempt attempt;
    attempt.address = QHostAddress(QStringLiteral("10.20.30.40"));
    attempt.localAddress = QStringLiteral("10.20.77.78");
    attempt.systemError = 113;
    attempt.icmp = IcmpReport{3, 13, QHostAddress(QStringLiteral("10.20.77.1"))};
    report.connection = ConnectionFacts{{attempt}, {}};
    report.secondOpinion.emplace().tls.emplace().chain = {certificate()};
    report.secondOpinion->saw = SecondOpinion::Saw::Tls;
    report.tls = TlsFacts();
    report.tls->chain = {certificate()};
    report.tls->requestedAuthorities = {QStringLiteral("CN=Clinic Root")};
    report.tls->verificationError = QStringLiteral("Hostname mismatch: node3.clinic.example");
    return report;
}

/// With known values in an error comment and in the version name.
Capture capture()
{
    const QByteArray comment = "no " + callingAeTitle + " at 10.20.77.78, ask " + host.toUpper();
    Capture capture;
    capture.local = {QHostAddress(QStringLiteral("10.20.77.78")), 50123};
    capture.peer = {QHostAddress(QStringLiteral("10.20.30.40")), 11112};
    capture.pdus = {
        {Direction::Sent, captureStart,
         associateRq({.calledAeTitle = calledAeTitle, .callingAeTitle = callingAeTitle})},
        {Direction::Received, captureStart,
         associateAc({.calledAeTitle = calledAeTitle,
                      .callingAeTitle = callingAeTitle,
                      .implementationVersionName = "AT_PACS 2 MAINPACS"})},
        {Direction::Received, captureStart,
         commandPdu(
             1,
             commandSet(commandElement(0x0100, u16LittleEndian(0x8030)) + commandElement(0x0120, u16LittleEndian(1)) +
                        commandElement(0x0800, u16LittleEndian(0x0101)) +
                        commandElement(0x0900, u16LittleEndian(0x0124)) + commandElement(0x0902, comment, ' ')))},
    };
    return capture;
}

/// The parts of a run that must not be in anything that is given away, in lower case.
QList<QByteArray> secrets()
{
    QList<QByteArray> secrets{
        callingAeTitle,       calledAeTitle, host,     "10.20.30.40",       "10.20.77.78",       "10.20.77.1",
        "fd12:3456",          "drsmith",     "clinic", QByteArray(64, 'f'), QByteArray(64, 'e'), callingAeTitle.toHex(),
        calledAeTitle.toHex()};
    for (QByteArray &secret : secrets)
        secret = secret.toLower();
    return secrets << QByteArray::fromHex("0A141E28") << QByteArray::fromHex("0A144D4E"); // the addresses in IP
}

} // namespace

void TestRedactor::leavesNoValueInAnyExport_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("original");
    const auto json = [](const FindingFacts &facts) {
        const EchoReport whole = report(failureWith(FindingCode::EchoStatus, facts));
        Redactor redactor;
        QTest::addRow("JSON %zu", facts.index()) << reportJsonText(redactor.redacted(whole)) << reportJsonText(whole);
    };
    json(StatusFacts{0x0124, 1, QStringLiteral("WARD7 CT unknown at MAINPACS")});
    ConnectFacts connect;
    connect.icmp = IcmpReport{3, 13, QHostAddress(QStringLiteral("10.20.77.1"))};
    json(connect);
    NameServerAnswer server;
    server.server = QHostAddress(QStringLiteral("10.20.77.1"));
    json(NameFacts{QStringLiteral("pacs.clinic.example: failure"), {server}, false});
    json(SystemErrorFacts{0, QStringLiteral("PACS.clinic.example not found")});
    json(TlsSettingError{
        TlsSetting::CaPath, TlsSettingFault::NoSuchFile, QStringLiteral("/home/MAINPACS/ca.pem"), {}, {}});
    json(Violation{FieldId::PduType, 0, {}, QStringLiteral("MAINPACS")});
    TlsFailureFacts tls;
    tls.certificateDepth = 0;
    tls.certificate = certificate();
    tls.text = QStringLiteral("node3.clinic.example is not dicom.clinic.example");
    tls.checkedName = QStringLiteral("pacs.clinic.example");
    json(tls);
    json(ExposedFile{TlsSetting::KeyFile, QStringLiteral("/home/drsmith/own.key"), 0644});
    json(DifferenceFacts{QString::fromLatin1(calledAeTitle), QString::fromLatin1(callingAeTitle)});

    WatchReport watch;
    watch.request = request();
    watch.lastRun = report(failureWith(FindingCode::EchoStatus, tls));
    const auto failed = std::make_shared<const EchoReport>(watch.lastRun);
    watch.summary.outages = {{QDateTime::currentDateTimeUtc(), QDateTime::currentDateTimeUtc(), 1, failed, failed}};
    watch.summary.longestOutage = watch.summary.outages.constFirst();
    watch.summary.outageCount = 1;
    const WatchReport redactedWatch = Redactor().redacted(watch);
    for (const Outage &outage : {redactedWatch.summary.outages.constFirst(), *redactedWatch.summary.longestOutage}) {
        QTest::addRow("first of an outage") << reportJsonText(*outage.first) << reportJsonText(watch.lastRun);
        QTest::addRow("last of an outage") << reportJsonText(*outage.last) << reportJsonText(watch.lastRun);
    }
    QTest::newRow("watch, JSON") << watchJsonText(redactedWatch) << watchJsonText(watch);
    QTest::newRow("watch, text") << reportText(redactedWatch, {}).toUtf8() << reportText(watch, {}).toUtf8();

    Redactor redactor;
    redactor.learn(request());
    const Capture redacted = redactor.redacted(capture());
    QTest::newRow("pcapng") << pcapng(redacted) << pcapng(capture());
    QTest::newRow("text") << captureText(redacted) << captureText(capture());
    QTest::newRow("bytes") << bytesOf(redacted).join() << bytesOf(capture()).join();
}

void TestRedactor::leavesNoValueInAnyExport()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, original);
    int inOriginal = 0;
    for (const QByteArray &secret : secrets()) {
        QVERIFY2(!given.toLower().contains(secret), secret.constData());
        inOriginal += original.toLower().contains(secret) ? 1 : 0;
    }
    QVERIFY(inOriginal >= 3); // or nothing was proved
}

void TestRedactor::usesTheSamePlaceholdersEverywhere()
{
    Redactor redactor;
    const EchoReport redacted = redactor.redacted(report(failureWith(FindingCode::Closed, {})));
    QCOMPARE(redacted.request.callingAeTitle, QStringLiteral("AE-1"));
    QCOMPARE(redacted.request.calledAeTitle, QStringLiteral("AE-2"));
    QCOMPARE(redacted.request.address, QStringLiteral("HOST-1"));
    QCOMPARE(redacted.peer.connectedTo, redacted.peer.addresses.at(1) + QStringLiteral(":11112"));
    const Capture exported = redactor.redacted(capture());
    QCOMPARE(exported.local.address.toString(), redacted.peer.localAddress);
    QCOMPARE(exported.peer.address.toString(), redacted.peer.addresses.at(1));
    QCOMPARE(exported.peer.port, 11112);
    QVERIFY(exported.pdus.constFirst().bytes.contains("AE-2            AE-1            "));
    QVERIFY(exported.pdus.at(1).bytes.contains("AT_PACS 2 AE-2****"));
    QCOMPARE(redactor.redacted(QStringLiteral("WARD7 CT on 10.20.77.78")),
             QStringLiteral("AE-1 on ") + redacted.peer.localAddress);
}

void TestRedactor::redactsOnePduOfACaptureLikeAllOfIt()
{
    Redactor redactor;
    redactor.learn(capture());
    const PduTransfer response = capture().pdus.constLast();
    QVERIFY(response.bytes.contains("10.20.77.78"));
    QVERIFY(!redactor.redacted(response).bytes.contains("10.20.77.78"));
}

void TestRedactor::keepsWhatNamesNobody()
{
    EchoReport whole;
    whole.peer.implementationClassUid = QStringLiteral("1.2.276.0.7230010.3.0.3.6.7");
    whole.peer.maximumPdu = 16384;
    whole.startedAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0), utc);
    whole.milliseconds = 5;
    Redactor redactor;
    const EchoReport redacted = redactor.redacted(whole);
    whole.request.callingAeTitle = QStringLiteral("AE-1");
    whole.request.calledAeTitle = QStringLiteral("AE-2");
    QCOMPARE(redacted, whole);
    for (const PduTransfer &pdu : echoCapture().pdus.mid(2))
        QCOMPARE(redactor.redacted(pdu).bytes, pdu.bytes);
}

void TestRedactor::redactsAeTitlesInTheirFields()
{
    Redactor redactor;
    for (const QByteArray &pdu : {associateRq({.calledAeTitle = "A", .callingAeTitle = "SIXTEEN_LETTERS_"}),
                                  associateAc({.calledAeTitle = "A", .callingAeTitle = "SIXTEEN_LETTERS_"})}) {
        const QByteArray redacted = redactor.redacted({Direction::Sent, 0, pdu}).bytes;
        QCOMPARE(redacted.size(), pdu.size());
        QVERIFY(decodePdu(redacted).violations.empty());
        const auto associate = std::get<AssociatePdu>(decodePdu(redacted).content);
        QCOMPARE(associate.calledAeTitle, QByteArrayLiteral("AE-1            "));
        QCOMPARE(associate.callingAeTitle, QByteArrayLiteral("AE-2            "));
    }
    const QByteArray blank = associateAc({.calledAeTitle = "", .callingAeTitle = ""});
    QCOMPARE(redactor.redacted({Direction::Received, 0, blank}).bytes, blank);
}

void TestRedactor::overwritesUserIdentities()
{
    const QByteArray identity = item(0x58, u8(2) + u8(1) + u16(5) + "smith" + u16(6) + "secret");
    const QByteArray answer = item(0x59, u16(6) + "ticket");
    Redactor redactor;
    const QByteArray request =
        redactor.redacted({Direction::Sent, 0, associateRq({.moreUserInformation = identity})}).bytes;
    QVERIFY(request.endsWith(item(0x58, u8(2) + u8(1) + u16(5) + "*****" + u16(6) + "******")));
    QVERIFY(decodePdu(request).violations.empty());
    const QByteArray acceptance =
        redactor.redacted({Direction::Received, 0, associateAc({.moreUserInformation = answer})}).bytes;
    QVERIFY(acceptance.endsWith(item(0x59, u16(6) + "******")));
    QVERIFY(decodePdu(acceptance).violations.empty());
}

void TestRedactor::overwritesDataSets()
{
    Redactor redactor;
    const QByteArray data = pdu(4, pdv(3, dataSetLastFragment, "Doe^Jane") + pdv(3, dataSetLastFragment, "1970"));
    QCOMPARE(redactor.redacted({Direction::Sent, 0, data}).bytes,
             pdu(4, pdv(3, dataSetLastFragment, "********") + pdv(3, dataSetLastFragment, "****")));
}

void TestRedactor::redactsMoveDestinations()
{
    Redactor redactor;
    const auto move = [](const QByteArray &destination) {
        return commandPdu(
            1, commandSet(commandElement(0x0100, u16LittleEndian(0x0021)) + commandElement(0x0600, destination, ' ')));
    };
    QCOMPARE(redactor.redacted({Direction::Sent, 0, move("WORKSTATION5")}).bytes, move("AE-1        "));
}

void TestRedactor::redactsBrokenAndForeignBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray associate = associateRq({.calledAeTitle = calledAeTitle, .callingAeTitle = callingAeTitle});
    QTest::newRow("cut off behind the titles") << associate.first(50);
    QTest::newRow("cut off within the version name") << associate.chopped(3);
    QTest::newRow("another type") << associate.mid(1).prepend('\x2A');
    QTest::newRow("SMTP") << QByteArrayLiteral("220 ") + host + " ESMTP\r\n";
    QTest::newRow("HTTP") << QByteArrayLiteral("HTTP/1.1 301 Moved\r\nLocation: https://") + host + "/\r\n";
    QTest::newRow("a name alone") << host;
    QTest::newRow("nothing") << QByteArray();
}

void TestRedactor::redactsBrokenAndForeignBytes()
{
    QFETCH(QByteArray, bytes);
    Redactor redactor;
    redactor.learn(request());
    const QByteArray redacted = redactor.redacted({Direction::Received, 0, bytes}).bytes;
    QCOMPARE(redacted.size(), bytes.size());
    for (const QByteArray &secret : secrets())
        QVERIFY2(!redacted.toLower().contains(secret), secret.constData());
}

void TestRedactor::redactsEvents()
{
    Redactor redactor;
    redactor.learn(request());
    LogRecord record;
    record.text = QStringLiteral("MAINPACS says no");
    QCOMPARE(std::get<LogRecord>(redactor.redacted(RunEvent(record))).text, QStringLiteral("AE-2 says no"));
    QStringList lines;
    RunLog log(LogLevel::Debug, [&lines](LogRecord &&line) { lines << line.text; });
    log.consume(redactor.redacted(RunEvent(capture().pdus.constFirst())));
    QVERIFY2(lines.contains(QStringLiteral("Calling Application Name:    AE-1")), qPrintable(lines.join(u'\n')));
    redactor.learn(peer());
    record.text = QStringLiteral("not from 10.20.77.78");
    QCOMPARE(std::get<LogRecord>(redactor.redacted(RunEvent(record))).text, QStringLiteral("not from 192.0.2.1"));
    record.text = QStringLiteral("Calling Application Name:    7");
    QCOMPARE(std::get<LogRecord>(redactor.redacted(RunEvent(record))).text,
             QStringLiteral("Calling Application Name:    AE-3"));
    const auto event = redactor.redacted(RunEvent(PeerConnected{std::make_shared<const PeerFacts>(peer())}));
    const PeerFacts connected = *std::get<PeerConnected>(event).peer;
    QVERIFY2(!connected.connectedTo.contains(QStringLiteral("10.20.30.40")), qPrintable(connected.connectedTo));
    QVERIFY(!QHostAddress(connected.localAddress).isNull());
    QVERIFY(connected.localAddress != peer().localAddress);
    const RunEvent answered = EchoAnswered{3, 0, 1.5, 0, {}};
    QCOMPARE(std::get<EchoAnswered>(redactor.redacted(answered)).number, 3);
    Finding refused;
    refused.facts = StatusFacts{.errorComment = QStringLiteral("MAINPACS is full")};
    const RunEvent failed = EchoAnswered{4, 0xA700, 1.5, 0, std::make_shared<const Finding>(refused)};
    const auto told = std::get<EchoAnswered>(redactor.redacted(failed)).failure;
    QCOMPARE(std::get<StatusFacts>(told->facts).errorComment, QStringLiteral("AE-2 is full"));
}

void TestRedactor::redactsTitlesInRemarks()
{
    Redactor redactor;
    const EchoReport redacted = redactor.redacted(
        report(failureWith(FindingCode::AeTitleSimilar, DifferenceFacts{QStringLiteral("7"), QStringLiteral("7 ")})));
    QCOMPARE(std::get<DifferenceFacts>(redacted.warnings().constFirst().facts),
             (DifferenceFacts{QStringLiteral("AE-3"), QStringLiteral("AE-4")}));
}

/// Paths tell who the user is. Not all of them are in a report; all are in a request.
void TestRedactor::namesNoFile()
{
    EchoReport whole;
    whole.request = request();
    whole.request.tls->keyPasswordFile = QStringLiteral("/home/drsmith/password");
    const TlsSettings tls = *Redactor().redacted(whole).request.tls;
    for (const QString &path : {tls.caPath, tls.crlFile, tls.certificateFile, tls.keyFile, tls.keyPasswordFile}) {
        QVERIFY(!path.isEmpty());
        QVERIFY2(!path.contains(QStringLiteral("drsmith")), qPrintable(path));
    }
}

void TestRedactor::redactsAFleet()
{
    FleetPeerResult result;
    result.name = QStringLiteral("Ward 7");
    result.group = QStringLiteral("Clinic");
    result.report = report(failureWith(FindingCode::EchoStatus, StatusFacts{0x0124, 1, {}}));
    LogRecord line;
    line.text = QStringLiteral("MAINPACS at 10.20.30.40 says no");
    result.log = {line};
    result.pdus = capture().pdus;
    FleetReport fleet;
    fleet.peers = {result};
    fleet.changes.emplace();
    for (QStringList FleetChanges::*const names :
         {&FleetChanges::newFailures, &FleetChanges::recovered, &FleetChanges::software, &FleetChanges::certificate,
          &FleetChanges::slower, &FleetChanges::other})
        (*fleet.changes).*names = {result.name};
    const FleetReport redacted = Redactor().redacted(fleet);
    const FleetPeerResult &given = redacted.peers.constFirst();
    QCOMPARE(given.name, QStringLiteral("NAME-1"));
    QCOMPARE(given.group, QStringLiteral("NAME-2"));
    const QByteArray told = reportJsonText(given.report) + given.log.constFirst().text.toUtf8() +
                            given.pdus.at(0).bytes + given.pdus.at(1).bytes + given.pdus.at(2).bytes;
    for (const QByteArray &secret : secrets())
        QVERIFY2(!told.toLower().contains(secret), secret.constData());
    for (const QStringList &names :
         {redacted.changes->newFailures, redacted.changes->recovered, redacted.changes->software,
          redacted.changes->certificate, redacted.changes->slower, redacted.changes->other})
        QCOMPARE(names, QStringList(QStringLiteral("NAME-1")));
}

/// It is the report's, also if the user did not choose it.
void TestRedactor::redactsOurOwnAddress()
{
    EchoRequest anyAddress = request();
    anyAddress.localAddress.clear();
    Redactor redactor;
    redactor.learn(anyAddress);
    redactor.learn(peer());
    const QString line = redactor.redacted(QStringLiteral("from 10.20.77.78 to 10.20.30.40"));
    QVERIFY2(!line.contains(QStringLiteral("10.20.77.78")), qPrintable(line));
    QVERIFY2(!line.contains(QStringLiteral("10.20.30.40")), qPrintable(line));
}

QTEST_GUILESS_MAIN(TestRedactor)

#include "tst_redactor.moc"
