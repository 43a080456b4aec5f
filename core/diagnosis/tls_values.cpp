#include "core/diagnosis/tls_values.h"

#include "core/diagnosis/net_texts.h"
#include "core/echo/tls_settings_json.h"
#include "core/pdu/pdu_decoder.h"

#include <QHostAddress>

namespace dicom_echo {

namespace {

constexpr qsizetype mostNames = 8; // certificates of large sites have a hundred

QString quoted(const QString &text)
{
    return u'"' + visibleText(text) + u'"';
}

/// The first of a list, quoted, and how many more there are.
QString listed(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.first(std::min(names.size(), mostNames)))
        shown << quoted(name);
    const QString text = shown.join(QStringLiteral(", "));
    return names.size() > mostNames ? QStringLiteral("%1 and %2 more").arg(text).arg(names.size() - mostNames) : text;
}

QString nameOr(const QString &name, const char *otherwise)
{
    return name.isEmpty() ? QString::fromLatin1(otherwise) : quoted(name);
}

/// RFC 6125 6.4.4: without alternative names it is the common name that counts.
QString certificateNamesText(const CertificateFacts &certificate)
{
    if (!certificate.alternativeNames.isEmpty())
        return QStringLiteral("is for ") + listed(certificate.alternativeNames);
    return certificate.subject.isEmpty()
               ? QStringLiteral("carries no name")
               : QStringLiteral("has no alternative names, and its subject is ") + quoted(certificate.subject);
}

QString usageText(const CertificateFacts &certificate)
{
    return certificate.extendedKeyUsage.isEmpty()
               ? QStringLiteral("is limited by its key usage")
               : QStringLiteral("is for ") + certificate.extendedKeyUsage.join(QStringLiteral(", ")) +
                     QStringLiteral(" only");
}

void addCertificate(DiagnosisValues &values, const CertificateFacts &certificate)
{
    values[QStringLiteral("subject")] = nameOr(certificate.subject, "without a name");
    values[QStringLiteral("issuer")] = nameOr(certificate.issuer, "without a name");
    values[QStringLiteral("key")] = certificate.key.isEmpty() ? QStringLiteral("weak") : certificate.key;
    values[QStringLiteral("signature")] =
        certificate.signature.isEmpty() ? QStringLiteral("an old algorithm") : visibleText(certificate.signature);
    values[QStringLiteral("certificateNames")] = certificateNamesText(certificate);
    values[QStringLiteral("usage")] = usageText(certificate);
}

QString profileText(TlsProfile profile)
{
    return QStringLiteral("%1 (\"%2\")").arg(tlsProfileName(profile), tlsProfileLabel(profile));
}

QString offeredVersionsText(TlsProfile profile)
{
    return profile == TlsProfile::Legacy ? QStringLiteral("TLS 1.0 to 1.3") : QStringLiteral("TLS 1.2 and 1.3");
}

QString widerVersionsText(TlsProfile profile, const QString &peerVersion)
{
    if (profile == TlsProfile::Legacy || peerVersion == QLatin1StringView("SSL 3.0"))
        return {};
    const QString gain = peerVersion.isEmpty() ? QStringLiteral("it also offers TLS 1.0 and 1.1")
                                               : QStringLiteral("with it %1 works").arg(peerVersion);
    return QStringLiteral("Choose the TLS security profile %1 for this peer: %2. It is not secure.")
        .arg(profileText(TlsProfile::Legacy), gain);
}

/// What the wider profiles offer beyond this one; see setProfile() in core/net/tls_context.
QString widerCiphersText(TlsProfile profile)
{
    const QString toLegacy = QStringLiteral("Choose the TLS security profile %1 for this peer: it also offers cipher "
                                            "suites without forward secrecy. It is not secure.")
                                 .arg(profileText(TlsProfile::Legacy));
    switch (profile) {
    case TlsProfile::Bcp195:
        return toLegacy;
    case TlsProfile::Bcp195Modified:
        return QStringLiteral(
                   "Choose the TLS security profile %1 for this peer: it also offers cipher suites with CBC. "
                   "If that fails, too, %2 offers those without forward secrecy, but is not secure.")
            .arg(profileText(TlsProfile::Bcp195), profileText(TlsProfile::Legacy));
    case TlsProfile::Legacy:
        return {};
    }
    Q_UNREACHABLE();
}

/// How a weak certificate can be accepted until it is replaced.
QString untilThenText(TlsProfile profile, CertificateFault fault)
{
    if (profile == TlsProfile::Legacy)
        return {};
    const bool suits = profile == TlsProfile::Bcp195Modified && fault == CertificateFault::WeakKey;
    return QStringLiteral("Until then the TLS security profile %1 takes it with a remark; or pin this one certificate "
                          "by its SHA-256 fingerprint (--tls-pin; in the window: \"Trust this certificate...\").")
        .arg(profileText(suits ? TlsProfile::Bcp195 : TlsProfile::Legacy));
}

QString serverNameHint(const EchoReport &report, const TlsFailureFacts &facts)
{
    if (!report.request.tls || facts.point > HandshakePoint::Answered)
        return {};
    const QString option = QStringLiteral("set it (--tls-server-name; in the window: \"Server name\")");
    const QString announced = report.tls ? report.tls->serverName : QString();
    if (announced.isEmpty())
        return QStringLiteral("No server name was announced. If a gateway leads connections by their name (SNI), %1.")
            .arg(option);
    return QStringLiteral("The server name %1 was announced. If a gateway leads connections by another name (SNI), %2.")
        .arg(quoted(announced), option);
}

QString announcedText(const EchoReport &report)
{
    if (report.tls && !report.tls->serverName.isEmpty())
        return QStringLiteral("announced the server name ") + quoted(report.tls->serverName);
    return QStringLiteral("announced no server name, because SNI cannot carry an address");
}

QString handshakePointText(HandshakePoint point)
{
    switch (point) {
    case HandshakePoint::NothingReceived:
        return QStringLiteral("before anything of the peer came");
    case HandshakePoint::Answered:
        return QStringLiteral("before the peer's ServerHello was complete");
    case HandshakePoint::ServerHello:
        return QStringLiteral("after the peer's ServerHello and before its certificate was complete");
    case HandshakePoint::PeerCertificate:
        return QStringLiteral("after the peer's certificate");
    case HandshakePoint::OurFlight:
        return QStringLiteral("after we sent our part of the handshake (key exchange, certificate if one was "
                              "requested) and before the peer's last word");
    case HandshakePoint::Complete:
        return QStringLiteral("after the handshake itself");
    }
    Q_UNREACHABLE();
}

QString fileText(const ExposedFile &file)
{
    switch (file.setting) {
    case TlsSetting::KeyPassword:
        return QStringLiteral("the file of our key's password, ");
    case TlsSetting::CertificateFile:
        return QStringLiteral("the file of our certificate with its private key, ");
    case TlsSetting::None:
    case TlsSetting::CaPath:
    case TlsSetting::CrlFile:
    case TlsSetting::ServerName:
    case TlsSetting::KeyFile:
    case TlsSetting::PinnedSha256:
        break;
    }
    return QStringLiteral("the file of our private key, ");
}

void addExposedFile(DiagnosisValues &values, const ExposedFile &file)
{
    constexpr int readableByAll = 04;
    values[QStringLiteral("file")] =
        file.path.isEmpty() ? QStringLiteral("the file of our private key") : fileText(file) + quoted(file.path);
    values[QStringLiteral("permissions")] = QStringLiteral("%1").arg(file.permissions, 4, 8, QLatin1Char('0'));
    values[QStringLiteral("readers")] = (file.permissions & readableByAll) != 0
                                            ? QStringLiteral("every user of this computer")
                                            : QStringLiteral("all users of its group");
}

} // namespace

void addTlsValues(DiagnosisValues &values, const EchoReport &report, const Finding &finding)
{
    const auto *const known = std::get_if<TlsFailureFacts>(&finding.facts);
    const TlsFailureFacts facts = known ? *known : TlsFailureFacts();
    const TlsProfile profile = report.request.tls ? report.request.tls->profile : TlsProfile::Bcp195;
    addCertificate(values, facts.certificate);
    values[QStringLiteral("checkedName")] =
        quoted(facts.checkedName.isEmpty() ? report.request.address : facts.checkedName);
    const qsizetype sent = report.tls ? report.tls->chain.size() : 0;
    values[QStringLiteral("sentCertificates")] = sent == 1  ? QStringLiteral("only its own certificate")
                                                 : sent > 1 ? QStringLiteral("%1 certificates").arg(sent)
                                                            : QStringLiteral("its certificates");
    values[QStringLiteral("announced")] = announcedText(report);
    values[QStringLiteral("serverNameHint")] = serverNameHint(report, facts);
    const QStringList authorities = report.tls ? report.tls->requestedAuthorities : QStringList();
    values[QStringLiteral("acceptedAuthorities")] =
        authorities.isEmpty()
            ? QString()
            : QStringLiteral("The peer takes certificates that are issued by %1.").arg(listed(authorities));
    values[QStringLiteral("profile")] = profileText(profile);
    values[QStringLiteral("peerVersion")] = facts.peerVersion;
    values[QStringLiteral("offeredVersions")] = offeredVersionsText(profile);
    values[QStringLiteral("widerVersions")] = widerVersionsText(profile, facts.peerVersion);
    values[QStringLiteral("widerCiphers")] = widerCiphersText(profile);
    values[QStringLiteral("untilThen")] = untilThenText(profile, facts.fault);
    values[QStringLiteral("handshakePoint")] = handshakePointText(facts.point);
    const auto *const exposed = std::get_if<ExposedFile>(&finding.facts);
    addExposedFile(values, exposed ? *exposed : ExposedFile());
}

} // namespace dicom_echo
