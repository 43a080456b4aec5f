#include "core/history/history_database.h"

#include "core/history/history_schema.h"
#include "core/platform/aside_path.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <atomic>
#include <chrono>
#include <thread>

namespace dicom_echo {

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryStore)
};

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr int databasePatience = 5000; ///< ms
constexpr std::chrono::milliseconds retryInterval{20};

/// The result codes of SQLite that matter here.
enum class SqliteCode { Busy = 5, Corrupt = 11, NotADatabase = 26 };

bool isCode(const QSqlError &error, SqliteCode code)
{
    constexpr int primaryCode = 0xff;
    return (error.nativeErrorCode().toInt() & primaryCode) == static_cast<int>(code);
}

bool isDamage(const QSqlError &error)
{
    return isCode(error, SqliteCode::Corrupt) || isCode(error, SqliteCode::NotADatabase);
}

QSqlError errorOf(const QString &text)
{
    return {{}, text, QSqlError::UnknownError, {}};
}

/// `disk I/O error`: what SQLite says, without what Qt puts before it.
QString reasonOf(const QSqlError &error)
{
    return error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
}

QSqlError inTransaction(const QSqlDatabase &database, const QString &begin, const HistoryDatabase::Steps &steps)
{
    QSqlError error = runStatement(database, begin);
    if (error.isValid())
        return error;
    error = steps(database);
    if (!error.isValid())
        error = runStatement(database, QStringLiteral("COMMIT"));
    if (error.isValid())
        static_cast<void>(runStatement(database, QStringLiteral("ROLLBACK"))); // SQLite may have done it already
    return error;
}

/// A name beside `path` that is free.
bool isSameFile(const FileIdentity &left, const FileIdentity &right)
{
    return left.exists && right.exists && left.device == right.device && left.number == right.number;
}

} // namespace

QSqlError runStatement(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    return query.exec(statement) ? QSqlError() : query.lastError();
}

QSqlError runStatement(QSqlQuery &query, const QString &statement, const QVariantList &values)
{
    if (!query.prepare(statement))
        return query.lastError();
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec() ? QSqlError() : query.lastError();
}

HistoryDatabase::HistoryDatabase(QString path)
    : m_path(std::move(path))
{
    static std::atomic<int> number = 0;
    m_connection = QStringLiteral("history %1").arg(++number);
}

HistoryDatabase::~HistoryDatabase()
{
    close();
}

bool HistoryDatabase::write(const Steps &steps)
{
    return run([&steps](const QSqlDatabase &database) {
        return inTransaction(database, QStringLiteral("BEGIN IMMEDIATE"), steps);
    });
}

bool HistoryDatabase::read(const Steps &steps)
{
    return run(
        [&steps](const QSqlDatabase &database) { return inTransaction(database, QStringLiteral("BEGIN"), steps); });
}

bool HistoryDatabase::maintain(const Steps &steps)
{
    return run(steps);
}

bool HistoryDatabase::run(const Steps &steps)
{
    const auto attempt = [&] {
        const QSqlError error = open();
        return error.isValid() ? error : steps(QSqlDatabase::database(m_connection, false));
    };
    // SQLite itself does not wait where a new file is made, or where a reader becomes a writer.
    const QDeadlineTimer deadline(databasePatience);
    QSqlError error = attempt();
    while (isCode(error, SqliteCode::Busy) && !deadline.hasExpired()) {
        std::this_thread::sleep_for(retryInterval);
        error = attempt();
    }
    if (isDamage(error)) {
        if (!setAside(error))
            return false;
        error = attempt();
    }
    if (!error.isValid())
        return true;
    m_problem = isCode(error, SqliteCode::Busy)
                    ? HistoryText::tr("The history %1 was not written: another program holds it.").arg(m_path)
                    : HistoryText::tr("The history %1 cannot be kept: %2.").arg(m_path, reasonOf(error));
    if (!isCode(error, SqliteCode::Busy))
        close(); // what is mended meanwhile works the next time
    return false;
}

QString HistoryDatabase::takeProblem()
{
    return std::exchange(m_problem, {});
}

/// The user, or another window that set it aside, may have taken the file away.
bool HistoryDatabase::isStillTheFile() const
{
    return m_opened && isSameFile(*m_opened, fileIdentity(m_path));
}

/// It stays open if it is damaged, so that setAside() knows which file that was.
QSqlError HistoryDatabase::open()
{
    if (isStillTheFile())
        return {};
    close();
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return errorOf(HistoryText::tr("Qt's driver for SQLite is not installed"));
    if (const QString reason = prepareFile(); !reason.isEmpty())
        return errorOf(reason);
    const QSqlError error = openConnection();
    if (error.isValid() && !isDamage(error))
        close();
    return error;
}

QSqlError HistoryDatabase::openConnection()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(databasePatience));
    const FileIdentity identity = fileIdentity(m_path);
    if (!database.open())
        return database.lastError();
    m_opened = identity;
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (identity.size == 0)
        // SQLite does not wait where two make it a WAL database at once.
        static_cast<void>(lock.tryLock(databasePatience));
    return prepareSchema(database);
}

/// SQLite gives its other files the permissions of this one, so it is made before SQLite can. Returns why it cannot.
QString HistoryDatabase::prepareFile() const
{
    if (!QDir().mkpath(QFileInfo(m_path).path()))
        return HistoryText::tr("its folder cannot be made");
    if (QFile file(m_path); !file.exists()) {
        if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly, ownerOnly) && !file.exists())
            return file.errorString();
        return {};
    }
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if ((QFile::permissions(m_path) & others) != 0)
        QFile::setPermissions(m_path, ownerOnly);
    return {};
}

/// Under a lock, and only if the file is still the one that is damaged: another window may have done it.
bool HistoryDatabase::setAside(const QSqlError &damage)
{
    const FileIdentity damaged = m_opened.value_or(fileIdentity(m_path));
    close();
    QLockFile lock(m_path + QStringLiteral(".lock"));
    static_cast<void>(lock.tryLock(databasePatience)); // where no lock can be made nothing can be renamed either
    if (!isSameFile(damaged, fileIdentity(m_path)))
        return true;
    const QString aside = asidePath(m_path);
    QFile file(m_path);
    if (!file.rename(aside)) {
        m_problem = HistoryText::tr("The history %1 is damaged (%2) and cannot be set aside: %3. None is kept.")
                        .arg(m_path, reasonOf(damage), file.errorString());
        return false;
    }
    for (const QString &ending : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::rename(m_path + ending, aside + ending);
    m_problem = HistoryText::tr("The history %1 was damaged (%2). It was set aside as %3; a new one has begun.")
                    .arg(m_path, reasonOf(damage), QFileInfo(aside).fileName());
    return true;
}

void HistoryDatabase::close()
{
    m_opened.reset();
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
}

} // namespace dicom_echo
