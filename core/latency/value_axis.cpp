#include "core/latency/value_axis.h"

#include "core/latency/chart_axis.h"

#include <algorithm>
#include <cmath>

namespace dicom_echo {

namespace {

constexpr double narrowestFactor = 2;

} // namespace

ValueAxis ValueAxis::linear(double top)
{
    ValueAxis axis;
    axis.m_top = top;
    return axis;
}

ValueAxis ValueAxis::logarithmic(double bottom, double top)
{
    ValueAxis axis;
    axis.m_bottom = bottom;
    axis.m_top = std::max(top, bottom * narrowestFactor);
    axis.m_isLogarithmic = true;
    return axis;
}

double ValueAxis::shareOf(double value) const
{
    if (!m_isLogarithmic)
        return std::clamp(value / m_top, 0.0, 1.0);
    if (value <= m_bottom)
        return 0;
    return std::min(std::log(value / m_bottom) / std::log(m_top / m_bottom), 1.0);
}

double ValueAxis::valueAt(double share) const
{
    return m_isLogarithmic ? m_bottom * std::pow(m_top / m_bottom, share) : share * m_top;
}

std::vector<ValueAxis::Tick> ValueAxis::ticks(int most, const QLocale &locale) const
{
    std::vector<Tick> ticks;
    if (m_isLogarithmic)
        ticks = decadeTicks(most, locale);
    if (ticks.size() >= 2)
        return ticks;
    ticks.clear();
    const AxisTicks even = roundTicks(m_bottom, m_top, most);
    for (const double value : even.values)
        ticks.push_back({value, tickText(value, even.step, locale)});
    return ticks;
}

/// 1, 2 and 5 times each power of ten where there is room, else the powers alone, else only some of them.
std::vector<ValueAxis::Tick> ValueAxis::decadeTicks(int most, const QLocale &locale) const
{
    constexpr double slack = 1e-9;
    const int firstDecade = static_cast<int>(std::floor(std::log10(m_bottom) + slack));
    const int lastDecade = static_cast<int>(std::floor(std::log10(m_top) + slack));
    const int decades = lastDecade - firstDecade + 1;
    const bool isFine = 3 * decades <= most;
    const int stride = std::max(1, (decades + most - 1) / most);
    std::vector<Tick> ticks;
    for (int decade = firstDecade; decade <= lastDecade; decade += isFine ? 1 : stride) {
        const double power = std::pow(10, decade);
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double value = factor * power;
            if ((factor == 1 || isFine) && value >= m_bottom * (1 - slack) && value <= m_top * (1 + slack))
                ticks.push_back({value, tickText(value, power, locale)});
        }
    }
    return ticks;
}

} // namespace dicom_echo
