// How many peers can be tested at once with the descriptors that this process may have. Running out of them is never
// reported as a failure of a peer.
#pragma once

#include "core/echo/finding.h"

namespace dicom_echo {

class DescriptorBudget
{
public:
    /// Raises the limit of the process as far as it may.
    DescriptorBudget();

    /// How many runs fit now: look-ups that hang hold descriptors, too. May be 0 or less.
    [[nodiscard]] int runs() const;

private:
    qint64 m_available; ///< for runs and look-ups
};

/// Whether a run failed because this process, or this computer, had no descriptor left.
[[nodiscard]] bool isOutOfDescriptors(const Finding &failure);

} // namespace dicom_echo
