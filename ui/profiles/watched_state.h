// How a watch finds a profile's peer now. A plain value.
#pragma once

#include "ui/widgets/appearance.h"

#include <QString>

namespace dicom_echo {

struct WatchedState
{
    StateIcon icon = StateIcon::Running;
    QString text;  ///< for the row, a word or two: `down 3 min`
    QString words; ///< the whole: `Watched, down for 3 minutes`

    bool operator==(const WatchedState &) const = default;
};

} // namespace dicom_echo
