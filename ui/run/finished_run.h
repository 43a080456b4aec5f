// A run that is over, as far as the window keeps it. A plain value.
#pragma once

#include "core/echo/echo_report.h"
#include "core/echo/watch_statistics.h"
#include "core/profiles/profile.h"

#include <QStringList>

namespace dicom_echo {

/// Which run or watch of this window something belongs to. Each that is started has another one.
enum class RunId : quint64 { None = 0 };

struct FinishedRun
{
    RunId id = RunId::None;
    EchoRequest request; ///< what was asked for: of the local test peer without the port that it got
    ProfileKind kind = ProfileKind::Peer;
    EchoReport report;                ///< of a watch: of its last association
    std::optional<WatchReport> watch; ///< if it was one
    QStringList logLines;             ///< at debug, with their prefixes; of a very long run the last ones

    [[nodiscard]] Verdict verdict() const { return watch ? watch->summary.verdict() : report.verdict; }
    [[nodiscard]] QDateTime startedAt() const { return watch ? watch->startedAt : report.startedAt; }
};

/// Whether what was asked for is what the profile holds. Where the local test peer listens does not count.
[[nodiscard]] bool isResultOf(const FinishedRun &run, const Profile &profile);

} // namespace dicom_echo
