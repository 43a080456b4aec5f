// The part of the debug dump that shows an A-ASSOCIATE-RQ or A-ASSOCIATE-AC, without its headings.
#pragma once

#include "core/pdu/pdu.h"

#include <QStringList>

namespace dicom_echo {

void dumpAssociateRq(QStringList &lines, Direction direction, const AssociatePdu &request);

/// `proposal` is the A-ASSOCIATE-RQ that is answered, for the abstract syntaxes; null if it is not known.
void dumpAssociateAc(QStringList &lines, Direction direction, const AssociatePdu &acceptance,
                     const AssociatePdu *proposal);

/// Where the AE title begins in a line of this dump (`Calling Application Name:    ECHOSCU`), whatever stands before
/// it; -1 in all other lines.
[[nodiscard]] qsizetype dumpedAeTitlePosition(const QString &line);

} // namespace dicom_echo
