#include "core/fleet/peer_state_rules.h"

#include "core/fleet/fleet_run.h"

namespace dicom_echo {

namespace {

void enter(PeerStatus &status, PeerState state, const QDateTime &when)
{
    if (status.state != state)
        status.since = when;
    status.state = state;
}

} // namespace

PeerStateChange noteResult(PeerStatus &status, const FleetPeerResult &result, RoundKind kind, bool isOwnNetwork,
                           int failuresForDown)
{
    const EchoReport &report = result.report;
    const bool hasFailed = report.verdict == Verdict::Failure;
    const bool isExcused = result.isDownExpected || (isOwnNetwork && mayBeOwnNetwork(report));
    if (report.verdict == Verdict::Cancelled || (hasFailed && isExcused))
        return PeerStateChange::None;
    if (kind == RoundKind::Regular) {
        ++status.attempts;
        status.succeeded += hasFailed ? 0 : 1;
    }
    const PeerState before = status.state;
    status.failuresInARow = hasFailed ? status.failuresInARow + 1 : 0;
    if (!hasFailed) {
        enter(status, PeerState::Up, report.startedAt);
        return before == PeerState::Down ? PeerStateChange::CameUp : PeerStateChange::None;
    }
    if (before == PeerState::Down)
        return PeerStateChange::None;
    const bool isDown = status.failuresInARow >= failuresForDown;
    enter(status, isDown ? PeerState::Down : PeerState::Suspect, report.startedAt);
    if (isDown)
        return PeerStateChange::WentDown;
    return before == PeerState::Suspect ? PeerStateChange::None : PeerStateChange::BecameSuspect;
}

} // namespace dicom_echo
