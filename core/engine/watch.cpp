#include "core/engine/watch.h"

#include "core/diagnosis/watch_text.h"
#include "core/latency/latency_distribution.h"
#include "core/log/wall_clock.h"
#include "core/net/cancellable_wait.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>
#include <utility>

namespace dicom_echo {

namespace {

/// One echo of an association that serves many, or the association that did not come to be, as an attempt of its own.
std::shared_ptr<const EchoReport> failedEcho(EchoReport association, const EchoRequest &attempt, const Finding &failure)
{
    association.request = attempt;
    association.verdict = Verdict::Failure;
    association.findings = {failure};
    if (failure.stage >= Stage::Echo) // it may stand for days
        association.startedAt =
            QDateTime::currentDateTimeUtc().addMSecs(-qRound64(failure.evidence.waitedMilliseconds));
    return std::make_shared<const EchoReport>(std::move(association));
}

/// Counts the attempts and tells the observer.
class WatchRecorder
{
public:
    WatchRecorder(const EchoRequest &request, const WatchSettings &settings, const RunObserver &observer)
        : m_observer(observer)
    {
        m_report.request = request;
        m_report.settings = settings;
        m_report.startedAt = QDateTime::currentDateTimeUtc();
        m_clock.start();
    }

    /// `failed`: null if the attempt succeeded.
    /// `found`: null if it failed.
    void add(double roundTrip, std::shared_ptr<const EchoReport> failed, std::shared_ptr<const EchoReport> found)
    {
        WatchSampled event{wallClockMicroseconds(), roundTrip, std::move(failed), std::move(found)};
        if (!event.failed)
            m_roundTrips.add(roundTrip);
        const StateChange change = m_statistics.add(event);
        const qint64 time = event.timeMicroseconds;
        m_observer(std::move(event));
        if (change != StateChange::None)
            // Up as visibly as down: who reads of the one is to read of the other.
            m_observer(LogRecord{LogLevel::Error, time, stateChangeText(change, m_statistics.summary())});
    }

    /// An attempt that was cancelled tells less than the one before it, unless its association stood.
    void endRun(const EchoReport &run)
    {
        const bool tellsMore = run.verdict != Verdict::Cancelled || run.stage(Stage::Associate).state == StageState::Ok;
        if (tellsMore || !m_report.lastRun.startedAt.isValid())
            m_report.lastRun = run;
    }

    WatchReport finish()
    {
        m_report.summary = m_statistics.summary();
        m_report.roundTrip = m_roundTrips.summary();
        m_report.milliseconds = static_cast<double>(m_clock.elapsed());
        return m_report;
    }

private:
    const RunObserver &m_observer;
    WatchReport m_report;
    WatchStatistics m_statistics;
    LatencyDistribution m_roundTrips;
    QElapsedTimer m_clock;
};

} // namespace

Watch::Watch(EchoEngine engine)
    : m_engine(std::move(engine))
{}

WatchReport Watch::run(const EchoRequest &request, const WatchSettings &settings, const CancelToken &cancel,
                       const RunObserver &observer, const QByteArray &keyPassword) const
{
    WatchRecorder recorder(request, settings, observer);
    const bool oneAssociation = settings.associations == WatchAssociations::One;
    const QDeadlineTimer end = settings.duration.count() == 0 ? QDeadlineTimer(QDeadlineTimer::Forever)
                                                              : QDeadlineTimer(settings.duration, Qt::PreciseTimer);
    EchoRequest run = request;
    if (oneAssociation) {
        run.interval = settings.interval;
        run.repeat = std::numeric_limits<quint32>::max();
    }
    // A peer that ends an idle association is not down: the next attempt makes a new one.
    RunTerms terms{.keyPassword = keyPassword, .echoUntil = end, .idleEnd = RunTerms::IdleEnd::Warning};
    do {
        QDeadlineTimer due(settings.interval, Qt::PreciseTimer);
        EchoReport soFar; // of an association that goes on
        const auto follow = [&](RunEvent &&event) {
            if (const auto *connected = std::get_if<PeerConnected>(&event))
                soFar.peer = *connected->peer;
            if (const auto *answer = std::get_if<EchoAnswered>(&event); answer && oneAssociation) {
                if (answer->failure)
                    recorder.add(answer->milliseconds, failedEcho(soFar, request, *answer->failure), nullptr);
                else
                    recorder.add(answer->milliseconds, nullptr, std::make_shared<const EchoReport>(soFar));
                due = QDeadlineTimer(settings.interval, Qt::PreciseTimer);
            }
            observer(std::move(event));
        };
        EchoReport report = m_engine.run(run, cancel, follow, terms);
        terms.knownOpinion = report.secondOpinion; // of an outage that goes on
        report.request = request;
        recorder.endRun(report);
        if (oneAssociation) {
            if (const Finding *const breaking = report.breakingFailure()) // the others were told when they happened
                recorder.add(0, failedEcho(report, request, *breaking), nullptr);
        } else if (report.verdict == Verdict::Failure) {
            recorder.add(0, std::make_shared<const EchoReport>(report), nullptr);
        } else if (report.echoes.succeeded > 0) { // also if it was cancelled at the release
            recorder.add(report.echoes.roundTrip ? report.echoes.roundTrip->median : 0, nullptr,
                         std::make_shared<const EchoReport>(report));
        }
        if (!waitUntil(std::min(due, end), cancel))
            break;
    } while (!end.hasExpired());
    return recorder.finish();
}

} // namespace dicom_echo
