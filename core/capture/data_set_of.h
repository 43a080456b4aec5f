// The data sets of which a PDU carries fragments, put together from the PDUs before it. Pure functions.
#pragma once

#include "core/capture/kept_pdus.h"

namespace dicom_echo {

struct DataSetFragment
{
    ByteRange fragment;   ///< in the PDU
    qsizetype offset = 0; ///< of its first byte in the data set
};

struct CarriedDataSet
{
    enum class Obstacle {
        None,
        BeginningMissing, ///< it is not among the PDUs, or a part of it is missing there
        TooLong           ///< so much lies between its beginning and this PDU
    };

    QByteArray bytes; ///< from its beginning to the end of its last fragment here; empty if there is an obstacle
    QList<DataSetFragment> fragments; ///< in this PDU
    QByteArray transferSyntax;        ///< UID as negotiated, padding included; empty if that is not among the PDUs
    Obstacle obstacle = Obstacle::None;
};

/// In the order in which they stand in the PDU; none if it carries no data set.
[[nodiscard]] QList<CarriedDataSet> dataSetsOf(const KeptPdus &pdus, qsizetype index);

} // namespace dicom_echo
