// The peers of lists before they are imported, as a table: which of them to take, under which name and in which group,
// and which are there already.
#pragma once

#include "core/peerlist/peer_import.h"

#include <QAbstractTableModel>

namespace dicom_echo {

class ImportPreview final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Group, CalledAeTitle, Address, Port, Tls, State, ColumnCount };

    /// `saved`: the profiles that are there. All peers that are new are taken at first; whoever takes one that is
    /// changed has the saved profile changed.
    ImportPreview(const QList<ListedPeer> &peers, const QList<Profile> &saved, QObject *parent = nullptr);

    /// With the names and groups as the user has made them.
    [[nodiscard]] QList<ListedPeer> taken() const;
    [[nodiscard]] qsizetype takenCount() const;
    [[nodiscard]] qsizetype newCount() const { return m_plan.added.size(); }
    /// Also those that are changed.
    void takeAll(bool taken);
    /// An empty one: each is in the group of its list.
    void setGroupForAll(const QString &group);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void takenChanged();

private:
    struct Row
    {
        ListedPeer peer;
        bool isNew = false;
        bool isChange = false; ///< of a profile that is there
        bool isTaken = false;

        [[nodiscard]] bool canBeTaken() const { return isNew || isChange; }
        QString state; ///< in words
    };

    void plan();
    void setState(qsizetype place, const QString &state);
    [[nodiscard]] QString text(const Row &row, int column) const;

    QList<Profile> m_saved;
    ProfileNames m_savedNames;
    QList<Row> m_rows;
    PeerImport m_plan;
    QString m_groupForAll;
};

} // namespace dicom_echo
