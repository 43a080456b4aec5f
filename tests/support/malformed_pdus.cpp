#include "tests/support/malformed_parts.h"
#include "tests/support/pdu_bytes.h"

#include <QSet>

namespace dicom_echo::test {

namespace {

quint32 readLength(const QByteArray &pdu, const LengthField &field)
{
    const char *data = pdu.constData() + field.offset;
    if (field.width == 2)
        return qFromBigEndian<quint16>(data);
    return field.isLittleEndian ? qFromLittleEndian<quint32>(data) : qFromBigEndian<quint32>(data);
}

QByteArray withLength(QByteArray pdu, const LengthField &field, quint32 length)
{
    const QByteArray bytes = field.width == 2       ? u16(quint16(length))
                             : field.isLittleEndian ? u32LittleEndian(length)
                                                    : u32(length);
    return pdu.replace(field.offset, bytes.size(), bytes);
}

void addWrongTypes(Collector &collector, const QByteArray &phaseName, const QList<quint8> &types)
{
    const QByteArray bodyOfFour(4, '\0');
    for (quint8 type : types) {
        const QByteArray bytes = type == 1   ? associateRq()
                                 : type == 2 ? associateAc()
                                 : type == 4 ? cEchoRsp()
                                             : pdu(type, bodyOfFour);
        collector.add("type " + QByteArray::number(type) + " while " + phaseName, bytes);
    }
}

void addWrongShortLengths(Collector &collector, const QByteArray &pduName, quint8 type)
{
    for (int length : {0, 1, 2, 3, 5, 6, 8, 128, 1000})
        collector.add(pduName + " of " + QByteArray::number(length) + " bytes", pdu(type, QByteArray(length, '\0')));
    for (quint32 length : {0u, 3u, 5u, 0x7FFFFFFFu, 0xFFFFFFFFu}) {
        collector.add(pduName + " that claims " + QByteArray::number(length) + " bytes",
                      u8(type) + u8(0) + u32(length) + QByteArray(4, '\0'));
    }
}

} // namespace

void addWrongLengths(Collector &collector, const QByteArray &pduName, const QByteArray &pdu,
                     const QList<LengthField> &fields)
{
    for (const LengthField &field : fields) {
        const quint32 right = readLength(pdu, field);
        const quint32 maximum = field.width == 2 ? 0xFFFF : 0xFFFFFFFF;
        QSet<quint32> used = {right};
        for (quint32 length : {0u, 1u, right - 1, right + 1, right + 2, maximum - 1, maximum}) {
            if (length > maximum || used.contains(length))
                continue;
            used.insert(length);
            collector.add(pduName + ", " + field.name + " " + QByteArray::number(length),
                          withLength(pdu, field, length));
        }
    }
}

void addCuts(Collector &collector, const QByteArray &pduName, const QByteArray &whole,
             const QList<qsizetype> &wellFormedCuts)
{
    for (qsizetype length = pduHeaderLength; length < whole.size(); ++length) {
        if (wellFormedCuts.contains(length))
            continue;
        const auto type = static_cast<quint8>(whole.front());
        collector.add(pduName + " cut to " + QByteArray::number(length) + " bytes",
                      pdu(type, whole.sliced(pduHeaderLength, length - pduHeaderLength)));
    }
}

namespace {

QList<MalformedPdu> all()
{
    Collector collector;
    collector.in(Phase::AwaitingAssociateAnswer);
    addWrongTypes(collector, "an answer to the request is awaited", {0, 1, 4, 5, 6, 8, 16, 0x48, 0x7F, 0x80, 0xFF});
    addWrongShortLengths(collector, "A-ASSOCIATE-RJ", 3);
    addMalformedAcceptances(collector);
    addSloppyAcceptances(collector);

    collector.in(Phase::Established);
    addWrongTypes(collector, "a response is owed", {0, 1, 2, 3, 6, 8, 0x48, 0xFF});
    addWrongShortLengths(collector, "A-ABORT", 7);
    addWrongShortLengths(collector, "A-RELEASE-RQ", 5);
    addMalformedData(collector);
    addSloppyResponses(collector);

    collector.in(Phase::AwaitingReleaseAnswer);
    addWrongTypes(collector, "an answer to the release is awaited", {0, 1, 2, 3, 4, 8, 0x48, 0xFF});
    addWrongShortLengths(collector, "A-RELEASE-RP", 6);
    return collector.take();
}

QList<MalformedPdu> allThatAre(bool harmful)
{
    QList<MalformedPdu> pdus = all();
    pdus.removeIf([harmful](const MalformedPdu &pdu) { return pdu.isHarmful != harmful; });
    return pdus;
}

} // namespace

QList<MalformedPdu> malformedPdus()
{
    return allThatAre(true);
}

QList<MalformedPdu> uncleanPdus()
{
    return allThatAre(false);
}

} // namespace dicom_echo::test
