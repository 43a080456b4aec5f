#include "core/echo/peer_key.h"

#include "core/net/host_port.h"

namespace dicom_echo {

QString peerKey(const EchoRequest &request)
{
    QString host = request.address.trimmed().toLower();
    if (host.endsWith(u'.'))
        host.chop(1); // the root, which a name may or may not end in
    return QStringLiteral("%1@%2%3").arg(request.calledAeTitle.trimmed(), hostAndPort(host, request.port),
                                         request.tls ? QStringLiteral("/tls") : QString());
}

} // namespace dicom_echo
