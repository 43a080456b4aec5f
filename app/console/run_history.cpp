#include "app/console/run_history.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dicom_echo {

KeptRun keepRun(const QString &historyPath, const HistoryRun &run)
{
    HistoryStore store(historyPath);
    const HistoryEntry &entry = run.entries.first();
    const HistoryBaseline before = store.newest({entry.peer});
    KeptRun kept{before.since, {}, store.takeProblem()};
    if (before.peers.contains(entry.peer))
        kept.changes = changesBetween(before.peers.value(entry.peer), entry.outcome);
    store.add(run);
    if (const QString problem = store.takeProblem(); !problem.isEmpty())
        kept.problem = problem;
    return kept;
}

QJsonValue changesToJson(const KeptRun &kept)
{
    if (!kept.since.isValid())
        return QJsonValue(QJsonValue::Null);
    QJsonArray texts;
    for (const OutcomeChange &change : kept.changes)
        texts << change.text;
    return QJsonObject{{QStringLiteral("since"), kept.since.toString(Qt::ISODateWithMs)},
                       {QStringLiteral("texts"), texts}};
}

} // namespace dicom_echo
