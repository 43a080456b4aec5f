// How far a run has come: its stages, what it waits for, and how a watched peer has done. Plain values.
#pragma once

#include "core/echo/watch_statistics.h"
#include "ui/run/finished_run.h"

#include <QDateTime>

#include <array>
#include <chrono>
#include <optional>

namespace dicom_echo {

/// What a run waits for at the moment, and until when.
struct RunWait
{
    std::chrono::milliseconds lasted{0};
    std::chrono::milliseconds limit{0};
};

/// How far a run has come.
struct RunProgress
{
    RunId id = RunId::None; ///< of no run before the first one
    EchoRequest request;
    QDateTime startedAt; ///< UTC
    std::array<StageRecord, stageCount> stages;
    PeerFacts peer;                    ///< its connection, once there is one
    std::optional<Stage> current;      ///< the stage that is on
    std::optional<RunWait> wait;       ///< of the stage that is on, for the network or the peer
    quint32 answered = 0;              ///< C-ECHO-RSPs received
    std::optional<WatchSummary> watch; ///< if it is a watch
};

} // namespace dicom_echo
