// Collects the fields that the parser meets into the tree which pduFields() returns. Owned by pduFields().
#pragma once

#include "core/pdu/pdu_decoder.h"

namespace dicom_echo {

class FieldTree
{
public:
    /// Starts a group; what follows goes into it until the matching close().
    void open(FieldId id, qsizetype offset, const char *clause);
    /// Ends the innermost group; `end` is the offset behind its last byte.
    void close(qsizetype end);
    /// A leaf of the innermost group.
    void add(FieldId id, ByteRange range, const char *clause, QString value, QString meaning);

    /// The first group that was opened, with everything in it. All groups must be closed.
    [[nodiscard]] Field takeRoot() { return std::move(m_root); }

private:
    std::vector<Field> m_open; ///< the groups that are not closed, outermost first
    Field m_root;
};

} // namespace dicom_echo
