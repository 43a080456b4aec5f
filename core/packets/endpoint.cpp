#include "core/packets/endpoint.h"

#include "core/net/host_port.h"

namespace dicom_echo {

QString endpointText(const Endpoint &endpoint)
{
    if (endpoint.address.isNull())
        return QStringLiteral("unknown");
    return hostAndPort(endpoint.address.toString(), endpoint.port);
}

} // namespace dicom_echo
