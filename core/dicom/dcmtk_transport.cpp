#include "core/dicom/dcmtk_transport.h"

#include "core/pdu/pdu.h"

#include <QtEndian>

#include <algorithm>

namespace dicom_echo {

PduConnection::PduConnection(DcmNativeSocketType socket, PduChannel &channel)
    : DcmTransportConnection(socket)
    , m_channel(channel)
{}

PduConnection::~PduConnection()
{
    closeTransportConnection();
}

ssize_t PduConnection::read(void *buffer, size_t size)
{
    if (m_incoming.isEmpty())
        m_incoming = m_channel.receiveMessage();
    // Nothing after a fault: DCMTK takes the 0 for a closed connection and cleans up; the channel knows the truth.
    const auto count = std::min(size, static_cast<size_t>(m_incoming.size()));
    std::copy_n(m_incoming.constData(), count, static_cast<char *>(buffer));
    m_incoming = m_incoming.sliced(static_cast<qsizetype>(count));
    return static_cast<ssize_t>(count);
}

ssize_t PduConnection::write(void *buffer, size_t size)
{
    m_outgoing.append(static_cast<const char *>(buffer), static_cast<qsizetype>(size));
    if (m_outgoing.size() < pduHeaderLength)
        return static_cast<ssize_t>(size);
    const qsizetype whole = pduHeaderLength + qFromBigEndian<quint32>(m_outgoing.constData() + 2);
    if (m_outgoing.size() < whole)
        return static_cast<ssize_t>(size);
    const bool sent = m_channel.send(m_outgoing);
    m_outgoing.resize(0);
    return sent ? static_cast<ssize_t>(size) : 0;
}

OFBool PduConnection::networkDataAvailable(int)
{
    return OFTrue; // read() keeps the deadline, to the millisecond and for the whole PDU
}

void PduConnection::close()
{
    closeTransportConnection();
}

void PduConnection::closeTransportConnection()
{
    const SocketHandle closed(getSocket());
    setSocket(-1);
}

OFCondition PduConnection::serverSideHandshake()
{
    return EC_NotYetImplemented;
}

OFCondition PduConnection::clientSideHandshake()
{
    return EC_Normal;
}

OFCondition PduConnection::renegotiate(const char *)
{
    return EC_NotYetImplemented;
}

unsigned long PduConnection::getPeerCertificateLength()
{
    return 0;
}

unsigned long PduConnection::getPeerCertificate(void *, unsigned long)
{
    return 0;
}

OFBool PduConnection::isTransparentConnection()
{
    return OFFalse; // otherwise DCMTK polls the rendezvous socket
}

OFString &PduConnection::dumpConnectionParameters(OFString &text)
{
    return text;
}

PduTransportLayer::PduTransportLayer(PduChannel &channel)
    : m_channel(channel)
{}

DcmTransportConnection *PduTransportLayer::createConnection(DcmNativeSocketType openSocket, OFBool)
{
    return new PduConnection(openSocket, m_channel); // DCMTK deletes it with the association
}

Rendezvous::Rendezvous()
    : m_listener(listenOn({QHostAddress::LocalHost, 0}, 1))
{}

QByteArray Rendezvous::address() const
{
    return "127.0.0.1:" + QByteArray::number(localEndpoint(m_listener.socket).port);
}

} // namespace dicom_echo
