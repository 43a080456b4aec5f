#include "core/diagnosis/remarks.h"

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
    return {-1, {}, depth, certificate};
}

bool isWeak(const CertificateFacts &certificate)
{
    return (certificate.securityBits > 0 && certificate.securityBits < weakSecurityBits) ||
           certificate.signature.startsWith(QLatin1StringView("sha1")) ||
           certificate.signature.startsWith(QLatin1StringView("md5"));
}

bool endsWithin(const CertificateFacts &certificate, const QDateTime &now, int days)
{
    return certificate.notAfter.isValid() && now.daysTo(certificate.notAfter) < days;
}

void remarkOnTls(const TlsFacts &tls, const QDateTime &now, QList<Finding> &remarks)
{
    if (!tls.verified)
        remarks << remark(Stage::Tls, FindingCode::PeerNotVerified, TlsFailureFacts{-1, tls.verificationError, -1, {}});
    for (qsizetype depth = 0; depth < tls.chain.size(); ++depth) {
        const CertificateFacts &certificate = tls.chain[depth];
        const bool isPeer = depth == 0;
        if (isPeer && endsWithin(certificate, now, certificateNoticeDays))
            remarks << remark(Stage::Tls, FindingCode::CertificateExpiresSoon, about(certificate, 0));
        if (!isPeer && endsWithin(certificate, now, authorityNoticeDays))
            remarks << remark(Stage::Tls, FindingCode::AuthorityExpiresSoon,
                              about(certificate, static_cast<int>(depth)));
        if (isPeer && isWeak(certificate))
            remarks << remark(Stage::Tls, FindingCode::CertificateWeak, about(certificate, 0));
    }
}

} // namespace

QList<Finding> remarksOnRun(const EchoReport &report)
{
    QList<Finding> remarks;
    if (report.echoes.succeeded == 0 || report.verdict == Verdict::Failure)
        return remarks;
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
    if (stalls.slowFirst)
        remarks << remark(Stage::Echo, FindingCode::FirstEchoSlow);
    return remarks;
}

} // namespace dicom_echo
