// The saved profiles on disk: profiles.json, schema dicom-echo/profiles/1. Loads it, changes it under a lock so that
// several windows do not lose each other's edits, and never loses a byte of a file it could not read.
#pragma once

#include "core/profiles/profile.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace dicom_echo {

/// Why the store could not do what was asked. `message` is a text for the user with the path and the system's reason;
/// for an unreadable file also line and column.
struct StoreError
{
    QString message;
};

/// Not thread-safe: used from the thread that made it. Nothing is kept open or locked between calls. If profiles.json
/// is a link, the link stays and everything happens where it leads.
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
        QList<Profile> profiles; ///< ordered by name, without regard to case; of a new store the local test peer
        QString lastUsed;        ///< name of the one of them that was used last; may be empty
        std::optional<StoreError>
            error;          ///< the file, or single profiles of it, cannot be used: they are left as they are
        bool isNew = false; ///< there is no file yet
    };

    /// Reads the file as it is now.
    [[nodiscard]] Contents load() const;

    /// Each change reads the newest file under the lock, applies itself and commits; it waits up to 5 s for the lock.
    /// On an error nothing has changed.

    /// Replaces the profile named `replacedName` (by default the one of the same name), or adds one if there is none. A
    /// malformed file is first set aside as profiles.json.corrupt-<time>; one that another version of the program
    /// wrote, or that the system does not let us read, is an error.
    [[nodiscard]] std::optional<StoreError> save(const Profile &profile, const QString &replacedName = {});
    /// Adds what `plan` makes of the profiles that are there: profiles with free names. Called under the lock.
    using Plan = std::function<QList<Profile>(const QList<Profile> &saved)>;
    [[nodiscard]] std::optional<StoreError> add(const Plan &plan);
    /// Does all the steps that `plan` makes of the profiles that are there, or none. Called under the lock.
    using EditPlan = std::function<QList<ProfileEdit>(const QList<Profile> &saved)>;
    [[nodiscard]] std::optional<StoreError> edit(const EditPlan &plan);
    [[nodiscard]] std::optional<StoreError> remove(const QString &name);
    [[nodiscard]] std::optional<StoreError> setLastUsed(const QString &name);

private:
    QString m_directory;
};

} // namespace dicom_echo
