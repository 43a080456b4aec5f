// Makes PDUs and command sets from values: the counterpart of the decoder. Pure functions; what they make, decodePdu()
// and decodeCommandSet() read back without a violation if the values are those of a valid PDU. They check no values:
// the tests and, later, faults on demand need wrong ones, too. If a value does not fit the length field of its item
// (65,535 bytes), the PDU is empty.
#pragma once

#include "core/pdu/pdu.h"

#include <QByteArrayView>

#include <span>

namespace dicom_echo {

/// PS3.8 9.3.2. AE titles are padded with blanks, or cut, to 16 bytes. Sub-items without a value are left out.
[[nodiscard]] QByteArray encodeAssociateRq(const AssociatePdu &request);

/// PS3.8 9.3.3, in the same way.
[[nodiscard]] QByteArray encodeAssociateAc(const AssociatePdu &acceptance);

/// PS3.8 9.3.4.
[[nodiscard]] QByteArray encodeAssociateRj(const AssociateRjPdu &rejection);

/// What a PDV carries, PS3.8 9.3.5.1 and annex E.2. Borrows the bytes.
struct PdvContent
{
    quint8 presentationContextId = 0;
    bool isCommand = false;
    bool isLast = false;
    QByteArrayView fragment;
};

/// PS3.8 9.3.5.
[[nodiscard]] QByteArray encodePDataTf(std::span<const PdvContent> pdvs);

/// A whole command set in one PDV of one P-DATA-TF.
[[nodiscard]] QByteArray encodeCommand(quint8 presentationContextId, const CommandSet &command);

/// PS3.8 9.3.6.
[[nodiscard]] QByteArray encodeReleaseRq();

/// PS3.8 9.3.7.
[[nodiscard]] QByteArray encodeReleaseRp();

/// PS3.8 9.3.8.
[[nodiscard]] QByteArray encodeAbort(const AbortPdu &abort);

/// PS3.7 6.3.1: the elements in their order, those of an odd length padded as their VR asks. The group length in front
/// is computed; one among the elements is ignored.
[[nodiscard]] QByteArray encodeCommandSet(const CommandSet &command);

/// PS3.7 9.3.5.1. The message ID is 1 to 65535.
[[nodiscard]] CommandSet echoRequest(quint16 messageId);

/// PS3.7 9.3.5.2. `messageId`: of the C-ECHO-RQ; `status`: PS3.7 annex C.
[[nodiscard]] CommandSet echoResponse(quint16 messageId, quint16 status);

} // namespace dicom_echo
