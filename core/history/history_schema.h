// The tables of the history. Private to this room.
#pragma once

#include <QSqlDatabase>
#include <QSqlError>

namespace dicom_echo {

/// Makes the tables of a new file; refuses those of another program or of a newer version.
[[nodiscard]] QSqlError prepareSchema(const QSqlDatabase &database);

} // namespace dicom_echo
