#include "core/diagnosis/remarks.h"

#include "core/diagnosis/path_texts.h"

#include <algorithm>

namespace dicom_echo {

namespace {

constexpr int certificateNoticeDays = 30;
constexpr int authorityNoticeDays = 90;
constexpr int weakSecurityBits = 112; // NIST SP 800-57: what RSA 2048 gives
constexpr double delayMilliseconds =
    20; // an acknowledgement is delayed by 40 ms, and no round trip in a hospital takes half of it

Finding remark(Stage stage, FindingCode code, FindingFacts facts = {})
{
    return {Severity::Remark, stage, code, std::move(facts), {}};
}

TlsFailureFacts about(const CertificateFacts &certificate, int depth)
{
    TlsFailureFacts facts;
    facts.certificateDepth = depth;
    facts.certificate = certificate;
    return facts;
}

TlsFailureFacts unverified(const TlsFacts &tls)
{
    TlsFailureFacts facts;
    facts.text = tls.verificationError;
    return facts;
}

/// Whoever trusts a root does so without its signature.
bool hasWeakSignature(const CertificateFacts &certificate, bool isPeer)
{
    if (!isPeer && certificate.subject == certificate.issuer)
        return false;
    const QString digest = certificate.signature.toLower(); // "sha1WithRSAEncryption", "ecdsa-with-SHA1"
    return digest.contains(QLatin1StringView("sha1")) || digest.contains(QLatin1StringView("md5"));
}

bool isWeak(const CertificateFacts &certificate, bool isPeer)
{
    return (certificate.securityBits > 0 && certificate.securityBits < weakSecurityBits) ||
           hasWeakSignature(certificate, isPeer);
}

bool endsWithin(const CertificateFacts &certificate, const QDateTime &now, int days)
{
    return certificate.notAfter.isValid() && now.daysTo(certificate.notAfter) < days;
}

void remarkOnTls(const TlsFacts &tls, const QDateTime &now, QList<Finding> &remarks)
{
    if (!tls.verified)
        remarks << remark(Stage::Tls, FindingCode::PeerNotVerified, unverified(tls));
    for (const ExposedFile &file : tls.exposedFiles)
        remarks << remark(Stage::Tls, FindingCode::KeyFileReadable, file);
    for (qsizetype depth = 0; depth < tls.chain.size(); ++depth) {
        const CertificateFacts &certificate = tls.chain[depth];
        const bool isPeer = depth == 0;
        if (isPeer && endsWithin(certificate, now, certificateNoticeDays))
            remarks << remark(Stage::Tls, FindingCode::CertificateExpiresSoon, about(certificate, 0));
        if (!isPeer && endsWithin(certificate, now, authorityNoticeDays))
            remarks << remark(Stage::Tls, FindingCode::AuthorityExpiresSoon,
                              about(certificate, static_cast<int>(depth)));
        if (isWeak(certificate, isPeer))
            remarks << remark(Stage::Tls, FindingCode::CertificateWeak, about(certificate, static_cast<int>(depth)));
    }
}

/// Not one that this computer could not even try, having no way to it.
bool hasSilentAddress(const QList<ConnectAttempt> &attempts)
{
    return std::any_of(attempts.cbegin(), attempts.cend(), [](const ConnectAttempt &attempt) {
        return stayedSilent(attempt) && !attempt.localAddress.isEmpty();
    });
}

/// Of our segments, as far as this computer noticed.
int lostSegments(const std::optional<ConnectionFacts> &connection)
{
    return connection && connection->tcp ? connection->tcp->retransmissions - connection->tcp->duplicates : 0;
}

} // namespace

QList<Finding> remarksOnRun(const EchoReport &report)
{
    QList<Finding> remarks;
    if (report.echoes.succeeded == 0 || report.verdict == Verdict::Failure)
        return remarks;
    if (report.connection && hasSilentAddress(report.connection->attempts))
        remarks << remark(Stage::Connect, FindingCode::AddressSilent);
    if (report.tls)
        remarkOnTls(*report.tls, report.startedAt, remarks);
    const QString &answered = report.peer.calledAeTitle;
    if (!answered.isEmpty() && answered != report.request.calledAeTitle) {
        const bool isSwapped =
            answered == report.request.callingAeTitle && report.peer.callingAeTitle == report.request.calledAeTitle;
        remarks << remark(Stage::Associate, FindingCode::CalledAeTitleDiffers,
                          DifferenceFacts{report.request.calledAeTitle, answered, isSwapped});
    }
    if (const QString &named = report.echoes.otherSopClass; !named.isEmpty())
        remarks << remark(Stage::Echo, FindingCode::SopClassDiffers,
                          DifferenceFacts{QString::fromLatin1(verificationSopClass), named});
    const StallFacts &stalls = report.echoes.stalls;
    if (2 * stalls.splitAnswers > report.echoes.succeeded && stalls.medianGap > delayMilliseconds)
        remarks << remark(Stage::Echo, FindingCode::AnswersDelayed);
    if (lostSegments(report.connection) > 0)
        remarks << remark(Stage::Connect, FindingCode::Retransmissions);
    else if (stalls.slowFirst) // a lost segment would explain it
        remarks << remark(Stage::Echo, FindingCode::FirstEchoSlow);
    return remarks;
}

} // namespace dicom_echo
