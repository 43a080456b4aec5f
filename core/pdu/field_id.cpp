#include "core/pdu/field_id.h"

#include "core/pdu/command_dictionary.h"
#include "core/pdu/pdu.h"

#include <iterator>

namespace dicom_echo {

namespace {

struct FieldName
{
    FieldId id;
    const char *name;
};

/// In the order of the ids.
constexpr FieldName fieldNames[] = {
    {FieldId::Pdu, "PDU"},
    {FieldId::UnknownPdu, "Unknown PDU"},
    {FieldId::AssociateRq, "A-ASSOCIATE-RQ"},
    {FieldId::AssociateAc, "A-ASSOCIATE-AC"},
    {FieldId::AssociateRj, "A-ASSOCIATE-RJ"},
    {FieldId::PDataTf, "P-DATA-TF"},
    {FieldId::ReleaseRq, "A-RELEASE-RQ"},
    {FieldId::ReleaseRp, "A-RELEASE-RP"},
    {FieldId::Abort, "A-ABORT"},
    {FieldId::PduHeader, "PDU header"},
    {FieldId::PduType, "PDU-type"},
    {FieldId::PduLength, "PDU-length"},
    {FieldId::Reserved, "Reserved"},
    {FieldId::UndecodedBytes, "Undecoded bytes"},
    {FieldId::ProtocolVersion, "Protocol-version"},
    {FieldId::CalledAeTitle, "Called-AE-title"},
    {FieldId::CallingAeTitle, "Calling-AE-title"},
    {FieldId::ReservedCalledAeTitle, "Reserved (Called-AE-title)"},
    {FieldId::ReservedCallingAeTitle, "Reserved (Calling-AE-title)"},
    {FieldId::Result, "Result"},
    {FieldId::Source, "Source"},
    {FieldId::Reason, "Reason/Diag."},
    {FieldId::ApplicationContextItem, "Application Context Item"},
    {FieldId::PresentationContextItem, "Presentation Context Item"},
    {FieldId::AbstractSyntaxItem, "Abstract Syntax Sub-Item"},
    {FieldId::TransferSyntaxItem, "Transfer Syntax Sub-Item"},
    {FieldId::UserInformationItem, "User Information Item"},
    {FieldId::MaximumLengthItem, "Maximum Length Sub-Item"},
    {FieldId::ImplementationClassUidItem, "Implementation Class UID Sub-Item"},
    {FieldId::AsynchronousOperationsItem, "Asynchronous Operations Window Sub-Item"},
    {FieldId::RoleSelectionItem, "SCP/SCU Role Selection Sub-Item"},
    {FieldId::ImplementationVersionNameItem, "Implementation Version Name Sub-Item"},
    {FieldId::ExtendedNegotiationItem, "SOP Class Extended Negotiation Sub-Item"},
    {FieldId::CommonExtendedNegotiationItem, "SOP Class Common Extended Negotiation Sub-Item"},
    {FieldId::UserIdentityItem, "User Identity Sub-Item"},
    {FieldId::UnknownItem, "Unknown Item"},
    {FieldId::ItemType, "Item-type"},
    {FieldId::ItemLength, "Item-length"},
    {FieldId::SubItemVersion, "Sub-item-version"},
    {FieldId::ItemData, "Item-data"},
    {FieldId::ApplicationContextName, "Application-context-name"},
    {FieldId::PresentationContextId, "Presentation-context-ID"},
    {FieldId::ContextResult, "Result/Reason"},
    {FieldId::AbstractSyntaxName, "Abstract-syntax-name"},
    {FieldId::TransferSyntaxName, "Transfer-syntax-name"},
    {FieldId::MaximumLengthReceived, "Maximum-length-received"},
    {FieldId::ImplementationClassUid, "Implementation-class-uid"},
    {FieldId::ImplementationVersionName, "Implementation-version-name"},
    {FieldId::OperationsInvoked, "Maximum-number-operations-invoked"},
    {FieldId::OperationsPerformed, "Maximum-number-operations-performed"},
    {FieldId::UidLength, "UID-length"},
    {FieldId::SopClassUidLength, "SOP-class-uid-length"},
    {FieldId::SopClassUid, "SOP-class-uid"},
    {FieldId::ScuRole, "SCU-role"},
    {FieldId::ScpRole, "SCP-role"},
    {FieldId::ServiceClassInformation, "Service-class-application-information"},
    {FieldId::ServiceClassUidLength, "Service-class-uid-length"},
    {FieldId::ServiceClassUid, "Service-class-uid"},
    {FieldId::RelatedSopClassesLength, "Related-general-sop-class-identification-length"},
    {FieldId::RelatedSopClassUidLength, "Related-general-sop-class-uid-length"},
    {FieldId::RelatedSopClassUid, "Related-general-sop-class-uid"},
    {FieldId::UserIdentityType, "User-Identity-Type"},
    {FieldId::PositiveResponseRequested, "Positive-response-requested"},
    {FieldId::PrimaryFieldLength, "Primary-field-length"},
    {FieldId::PrimaryField, "Primary-field"},
    {FieldId::SecondaryFieldLength, "Secondary-field-length"},
    {FieldId::SecondaryField, "Secondary-field"},
    {FieldId::ServerResponseLength, "Server-response-length"},
    {FieldId::ServerResponse, "Server-response"},
    {FieldId::PresentationDataValueItem, "Presentation Data Value Item"},
    {FieldId::MessageControlHeader, "Message Control Header"},
    {FieldId::DataSetFragment, "Data Set fragment"},
    {FieldId::CommandFragment, "Command fragment"},
    {FieldId::CommandSet, "Command Set"},
    {FieldId::UnknownElement, "Unknown"},
    {FieldId::Tag, "Tag"},
    {FieldId::ValueLength, "Value Length"},
    {FieldId::Value, "Value"},
    {FieldId::DataElement, "Data Element"},
    {FieldId::ValueRepresentation, "Value Representation"},
    {FieldId::DataElementValue, "Value"},
};

constexpr bool areInOrder()
{
    for (size_t i = 0; i < std::size(fieldNames); ++i) {
        if (static_cast<size_t>(fieldNames[i].id) != i)
            return false;
    }
    return fieldNames[std::size(fieldNames) - 1].id == FieldId::DataElementValue;
}
static_assert(areInOrder(), "one name for each field, in the order of FieldId");

} // namespace

QString fieldName(FieldId id)
{
    if (isCommandElement(id))
        return QString::fromLatin1(commandElementEntry(commandElementOf(id)).name);
    return QString::fromLatin1(fieldNames[static_cast<size_t>(id)].name);
}

FieldId pduField(quint8 type)
{
    switch (static_cast<PduType>(type)) {
    case PduType::AssociateRq:
        return FieldId::AssociateRq;
    case PduType::AssociateAc:
        return FieldId::AssociateAc;
    case PduType::AssociateRj:
        return FieldId::AssociateRj;
    case PduType::PDataTf:
        return FieldId::PDataTf;
    case PduType::ReleaseRq:
        return FieldId::ReleaseRq;
    case PduType::ReleaseRp:
        return FieldId::ReleaseRp;
    case PduType::Abort:
        return FieldId::Abort;
    }
    return FieldId::UnknownPdu;
}

} // namespace dicom_echo
