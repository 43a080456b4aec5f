#include "core/capture/capture.h"

#include "core/echo/peer_text.h"
#include "core/net/host_port.h"

namespace dicom_echo {

Capture captureOf(const Endpoint &local, const Endpoint &peer, const KeptPdus &pdus)
{
    Capture capture{local, peer, {}, pdus.droppedCount()};
    capture.pdus.reserve(pdus.size());
    for (qsizetype i = 0; i < pdus.size(); ++i)
        capture.pdus.append(pdus.at(i));
    return capture;
}

Endpoint Capture::localOf(qsizetype index) const
{
    const quint16 port = pdus[index].localPort;
    return {local.address, port == 0 ? local.port : port};
}

bool Capture::beginsConnection(qsizetype index) const
{
    return index == 0 || pdus[index].localPort != pdus[index - 1].localPort;
}

Endpoint localEndpoint(const PeerFacts &peer)
{
    return {QHostAddress(peer.localAddress), peer.localPort};
}

Endpoint peerEndpoint(const PeerFacts &peer)
{
    const auto connectedTo = parsePeer(peer.connectedTo).value;
    return connectedTo ? Endpoint{QHostAddress(connectedTo->address), connectedTo->port.value_or(0)} : Endpoint();
}

QString droppedText(const Capture &capture)
{
    if (capture.dropped == 0)
        return {};
    if (capture.dropped == 1)
        return QStringLiteral("PDU %1 was not kept.").arg(KeptPdus::firstKept + 1);
    return QStringLiteral("PDUs %1 to %2 were not kept.")
        .arg(KeptPdus::firstKept + 1)
        .arg(KeptPdus::firstKept + capture.dropped);
}

QString endpointText(const Endpoint &endpoint)
{
    if (endpoint.address.isNull())
        return QStringLiteral("unknown");
    return hostAndPort(endpoint.address.toString(), endpoint.port);
}

} // namespace dicom_echo
