// Saves files: a file is replaced as a whole, or stays as it is. A link stays and leads to the new file; what is not a
// file is never replaced. Any thread.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace dicom_echo {

enum class FileAccess {
    Default,   ///< as the system gives it to a new file; a file that is replaced keeps its own
    OwnerOnly, ///< nobody else may read or write it, at no time
};

/// Returns why the file could not be replaced; empty if it was. Room for it is reserved before anything is written:
/// where a disk is full a write is just cut short, without a reason. A named pipe and the program's own terminal are
/// written into, for which a pipe's reader has three seconds; other devices and sockets are refused.
[[nodiscard]] QString replaceFile(const QString &path, const QByteArray &bytes,
                                  FileAccess access = FileAccess::Default);

/// The same with what `write` writes.
[[nodiscard]] QString replaceFile(const QString &path, const std::function<void(QIODevice &)> &write);

/// Why replaceFile() could not write there; empty if it could. Changes nothing, and does not open a pipe.
[[nodiscard]] QString reasonNotToReplace(const QString &path);

} // namespace dicom_echo
