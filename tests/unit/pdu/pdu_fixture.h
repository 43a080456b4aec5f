// What the tests of the PDU room share: well-formed PDUs of every kind, and violations as text.
#pragma once

#include "core/pdu/pdu_decoder.h"
#include "tests/support/golden_pdus.h"
#include "tests/support/pdu_bytes.h"

#include <QStringList>

namespace dicom_echo::test {

/// One of each user information sub-item that an A-ASSOCIATE-RQ may have.
inline QByteArray requestWithEverything()
{
    AssociateRq rq;
    const QByteArray uid = "1.2.3";
    rq.moreUserInformation =
        item(0x53, u16(3) + u16(5)) + item(0x54, u16(5) + uid + u8(1) + u8(0)) +
        item(0x56, u16(5) + uid + QByteArray("\1\2\3", 3)) +
        item(0x57, u16(5) + uid + u16(7) + "1.2.3.4" + u16(14) + u16(5) + "1.2.5" + u16(5) + "1.2.6") +
        item(0x58, u8(2) + u8(1) + u16(4) + "user" + u16(6) + "secret") + item(0x7E, "future");
    return associateRq(rq);
}

inline QByteArray acceptanceWithEverything()
{
    AssociateAc ac;
    ac.contexts = {{1, 0, {implicitLittleEndianUid}}, {3, 3, {}}, {5, 4, {QByteArray()}}};
    ac.moreUserInformation = item(0x53, u16(1) + u16(0)) + item(0x59, u16(2) + "ok");
    ac.moreItems = item(0x7F, QByteArray());
    return associateAc(ac);
}

inline QByteArray responseInTwoFragments()
{
    const QByteArray command = cEchoRspCommand();
    return pdu(4, pdv(1, commandFragment, command.first(20)) + pdv(1, commandLastFragment, command.sliced(20)));
}

inline QList<std::pair<QByteArray, QByteArray>> wellFormedPdus()
{
    return {
        {"A-ASSOCIATE-RQ of DCMTK", golden::associateRq},
        {"A-ASSOCIATE-AC of DCMTK", golden::associateAc},
        {"C-ECHO-RQ of DCMTK", golden::cEchoRq},
        {"C-ECHO-RSP of DCMTK", golden::cEchoRsp},
        {"A-ASSOCIATE-AC of Orthanc", golden::orthanc::associateAc},
        {"A-ASSOCIATE-RJ of Orthanc", golden::orthanc::associateRj},
        {"A-ASSOCIATE-RQ of dcmjs-dimse", golden::dcmjs::associateRq},
        {"A-ASSOCIATE-AC of dcmjs-dimse", golden::dcmjs::associateAc},
        {"C-ECHO-RQ of dcmjs-dimse", golden::dcmjs::cEchoRq},
        {"C-ECHO-RSP of dcmjs-dimse", golden::dcmjs::cEchoRsp},
        {"A-ASSOCIATE-RQ of storescu", golden::negotiation::associateRq},
        {"A-ASSOCIATE-AC of storescp", golden::negotiation::associateAc},
        {"A-ASSOCIATE-RQ of dcmjs-dimse with more", golden::negotiation::dcmjsAssociateRq},
        {"A-ASSOCIATE-AC of dcmjs-dimse with more", golden::negotiation::dcmjsAssociateAc},
        {"A-RELEASE-RQ", golden::releaseRq},
        {"A-RELEASE-RP", golden::releaseRp},
        {"A-ABORT", golden::abort},
        {"A-ASSOCIATE-RJ", associateRj()},
        {"A-ASSOCIATE-RQ with everything", requestWithEverything()},
        {"A-ASSOCIATE-AC with everything", acceptanceWithEverything()},
        {"C-ECHO-RSP in two fragments", responseInTwoFragments()},
        {"data set", pdu(4, pdv(1, dataSetLastFragment, "data"))},
    };
}

/// The same fields, all of them called something else.
inline Field renamed(Field field, const QString &name)
{
    field.name = name;
    for (Field &child : field.children)
        child = renamed(std::move(child), name);
    return field;
}

/// `PDU-length @2: expected 4, found 5`.
inline QByteArray described(const Violation &violation)
{
    return QStringLiteral("%1 @%2: expected %3, found %4")
        .arg(fieldName(violation.field))
        .arg(violation.offset)
        .arg(violation.expected, violation.found)
        .toUtf8();
}

inline QByteArray described(const std::vector<Violation> &violations)
{
    QByteArrayList texts;
    for (const Violation &violation : violations)
        texts += described(violation);
    return texts.join("; ");
}

inline QByteArray described(const std::optional<Violation> &violation)
{
    return violation ? described(*violation) : QByteArrayLiteral("accepted");
}

} // namespace dicom_echo::test
