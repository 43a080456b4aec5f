// What was found, as JSON: a part of the report, schema dicom-echo/report/1.
#pragma once

#include "core/echo/echo_report.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dicom_echo {

/// A failure, a warning or a remark, with its facts and its explanation.
[[nodiscard]] QJsonObject findingToJson(const EchoReport &report, const Finding &finding);

/// Parts that facts and report share.
[[nodiscard]] QJsonArray contextsToJson(const QList<ContextResult> &contexts);
[[nodiscard]] QJsonObject icmpToJson(const IcmpReport &icmp);

} // namespace dicom_echo
