// Keeps the record of a run while it happens: stages with their times, log lines, the report in the making.
#pragma once

#include "core/echo/echo_report.h"
#include "core/echo/run_event.h"

#include <chrono>

namespace dicom_echo {

/// One per run, used on the engine's thread. The observer is never empty.
class RunRecorder
{
public:
    RunRecorder(const EchoRequest &request, RunObserver observer);

    void startStage(Stage stage);
    /// Ends the stage that was started last.
    void endStage(StageState state);

    void log(LogLevel level, QString text) const;

    /// What the log says of a finding: as an error if it is a failure, else as a warning.
    void log(const Finding &finding) const;

    /// Ends the current stage as failed, or an earlier one if that is where it lies, and makes the run a failure.
    void fail(Finding failure);
    /// Ends the current stage with a warning; the run is not better than a warning any more.
    void warn(Finding warning);
    /// Logs a finding and adds it to the report, whose verdict is not better than that any more. The stage goes on.
    void add(Finding finding);
    /// Ends the current stage as cancelled, and the run with it. If it has failed already, it stays a failure.
    void cancel();

    [[nodiscard]] EchoReport &report() { return m_report; }
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const RunObserver &observer() const { return m_observer; }
    [[nodiscard]] double stageMilliseconds() const;
    /// What comes until the stage ends is not its time any more.
    void stopStageClock() { m_stageMilliseconds = stageMilliseconds(); }

    /// The finished report, with the time of the whole run. Whoever proved success has set the verdict; nothing else
    /// does.
    [[nodiscard]] EchoReport finish();

private:
    using Clock = std::chrono::steady_clock;

    EchoReport m_report;
    RunObserver m_observer;
    Clock::time_point m_runStart = Clock::now();
    Clock::time_point m_stageStart = m_runStart;
    std::optional<double> m_stageMilliseconds; ///< of a stopped clock
    Stage m_stage = Stage::Resolve;
};

} // namespace dicom_echo
