// What the command line asks to do with a fleet. Plain values; the options are in the option table.
#pragma once

#include "core/fleet/fleet_settings.h"

#include <QStringList>

#include <optional>

namespace dicom_echo {

struct FleetCommand
{
    bool isAsked = false; ///< by --fleet itself, not only by an option that is for it
    QString firstOption;  ///< the first such option, for what is said if it stands alone
    QStringList files;    ///< lists of peers; `-` is standard input. None: the saved profiles
    FleetSettings settings;
    FleetRoundSettings rounds;
    bool isRepeated = false; ///< by --every: in rounds, until it is cancelled

    bool operator==(const FleetCommand &) const = default;
};

} // namespace dicom_echo
