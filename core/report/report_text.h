// "Copy for a ticket": a run or a watch as plain text, to be mailed to the administrator of the peer.
#pragma once

#include "core/report/report_document.h"

#include <QStringList>

namespace dicom_echo {

/// Says what is wrong and what to change, then what was tried, from where and when, what happened, and the log. Lines
/// of at most 76 columns, except those of the log; ends in a newline. `logLines`: with their prefixes, at debug; may be
/// empty.
[[nodiscard]] QString reportText(const EchoReport &report, const QStringList &logLines,
                                 const Words &words = Words::english());
[[nodiscard]] QString reportText(const WatchReport &report, const QStringList &logLines,
                                 const Words &words = Words::english());
[[nodiscard]] QString reportText(const ReportDocument &document);

} // namespace dicom_echo
