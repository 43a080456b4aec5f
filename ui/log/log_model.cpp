#include "ui/log/log_model.h"

#include "ui/widgets/plain_tool_tip.h"

#include <QDateTime>

#include <algorithm>

namespace dicom_echo {
namespace {

QString timeText(qint64 microseconds)
{
    return QDateTime::fromMSecsSinceEpoch(microseconds / 1000).toString(u"HH:mm:ss.zzz");
}

} // namespace

LogModel::LogModel(const BoundedLog &log, QObject *parent)
    : QAbstractListModel(parent)
    , m_log(log)
{
    rebuild();
}

void LogModel::append(const QList<LogRecord> &records)
{
    const Number firstNew = endNumber();
    const Number end = firstNew + Number(records.size());
    const Number capacity = Number(m_log.capacity());
    const size_t matchesBefore = m_matches.size();
    removeRowsBefore(end - std::min(end, capacity));
    const size_t matchesLeft = m_matches.size();

    const qsizetype tooMany = std::max<qsizetype>(records.size() - m_log.capacity(), 0);
    const auto added = static_cast<int>(std::count_if(records.cbegin() + tooMany, records.cend(),
                                                      [this](const LogRecord &r) { return r.level <= m_level; }));
    if (added > 0)
        beginInsertRows({}, rowCount(), rowCount() + added - 1);
    m_log.append(records);
    forgetDroppedRuns();
    for (Number number = firstNew + Number(tooMany); number < end; ++number)
        show(number);
    if (added > 0)
        endInsertRows();
    if (matchesLeft != matchesBefore || m_matches.size() != matchesLeft)
        Q_EMIT matchesChanged();
}

void LogModel::clear()
{
    beginResetModel();
    m_log.clear();
    m_runStart = 0;
    m_runs.clear();
    rebuild();
    endResetModel();
    Q_EMIT matchesChanged();
}

/// A record of level Quiet, which no line of a log has.
void LogModel::startRun(const QString &peer, qint64 timeMicroseconds)
{
    m_runStart = endNumber();
    m_runs.push_back({m_runStart, {}});
    if (m_lastRunOnly) {
        beginResetModel();
        rebuild();
        endResetModel();
        Q_EMIT matchesChanged();
    }
    append({{LogLevel::Quiet, timeMicroseconds, peer, -1}});
}

void LogModel::endRun(const QString &verdict)
{
    if (m_runs.empty())
        return; // it was cleared
    m_runs.back().verdict = verdict;
    if (m_runs.back().first < m_log.droppedCount())
        return;
    const int row = rowOf(m_runs.back().first);
    Q_EMIT dataChanged(index(row), index(row));
}

void LogModel::setLastRunOnly(bool on)
{
    if (on == m_lastRunOnly)
        return;
    beginResetModel();
    m_lastRunOnly = on;
    rebuild();
    endResetModel();
    Q_EMIT matchesChanged();
}

void LogModel::setLevel(LogLevel level)
{
    if (level == m_level)
        return;
    beginResetModel();
    m_level = level;
    rebuild();
    endResetModel();
    Q_EMIT matchesChanged();
}

qint64 LogModel::pdu(int row) const
{
    return m_shown[static_cast<size_t>(row)] < m_runStart ? -1 : record(row).pdu;
}

int LogModel::rowOfPdu(qint64 pdu) const
{
    const auto first = std::lower_bound(m_shown.cbegin(), m_shown.cend(), m_runStart);
    const auto found = std::find_if(first, m_shown.cend(), [&](Number number) { return recordOf(number).pdu == pdu; });
    return found == m_shown.cend() ? -1 : static_cast<int>(found - m_shown.cbegin());
}

const LogRecord &LogModel::record(int row) const
{
    return recordOf(m_shown[static_cast<size_t>(row)]);
}

QString LogModel::line(int row) const
{
    const LogRecord &shown = record(row);
    if (!isBeginning(row))
        return QStringLiteral("%1  %2  %3")
            .arg(timeText(shown.timeMicroseconds), logLevelLetter(shown.level), shown.text);
    const QString verdict = verdictOf(m_shown[static_cast<size_t>(row)]);
    const QString run = verdict.isEmpty() ? shown.text : tr("%1: %2", "peer, verdict").arg(shown.text, verdict);
    return QStringLiteral("%1  =  %2").arg(timeText(shown.timeMicroseconds), run);
}

void LogModel::setSearchText(const QString &text)
{
    if (text == m_searchText)
        return;
    m_searchText = text;
    m_matches.clear();
    for (const Number number : m_shown) {
        if (isMatch(recordOf(number)))
            m_matches.push_back(number);
    }
    Q_EMIT matchesChanged();
}

int LogModel::matchAfter(int row) const
{
    if (m_matches.empty())
        return -1;
    if (row < 0 || row >= rowCount())
        return rowOf(m_matches.front());
    const auto next = std::upper_bound(m_matches.cbegin(), m_matches.cend(), m_shown[static_cast<size_t>(row)]);
    return rowOf(next == m_matches.cend() ? m_matches.front() : *next);
}

int LogModel::matchBefore(int row) const
{
    if (m_matches.empty())
        return -1;
    if (row < 0 || row >= rowCount())
        return rowOf(m_matches.back());
    const auto here = std::lower_bound(m_matches.cbegin(), m_matches.cend(), m_shown[static_cast<size_t>(row)]);
    return rowOf(here == m_matches.cbegin() ? m_matches.back() : *std::prev(here));
}

int LogModel::matchNumber(int row) const
{
    if (row < 0 || row >= rowCount())
        return 0;
    const Number number = m_shown[static_cast<size_t>(row)];
    const auto here = std::lower_bound(m_matches.cbegin(), m_matches.cend(), number);
    return here == m_matches.cend() || *here != number ? 0 : static_cast<int>(here - m_matches.cbegin()) + 1;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::ToolTipRole && isBeginning(index.row()))
        return plainToolTip(line(index.row()));
    return role == Qt::DisplayRole ? line(index.row()) : QVariant();
}

const LogRecord &LogModel::recordOf(Number number) const
{
    return m_log.at(static_cast<qsizetype>(number - m_log.droppedCount()));
}

void LogModel::removeRowsBefore(Number first)
{
    const auto firstRow = std::lower_bound(m_shown.cbegin(), m_shown.cend(), first);
    const auto rows = static_cast<int>(firstRow - m_shown.cbegin());
    if (rows == 0)
        return;
    beginRemoveRows({}, 0, rows - 1);
    m_beginningsShown -= static_cast<int>(std::count_if(
        m_shown.cbegin(), firstRow, [this](Number number) { return recordOf(number).level == LogLevel::Quiet; }));
    m_shown.erase(m_shown.cbegin(), firstRow);
    m_matches.erase(m_matches.cbegin(), std::lower_bound(m_matches.cbegin(), m_matches.cend(), first));
    endRemoveRows();
}

/// Makes a line a row, if its level says so. Inside beginInsertRows() or beginResetModel().
void LogModel::show(Number number)
{
    const LogRecord &shown = recordOf(number);
    if (shown.level > m_level)
        return;
    m_shown.push_back(number);
    if (shown.level == LogLevel::Quiet)
        ++m_beginningsShown;
    else
        m_longestLine = std::max(m_longestLine, textColumn + shown.text.size());
    if (isMatch(shown))
        m_matches.push_back(number);
}

void LogModel::rebuild()
{
    m_shown.clear();
    m_matches.clear();
    m_longestLine = 0;
    m_beginningsShown = 0;
    for (Number number = firstToShow(); number < endNumber(); ++number)
        show(number);
}

bool LogModel::isMatch(const LogRecord &record) const
{
    return !m_searchText.isEmpty() && record.text.contains(m_searchText, Qt::CaseInsensitive);
}

LogModel::Number LogModel::firstToShow() const
{
    return m_lastRunOnly ? std::max(m_runStart, m_log.droppedCount()) : m_log.droppedCount();
}

QString LogModel::verdictOf(Number beginning) const
{
    const auto run = std::lower_bound(m_runs.cbegin(), m_runs.cend(), beginning,
                                      [](const Run &each, Number first) { return each.first < first; });
    return run == m_runs.cend() ? QString() : run->verdict;
}

void LogModel::forgetDroppedRuns()
{
    while (m_runs.size() > 1 && m_runs.front().first < m_log.droppedCount())
        m_runs.pop_front();
}

int LogModel::rowOf(Number number) const
{
    return static_cast<int>(std::lower_bound(m_shown.cbegin(), m_shown.cend(), number) - m_shown.cbegin());
}

} // namespace dicom_echo
#include "moc_log_model.cpp"
