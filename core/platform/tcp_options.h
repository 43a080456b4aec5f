// What TCP does with a connection and what it knows of it: the place for TCP_INFO and the socket's error queue, too.
#pragma once

#include "core/platform/socket_handle.h"

namespace dicom_echo {

/// Nagle's algorithm off (TCP_NODELAY), for as long as the socket lives.
void sendAtOnce(const SocketHandle &socket);

/// What arrives next is acknowledged on its arrival (TCP_QUICKACK), if the system can. Linux forgets it: to be called
/// before each read.
void acknowledgeAtOnce(const SocketHandle &socket);

} // namespace dicom_echo
