// The saved profiles as the window sees them: read from the store, looked up by name, and read again when another
// window changes the file. Owned by the editor.
#pragma once

#include "core/profiles/profile_store.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace dicom_echo {

class SavedProfiles : public QObject
{
    Q_OBJECT

public:
    explicit SavedProfiles(ProfileStore store, QObject *parent = nullptr);

    /// Ordered by name.
    [[nodiscard]] const QList<Profile> &all() const { return m_profiles; }
    /// Null if there is none; valid until changed() is emitted.
    [[nodiscard]] const Profile *find(const QString &name) const;
    /// Those of these names, in the order of all().
    [[nodiscard]] QList<Profile> named(const QStringList &names) const;
    /// Each once, in order; without the empty one.
    [[nodiscard]] QStringList groups() const;
    [[nodiscard]] QString freeName(const QString &wanted) const;

    /// Reads the file. What was there when it was read first is of interest to who begins.
    ProfileStore::Contents read();

    /// These emit failed() and change nothing if the store cannot do it. Call read() afterwards.
    [[nodiscard]] bool save(const Profile &profile, const QString &replacedName);
    [[nodiscard]] bool apply(const ProfileStore::EditPlan &plan);
    /// Not worth a message if it fails: saving a profile would report the same.
    void setLastUsed(const QString &name);

Q_SIGNALS:
    void changed();
    /// The file has changed by another hand and is to be read again.
    void outdated();
    void failed(const QString &message);
    /// The file of the profiles cannot be read, or not as a whole.
    void unreadable(const QString &message);
    /// What unreadable() reported last is no longer true.
    void readable();

private:
    [[nodiscard]] bool succeeded(const std::optional<StoreError> &error);
    void tellWhetherReadable(const QString &error);
    void watchFile();
    [[nodiscard]] QDateTime fileTime() const;

    ProfileStore m_store;
    QList<Profile> m_profiles;
    QHash<QString, qsizetype> m_rows; ///< of m_profiles, by profileNameKey()
    QString m_readError;
    QFileSystemWatcher m_watcher;
    QTimer m_readSoon; ///< once for the several notices of one change
    QDateTime m_fileTime;
};

} // namespace dicom_echo
