#include "core/pdu/field_tree.h"

#include "core/pdu/command_dictionary.h"

namespace dicom_echo {

namespace {

QString nameOf(FieldId id)
{
    return isCommandElement(id) ? QString::fromLatin1(commandElementEntry(commandElementOf(id)).keyword)
                                : fieldName(id);
}

} // namespace

void FieldTree::open(FieldId id, qsizetype offset, const char *clause)
{
    Field group;
    group.id = id;
    group.name = nameOf(id);
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

void FieldTree::add(FieldId id, ByteRange range, const char *clause, QString value, QString meaning)
{
    m_open.back().children.push_back({id, nameOf(id), range, std::move(value), std::move(meaning), clause, {}});
}

} // namespace dicom_echo
