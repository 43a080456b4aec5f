// How many peers can be tested at once with the descriptors that this process may have. That they run out is never a
// peer's failure.
#pragma once

#include "core/echo/finding.h"

namespace dicom_echo {

class DescriptorBudget
{
public:
    /// Raises the limit of the process as far as it may.
    DescriptorBudget();

    /// So many runs at once now: look-ups that hang have descriptors, too. May be 0 or less.
    [[nodiscard]] int runs() const;

private:
    qint64 m_available; ///< for runs and look-ups
};

/// Whether a run failed because this process, or this computer, had no descriptor left.
[[nodiscard]] bool isOutOfDescriptors(const Finding &failure);

} // namespace dicom_echo
