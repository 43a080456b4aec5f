// Which way PDUs went, seen from the requestor of the association, as their types suggest.
#pragma once

#include "core/pdu/pdu.h"

#include <QByteArrayView>

#include <optional>

namespace dicom_echo {

[[nodiscard]] Direction opposite(Direction direction);

/// Of a PDU that only one side sends: A-ASSOCIATE, or a command that is a request or a response. Requests go from the
/// requestor to the acceptor (C-GET and notifications aside). Nothing for others.
[[nodiscard]] std::optional<Direction> surePduDirection(QByteArrayView pdu);

/// `previous`: of the PDU before. What is no command goes the way of the command before it; the end of an association
/// answers what came before.
[[nodiscard]] Direction likelyPduDirection(QByteArrayView pdu, Direction previous);

} // namespace dicom_echo
