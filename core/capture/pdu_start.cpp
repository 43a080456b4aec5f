#include "core/capture/pdu_start.h"

#include <QtEndian>

#include <algorithm>

namespace dicom_echo {

namespace {

constexpr quint32 shortestAssociate = 68; // what is fixed in it, PS3.8 9.3.2
constexpr quint32 longestAssociate = 1024 * 1024;
constexpr quint32 longestData = 64 * 1024 * 1024; // ours: no system sends longer P-DATA-TF PDUs
constexpr quint32 fixedLength = 4;                // A-ASSOCIATE-RJ, A-RELEASE and A-ABORT, PS3.8 9.3.4-9.3.8

bool isAssociateLength(quint32 length)
{
    return length >= shortestAssociate && length <= longestAssociate;
}

/// The protocol version has its bit, the reserved bytes are 0, and the AE titles are text, as far as they are there.
PduStart associateStart(QByteArrayView bytes, quint32 length)
{
    constexpr qsizetype titlesOffset = 10;
    constexpr qsizetype titlesLength = 32;
    if (!isAssociateLength(length))
        return PduStart::No;
    if (bytes.size() < titlesOffset)
        return PduStart::TooShortToTell;
    const bool hasVersion1 = quint8(bytes[7]) & 1;
    const QByteArrayView titles = bytes.sliced(titlesOffset).first(qMin(titlesLength, bytes.size() - titlesOffset));
    const bool isText =
        std::all_of(titles.begin(), titles.end(), [](char c) { return c == '\0' || quint8(c) >= 0x20; });
    return hasVersion1 && bytes[8] == '\0' && bytes[9] == '\0' && isText ? PduStart::Yes : PduStart::No;
}

/// The first presentation data value lies inside, its context ID is odd (PS3.8 9.3.2.2), and its control header has
/// only the bits of PS3.8 E.2.
PduStart dataStart(QByteArrayView bytes, quint32 length)
{
    constexpr quint32 shortestPdv = 2;
    if (length > longestData)
        return PduStart::No;
    if (bytes.size() < pduHeaderLength + pdvHeaderLength)
        return PduStart::TooShortToTell;
    const auto pdvLength = qFromBigEndian<quint32>(bytes.data() + pduHeaderLength);
    const bool fits = pdvLength >= shortestPdv && qint64{pdvLength} + 4 <= length;
    return fits && quint8(bytes[10]) % 2 == 1 && quint8(bytes[11]) <= 3 ? PduStart::Yes : PduStart::No;
}

bool isData(QByteArrayView bytes)
{
    return quint8(bytes[0]) == quint8(PduType::PDataTf);
}

} // namespace

AssociateRqStart startsLikeAssociateRq(QByteArrayView bytes)
{
    constexpr qsizetype decisiveLength = 8;
    if (!bytes.isEmpty() && quint8(bytes[0]) != quint8(PduType::AssociateRq))
        return AssociateRqStart::No;
    if (bytes.size() < decisiveLength)
        return AssociateRqStart::TooShortToTell;
    const bool hasVersion1 = qFromBigEndian<quint16>(bytes.data() + pduHeaderLength) & 1;
    const bool isRight =
        bytes[1] == '\0' && isAssociateLength(qFromBigEndian<quint32>(bytes.data() + 2)) && hasVersion1;
    return isRight ? AssociateRqStart::Yes : AssociateRqStart::No;
}

bool startsWithPduType(QByteArrayView bytes)
{
    return !bytes.isEmpty() && quint8(bytes[0]) >= quint8(PduType::AssociateRq) &&
           quint8(bytes[0]) <= quint8(PduType::Abort);
}

std::optional<qint64> pduSize(QByteArrayView bytes)
{
    if (bytes.size() < pduHeaderLength)
        return std::nullopt;
    return pduHeaderLength + qint64{qFromBigEndian<quint32>(bytes.data() + 2)};
}

PduStart pduStart(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return PduStart::TooShortToTell;
    if (!startsWithPduType(bytes) || (bytes.size() > 1 && bytes[1] != '\0'))
        return PduStart::No;
    if (bytes.size() < pduHeaderLength)
        return PduStart::TooShortToTell;
    const auto length = qFromBigEndian<quint32>(bytes.data() + 2);
    switch (quint8(bytes[0])) {
    case quint8(PduType::AssociateRq):
    case quint8(PduType::AssociateAc):
        return associateStart(bytes, length);
    case quint8(PduType::PDataTf):
        return dataStart(bytes, length);
    }
    return length == fixedLength ? PduStart::Yes : PduStart::No;
}

PduStart pduStartOfPacket(QByteArrayView bytes)
{
    const PduStart start = pduStart(bytes);
    if (start != PduStart::Yes)
        return start;
    const qint64 size = *pduSize(bytes);
    return size < bytes.size() && pduStart(bytes.sliced(size)) == PduStart::No ? PduStart::No : PduStart::Yes;
}

PduStart pduStartInside(QByteArrayView bytes)
{
    const PduStart start = pduStartOfPacket(bytes);
    if (start != PduStart::Yes)
        return start;
    const qint64 size = *pduSize(bytes);
    if (isData(bytes) && qFromBigEndian<quint32>(bytes.data() + pduHeaderLength) + qint64{4} + pduHeaderLength != size)
        return PduStart::No;
    return size == pduHeaderLength + fixedLength && bytes.size() < size ? PduStart::TooShortToTell : PduStart::Yes;
}

} // namespace dicom_echo
