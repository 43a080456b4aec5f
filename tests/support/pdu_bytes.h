// Builds PDUs byte by byte for the tests, without the code under test: PS3.8 9.3 and PS3.7 6.3.1. All values have
// defaults that make a valid PDU; a test changes the one it is about.
#pragma once

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

inline QByteArray associateFixedPart(quint16 protocolVersion, const QByteArray &called, const QByteArray &calling)
{
    return u16(protocolVersion) + u16(0) + called.leftJustified(16, ' ', true) + calling.leftJustified(16, ' ', true) +
           QByteArray(32, '\0');
}

inline QByteArray userInformation(quint32 maximumLength, const QByteArray &classUid, const QByteArray &versionName,
                                  const QByteArray &more)
{
    return item(0x50, item(0x51, u32(maximumLength)) + item(0x52, classUid) + item(0x55, versionName) + more);
}

inline QByteArray proposedContext(const ProposedContext &context)
{
    QByteArray body = u8(context.id) + QByteArray(3, '\0') + item(0x30, context.abstractSyntax);
    for (const QByteArray &transferSyntax : context.transferSyntaxes)
        body += item(0x40, transferSyntax);
    return item(0x20, body);
}

inline QByteArray answeredContext(const AnsweredContext &context)
{
    QByteArray body = u8(context.id) + u8(0) + u8(context.result) + u8(0);
    for (const QByteArray &transferSyntax : context.transferSyntaxes)
        body += item(0x40, transferSyntax);
    return item(0x21, body);
}

inline QByteArray associateRq(const AssociateRq &rq = {})
{
    QByteArray body = associateFixedPart(1, rq.calledAeTitle, rq.callingAeTitle) + item(0x10, applicationContextUid);
    for (const ProposedContext &context : rq.contexts)
        body += proposedContext(context);
    return pdu(1, body + userInformation(rq.maximumLength, rq.implementationClassUid, rq.implementationVersionName,
                                         rq.moreUserInformation));
}

inline QByteArray associateAc(const AssociateAc &ac = {})
{
    QByteArray body =
        associateFixedPart(ac.protocolVersion, ac.calledAeTitle, ac.callingAeTitle) + item(0x10, ac.applicationContext);
    for (const AnsweredContext &context : ac.contexts)
        body += answeredContext(context);
    return pdu(2, body +
                      userInformation(ac.maximumLength, ac.implementationClassUid, ac.implementationVersionName,
                                      ac.moreUserInformation) +
                      ac.moreItems);
}

inline QByteArray associateRj(quint8 result = 1, quint8 source = 1, quint8 reason = 7)
{
    return pdu(3, u8(0) + u8(result) + u8(source) + u8(reason));
}

inline QByteArray releaseRq()
{
    return pdu(5, QByteArray(4, '\0'));
}

inline QByteArray releaseRp()
{
    return pdu(6, QByteArray(4, '\0'));
}

inline QByteArray abort(quint8 source = 0, quint8 reason = 0)
{
    return pdu(7, u16(0) + u8(source) + u8(reason));
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
    return commandSet(commandElement(0x0002, verificationUid) + commandElement(0x0100, u16LittleEndian(0x0030)) +
                      commandElement(0x0110, u16LittleEndian(messageId)) +
                      commandElement(0x0800, u16LittleEndian(0x0101)));
}

inline QByteArray cEchoRspCommand(quint16 messageId = 1, quint16 status = 0,
                                  const QByteArray &sopClass = verificationUid)
{
    return commandSet(commandElement(0x0002, sopClass) + commandElement(0x0100, u16LittleEndian(0x8030)) +
                      commandElement(0x0120, u16LittleEndian(messageId)) +
                      commandElement(0x0800, u16LittleEndian(0x0101)) +
                      commandElement(0x0900, u16LittleEndian(status)));
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
