#include "ui/profiles/saved_profiles.h"

#include "core/profiles/name_order.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace dicom_echo {

SavedProfiles::SavedProfiles(ProfileStore store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(100ms);
    connect(&m_readSoon, &QTimer::timeout, this, [this] {
        watchFile(); // the watch ends when the file is replaced
        if (fileTime() != m_fileTime)
            Q_EMIT outdated();
    });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_readSoon, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_readSoon, qOverload<>(&QTimer::start));
}

const Profile *SavedProfiles::find(const QString &name) const
{
    const auto row = m_rows.constFind(profileNameKey(name));
    return row == m_rows.cend() ? nullptr : &m_profiles.at(*row);
}

QList<Profile> SavedProfiles::named(const QStringList &names) const
{
    QList<qsizetype> rows;
    for (const QString &name : names) {
        if (const auto row = m_rows.constFind(profileNameKey(name)); row != m_rows.cend())
            rows << *row;
    }
    std::sort(rows.begin(), rows.end());
    QList<Profile> found;
    for (const qsizetype row : std::as_const(rows))
        found << m_profiles.at(row);
    return found;
}

QStringList SavedProfiles::groups() const
{
    QSet<QString> groups;
    for (const Profile &profile : m_profiles)
        groups.insert(profile.group);
    groups.remove({});
    QStringList sorted = groups.values();
    std::sort(sorted.begin(), sorted.end(),
              [](const QString &left, const QString &right) { return comesBefore(left, right); });
    return sorted;
}

QString SavedProfiles::freeName(const QString &wanted) const
{
    ProfileNames taken;
    for (const Profile &profile : m_profiles)
        taken.insert(profile.name);
    return taken.freeName(wanted);
}

/// An unreadable file leaves the list as it was.
ProfileStore::Contents SavedProfiles::read()
{
    const ProfileStore::Contents contents = m_store.load();
    m_fileTime = fileTime();
    watchFile();
    tellWhetherReadable(contents.error ? contents.error->message : QString());
    const bool isUnreadable = contents.error && contents.profiles.isEmpty();
    if (isUnreadable || m_profiles == contents.profiles)
        return contents;
    m_profiles = contents.profiles;
    m_rows.clear();
    for (qsizetype row = 0; row < m_profiles.size(); ++row)
        m_rows.insert(profileNameKey(m_profiles.at(row).name), row);
    Q_EMIT changed();
    return contents;
}

bool SavedProfiles::save(const Profile &profile, const QString &replacedName)
{
    return succeeded(m_store.save(profile, replacedName));
}

bool SavedProfiles::apply(const ProfileStore::EditPlan &plan)
{
    return succeeded(m_store.edit(plan));
}

void SavedProfiles::setLastUsed(const QString &name)
{
    (void)m_store.setLastUsed(name);
    m_fileTime = fileTime();
}

bool SavedProfiles::succeeded(const std::optional<StoreError> &error)
{
    if (error)
        Q_EMIT failed(error->message);
    return !error;
}

/// It is told once, not each time the file is read.
void SavedProfiles::tellWhetherReadable(const QString &error)
{
    const QString before = std::exchange(m_readError, error);
    if (before == error)
        return;
    if (!before.isEmpty())
        Q_EMIT readable();
    if (!error.isEmpty())
        Q_EMIT unreadable(error);
}

/// The file for writes in place, its directory for a file that is replaced.
void SavedProfiles::watchFile()
{
    const QFileInfo file(m_store.filePath());
    for (const QString &path : {file.absoluteFilePath(), file.absolutePath()}) {
        if (QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

QDateTime SavedProfiles::fileTime() const
{
    return QFileInfo(m_store.filePath()).lastModified();
}

} // namespace dicom_echo
#include "moc_saved_profiles.cpp"
