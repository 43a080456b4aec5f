#include "core/echo/watch.h"

#include "core/log/wall_clock.h"
#include "core/net/byte_stream.h"

#include <QThread>

#include <algorithm>
#include <limits>
#include <utility>

namespace dicom_echo {

namespace {

/// Sleeps until `due`. Whether the watch goes on.
bool waitUntil(QDeadlineTimer due, const CancelToken &cancel)
{
    while (!due.hasExpired() && !cancel.isCancelled())
        QThread::msleep(static_cast<unsigned long>(std::clamp<qint64>(due.remainingTime(), 1, cancelPollInterval)));
    return !cancel.isCancelled();
}

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

} // namespace

Watch::Watch(EchoEngine engine)
    : m_engine(std::move(engine))
{}

WatchSummary Watch::run(const EchoRequest &request, const WatchSettings &settings, const CancelToken &cancel,
                        const RunObserver &observer, const QByteArray &keyPassword) const
{
    WatchStatistics statistics;
    const auto sample = [&](double roundTrip, std::optional<Failure> failure) {
        WatchSampled event{wallClockMicroseconds(), roundTrip, std::move(failure)};
        statistics.add(event);
        observer(std::move(event));
    };
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
                    sample(answer->milliseconds, statusFailure(answer->status));
                observer(std::move(event));
            },
            keyPassword);
        const bool sampled = oneAssociation && report.failure && report.failure->code == FailureCode::EchoStatus;
        if (report.verdict == Verdict::Failure && !sampled)
            sample(0, report.failure);
        else if (!oneAssociation && report.verdict != Verdict::Cancelled)
            sample(report.echoes.roundTrip ? report.echoes.roundTrip->median : 0, std::nullopt);
        if (!waitUntil(std::min(due, end), cancel))
            break;
    } while (!end.hasExpired());
    return statistics.summary();
}

} // namespace dicom_echo
