// Where results go without a window: to standard output and into files. What cannot be written is told on standard
// error.
#pragma once

#include "core/report/report_writer.h"

namespace dicom_echo {

/// `dicom-echo: ...` on standard error.
void printError(const QString &error);

/// Whether it could be written. Nothing of nothing is.
[[nodiscard]] bool printReport(const QByteArray &text);

/// Replaces the file. Whether it could be written.
[[nodiscard]] bool saveReport(const QString &path, const QByteArray &bytes);

/// Each in the format of its ending, also if one could not be written. Whether all of them could.
template <typename Report>
[[nodiscard]] bool saveReports(const QStringList &paths, const Report &report, const ReportExtras &extras)
{
    bool areSaved = true;
    for (const QString &path : paths)
        areSaved = saveReport(path, reportBytes(*reportFormatOfPath(path), report, extras)) && areSaved;
    return areSaved;
}

} // namespace dicom_echo
