#include "core/profiles/profile_store.h"

#include "core/platform/aside_path.h"
#include "core/platform/replace_file.h"
#include "core/profiles/profile_document.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <functional>
#include <system_error>
#include <thread>

namespace dicom_echo {
namespace {

using namespace std::chrono_literals;

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileStore)
};

constexpr auto lockPatience = 5s;
constexpr auto lockPollInterval = 5ms;
constexpr auto lockStaleAfter = 3s; ///< only where the holder's process cannot be looked up: it is on another host, or
                                    ///< was killed before it had written who it is
constexpr qint64 maximumFileSize = qint64{16} * 1024 * 1024;
constexpr int maximumLinks = 40;

std::filesystem::path systemPath(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

QString systemText(const std::error_code &error)
{
    return QString::fromLocal8Bit(error.message().c_str());
}

/// The first of the problems, and how many more there are: a message, not a list.
QString summary(const QStringList &problems)
{
    constexpr qsizetype most = 3;
    const QString shown = problems.first(std::min(most, problems.size())).join(QStringLiteral("; "));
    const qsizetype others = problems.size() - most;
    return others > 0 ? StoreText::tr("%1; and %2 more").arg(shown).arg(others) : shown;
}

/// The file that a chain of links leads to, also if it is not there yet.
QString withoutLinks(QString path)
{
    for (int links = 0; links < maximumLinks && QFileInfo(path).isSymLink(); ++links)
        path = QFileInfo(path).symLinkTarget();
    return path;
}

enum class FileState {
    Missing,
    Good,
    Malformed,   ///< can be set aside
    Untouchable, ///< must stay as it is
};

struct FileContents
{
    FileState state = FileState::Missing;
    ProfileDocument document;
    QString problem;  ///< for the user; empty if Missing or Good
    QByteArray bytes; ///< of the file; empty if Missing or Untouchable
};

FileContents untouchable(const QString &path, const QString &reason)
{
    return {FileState::Untouchable,
            {},
            StoreText::tr("%1 cannot be read: %2. It is left as it is; no profile can be saved until this is solved.")
                .arg(path, reason),
            {}};
}

FileContents readBytes(const QString &path, const QByteArray &bytes)
{
    ProfileDocumentReading reading = readProfileDocument(bytes);
    switch (reading.state) {
    case ProfileDocumentReading::State::Good:
        return {FileState::Good, std::move(reading.document), {}, bytes};
    case ProfileDocumentReading::State::Malformed:
        return {FileState::Malformed,
                {},
                StoreText::tr("%1 cannot be read: %2. It is left as it is; saving a profile sets it aside as %3.")
                    .arg(path, reading.problem, QFileInfo(path).fileName() + QStringLiteral(".corrupt-<time>")),
                bytes};
    case ProfileDocumentReading::State::TooMany:
        return untouchable(path, reading.problem);
    case ProfileDocumentReading::State::OtherVersion:
        return untouchable(path, StoreText::tr("another version of DICOM Echo wrote it (%1)").arg(reading.problem));
    }
    Q_UNREACHABLE();
}

FileContents readFile(const QString &path)
{
    std::error_code error;
    const auto status = std::filesystem::status(systemPath(path), error);
    if (status.type() == std::filesystem::file_type::not_found)
        return {FileState::Missing, ProfileDocument::ofFirstStart(), {}, {}};
    if (error)
        return untouchable(path, systemText(error));
    if (status.type() != std::filesystem::file_type::regular)
        return untouchable(path, StoreText::tr("it is not a file"));

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return untouchable(path, file.errorString());
    const QByteArray bytes = file.read(maximumFileSize + 1);
    if (file.error() != QFileDevice::NoError)
        return untouchable(path, file.errorString());
    if (bytes.size() > maximumFileSize)
        return untouchable(path, StoreText::tr("it has more than %1 bytes").arg(maximumFileSize));
    return readBytes(path, bytes);
}

QString lockPath(const QString &path)
{
    return path + QStringLiteral(".lock");
}

/// QLockFile makes this one while it takes over the lock of a process that was killed; if it is killed itself
/// meanwhile, nobody removes it.
QString takeoverLockPath(const QString &path)
{
    return lockPath(path) + QStringLiteral(".rmlock");
}

QString notSaved(const QString &path, const QString &reason)
{
    return StoreText::tr("%1 cannot be saved: %2. Nothing has changed.").arg(path, reason);
}

/// Why nothing can be written beside `path`: QLockFile does not say it.
QString reasonWithoutLock(const QString &path)
{
    QTemporaryFile probe(path + QStringLiteral(".XXXXXX"));
    if (!probe.open() || probe.write("probe") < 0 || !probe.flush())
        return probe.errorString();
    return StoreText::tr("the lock file %1 cannot be made").arg(lockPath(path));
}

/// Waits a bounded time. Returns why the lock cannot be had, empty if it is held.
QString acquire(QLockFile &lock, const QString &path)
{
    lock.setStaleLockTime(lockStaleAfter);
    const QDeadlineTimer deadline(lockPatience);
    // Not tryLock(timeout): it sleeps for ever longer times and so starves beside a busy window.
    while (!lock.tryLock(0)) {
        if (lock.error() != QLockFile::LockFailedError)
            return reasonWithoutLock(path);
        if (deadline.hasExpired()) {
            qint64 process = 0;
            QString host;
            QString program;
            if (!lock.getLockInfo(&process, &host, &program))
                return StoreText::tr("another program holds %1").arg(lockPath(path));
            return StoreText::tr("%1 (process %2 on %3) holds %4")
                .arg(program, QString::number(process), host, lockPath(path));
        }
        std::this_thread::sleep_for(lockPollInterval);
    }
    return {};
}

/// A name beside `path` that is free.
/// Returns why it could not, empty if done.
QString write(const QString &path, const QByteArray &bytes)
{
    return replaceFile(path, bytes, FileAccess::OwnerOnly);
}

/// Replaces a malformed file, and keeps its bytes beside it. Returns as write() does.
QString setAsideAndWrite(const QString &path, const QByteArray &malformed, const QByteArray &bytes)
{
    const QString aside = asidePath(path);
    if (QString reason = write(aside, malformed); !reason.isEmpty())
        return reason;
    QString reason = write(path, bytes);
    if (!reason.isEmpty())
        QFile::remove(aside);
    return reason;
}

enum class IfMalformed { SetAside, Refuse };

/// The one way to change the file. `edit` returns why it cannot be done, empty if done.
std::optional<StoreError> change(const QString &linkOrFile, IfMalformed ifMalformed,
                                 const std::function<QString(ProfileDocument &)> &edit)
{
    const QString path = withoutLinks(linkOrFile);
    std::error_code error;
    std::filesystem::create_directories(systemPath(path).parent_path(), error);
    if (error)
        return StoreError{notSaved(path, systemText(error))};
    QLockFile lock(lockPath(path));
    if (const QString reason = acquire(lock, path); !reason.isEmpty())
        return StoreError{notSaved(path, reason)};
    QFile::remove(takeoverLockPath(path)); // of no use to anybody while the lock is held here

    const FileContents old = readFile(path);
    const bool isSetAside = old.state == FileState::Malformed && ifMalformed == IfMalformed::SetAside;
    if (!old.problem.isEmpty() && !isSetAside)
        return StoreError{old.problem};
    ProfileDocument document = old.document;
    if (const QString reason = edit(document); !reason.isEmpty())
        return StoreError{reason};
    if (old.state != FileState::Missing && document == old.document)
        return std::nullopt;
    const QByteArray bytes = document.toBytes();
    if (bytes.size() > maximumFileSize)
        return StoreError{notSaved(path, StoreText::tr("it would have more than %1 bytes").arg(maximumFileSize))};
    const QString reason = isSetAside ? setAsideAndWrite(path, old.bytes, bytes) : write(path, bytes);
    return reason.isEmpty() ? std::nullopt : std::optional(StoreError{notSaved(path, reason)});
}

/// The names that QSaveFile gives its temporary files end in six random letters; so may the name of a copy that a user
/// made
/// ("profiles.json.backup"). Swept is only what is empty or no word: nearly all of ours, nothing of theirs.
bool isStray(const QFileInfo &file, const QString &profilesName)
{
    static const QRegularExpression sixLetters(QStringLiteral("^\\.[A-Za-z]{6}$"));
    static const QRegularExpression noWord(QStringLiteral("[a-z][A-Z]"));
    const QString name = file.fileName();
    const QString suffix = name.mid(profilesName.size());
    if (name == QFileInfo(takeoverLockPath(profilesName)).fileName())
        return true;
    return name.startsWith(profilesName) && sixLetters.match(suffix).hasMatch() &&
           (file.size() == 0 || noWord.match(suffix).hasMatch());
}

/// A living window's temporary file is there only while it holds the lock; with the lock held here, all are strays.
void sweepStrays(const QString &path)
{
    const QFileInfo profiles(path);
    QFileInfoList strays = profiles.dir().entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    strays.removeIf([&](const QFileInfo &file) { return !isStray(file, profiles.fileName()); });
    if (strays.isEmpty())
        return;
    QLockFile lock(lockPath(path));
    if (!lock.tryLock(0))
        return; // the next start sweeps
    for (const QFileInfo &stray : std::as_const(strays))
        QFile::remove(stray.filePath());
}

} // namespace

ProfileStore::ProfileStore(QString directory)
    : m_directory(std::move(directory))
{
    sweepStrays(withoutLinks(filePath()));
}

QString ProfileStore::defaultDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

QString ProfileStore::filePath() const
{
    return QDir(m_directory).filePath(QStringLiteral("profiles.json"));
}

ProfileStore::Contents ProfileStore::load() const
{
    const FileContents file = readFile(withoutLinks(filePath()));
    Contents contents;
    contents.profiles = file.document.profiles();
    contents.lastUsed = file.document.lastUsed();
    contents.isNew = file.state == FileState::Missing;
    const QStringList problems = file.document.problems();
    if (!file.problem.isEmpty()) {
        contents.error = StoreError{file.problem};
    } else if (!problems.isEmpty()) {
        contents.error = StoreError{StoreText::tr("Some profiles in %1 cannot be used and are left as they are: %2.")
                                        .arg(filePath(), summary(problems))};
    }
    return contents;
}

// The object stays as it is, but the store is the file, so these are not const.
// NOLINTBEGIN(readability-make-member-function-const)

std::optional<StoreError> ProfileStore::save(const Profile &profile, const QString &replacedName)
{
    return change(filePath(), IfMalformed::SetAside,
                  [&](ProfileDocument &document) { return document.put(profile, replacedName); });
}

std::optional<StoreError> ProfileStore::add(const Plan &plan)
{
    return edit([&plan](const QList<Profile> &saved) {
        QList<ProfileEdit> edits;
        for (const Profile &profile : plan(saved))
            edits.append({{}, profile});
        return edits;
    });
}

std::optional<StoreError> ProfileStore::edit(const EditPlan &plan)
{
    return change(filePath(), IfMalformed::SetAside,
                  [&plan](ProfileDocument &document) { return document.apply(plan(document.profiles())); });
}

std::optional<StoreError> ProfileStore::remove(const QString &name)
{
    return change(filePath(), IfMalformed::Refuse, [&](ProfileDocument &document) { return document.remove({name}); });
}

std::optional<StoreError> ProfileStore::setLastUsed(const QString &name)
{
    return change(filePath(), IfMalformed::Refuse,
                  [&](ProfileDocument &document) { return document.setLastUsed(name); });
}

// NOLINTEND(readability-make-member-function-const)

} // namespace dicom_echo
