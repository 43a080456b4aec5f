// The saved profiles on disk: profiles.json, schema dicom-echo/profiles/1. Loads it, changes it under a lock so that several
// windows do not lose each other's edits, and never loses a byte of a file it could not read.
#pragma once

#include "core/profiles/profile.h"

#include <QList>
#include <QString>

#include <optional>

namespace dicom_echo {

/// Why the store could not do what was asked. `message` is a sentence for the user with the path and the system's reason; for
/// an unreadable file also line and column.
struct StoreError
{
    QString message;
};

/// Not thread-safe: used from the thread that made it. Nothing is kept open or locked between calls.
class ProfileStore
{
public:
    /// `directory`: where profiles.json lives; made at the first write. Sweeps temporary files of a killed save.
    explicit ProfileStore(QString directory = defaultDirectory());

    /// QStandardPaths::AppConfigLocation.
    [[nodiscard]] static QString defaultDirectory();

    [[nodiscard]] QString filePath() const;

    struct Contents
    {
        QList<Profile> profiles;          ///< ordered by name, without regard to case
        QString lastUsed;                 ///< name of the profile used last; may be empty
        std::optional<StoreError> error;  ///< the file is there but could not be read: it is left as it is
        bool isNew = false;               ///< there is no file yet
    };

    /// Reads the file as it is now.
    [[nodiscard]] Contents load() const;

    /// Each change reads the newest file under the lock, applies itself and commits. An unreadable file is first set aside as
    /// profiles.json.corrupt-<time>. On an error nothing has changed.
    [[nodiscard]] std::optional<StoreError> save(const Profile &profile, const QString &replacedName = {});
    [[nodiscard]] std::optional<StoreError> remove(const QString &name);
    [[nodiscard]] std::optional<StoreError> setLastUsed(const QString &name);

private:
    QString m_directory;
};

} // namespace dicom_echo
