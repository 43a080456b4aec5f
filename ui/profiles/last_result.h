// How a profile's peer was found the last time, and how a watch finds it now. Plain values.
#pragma once

#include "core/echo/echo_report.h"
#include "ui/widgets/appearance.h"

#include <QDateTime>

namespace dicom_echo {

struct LastResult
{
    Verdict verdict = Verdict::Success;
    QDateTime at;

    bool operator==(const LastResult &) const = default;
};

/// While a peer is watched.
struct WatchedState
{
    StateIcon icon = StateIcon::Running;
    QString text;  ///< for the row, a word or two: `down 3 min`
    QString words; ///< the whole: `Watched, down for 3 minutes`

    bool operator==(const WatchedState &) const = default;
};

} // namespace dicom_echo
