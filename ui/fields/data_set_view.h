// The data sets of a PDU in the tree of its fields.
#pragma once

#include "core/capture/kept_pdus.h"
#include "core/data_set/data_set_fields.h"

namespace dicom_echo {

struct ShownFields
{
    Field fields;
    std::vector<ByteRange> hidden; ///< bytes that are not to be read, ascending
};

/// The fields of a PDU, with the elements of the data sets that it carries, or why they are not decoded.
[[nodiscard]] ShownFields shownFields(const KeptPdus &pdus, qsizetype index, ValueDisplay display);

/// The same of a PDU whose data sets were overwritten.
[[nodiscard]] ShownFields redactedFields(QByteArrayView redactedPdu);

} // namespace dicom_echo
