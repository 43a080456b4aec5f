// Where the lines of a chart's axes stand and what is written there, and which part of the time is shown.
// Pure functions of values.
#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace dicom_echo {

/// A stretch of time in seconds since the first sample.
struct TimeWindow
{
    double from = 0;
    double to = 0;

    [[nodiscard]] double width() const { return to - from; }
    /// Wider (`factor` > 1) or narrower, with `anchor` at the same place.
    [[nodiscard]] TimeWindow zoomed(double factor, double anchor) const;
    [[nodiscard]] TimeWindow moved(double seconds) const;
    /// Inside `limits`, if it can with the same width; else `limits`. Never narrower than a microsecond.
    [[nodiscard]] TimeWindow within(const TimeWindow &limits) const;
    bool operator==(const TimeWindow &) const = default;
};

struct AxisTicks
{
    double step = 0;
    std::vector<double> values; ///< multiples of the step
};

/// Steps of 1, 2 or 5 times a power of ten; at most `most` values from `from` to `to`.
[[nodiscard]] AxisTicks roundTicks(double from, double to, int most);

/// The same for seconds; from ten seconds on in steps that a clock has: 10 s, 30 s, 1 min, ... 1 h, ... 1 d.
[[nodiscard]] AxisTicks timeTicks(double from, double to, int most);

/// A round value with as many decimals as its step needs: `0.05`, `10`.
[[nodiscard]] QString tickText(double value, double step, QLocale locale = {});

struct ClockTick
{
    double seconds = 0; ///< since the first sample
    QString text;       ///< `10:02:11`, `10:02`, `22 Nov`: as finely as the ticks stand
};

enum class ClockZone { Local, Utc };

/// Round times of a clock, at most `most`. `begin` is the time of the first sample in microseconds.
[[nodiscard]] std::vector<ClockTick> clockTicks(qint64 begin, const TimeWindow &shown, int most,
                                                ClockZone zone = ClockZone::Local, const QLocale &locale = {});

} // namespace dicom_echo
