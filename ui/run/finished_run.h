// What the window keeps of a run that is over. A plain value.
#pragma once

#include "core/echo/echo_report.h"
#include "core/echo/watch_statistics.h"
#include "core/profiles/profile.h"
#include "ui/form/profile_draft.h"

#include <QStringList>

namespace dicom_echo {

struct FleetPeerResult;
struct ProfileDraft;
struct RunPlan;

/// Tells the runs and watches of this window apart: each one that is started gets a new id.
enum class RunId : quint64 { None = 0 };

struct FinishedRun
{
    RunId id = RunId::None;
    EchoRequest request; ///< as asked for: without the port that the local test peer got
    ProfileKind kind = ProfileKind::Peer;
    EchoReport report;                ///< of a watch: of its last association
    std::optional<WatchReport> watch; ///< if it was one
    QStringList logLines;             ///< at debug, with their prefixes; of a very long run the last ones

    [[nodiscard]] Verdict verdict() const { return watch ? watch->summary.verdict() : report.verdict; }
    [[nodiscard]] QDateTime startedAt() const { return watch ? watch->startedAt : report.startedAt; }
};

/// What a fleet has found of a peer.
[[nodiscard]] FinishedRun finishedRunOf(const FleetPeerResult &result);

/// How it ended, in a sentence.
[[nodiscard]] QString verdictSentence(const FinishedRun &run);

/// Whether what was asked for is what the profile or the draft holds. Where the local test peer listens and how a watch
/// echoes does not count.
[[nodiscard]] bool isResultOf(const FinishedRun &run, const Profile &profile);
[[nodiscard]] bool isResultOf(const FinishedRun &run, const ProfileDraft &draft);
/// The same of a run that is on; of a watch, how it echoes counts.
[[nodiscard]] bool isRunOf(const RunPlan &plan, const ProfileDraft &draft);

} // namespace dicom_echo
