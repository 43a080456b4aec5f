// The whole of what a run found, as the history keeps it: the report as JSON for programs, and as a document for
// people, in the words of that day. Compressed and bounded.
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
    EchoReport names; ///< nothing but the names of the peer, so that the rest can be redacted
};

/// `logLines`: with their prefixes. Of a log that is too long the newest lines are kept.
[[nodiscard]] QByteArray historyRecord(const EchoReport &report, const QStringList &logLines,
                                       const Words &words = Words::english());
[[nodiscard]] QByteArray historyRecord(const WatchReport &report, const QStringList &logLines,
                                       const Words &words = Words::english());

/// None if these are not the bytes of a record.
[[nodiscard]] std::optional<HistoryRecord> readHistoryRecord(const QByteArray &bytes);

} // namespace dicom_echo
