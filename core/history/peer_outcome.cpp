#include "core/history/peer_outcome.h"

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/watch_text.h"

#include <algorithm>

namespace dicom_echo {

namespace {

/// What the verdict comes from: null if the run succeeded or was cancelled.
const Finding *decidingFinding(const EchoReport &report)
{
    if (report.verdict == Verdict::Failure)
        return report.failure();
    const auto warning = std::find_if(report.findings.cbegin(), report.findings.cend(),
                                      [](const Finding &finding) { return finding.severity == Severity::Warning; });
    return report.verdict == Verdict::Warning && warning != report.findings.cend() ? &*warning : nullptr;
}

void takeFinding(PeerOutcome &outcome, const EchoReport &report, const Finding *finding, const Words &words)
{
    if (!finding)
        return;
    outcome.stage = stageName(finding->stage);
    outcome.code = findingCodeName(finding->code);
    outcome.title = diagnose(report, *finding, words).title;
}

void takeTls(PeerOutcome &outcome, const std::optional<TlsFacts> &tls)
{
    if (!tls)
        return;
    outcome.tlsVersion = tls->version;
    outcome.cipher = tls->cipher;
    if (tls->chain.isEmpty())
        return;
    outcome.certificateSha256 = tls->chain.first().sha256;
    outcome.certificateEnd = tls->chain.first().notAfter;
}

void takeFacts(PeerOutcome &outcome, const EchoReport &report)
{
    for (int i = 0; i < stageCount; ++i) {
        const StageRecord &record = report.stage(static_cast<Stage>(i));
        if (record.state != StageState::Skipped)
            outcome.stageMilliseconds[size_t(i)] = record.milliseconds;
    }
    outcome.addresses = report.peer.addresses;
    outcome.connectedTo = report.peer.connectedTo;
    outcome.implementationClassUid = report.peer.implementationClassUid;
    outcome.implementationVersionName = report.peer.implementationVersionName;
    outcome.maximumPdu = report.peer.maximumPdu;
    const auto accepted = std::find_if(report.presentationContexts.cbegin(), report.presentationContexts.cend(),
                                       [](const ContextResult &context) { return !context.transferSyntax.isEmpty(); });
    if (accepted != report.presentationContexts.cend())
        outcome.transferSyntax = accepted->transferSyntax;
    takeTls(outcome, report.tls);
}

} // namespace

PeerOutcome outcomeOf(const EchoReport &report, const Words &words)
{
    PeerOutcome outcome;
    outcome.startedAt = report.startedAt;
    outcome.verdict = report.verdict;
    takeFinding(outcome, report, decidingFinding(report), words);
    takeFacts(outcome, report);
    if (report.echoes.roundTrip)
        outcome.roundTripMilliseconds = report.echoes.roundTrip->median;
    return outcome;
}

PeerOutcome outcomeOf(const WatchReport &report, const Words &words)
{
    PeerOutcome outcome;
    outcome.startedAt = report.startedAt;
    outcome.verdict = report.summary.verdict();
    if (!report.summary.outages.isEmpty()) {
        const EchoReport &newest = *report.summary.outages.constLast().last;
        takeFinding(outcome, newest, newest.failure(), words);
    }
    outcome.title = watchVerdictText(report, words);
    takeFacts(outcome, report.lastRun);
    if (report.roundTrip)
        outcome.roundTripMilliseconds = report.roundTrip->median;
    return outcome;
}

} // namespace dicom_echo
