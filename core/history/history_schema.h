// The tables of the history. Private to this room.
#pragma once

#include <QSqlDatabase>
#include <QSqlError>

namespace dicom_echo {

/// Creates the tables in a new file; refuses a file of another program or of a newer version.
[[nodiscard]] QSqlError prepareSchema(const QSqlDatabase &database);

} // namespace dicom_echo
