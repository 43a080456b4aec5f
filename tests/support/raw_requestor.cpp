#include "tests/support/raw_requestor.h"

#include "tests/support/pdu_bytes.h"

namespace dicom_echo::test {

namespace {

constexpr int patience = 10000; // ms; only a defect makes it run out

} // namespace

PduType typeOf(const QByteArray &pdu)
{
    return pdu.isEmpty() ? PduType(0) : PduType(pdu[0]);
}

QByteArray nextPdu(const Socket &client)
{
    return receivePdu(client, QDeadlineTimer(patience));
}

QByteArray ask(const Socket &client, const QByteArray &pdu)
{
    return sendAll(client, pdu) ? nextPdu(client) : QByteArray();
}

bool isEnded(const Socket &client)
{
    const QDeadlineTimer deadline(patience);
    while (!receiveOnce(client, 4096, deadline).isEmpty()) {
    }
    return !deadline.hasExpired();
}

Socket associatedClient(quint16 port)
{
    Socket client = connectTo(port);
    if (typeOf(ask(client, associateRq())) != PduType::AssociateAc)
        client.close();
    return client;
}

bool echoes(const Socket &client, quint16 messageId)
{
    return ask(client, cEchoRq(messageId)) == cEchoRsp(messageId, 0x0000);
}

bool releases(const Socket &client)
{
    return ask(client, releaseRq()) == releaseRp() && isEnded(client);
}

bool echoesAndReleases(quint16 port)
{
    const Socket client = associatedClient(port);
    return client.isOpen() && echoes(client, 1) && releases(client);
}

} // namespace dicom_echo::test
