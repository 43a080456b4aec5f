// What is told to a user who looks elsewhere. Plain values.
#pragma once

#include "ui/widgets/appearance.h"

#include <QString>

namespace dicom_echo {

enum class Urgency { Good, Bad };

/// What is shown beside it.
[[nodiscard]] constexpr StateIcon iconOf(Urgency urgency)
{
    return urgency == Urgency::Good ? StateIcon::Success : StateIcon::Failure;
}

/// Plain text: whoever shows it as markup escapes it.
struct Notification
{
    QString title;
    QString text; ///< may have several lines
    Urgency urgency = Urgency::Bad;

    bool operator==(const Notification &) const = default;
};

/// A watched peer went down or came up.
struct PeerChange
{
    QString peer; ///< its name
    QString text; ///< what happened, in a sentence
    Urgency urgency = Urgency::Bad;
};

} // namespace dicom_echo
