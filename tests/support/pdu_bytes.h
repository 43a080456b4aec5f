// PDUs for the tests. Valid ones come from the encoder, which is checked against golden_pdus.h; all values have
// defaults that make a valid PDU, and a test changes the one it is about. What is to be wrong is put together byte by
// byte, or added to a valid PDU.
#pragma once

#include "core/pdu/pdu_encoder.h"

#include <QByteArray>
#include <QList>
#include <QtEndian>

namespace dicom_echo::test {

inline const QByteArray verificationUid = QByteArrayLiteral("1.2.840.10008.1.1");
inline const QByteArray implicitLittleEndianUid = QByteArrayLiteral("1.2.840.10008.1.2");
inline const QByteArray explicitLittleEndianUid = QByteArrayLiteral("1.2.840.10008.1.2.1");
inline const QByteArray deflatedLittleEndianUid = QByteArrayLiteral("1.2.840.10008.1.2.1.99");
inline const QByteArray explicitBigEndianUid = QByteArrayLiteral("1.2.840.10008.1.2.2");
inline const QByteArray applicationContextUid = QByteArrayLiteral("1.2.840.10008.3.1.1.1");

inline QByteArray u8(quint8 value)
{
    return QByteArray(1, char(value));
}

inline QByteArray u16(quint16 value)
{
    QByteArray bytes(2, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

inline QByteArray u32(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

inline QByteArray u16LittleEndian(quint16 value)
{
    QByteArray bytes(2, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

inline QByteArray u32LittleEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

/// A PDU of any type around its variable field, with the right length.
inline QByteArray pdu(quint8 type, const QByteArray &body)
{
    return u8(type) + u8(0) + u32(quint32(body.size())) + body;
}

/// An item or sub-item of an A-ASSOCIATE PDU, with the right length.
inline QByteArray item(quint8 type, const QByteArray &body)
{
    return u8(type) + u8(0) + u16(quint16(body.size())) + body;
}

struct ProposedContext
{
    quint8 id = 1;
    QByteArray abstractSyntax = verificationUid;
    QList<QByteArray> transferSyntaxes = {explicitLittleEndianUid, implicitLittleEndianUid, deflatedLittleEndianUid,
                                          explicitBigEndianUid};
};

struct AnsweredContext
{
    quint8 id = 1;
    quint8 result = 0;
    QList<QByteArray> transferSyntaxes = {explicitLittleEndianUid}; ///< exactly one in a valid PDU
};

struct AssociateRq
{
    QByteArray calledAeTitle = QByteArrayLiteral("ANY-SCP");
    QByteArray callingAeTitle = QByteArrayLiteral("ECHOSCU");
    QList<ProposedContext> contexts = {ProposedContext()};
    quint32 maximumLength = 16382;
    QByteArray implementationClassUid = QByteArrayLiteral("1.2.3.4");
    QByteArray implementationVersionName = QByteArrayLiteral("TEST_SCU");
    QByteArray moreUserInformation = {}; ///< sub-items to be added at the end
};

struct AssociateAc
{
    quint16 protocolVersion = 1;
    QByteArray calledAeTitle = QByteArrayLiteral("ANY-SCP");
    QByteArray callingAeTitle = QByteArrayLiteral("ECHOSCU");
    QByteArray applicationContext = applicationContextUid;
    QList<AnsweredContext> contexts = {AnsweredContext()};
    quint32 maximumLength = 16384;
    QByteArray implementationClassUid = QByteArrayLiteral("1.2.3.5");
    QByteArray implementationVersionName = QByteArrayLiteral("TEST_SCP");
    QByteArray moreUserInformation = {}; ///< sub-items to be added at the end
    QByteArray moreItems = {};           ///< items to be added at the end of the PDU
};

inline AssociatePdu valuesOf(const AssociateRq &rq)
{
    AssociatePdu pdu;
    pdu.protocolVersion = 1;
    pdu.calledAeTitle = rq.calledAeTitle;
    pdu.callingAeTitle = rq.callingAeTitle;
    pdu.applicationContextName = applicationContextUid;
    for (const ProposedContext &context : rq.contexts)
        pdu.presentationContexts.append({context.id, 0, context.abstractSyntax, context.transferSyntaxes, 0, 0});
    pdu.userInformation.maximumLength = rq.maximumLength;
    pdu.userInformation.implementationClassUid = rq.implementationClassUid;
    pdu.userInformation.implementationVersionName = rq.implementationVersionName;
    return pdu;
}

inline AssociatePdu valuesOf(const AssociateAc &ac)
{
    AssociatePdu pdu;
    pdu.protocolVersion = ac.protocolVersion;
    pdu.calledAeTitle = ac.calledAeTitle;
    pdu.callingAeTitle = ac.callingAeTitle;
    pdu.applicationContextName = ac.applicationContext;
    for (const AnsweredContext &context : ac.contexts)
        pdu.presentationContexts.append({context.id, context.result, {}, context.transferSyntaxes, 0, 0});
    pdu.userInformation.maximumLength = ac.maximumLength;
    pdu.userInformation.implementationClassUid = ac.implementationClassUid;
    pdu.userInformation.implementationVersionName = ac.implementationVersionName;
    return pdu;
}

inline constexpr qsizetype associateFixedLength = 68; ///< behind the header, PS3.8 9.3.2

/// Where the item of this type begins in a valid A-ASSOCIATE PDU that has one.
inline qsizetype itemOffset(const QByteArray &associate, quint8 type)
{
    qsizetype offset = pduHeaderLength + associateFixedLength;
    while (static_cast<quint8>(associate[offset]) != type)
        offset += 4 + qFromBigEndian<quint16>(associate.constData() + offset + 2);
    return offset;
}

/// Adds sub-items to the user information and items behind it, of a PDU that ends with the user information.
inline QByteArray withMore(const QByteArray &associate, const QByteArray &subItems, const QByteArray &items)
{
    const qsizetype offset = itemOffset(associate, 0x50);
    const QByteArray body = associate.first(offset).sliced(pduHeaderLength);
    return pdu(quint8(associate[0]), body + item(0x50, associate.sliced(offset + 4) + subItems) + items);
}

inline QByteArray associateRq(const AssociateRq &rq = {})
{
    return withMore(encodeAssociateRq(valuesOf(rq)), rq.moreUserInformation, {});
}

inline QByteArray associateAc(const AssociateAc &ac = {})
{
    return withMore(encodeAssociateAc(valuesOf(ac)), ac.moreUserInformation, ac.moreItems);
}

inline QByteArray associateFixedPart(quint16 protocolVersion, const QByteArray &called, const QByteArray &calling)
{
    AssociateAc ac;
    ac.protocolVersion = protocolVersion;
    ac.calledAeTitle = called;
    ac.callingAeTitle = calling;
    return associateAc(ac).sliced(pduHeaderLength, associateFixedLength);
}

/// The item of one presentation context.
inline QByteArray proposedContext(const ProposedContext &context)
{
    AssociateRq rq;
    rq.contexts = {context};
    const QByteArray associate = associateRq(rq);
    return associate.first(itemOffset(associate, 0x50)).sliced(itemOffset(associate, 0x20));
}

inline QByteArray answeredContext(const AnsweredContext &context)
{
    AssociateAc ac;
    ac.contexts = {context};
    const QByteArray associate = associateAc(ac);
    return associate.first(itemOffset(associate, 0x50)).sliced(itemOffset(associate, 0x21));
}

inline QByteArray associateRj(quint8 result = 1, quint8 source = 1, quint8 reason = 7)
{
    return encodeAssociateRj({result, source, reason});
}

inline QByteArray releaseRq()
{
    return encodeReleaseRq();
}

inline QByteArray releaseRp()
{
    return encodeReleaseRp();
}

inline QByteArray abort(quint8 source = 0, quint8 reason = 0)
{
    return encodeAbort({source, reason});
}

/// An element of group 0000; an odd value is padded with `padding`.
inline QByteArray commandElement(quint16 element, QByteArray value, char padding = '\0')
{
    if (value.size() % 2 != 0)
        value += padding;
    return u16LittleEndian(0) + u16LittleEndian(element) + u32LittleEndian(quint32(value.size())) + value;
}

/// A command set: the elements with their group length in front.
inline QByteArray commandSet(const QByteArray &elements)
{
    return commandElement(0x0000, u32LittleEndian(quint32(elements.size()))) + elements;
}

inline constexpr quint8 commandLastFragment = 0x03;
inline constexpr quint8 commandFragment = 0x01;
inline constexpr quint8 dataSetLastFragment = 0x02;

/// A Presentation Data Value Item.
inline QByteArray pdv(quint8 contextId, quint8 controlHeader, const QByteArray &fragment)
{
    return u32(quint32(fragment.size() + 2)) + u8(contextId) + u8(controlHeader) + fragment;
}

/// A P-DATA-TF PDU with one PDV: a whole command set.
inline QByteArray commandPdu(quint8 contextId, const QByteArray &command)
{
    return pdu(4, pdv(contextId, commandLastFragment, command));
}

inline QByteArray cEchoRqCommand(quint16 messageId = 1)
{
    return encodeCommandSet(echoRequest(messageId));
}

inline QByteArray cEchoRspCommand(quint16 messageId = 1, quint16 status = 0,
                                  const QByteArray &sopClass = verificationUid)
{
    CommandSet response = echoResponse(messageId, status);
    response.elements.first().value = sopClass;
    return encodeCommandSet(response);
}

inline QByteArray cEchoRq(quint16 messageId = 1, quint8 contextId = 1)
{
    return commandPdu(contextId, cEchoRqCommand(messageId));
}

inline QByteArray cEchoRsp(quint16 messageId = 1, quint16 status = 0, quint8 contextId = 1)
{
    return commandPdu(contextId, cEchoRspCommand(messageId, status));
}

} // namespace dicom_echo::test
