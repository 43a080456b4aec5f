#include "core/capture/capture.h"

#include "core/echo/peer_text.h"
#include "core/log/utc.h"
#include "core/pdu/pdu.h"
#include "core/pdu/wire_text.h"

#include <QDateTime>

#include <algorithm>

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

AssociationTitles titlesOf(const Capture &capture)
{
    constexpr qsizetype calledOffset = 10, callingOffset = 26, titleLength = 16;
    AssociationTitles titles;
    const auto isAssociate = [](const PduTransfer &pdu) {
        return pdu.bytes.startsWith(char(PduType::AssociateRq)) || pdu.bytes.startsWith(char(PduType::AssociateAc));
    };
    const auto associate = std::find_if(capture.pdus.cbegin(), capture.pdus.cend(), isAssociate);
    if (associate == capture.pdus.cend())
        return titles;
    const QByteArray &bytes = associate->bytes; // of a PDU that is cut, what is there
    if (bytes.size() >= calledOffset + titleLength)
        titles.called = trimmedText(QByteArrayView(bytes).sliced(calledOffset, titleLength));
    if (bytes.size() >= callingOffset + titleLength)
        titles.calling = trimmedText(QByteArrayView(bytes).sliced(callingOffset, titleLength));
    return titles;
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

QString utcTimeText(qint64 timeMicroseconds)
{
    constexpr qint64 perSecond = 1'000'000;
    if (timeMicroseconds == 0)
        return {};
    const QDateTime second = QDateTime::fromSecsSinceEpoch(timeMicroseconds / perSecond, utc);
    return second.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss")) +
           QStringLiteral(".%1Z").arg(timeMicroseconds % perSecond, 6, 10, QLatin1Char('0'));
}

} // namespace dicom_echo
