#include "ui/fleet/fleet_row.h"

#include "core/diagnosis/fleet_causes.h"
#include "ui/run/stage_text.h"
#include "ui/widgets/time_text.h"
#include "ui/widgets/user_language.h"

#include <QCoreApplication>

#include <algorithm>

namespace dicom_echo {
namespace {

struct FleetRowText
{
    Q_DECLARE_TR_FUNCTIONS(FleetRow)
};

/// What the verdict comes from; null if nothing is wrong.
const Finding *findingShown(const EchoReport &report)
{
    if (report.verdict == Verdict::Failure)
        return report.failure();
    const auto warning = std::find_if(report.findings.cbegin(), report.findings.cend(),
                                      [](const Finding &finding) { return finding.severity == Severity::Warning; });
    return report.verdict == Verdict::Warning && warning != report.findings.cend() ? &*warning : nullptr;
}

QString causeShown(const EchoReport &report)
{
    const Finding *const finding = findingShown(report);
    if (!finding)
        return {};
    return FleetRowText::tr("%1: %2", "stage, what is wrong")
        .arg(stageTitle(finding->stage), fleetCauseTitle(report, *finding, userWords()));
}

FleetRowState stateOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Success:
        return FleetRowState::Succeeded;
    case Verdict::Warning:
        return FleetRowState::Warning;
    case Verdict::Failure:
        return FleetRowState::Failed;
    case Verdict::Cancelled:
        return FleetRowState::Cancelled;
    }
    Q_UNREACHABLE();
}

FleetRowState stateAfter(const FleetPeerResult &result)
{
    const FleetRowState state = stateOf(result.report.verdict);
    return state == FleetRowState::Failed && result.isDownExpected ? FleetRowState::ExpectedDown : state;
}

} // namespace

bool FleetRow::isSuspect() const
{
    return result && stateAfter(*result) == FleetRowState::Failed && status && status->state == PeerState::Suspect;
}

const PeerOutcome *FleetRow::pastOutcome() const
{
    return state == FleetRowState::NotTested && past.last ? &*past.last : nullptr;
}

QString FleetRow::stateText() const
{
    const PeerOutcome *const before = pastOutcome();
    return before ? pastStateText(*before, QDateTime::currentDateTime()) : fleetStateText(state);
}

std::optional<double> FleetRow::roundTrip() const
{
    if (!result || !result->report.echoes.roundTrip)
        return {};
    return result->report.echoes.roundTrip->median;
}

QDateTime FleetRow::certificateEnd() const
{
    if (result && result->report.tls && !result->report.tls->chain.isEmpty())
        return result->report.tls->chain.first().notAfter;
    return past.last ? past.last->certificateEnd : QDateTime();
}

FleetStep::FleetStep(qsizetype place, std::shared_ptr<const FleetPeerResult> ended, const QList<OutcomeChange> &brought)
    : row(place)
    , result(std::move(ended))
    , changes(brought)
{
    if (!result)
        return;
    outcome = outcomeOf(result->report, userWords());
    cause = causeShown(result->report);
}

void FleetRow::setPeer(const FleetPeer &called)
{
    peer = called;
    if (result && (result->name != peer.name || result->group != peer.group)) {
        FleetPeerResult renamed = *result;
        renamed.name = peer.name;
        renamed.group = peer.group;
        result = std::make_shared<const FleetPeerResult>(std::move(renamed));
    }
    describe();
}

void FleetRow::take(const FleetStep &step)
{
    result = step.result;
    tester = FleetRowTester::Fleet;
    changes = step.changes;
    changeText = changesText(changes);
    cause = step.cause;
    past.add(step.outcome);
    settle();
}

void FleetRow::settle()
{
    state = result ? stateAfter(*result) : FleetRowState::NotTested;
    if (isSuspect())
        state = FleetRowState::Suspect;
    describe();
}

void FleetRow::describe()
{
    searched = QStringList{peer.name,
                           peer.group,
                           peer.request.calledAeTitle,
                           peer.request.address,
                           QString::number(peer.request.port),
                           stateText(),
                           cause,
                           changeText}
                   .join(u'\n')
                   .toLower();
}

QString fleetStateText(FleetRowState state)
{
    switch (state) {
    case FleetRowState::Failed:
        return FleetRowText::tr("Failed");
    case FleetRowState::Suspect:
        return FleetRowText::tr("Suspect");
    case FleetRowState::Warning:
        return FleetRowText::tr("Warning");
    case FleetRowState::Running:
        return FleetRowText::tr("Testing");
    case FleetRowState::Waiting:
        return FleetRowText::tr("Waiting");
    case FleetRowState::Cancelled:
        return FleetRowText::tr("Cancelled");
    case FleetRowState::ExpectedDown:
        return FleetRowText::tr("Down, as expected");
    case FleetRowState::NotTested:
        return FleetRowText::tr("Not tested");
    case FleetRowState::Succeeded:
        return FleetRowText::tr("Succeeded");
    }
    Q_UNREACHABLE();
}

QString pastStateText(const PeerOutcome &outcome, const QDateTime &now)
{
    return FleetRowText::tr("%1 (%2)", "state, how long ago")
        .arg(fleetStateText(stateOf(outcome.verdict)), ageText(outcome.startedAt, now));
}

StateIcon fleetStateIcon(FleetRowState state)
{
    switch (state) {
    case FleetRowState::Failed:
        return StateIcon::Failure;
    case FleetRowState::Suspect:
    case FleetRowState::Warning:
        return StateIcon::Warning;
    case FleetRowState::Running:
        return StateIcon::Running;
    case FleetRowState::Cancelled:
        return StateIcon::Cancelled;
    case FleetRowState::Waiting:
    case FleetRowState::ExpectedDown:
    case FleetRowState::NotTested:
        return StateIcon::Skipped;
    case FleetRowState::Succeeded:
        return StateIcon::Success;
    }
    Q_UNREACHABLE();
}

Tone fleetStateTone(FleetRowState state)
{
    switch (state) {
    case FleetRowState::Failed:
        return Tone::Bad;
    case FleetRowState::Suspect:
    case FleetRowState::Warning:
        return Tone::Warning;
    case FleetRowState::Succeeded:
        return Tone::Good;
    case FleetRowState::Running:
        return Tone::Normal;
    case FleetRowState::Cancelled:
    case FleetRowState::Waiting:
    case FleetRowState::ExpectedDown:
    case FleetRowState::NotTested:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

/// The kinds are in the order of their urgency already; what got better comes after what got worse.
int changeUrgency(const QList<OutcomeChange> &changes)
{
    int most = 0;
    for (const OutcomeChange &change : changes)
        most = std::max(most, int(OutcomeChangeKind::Slower) + 1 - int(change.kind));
    return most;
}

} // namespace dicom_echo
