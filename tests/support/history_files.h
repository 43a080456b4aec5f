// What the tests of the history share: results of a peer, and a folder for each test.
#pragma once

#include "core/history/history_record.h"
#include "core/history/history_store.h"

#include <QDir>
#include <QTemporaryDir>

namespace dicom_echo::test {

/// Rounded to a millisecond, as the history keeps times.
inline QDateTime daysAgo(double days)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return now.addMSecs(-static_cast<qint64>(days * 24 * 3600 * 1000));
}

inline PeerOutcome outcomeAt(const QDateTime &time, Verdict verdict = Verdict::Success)
{
    PeerOutcome outcome;
    outcome.startedAt = time;
    outcome.verdict = verdict;
    if (verdict == Verdict::Failure) {
        outcome.stage = QStringLiteral("connect");
        outcome.code = QStringLiteral("connection-refused");
        outcome.title = QStringLiteral("192.0.2.1:104 refused the connection");
    }
    return outcome;
}

inline const QString pacs = QStringLiteral("PACS@pacs.example.org:104");
inline const QString archive = QStringLiteral("ARCHIVE@pacs.example.org:104");

inline HistoryRun runOf(const PeerOutcome &outcome, const QString &peer = pacs, RunKind kind = RunKind::Echo)
{
    HistoryRun run;
    run.kind = kind;
    run.startedAt = outcome.startedAt;
    run.entries = {HistoryEntry{peer, QStringLiteral("Main PACS"), {}, outcome, {}}};
    return run;
}

class HistoryFolder
{
public:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("history.sqlite")) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] QStringList files(const QString &pattern) const
    {
        return QDir(m_folder.path()).entryList({pattern}, QDir::Files | QDir::Hidden, QDir::Name);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace dicom_echo::test
