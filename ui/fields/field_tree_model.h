// The fields of one PDU as a tree of two columns, with each violation at its field. Owned by the PDU pane. Others know
// a field by its bytes only.
#pragma once

#include "core/diagnosis/pdu_summary.h"
#include "core/pdu/pdu_decoder.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

namespace dicom_echo {

class FieldTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn };
    static constexpr int columns = 2;

    explicit FieldTreeModel(QObject *parent = nullptr);

    /// Shows the PDU's fields; each violation stands at the innermost field of its id at its offset.
    void setPdu(Field root, const std::vector<Violation> &violations);
    void clear();

    /// Only for a valid index.
    [[nodiscard]] const Field &field(const QModelIndex &index) const;
    /// What is wrong with a field, `violation: expected 4, found 5`; empty if nothing is. Only for a valid index.
    [[nodiscard]] QString violation(const QModelIndex &index) const;
    /// The innermost field that covers all of these bytes; invalid if there is none.
    [[nodiscard]] QModelIndex fieldAt(const ByteRange &range) const;
    /// The field with the first violation; invalid if nothing is wrong.
    [[nodiscard]] QModelIndex firstViolation() const
    {
        return m_firstViolation < 0 ? QModelIndex() : indexOf(m_firstViolation);
    }
    [[nodiscard]] QModelIndexList violations() const;
    /// How many fields and groups there are.
    [[nodiscard]] size_t fieldCount() const { return m_nodes.size(); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QAbstractItemModel::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using NodeId = qsizetype; ///< its place in m_nodes

    /// A field with its place in the tree. The children of a node are next to each other.
    struct Node
    {
        const Field *field; ///< in m_root
        NodeId parent;
        int row;
        NodeId firstChild = 0;
    };

    void makeNodes();
    void place(const Violation &violation);
    [[nodiscard]] NodeId childWith(NodeId node, const ByteRange &range) const;
    [[nodiscard]] NodeId idOf(const QModelIndex &index) const { return static_cast<NodeId>(index.internalId()); }
    [[nodiscard]] QModelIndex indexOf(NodeId id, int column = NameColumn) const;
    [[nodiscard]] const Node &node(NodeId id) const { return m_nodes[static_cast<size_t>(id)]; }
    [[nodiscard]] QString withViolation(const QModelIndex &index, const QString &value) const;

    Field m_root;
    std::vector<Node> m_nodes; ///< empty if there is no PDU; else the root comes first
    QHash<NodeId, QString> m_violations;
    NodeId m_firstViolation = -1;
};

} // namespace dicom_echo
