// The part of the debug dump that shows an A-ASSOCIATE-RQ or A-ASSOCIATE-AC, without its headings.
#pragma once

#include "core/pdu/pdu.h"

#include <QStringList>

namespace dicom_echo {

void dumpAssociateRq(QStringList &lines, Direction direction, const AssociatePdu &request);

/// `proposal` is the A-ASSOCIATE-RQ that is answered, for the abstract syntaxes; null if it is not known.
void dumpAssociateAc(QStringList &lines, Direction direction, const AssociatePdu &acceptance,
                     const AssociatePdu *proposal);

} // namespace dicom_echo
