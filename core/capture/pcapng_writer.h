// Associations as a capture file that Wireshark and tshark open.
#pragma once

#include "core/capture/capture.h"

class QIODevice;

namespace dicom_echo {

/// Writes a pcapng file with the TCP connections of the capture: opening, each PDU in segments that are acknowledged,
/// closing. The headers of Ethernet, IP and TCP are made up around the real addresses, ports, times and
/// bytes, also for a run over TLS; a comment in the file says so. Endpoints that are not known are replaced by
/// documentation addresses (RFC 5737, RFC 3849). Errors are left to the device.
void writePcapng(const Capture &capture, QIODevice &device);

} // namespace dicom_echo
