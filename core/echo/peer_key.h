// What makes two entries the same peer, wherever peers are listed, tested or remembered.
#pragma once

#include "core/echo/echo_request.h"

namespace dicom_echo {

/// The identity of a peer: called AE title, address, port and TLS. `ORTHANC@pacs.example.org:11112`, with `/tls` behind
/// it. One port can serve eight AE titles. Kept in the history: two versions of the program make the same of it.
[[nodiscard]] QString peerKey(const EchoRequest &request);

} // namespace dicom_echo
