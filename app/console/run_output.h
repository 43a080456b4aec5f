// What a run without a window gives out: its log while it happens, its result and its capture at the end; redacted if
// that was asked for. Owned by runConsole().
#pragma once

#include "app/command_line/command_line.h"
#include "app/command_line/exit_code.h"
#include "app/console/run_history.h"
#include "core/capture/kept_pdus.h"
#include "core/echo/run_log.h"
#include "core/formats/report_writer.h"
#include "core/latency/latency_series.h"
#include "core/log/bounded_log.h"
#include "core/redaction/redactor.h"

namespace dicom_echo {

class RunOutput
{
public:
    /// `cancel`: of the run; it also ends the waiting for whoever reads the log.
    RunOutput(const CommandLine &commandLine, const CancelToken &cancel);

    void log(LogLevel level, const QString &text);
    /// What was found after the run, as a warning.
    void log(const Finding &remark);
    /// All events of the run, in order.
    void consume(const RunEvent &event);
    /// Writes what is asked for and says what the run comes to.
    [[nodiscard]] ExitCode finish(const EchoReport &report);
    [[nodiscard]] ExitCode finish(const WatchReport &report);
    /// The same of a run that was not made.
    [[nodiscard]] ExitCode finishWithout(const QString &reason);

private:
    [[nodiscard]] bool writeCapture();
    template <typename Report>
    [[nodiscard]] ExitCode finishWith(const Report &report, ExitCode code, const QString &text);
    template <typename Report>
    [[nodiscard]] bool printResult(const KeptRun &kept, const Report &report, const ReportExtras &extras,
                                   const QString &text);
    void consumeIntoLogs(const RunEvent &event);
    void keepRoundTrip(const RunEvent &event);
    [[nodiscard]] ReportExtras extras(const KeptRun &kept) const;
    [[nodiscard]] KeptRun keep(const auto &report);
    void keepLine(const LogRecord &record);

    const CommandLine &m_commandLine;
    CancelToken m_cancel;
    RunLog m_log;
    BoundedLog m_keptLog; ///< for the reports
    RunLog m_logForReports;
    std::optional<RunLog> m_historyLog; ///< at info, whatever is printed
    QStringList m_historyLines;
    KeptPdus m_pdus;
    bool m_isWritten = true;                     ///< what a watch has printed of its attempts
    std::shared_ptr<LatencySeries> m_roundTrips; ///< for the chart; null if no report has one
    PeerFacts m_peer;                            ///< as connected last
    std::optional<Redactor> m_redactor;
};

} // namespace dicom_echo
