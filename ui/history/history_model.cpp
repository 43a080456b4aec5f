#include "ui/history/history_model.h"

#include "core/diagnosis/duration_text.h"
#include "core/text/visible_text.h"
#include "ui/run/stage_text.h"
#include "ui/run/verdict_appearance.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/time_text.h"
#include "ui/widgets/user_language.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace dicom_echo {
namespace {

QString resultWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Success:
        return HistoryModel::tr("Succeeded");
    case Verdict::Warning:
        return HistoryModel::tr("Warning");
    case Verdict::Failure:
        return HistoryModel::tr("Failed");
    case Verdict::Cancelled:
        return HistoryModel::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString kindText(const HistoryRow &row)
{
    switch (row.kind) {
    case RunKind::Echo:
        return HistoryModel::tr("Echo");
    case RunKind::Watch:
        return row.isOver ? HistoryModel::tr("Watch") : HistoryModel::tr("Watch, not ended");
    case RunKind::Fleet:
        return HistoryModel::tr("Fleet");
    }
    Q_UNREACHABLE();
}

/// As the stage strip calls it; one that a newer version knows keeps its name.
QString stageWord(const QString &name)
{
    static const QHash<QString, Stage> stages{
        {QStringLiteral("resolve"), Stage::Resolve}, {QStringLiteral("connect"), Stage::Connect},
        {QStringLiteral("tls"), Stage::Tls},         {QStringLiteral("associate"), Stage::Associate},
        {QStringLiteral("echo"), Stage::Echo},       {QStringLiteral("release"), Stage::Release}};
    const auto stage = stages.constFind(name);
    return stage == stages.cend() ? name : stageTitle(*stage);
}

QString timeText(const QDateTime &time)
{
    return momentText(time.toLocalTime());
}

QString cellText(const HistoryLine &line, int column)
{
    const PeerOutcome &outcome = line.row.outcome;
    switch (column) {
    case HistoryModel::TimeColumn:
        return timeText(outcome.startedAt);
    case HistoryModel::RunColumn:
        return kindText(line.row);
    case HistoryModel::ResultColumn:
        return resultWord(outcome.verdict);
    case HistoryModel::StageColumn:
        return stageWord(outcome.stage);
    case HistoryModel::CauseColumn:
        return visibleText(outcome.title);
    case HistoryModel::RoundTripColumn:
        return outcome.roundTripMilliseconds ? durationText(*outcome.roundTripMilliseconds, userWords()) : QString();
    case HistoryModel::ChangesColumn:
        return line.changes;
    default:
        return {};
    }
}

bool isSameRow(const HistoryLine &left, const HistoryLine &right)
{
    return left.row.id == right.row.id;
}

} // namespace

void HistoryModel::setLines(const QList<HistoryLine> &lines)
{
    removeAllBut(lines);
    for (qsizetype row = 0; row < lines.size(); ++row) {
        if (row < m_lines.size() && isSameRow(m_lines.at(row), lines.at(row)))
            continue;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
        m_lines.insert(row, lines.at(row));
        endInsertRows();
    }
    for (qsizetype row = 0; row < lines.size(); ++row) {
        if (m_lines.at(row) == lines.at(row))
            continue;
        m_lines[row] = lines.at(row);
        Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), columnTotal - 1));
    }
}

/// Rows never change their order, so those that are left are in that of the new ones.
void HistoryModel::removeAllBut(const QList<HistoryLine> &lines)
{
    QSet<qint64> kept;
    for (const HistoryLine &line : lines)
        kept.insert(line.row.id);
    const bool areSomeKept = std::any_of(m_lines.cbegin(), m_lines.cend(),
                                         [&kept](const HistoryLine &line) { return kept.contains(line.row.id); });
    if (!areSomeKept) { // another peer
        beginResetModel();
        m_lines.clear();
        endResetModel();
        return;
    }
    for (qsizetype row = m_lines.size() - 1; row >= 0; --row) {
        if (kept.contains(m_lines.at(row).row.id))
            continue;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_lines.removeAt(row);
        endRemoveRows();
    }
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HistoryLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(line, index.column());
    case Qt::ToolTipRole: {
        const QString text = cellText(line, index.column());
        return text.isEmpty() ? QVariant() : plainToolTip(text);
    }
    case Qt::DecorationRole:
        return index.column() == ResultColumn ? QVariant(stateIcon(iconOf(line.row.outcome.verdict))) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == RoundTripColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case RunColumn:
        return tr("Run");
    case ResultColumn:
        return tr("Result");
    case StageColumn:
        return tr("Stage");
    case CauseColumn:
        return tr("Cause");
    case RoundTripColumn:
        return tr("Round trip");
    case ChangesColumn:
        return tr("What changed");
    default:
        return {};
    }
}

QString historySummary(const QList<HistoryLine> &lines)
{
    if (lines.isEmpty())
        return {};
    const QString count = lines.size() < RunHistory::mostLines
                              ? HistoryModel::tr("%n run(s).", nullptr, int(lines.size()))
                              : HistoryModel::tr("The newest %n run(s).", nullptr, int(lines.size()));
    // A watch that ended while its peer was down may have succeeded before: then it has a round trip.
    const auto success = std::find_if(lines.cbegin(), lines.cend(), [](const HistoryLine &line) {
        return line.row.outcome.hasSucceeded() ||
               (line.row.kind == RunKind::Watch && line.row.outcome.roundTripMilliseconds);
    });
    if (success == lines.cend())
        return count + u' ' + HistoryModel::tr("None of them succeeded.");
    const QString last = success->row.outcome.hasSucceeded()
                             ? HistoryModel::tr("Last success: %1.").arg(timeText(success->row.heardAt))
                             : HistoryModel::tr("Last success: in the watch that began %1.")
                                   .arg(timeText(success->row.outcome.startedAt));
    return count + u' ' + last;
}

} // namespace dicom_echo
#include "moc_history_model.cpp"
