#include "core/history/history_schema.h"

#include "core/history/history_database.h"

#include <QCoreApplication>

namespace dicom_echo {

namespace {

struct SchemaText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryStore)
};

constexpr int schemaVersion = 1;

/// WAL: readers and the writer do not wait for each other, and a process that is killed leaves whole transactions.
/// auto_vacuum counts only before the first table.
constexpr const char *connectionStatements[] = {"PRAGMA auto_vacuum = INCREMENTAL", "PRAGMA journal_mode = WAL",
                                                "PRAGMA synchronous = NORMAL", "PRAGMA foreign_keys = ON",
                                                "PRAGMA journal_size_limit = 4194304"};

/// Times are milliseconds since the epoch, UTC. `heard`: when the run last had something to say. `record` comes last:
/// it is long, and seldom read.
constexpr const char *tables[] = {
    "CREATE TABLE runs (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, started INTEGER NOT NULL,"
    " heard INTEGER NOT NULL, is_over INTEGER NOT NULL)",
    "CREATE TABLE peers (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE)",
    "CREATE TABLE results (id INTEGER PRIMARY KEY,"
    " run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE, peer INTEGER NOT NULL REFERENCES peers (id),"
    " name TEXT, peer_group TEXT, started INTEGER NOT NULL, verdict TEXT NOT NULL, stage TEXT, code TEXT, title TEXT,"
    " resolve_ms REAL, connect_ms REAL, tls_ms REAL, associate_ms REAL, echo_ms REAL, release_ms REAL,"
    " addresses TEXT, connected_to TEXT, implementation_class_uid TEXT, implementation_version_name TEXT,"
    " maximum_pdu INTEGER, transfer_syntax TEXT, tls_version TEXT, cipher TEXT, certificate_sha256 TEXT,"
    " certificate_end INTEGER, round_trip_ms REAL, record BLOB)",
    "CREATE TABLE tidyings (time INTEGER NOT NULL)",
    "CREATE INDEX results_of_peer ON results (peer, started, verdict)",
    "CREATE INDEX results_of_run ON results (run)",
    "CREATE INDEX runs_by_hearing ON runs (heard)",
};

/// -1 if it cannot be read: `error` then says why.
int numberFrom(const QSqlDatabase &database, const QString &statement, QSqlError &error)
{
    QSqlQuery query(database);
    if (query.exec(statement) && query.next())
        return query.value(0).toInt();
    error = query.lastError();
    return -1;
}

QSqlError refusal(const QString &reason)
{
    return {{}, reason, QSqlError::UnknownError, {}};
}

QSqlError makeTables(const QSqlDatabase &database)
{
    for (const char *const statement : tables) {
        if (QSqlError error = runStatement(database, QString::fromLatin1(statement)); error.isValid())
            return error;
    }
    return runStatement(database, QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion));
}

/// Two processes may come here at once: the second one finds the tables made.
QSqlError makeTablesOnce(const QSqlDatabase &database)
{
    QSqlError error = runStatement(database, QStringLiteral("BEGIN IMMEDIATE"));
    if (error.isValid())
        return error;
    const int version = numberFrom(database, QStringLiteral("PRAGMA user_version"), error);
    const int count = numberFrom(database, QStringLiteral("SELECT count(*) FROM sqlite_master"), error);
    if (!error.isValid() && version == 0 && count > 0)
        error = refusal(SchemaText::tr("it is a database of another program"));
    else if (!error.isValid() && version == 0)
        error = makeTables(database);
    static_cast<void>(runStatement(database, error.isValid() ? QStringLiteral("ROLLBACK") : QStringLiteral("COMMIT")));
    return error;
}

} // namespace

QSqlError prepareSchema(const QSqlDatabase &database)
{
    QSqlError error;
    // In this order: who makes the tables at this moment commits them together with the version.
    const int count = numberFrom(database, QStringLiteral("SELECT count(*) FROM sqlite_master"), error);
    const int version = error.isValid() ? 0 : numberFrom(database, QStringLiteral("PRAGMA user_version"), error);
    if (!error.isValid() && version > schemaVersion)
        return refusal(SchemaText::tr("a newer version of DICOM Echo wrote it"));
    if (!error.isValid() && version == 0 && count > 0)
        return refusal(SchemaText::tr("it is a database of another program"));
    for (const char *const statement : connectionStatements) {
        if (error.isValid())
            return error;
        error = runStatement(database, QString::fromLatin1(statement));
    }
    return error.isValid() || version == schemaVersion ? error : makeTablesOnce(database);
}

} // namespace dicom_echo
