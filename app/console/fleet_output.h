// What a fleet run without a window gives out: lines of the log as peers end, a progress line on a terminal, and the
// result at the end. Owned by runFleet().
#pragma once

#include "app/command_line/command_line.h"
#include "app/command_line/exit_code.h"
#include "app/console/progress_line.h"
#include "app/console/report_output.h"
#include "core/fleet/fleet_rounds.h"
#include "core/redaction/redactor.h"

#include <optional>

namespace dicom_echo {

class FleetOutput
{
public:
    /// `cancel`: of the run; it also ends the waiting for whoever reads. The other two are borrowed.
    FleetOutput(const CommandLine &commandLine, const QList<FleetPeer> &peers, const CancelToken &cancel);

    void consume(const FleetEvent &event);
    /// Prints what a round came to: the first one whole, of the others what has changed; in a format that
    /// was named each one whole. Saves the reports of each.
    void consume(const FleetRoundEnded &round);

    /// Prints and saves the result and says what the run comes to.
    [[nodiscard]] ExitCode finish(const FleetReport &report);
    [[nodiscard]] ExitCode finish(const FleetRoundsReport &report);

private:
    enum class Logs { Kept, LeftOut };

    [[nodiscard]] FleetPeerResult shownResult(const FleetPeerResult &result);
    [[nodiscard]] FleetReport shownReport(const FleetReport &report, Logs logs);
    void printPeer(const FleetPeerResult &result);
    void printProgress(const FleetProgress &progress);
    void printChange(const FleetStateChange &change);
    void print(const QString &text);
    [[nodiscard]] bool printReport(const FleetReport &report);
    [[nodiscard]] bool saveFiles(const FleetReport &report);
    [[nodiscard]] bool hasFailed(const FleetRoundsReport &report) const;
    void log(LogLevel level, const QString &name, const QString &text);
    [[nodiscard]] QString shownName(const QString &name);
    [[nodiscard]] LogLevel logLevel() const { return shownLogLevel(m_commandLine); }

    const CommandLine &m_commandLine;
    const QList<FleetPeer> &m_peers;
    CancelToken m_cancel;
    ProgressLine m_progress;
    std::optional<Redactor> m_redactor;
    bool m_isNetworkSuspected = false; ///< our own, in the last round: said once
    bool m_isWritten = true;           ///< all that was asked for
};

} // namespace dicom_echo
