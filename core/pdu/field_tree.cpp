#include "core/pdu/field_tree.h"

namespace dicom_echo {

void FieldTree::open(const QString &name, qsizetype offset, const char *clause)
{
    Field group;
    group.name = name;
    group.range.offset = offset;
    group.clause = clause;
    m_open.push_back(std::move(group));
}

void FieldTree::close(qsizetype end)
{
    Field group = std::move(m_open.back());
    m_open.pop_back();
    group.range.length = end - group.range.offset;
    if (m_open.empty())
        m_root = std::move(group);
    else
        m_open.back().children.push_back(std::move(group));
}

void FieldTree::add(Field leaf)
{
    m_open.back().children.push_back(std::move(leaf));
}

} // namespace dicom_echo
