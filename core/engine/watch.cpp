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

/// Why a run failed; nothing if it did not, or if that was told when it happened, as a bad status in an association
/// that goes on.
std::shared_ptr<const Failure> failureToTell(const EchoReport &report, WatchAssociations associations)
{
    if (report.verdict != Verdict::Failure)
        return {};
    if (associations == WatchAssociations::NewEach)
        return std::make_shared<const Failure>(*report.failure);
    const Failure *const breaking = report.breakingFailure();
    return breaking ? std::make_shared<const Failure>(*breaking) : nullptr;
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

    void add(double roundTrip, std::shared_ptr<const Failure> failure)
    {
        WatchSampled event{wallClockMicroseconds(), roundTrip, std::move(failure)};
        if (!event.failure)
            m_roundTrips.add(roundTrip);
        const StateChange change = m_statistics.add(event);
        const qint64 time = event.timeMicroseconds;
        m_observer(std::move(event));
        if (change != StateChange::None)
            m_observer(LogRecord{change == StateChange::WentDown ? LogLevel::Error : LogLevel::Warning, time,
                                 stateChangeText(change, m_statistics.summary(), m_report.request)});
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
    EchoRequest attempt = request;
    if (oneAssociation) {
        attempt.interval = settings.interval;
        attempt.repeat = std::numeric_limits<quint32>::max();
    }
    do {
        QDeadlineTimer due(settings.interval, Qt::PreciseTimer);
        const EchoReport report = m_engine.run(
            attempt, cancel,
            [&](RunEvent &&event) {
                const auto *answer = std::get_if<EchoAnswered>(&event);
                if (answer && oneAssociation) {
                    recorder.add(answer->milliseconds, answer->failure);
                    due = QDeadlineTimer(settings.interval, Qt::PreciseTimer);
                }
                observer(std::move(event));
            },
            keyPassword, end);
        if (const auto failure = failureToTell(report, settings.associations))
            recorder.add(0, failure);
        else if (!oneAssociation && report.verdict != Verdict::Cancelled)
            recorder.add(report.echoes.roundTrip ? report.echoes.roundTrip->median : 0, {});
        if (!waitUntil(std::min(due, end), cancel))
            break;
    } while (!end.hasExpired());
    return recorder.finish();
}

} // namespace dicom_echo
