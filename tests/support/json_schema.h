// Checks JSON of the program against resources/schemas: the part of JSON Schema that they use. Stricter in one thing: a
// member that a schema does not name is an error, unless it allows more. So nothing is given out that is not described.
#pragma once

#include <QJsonValue>
#include <QStringList>

namespace dicom_echo::test {

/// What breaks the schema that its member `schema` names; empty if nothing does. `dicom-echo/report/1` is described in
/// `report-1.json`.
[[nodiscard]] QStringList schemaErrors(const QJsonObject &document);

/// The same of all that a program printed, one document or one a line; text that is no JSON has no errors.
[[nodiscard]] QStringList schemaErrorsOfOutput(const QByteArray &output);

} // namespace dicom_echo::test
