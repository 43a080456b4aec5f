#include "core/formats/machine_report.h"

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/duration_text.h"
#include "core/diagnosis/watch_text.h"
#include "core/net/host_port.h"
#include "core/report/fleet_text.h"
#include "core/text/visible_text.h"

#include <algorithm>

namespace dicom_echo {

namespace {

QString peerTitle(const EchoRequest &request)
{
    return visibleText(request.calledAeTitle + u'@' + hostAndPort(request.address, request.port));
}

QStringList visibleLines(const QStringList &lines)
{
    QStringList visible;
    for (const QString &line : lines)
        visible << visibleText(line);
    return visible;
}

/// `(associate, rejected): The peer rejected the association. Who can act: The administrator of the peer.`
QString findingSentence(const EchoReport &report, const Finding &finding)
{
    const Diagnosis diagnosis = diagnose(report, finding);
    return QStringLiteral("(%1, %2): %3. Who can act: %4.")
        .arg(stageName(finding.stage), findingCodeName(finding.code), diagnosis.title,
             responsibleText(diagnosis.responsible));
}

/// `summarized`: the finding whose title has been told; may be null.
QStringList findingDetails(const EchoReport &report, const Finding *summarized)
{
    QStringList details;
    for (const Finding &finding : report.findings) {
        const Diagnosis diagnosis = diagnose(report, finding);
        if (&finding != summarized)
            details << QStringLiteral("%1: %2").arg(findingCodeName(finding.code), diagnosis.title);
        details << diagnosis.evidence << diagnosis.cause << diagnosis.advice;
    }
    details.removeAll(QString());
    return visibleLines(details);
}

/// What made the verdict a failure or a warning; null if nothing did.
const Finding *decisiveFinding(const EchoReport &report)
{
    if (const Finding *const failure = report.failure())
        return failure;
    if (report.verdict != Verdict::Warning)
        return nullptr;
    const auto isWarning = [](const Finding &finding) { return finding.severity == Severity::Warning; };
    const auto found = std::find_if(report.findings.cbegin(), report.findings.cend(), isWarning);
    return found == report.findings.cend() ? nullptr : &*found;
}

QString sentenceOf(const EchoReport &report)
{
    const Finding *const finding = decisiveFinding(report);
    if (!finding)
        return verdictSentence(report);
    const QString outcome =
        report.verdict == Verdict::Failure ? QStringLiteral("Failed ") : QStringLiteral("Answered with a warning ");
    return outcome + findingSentence(report, *finding);
}

/// The sentence about the threshold that this state comes of.
QString slownessText(double seconds, const Threshold &threshold)
{
    return QStringLiteral("The round trip of %1 is %2 %3. ")
        .arg(durationText(seconds * 1000),
             threshold.alertsInside ? QStringLiteral("within") : QStringLiteral("outside of"), threshold.text);
}

ServiceState stateOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Success:
        return ServiceState::Ok;
    case Verdict::Warning:
        return ServiceState::Warning;
    case Verdict::Failure:
        return ServiceState::Critical;
    case Verdict::Cancelled:
        return ServiceState::Unknown;
    }
    Q_UNREACHABLE();
}

/// Only of a peer that answered: another one has no round trip to speak of.
void applyThresholds(MachinePeer &peer, const Thresholds &thresholds)
{
    const bool answered = peer.state == ServiceState::Ok || peer.state == ServiceState::Warning;
    if (!answered || !peer.roundTripSeconds)
        return;
    const double seconds = *peer.roundTripSeconds;
    if (thresholds.critical && thresholds.critical->alerts(seconds)) {
        peer.state = ServiceState::Critical;
        peer.summary.prepend(slownessText(seconds, *thresholds.critical));
    } else if (thresholds.warning && thresholds.warning->alerts(seconds)) {
        peer.state = ServiceState::Warning;
        peer.summary.prepend(slownessText(seconds, *thresholds.warning));
    }
}

MachinePeer machinePeer(const EchoReport &report, const QStringList &logLines)
{
    MachinePeer peer;
    peer.name = peerTitle(report.request);
    peer.report = report;
    peer.log = visibleLines(logLines);
    peer.state = stateOf(report.verdict);
    peer.summary = visibleText(sentenceOf(report));
    peer.details = findingDetails(report, decisiveFinding(report));
    if (report.echoes.roundTrip)
        peer.roundTripSeconds = report.echoes.roundTrip->median / 1000;
    return peer;
}

/// What is reported of a watch's only peer.
EchoReport watchedPeer(const WatchReport &report)
{
    const Verdict verdict = report.summary.verdict();
    const bool hasFailed = verdict == Verdict::Failure && !report.summary.outages.isEmpty();
    EchoReport run = hasFailed ? *report.summary.outages.constLast().last : report.lastRun;
    run.request = report.request;
    run.verdict = verdict;
    run.echoes.roundTrip = report.roundTrip;
    run.startedAt = report.startedAt;
    run.milliseconds = report.milliseconds;
    return run;
}

} // namespace

QString serviceStateName(ServiceState state)
{
    switch (state) {
    case ServiceState::Ok:
        return QStringLiteral("OK");
    case ServiceState::Warning:
        return QStringLiteral("WARNING");
    case ServiceState::Critical:
        return QStringLiteral("CRITICAL");
    case ServiceState::Unknown:
        return QStringLiteral("UNKNOWN");
    }
    Q_UNREACHABLE();
}

ServiceState MachineReport::state() const
{
    if (partial || peers.isEmpty())
        return ServiceState::Unknown;
    for (const ServiceState worst : {ServiceState::Critical, ServiceState::Unknown, ServiceState::Warning}) {
        if (count(worst) > 0)
            return worst;
    }
    return isEveryListRead(untested) ? ServiceState::Ok : ServiceState::Unknown;
}

qsizetype MachineReport::testedCount() const
{
    return std::count_if(peers.cbegin(), peers.cend(),
                         [](const MachinePeer &peer) { return peer.report.verdict != Verdict::Cancelled; });
}

QString MachineReport::untestedSentence() const
{
    QStringList parts;
    qsizetype entries = 0;
    for (const UntestedEntry &entry : untested) {
        if (entry.isWholeList)
            parts << QStringLiteral("%1: %2").arg(entry.where, entry.reason);
        else
            ++entries;
    }
    if (entries > 0)
        parts << untestedEntriesText(entries);
    return parts.join(QStringLiteral("; "));
}

qsizetype MachineReport::count(ServiceState state) const
{
    return std::count_if(peers.cbegin(), peers.cend(),
                         [state](const MachinePeer &peer) { return peer.state == state; });
}

std::optional<double> MachineReport::slowestSeconds() const
{
    std::optional<double> slowest;
    for (const MachinePeer &peer : peers) {
        if (peer.roundTripSeconds)
            slowest = std::max(slowest.value_or(0), *peer.roundTripSeconds);
    }
    return slowest;
}

MachineReport machineReport(const EchoReport &report, const QStringList &logLines, const Thresholds &thresholds)
{
    MachineReport machine;
    machine.startedAt = report.startedAt;
    machine.milliseconds = report.milliseconds;
    machine.thresholds = thresholds;
    machine.partial = report.verdict == Verdict::Cancelled;
    machine.peers = {machinePeer(report, logLines)};
    applyThresholds(machine.peers.first(), thresholds);
    return machine;
}

MachineReport machineReport(const WatchReport &report, const QStringList &logLines, const Thresholds &thresholds)
{
    MachineReport machine = machineReport(watchedPeer(report), logLines, {});
    MachinePeer &peer = machine.peers.first();
    const bool hasFailed = peer.state == ServiceState::Critical;
    const QString counted = watchVerdictText(report) + u'.';
    peer.summary = visibleText(hasFailed ? counted + u' ' + peer.summary : counted);
    machine.thresholds = thresholds;
    machine.watch = report.summary;
    applyThresholds(peer, thresholds);
    return machine;
}

MachineReport machineReport(const FleetReport &report, const Thresholds &thresholds)
{
    MachineReport machine;
    machine.isFleet = true;
    machine.startedAt = report.startedAt;
    machine.milliseconds = report.milliseconds;
    machine.partial = report.partial;
    machine.ownNetworkSuspected = report.ownNetworkSuspected;
    machine.thresholds = thresholds;
    for (const UntestedEntry &entry : report.untested)
        machine.untested.append({visibleText(entry.where), visibleText(entry.reason), entry.isWholeList});
    for (const FleetPeerResult &result : report.peers) {
        QStringList lines;
        for (const LogRecord &record : result.log)
            lines << logLine(record);
        MachinePeer peer = machinePeer(result.report, lines);
        peer.name = visibleText(result.name);
        peer.group = visibleText(result.group);
        peer.isDownExpected = result.isDownExpected && peer.state == ServiceState::Critical;
        if (peer.isDownExpected) {
            peer.state = ServiceState::Ok;
            peer.summary.prepend(QStringLiteral("Expected to be down. "));
        } else {
            applyThresholds(peer, thresholds);
        }
        machine.peers << peer;
    }
    return machine;
}

} // namespace dicom_echo
