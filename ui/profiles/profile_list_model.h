// The saved profiles as a list: name, how the last echo to it ended, and which one is open with unsaved changes.
// Renaming is an edit of the item.
#pragma once

#include "ui/profiles/profile_editor.h"
#include "ui/run/finished_run.h"

#include <QAbstractListModel>
#include <QMap>

namespace dicom_echo {

class ProfileListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole, ///< as saved
        StateRole,               ///< how the last echo ended, or how the watched peer is, in words
        FilterRole,              ///< everything a profile may be looked up by
    };

    /// `editor` must outlive the model.
    explicit ProfileListModel(ProfileEditor *editor, QObject *parent = nullptr);

    /// How the last echo to a profile ended; kept while the window is open. Nothing if there was none to the peer as it
    /// is saved now.
    void setLastRun(const QString &name, const FinishedRun &run);
    [[nodiscard]] std::optional<FinishedRun> lastRun(const QString &name) const;

    /// How a watched peer is now; nothing if it is not watched.
    void setWatch(const QString &name, const std::optional<WatchSummary> &summary);

    [[nodiscard]] QModelIndex indexOf(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// By an edit; the profile is now another item.
    void renamed(const QString &name);

private:
    void rename(const QString &from, const QString &to);
    void takeProfiles();
    void removeAllBut(const QStringList &names);
    void insertMissing(const QStringList &names);
    void showState();
    [[nodiscard]] QString shownName(const QString &name) const;
    [[nodiscard]] QString stateText(const QString &name) const;
    [[nodiscard]] QString description(const Profile &profile) const;

    ProfileEditor *m_editor;
    QStringList m_names; ///< the rows
    QMap<QString, FinishedRun> m_lastRuns;
    QMap<QString, WatchSummary> m_watches;
};

} // namespace dicom_echo
