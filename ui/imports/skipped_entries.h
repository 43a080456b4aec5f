// The entries of lists that are no peers to import: where they stand and why they are not taken.
#pragma once

#include "core/peerlist/peer_list.h"

#include <QAbstractTableModel>

namespace dicom_echo {

class SkippedEntries final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Where, Reason, ColumnCount };

    explicit SkippedEntries(QList<SkippedEntry> entries, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<SkippedEntry> m_entries;
};

} // namespace dicom_echo
