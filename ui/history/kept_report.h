// The report of an earlier run, to be read and passed on.
#pragma once

#include "ui/history/run_history.h"

namespace dicom_echo {

class Redaction;

struct KeptReport
{
    HistoryRow row;
    HistoryRecord record;
};

/// What may be given away: the report itself while the redaction is off. It learns the names of the report.
[[nodiscard]] KeptReport given(const KeptReport &report, Redaction &redaction);

/// The whole report as plain text.
[[nodiscard]] QString textOf(const KeptReport &report);

/// In the format that the name of the file asks for, `.json`, `.txt`; a web page if it asks for none.
[[nodiscard]] QString fileContentOf(const KeptReport &report, const QString &path);

/// `dicom-echo-pacs.example.org-20261130-100211`
[[nodiscard]] QString fileNameOf(const KeptReport &report);

} // namespace dicom_echo
