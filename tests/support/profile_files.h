// What the tests of the saved profiles share: sample files and profiles, and a directory for each test.
#pragma once

#include "core/profiles/profile_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace dicom_echo {

inline const QByteArray goodProfiles = R"({"schema": "dicom-echo/profiles/1", "profiles": [{"name": "CT 1"}]})";
inline const QByteArray malformedProfiles =
    "{\n  \"schema\": \"dicom-echo/profiles/1\",\n  \"profiles\": [{\"name\": oops}]\n}\n";

inline Profile profileNamed(const QString &name, quint16 port = 104)
{
    Profile profile;
    profile.name = name;
    profile.request.address = QStringLiteral("pacs.example.org");
    profile.request.port = port;
    return profile;
}

inline QStringList namesIn(const ProfileStore &store)
{
    QStringList names;
    const auto profiles = store.load().profiles;
    for (const Profile &profile : profiles)
        names.append(profile.name);
    return names;
}

/// The text of an error, empty if there is none.
inline QString messageOf(const std::optional<StoreError> &error)
{
    return error ? error->message : QString();
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

[[nodiscard]] inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

/// A directory for profiles.json that lives as long as this.
class ProfileDirectory
{
public:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("profiles.json")) const
    {
        return m_directory.filePath(name);
    }
    [[nodiscard]] QString directory() const { return m_directory.path(); }
    [[nodiscard]] ProfileStore store() const { return ProfileStore(m_directory.path()); }
    [[nodiscard]] QStringList files(const QString &pattern = QStringLiteral("*")) const
    {
        return QDir(m_directory.path()).entryList({pattern}, QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }

private:
    QTemporaryDir m_directory;
};

} // namespace dicom_echo
