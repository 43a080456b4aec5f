// How a chart shows round trips on its height: evenly, by powers of ten, or only as far as nearly all of them reach. A
// plain value.
#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace dicom_echo {

enum class ValueScale {
    Linear,
    Logarithmic,
    Clipped ///< evenly, up to the 99th percentile: a few long round trips do not press all others to the bottom
};

/// Values are milliseconds, above 0 on a logarithmic axis.
class ValueAxis
{
public:
    /// From 0 to `top`.
    [[nodiscard]] static ValueAxis linear(double top);
    /// At least a factor of two wide.
    [[nodiscard]] static ValueAxis logarithmic(double bottom, double top);

    [[nodiscard]] double bottom() const { return m_bottom; }
    [[nodiscard]] double top() const { return m_top; }

    /// Where a value stands, 0 at the bottom and 1 at the top; what is beyond is at the end.
    [[nodiscard]] double shareOf(double value) const;
    [[nodiscard]] double valueAt(double share) const;

    struct Tick
    {
        double value = 0;
        QString text; ///< without the unit
    };
    /// At round values, at most `most` of them (from 2 on).
    [[nodiscard]] std::vector<Tick> ticks(int most, const QLocale &locale = {}) const;

private:
    [[nodiscard]] std::vector<Tick> decadeTicks(int most, const QLocale &locale) const;

    double m_bottom = 0;
    double m_top = 1;
    bool m_isLogarithmic = false;
};

} // namespace dicom_echo
