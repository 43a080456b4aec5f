// The usual parts of a scripted peer's script: what a Verification SCP that behaves does at each step.
#pragma once

#include "tests/support/scripted_peer.h"

namespace dicom_echo::test {

/// Receives the A-ASSOCIATE-RQ and accepts it.
[[nodiscard]] Script accepting();
/// Receives a C-ECHO-RQ and answers it with this status, whatever its message ID is.
[[nodiscard]] Script answeringEcho(quint16 status = 0x0000);
/// Receives the A-RELEASE-RQ, answers it and waits for the end of the connection.
[[nodiscard]] Script releasing();
/// Receives the A-ASSOCIATE-RQ, accepts and answers one echo, then receives the A-RELEASE-RQ.
[[nodiscard]] Script upToRelease();
/// The whole of it, with this many echoes.
[[nodiscard]] Script serving(int echoes = 1);

/// (0000,0110) of a C-ECHO-RQ in one P-DATA-TF; 0 if there is none.
[[nodiscard]] quint16 messageIdOf(const QByteArray &pdu);

} // namespace dicom_echo::test
