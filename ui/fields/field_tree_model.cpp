#include "ui/fields/field_tree_model.h"

#include "core/text/visible_text.h"
#include "ui/fields/field_text.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/user_language.h"

#include <algorithm>

namespace dicom_echo {
namespace {

bool covers(const ByteRange &outer, const ByteRange &inner)
{
    return outer.offset <= inner.offset && outer.offset + outer.length >= inner.offset + inner.length;
}

} // namespace

FieldTreeModel::FieldTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

void FieldTreeModel::setPdu(Field root, const std::vector<Violation> &violations)
{
    beginResetModel();
    m_root = std::move(root);
    makeNodes();
    m_violations.clear();
    m_firstViolation = -1;
    for (const Violation &violation : violations)
        place(violation);
    endResetModel();
}

void FieldTreeModel::clear()
{
    beginResetModel();
    m_root = {};
    m_nodes.clear();
    m_violations.clear();
    m_firstViolation = -1;
    endResetModel();
}

/// Level by level.
void FieldTreeModel::makeNodes()
{
    m_nodes.clear();
    m_nodes.push_back({&m_root, -1, 0});
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        m_nodes[i].firstChild = static_cast<NodeId>(m_nodes.size());
        int row = 0;
        for (const Field &child : m_nodes[i].field->children)
            m_nodes.push_back({&child, static_cast<NodeId>(i), row++});
    }
}

void FieldTreeModel::place(const Violation &violation)
{
    NodeId innermost = 0;
    NodeId broken = -1;
    for (NodeId id = 0; id >= 0; id = childWith(id, {violation.offset, 1})) {
        innermost = id;
        if (node(id).field->id == violation.field)
            broken = id;
    }
    const NodeId id = broken >= 0 ? broken : innermost;
    QString &text = m_violations[id];
    text += text.isEmpty() ? QString() : QStringLiteral("; ");
    // The field's name stands beside it: the violation's is needed only if it is another one.
    text += broken >= 0 ? tr("expected %1, found %2").arg(visibleText(violation.expected), visibleText(violation.found))
                        : violationText(violation, userWords());
    if (m_firstViolation < 0)
        m_firstViolation = id;
}

FieldTreeModel::NodeId FieldTreeModel::childWith(NodeId id, const ByteRange &range) const
{
    const std::vector<Field> &children = node(id).field->children;
    const auto isBefore = [](const ByteRange &wanted, const Field &child) {
        return wanted.offset < child.range.offset;
    };
    auto next = std::upper_bound(children.begin(), children.end(), range, isBefore);
    if (next == children.begin())
        return -1;
    --next;
    if (!covers(next->range, range))
        return -1;
    return node(id).firstChild + (next - children.begin());
}

const Field &FieldTreeModel::field(const QModelIndex &index) const
{
    return *node(idOf(index)).field;
}

QModelIndex FieldTreeModel::fieldAt(const ByteRange &range) const
{
    if (m_nodes.empty() || !covers(m_root.range, range))
        return {};
    NodeId id = 0;
    for (NodeId inner = 0; inner >= 0; inner = childWith(id, range))
        id = inner;
    return indexOf(id);
}

QModelIndexList FieldTreeModel::violations() const
{
    QModelIndexList indexes;
    for (auto it = m_violations.keyBegin(); it != m_violations.keyEnd(); ++it)
        indexes << indexOf(*it);
    return indexes;
}

QModelIndex FieldTreeModel::indexOf(NodeId id, int column) const
{
    return createIndex(node(id).row, column, static_cast<quintptr>(id));
}

QModelIndex FieldTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(parent.isValid() ? node(idOf(parent)).firstChild + row : 0));
}

QModelIndex FieldTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || node(idOf(child)).parent < 0)
        return {};
    return indexOf(node(idOf(child)).parent);
}

int FieldTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_nodes.empty() ? 0 : 1;
    return parent.column() == NameColumn ? static_cast<int>(field(parent).children.size()) : 0;
}

int FieldTreeModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QVariant FieldTreeModel::data(const QModelIndex &index, int role) const
{
    const NodeId id = idOf(index);
    const Field &shown = *node(id).field;
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? shown.name : withViolation(index, fieldValueText(shown));
    case Qt::AccessibleTextRole:
        return isName ? shown.name : withViolation(index, spokenFieldValue(shown));
    case Qt::ToolTipRole:
        return plainToolTip(shown.name + u'\n' + fieldPlaceText(shown));
    case Qt::AccessibleDescriptionRole:
        return fieldPlaceText(shown);
    case Qt::DecorationRole:
        return !isName && m_violations.contains(id) ? QVariant(stateIcon(StateIcon::Warning)) : QVariant();
    }
    return {};
}

QVariant FieldTreeModel::headerData(int section, Qt::Orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Field") : tr("Value");
}

QString FieldTreeModel::violation(const QModelIndex &index) const
{
    const auto found = m_violations.constFind(idOf(index));
    return found == m_violations.cend() ? QString() : tr("violation: %1").arg(*found);
}

QString FieldTreeModel::withViolation(const QModelIndex &index, const QString &value) const
{
    const QString wrong = violation(index);
    return value.isEmpty() || wrong.isEmpty() ? value + wrong : value + QStringLiteral(" - ") + wrong;
}

} // namespace dicom_echo
#include "moc_field_tree_model.cpp"
