// Collects the round trips of a run and summarises them.
#pragma once

#include "core/echo/echo_report.h"

#include <optional>
#include <vector>

namespace dicom_echo {

class RoundTripStatistics
{
public:
    /// `gap`: from the first piece of the answer to its last, 0 if it came in one.
    void add(double milliseconds, double gap = 0);

    /// Nothing before the first value. Percentiles by nearest rank; standard deviation of the sample (n - 1).
    [[nodiscard]] std::optional<RoundTripSummary> summary() const;

    [[nodiscard]] StallFacts stalls() const;

private:
    // 4 bytes each. Bounded, because a watch may last for months: of more than two million the older half is dropped.
    std::vector<float> m_values;
    std::vector<float> m_gaps; // of the split answers only
    quint32 m_splitAnswers = 0;
    float m_first = 0;
    double m_jitterSum = 0;
};

} // namespace dicom_echo
