// The profiles that match all words of a filter, in any order, and the groups they are in.
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>
#include <QTimer>

namespace dicom_echo {

class ProfileListModel;

class ProfileFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `model` must outlive it.
    explicit ProfileFilter(ProfileListModel *model, QObject *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] bool isActive() const { return !m_words.isEmpty(); }
    /// Of a group: how many of its profiles match.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    [[nodiscard]] bool matches(const QModelIndex &profile) const;

    const ProfileListModel *m_model;
    QStringList m_words; ///< case-folded
    QTimer m_filterSoon; ///< a profile that matches by now brings its group along
};

} // namespace dicom_echo
