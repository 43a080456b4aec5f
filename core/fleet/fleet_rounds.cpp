#include "core/fleet/fleet_rounds.h"

#include "core/net/cancellable_wait.h"

#include <algorithm>

namespace dicom_echo {

namespace {

/// What is known of the fleet from one round to the next.
class RoundsRecorder
{
public:
    RoundsRecorder(const QList<FleetPeer> &peers, const FleetRoundSettings &settings, FleetKnowledge knowledge)
        : m_settings(settings)
        , m_knowledge(std::move(knowledge))
        , m_latest(peers.size())
    {
        m_report.statuses.resize(peers.size());
        for (qsizetype i = 0; i < peers.size(); ++i)
            m_places.insert(peers[i].name, i);
    }

    /// Takes the report of a round over all peers, or over some of them.
    FleetRoundEnded note(FleetReport report, RoundKind kind)
    {
        for (const FleetPeerResult &result : std::as_const(report.peers))
            m_latest[m_places.value(result.name)] = result;
        // Suspects are those who failed: whether that is everybody shows beside the others only.
        report.ownNetworkSuspected = isOwnNetworkSuspected(m_latest);
        FleetRoundEnded round;
        round.number = kind == RoundKind::Regular ? ++m_report.rounds : m_report.rounds;
        round.kind = kind;
        for (const FleetPeerResult &result : std::as_const(report.peers))
            noteOne(result, report.ownNetworkSuspected, round);
        if (kind == RoundKind::Regular)
            m_report.last = report;
        round.report = std::move(report);
        round.statuses = m_report.statuses;
        return round;
    }

    /// A round that was cancelled tells nothing of the peers that it did not reach.
    void noteCancelled(const FleetReport &report)
    {
        if (m_report.rounds == 0)
            m_report.last = report;
    }

    [[nodiscard]] QList<FleetPeer> suspects(const QList<FleetPeer> &peers) const
    {
        QList<FleetPeer> suspects;
        for (qsizetype i = 0; i < peers.size(); ++i)
            if (m_report.statuses[i].state == PeerState::Suspect)
                suspects << peers[i];
        return suspects;
    }

    [[nodiscard]] const FleetKnowledge &knowledge() const { return m_knowledge; }
    [[nodiscard]] const FleetRoundsReport &report() const { return m_report; }

private:
    void noteOne(const FleetPeerResult &result, bool isOwnNetwork, FleetRoundEnded &round)
    {
        const qsizetype place = m_places.value(result.name);
        const auto change = noteResult(m_report.statuses[place], result, round.kind, isOwnNetwork, m_settings.failures);
        if (change != PeerStateChange::None)
            round.changes.append({place, change, std::make_shared<const EchoReport>(result.report)});
        if (result.report.secondOpinion && result.report.verdict == Verdict::Failure)
            m_knowledge.opinions[result.name] = *result.report.secondOpinion;
        else
            m_knowledge.opinions.remove(result.name);
    }

    FleetRoundSettings m_settings;
    FleetKnowledge m_knowledge;
    QHash<QString, qsizetype> m_places; ///< by name
    QList<FleetPeerResult> m_latest;    ///< of each peer
    FleetRoundsReport m_report;
};

} // namespace

FleetRounds::FleetRounds(FleetRun run)
    : m_run(std::move(run))
{}

FleetRoundsReport FleetRounds::run(const QList<FleetPeer> &peers, const FleetSettings &settings,
                                   const FleetRoundSettings &rounds, const FleetKnowledge &knowledge,
                                   const CancelToken &cancel, const FleetObserver &observer,
                                   const RoundObserver &roundObserver) const
{
    RoundsRecorder recorder(peers, rounds, knowledge);
    QDeadlineTimer next;
    // Whether the rounds go on.
    const auto runRound = [&](const QList<FleetPeer> &asked, RoundKind kind, const FleetObserver &events) {
        FleetReport report = m_run.run(asked, settings, recorder.knowledge(), cancel, events);
        if (cancel.isCancelled()) {
            recorder.noteCancelled(report);
            return false;
        }
        FleetRoundEnded round = recorder.note(std::move(report), kind);
        round.next = next;
        roundObserver(round);
        return true;
    };
    do {
        next = QDeadlineTimer(rounds.interval, Qt::PreciseTimer);
        if (!runRound(peers, RoundKind::Regular, observer))
            break;
        for (auto suspects = recorder.suspects(peers); !suspects.isEmpty(); suspects = recorder.suspects(peers)) {
            const QDeadlineTimer again(rounds.suspectDelay, Qt::PreciseTimer);
            if (next <= again || !waitUntil(again, cancel) || !runRound(suspects, RoundKind::Suspects, {}))
                break;
        }
    } while (waitUntil(next, cancel));
    return recorder.report();
}

} // namespace dicom_echo
