#include "core/echo/watch.h"

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

std::optional<Failure> statusFailure(quint16 status)
{
    if (status == 0)
        return {};
    return Failure{Stage::Echo, FailureCode::EchoStatus, StatusFacts{status, 0, {}}, {}};
}

/// As many echoes as fit into what is left of the watch.
quint32 echoesWithin(QDeadlineTimer end, std::chrono::milliseconds interval)
{
    if (end.isForever())
        return std::numeric_limits<quint32>::max();
    return static_cast<quint32>(std::max<qint64>(end.remainingTime(), 0) / interval.count() + 1);
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

    void add(double roundTrip, std::optional<Failure> failure)
    {
        WatchSampled event{wallClockMicroseconds(), roundTrip, {}};
        if (failure)
            event.failure = std::make_shared<const Failure>(*std::move(failure));
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
    if (oneAssociation)
        attempt.interval = settings.interval;
    do {
        const QDeadlineTimer due(settings.interval, Qt::PreciseTimer);
        if (oneAssociation)
            attempt.repeat = echoesWithin(end, settings.interval);
        const EchoReport report = m_engine.run(
            attempt, cancel,
            [&](RunEvent &&event) {
                const auto *answer = std::get_if<EchoAnswered>(&event);
                if (answer && oneAssociation)
                    recorder.add(answer->milliseconds, statusFailure(answer->status));
                observer(std::move(event));
            },
            keyPassword);
        const bool sampled = oneAssociation && report.failure && report.failure->code == FailureCode::EchoStatus;
        if (report.verdict == Verdict::Failure && !sampled)
            recorder.add(0, report.failure);
        else if (!oneAssociation && report.verdict != Verdict::Cancelled)
            recorder.add(report.echoes.roundTrip ? report.echoes.roundTrip->median : 0, std::nullopt);
        if (!waitUntil(std::min(due, end), cancel))
            break;
    } while (!end.hasExpired());
    return recorder.finish();
}

} // namespace dicom_echo
