#include "ui/pdu/pdu_list_model.h"

#include "core/diagnosis/capture_texts.h"
#include "core/pdu/pdu_decoder.h"
#include "ui/run/redaction.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/time_text.h"
#include "ui/widgets/user_language.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace dicom_echo {
namespace {

constexpr int cachedSummaries = 512;
constexpr qsizetype longestMeaning = 400; ///< characters; a hostile UID could have 64 Ki

bool isNumber(int column)
{
    return column == PduListModel::NumberColumn || column == PduListModel::LengthColumn ||
           column == PduListModel::SinceStartColumn || column == PduListModel::SincePreviousColumn;
}

QString headerToolTip(int column)
{
    switch (column) {
    case PduListModel::SinceStartColumn:
        return PduListModel::tr("Seconds since the first PDU");
    case PduListModel::SincePreviousColumn:
        return PduListModel::tr("Seconds since the PDU before");
    case PduListModel::LengthColumn:
        return PduListModel::tr("Length of the whole PDU, with the six bytes of its header");
    default:
        return {};
    }
}

/// `12.000318`, seconds. A clock that was set back gives a negative one.
QString secondsText(qint64 microseconds)
{
    return QString::number(static_cast<double>(microseconds) / 1e6, 'f', 6);
}

} // namespace

PduListModel::PduListModel(KeptPdus::Bounds bounds, QObject *parent)
    : QAbstractTableModel(parent)
    , m_pdus(bounds)
    , m_summaries(cachedSummaries)
{}

void PduListModel::append(const QList<PduTransfer> &pdus)
{
    if (pdus.isEmpty())
        return;
    const int row = rowCount();
    beginInsertRows({}, row, row + static_cast<int>(pdus.size()) - 1);
    for (const PduTransfer &pdu : pdus)
        m_pdus.append(pdu);
    endInsertRows();
    dropExcess();
}

void PduListModel::clear()
{
    beginResetModel();
    KeptPdus old = std::exchange(m_pdus, KeptPdus(m_pdus.bounds()));
    m_violations.clear();
    m_summaries.clear();
    endResetModel();
    // The PDUs of a long run are some 100,000 blocks of memory: freeing them here would hold up the window.
    QThreadPool::globalInstance()->start([old = std::move(old)]() mutable { old.clear(); });
}

void PduListModel::show(const KeptPdus &pdus)
{
    clear();
    if (pdus.size() == 0)
        return;
    beginInsertRows({}, 0, static_cast<int>(pdus.size()) - 1);
    m_pdus = KeptPdus(pdus, m_pdus.bounds());
    endInsertRows();
    dropExcess();
}

void PduListModel::dropExcess()
{
    const qsizetype leaving = m_pdus.excess();
    if (leaving == 0)
        return;
    beginRemoveRows({}, KeptPdus::firstKept, static_cast<int>(KeptPdus::firstKept + leaving) - 1);
    m_pdus.drop(leaving);
    endRemoveRows();
}

void PduListModel::setRedaction(Redaction *redaction)
{
    m_redaction = redaction;
    connect(redaction, &Redaction::switched, this, [this] {
        m_summaries.clear();
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, MeaningColumn), index(rowCount() - 1, MeaningColumn));
    });
}

QByteArray PduListModel::shownBytes(int row) const
{
    return m_redaction ? m_redaction->pdu(pdu(row).bytes) : pdu(row).bytes;
}

PduSummary PduListModel::summary(int row) const
{
    const qint64 number = numberOf(row);
    if (const PduSummary *const known = m_summaries.object(number))
        return *known;
    const QByteArray bytes = shownBytes(row);
    auto *const made = new PduSummary(pdu(row).isWhole() ? pduSummary(bytes, userWords())
                                                         : partialPduSummary(bytes, pdu(row).size(), userWords()));
    std::vector<Violation> &violations = made->violations;
    if (const auto found = m_violations.constFind(number);
        found != m_violations.constEnd() && std::find(violations.begin(), violations.end(), *found) == violations.end())
        violations.push_back(*found);
    PduSummary result = *made;
    m_summaries.insert(number, made);
    return result;
}

void PduListModel::setRefused(qint64 number, const Violation &violation)
{
    m_violations = {{number, violation}};
    m_summaries.remove(number);
    if (const int row = rowOf(number); row >= 0)
        Q_EMIT dataChanged(index(row, MeaningColumn), index(row, MeaningColumn));
}

void PduListModel::setViolations(const QMap<qsizetype, Violation> &violations)
{
    m_violations = violations;
    m_summaries.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, MeaningColumn), index(rowCount() - 1, MeaningColumn));
}

int PduListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pdus.size());
}

int PduListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PduListModel::data(const QModelIndex &index, int role) const
{
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::Alignment(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::ToolTipRole:
        return toolTip(index.row(), column);
    case Qt::DecorationRole:
        return column == MeaningColumn ? icon(index.row()) : QVariant();
    }
    return {};
}

QVariant PduListModel::icon(int row) const
{
    const PduSummary summed = summary(row);
    if (summed.tellsFailure)
        return stateIcon(StateIcon::Failure);
    if (!summed.violations.empty())
        return stateIcon(StateIcon::Warning);
    return pdu(row).isWhole() ? QVariant() : QVariant(stateIcon(StateIcon::Skipped));
}

/// Of a time all that is known of it: the clock may not be shown.
QString PduListModel::toolTip(int row, int column) const
{
    if (column == MeaningColumn)
        return plainToolTip(text(row, column));
    const bool isTime = column == TimeColumn || column == SinceStartColumn || column == SincePreviousColumn;
    return isTime && pdu(row).timeMicroseconds != 0 ? dateTimeText(pdu(row).timeMicroseconds) : QString();
}

QVariant PduListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::Alignment(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft)));
    if (role == Qt::ToolTipRole)
        return headerToolTip(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NumberColumn:
        return tr("No.");
    case TimeColumn:
        return tr("Time");
    case SinceStartColumn:
        return tr("Since start");
    case SincePreviousColumn:
        return tr("Interval");
    case DirectionColumn:
        return tr("Direction");
    case TypeColumn:
        return tr("Type");
    case LengthColumn:
        return tr("Bytes");
    case MeaningColumn:
        return tr("Meaning");
    }
    return {};
}

QString PduListModel::text(int row, int column) const
{
    const PduTransfer &shown = pdu(row);
    switch (static_cast<Column>(column)) {
    case NumberColumn:
        return QString::number(numberOf(row) + 1);
    case TimeColumn:
        return clockText(row);
    case SinceStartColumn:
        return sinceStartText(row);
    case SincePreviousColumn:
        return sincePreviousText(row);
    case DirectionColumn:
        return directionText(shown.direction);
    case TypeColumn:
        return typeText(row);
    case LengthColumn:
        return QString::number(shown.size());
    case MeaningColumn:
        return meaningText(row, summary(row));
    }
    return {};
}

QString PduListModel::clockText(int row) const
{
    const qint64 time = pdu(row).timeMicroseconds;
    if (time == 0)
        return {};
    return m_timeStyle == TimeStyle::WithDate ? dateTimeText(time) : timeOfDayText(time);
}

QString PduListModel::sinceStartText(int row) const
{
    const qint64 start = pdu(0).timeMicroseconds;
    const qint64 time = pdu(row).timeMicroseconds;
    return start == 0 || time == 0 ? QString() : secondsText(time - start);
}

/// Empty if the PDU before was dropped.
QString PduListModel::sincePreviousText(int row) const
{
    if (row == 0 || numberOf(row - 1) + 1 != numberOf(row))
        return {};
    const qint64 before = pdu(row - 1).timeMicroseconds;
    const qint64 time = pdu(row).timeMicroseconds;
    return before == 0 || time == 0 ? QString() : secondsText(time - before);
}

QString PduListModel::typeText(int row) const
{
    const QByteArray &bytes = pdu(row).bytes;
    return bytes.isEmpty() ? QString() : pduTypeName(static_cast<quint8>(bytes.front()));
}

QString PduListModel::meaningText(int row, const PduSummary &summary) const
{
    QString meaning = summary.meaning;
    if (const QString partial = partialPduText(pdu(row), userWords()); !partial.isEmpty())
        meaning += QStringLiteral(" - ") + partial;
    for (const Violation &violation : summary.violations)
        meaning += tr(" - violation: %1").arg(violationText(violation, userWords()));
    return meaning.size() > longestMeaning ? meaning.first(longestMeaning) + QChar(0x2026) : meaning;
}

QString directionText(Direction direction)
{
    switch (direction) {
    case Direction::Sent:
        return QCoreApplication::translate("PduListModel", "Sent");
    case Direction::Received:
        return QCoreApplication::translate("PduListModel", "Received");
    }
    return {};
}

} // namespace dicom_echo
#include "moc_pdu_list_model.cpp"
