#include "ui/profiles/profile_list_model.h"

#include "core/diagnosis/watch_text.h"
#include "core/pdu/pdu_decoder.h"
#include "ui/run/verdict_appearance.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QFont>
#include <QSet>

namespace dicom_echo {
namespace {

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Success:
        return ProfileListModel::tr("Succeeded");
    case Verdict::Warning:
        return ProfileListModel::tr("Succeeded with a warning");
    case Verdict::Failure:
        return ProfileListModel::tr("Failed");
    case Verdict::Cancelled:
        return ProfileListModel::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace

ProfileListModel::ProfileListModel(ProfileEditor *editor, QObject *parent)
    : QAbstractListModel(parent)
    , m_editor(editor)
{
    connect(editor, &ProfileEditor::profilesChanged, this, &ProfileListModel::takeProfiles);
    connect(editor, &ProfileEditor::stateChanged, this, &ProfileListModel::showState);
    takeProfiles();
}

void ProfileListModel::setLastRun(const QString &name, const FinishedRun &run)
{
    m_lastRuns.insert(name, run);
    showState();
}

std::optional<FinishedRun> ProfileListModel::lastRun(const QString &name) const
{
    const auto last = m_lastRuns.constFind(name);
    const Profile *const profile = m_editor->find(name);
    return last != m_lastRuns.cend() && profile && isResultOf(*last, *profile) ? std::optional(*last) : std::nullopt;
}

void ProfileListModel::setWatch(const QString &name, const std::optional<WatchSummary> &summary)
{
    if (summary)
        m_watches.insert(name, *summary);
    else
        m_watches.remove(name);
    if (const QModelIndex row = indexOf(name); row.isValid())
        Q_EMIT dataChanged(row, row);
}

QModelIndex ProfileListModel::indexOf(const QString &name) const
{
    const qsizetype row = m_names.indexOf(name);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

int ProfileListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

QVariant ProfileListModel::data(const QModelIndex &index, int role) const
{
    const QString name = m_names.value(index.row());
    const Profile *const profile = m_editor->find(name);
    if (!index.isValid() || !profile)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shownName(name);
    case Qt::EditRole:
    case NameRole:
        return name;
    case StateRole:
        return stateText(name);
    case FilterRole:
        return QStringList{name, profile->request.address, profile->request.calledAeTitle}.join(u'\n');
    case Qt::ToolTipRole:
        return plainToolTip(description(*profile));
    case Qt::AccessibleDescriptionRole:
        return description(*profile);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "profile, its state").arg(shownName(name), stateText(name));
    case Qt::DecorationRole: {
        if (const auto watch = m_watches.constFind(name); watch != m_watches.cend())
            return stateIcon(iconOfWatch(*watch));
        const std::optional<FinishedRun> last = lastRun(name);
        return stateIcon(last ? iconOf(last->verdict()) : StateIcon::Skipped);
    }
    case Qt::FontRole: {
        QFont font;
        font.setBold(name == m_editor->openName());
        return font;
    }
    default:
        return {};
    }
}

/// Renaming replaces the row that is just being edited, so it waits until its editor is closed.
bool ProfileListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString from = m_names.value(index.row());
    const QString to = value.toString().trimmed();
    if (role != Qt::EditRole || from.isEmpty() || from == to)
        return false;
    QMetaObject::invokeMethod(
        this, [this, from, to] { rename(from, to); }, Qt::QueuedConnection);
    return true;
}

void ProfileListModel::rename(const QString &from, const QString &to)
{
    const std::optional<FinishedRun> run = lastRun(from);
    if (!m_editor->rename(from, to))
        return;
    if (run)
        setLastRun(to, *run);
    Q_EMIT renamed(to);
}

Qt::ItemFlags ProfileListModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

/// Not by a reset: a name that is just being typed in another row is not disturbed. Rows that come or go side by side
/// do so at once, as views take their time for each change.
void ProfileListModel::takeProfiles()
{
    QStringList names;
    for (const Profile &profile : m_editor->profiles())
        names.append(profile.name);
    removeAllBut(names);
    insertMissing(names);
    showState();
}

void ProfileListModel::removeAllBut(const QStringList &names)
{
    const QSet<QString> kept(names.cbegin(), names.cend());
    for (qsizetype last = m_names.size() - 1; last >= 0; --last) {
        qsizetype first = last + 1;
        while (first > 0 && !kept.contains(m_names.at(first - 1)))
            --first;
        if (first > last)
            continue;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
        m_names.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

/// The rows that are there are among `names`, in its order.
void ProfileListModel::insertMissing(const QStringList &names)
{
    for (qsizetype row = 0; row < names.size(); ++row) {
        const qsizetype found = row < m_names.size() ? names.indexOf(m_names.at(row), row) : -1;
        const qsizetype next = found < 0 ? names.size() : found;
        if (next == row)
            continue;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(next - 1));
        m_names = m_names.first(row) + names.sliced(row, next - row) + m_names.sliced(row);
        endInsertRows();
        row = next - 1;
    }
}

void ProfileListModel::showState()
{
    if (!m_names.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString ProfileListModel::shownName(const QString &name) const
{
    const bool isModified = name == m_editor->openName() && m_editor->isModified();
    return isModified ? tr("%1 *", "profile with unsaved changes").arg(visibleText(name)) : visibleText(name);
}

QString ProfileListModel::stateText(const QString &name) const
{
    const bool isModified = name == m_editor->openName() && m_editor->isModified();
    const std::optional<FinishedRun> last = lastRun(name);
    QStringList parts;
    if (isModified)
        parts << tr("Unsaved changes");
    if (const auto watch = m_watches.constFind(name); watch != m_watches.cend())
        parts << watchStateText(*watch, QDateTime::currentDateTime());
    else if (last)
        parts << tr("%1 %2", "verdict, time")
                     .arg(verdictWord(last->verdict()), last->startedAt().toLocalTime().toString(u"HH:mm"));
    else if (!isModified)
        parts << tr("Not tested yet");
    return parts.join(tr(", "));
}

QString ProfileListModel::description(const Profile &profile) const
{
    if (profile.kind == ProfileKind::LocalTestPeer)
        return tr("Built-in responder on this computer. %1").arg(stateText(profile.name));
    return tr("%1 at %2, port %3. %4")
        .arg(visibleText(profile.request.calledAeTitle), visibleText(profile.request.address),
             QString::number(profile.request.port), stateText(profile.name));
}

} // namespace dicom_echo
