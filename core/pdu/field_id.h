// The identity of a field of a PDU. Code finds fields by it; their names are for people only.
#pragma once

#include <QString>

namespace dicom_echo {

/// The fields of PS3.8 9.3, annexes D and E, and of PS3.7 D.3.3 and 6.3.1.
/// The elements of a command set have ids beyond these: see commandElementField().
enum class FieldId : quint32 {
    // PDUs and their headers, PS3.8 9.3
    Pdu,
    UnknownPdu,
    AssociateRq,
    AssociateAc,
    AssociateRj,
    PDataTf,
    ReleaseRq,
    ReleaseRp,
    Abort,
    PduHeader,
    PduType,
    PduLength,
    Reserved,
    UndecodedBytes,
    // A-ASSOCIATE-RQ, -AC and -RJ, A-ABORT, PS3.8 9.3.2 to 9.3.4 and 9.3.8
    ProtocolVersion,
    CalledAeTitle,
    CallingAeTitle,
    ReservedCalledAeTitle,
    ReservedCallingAeTitle,
    Result,
    Source,
    Reason,
    // Items and sub-items, PS3.8 9.3.2 and 9.3.3, annex D, PS3.7 D.3.3
    ApplicationContextItem,
    PresentationContextItem,
    AbstractSyntaxItem,
    TransferSyntaxItem,
    UserInformationItem,
    MaximumLengthItem,
    ImplementationClassUidItem,
    AsynchronousOperationsItem,
    RoleSelectionItem,
    ImplementationVersionNameItem,
    ExtendedNegotiationItem,
    CommonExtendedNegotiationItem,
    UserIdentityItem,
    UnknownItem,
    ItemType,
    ItemLength,
    SubItemVersion,
    ItemData,
    ApplicationContextName,
    PresentationContextId,
    ContextResult,
    AbstractSyntaxName,
    TransferSyntaxName,
    MaximumLengthReceived,
    ImplementationClassUid,
    ImplementationVersionName,
    OperationsInvoked,
    OperationsPerformed,
    UidLength,
    SopClassUidLength,
    SopClassUid,
    ScuRole,
    ScpRole,
    ServiceClassInformation,
    ServiceClassUidLength,
    ServiceClassUid,
    RelatedSopClassesLength,
    RelatedSopClassUidLength,
    RelatedSopClassUid,
    UserIdentityType,
    PositiveResponseRequested,
    PrimaryFieldLength,
    PrimaryField,
    SecondaryFieldLength,
    SecondaryField,
    ServerResponseLength,
    ServerResponse,
    // P-DATA-TF, PS3.8 9.3.5 and annex E
    PresentationDataValueItem,
    MessageControlHeader,
    DataSetFragment,
    CommandFragment,
    CommandSet,
    // An element of a command set, PS3.7 6.3.1; what it is says commandElementField()
    UnknownElement,
    Tag,
    ValueLength,
    Value,
    // An element of a data set, PS3.5 7.1
    DataElement,
    ValueRepresentation,
    DataElementValue,
};

/// The id of the element (0000,element) of a command set.
[[nodiscard]] constexpr FieldId commandElementField(quint16 element)
{
    return static_cast<FieldId>(0x10000U + element);
}

/// Whether it is an element of group 0000; its number is then commandElementOf().
[[nodiscard]] constexpr bool isCommandElement(FieldId id)
{
    return static_cast<quint32>(id) >= 0x10000U;
}

/// Only for the id of an element of group 0000.
[[nodiscard]] constexpr quint16 commandElementOf(FieldId id)
{
    return static_cast<quint16>(id);
}

/// The standard's name, in English, not translated: "PDU-length", "Message ID Being Responded To".
[[nodiscard]] QString fieldName(FieldId id);

/// The PDU of this type as a whole; UnknownPdu for types that the standard does not define.
[[nodiscard]] FieldId pduField(quint8 type);

} // namespace dicom_echo
