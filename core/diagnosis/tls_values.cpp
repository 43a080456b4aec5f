#include "core/diagnosis/tls_values.h"

#include "core/diagnosis/net_texts.h"
#include "core/echo/tls_settings_json.h"
#include "core/text/visible_text.h"

#include <QHostAddress>

namespace dicom_echo {

namespace {

constexpr qsizetype mostNames = 8; // certificates of large sites have a hundred

QString quoted(const QString &text, const Words &words)
{
    return words(Text::tr("\"%1\"")).arg(visibleText(text));
}

/// The first of a list, quoted, and how many more there are.
QString listed(const QStringList &names, const Words &words)
{
    QStringList shown;
    for (const QString &name : names.first(std::min(names.size(), mostNames)))
        shown << quoted(name, words);
    const QString text = shown.join(QStringLiteral(", "));
    return names.size() > mostNames
               ? words(Text::tr("%1 and %2 more")).arg(text, QString::number(names.size() - mostNames))
               : text;
}

QString nameText(const QString &name, const Words &words)
{
    return name.isEmpty() ? words(Text::tr("without a name")) : quoted(name, words);
}

/// RFC 6125 6.4.4: without alternative names it is the common name that counts.
QString certificateNamesText(const CertificateFacts &certificate, const Words &words)
{
    if (!certificate.alternativeNames.isEmpty())
        return words(Text::tr("is for %1")).arg(listed(certificate.alternativeNames, words));
    return certificate.subject.isEmpty() ? words(Text::tr("carries no name"))
                                         : words(Text::tr("has no alternative names, and its subject is %1"))
                                               .arg(quoted(certificate.subject, words));
}

QString usageText(const CertificateFacts &certificate, const Words &words)
{
    return certificate.extendedKeyUsage.isEmpty()
               ? words(Text::tr("is limited by its key usage"))
               : words(Text::tr("is for %1 only")).arg(certificate.extendedKeyUsage.join(QStringLiteral(", ")));
}

void addCertificate(DiagnosisValues &values, const CertificateFacts &certificate, const Words &words)
{
    values[QStringLiteral("subject")] = nameText(certificate.subject, words);
    values[QStringLiteral("issuer")] = nameText(certificate.issuer, words);
    values[QStringLiteral("key")] = certificate.key.isEmpty() ? words(Text::tr("weak")) : certificate.key;
    values[QStringLiteral("signature")] =
        certificate.signature.isEmpty() ? words(Text::tr("an old algorithm")) : visibleText(certificate.signature);
    values[QStringLiteral("certificateNames")] = certificateNamesText(certificate, words);
    values[QStringLiteral("usage")] = usageText(certificate, words);
}

QString profileText(TlsProfile profile, const Words &words)
{
    return words(Text::tr("%1 (\"%2\")")).arg(tlsProfileName(profile), tlsProfileLabel(profile, words));
}

QString offeredVersionsText(TlsProfile profile, const Words &words)
{
    return profile == TlsProfile::Legacy ? words(Text::tr("TLS 1.0 to 1.3")) : words(Text::tr("TLS 1.2 and 1.3"));
}

QString widerVersionsText(TlsProfile profile, const QString &peerVersion, const Words &words)
{
    if (profile == TlsProfile::Legacy || peerVersion == QLatin1StringView("SSL 3.0"))
        return {};
    const QString legacy = profileText(TlsProfile::Legacy, words);
    if (peerVersion.isEmpty())
        return words(Text::tr("Choose the TLS security profile %1 for this peer: it also offers TLS 1.0 and 1.1. It is "
                              "not secure."))
            .arg(legacy);
    return words(Text::tr("Choose the TLS security profile %1 for this peer: with it %2 works. It is not secure."))
        .arg(legacy, peerVersion);
}

/// What the wider profiles offer beyond this one; see setProfile() in core/net/tls_context.
QString widerCiphersText(TlsProfile profile, const Words &words)
{
    const QString toLegacy = words(Text::tr("Choose the TLS security profile %1 for this peer: it also offers cipher "
                                            "suites without forward secrecy. It is not secure."))
                                 .arg(profileText(TlsProfile::Legacy, words));
    switch (profile) {
    case TlsProfile::Bcp195:
        return toLegacy;
    case TlsProfile::Bcp195Modified:
        return words(
                   Text::tr("Choose the TLS security profile %1 for this peer: it also offers cipher suites with CBC. "
                            "If that fails, too, %2 offers those without forward secrecy, but is not secure."))
            .arg(profileText(TlsProfile::Bcp195, words), profileText(TlsProfile::Legacy, words));
    case TlsProfile::Legacy:
        return {};
    }
    Q_UNREACHABLE();
}

/// How a weak certificate can be accepted until it is replaced.
QString untilThenText(TlsProfile profile, CertificateFault fault, const Words &words)
{
    if (profile == TlsProfile::Legacy)
        return {};
    const bool suits = profile == TlsProfile::Bcp195Modified && fault == CertificateFault::WeakKey;
    return words(Text::tr("Until then the TLS security profile %1 takes it with a remark; or pin this one certificate "
                          "by its SHA-256 fingerprint (--tls-pin; in the window: \"Trust this certificate...\")."))
        .arg(profileText(suits ? TlsProfile::Bcp195 : TlsProfile::Legacy, words));
}

QString serverNameHint(const EchoReport &report, const TlsFailureFacts &facts, const Words &words)
{
    if (!report.request.tls || facts.point > HandshakePoint::Answered)
        return {};
    const QString announced = report.tls ? report.tls->serverName : QString();
    if (announced.isEmpty())
        return words(
            Text::tr("No server name was announced. If a gateway leads connections by their name (SNI), set it "
                     "(--tls-server-name; in the window: \"Server name\")."));
    return words(Text::tr(
                     "The server name %1 was announced. If a gateway leads connections by another name (SNI), set it "
                     "(--tls-server-name; in the window: \"Server name\")."))
        .arg(quoted(announced, words));
}

QString announcedText(const EchoReport &report, const Words &words)
{
    if (report.tls && !report.tls->serverName.isEmpty())
        return words(Text::tr("announced the server name %1")).arg(quoted(report.tls->serverName, words));
    return words(Text::tr("announced no server name, because SNI cannot carry an address"));
}

QString handshakePointText(HandshakePoint point, const Words &words)
{
    switch (point) {
    case HandshakePoint::NothingReceived:
        return words(Text::tr("before anything of the peer came"));
    case HandshakePoint::Answered:
        return words(Text::tr("before the peer's ServerHello was complete"));
    case HandshakePoint::ServerHello:
        return words(Text::tr("after the peer's ServerHello and before its certificate was complete"));
    case HandshakePoint::PeerCertificate:
        return words(Text::tr("after the peer's certificate"));
    case HandshakePoint::OurFlight:
        return words(Text::tr("after we sent our part of the handshake (key exchange, certificate if one was "
                              "requested) and before the peer's last word"));
    case HandshakePoint::Complete:
        return words(Text::tr("after the handshake itself"));
    }
    Q_UNREACHABLE();
}

QString fileText(const ExposedFile &file, const Words &words)
{
    if (file.path.isEmpty())
        return words(Text::tr("the file of our private key"));
    const QString path = quoted(file.path, words);
    switch (file.setting) {
    case TlsSetting::KeyPassword:
        return words(Text::tr("the file of our key's password, %1")).arg(path);
    case TlsSetting::CertificateFile:
        return words(Text::tr("the file of our certificate with its private key, %1")).arg(path);
    case TlsSetting::None:
    case TlsSetting::CaPath:
    case TlsSetting::CrlFile:
    case TlsSetting::ServerName:
    case TlsSetting::KeyFile:
    case TlsSetting::PinnedSha256:
        break;
    }
    return words(Text::tr("the file of our private key, %1")).arg(path);
}

void addExposedFile(DiagnosisValues &values, const ExposedFile &file, const Words &words)
{
    constexpr int readableByAll = 04;
    values[QStringLiteral("file")] = fileText(file, words);
    values[QStringLiteral("permissions")] = QStringLiteral("%1").arg(file.permissions, 4, 8, QLatin1Char('0'));
    values[QStringLiteral("readers")] = (file.permissions & readableByAll) != 0
                                            ? words(Text::tr("every user of this computer"))
                                            : words(Text::tr("all users of its group"));
}

} // namespace

void addTlsValues(DiagnosisValues &values, const EchoReport &report, const Finding &finding, const Words &words)
{
    const auto *const known = std::get_if<TlsFailureFacts>(&finding.facts);
    const TlsFailureFacts facts = known ? *known : TlsFailureFacts();
    const TlsProfile profile = report.request.tls ? report.request.tls->profile : TlsProfile::Bcp195;
    addCertificate(values, facts.certificate, words);
    values[QStringLiteral("checkedName")] =
        quoted(facts.checkedName.isEmpty() ? report.request.address : facts.checkedName, words);
    const qsizetype sent = report.tls ? report.tls->chain.size() : 0;
    values[QStringLiteral("sentCertificates")] = sent == 1  ? words(Text::tr("only its own certificate"))
                                                 : sent > 1 ? words(Text::tr("%n certificate(s)", nullptr, sent))
                                                            : words(Text::tr("its certificates"));
    values[QStringLiteral("announced")] = announcedText(report, words);
    values[QStringLiteral("serverNameHint")] = serverNameHint(report, facts, words);
    const QStringList authorities = report.tls ? report.tls->requestedAuthorities : QStringList();
    values[QStringLiteral("acceptedAuthorities")] =
        authorities.isEmpty()
            ? QString()
            : words(Text::tr("The peer takes certificates that are issued by %1.")).arg(listed(authorities, words));
    values[QStringLiteral("profile")] = profileText(profile, words);
    values[QStringLiteral("peerVersion")] = facts.peerVersion;
    values[QStringLiteral("offeredVersions")] = offeredVersionsText(profile, words);
    values[QStringLiteral("widerVersions")] = widerVersionsText(profile, facts.peerVersion, words);
    values[QStringLiteral("widerCiphers")] = widerCiphersText(profile, words);
    values[QStringLiteral("untilThen")] = untilThenText(profile, facts.fault, words);
    values[QStringLiteral("handshakePoint")] = handshakePointText(facts.point, words);
    const auto *const exposed = std::get_if<ExposedFile>(&finding.facts);
    addExposedFile(values, exposed ? *exposed : ExposedFile(), words);
}

} // namespace dicom_echo
