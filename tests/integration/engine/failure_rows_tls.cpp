#include "tests/integration/engine/failure_rows_tls.h"

#include "core/responder/responder.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/s_server.h"
#include "tests/support/scripted_peer.h"

namespace dicom_echo::test {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::hours day{24};

using Change = std::function<void(EchoRequest &)>;
using enum FindingCode;

const char *const atTls = "resolve ok, connect ok, tls failed";

QString words(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

QStringList logOf(const char *reason)
{
    return {words("Association request failed: unable to connect to remote"),
            words("TCP Initialisation Error: TLS: ") + words(reason)};
}

EngineRun securely(quint16 port, const QString &caPath, const Change &change)
{
    EchoRequest request = secureRequestTo(port, caPath);
    if (change)
        change(request);
    return runEngine(request);
}

/// The responder shows the certificate, or its own self-signed one if that is empty.
EngineRun toResponder(const TlsServerSettings &shown, const QString &caPath, const Change &change = {})
{
    ResponderSettings settings;
    settings.tls = shown;
    Responder responder(settings);
    if (const auto error = responder.start())
        qFatal("%s", qPrintable(*error));
    return securely(responder.port(), caPath, change);
}

EngineRun toResponder(const Credentials &shown, const QString &caPath, const Change &change = {})
{
    return toResponder(TlsServerSettings{shown.certificateFile, shown.keyFile, {}}, caPath, change);
}

/// A server with a certificate of an authority that is trusted.
PlayFailure showing(const CertificateOrder &order, const Change &change = {})
{
    return [order, change] {
        TestAuthority authority;
        return toResponder(authority.issue(order), authority.certificateFile(), change);
    };
}

/// OpenSSL's server, which takes options that the responder does not have.
PlayFailure sServer(const CertificateOrder &order, const QStringList &options, const Change &change = {})
{
    return [order, options, change] {
        TestAuthority authority;
        const SServer server(identity(authority.issue(order)) + options);
        return securely(server.port(), authority.certificateFile(), change);
    };
}

PlayFailure scripted(const Script &script, const Change &change = {})
{
    return [script, change] {
        ScriptedPeer peer(script);
        return securely(peer.port(), {}, change);
    };
}

/// A fatal alert in answer to the ClientHello.
PlayFailure alerting(char alert)
{
    return scripted({step::ReceiveBytes{10}, step::Send{QByteArray::fromHex("150303000202") + alert}, step::Close{}});
}

void modified(EchoRequest &request)
{
    request.tls->profile = TlsProfile::Bcp195Modified;
}

// Chains.

EngineRun leafOnly(const QString &caPath)
{
    const TestAuthority root;
    TestAuthority intermediate(words("Intermediate CA"), root);
    Credentials shown = intermediate.issue();
    shown.certificateFile = shown.leafFile;
    return toResponder(shown, caPath.isNull() ? root.certificateFile() : caPath);
}

EngineRun wholeChainOfAStranger()
{
    TestAuthority stranger;
    return toResponder(stranger.issue(), {});
}

EngineRun trustInTheIntermediateAlone()
{
    const TestAuthority root;
    TestAuthority intermediate(words("Intermediate CA"), root);
    Credentials shown = intermediate.issue();
    shown.certificateFile = shown.leafFile;
    return toResponder(shown, intermediate.certificateFile());
}

EngineRun authorityOfTheSameName()
{
    TestAuthority former;
    const TestAuthority current;
    Credentials shown = former.issue();
    shown.certificateFile = shown.leafFile;
    return toResponder(shown, current.certificateFile());
}

EngineRun belowRoot(const AuthorityOrder &rootOrder, const AuthorityOrder &order)
{
    const TestAuthority root(rootOrder);
    TestAuthority intermediate(order, &root);
    return toResponder(intermediate.issue(), root.certificateFile());
}

EngineRun endedAuthority()
{
    AuthorityOrder order;
    order.validUntil = -1h;
    TestAuthority authority(order);
    Credentials shown = authority.issue();
    shown.certificateFile = shown.leafFile;
    return toResponder(shown, authority.certificateFile());
}

EngineRun endedIntermediate()
{
    AuthorityOrder order;
    order.name = words("Intermediate CA");
    order.validUntil = -1h;
    return belowRoot({}, order);
}

AuthorityOrder intermediateWith(const char *basicConstraints)
{
    AuthorityOrder order;
    order.name = words("Intermediate CA");
    order.basicConstraints = words(basicConstraints);
    return order;
}

EngineRun namesThatAreNotPermitted()
{
    AuthorityOrder order;
    order.nameConstraints = words("critical,permitted;DNS:example.org");
    TestAuthority authority(order);
    return toResponder(authority.issue(), authority.certificateFile());
}

EngineRun revoked()
{
    TestAuthority authority;
    const Credentials shown = authority.issue();
    const QString list = authority.revokeLast();
    return toResponder(shown, authority.certificateFile(),
                       [list](EchoRequest &request) { request.tls->crlFile = list; });
}

EngineRun listOfAnother()
{
    TestAuthority stranger(words("Stranger CA"));
    (void)stranger.issue();
    const QString list = stranger.revokeLast();
    return showing({}, [list](EchoRequest &request) { request.tls->crlFile = list; })();
}

/// A server that asks for a client certificate.
EngineRun asked(const char *version, bool isShownOne)
{
    TestAuthority authority;
    TestAuthority stranger(words("Stranger CA"));
    const Credentials wrong = stranger.issue();
    const SServer server(identity(authority.issue()) + QStringList{words(version), words("-Verify"), words("3"),
                                                                   words("-verify_return_error"), words("-CAfile"),
                                                                   authority.certificateFile()});
    return securely(server.port(), authority.certificateFile(), [&](EchoRequest &request) {
        if (!isShownOne)
            return;
        request.tls->certificateFile = wrong.certificateFile;
        request.tls->keyFile = wrong.keyFile;
    });
}

QList<FailureRow> rowsOfTrust()
{
    const QStringList log = logOf("certificate of remote is not trusted");
    const auto row = [&log](const char *name, const char *verdict, PlayFailure play) {
        return FailureRow{name, CertificateUntrusted, atTls, log, verdict, std::move(play)};
    };
    CertificateOrder client;
    client.extendedKeyUsage = words("clientAuth");
    CertificateOrder weak;
    weak.key = KeyKind::Weak;
    CertificateOrder sha1;
    sha1.digest = Digest::Sha1;
    const char *const unknown = "Echo failed. The certificate of PEER is not trusted: its authority is unknown here.";
    const char *const unchecked = "Echo failed. Whether the certificate of PEER was revoked could not be checked.";
    return {
        row("leaf of an unknown authority", unknown, [] { return leafOnly(words("")); }),
        row("whole chain of an unknown authority", unknown, wholeChainOfAStranger),
        row("missing intermediate", "Echo failed. The certificate of PEER is not trusted: its chain is incomplete.",
            [] { return leafOnly({}); }),
        row("trust in an intermediate alone",
            "Echo failed. The certificate of PEER is not trusted: the root of its authority is missing here.",
            trustInTheIntermediateAlone),
        row("self-signed", "Echo failed. The certificate of PEER is not trusted: it is self-signed.",
            [] { return toResponder(TlsServerSettings(), {}); }),
        row("signed by another key", "Echo failed. The certificate of PEER is not trusted: its signature is wrong.",
            authorityOfTheSameName),
        row("certificate of a client",
            "Echo failed. The certificate of PEER is not trusted: it is not made for a TLS server.", showing(client)),
        row("issuer that is no authority",
            "Echo failed. The certificate of PEER is not trusted: its issuer is no authority.",
            [] { return belowRoot({}, intermediateWith("critical,CA:FALSE")); }),
        row("path length", "Echo failed. The certificate of PEER is not trusted: its chain is longer than is allowed.",
            [] {
                AuthorityOrder root;
                root.basicConstraints = words("critical,CA:TRUE,pathlen:0");
                return belowRoot(root, intermediateWith("critical,CA:TRUE"));
            }),
        row("name constraints",
            "Echo failed. The certificate of PEER is not trusted: its authority may not issue for its names.",
            namesThatAreNotPermitted),
        row("weak key", "Echo failed. The certificate of PEER is not trusted: its key is too weak.",
            showing(weak, modified)),
        row("signed with SHA-1",
            "Echo failed. The certificate of PEER is not trusted: it is signed with a weak digest.",
            sServer(sha1, {words("-cipher"), words("ALL:@SECLEVEL=0")})),
        row("revocation list of another", unchecked, listOfAnother),
    };
}

QList<FailureRow> rowsOfTheCertificate()
{
    CertificateOrder expired;
    expired.validFrom = -2 * day;
    expired.validUntil = -day;
    CertificateOrder future;
    future.validFrom = day;
    CertificateOrder other;
    other.alternativeNames = {words("DNS:other.example.org")};
    const QStringList expiredLog = logOf("certificate of remote has expired");
    const auto pinAnother = [](EchoRequest &request) {
        request.tls->verification = TlsVerification::Pin;
        request.tls->pinnedSha256 = QByteArray(64, 'a');
    };
    return {
        {"expired", CertificateExpired, atTls, expiredLog, "Echo failed. The certificate of PEER has expired.",
         showing(expired)},
        {"expired authority of the peer", CertificateExpired, atTls, expiredLog,
         "Echo failed. An authority (CA) behind the certificate of PEER has expired.", endedIntermediate},
        {"expired authority of ours", CertificateExpired, atTls, expiredLog,
         "Echo failed. The authority (CA) that is trusted here for PEER has expired.", endedAuthority},
        {"not yet valid", CertificateNotYetValid, atTls, logOf("certificate of remote is not yet valid"),
         "Echo failed. The certificate of PEER is not valid yet.", showing(future)},
        {"other name", CertificateNameMismatch, atTls, logOf("certificate of remote is for another name"),
         "Echo failed. The certificate of PEER is for another name.", showing(other)},
        {"revoked", CertificateRevoked, atTls, logOf("certificate of remote has been revoked"),
         "Echo failed. The certificate of PEER has been revoked.", revoked},
        {"not the pinned one", CertificatePinMismatch, atTls, logOf("certificate of remote is not the pinned one"),
         "Echo failed. The certificate of PEER is not the pinned one.", showing({}, pinAnother)},
    };
}

QList<FailureRow> rowsOfTheClientCertificate()
{
    const QStringList requiredLog = logOf("remote requires a client certificate");
    const char *const required = "Echo failed. PEER asks for our certificate.";
    const QStringList refusedLog = logOf("remote refuses our client certificate");
    const char *const refused = "Echo failed. PEER does not accept our certificate.";
    return {
        {"no client certificate, TLS 1.2", ClientCertificateRequired, atTls, requiredLog, required,
         [] { return asked("-tls1_2", false); }},
        {"no client certificate, TLS 1.3", ClientCertificateRequired, atTls, requiredLog, required,
         [] { return asked("-tls1_3", false); }},
        {"wrong client certificate, TLS 1.2", ClientCertificateRefused, atTls, refusedLog, refused,
         [] { return asked("-tls1_2", true); }},
        {"wrong client certificate, TLS 1.3", ClientCertificateRefused, atTls, refusedLog, refused,
         [] { return asked("-tls1_3", true); }},
    };
}

QList<FailureRow> rowsOfTheHandshake()
{
    CertificateOrder rsa;
    rsa.key = KeyKind::Weak; // RSA, which these old suites need
    const QStringList notTls = logOf("remote does not speak TLS");
    const char *const plain = "Echo failed. PEER does not speak TLS.";
    const QStringList version = logOf("no protocol version in common");
    const char *const noVersion = "Echo failed. PEER and this computer have no TLS version in common.";
    const QStringList cipher = logOf("no cipher in common");
    const char *const noCipher = "Echo failed. PEER and this computer have no TLS cipher in common.";
    const QStringList name = logOf("remote does not serve the server name");
    const char *const noName = "Echo failed. PEER does not serve the name that we asked for.";
    const char *const broken = "Echo failed. The TLS handshake with PEER failed.";
    const QString old = words("ALL:@SECLEVEL=0");
    const auto withoutFile = [](EchoRequest &request) { request.tls->caPath = words("/nonexistent/ca.pem"); };
    return {
        {"no TLS, A-ABORT", PeerNotTls, atTls, notTls, plain,
         scripted({step::ReceiveBytes{10}, step::Send{abort(2, 1)}, step::Close{}})},
        {"no TLS, closes", PeerNotTls, atTls, notTls, plain, scripted({step::ReceiveBytes{10}, step::Close{}})},
        {"only TLS 1.0", TlsVersion, atTls, version, noVersion, sServer(rsa, {words("-tls1"), words("-cipher"), old})},
        {"alert protocol_version", TlsVersion, atTls, version, noVersion, alerting(70)},
        {"only CBC without forward secrecy", TlsNoSharedCipher, atTls, cipher, noCipher,
         sServer(rsa, {words("-tls1_2"), words("-cipher"), words("AES128-SHA256:@SECLEVEL=0")})},
        {"alert insufficient_security", TlsNoSharedCipher, atTls, cipher, noCipher, alerting(71)},
        {"alert unrecognized_name", ServerNameUnknown, atTls, name, noName, alerting(112)},
        {"alert internal_error to a ClientHello without a name", ServerNameUnknown, atTls, name, noName, alerting(80)},
        {"alert close_notify", TlsFailed, atTls, logOf("close notify"), broken, alerting(0)},
        {"alert bad_certificate, though none was requested", TlsFailed, atTls, logOf("bad certificate"), broken,
         alerting(42)},
        {"CA file that is not there", TlsFailed, atTls,
         logOf("The CA file \"/nonexistent/ca.pem\" cannot be used: there is no such file."),
         "Echo failed. The TLS settings for PEER cannot be used.", scripted({step::WaitForEnd{}}, withoutFile)},
        {"silence", TlsTimeout, atTls, logOf("handshake timed out"),
         "Echo failed. PEER did not answer our TLS greeting in time.",
         scripted({step::WaitForEnd{}}, [](EchoRequest &request) { request.networkTimeout = 100ms; })},
    };
}

} // namespace

QList<FailureRow> tlsFailureRows()
{
    return rowsOfTrust() + rowsOfTheCertificate() + rowsOfTheClientCertificate() + rowsOfTheHandshake();
}

} // namespace dicom_echo::test
