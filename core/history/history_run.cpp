#include "core/history/history_run.h"

namespace dicom_echo {

QString localTestPeerKey(const EchoRequest &request)
{
    return request.tls ? QStringLiteral("local test peer/tls") : QStringLiteral("local test peer");
}

} // namespace dicom_echo
