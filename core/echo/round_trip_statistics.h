// Collects the round trips of a run and summarises them.
#pragma once

#include "core/echo/echo_report.h"

#include <optional>
#include <vector>

namespace dicom_echo {

class RoundTripStatistics
{
public:
    void add(double milliseconds) { m_values.push_back(static_cast<float>(milliseconds)); }

    /// Nothing before the first value. Percentiles by nearest rank; standard deviation of the sample (n - 1).
    [[nodiscard]] std::optional<RoundTripSummary> summary() const;

private:
    std::vector<float> m_values; // 4 bytes each: a million echoes cost 4 MB
};

} // namespace dicom_echo
