// The rows of the list of profiles: the drafts that are not saved, the profiles in no group, and the groups with
// theirs. What the rows show is the list model's.
#pragma once

#include "ui/profiles/profile_editor.h"

#include <QAbstractItemModel>
#include <QMap>

#include <memory>
#include <vector>

namespace dicom_echo {

class ProfileTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// `editor` must outlive it.
    explicit ProfileTree(ProfileEditor *editor, QObject *parent = nullptr);
    ~ProfileTree() override;

    /// `key`: the name of a saved profile, or the key of a draft.
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    [[nodiscard]] bool isGroup(const QModelIndex &index) const { return groupAt(index) != nullptr; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

Q_SIGNALS:
    /// Around changes of rows: until settled(), what views select is not what the user selected.
    void unsettled();
    void settled();

protected:
    struct Group
    {
        QString name;
        QStringList keys; ///< in the order of their rows
        int place = 0;    ///< among the groups
    };

    /// Takes the profiles and drafts as they are now.
    void takeProfiles();
    void takeDrafts();

    /// The group whose row this is; null for a profile.
    [[nodiscard]] const Group *groupAt(const QModelIndex &index) const;
    [[nodiscard]] QString keyAt(const QModelIndex &index) const;
    [[nodiscard]] ProfileEditor *editor() const { return m_editor; }

private:
    void takeGroups(const QMap<QString, QStringList> &wanted);
    void takeKeys(QStringList &keys, const QStringList &wanted, const QModelIndex &parent);
    void numberGroups();
    void tellAllChanged();
    [[nodiscard]] int firstGroupRow() const { return static_cast<int>(m_top.size()); }
    [[nodiscard]] QModelIndex indexOf(const Group &group) const;

    ProfileEditor *m_editor;
    QStringList m_top; ///< drafts, then the profiles in no group; the groups follow
    std::vector<std::unique_ptr<Group>> m_groups;
};

} // namespace dicom_echo
