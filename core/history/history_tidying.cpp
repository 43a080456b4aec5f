#include "core/history/history_tidying.h"

#include "core/history/history_database.h"
#include "core/history/history_rows.h"

#include <algorithm>

namespace dicom_echo {

namespace {

constexpr qint64 millisecondsBetweenTidyings = qint64{6} * 3600 * 1000;

QSqlError number(const QSqlDatabase &database, const QString &statement, qint64 &value)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return query.lastError();
    value = query.next() ? query.value(0).toLongLong() : 0;
    return {};
}

QSqlError change(const QSqlDatabase &database, const QString &statement, const QVariantList &values = {})
{
    QSqlQuery query(database);
    return runStatement(query, statement, values);
}

/// Of the rows in front of a time: all but the one of their peer and day that tells most.
QString thinningStatement()
{
    return QStringLiteral(
        "DELETE FROM results WHERE id IN ("
        "SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY peer, started / 86400000"
        " ORDER BY verdict = 'failure' DESC, started DESC, id DESC) AS place FROM results WHERE started < ?)"
        " WHERE place > 1)"
        " AND id NOT IN (SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY peer ORDER BY started DESC, id "
        "DESC)"
        " AS place FROM results WHERE verdict IN ('success', 'warning')) WHERE place = 1)");
}

/// What nothing refers to any more.
QSqlError dropEmpty(const QSqlDatabase &database)
{
    const QSqlError error = change(database, QStringLiteral("DELETE FROM runs WHERE NOT EXISTS (SELECT 1 FROM results"
                                                            " WHERE run = runs.id)"));
    return error.isValid() ? error
                           : change(database, QStringLiteral("DELETE FROM peers WHERE NOT EXISTS (SELECT 1 FROM results"
                                                             " WHERE peer = peers.id)"));
}

struct FileSize
{
    qint64 pageBytes = 0;
    qint64 pages = 0;
    qint64 freePages = 0;

    [[nodiscard]] qint64 bytes() const { return pages * pageBytes; }
    [[nodiscard]] qint64 usedBytes() const { return (pages - freePages) * pageBytes; }
};

QSqlError readSize(const QSqlDatabase &database, FileSize &size)
{
    QSqlError error = number(database, QStringLiteral("PRAGMA page_size"), size.pageBytes);
    if (!error.isValid())
        error = number(database, QStringLiteral("PRAGMA page_count"), size.pages);
    if (!error.isValid())
        error = number(database, QStringLiteral("PRAGMA freelist_count"), size.freePages);
    return error;
}

/// A twentieth of the runs, at least one: what was true longest ago. A watch that began long ago and goes on is none of
/// them, and the newest run stays.
QSqlError dropOldest(const QSqlDatabase &database, qint64 runs)
{
    const QSqlError error = change(
        database, QStringLiteral("DELETE FROM runs WHERE id IN (SELECT id FROM runs ORDER BY heard, id LIMIT ?)"),
        {std::max<qint64>(1, runs / 20)});
    return error.isValid() ? error : dropEmpty(database);
}

/// Gives the free pages back; SQLite does one of them at each step.
QSqlError vacuum(const QSqlDatabase &database)
{
    {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        if (!query.exec(QStringLiteral("PRAGMA incremental_vacuum")))
            return query.lastError();
        while (query.next()) {
        }
    }
    return change(database, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace

QSqlError askIfThinningIsDue(const QSqlDatabase &database, const QDateTime &now, bool &isDue)
{
    qint64 last = 0;
    const QSqlError error = number(database, QStringLiteral("SELECT max(time) FROM tidyings"), last);
    const qint64 time = now.toMSecsSinceEpoch();
    isDue = last <= time - millisecondsBetweenTidyings || last > time; // the clock was set back
    return error;
}

QSqlError thinHistory(const QSqlDatabase &database, const HistoryBounds &bounds, const QDateTime &now)
{
    const struct
    {
        QString statement;
        QVariantList values;
    } steps[] = {
        {QStringLiteral("DELETE FROM tidyings"), {}},
        {QStringLiteral("INSERT INTO tidyings (time) VALUES (?)"), {timeValue(now)}},
        {QStringLiteral("DELETE FROM runs WHERE heard < ?"), {timeValue(now.addDays(-bounds.days))}},
        {thinningStatement(), {timeValue(now.addDays(-thinnedAfterDays))}},
    };
    for (const auto &step : steps) {
        if (QSqlError error = change(database, step.statement, step.values); error.isValid())
            return error;
    }
    return dropEmpty(database);
}

QSqlError shrinkHistory(const QSqlDatabase &database, const HistoryBounds &bounds)
{
    const qint64 most = qint64{bounds.megabytes} * 1024 * 1024;
    FileSize size;
    QSqlError error = readSize(database, size);
    if (error.isValid() || size.bytes() <= most)
        return error;
    qint64 runs = 2;
    while (size.usedBytes() > most / 10 * 9 && runs > 1) {
        error = number(database, QStringLiteral("SELECT count(*) FROM runs"), runs);
        if (!error.isValid() && runs > 1)
            error = dropOldest(database, runs);
        if (!error.isValid())
            error = readSize(database, size);
        if (error.isValid())
            return error;
    }
    return vacuum(database);
}

} // namespace dicom_echo
