// One echo, or one attempt of a watch, as the window's Latency tab takes it. A plain value.
#pragma once

#include "core/latency/latency_series.h"

#include <QString>

namespace dicom_echo {

struct RunSample
{
    LatencySample sample;
    QString failure; ///< what went wrong, in a few words; empty if nothing did
};

} // namespace dicom_echo
