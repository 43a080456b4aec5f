// Writes what the user saves.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace dicom_echo {

/// Replaces the file in one step, or leaves it as it was. Returns why it failed, as a sentence with the path.
[[nodiscard]] std::optional<QString> saveFile(const QString &path, const QByteArray &bytes);

/// The same in UTF-8.
[[nodiscard]] std::optional<QString> saveTextFile(const QString &path, const QString &text);

} // namespace dicom_echo
