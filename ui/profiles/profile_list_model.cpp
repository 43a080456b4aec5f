#include "ui/profiles/profile_list_model.h"

#include "core/diagnosis/watch_text.h"
#include "core/echo/peer_key.h"
#include "core/text/visible_text.h"
#include "ui/profiles/profile_texts.h"
#include "ui/run/verdict_appearance.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/time_text.h"
#include "ui/widgets/user_language.h"

#include <QFont>
#include <QMimeData>

#include <utility>

namespace dicom_echo {
namespace {

constexpr QLatin1StringView profilesMimeType("application/x-dicom-echo-profiles");

LastResult resultOf(const FinishedRun &run)
{
    LastResult result;
    result.verdict = run.verdict();
    result.startedAt = run.startedAt();
    result.heardAt = run.watch ? result.startedAt.addMSecs(qint64(run.watch->milliseconds)) : result.startedAt;
    return result;
}

} // namespace

ProfileListModel::ProfileListModel(ProfileEditor *editor, QObject *parent)
    : ProfileTree(editor, parent)
{
    connect(editor, &ProfileEditor::profilesChanged, this, [this] {
        m_filterTexts.clear();
        takeProfiles();
    });
    // Later: the selection that led to another draft is still at work on the rows.
    connect(
        editor, &ProfileEditor::draftsChanged, this,
        [this] {
            forgetDraftRuns();
            takeDrafts();
        },
        Qt::QueuedConnection);
    connect(editor, &ProfileEditor::stateChanged, this, &ProfileListModel::showDraftStates);
    connect(editor, &ProfileEditor::renamed, this, &ProfileListModel::takeRename);
    takeProfiles();
}

void ProfileListModel::setLastRun(const QString &name, const FinishedRun &run)
{
    m_lastRuns.insert(name, run);
    refresh(name);
}

std::optional<FinishedRun> ProfileListModel::lastRun(const QString &name) const
{
    const FinishedRun *const run = findRun(name);
    return run ? std::optional(*run) : std::nullopt;
}

const FinishedRun *ProfileListModel::findRun(const QString &name) const
{
    const auto last = m_lastRuns.constFind(name);
    const Profile *const profile = last == m_lastRuns.cend() ? nullptr : editor()->find(name);
    return profile && isResultOf(*last, *profile) ? &*last : nullptr;
}

void ProfileListModel::setDraftRun(const QString &key, const FinishedRun &run)
{
    m_draftRuns.insert(key, run);
    refresh(key);
}

const FinishedRun *ProfileListModel::findDraftRun(const QString &key) const
{
    const auto last = m_draftRuns.constFind(key);
    const OpenDraft *const draft = last == m_draftRuns.cend() ? nullptr : editor()->drafts().find(key);
    return draft && isResultOf(*last, draft->draft) ? &*last : nullptr;
}

void ProfileListModel::forgetDraftRuns()
{
    m_draftRuns.removeIf([this](const auto &run) { return !editor()->drafts().find(run.key()); });
}

void ProfileListModel::setEchoing(const QString &key, bool isEchoing)
{
    if (isEchoing)
        m_echoing.insert(key);
    else
        m_echoing.remove(key);
    refresh(key);
}

void ProfileListModel::setKeptResults(const QHash<QString, LastResult> &results)
{
    m_kept = results;
    m_filterTexts.clear();
    takeProfiles();
}

void ProfileListModel::setWatch(const QString &name, const std::optional<WatchSummary> &summary)
{
    if (summary)
        m_watches.insert(name, *summary);
    else
        m_watches.remove(name);
    refresh(name);
}

QVariant ProfileListModel::data(const QModelIndex &index, int role) const
{
    if (const Group *const group = groupAt(index))
        return groupData(*group, role);
    const QString key = keyAt(index);
    return key.isEmpty() ? QVariant() : profileData(key, role);
}

QVariant ProfileListModel::profileData(const QString &key, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shownName(key);
    case Qt::EditRole:
    case KeyRole:
        return key;
    case StateRole:
        return stateText(key);
    case ShortStateRole:
        return shortState(key);
    case IsAgeRole:
        return !m_watches.contains(key);
    case GroupRole: {
        const Profile *const profile = editor()->find(key);
        return profile ? profile->group : QString();
    }
    case FilterRole:
        return filterText(key);
    case Qt::ToolTipRole:
        return plainToolTip(QStringLiteral("%1\n%2").arg(shownName(key), description(key)));
    case Qt::AccessibleDescriptionRole:
        return description(key);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "profile, its state").arg(shownName(key), stateText(key));
    case Qt::DecorationRole:
        return icon(key);
    case Qt::FontRole: {
        QFont font;
        font.setBold(key == openKey());
        font.setItalic(isDraftKey(key));
        return font;
    }
    default:
        return {};
    }
}

QVariant ProfileListModel::groupData(const Group &group, int role)
{
    const QString name = visibleText(group.name);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::EditRole:
    case GroupRole:
        return group.name;
    case ShortStateRole:
        return QString::number(group.keys.size());
    case Qt::ToolTipRole:
        return plainToolTip(name);
    case Qt::AccessibleTextRole:
        return tr("%1, group of %n profile(s)", nullptr, int(group.keys.size())).arg(name);
    default:
        return {};
    }
}

/// Renaming replaces the row that is just being edited, so it waits until its editor is closed.
bool ProfileListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Group *const group = groupAt(index);
    const QString from = group ? group->name : keyAt(index);
    const QString to = value.toString().trimmed();
    if (role != Qt::EditRole || from.isEmpty() || from == to)
        return false;
    const auto rename = [edits = editor(), from, to, isOfGroup = group != nullptr] {
        if (isOfGroup)
            edits->renameGroup(from, to);
        else
            edits->rename(from, to);
    };
    QMetaObject::invokeMethod(this, rename, Qt::QueuedConnection);
    return true;
}

Qt::ItemFlags ProfileListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    if (isGroup(index))
        return Qt::ItemIsEnabled | Qt::ItemIsEditable | Qt::ItemIsDropEnabled;
    const Qt::ItemFlags always = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (isDraftKey(keyAt(index)))
        return always;
    return always | Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

QStringList ProfileListModel::mimeTypes() const
{
    return {profilesMimeType};
}

QMimeData *ProfileListModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList names;
    for (const QModelIndex &index : indexes)
        names << keyAt(index);
    auto *const data = new QMimeData;
    data->setData(profilesMimeType, names.join(u'\n').toUtf8());
    return data;
}

/// Onto a group or one of its profiles: into that group; onto anything else: into none. The rows change after the drop,
/// which is still at work on them.
bool ProfileListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(profilesMimeType))
        return false;
    const QStringList names = QString::fromUtf8(data->data(profilesMimeType)).split(u'\n');
    const QString group = parent.data(GroupRole).toString();
    QMetaObject::invokeMethod(
        this, [this, names, group] { editor()->moveToGroup(names, group); }, Qt::QueuedConnection);
    return true;
}

void ProfileListModel::takeRename(const QString &from, const QString &to)
{
    if (m_lastRuns.contains(from))
        m_lastRuns.insert(to, m_lastRuns.take(from));
    if (m_watches.contains(from))
        m_watches.insert(to, m_watches.take(from));
    if (m_draftRuns.contains(from))
        m_draftRuns.insert(to, m_draftRuns.take(from));
    if (m_echoing.remove(from))
        m_echoing.insert(to);
}

void ProfileListModel::showDraftStates()
{
    const QString openBefore = std::exchange(m_shownOpen, openKey());
    const QStringList modifiedBefore = std::exchange(m_shownModified, editor()->drafts().modifiedKeys());
    for (const QString &key : QStringList{openBefore, m_shownOpen} + modifiedBefore + m_shownModified)
        refresh(key);
    if (openBefore != m_shownOpen)
        Q_EMIT openChanged();
}

void ProfileListModel::refresh(const QString &key)
{
    m_filterTexts.remove(key);
    if (const QModelIndex changed = indexOf(key); changed.isValid())
        Q_EMIT dataChanged(changed, changed);
}

bool ProfileListModel::isModified(const QString &key) const
{
    const OpenDraft *const draft = editor()->drafts().find(key);
    return draft && draft->isModified();
}

QString ProfileListModel::shownName(const QString &key) const
{
    const OpenDraft *const draft = isDraftKey(key) ? editor()->drafts().find(key) : nullptr;
    const QString name = draft ? draftRowTitle(*draft) : visibleText(key);
    return isModified(key) ? tr("%1 *", "profile with unsaved changes").arg(name) : name;
}

std::optional<LastResult> ProfileListModel::lastResult(const QString &name) const
{
    if (const FinishedRun *const run = findDraftRun(name))
        return resultOf(*run);
    if (std::optional<LastResult> newer = resultOfOthers(name))
        return newer;
    const FinishedRun *const run = findRun(name);
    return run ? std::optional(resultOf(*run)) : std::nullopt;
}

std::optional<LastResult> ProfileListModel::resultOfOthers(const QString &name) const
{
    const Profile *const profile = m_kept.isEmpty() ? nullptr : editor()->find(name);
    if (!profile)
        return std::nullopt;
    const bool isLocal = profile->kind == ProfileKind::LocalTestPeer;
    const auto kept = m_kept.constFind(isLocal ? localTestPeerKey(profile->request) : peerKey(profile->request));
    if (kept == m_kept.cend())
        return std::nullopt;
    const FinishedRun *const run = findRun(name);
    return run && run->startedAt() >= kept->startedAt ? std::nullopt : std::optional(*kept);
}

QIcon ProfileListModel::icon(const QString &key) const
{
    if (const auto watch = m_watches.constFind(key); watch != m_watches.cend())
        return stateIcon(iconOfWatch(*watch));
    if (m_echoing.contains(key))
        return stateIcon(StateIcon::Running);
    const std::optional<LastResult> last = lastResult(key);
    return stateIcon(last ? iconOf(last->verdict) : StateIcon::Skipped);
}

QString ProfileListModel::shortState(const QString &key) const
{
    if (const auto watch = m_watches.constFind(key); watch != m_watches.cend())
        return shortWatchText(*watch);
    const std::optional<LastResult> last = lastResult(key);
    return last ? ageText(last->heardAt, QDateTime::currentDateTime()) : QString();
}

QString ProfileListModel::stateText(const QString &key) const
{
    QStringList parts;
    if (isModified(key))
        parts << tr("Unsaved changes");
    if (const auto watch = m_watches.constFind(key); watch != m_watches.cend())
        parts << watchStateText(*watch, QDateTime::currentDateTime(), userWords());
    else if (m_echoing.contains(key))
        parts << tr("Echo in progress");
    else if (const std::optional<LastResult> last = lastResult(key))
        parts << resultText(*last, QDateTime::currentDateTime());
    else if (parts.isEmpty())
        parts << tr("Not tested yet");
    return parts.join(tr(", "));
}

QString ProfileListModel::description(const QString &key) const
{
    if (const Profile *const profile = editor()->find(key))
        return profileDescription(*profile, stateText(key));
    const OpenDraft *const draft = editor()->drafts().find(key);
    return draft ? tr("%1\n%2", "settings, state").arg(draftDescription(*draft), stateText(key)) : QString();
}

QString ProfileListModel::filterText(const QString &key) const
{
    QString &text = m_filterTexts[key];
    if (!text.isEmpty())
        return text;
    QStringList parts{shownName(key), stateText(key)};
    if (const Profile *const profile = editor()->find(key))
        parts << searchedText(*profile);
    else if (const OpenDraft *const draft = editor()->drafts().find(key))
        parts << draftDescription(*draft);
    text = parts.join(u'\n').toCaseFolded();
    return text;
}

} // namespace dicom_echo
#include "moc_profile_list_model.cpp"
