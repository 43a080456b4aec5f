// A requestor on a bare socket: the steps of an association one by one, and whatever else a test wants to send.
#pragma once

#include "core/pdu/pdu.h"
#include "tests/support/loopback.h"

namespace dicom_echo::test {

/// The next PDU; empty at the end of the stream and after 10 s.
[[nodiscard]] QByteArray nextPdu(const Socket &client);
/// Sends a PDU and receives the answer, or nothing.
[[nodiscard]] QByteArray ask(const Socket &client, const QByteArray &pdu);
/// The type of a PDU; 0, which is no type, for an empty one.
[[nodiscard]] PduType typeOf(const QByteArray &pdu);

/// A client with an association, or a closed socket.
[[nodiscard]] Socket associatedClient(quint16 port);
[[nodiscard]] bool echoes(const Socket &client, quint16 messageId);
[[nodiscard]] bool releases(const Socket &client);
/// Sends all of it.
[[nodiscard]] bool echoesAndReleases(quint16 port);

/// Whether the other side ends the connection, after whatever it still had to say.
[[nodiscard]] bool isEnded(const Socket &client);

} // namespace dicom_echo::test
