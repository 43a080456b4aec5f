#include "core/latency/chart_axis.h"

#include "core/log/utc.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <utility>

namespace dicom_echo {

namespace {

constexpr double narrowest = 1e-6; // seconds
constexpr double roundingError = 1e-9;
constexpr double minute = 60;
constexpr double hour = 3600;
constexpr double day = 86400;
constexpr double clockSteps[] = {10,          15,          30,      minute,   2 * minute, 5 * minute,
                                 10 * minute, 30 * minute, hour,    2 * hour, 3 * hour,   6 * hour,
                                 12 * hour,   day,         2 * day, 7 * day,  30 * day,   365 * day};

/// The smallest of 1, 2 and 5 times a power of ten that is not below `least`.
double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

AxisTicks ticksOf(double from, double to, double step)
{
    AxisTicks ticks{step, {}};
    const auto last = static_cast<qint64>(std::floor(to / step + roundingError));
    for (auto number = static_cast<qint64>(std::ceil(from / step - roundingError)); number <= last; ++number)
        ticks.values.push_back(static_cast<double>(number) * step);
    return ticks;
}

QDateTime timeIn(ClockZone zone, qint64 microseconds)
{
    switch (zone) {
    case ClockZone::Local:
        return QDateTime::fromMSecsSinceEpoch(microseconds / 1000);
    case ClockZone::Utc:
        return QDateTime::fromMSecsSinceEpoch(microseconds / 1000, utc);
    }
    Q_UNREACHABLE();
}

/// Where a day begins, the day.
QString clockText(qint64 microseconds, double step, ClockZone zone, const QLocale &locale)
{
    const QDateTime time = timeIn(zone, microseconds);
    const bool isMidnight = time.time().msecsSinceStartOfDay() == 0;
    if (step >= day || (isMidnight && step >= minute))
        return locale.toString(time, u"d MMM");
    if (step >= minute)
        return time.toString(u"HH:mm");
    const QString text = time.toString(u"HH:mm:ss");
    return step >= 1 ? text : text + tickText(static_cast<double>(microseconds % 1'000'000) / 1e6, step, locale).mid(1);
}

} // namespace

TimeWindow TimeWindow::zoomed(double factor, double anchor) const
{
    return {anchor - (anchor - from) * factor, anchor + (to - anchor) * factor};
}

TimeWindow TimeWindow::moved(double seconds) const
{
    return {from + seconds, to + seconds};
}

TimeWindow TimeWindow::within(const TimeWindow &limits) const
{
    const double width = std::max(this->width(), narrowest);
    if (width >= limits.width() * (1 - roundingError))
        return limits;
    const double start = std::clamp(from, limits.from, limits.to - width);
    return {start, start + width};
}

AxisTicks roundTicks(double from, double to, int most)
{
    if (to <= from)
        return {};
    return ticksOf(from, to, roundStep((to - from) / std::max(1, most - 1)));
}

AxisTicks timeTicks(double from, double to, int most)
{
    if (to <= from)
        return {};
    const double least = (to - from) / std::max(1, most - 1);
    const auto *const found = std::lower_bound(std::begin(clockSteps), std::end(clockSteps), least);
    if (least <= clockSteps[0] / 2 || found == std::end(clockSteps))
        return roundTicks(from, to, most);
    return ticksOf(from, to, *found);
}

QString tickText(double value, double step, QLocale locale)
{
    const int decimals = step >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(step) - 1e-9));
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', decimals);
}

namespace {

/// The finest steps of which no more than `most` fit: coarser ones may leave a short axis without any.
AxisTicks clockTimes(double from, double to, int most)
{
    AxisTicks best = timeTicks(from, to, most);
    for (int wanted = most + 1; wanted <= 3 * most; ++wanted) {
        AxisTicks finer = timeTicks(from, to, wanted);
        if (static_cast<int>(finer.values.size()) > most)
            break;
        best = std::move(finer);
    }
    return best;
}

} // namespace

std::vector<ClockTick> clockTicks(qint64 begin, const TimeWindow &shown, int most, ClockZone zone,
                                  const QLocale &locale)
{
    const QDateTime start = timeIn(zone, begin);
    const double sinceMidnight = start.time().msecsSinceStartOfDay() / 1e3 + static_cast<double>(begin % 1000) / 1e6;
    const AxisTicks ticks = clockTimes(shown.from + sinceMidnight, shown.to + sinceMidnight, most);
    std::vector<ClockTick> result;
    for (const double tick : ticks.values) {
        const double seconds = tick - sinceMidnight;
        result.push_back({seconds, clockText(begin + std::llround(seconds * 1e6), ticks.step, zone, locale)});
    }
    return result;
}

} // namespace dicom_echo
