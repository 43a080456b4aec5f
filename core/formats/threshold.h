// The range of acceptable values, in the notation of the Monitoring Plugins: `[@][start:]end`.
#pragma once

#include "core/echo/input_rules.h"

#include <limits>

namespace dicom_echo {

/// Raises an alert outside the range or, if written with `@`, inside it.
struct Threshold
{
    double start = 0;
    double end = std::numeric_limits<double>::infinity();
    bool alertsInside = false;
    QString text; ///< as it was written

    /// The bounds belong to the range.
    [[nodiscard]] bool alerts(double value) const { return (value >= start && value <= end) == alertsInside; }
    /// Whether it is just an upper limit, as most are.
    [[nodiscard]] bool isUpperLimit() const { return start == 0 && !alertsInside; }
    bool operator==(const Threshold &) const = default;
};

/// For the round trip, in seconds.
struct Thresholds
{
    std::optional<Threshold> warning;
    std::optional<Threshold> critical;
    bool operator==(const Thresholds &) const = default;
};

/// `0.5` (0 to 0.5), `0.1:0.5`, `0.1:` (at least), `~:0.5` (from minus infinity), `@0.1:0.5` (inside is wrong). Plain
/// decimals with a point.
[[nodiscard]] Parsed<Threshold> parseThreshold(const QString &text);

} // namespace dicom_echo
