// What TCP is told to do with a connection.
#pragma once

#include "core/platform/socket_handle.h"

namespace dicom_echo {

/// Nagle's algorithm off (TCP_NODELAY), for as long as the socket lives.
void sendAtOnce(const SocketHandle &socket);

/// What arrives next is acknowledged on its arrival (TCP_QUICKACK), if the system can. Linux forgets it: to be called
/// before each read.
void acknowledgeAtOnce(const SocketHandle &socket);

} // namespace dicom_echo
