#include "core/history/history_store.h"

#include "core/history/history_database.h"
#include "core/history/history_rows.h"
#include "core/history/history_tidying.h"
#include "core/report/report_document_json.h"

#include <QDir>
#include <QStandardPaths>

namespace dicom_echo {

namespace {

/// The number of the peer, which is made if there is none.
QSqlError findPeer(const QSqlDatabase &database, const QString &key, qint64 &id)
{
    QSqlQuery query(database);
    QSqlError error = runStatement(query, QStringLiteral("INSERT OR IGNORE INTO peers (key) VALUES (?)"), {key});
    if (!error.isValid())
        error = runStatement(query, QStringLiteral("SELECT id FROM peers WHERE key = ?"), {key});
    if (!error.isValid() && query.next())
        id = query.value(0).toLongLong();
    return error;
}

QString insertStatement()
{
    const qsizetype values = outcomeValues(PeerOutcome()).size();
    return QStringLiteral(
               "INSERT INTO results (id, run, peer, name, peer_group, record, %1) VALUES (?, ?, ?, ?, ?, ?%2)")
        .arg(outcomeColumns(), QStringLiteral(", ?").repeated(values));
}

/// By their peers.
using RowIds = QHash<qint64, qint64>;

/// A row of a peer in `ids` gets the id that is there.
QSqlError insertEntries(const QSqlDatabase &database, qint64 run, const QList<HistoryEntry> &entries,
                        const RowIds &ids = {})
{
    QSqlQuery query(database);
    if (!query.prepare(insertStatement()))
        return query.lastError();
    for (const HistoryEntry &entry : entries) {
        qint64 peer = 0;
        if (QSqlError error = findPeer(database, entry.peer, peer); error.isValid())
            return error;
        const QVariant id = ids.contains(peer) ? QVariant(ids.value(peer)) : QVariant();
        for (const QVariant &value :
             QVariantList{id, run, peer, entry.name, entry.group, entry.record} + outcomeValues(entry.outcome))
            query.addBindValue(value);
        if (!query.exec())
            return query.lastError();
    }
    return {};
}

/// Whoever shows a row knows it by its id.
QSqlError replaceEntries(const QSqlDatabase &database, qint64 run, const QList<HistoryEntry> &entries)
{
    QSqlQuery query(database);
    QSqlError error = runStatement(query, QStringLiteral("SELECT peer, id FROM results WHERE run = ?"), {run});
    RowIds ids;
    while (!error.isValid() && query.next())
        ids.insert(query.value(0).toLongLong(), query.value(1).toLongLong());
    if (!error.isValid())
        error = runStatement(query, QStringLiteral("DELETE FROM results WHERE run = ?"), {run});
    return error.isValid() ? error : insertEntries(database, run, entries, ids);
}

QSqlError insertRun(const QSqlDatabase &database, const HistoryRun &run, qint64 &id)
{
    QSqlQuery query(database);
    const bool isOfItsStart = run.isOver && run.kind != RunKind::Watch;
    const QDateTime heard = isOfItsStart ? run.startedAt : QDateTime::currentDateTimeUtc();
    const QSqlError error = runStatement(
        query, QStringLiteral("INSERT INTO runs (kind, name, started, heard, is_over) VALUES (?, ?, ?, ?, ?)"),
        {runKindName(run.kind), run.name.isNull() ? QStringLiteral("") : run.name, timeValue(run.startedAt),
         timeValue(heard), run.isOver});
    if (!error.isValid())
        id = query.lastInsertId().toLongLong();
    return error;
}

/// The id is 0 if the run is not there.
QSqlError updateRun(const QSqlDatabase &database, qint64 &id, const HistoryRun &run)
{
    QSqlQuery query(database);
    QSqlError error = runStatement(query, QStringLiteral("UPDATE runs SET heard = ?, is_over = ? WHERE id = ?"),
                                   {timeValue(QDateTime::currentDateTimeUtc()), run.isOver, id});
    if (!error.isValid() && query.numRowsAffected() == 0)
        id = 0;
    return error;
}

/// What an echo tells is of the time when it began, what a watch tells of the last time it was heard.
QString heardOf(const QString &run, const QString &result)
{
    return QStringLiteral("CASE %1.kind WHEN '%3' THEN %1.heard ELSE %2.started END")
        .arg(run, result, runKindName(RunKind::Watch));
}

QSqlError readRows(const QSqlDatabase &database, const QString &peer, int most, QList<HistoryRow> &rows)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    const QString columns = outcomeColumns().replace(QStringLiteral("started"), QStringLiteral("results.started"));
    const QSqlError error = runStatement(
        query,
        QStringLiteral("SELECT results.id, runs.kind, runs.is_over, results.name, %2, %1 FROM results"
                       " JOIN runs ON runs.id = results.run WHERE peer = (SELECT id FROM peers WHERE key = ?)"
                       " ORDER BY results.started DESC, results.id DESC LIMIT ?")
            .arg(columns, heardOf(QStringLiteral("runs"), QStringLiteral("results"))),
        {peer, most});
    if (error.isValid())
        return error;
    rows.clear();
    while (query.next())
        rows << HistoryRow{query.value(0).toLongLong(), runKindFromName(query.value(1).toString()),
                           query.value(2).toBool(),     query.value(3).toString(),
                           readOutcome(query, 5),       timeFrom(query.value(4))};
    return query.lastError();
}

QSqlError readNewest(const QSqlDatabase &database, const QStringList &peers, HistoryBaseline &newest)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    const QString statement =
        QStringLiteral("SELECT (SELECT started FROM runs WHERE id = run), %1 FROM results"
                       " WHERE peer = (SELECT id FROM peers WHERE key = ?) AND verdict <> 'cancelled'"
                       " ORDER BY started DESC, id DESC LIMIT 1")
            .arg(outcomeColumns());
    if (!query.prepare(statement))
        return query.lastError();
    newest = {};
    for (const QString &peer : peers) {
        query.addBindValue(peer);
        if (!query.exec())
            return query.lastError();
        if (!query.next())
            continue;
        newest.peers.insert(peer, readOutcome(query, 1));
        if (const QDateTime start = timeFrom(query.value(0)); !newest.since.isValid() || start > newest.since)
            newest.since = start;
    }
    return {};
}

QSqlError readLastResults(const QSqlDatabase &database, QHash<QString, LastResult> &results)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    const QString statement =
        QStringLiteral("SELECT key, verdict, results.started, title, %1, (SELECT %2 FROM results AS good"
                       " JOIN runs AS good_run ON good_run.id = good.run WHERE good.peer = peers.id AND good.verdict"
                       " IN ('success', 'warning') ORDER BY good.started DESC LIMIT 1) FROM peers"
                       " JOIN results ON results.id = (SELECT id FROM results AS last WHERE last.peer = peers.id"
                       " ORDER BY started DESC, id DESC LIMIT 1) JOIN runs ON runs.id = results.run")
            .arg(heardOf(QStringLiteral("runs"), QStringLiteral("results")),
                 heardOf(QStringLiteral("good_run"), QStringLiteral("good")));
    if (!query.exec(statement))
        return query.lastError();
    results.clear();
    while (query.next())
        results.insert(query.value(0).toString(),
                       LastResult{verdictFromName(query.value(1).toString()), timeFrom(query.value(2)),
                                  query.value(3).toString(), timeFrom(query.value(5)), timeFrom(query.value(4))});
    return query.lastError();
}

} // namespace

HistoryStore::HistoryStore(const QString &path, HistoryBounds bounds)
    : m_database(std::make_unique<HistoryDatabase>(path))
    , m_bounds(bounds)
{}

HistoryStore::~HistoryStore() = default;

QString HistoryStore::defaultPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("history.sqlite"));
}

qint64 HistoryStore::add(const HistoryRun &run)
{
    qint64 id = 0;
    bool isThinningDue = false;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isKept = m_database->write([&](const QSqlDatabase &database) {
        QSqlError error = insertRun(database, run, id);
        if (!error.isValid())
            error = insertEntries(database, id, run.entries);
        return error.isValid() ? error : askIfThinningIsDue(database, now, isThinningDue);
    });
    if (!isKept)
        return 0;
    if (isThinningDue)
        tidy(now);
    else
        shrink();
    return id;
}

void HistoryStore::tidy(const QDateTime &now)
{
    static_cast<void>(
        m_database->write([&](const QSqlDatabase &database) { return thinHistory(database, m_bounds, now); }));
    shrink();
}

void HistoryStore::shrink()
{
    static_cast<void>(
        m_database->maintain([this](const QSqlDatabase &database) { return shrinkHistory(database, m_bounds); }));
}

bool HistoryStore::replace(qint64 run, const HistoryRun &now)
{
    qint64 id = run;
    const bool isKept = m_database->write([&](const QSqlDatabase &database) {
        const QSqlError error = updateRun(database, id, now);
        return error.isValid() || id == 0 ? error : replaceEntries(database, run, now.entries);
    });
    return isKept && id != 0;
}

QList<HistoryRow> HistoryStore::rows(const QString &peer, int most)
{
    QList<HistoryRow> rows;
    static_cast<void>(
        m_database->read([&](const QSqlDatabase &database) { return readRows(database, peer, most, rows); }));
    return rows;
}

QByteArray HistoryStore::record(qint64 row)
{
    QByteArray record;
    static_cast<void>(m_database->read([&](const QSqlDatabase &database) {
        QSqlQuery query(database);
        const QSqlError error = runStatement(query, QStringLiteral("SELECT record FROM results WHERE id = ?"), {row});
        if (!error.isValid() && query.next())
            record = query.value(0).toByteArray();
        return error;
    }));
    return record;
}

HistoryBaseline HistoryStore::newest(const QStringList &peers)
{
    HistoryBaseline newest;
    static_cast<void>(
        m_database->read([&](const QSqlDatabase &database) { return readNewest(database, peers, newest); }));
    return newest;
}

QHash<QString, LastResult> HistoryStore::lastResults()
{
    QHash<QString, LastResult> results;
    static_cast<void>(
        m_database->read([&](const QSqlDatabase &database) { return readLastResults(database, results); }));
    return results;
}

QString HistoryStore::takeProblem()
{
    return m_database->takeProblem();
}

} // namespace dicom_echo
