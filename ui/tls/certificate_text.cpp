#include "ui/tls/certificate_text.h"

#include "core/diagnosis/net_texts.h"
#include "core/text/fingerprint_text.h"
#include "core/text/visible_text.h"
#include "ui/widgets/time_text.h"
#include "ui/widgets/user_language.h"

#include <QCoreApplication>

namespace dicom_echo {
namespace {

constexpr qsizetype pemLineLength = 64; // RFC 7468 2

struct CertificateWords
{
    Q_DECLARE_TR_FUNCTIONS(CertificateText)
};

const TlsFailureFacts *certificateFailure(const EchoReport &report)
{
    const auto *const facts = report.failure() ? std::get_if<TlsFailureFacts>(&report.failure()->facts) : nullptr;
    return facts && facts->certificateDepth >= 0 ? facts : nullptr;
}

QString validityText(const CertificateFacts &certificate, const QDateTime &now)
{
    const QString dates =
        CertificateWords::tr("%1 to %2 (UTC)").arg(momentText(certificate.notBefore), momentText(certificate.notAfter));
    if (now < certificate.notBefore)
        return CertificateWords::tr("%1, not valid yet").arg(dates);
    const int days = int(now.daysTo(certificate.notAfter));
    return now > certificate.notAfter ? CertificateWords::tr("%1, expired %n day(s) ago", nullptr, -days).arg(dates)
                                      : CertificateWords::tr("%1, %n day(s) left", nullptr, days).arg(dates);
}

CertificateText textOf(const CertificateFacts &certificate, const QString &heading, const EchoReport &report,
                       Fingerprints fingerprints)
{
    CertificateText text;
    text.heading = heading;
    const TlsFailureFacts *const failure = certificateFailure(report);
    if (failure && failure->certificate.sha256 == certificate.sha256)
        text.problem = visibleText(tlsFailureText(*failure, userWords()));
    const QString names = certificate.alternativeNames.isEmpty()
                              ? CertificateWords::tr("none")
                              : visibleText(certificate.alternativeNames.join(QStringLiteral(", ")));
    text.rows = {{CertificateWords::tr("Subject"), visibleText(certificate.subject)},
                 {CertificateWords::tr("Issued by"), visibleText(certificate.issuer)},
                 {CertificateWords::tr("Alternative names"), names},
                 {CertificateWords::tr("Valid"), validityText(certificate, report.startedAt)},
                 {CertificateWords::tr("Key"), certificate.key},
                 {CertificateWords::tr("Signature"), certificate.signature}};
    if (fingerprints == Fingerprints::Shown)
        text.rows.prepend({CertificateWords::tr("SHA-256"), fingerprintText(certificate.sha256)});
    return text;
}

} // namespace

QList<CertificateText> certificateTexts(const EchoReport &report, Fingerprints fingerprints)
{
    QList<CertificateText> texts;
    if (!report.tls)
        return texts;
    const TlsFailureFacts *const failure = certificateFailure(report);
    bool failureShown = !failure;
    for (const CertificateFacts &certificate : report.tls->chain) {
        const QString heading = texts.isEmpty() ? CertificateWords::tr("%1. Certificate of the peer")
                                                : CertificateWords::tr("%1. Certificate behind it");
        texts.append(textOf(certificate, heading.arg(texts.size() + 1), report, fingerprints));
        failureShown = failureShown || failure->certificate.sha256 == certificate.sha256;
    }
    if (!failureShown)
        texts.append(textOf(failure->certificate, CertificateWords::tr("Of this computer, behind the chain"), report,
                            fingerprints));
    return texts;
}

QString verificationText(const EchoReport &report)
{
    if (!report.tls)
        return {};
    const TlsFacts &tls = *report.tls;
    if (tls.verified && report.request.tls->verification == TlsVerification::Pin)
        return CertificateWords::tr("The peer's certificate is the pinned one.");
    if (tls.verified && report.request.tls->verification == TlsVerification::Chain)
        return CertificateWords::tr("The peer's certificate was verified; its name was not checked.");
    if (tls.verified)
        return CertificateWords::tr("The peer's certificate was verified: trusted authority, right name.");
    const TlsFailureFacts *const failure = certificateFailure(report);
    const QString reason = visibleText(failure ? tlsFailureText(*failure, userWords()) : tls.verificationError);
    return reason.isEmpty() ? CertificateWords::tr("The peer's certificate was not verified.")
                            : CertificateWords::tr("The peer's certificate was not verified: %1.").arg(reason);
}

QString pemText(const QList<CertificateFacts> &chain)
{
    QString text;
    for (const CertificateFacts &certificate : chain) {
        text += QStringLiteral("-----BEGIN CERTIFICATE-----\n");
        const QString base64 = QString::fromLatin1(certificate.der.toBase64());
        for (qsizetype start = 0; start < base64.size(); start += pemLineLength)
            text += base64.mid(start, pemLineLength) + u'\n';
        text += QStringLiteral("-----END CERTIFICATE-----\n");
    }
    return text;
}

} // namespace dicom_echo
