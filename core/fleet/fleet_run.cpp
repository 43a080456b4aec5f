#include "core/fleet/fleet_run.h"

#include "core/association/dicom_library.h"
#include "core/echo/down_expectation.h"
#include "core/fleet/connection_pace.h"
#include "core/fleet/descriptor_budget.h"
#include "core/fleet/fleet_progress.h"
#include "core/fleet/fleet_schedule.h"
#include "core/fleet/name_cache.h"
#include "core/fleet/peer_pool.h"
#include "core/fleet/peer_record.h"
#include "core/net/durations.h"
#include "core/profiles/profile_remarks.h"

#include <algorithm>
#include <atomic>

namespace dicom_echo {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto pollInterval = std::chrono::milliseconds(cancelPollInterval);

/// One run over the fleet: decides on the caller's thread who is next, while the pool tests.
class FleetRound
{
public:
    FleetRound(const QList<FleetPeer> &peers, const FleetSettings &settings, const FleetKnowledge &knowledge,
               const NameLookup &lookup, const Connector &connector, const CancelToken &cancel,
               const FleetObserver &observer);

    [[nodiscard]] FleetReport execute();

private:
    [[nodiscard]] FleetPeerResult test(qsizetype place); ///< on a thread of the pool
    void addRemarks(EchoReport &report) const;

    void beginWhatIsDue();
    [[nodiscard]] bool mayBegin() const;
    [[nodiscard]] bool hasRoom() const;
    [[nodiscard]] Clock::duration patience() const;
    void waitForOne();
    void take(PeerPool::Ended ended);
    void takeFewerAtOnce(int atOnce);
    void tell(const FleetEvent &event) const;

    const QList<FleetPeer> &m_peers;
    const FleetSettings &m_settings;
    const FleetKnowledge &m_knowledge;
    const Connector &m_connector;
    const CancelToken &m_cancel;
    const FleetObserver &m_observer;
    const QDateTime m_startedAt = QDateTime::currentDateTimeUtc();
    const Clock::time_point m_start = Clock::now();

    SavedPeers m_saved;
    mutable NameCache m_names;
    mutable ConnectionPace m_pace;
    DescriptorBudget m_descriptors;
    FleetSchedule m_schedule;
    ProgressOfFleet m_progress;
    int m_atOnce;
    bool m_hasToldFewer = false;
    std::atomic<int> m_askedAgain = 0;                     ///< running peers of which a second opinion is sought
    std::vector<std::optional<FleetPeerResult>> m_results; ///< in the order of the list
    PeerPool m_pool;                                       ///< last: its threads use all the others
};

FleetRound::FleetRound(const QList<FleetPeer> &peers, const FleetSettings &settings, const FleetKnowledge &knowledge,
                       const NameLookup &lookup, const Connector &connector, const CancelToken &cancel,
                       const FleetObserver &observer)
    : m_peers(peers)
    , m_settings(settings)
    , m_knowledge(knowledge)
    , m_connector(connector)
    , m_cancel(cancel)
    , m_observer(observer)
    , m_saved(knowledge.saved)
    , m_names(lookup)
    , m_pace(settings.rate)
    , m_schedule(peers, settings.perHost)
    , m_progress(peers.size())
    , m_atOnce(settings.parallel)
    , m_results(static_cast<size_t>(peers.size()))
    , m_pool([this](qsizetype place) { return test(place); })
{}

FleetReport FleetRound::execute()
{
    while (!m_schedule.isDone() && !m_cancel.isCancelled()) {
        beginWhatIsDue();
        waitForOne();
    }
    while (m_schedule.running() > 0)
        waitForOne();
    FleetReport report;
    report.startedAt = m_startedAt;
    report.peerCount = m_peers.size();
    for (auto &result : m_results)
        if (result)
            report.peers.append(*std::move(result));
    report.partial = m_cancel.isCancelled() && (report.peers.size() < m_peers.size() || m_progress.cancelled() > 0);
    report.ownNetworkSuspected = isOwnNetworkSuspected(report.peers);
    report.milliseconds = toMilliseconds(Clock::now() - m_start);
    return report;
}

void FleetRound::beginWhatIsDue()
{
    while (mayBegin()) {
        const auto place = m_schedule.begin();
        if (!place)
            return;
        m_pace.count(Clock::now());
        m_progress.begin(*place, m_peers[*place].request);
        tell(FleetPeerStarted{*place});
        if (!m_pool.begin(*place))
            takeFewerAtOnce(std::max(1, m_pool.threadCount()));
    }
}

bool FleetRound::mayBegin() const
{
    return !m_cancel.isCancelled() && m_schedule.isAnyReady() && hasRoom() &&
           m_schedule.running() < std::max(1, m_descriptors.runs()) &&
           (!m_pace.isLimited() || m_pace.due() <= Clock::now());
}

/// A peer that was silent and is asked once more holds no other one up: as many again may be at that. One at a time
/// stays one at a time.
bool FleetRound::hasRoom() const
{
    const qsizetype askedAgain = m_atOnce > 1 ? std::min(m_askedAgain.load(), m_atOnce) : 0;
    return m_schedule.running() - askedAgain < m_atOnce;
}

/// How long to wait until something is to be done again.
Clock::duration FleetRound::patience() const
{
    const bool isPaceWaitedFor = m_schedule.isAnyReady() && hasRoom() && m_pace.isLimited();
    if (!isPaceWaitedFor)
        return pollInterval;
    return std::clamp<Clock::duration>(m_pace.due() - Clock::now(), Clock::duration::zero(), pollInterval);
}

void FleetRound::waitForOne()
{
    if (m_descriptors.runs() < m_atOnce && m_schedule.isAnyReady())
        takeFewerAtOnce(m_atOnce); // only tells
    if (auto ended = m_pool.waitForOne(patience()))
        take(*std::move(ended));
    if (const auto progress = m_progress.ifDue(Clock::now()))
        tell(*progress);
}

void FleetRound::take(PeerPool::Ended ended)
{
    const FleetPeer &peer = m_peers[ended.peer];
    const Finding *const failure = ended.result.report.failure();
    if (failure && failure->code == FindingCode::ResolveTimeout)
        m_names.giveUp(peer.request.address);
    if (failure && isOutOfDescriptors(*failure) && m_atOnce > 1 && !m_cancel.isCancelled()) {
        m_schedule.putBack(ended.peer);
        m_progress.putBack(ended.peer);
        takeFewerAtOnce(std::clamp(static_cast<int>(m_schedule.running()), 1, m_atOnce - 1));
        return;
    }
    m_schedule.end(ended.peer);
    m_progress.end(ended.peer, ended.result);
    const auto result = std::make_shared<const FleetPeerResult>(std::move(ended.result));
    beginWhatIsDue(); // before the observer takes its time
    m_results[static_cast<size_t>(ended.peer)] = *result;
    tell(FleetPeerEnded{ended.peer, result});
}

void FleetRound::takeFewerAtOnce(int atOnce)
{
    m_atOnce = std::min(m_atOnce, atOnce);
    if (m_hasToldFewer)
        return;
    m_hasToldFewer = true;
    tell(FleetFewerAtOnce{m_settings.parallel, std::min(m_atOnce, std::max(1, m_descriptors.runs()))});
}

FleetPeerResult FleetRound::test(qsizetype place)
{
    const FleetPeer &peer = m_peers[place];
    const EchoEngine engine(m_names.lookup(), m_pace.isLimited() ? pacedConnector(m_pace, m_connector) : m_connector);
    PeerRecord record(m_settings.logLevel);
    RunTerms terms;
    terms.knownName = m_names.known(peer.request.address);
    if (const auto known = m_knowledge.opinions.constFind(peer.name); known != m_knowledge.opinions.cend())
        terms.knownOpinion = *known;
    // A TLS server answers a ClientHello by itself: it needs no more time than its application was given.
    terms.opinionLimit = peer.request.acseTimeout / 2;
    bool isAskedAgain = false;
    terms.beforeOpinion = [this, &isAskedAgain] {
        isAskedAgain = true;
        ++m_askedAgain;
        m_pool.wake();
    };
    if (peer.request.tls)
        terms.keyPassword = m_settings.passwords.value(privateKeyFileOf(*peer.request.tls));
    EchoReport report = engine.run(
        peer.request, m_cancel, [&record](RunEvent &&event) { record.consume(event); }, terms);
    m_askedAgain -= isAskedAgain ? 1 : 0;
    addRemarks(report);
    FleetPeerResult result = record.take(std::move(report));
    result.name = peer.name;
    result.group = peer.group;
    result.isDownExpected = isDownExpected(peer, QDateTime::currentDateTime());
    return result;
}

void FleetRound::addRemarks(EchoReport &report) const
{
    if (report.verdict != Verdict::Cancelled)
        report.findings += m_saved.remarks(m_saved.find(report.request), report);
}

void FleetRound::tell(const FleetEvent &event) const
{
    if (m_observer)
        m_observer(event);
}

} // namespace

FleetRun::FleetRun(NameLookup lookup, Connector connector)
    : m_lookup(std::move(lookup))
    , m_connector(std::move(connector))
{
    loadDicomLibrary(); // before there are threads
}

FleetReport FleetRun::run(const QList<FleetPeer> &peers, const FleetSettings &settings, const FleetKnowledge &knowledge,
                          const CancelToken &cancel, const FleetObserver &observer) const
{
    return FleetRound(peers, settings, knowledge, m_lookup, m_connector, cancel, observer).execute();
}

bool mayBeOwnNetwork(const EchoReport &report)
{
    const Finding *const failure = report.failure();
    return failure && (failure->stage == Stage::Resolve || failure->stage == Stage::Connect ||
                       failure->code == FindingCode::ConnectionLost);
}

bool isOwnNetworkSuspected(const QList<FleetPeerResult> &results)
{
    constexpr qsizetype least = 5;
    constexpr qsizetype percent = 80;
    qsizetype all = 0;
    qsizetype unreached = 0;
    for (const FleetPeerResult &result : results) {
        if (result.isDownExpected || result.report.verdict == Verdict::Cancelled)
            continue;
        ++all;
        unreached += mayBeOwnNetwork(result.report) ? 1 : 0;
    }
    return unreached >= least && unreached * 100 >= all * percent;
}

} // namespace dicom_echo
