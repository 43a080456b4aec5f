// DICOM Upper Layer PDUs (PS3.8 9.3) and the command set (PS3.7 9.3, annex E) as plain values. Strings are the bytes of
// the wire, padding included, because they come from the peer and may be anything.
#pragma once

#include "core/pdu/field_id.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace dicom_echo {

/// PS3.8 9.3.1. Other values exist on the wire; they decode to UnknownPdu.
enum class PduType : quint8 {
    AssociateRq = 1,
    AssociateAc = 2,
    AssociateRj = 3,
    PDataTf = 4,
    ReleaseRq = 5,
    ReleaseRp = 6,
    Abort = 7,
};

inline constexpr qsizetype pduHeaderLength = 6;
/// What stands before the fragment of a PDV: length, context ID and message control header, PS3.8 9.3.5.1 and E.2.
inline constexpr qsizetype pdvHeaderLength = 6;

/// Ours, not the standard's: the command set of a C-ECHO takes some 70 bytes, in one fragment.
inline constexpr qsizetype longestCommandSet = 4 * 1024;
inline constexpr int mostCommandFragments = 256; ///< an empty one is a fragment, too

/// Which way a PDU went, seen from us.
enum class Direction { Sent, Received };

/// Where something stands in a PDU: bytes from the PDU's first byte.
struct ByteRange
{
    qsizetype offset = 0;
    qsizetype length = 0;
    bool operator==(const ByteRange &) const = default;
};

/// Reasons of an A-ABORT of the service provider, PS3.8 table 9-26.
enum class ProviderAbortReason : quint8 {
    NotSpecified = 0,
    UnrecognisedPdu = 1,
    UnexpectedPdu = 2,
    InvalidParameterValue = 6
};

/// What a breach of the standard means for whoever receives the PDU.
enum class Gravity {
    Harmful, ///< the PDU must not be acted on: what it says is uncertain, or hurts whoever reads it
    Unclean, ///< what the PDU says is certain all the same
};

/// What is wrong in a PDU, and where.
struct Violation
{
    FieldId field = FieldId::Pdu;
    qsizetype offset = 0; ///< of the field's first byte in the PDU
    QString expected;     ///< what the standard asks for there, in English, not translated; text is quoted
    QString found;        ///< what stood there, in the same way
    /// What an A-ABORT may say of it.
    ProviderAbortReason abortReason = ProviderAbortReason::InvalidParameterValue;
    Gravity gravity = Gravity::Harmful;
    bool operator==(const Violation &) const = default;
};

[[nodiscard]] inline Violation uncleanViolation(FieldId field, qsizetype offset, QString expected, QString found)
{
    return {field,           offset, std::move(expected), std::move(found), ProviderAbortReason::InvalidParameterValue,
            Gravity::Unclean};
}

/// PS3.8 9.3.2.2 and 9.3.3.2.
struct PresentationContextItem
{
    quint8 id = 0;
    quint8 result = 0;         ///< only in an A-ASSOCIATE-AC
    QByteArray abstractSyntax; ///< only in an A-ASSOCIATE-RQ
    QList<QByteArray> transferSyntaxes;
    qsizetype offset = 0;               ///< of the item in the PDU
    qsizetype transferSyntaxOffset = 0; ///< of the first transfer syntax name in the PDU
    bool operator==(const PresentationContextItem &) const = default;
};

/// PS3.7 D.3.3.3.
struct AsynchronousOperationsWindow
{
    quint16 invoked = 1;
    quint16 performed = 1;
    bool operator==(const AsynchronousOperationsWindow &) const = default;
};

/// PS3.7 D.3.3.4.
struct RoleSelection
{
    QByteArray sopClassUid;
    quint8 scuRole = 0;
    quint8 scpRole = 0;
    qsizetype offset = 0; ///< of the sub-item in the PDU
    bool operator==(const RoleSelection &) const = default;
};

/// PS3.7 D.3.3.5.
struct SopClassExtendedNegotiation
{
    QByteArray sopClassUid;
    QByteArray information;
    qsizetype offset = 0; ///< of the sub-item in the PDU
    bool operator==(const SopClassExtendedNegotiation &) const = default;
};

/// PS3.7 D.3.3.6.
struct SopClassCommonExtendedNegotiation
{
    QByteArray sopClassUid;
    QByteArray serviceClassUid;
    QList<QByteArray> relatedGeneralSopClassUids;
    bool operator==(const SopClassCommonExtendedNegotiation &) const = default;
};

/// PS3.7 D.3.3.7. In an A-ASSOCIATE-AC only `primaryField`, which is the server response.
struct UserIdentity
{
    quint8 type = 0;
    quint8 positiveResponseRequested = 0;
    QByteArray primaryField;
    QByteArray secondaryField;
    bool operator==(const UserIdentity &) const = default;
};

/// PS3.8 9.3.2.3 with the sub-items of PS3.8 annex D and PS3.7 D.3.3.
struct UserInformation
{
    std::optional<quint32> maximumLength;
    qsizetype maximumLengthOffset = 0;          ///< of the value in the PDU
    qsizetype asynchronousOperationsOffset = 0; ///< of the sub-item in the PDU
    qsizetype userIdentityOffset = 0;           ///< of the sub-item in the PDU
    QByteArray implementationClassUid;
    QByteArray implementationVersionName;
    std::optional<AsynchronousOperationsWindow> asynchronousOperations;
    QList<RoleSelection> roles;
    QList<SopClassExtendedNegotiation> extendedNegotiations;
    QList<SopClassCommonExtendedNegotiation> commonExtendedNegotiations;
    std::optional<UserIdentity> userIdentity;
    bool operator==(const UserInformation &) const = default;
};

/// A-ASSOCIATE-RQ and A-ASSOCIATE-AC, PS3.8 9.3.2 and 9.3.3: the same layout.
struct AssociatePdu
{
    quint16 protocolVersion = 0;
    QByteArray calledAeTitle;  ///< 16 bytes as on the wire
    QByteArray callingAeTitle; ///< 16 bytes as on the wire
    QByteArray applicationContextName;
    QList<PresentationContextItem> presentationContexts;
    UserInformation userInformation;
    bool operator==(const AssociatePdu &) const = default;
};

/// PS3.8 9.3.4.
struct AssociateRjPdu
{
    quint8 result = 0;
    quint8 source = 0;
    quint8 reason = 0;
    bool operator==(const AssociateRjPdu &) const = default;
};

/// A presentation data value, PS3.8 9.3.5.1; the message control header is annex E.2.
struct Pdv
{
    quint8 presentationContextId = 0;
    bool isCommand = false;
    bool isLast = false;
    ByteRange fragment; ///< in the PDU
    bool operator==(const Pdv &) const = default;
};

/// PS3.8 9.3.5.
struct PDataTfPdu
{
    QList<Pdv> pdvs;
    bool operator==(const PDataTfPdu &) const = default;
};

struct ReleaseRqPdu
{
    bool operator==(const ReleaseRqPdu &) const = default;
};

struct ReleaseRpPdu
{
    bool operator==(const ReleaseRpPdu &) const = default;
};

/// PS3.8 9.3.8.
struct AbortPdu
{
    quint8 source = 0;
    quint8 reason = 0;
    bool operator==(const AbortPdu &) const = default;
};

/// A type outside 1-7, or a PDU too broken to have its fields.
struct UnknownPdu
{
    bool operator==(const UnknownPdu &) const = default;
};

using PduContent =
    std::variant<UnknownPdu, AssociatePdu, AssociateRjPdu, PDataTfPdu, ReleaseRqPdu, ReleaseRpPdu, AbortPdu>;

/// One element of a command set: implicit VR little endian, PS3.7 6.3.1.
struct CommandElement
{
    quint16 group = 0;
    quint16 element = 0;
    QByteArray value;
    qsizetype offset = 0; ///< of its tag in the command set
    bool operator==(const CommandElement &) const = default;
};

/// A whole command set, PS3.7 9.3 and annex E.1.
struct CommandSet
{
    QList<CommandElement> elements;

    /// The first value of the US element (0000,element); empty if it is missing or shorter than two bytes.
    [[nodiscard]] std::optional<quint16> us(quint16 element) const;
    [[nodiscard]] QByteArray bytes(quint16 element) const;
    /// The value of a UI element without its padding, be it NUL (PS3.5 9.1) or, against the rules, a blank.
    [[nodiscard]] QByteArray uid(quint16 element) const;
    bool operator==(const CommandSet &) const = default;
};

/// The elements of group 0000 that a C-ECHO uses, PS3.7 9.3.5.
namespace command_element {
inline constexpr quint16 groupLength = 0x0000;
inline constexpr quint16 affectedSopClassUid = 0x0002;
inline constexpr quint16 commandField = 0x0100;
inline constexpr quint16 messageId = 0x0110;
inline constexpr quint16 messageIdBeingRespondedTo = 0x0120;
inline constexpr quint16 commandDataSetType = 0x0800;
inline constexpr quint16 status = 0x0900;
inline constexpr quint16 errorComment = 0x0902;
} // namespace command_element

inline constexpr quint16 cEchoRq = 0x0030;
inline constexpr quint16 cEchoRsp = 0x8030;
inline constexpr quint16 noDataSet = 0x0101;
inline constexpr QByteArrayView verificationSopClass = "1.2.840.10008.1.1";        // PS3.4 A.4
inline constexpr QByteArrayView dicomApplicationContext = "1.2.840.10008.3.1.1.1"; // PS3.7 A.2.1

} // namespace dicom_echo
