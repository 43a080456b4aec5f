// One association on DCMTK's acceptor.
#pragma once

#include "core/dicom/dcmtk.h"

namespace dicom_echo {

/// See Dcmtk::serve().
[[nodiscard]] bool serveAssociation(AcceptorPort &port, Admission admission, quint32 maximumPdu);

} // namespace dicom_echo
