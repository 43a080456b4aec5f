#include "core/latency/chart_axis.h"

#include <algorithm>
#include <cmath>

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

QString padded(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
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

QString tickText(double value, double step)
{
    const int decimals = step >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(step) - 1e-9));
    return QString::number(value, 'f', decimals);
}

QString timeTickText(double seconds, double step)
{
    if (std::abs(seconds) < minute)
        return QStringLiteral("%1 s").arg(tickText(seconds, step));
    const double whole = std::floor(seconds + 1e-9);
    const auto all = static_cast<qint64>(whole);
    const QString fraction = step < 1 ? tickText(seconds - whole, step).mid(1) : QString();
    const qint64 minutes = all / 60 % 60;
    if (seconds < hour)
        return QStringLiteral("%1:%2%3 min").arg(minutes).arg(padded(all % 60), fraction);
    const QString rest = step < minute ? u':' + padded(all % 60) + fraction : QString();
    if (seconds < day)
        return QStringLiteral("%1:%2%3 h").arg(all / 3600).arg(padded(minutes), rest);
    return QStringLiteral("%1 d %2:%3%4 h").arg(all / 86400).arg(padded(all / 3600 % 24), padded(minutes), rest);
}

} // namespace dicom_echo
