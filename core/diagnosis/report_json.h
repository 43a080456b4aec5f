// The report as JSON, schema dicom-echo/report/1.
#pragma once

#include "core/echo/echo_report.h"

#include <QJsonObject>

namespace dicom_echo {

[[nodiscard]] QJsonObject reportToJson(const EchoReport &report);

} // namespace dicom_echo
