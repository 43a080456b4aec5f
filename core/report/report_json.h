// The report as JSON, schema dicom-echo/report/1. Fields are added to it, never renamed or removed.
#pragma once

#include "core/echo/echo_report.h"

#include <QJsonObject>
#include <QJsonValue>

namespace dicom_echo {

/// What is not known is null. Strings are as they came, also those of the peer.
[[nodiscard]] QJsonObject reportToJson(const EchoReport &report);

/// As asciiJson() writes it.
[[nodiscard]] QByteArray reportJsonText(const EchoReport &report);

/// Parts of it, for the report of a watch.
[[nodiscard]] QJsonValue roundTripToJson(const std::optional<RoundTripSummary> &roundTrip);
[[nodiscard]] QJsonValue connectionToJson(const std::optional<ConnectionFacts> &connection);

} // namespace dicom_echo
