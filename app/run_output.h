// What a run without a window gives out: its log while it happens, its report and its capture at the end; redacted if
// that was asked for. Owned by runConsole().
#pragma once

#include "app/command_line.h"
#include "app/exit_code.h"
#include "app/run_history.h"
#include "core/capture/kept_pdus.h"
#include "core/echo/run_log.h"
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

private:
    [[nodiscard]] bool writeCapture();
    [[nodiscard]] KeptRun keep(const auto &report);
    void keepLine(const LogRecord &record);
    [[nodiscard]] QString changesText(const EchoRequest &request, const KeptRun &kept);
    [[nodiscard]] bool printResult(const KeptRun &kept, const EchoRequest &request, const QByteArray &json,
                                   const QString &text);

    const CommandLine &m_commandLine;
    RunLog m_log;
    std::optional<RunLog> m_historyLog; ///< at info, whatever is printed
    QStringList m_historyLines;
    KeptPdus m_pdus;
    PeerFacts m_peer; ///< as connected last
    std::optional<Redactor> m_redactor;
};

} // namespace dicom_echo
