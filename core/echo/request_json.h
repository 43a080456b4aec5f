// A request as JSON, by the table of settings: reports show it, profiles keep it.
#pragma once

#include "core/echo/echo_request.h"
#include "core/echo/json_reader.h"

namespace dicom_echo {

/// Every setting, and `tls`: null for plain TCP.
[[nodiscard]] QJsonObject requestToJson(const EchoRequest &request);

/// Takes the settings out of the object. One that is not there keeps its value; the address may be empty. A value that
/// breaks the rule of its setting is an error.
void readRequest(JsonReader &reader, EchoRequest &request);

} // namespace dicom_echo
