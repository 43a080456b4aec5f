#include "ui/verdict/verdict_text.h"

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/duration_text.h"
#include "core/diagnosis/path_texts.h"
#include "core/diagnosis/watch_text.h"
#include "core/dump/pdu_dump.h"
#include "core/net/durations.h"
#include "core/text/fingerprint_text.h"
#include "core/text/visible_text.h"
#include "ui/run/stage_text.h"
#include "ui/run/verdict_appearance.h"
#include "ui/widgets/time_text.h"
#include "ui/widgets/user_language.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace dicom_echo {
namespace {

/// Nobody would read more of them here.
constexpr qsizetype outagesShown = 10;
constexpr auto shortestWaitTold = 2s;

struct VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(VerdictText)
};

void addExplanation(VerdictText &text, const Diagnosis &diagnosis)
{
    text.sections.append({VerdictWords::tr("What was seen"), {diagnosis.evidence}});
    text.sections.append({VerdictWords::tr("Likely cause"), {diagnosis.cause}});
    text.sections.append({VerdictWords::tr("What to do"), diagnosis.advice});
    text.sections.append({VerdictWords::tr("Who can act"), {responsibleText(diagnosis.responsible, userWords())}});
}

QString peerFactsText(const PeerFacts &peer)
{
    QStringList facts;
    if (!peer.connectedTo.isEmpty())
        facts << VerdictWords::tr("connected to %1").arg(peer.connectedTo);
    if (!peer.implementationVersionName.isEmpty())
        facts << VerdictWords::tr("implementation %1").arg(visibleText(peer.implementationVersionName));
    if (!peer.implementationClassUid.isEmpty())
        facts << VerdictWords::tr("implementation class UID %1").arg(visibleText(peer.implementationClassUid));
    if (peer.maximumPdu)
        facts << (*peer.maximumPdu == 0 ? VerdictWords::tr("no limit on the PDU length")
                                        : VerdictWords::tr("maximum PDU %1 bytes").arg(*peer.maximumPdu));
    return facts.join(VerdictWords::tr(", "));
}

QString roundTripText(const EchoCounts &echoes)
{
    const RoundTripSummary &times = *echoes.roundTrip;
    return VerdictWords::tr("%1 of %2 succeeded; fastest %3, median %4, 95 % within %5, slowest %6")
        .arg(QLocale().toString(echoes.succeeded), QLocale().toString(echoes.sent),
             durationText(times.min, userWords()), durationText(times.median, userWords()),
             durationText(times.p95, userWords()), durationText(times.max, userWords()));
}

QString certificateText(const CertificateFacts &certificate, const QDateTime &now)
{
    QStringList parts = {
        VerdictWords::tr("%1, issued by %2").arg(visibleText(certificate.subject), visibleText(certificate.issuer))};
    if (!certificate.alternativeNames.isEmpty())
        parts << VerdictWords::tr("for %1").arg(visibleText(certificate.alternativeNames.join(QStringLiteral(", "))));
    parts << VerdictWords::tr("valid from %1 to %2 (%n day(s) left)", nullptr, int(now.daysTo(certificate.notAfter)))
                 .arg(shortDateText(certificate.notBefore.date()), shortDateText(certificate.notAfter.date()));
    parts << VerdictWords::tr("%1, %2").arg(certificate.key, certificate.signature);
    parts << VerdictWords::tr("SHA-256 %1").arg(fingerprintText(certificate.sha256));
    return parts.join(QStringLiteral("; "));
}

QString clientCertificateText(const TlsFacts &tls)
{
    const QString authorities = tls.requestedAuthorities.isEmpty()
                                    ? VerdictWords::tr("any authority")
                                    : visibleText(tls.requestedAuthorities.join(QStringLiteral("; ")));
    return tls.clientCertificateSent
               ? VerdictWords::tr("The peer asked for one from %1; ours was sent.").arg(authorities)
               : VerdictWords::tr("The peer asked for one from %1; none was sent.").arg(authorities);
}

void addTls(VerdictText &text, const EchoReport &report)
{
    if (!report.tls)
        return;
    const TlsFacts &tls = *report.tls;
    const QString verified = tls.verified ? VerdictWords::tr("the peer's certificate was verified")
                                          : VerdictWords::tr("the peer's certificate was not verified");
    if (!tls.version.isEmpty())
        text.sections.append(
            {VerdictWords::tr("TLS"),
             {VerdictWords::tr("%1, %2, handshake in %3; %4")
                  .arg(tls.version, tls.cipher, durationText(tls.handshakeMilliseconds, userWords()), verified)}});
    QStringList chain;
    for (const CertificateFacts &certificate : tls.chain)
        chain << certificateText(certificate, report.startedAt);
    if (!chain.isEmpty())
        text.sections.append({VerdictWords::tr("Certificates of the peer"), chain});
    if (tls.clientCertificateRequested)
        text.sections.append({VerdictWords::tr("Client certificate"), {clientCertificateText(tls)}});
}

QString stageWords(Stage stage)
{
    switch (stage) {
    case Stage::Resolve:
        return VerdictWords::tr("Looking up the host name");
    case Stage::Connect:
        return VerdictWords::tr("Connecting");
    case Stage::Tls:
        return VerdictWords::tr("Securing the connection");
    case Stage::Associate:
        return VerdictWords::tr("Requesting the association");
    case Stage::Echo:
        return VerdictWords::tr("Waiting for the echo");
    case Stage::Release:
        return VerdictWords::tr("Ending the association");
    }
    Q_UNREACHABLE();
}

QString waitWords(Stage stage)
{
    switch (stage) {
    case Stage::Resolve:
        return VerdictWords::tr("Looking up the host name");
    case Stage::Connect:
        return VerdictWords::tr("Waiting for the connection");
    case Stage::Tls:
        return VerdictWords::tr("Waiting for the TLS handshake");
    case Stage::Associate:
        return VerdictWords::tr("Waiting for the answer to the association request");
    case Stage::Echo:
        return VerdictWords::tr("Waiting for the answer to the echo request");
    case Stage::Release:
        return VerdictWords::tr("Waiting for the answer to the release request");
    }
    Q_UNREACHABLE();
}

/// `Waiting for the answer to the association request, 12 of 30 s`; empty while nobody would call it waiting.
QString waitText(const RunProgress &progress)
{
    if (!progress.current || !progress.wait || progress.wait->lasted < shortestWaitTold)
        return {};
    const auto lasted = std::chrono::floor<std::chrono::seconds>(std::min(progress.wait->lasted, progress.wait->limit));
    return VerdictWords::tr("%1, %2 of %3 s", "what, seconds so far, limit")
        .arg(waitWords(*progress.current), QLocale().toString(qlonglong(lasted.count())),
             QLocale().toString(toSeconds(progress.wait->limit), 'f', QLocale::FloatingPointShortest));
}

} // namespace

QString VerdictText::toPlainText() const
{
    QStringList lines = {headline};
    if (!subject.isEmpty())
        lines << subject;
    for (const Section &section : sections) {
        lines << section.heading + u':';
        for (qsizetype i = 0; i < section.paragraphs.size(); ++i) {
            const QString number = section.paragraphs.size() > 1 ? QStringLiteral("%1. ").arg(i + 1) : QString();
            lines << number + section.paragraphs.at(i);
        }
    }
    return lines.join(u'\n');
}

VerdictText verdictBeforeRun(ProfileKind kind)
{
    VerdictText text;
    text.headline = VerdictWords::tr("Not tested yet");
    switch (kind) {
    case ProfileKind::Peer:
        text.subject = VerdictWords::tr("Press Echo to test the connection to this peer.");
        break;
    case ProfileKind::LocalTestPeer:
        text.subject = VerdictWords::tr("Press Echo to start the built-in responder on this computer and test it.");
        break;
    }
    return text;
}

VerdictText verdictOfOthers(Verdict verdict, const QString &result, const QString &title)
{
    VerdictText text;
    text.icon = iconOf(verdict);
    text.headline = title.isEmpty() ? result : VerdictWords::tr("%1: %2", "verdict and time, cause").arg(result, title);
    text.subject =
        VerdictWords::tr("Not tested in this window since. Press Echo to test it now; the tab History has the "
                         "report.");
    return text;
}

VerdictText verdictDuringRun(const RunProgress &progress)
{
    VerdictText text;
    text.icon = StateIcon::Running;
    text.headline = progress.current ? VerdictWords::tr("%1...").arg(stageWords(*progress.current))
                                     : VerdictWords::tr("Testing...");
    if (progress.watch && progress.watch->isUp) {
        const bool isUp = *progress.watch->isUp;
        text.tone = isUp ? Tone::Good : Tone::Bad;
        text.headline = VerdictWords::tr("Watching. %1").arg(watchProgressText(*progress.watch, userWords()));
        if (!isUp) {
            const Diagnosis diagnosis = diagnoseLast(progress.watch->outages.constLast(), userWords());
            text.headline += VerdictWords::tr(". %1").arg(diagnosis.title);
            addExplanation(text, diagnosis);
        }
    } else if (const QString wait = waitText(progress); !wait.isEmpty())
        text.headline = wait;
    else if (progress.request.repeat > 1 && progress.answered > 0)
        text.headline = VerdictWords::tr("%1 of %2 echoes answered...")
                            .arg(QLocale().toString(progress.answered), QLocale().toString(progress.request.repeat));
    text.subject = peerText(progress.request);
    return text;
}

VerdictText verdictAfterRun(const EchoReport &report)
{
    VerdictText text;
    text.icon = iconOf(report.verdict);
    text.tone = toneOf(report.verdict);
    text.headline = verdictSentence(report, userWords());
    if (report.verdict == Verdict::Success && report.tls &&
        (!report.tls->verified || hasInsecureVersion(*report.tls))) {
        text.icon = StateIcon::Warning; // the echo succeeded, but whoever reads patient data should look twice
        text.tone = Tone::Warning;
    }
    text.subject = VerdictWords::tr("%1, tested at %2")
                       .arg(peerText(report.request), QLocale().toString(report.startedAt.toLocalTime(), u"HH:mm:ss"));
    for (qsizetype i = 0; i < report.findings.size(); ++i) {
        const Diagnosis diagnosis = diagnose(report, report.findings.at(i), userWords());
        const bool isHeadline = i == 0 && (report.verdict == Verdict::Failure || report.verdict == Verdict::Warning);
        if (!isHeadline)
            text.sections.append({diagnosis.title, {}});
        addExplanation(text, diagnosis);
    }
    text.concernsTheUser =
        text.icon == StateIcon::Failure || text.icon == StateIcon::Warning || !report.findings.isEmpty();
    if (report.echoes.sent > 1 && report.echoes.roundTrip)
        text.sections.append({VerdictWords::tr("Round trips"), {roundTripText(report.echoes)}});
    if (const QString facts = peerFactsText(report.peer); !facts.isEmpty())
        text.sections.append({VerdictWords::tr("Peer"), {facts}});
    if (report.pathCheck)
        text.sections.append({VerdictWords::tr("Path check"), {pathCheckText(*report.pathCheck, userWords())}});
    addTls(text, report);
    return text;
}

VerdictText verdictAfterWatch(const WatchReport &report)
{
    const WatchSummary &summary = report.summary;
    VerdictText text;
    text.icon = iconOf(summary.verdict());
    text.tone = toneOf(summary.verdict());
    text.headline = watchVerdictText(report, userWords());
    text.subject = VerdictWords::tr("%1, watched from %2")
                       .arg(peerText(report.request), momentText(report.startedAt.toLocalTime()));
    const qsizetype newest = summary.outages.size() - 1;
    for (qsizetype i = newest; i >= 0 && i > newest - outagesShown; --i) {
        const Outage &outage = summary.outages.at(i);
        const QString from = momentText(outage.from.toLocalTime());
        text.sections.append(
            {VerdictWords::tr("Down at %1 for %2").arg(from, outageDurationText(summary, outage, userWords())),
             {outageTitle(outage, userWords())}});
        if (i == newest)
            addExplanation(text, diagnoseLast(outage, userWords()));
    }
    if (summary.outageCount > quint64(outagesShown))
        text.sections.append(
            {VerdictWords::tr("Earlier outages: %1")
                 .arg(QLocale().toString(static_cast<qulonglong>(summary.outageCount - quint64(outagesShown)))),
             {VerdictWords::tr("The newest of them are in the report.")}});
    text.concernsTheUser = summary.verdict() == Verdict::Failure;
    return text;
}

bool isNews(const VerdictText &text, const VerdictText &before)
{
    const bool goesOn = text.icon == StateIcon::Running && before.icon == StateIcon::Running;
    return !goesOn || text.tone != before.tone;
}

QString peerText(const EchoRequest &request)
{
    return VerdictWords::tr("%1 at %2, port %3", "AE title, address")
        .arg(visibleText(request.calledAeTitle), visibleText(request.address), QString::number(request.port));
}

} // namespace dicom_echo
