// The elements of a data set as fields of the PDU that carries a fragment of it. Pure functions.
#pragma once

#include "core/data_set/data_set_parser.h"
#include "core/pdu/pdu_decoder.h"

namespace dicom_echo {

/// A data set is about a patient: its values are shown to whoever asks for them.
enum class ValueDisplay { Hidden, Shown };

/// Which part of a data set a fragment is.
struct DataSetPart
{
    ByteRange fragment;   ///< in the PDU
    qsizetype offset = 0; ///< of its first byte in the data set
    DataSetEncoding encoding = DataSetEncoding::ExplicitLittleEndian;
    QByteArrayView dataSet = {}; ///< from its first byte to the end of the fragment, at least
};

/// Puts the elements of which something stands in the fragment into the leaf DataSetFragment at its place in
/// `pdu`, which is pduFields() of the PDU. Elements that reach beyond the fragment are cut to it and say so.
void addDataElements(Field &pdu, const DataSetPart &part, const ParsedDataSet &parsed,
                     const ElementDictionary &dictionary, ValueDisplay display);

/// Says in words why the data set at this place is not decoded.
void explainDataSet(Field &pdu, const ByteRange &fragment, const QString &reason);

/// The bytes of a PDU that are values of a data set, or may be: what is hidden with them. Ascending.
[[nodiscard]] std::vector<ByteRange> dataSetValues(const Field &pdu);

} // namespace dicom_echo
