// Everything that a run found, as the history keeps it: the report as JSON for programs and as a document for people,
// as it was worded then. Compressed and bounded.
#pragma once

#include "core/report/report_document.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace dicom_echo {

struct HistoryRecord
{
    QJsonObject report; ///< dicom-echo/report/1 or dicom-echo/watch/1; empty if it was too long to be kept
    ReportDocument document;
    EchoReport names; ///< only the names of the peer, so that the rest can be redacted
};

/// `logLines`: with their prefixes. If the log is too long, only the newest lines are kept.
[[nodiscard]] QByteArray historyRecord(const EchoReport &report, const QStringList &logLines,
                                       const Words &words = Words::english());
[[nodiscard]] QByteArray historyRecord(const WatchReport &report, const QStringList &logLines,
                                       const Words &words = Words::english());

/// Nothing if these bytes are no record.
[[nodiscard]] std::optional<HistoryRecord> readHistoryRecord(const QByteArray &bytes);

} // namespace dicom_echo
