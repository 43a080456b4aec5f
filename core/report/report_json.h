// The report as JSON, schema dicom-echo/report/1. Fields are added to it, never renamed or removed.
#pragma once

#include "core/echo/echo_report.h"

#include <QJsonObject>

namespace dicom_echo {

/// What is not known is null. Strings are as they came, also those of the peer.
[[nodiscard]] QJsonObject reportToJson(const EchoReport &report);

/// The same as text: indented, ending in a newline, and pure ASCII (everything else is escaped), so that no peer can
/// make a terminal obey it.
[[nodiscard]] QByteArray reportJsonText(const EchoReport &report);

/// Parts of it, for the report of a watch.
[[nodiscard]] QJsonObject findingToJson(const EchoReport &report, const Finding &finding);
[[nodiscard]] QJsonValue roundTripToJson(const std::optional<RoundTripSummary> &roundTrip);
[[nodiscard]] QJsonValue connectionToJson(const std::optional<ConnectionFacts> &connection);
[[nodiscard]] QByteArray asciiJson(const QJsonObject &object);
/// The same in one line, which ends in a newline.
[[nodiscard]] QByteArray asciiJsonLine(const QJsonObject &object);

} // namespace dicom_echo
