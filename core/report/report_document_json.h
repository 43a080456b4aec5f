// The document of a report as JSON, so that it can be read again as it was written, by whatever version.
#pragma once

#include "core/report/report_document.h"

#include <QJsonObject>

namespace dicom_echo {

[[nodiscard]] QJsonObject documentToJson(const ReportDocument &document);

/// What is missing stays empty.
[[nodiscard]] ReportDocument documentFromJson(const QJsonObject &object);

/// The verdict that verdictName() gives this name; Cancelled for what is no name of one.
[[nodiscard]] Verdict verdictFromName(const QString &name);

} // namespace dicom_echo
