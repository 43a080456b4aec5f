// What the list of profiles shows: name, how the last echo ended or what a watch sees now, and which have unsaved
// changes. Renaming a profile or a group is an edit of its item, moving profiles to a group a drop.
#pragma once

#include "core/history/history_run.h"
#include "ui/profiles/profile_tree.h"
#include "ui/run/finished_run.h"

#include <QHash>
#include <QSet>

namespace dicom_echo {

class ProfileListModel final : public ProfileTree
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< a profile's name as saved, or the key of a draft; of a group nothing
        StateRole,              ///< how the last echo ended, or how the watched peer is, in words
        ShortStateRole,         ///< how long ago that was, or what a watch sees; of a group how many it has
        IsAgeRole,              ///< whether that is how long ago only, which may give way to the name
        GroupRole,              ///< of a group its name, of a profile that of its group
        FilterRole,             ///< everything that a profile may be looked up by, in case-folded text
    };

    /// `editor` must outlive the model.
    explicit ProfileListModel(ProfileEditor *editor, QObject *parent = nullptr);

    /// How the last echo to a profile ended; kept while the window is open. Nothing if there was none to the peer as it
    /// is saved now.
    void setLastRun(const QString &name, const FinishedRun &run);
    [[nodiscard]] std::optional<FinishedRun> lastRun(const QString &name) const;
    /// What the history knows of peers, by their keys.
    void setKeptResults(const QHash<QString, LastResult> &results);
    /// What the history knows of a profile's peer and this list does not: from before the window was opened, from a run
    /// of the fleet or of another window. Nothing if its last run here is as new.
    [[nodiscard]] std::optional<LastResult> resultOfOthers(const QString &name) const;
    /// How the last echo to a draft, or to a profile with unsaved changes, ended: shown while that is what is in it.
    void setDraftRun(const QString &key, const FinishedRun &run);
    /// Whether an echo is on.
    void setEchoing(const QString &key, bool isEchoing);
    /// How a watched peer is now; nothing if it is not watched.
    void setWatch(const QString &name, const std::optional<WatchSummary> &summary);

    /// The key of what is open.
    [[nodiscard]] QString openKey() const { return editor()->openKey(); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// Another item is open.
    void openChanged();

private:
    void showDraftStates();
    void refresh(const QString &key);
    void takeRename(const QString &from, const QString &to);

    [[nodiscard]] static QVariant groupData(const Group &group, int role);
    [[nodiscard]] QVariant profileData(const QString &key, int role) const;
    [[nodiscard]] bool isModified(const QString &key) const;
    [[nodiscard]] QString shownName(const QString &key) const;
    [[nodiscard]] const FinishedRun *findRun(const QString &name) const;
    [[nodiscard]] const FinishedRun *findDraftRun(const QString &key) const;
    void forgetDraftRuns();
    [[nodiscard]] std::optional<LastResult> lastResult(const QString &name) const;
    [[nodiscard]] QIcon icon(const QString &key) const;
    [[nodiscard]] QString shortState(const QString &key) const;
    [[nodiscard]] QString stateText(const QString &key) const;
    [[nodiscard]] QString description(const QString &key) const;
    [[nodiscard]] QString filterText(const QString &key) const;

    QHash<QString, FinishedRun> m_lastRuns;  ///< of saved profiles
    QHash<QString, FinishedRun> m_draftRuns; ///< of what is not saved
    QSet<QString> m_echoing;
    QHash<QString, LastResult> m_kept; ///< in the history
    QHash<QString, WatchSummary> m_watches;
    mutable QHash<QString, QString> m_filterTexts;
    QString m_shownOpen;         ///< the key that was open when the rows were told last
    QStringList m_shownModified; ///< likewise those with unsaved changes
};

} // namespace dicom_echo
