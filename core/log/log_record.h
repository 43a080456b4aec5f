// One line of the log and its level. Plain values.
#pragma once

#include <QString>

#include <optional>

namespace dicom_echo {

/// What a log is asked to show: the lines of this level and of those before it. Quiet shows nothing.
enum class LogLevel { Quiet, Critical, Error, Warning, Info, Debug };

/// One line, without the `X: ` prefix.
struct LogRecord
{
    LogLevel level = LogLevel::Debug;
    qint64 timeMicroseconds = 0; ///< since the epoch, UTC
    QString text;
    qint64 pdu = -1; ///< which PDU of the run, counted from 0, this line is about; -1 for none
    bool operator==(const LogRecord &) const = default;
};

/// `C`, `E`, `W`, `I` or `D`; a blank for Quiet, which no line has.
[[nodiscard]] QChar logLevelLetter(LogLevel level);

/// `quiet`, `critical`, `error`, `warning`, `info`, `debug`: the names of the command line and of saved profiles.
[[nodiscard]] QString logLevelName(LogLevel level);
[[nodiscard]] std::optional<LogLevel> logLevelFromName(const QString &name);

/// The line as echoscu users know it: `I: Requesting Association`.
[[nodiscard]] QString logLine(const LogRecord &record);

} // namespace dicom_echo
