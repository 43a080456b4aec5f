// What is said of TLS: each fault of a certificate, each alert, each point at which a handshake can stall, and the
// security profile that would help.
#include "core/diagnosis/net_texts.h"
#include "core/log/utc.h"
#include "core/openssl/openssl_problem.h"
#include "tests/unit/diagnosis/diagnosis_fixture.h"

#include <QSet>

#include <openssl/x509_vfy.h>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

QString words(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

CertificateFacts certificate()
{
    CertificateFacts facts;
    facts.subject = words("CN=pacs.example.org");
    facts.issuer = words("CN=Example CA");
    facts.alternativeNames = {words("DNS:pacs.example.org"), words("IP:192.0.2.1")};
    facts.extendedKeyUsage = {words("clientAuth")};
    facts.key = words("RSA 1024 bit");
    facts.signature = words("sha1WithRSAEncryption");
    facts.notBefore = QDateTime(QDate(2026, 1, 2), QTime(0, 0), utc);
    facts.notAfter = QDateTime(QDate(2027, 1, 2), QTime(0, 0), utc);
    facts.sha256 = QByteArray(64, 'b');
    return facts;
}

EchoReport secureReport(TlsProfile profile = TlsProfile::Bcp195)
{
    EchoReport run = report();
    run.request.tls.emplace().profile = profile;
    run.tls.emplace().chain = {certificate()};
    return run;
}

Diagnosis explained(FindingCode code, const TlsFailureFacts &facts, const EchoReport &run = secureReport())
{
    const Diagnosis diagnosis = diagnose(run, failure(code, Stage::Tls, facts));
    checkTexts(diagnosis);
    checkGerman(run, failure(code, Stage::Tls, facts));
    return diagnosis;
}

TlsFailureFacts refused(CertificateFault fault, int depth = 0)
{
    TlsFailureFacts facts;
    facts.fault = fault;
    facts.certificateDepth = depth;
    facts.certificate = certificate();
    facts.text = words("the library's words");
    return facts;
}

TlsFailureFacts stalledAt(HandshakePoint point)
{
    TlsFailureFacts facts;
    facts.point = point;
    return facts;
}

} // namespace

class TestTlsDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsEachFaultByItself_data();
    void explainsEachFaultByItself();
    void saysWhichCertificateItIs();
    void namesWhatWasComparedAndWhatTheCertificateIsFor();
    void shortensALongListOfNames();
    void blamesTheAuthorityWhoeverHasIt();
    void namesAlerts_data();
    void namesAlerts();
    void tellsARevokedCertificateFromAListThatIsOfNoUse_data();
    void tellsARevokedCertificateFromAListThatIsOfNoUse();
    void judgesAlerts_data();
    void judgesAlerts();
    void namesTheProfileThatHelps_data();
    void namesTheProfileThatHelps();
    void tellsWhereTheHandshakeStalled_data();
    void tellsWhereTheHandshakeStalled();
    void namesTheHostThatWasTyped();
    void saysWhichServerNameWasAnnounced();
    void namesTheAuthoritiesThatThePeerTakes();
};

void TestTlsDiagnosis::explainsEachFaultByItself_data()
{
    using enum CertificateFault;
    using enum Responsible;
    QTest::addColumn<CertificateFault>("fault");
    QTest::addColumn<Responsible>("responsible");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char *name, CertificateFault fault, Responsible responsible, const char *advice) {
        QTest::newRow(name) << fault << responsible << words(advice);
    };
    row("self-signed", SelfSigned, You, "--tls-pin");
    row("unknown root", UnknownRoot, You, "add that file to the trusted authorities");
    row("missing issuer", MissingIssuer, You, "must send its whole chain");
    row("no root", RootlessAuthority, You, "root certificate of \"CN=Example CA\"");
    row("bad signature", BadSignature, PeerAdministrator, "certificate of \"CN=Example CA\"");
    row("purpose", WrongPurpose, PeerAdministrator, "serverAuth");
    row("no authority", NotAnAuthority, PeerAdministrator, "proper authority");
    row("path length", PathTooLong, PeerAdministrator, "larger path length");
    row("name constraints", NameNotPermitted, PeerAdministrator, "names the authority may issue");
    row("weak key", WeakKey, PeerAdministrator, "RSA 2048 bit");
    row("weak digest", WeakDigest, PeerAdministrator, "SHA-256 or better");
    row("critical extension", CriticalExtension, PeerAdministrator, "without this extension");
    row("distrusted", Distrusted, You, "trust settings");
    row("malformed", Malformed, PeerAdministrator, "issued anew");
    row("list of another", NoRevocationList, You, "current revocation list of \"CN=Example CA\"");
    row("expired list", RevocationListExpired, You, "current revocation list of \"CN=Example CA\"");
    row("future list", RevocationListNotYetValid, You, "time zone");
    row("unusable list", RevocationListUnusable, You, "from the authority itself");
}

void TestTlsDiagnosis::explainsEachFaultByItself()
{
    QFETCH(CertificateFault, fault);
    QFETCH(QString, advice);
    const Diagnosis diagnosis = explained(FindingCode::CertificateUntrusted, refused(fault));
    QTEST(diagnosis.responsible, "responsible");
    const QString said = diagnosis.advice.join(u'\n');
    QVERIFY2(said.contains(advice), qPrintable(said));
    QVERIFY2(diagnosis.evidence.contains(words("SHA-256 BB:BB:")), qPrintable(diagnosis.evidence));
    // Without the certificate it is still said in whole sentences.
    TlsFailureFacts bare;
    bare.fault = fault;
    (void)explained(FindingCode::CertificateUntrusted, bare);
}

void TestTlsDiagnosis::saysWhichCertificateItIs()
{
    const QString evidence = explained(FindingCode::CertificateExpired, refused(CertificateFault::Expired, 2)).evidence;
    QVERIFY2(
        evidence.contains(words("certificate of \"CN=pacs.example.org\" (depth 2), issued by \"CN=Example CA\", valid "
                                "from 2026-01-02 to 2027-01-02, SHA-256 BB:BB:")),
        qPrintable(evidence));
}

void TestTlsDiagnosis::namesWhatWasComparedAndWhatTheCertificateIsFor()
{
    TlsFailureFacts facts = refused(CertificateFault::NameMismatch);
    facts.checkedName = words("gateway.example.org");
    const QString evidence = explained(FindingCode::CertificateNameMismatch, facts).evidence;
    QVERIFY2(evidence.contains(words("checked for \"gateway.example.org\"; it is for \"DNS:pacs.example.org\", "
                                     "\"IP:192.0.2.1\"")),
             qPrintable(evidence));
    facts.certificate.alternativeNames.clear();
    const QString nameless = explained(FindingCode::CertificateNameMismatch, facts).evidence;
    QVERIFY2(nameless.contains(words("no alternative names, and its subject is \"CN=pacs.example.org\"")),
             qPrintable(nameless));
}

void TestTlsDiagnosis::shortensALongListOfNames()
{
    TlsFailureFacts facts = refused(CertificateFault::NameMismatch);
    facts.certificate.alternativeNames = QStringList(100, words("DNS:a.example.org"));
    const QString evidence = explained(FindingCode::CertificateNameMismatch, facts).evidence;
    QCOMPARE(evidence.count(words("DNS:a.example.org")), 8);
    QVERIFY2(evidence.contains(words("and 92 more")), qPrintable(evidence));
}

void TestTlsDiagnosis::blamesTheAuthorityWhoeverHasIt()
{
    TlsFailureFacts facts = refused(CertificateFault::Expired);
    QVERIFY(explained(FindingCode::CertificateExpired, facts).title.startsWith(words("The certificate of")));
    facts.certificateDepth = 1;
    QCOMPARE(explained(FindingCode::CertificateExpired, facts).responsible, Responsible::PeerAdministrator);
    facts.certificateIsOurs = true;
    QCOMPARE(explained(FindingCode::CertificateExpired, facts).responsible, Responsible::You);
    for (const int depth : {0, 1}) {
        const QString title = explained(FindingCode::CertificateWeak, refused(CertificateFault::None, depth)).title;
        QVERIFY2(title.contains(words("an authority (CA) behind")) == (depth == 1), qPrintable(title));
    }
}

void TestTlsDiagnosis::namesAlerts_data()
{
    QTest::addColumn<int>("alert");
    const std::initializer_list<std::pair<int, const char *>> names{{0, "close_notify"},
                                                                    {10, "unexpected_message"},
                                                                    {20, "bad_record_mac"},
                                                                    {22, "record_overflow"},
                                                                    {40, "handshake_failure"},
                                                                    {42, "bad_certificate"},
                                                                    {43, "unsupported_certificate"},
                                                                    {44, "certificate_revoked"},
                                                                    {45, "certificate_expired"},
                                                                    {46, "certificate_unknown"},
                                                                    {47, "illegal_parameter"},
                                                                    {48, "unknown_ca"},
                                                                    {49, "access_denied"},
                                                                    {50, "decode_error"},
                                                                    {51, "decrypt_error"},
                                                                    {70, "protocol_version"},
                                                                    {71, "insufficient_security"},
                                                                    {80, "internal_error"},
                                                                    {86, "inappropriate_fallback"},
                                                                    {90, "user_canceled"},
                                                                    {109, "missing_extension"},
                                                                    {110, "unsupported_extension"},
                                                                    {112, "unrecognized_name"},
                                                                    {113, "bad_certificate_status_response"},
                                                                    {115, "unknown_psk_identity"},
                                                                    {116, "certificate_required"},
                                                                    {120, "no_application_protocol"},
                                                                    {77, "unknown"}};
    for (const auto &[alert, name] : names)
        QTest::newRow(name) << alert;
}

/// RFC 8446 6.
void TestTlsDiagnosis::namesAlerts()
{
    QFETCH(int, alert);
    TlsFailureFacts facts;
    facts.receivedAlert = alert;
    const QString evidence = explained(FindingCode::TlsFailed, facts).evidence;
    const QString expected =
        QStringLiteral("TLS alert %1 (%2) from the peer").arg(alert).arg(words(QTest::currentDataTag()));
    QVERIFY2(evidence.contains(expected), qPrintable(evidence));
}

void TestTlsDiagnosis::tellsARevokedCertificateFromAListThatIsOfNoUse_data()
{
    using enum CertificateFault;
    QTest::addColumn<int>("error");
    QTest::addColumn<CertificateFault>("fault");
    QTest::addColumn<TlsProblem>("problem");
    const auto row = [](const char *name, int error, CertificateFault fault, TlsProblem problem) {
        QTest::newRow(name) << error << fault << problem;
    };
    row("revoked", X509_V_ERR_CERT_REVOKED, Revoked, TlsProblem::CertificateRevoked);
    row("no list", X509_V_ERR_UNABLE_TO_GET_CRL, NoRevocationList, TlsProblem::CertificateUntrusted);
    row("an old list", X509_V_ERR_CRL_HAS_EXPIRED, RevocationListExpired, TlsProblem::CertificateUntrusted);
    row("a list of the future", X509_V_ERR_CRL_NOT_YET_VALID, RevocationListNotYetValid,
        TlsProblem::CertificateUntrusted);
    row("a list of somebody else", X509_V_ERR_CRL_SIGNATURE_FAILURE, RevocationListUnusable,
        TlsProblem::CertificateUntrusted);
}

void TestTlsDiagnosis::tellsARevokedCertificateFromAListThatIsOfNoUse()
{
    QFETCH(int, error);
    QFETCH(CertificateFault, fault);
    QVERIFY(certificateFault(error) == fault);
    QTEST(certificateProblem(fault), "problem");
}

void TestTlsDiagnosis::judgesAlerts_data()
{
    using enum TlsProblem;
    using enum HandshakePoint;
    QTest::addColumn<int>("alert");
    QTest::addColumn<TlsFacts>("facts");
    QTest::addColumn<HandshakePoint>("point");
    QTest::addColumn<TlsProblem>("problem");
    TlsFacts nothing;
    TlsFacts named;
    named.serverName = words("pacs");
    TlsFacts asked;
    asked.clientCertificateRequested = true;
    TlsFacts shown = asked;
    shown.clientCertificateSent = true;
    const auto row = [](const char *name, int alert, const TlsFacts &facts, HandshakePoint point, TlsProblem problem) {
        QTest::newRow(name) << alert << facts << point << problem;
    };
    row("handshake_failure at once", 40, nothing, Answered, NoSharedCipher);
    row("handshake_failure later", 40, nothing, OurFlight, Failed);
    row("handshake_failure, none shown", 40, asked, OurFlight, ClientCertificateRequired);
    row("handshake_failure, one shown", 40, shown, OurFlight, ClientCertificateRefused);
    row("bad_certificate, not asked", 42, nothing, OurFlight, Failed);
    row("bad_certificate, none shown", 42, asked, OurFlight, ClientCertificateRequired);
    row("unknown_ca, one shown", 48, shown, OurFlight, ClientCertificateRefused);
    row("unknown_ca, late", 48, shown, Complete, ClientCertificateRefused);
    row("certificate_required, not asked", 116, nothing, Complete, Failed);
    row("asked, but not answered yet", 42, asked, PeerCertificate, Failed);
    row("close_notify", 0, nothing, Answered, Failed);
    row("close_notify, none shown", 0, asked, OurFlight, ClientCertificateRequired);
    row("unrecognized_name", 112, named, Answered, ServerNameUnknown);
    row("internal_error without a name", 80, nothing, Answered, ServerNameUnknown);
    row("internal_error with a name", 80, named, Answered, Failed);
    row("internal_error later", 80, nothing, ServerHello, Failed);
    row("protocol_version", 70, nothing, Answered, Version);
    row("insufficient_security", 71, nothing, Answered, NoSharedCipher);
}

void TestTlsDiagnosis::judgesAlerts()
{
    QFETCH(int, alert);
    QFETCH(TlsFacts, facts);
    QFETCH(HandshakePoint, point);
    QTEST(alertProblem(alert, facts, point), "problem");
}

void TestTlsDiagnosis::namesTheProfileThatHelps_data()
{
    using enum FindingCode;
    QTest::addColumn<FindingCode>("code");
    QTest::addColumn<TlsProfile>("profile");
    QTest::addColumn<QString>("peerVersion");
    QTest::addColumn<QString>("helps"); // as the option spells it; empty: none
    const QString legacy = words("legacy (\"Legacy: also TLS 1.0 and 1.1, not secure\")");
    const QString wider = words("bcp195 (\"BCP 195: TLS 1.2 or later\")");
    QTest::newRow("cipher, bcp195") << TlsNoSharedCipher << TlsProfile::Bcp195 << QString() << legacy;
    QTest::newRow("cipher, modified") << TlsNoSharedCipher << TlsProfile::Bcp195Modified << QString() << wider;
    QTest::newRow("cipher, legacy") << TlsNoSharedCipher << TlsProfile::Legacy << QString() << QString();
    QTest::newRow("version, bcp195") << TlsVersion << TlsProfile::Bcp195 << QString() << legacy;
    QTest::newRow("version 1.0, modified") << TlsVersion << TlsProfile::Bcp195Modified << words("TLS 1.0") << legacy;
    QTest::newRow("version, legacy") << TlsVersion << TlsProfile::Legacy << QString() << QString();
    QTest::newRow("SSL 3.0") << TlsVersion << TlsProfile::Bcp195 << words("SSL 3.0") << QString();
}

void TestTlsDiagnosis::namesTheProfileThatHelps()
{
    QFETCH(FindingCode, code);
    QFETCH(TlsProfile, profile);
    QFETCH(QString, peerVersion);
    QFETCH(QString, helps);
    TlsFailureFacts facts;
    facts.receivedAlert = 40;
    facts.peerVersion = peerVersion;
    const Diagnosis diagnosis = explained(code, facts, secureReport(profile));
    const QString advice = diagnosis.advice.join(u'\n');
    if (helps.isEmpty())
        QVERIFY2(!advice.contains(words("Choose the TLS security profile")), qPrintable(advice));
    else
        QVERIFY2(advice.startsWith(words("Choose the TLS security profile ") + helps), qPrintable(advice));
    if (!peerVersion.isEmpty())
        QVERIFY2(diagnosis.evidence.contains(words("chose ") + peerVersion), qPrintable(diagnosis.evidence));
}

void TestTlsDiagnosis::tellsWhereTheHandshakeStalled_data()
{
    using enum HandshakePoint;
    using enum Responsible;
    QTest::addColumn<HandshakePoint>("point");
    QTest::addColumn<Responsible>("responsible");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing") << NothingReceived << You << words("plain DICOM port");
    QTest::newRow("a few bytes") << Answered << NetworkTeam << words("ServerHello was complete");
    QTest::newRow("ServerHello") << ServerHello << NetworkTeam << words("after the peer's ServerHello");
    QTest::newRow("certificate") << PeerCertificate << NetworkTeam << words("after the peer's certificate");
    QTest::newRow("ours") << OurFlight << PeerAdministrator << words("after we sent our part");
}

void TestTlsDiagnosis::tellsWhereTheHandshakeStalled()
{
    QFETCH(HandshakePoint, point);
    QFETCH(QString, part);
    Finding stalled = failure(FindingCode::TlsTimeout, Stage::Tls, stalledAt(point));
    stalled.evidence.bytesReceived = point == HandshakePoint::NothingReceived ? 0 : 1234;
    const Diagnosis diagnosis = diagnose(secureReport(), stalled);
    checkTexts(diagnosis);
    checkGerman(secureReport(), stalled);
    QTEST(diagnosis.responsible, "responsible");
    QVERIFY2(allText(diagnosis).contains(part), qPrintable(allText(diagnosis)));
    const bool isMute = point == HandshakePoint::NothingReceived;
    QVERIFY(diagnosis.evidence.contains(isMute ? words("no byte was received") : words("1234 bytes were received")));
    QCOMPARE(diagnosis.cause.contains(words("plain DICOM port")), isMute);
}

void TestTlsDiagnosis::namesTheHostThatWasTyped()
{
    EchoReport run = secureReport();
    const TlsFailureFacts facts = refused(CertificateFault::Expired);
    QCOMPARE(explained(FindingCode::CertificateExpired, facts, run).title,
             words("The certificate of pacs:104 (10.1.2.3) has expired"));
    run.request.address = words("10.1.2.3");
    QCOMPARE(explained(FindingCode::CertificateExpired, facts, run).title,
             words("The certificate of 10.1.2.3:104 has expired"));
    run.request.address = words("2001:db8::1");
    run.peer.connectedTo = words("[2001:db8::1]:104");
    QCOMPARE(explained(FindingCode::CertificateExpired, facts, run).title,
             words("The certificate of [2001:db8::1]:104 has expired"));
}

void TestTlsDiagnosis::saysWhichServerNameWasAnnounced()
{
    EchoReport run = secureReport();
    TlsFailureFacts facts;
    facts.receivedAlert = 112;
    const QString nameless = explained(FindingCode::ServerNameUnknown, facts, run).evidence;
    QVERIFY2(nameless.contains(words("announced no server name")), qPrintable(nameless));
    run.tls->serverName = words("pacs.example.org");
    const QString named = explained(FindingCode::ServerNameUnknown, facts, run).evidence;
    QVERIFY2(named.contains(words("announced the server name \"pacs.example.org\"; the peer ended the handshake at "
                                  "once: TLS alert 112 (unrecognized_name) from the peer.")),
             qPrintable(named));
    const auto hints = [&](FindingCode code, HandshakePoint point) {
        return explained(code, stalledAt(point), run).advice.filter(words("--tls-server-name")).size();
    };
    QCOMPARE(hints(FindingCode::TlsNoSharedCipher, HandshakePoint::Answered), 1);
    QCOMPARE(hints(FindingCode::TlsFailed, HandshakePoint::Answered), 1);
    QCOMPARE(hints(FindingCode::TlsFailed, HandshakePoint::PeerCertificate), 0);
}

void TestTlsDiagnosis::namesTheAuthoritiesThatThePeerTakes()
{
    EchoReport run = secureReport();
    run.tls->requestedAuthorities = {words("CN=Hospital CA")};
    for (const FindingCode code : {FindingCode::ClientCertificateRequired, FindingCode::ClientCertificateRefused}) {
        const QString advice = explained(code, {}, run).advice.join(u'\n');
        QVERIFY2(advice.contains(words("issued by \"CN=Hospital CA\"")), qPrintable(advice));
    }
}

QTEST_GUILESS_MAIN(TestTlsDiagnosis)
#include "tst_tls_diagnosis.moc"
