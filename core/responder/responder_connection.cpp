#include "core/responder/responder_connection.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace dicom_echo {

using namespace std::chrono_literals;

namespace {

constexpr auto receiveLimit = 30s; // for the whole of a PDU; of an association that stands, from its first byte
constexpr auto sendLimit = 10s;
constexpr auto closeLimit = 1s;
constexpr qsizetype receiveSize = 4096;

// A C-ECHO-RSP with status 0000H in its P-DATA-TF, PS3.7 9.3.5.2 and PS3.8 9.3.5, but for two of its values.
constexpr char echoResponse[] = {
    0x04, 0,   0,    0,    0,   84,   // P-DATA-TF
    0,    0,   0,    80,   0,   0x03, // PDV: presentation context, last fragment of a command
    0,    0,   0x00, 0x00, 4,   0,    0,   0,   66,   0,      0,   0,        // Command Group Length
    0,    0,   0x02, 0x00, 18,  0,    0,   0,   '1',  '.',    '2', '.', '8', // Affected SOP Class UID
    '4',  '0', '.',  '1',  '0', '0',  '0', '8', '.',  '1',    '.', '1', 0,
    0,    0,   0x00, 0x01, 2,   0,    0,   0,   0x30, '\x80', // Command Field
    0,    0,   0x20, 0x01, 2,   0,    0,   0,   0,    0,      // Message ID Being Responded To
    0,    0,   0x00, 0x08, 2,   0,    0,   0,   0x01, 0x01,   // Command Data Set Type: none
    0,    0,   0x00, 0x09, 2,   0,    0,   0,   0,    0,      // Status: success
};
constexpr size_t contextIdOffset = 10;
constexpr size_t messageIdOffset = 68;

qsizetype pduLength(QByteArrayView header)
{
    return pduHeaderLength + qsizetype(qFromBigEndian<quint32>(header.data() + 2));
}

} // namespace

ResponderConnection::ResponderConnection(std::unique_ptr<ByteStream> stream, int socket, const CancelToken &stop)
    : m_stream(std::move(stream))
    , m_socket(socket)
    , m_stop(stop)
{}

bool ResponderConnection::waitForPdu()
{
    if (m_taken < m_accepted)
        return true;
    if (m_isBroken)
        return false;
    do {
        dropAccepted();
        m_isBroken = !receivePdu();
    } while (!m_isBroken && m_guard.echo() && answerEcho(*m_guard.echo()));
    return !m_isBroken;
}

/// An accepted C-ECHO-RQ that is whole is answered here: DCMTK takes longer for it than network and peer together,
/// which is what is measured. It sees the PDUs around it.
bool ResponderConnection::answerEcho(const ReceivedEcho &echo)
{
    std::array<char, sizeof echoResponse> pdu;
    std::copy_n(echoResponse, pdu.size(), pdu.data());
    pdu[contextIdOffset] = static_cast<char>(echo.contextId);
    qToLittleEndian(echo.messageId, pdu.data() + messageIdOffset);
    m_isBroken = !sendAll(QByteArrayView(pdu));
    return !m_isBroken;
}

void ResponderConnection::dropAccepted()
{
    if (m_accepted == m_received.size())
        m_received.resize(0); // keeps its memory, as remove() may not
    else
        m_received.remove(0, m_accepted);
    m_accepted = 0;
    m_taken = 0;
}

bool ResponderConnection::receivePdu()
{
    if (m_guard.isAssociated() && !receiveUpTo(1, QDeadlineTimer(QDeadlineTimer::Forever)))
        return false;
    const QDeadlineTimer deadline(receiveLimit);
    if (!receiveUpTo(pduHeaderLength, deadline))
        return false;
    if (const auto reason = m_guard.checkHeader(m_received)) {
        abort(*reason);
        return false;
    }
    const qsizetype length = pduLength(m_received);
    if (!receiveUpTo(length, deadline))
        return false;
    if (const auto reason = m_guard.received(QByteArrayView(m_received).first(length))) {
        abort(*reason);
        return false;
    }
    m_accepted = length;
    return static_cast<quint8>(m_received[0]) != quint8(PduType::Abort);
}

/// Fills m_received up to at least `size` bytes.
bool ResponderConnection::receiveUpTo(qsizetype size, QDeadlineTimer deadline)
{
    while (m_received.size() < size) {
        const qsizetype before = m_received.size();
        m_received.resize(before + receiveSize);
        const IoResult result = m_stream->read(m_received.data() + before, receiveSize, deadline, m_stop);
        m_received.resize(before + result.count);
        if (result.outcome != IoOutcome::Done)
            return false;
    }
    return true;
}

qsizetype ResponderConnection::read(char *data, qsizetype size)
{
    if (!waitForPdu())
        return 0;
    const qsizetype count = qMin(size, m_accepted - m_taken);
    std::copy_n(m_received.constData() + m_taken, count, data);
    m_taken += count;
    return count;
}

bool ResponderConnection::write(const char *data, qsizetype size)
{
    m_unsent.append(data, size);
    if (m_unsent.size() < pduHeaderLength || m_unsent.size() < pduLength(m_unsent))
        return true;
    m_guard.sent(m_unsent);
    const bool isSent = !m_isBroken && sendAll(m_unsent);
    m_unsent.resize(0); // keeps its memory, clear() does not
    m_isBroken |= !isSent;
    return isSent;
}

bool ResponderConnection::sendAll(QByteArrayView bytes)
{
    return m_stream->write(bytes, QDeadlineTimer(sendLimit), m_stop).outcome == IoOutcome::Done;
}

void ResponderConnection::abort(ProviderAbortReason reason)
{
    constexpr quint8 serviceProvider = 2;
    const char pdu[] = {char(PduType::Abort), 0, 0, 0, 0, 4, 0, 0, char(serviceProvider), char(reason)};
    if (!m_isBroken && sendAll(QByteArrayView(pdu, sizeof pdu)))
        waitForClose();
    m_isBroken = true;
}

void ResponderConnection::waitForClose()
{
    // Closing with unread bytes would send a reset, which may overtake the answer: read until the peer has closed.
    m_stream->finishSending();
    const QDeadlineTimer deadline(closeLimit);
    char rest[receiveSize];
    while (m_stream->read(rest, sizeof rest, deadline, m_stop).outcome == IoOutcome::Done) {
    }
}

} // namespace dicom_echo
