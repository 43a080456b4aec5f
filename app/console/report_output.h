// Where results go without a window: to standard output and into files. What cannot be written is told on standard
// error.
#pragma once

#include "app/command_line/command_line.h"
#include "app/command_line/exit_code.h"
#include "core/formats/report_writer.h"
#include "core/net/cancel_token.h"

namespace dicom_echo {

/// Whether it could be written. Nothing of nothing is. With `cancel`: while the run lasts.
[[nodiscard]] bool printReport(const QByteArray &text, const CancelToken *cancel = nullptr);

/// Where there is no result: tells the reader of the format why, if the format can. Returns the exit code, which is
/// `code` unless the format has codes of its own.
[[nodiscard]] ExitCode endWithoutResult(std::optional<ReportFormat> format, const QString &reason, ExitCode code);

/// What is shown of the log. Readers that take standard error for a part of the result get it only if it was asked for.
[[nodiscard]] LogLevel shownLogLevel(const CommandLine &commandLine);

/// Replaces the file. Whether it could be written.
[[nodiscard]] bool saveReport(const QString &path, const QByteArray &bytes);

/// Each in the format of its ending, those for people in the language of the system, also if one could not be written.
/// Whether all of them could.
template <typename Report>
[[nodiscard]] bool saveReports(const QStringList &paths, const Report &report, ReportExtras extras)
{
    extras.words = Words::of(systemLanguage());
    bool areSaved = true;
    for (const QString &path : paths)
        areSaved = saveReport(path, reportBytes(*reportFormatOfPath(path), report, extras)) && areSaved;
    return areSaved;
}

} // namespace dicom_echo
