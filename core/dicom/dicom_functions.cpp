// What this library gives out.
#include "core/association/dicom_library.h"
#include "core/dicom/dcmtk_association.h"
#include "core/dicom/dicom_runtime.h"
#include "core/dicom/element_dictionary.h"

namespace dicom_echo {

namespace {

std::unique_ptr<Association> makeDcmtkAssociation(PduChannel &channel, const AssociationProposal &proposal)
{
    return std::make_unique<DcmtkAssociation>(channel, proposal);
}

} // namespace

extern "C" GiveDicomFunctions dicomEchoDicomFunctions;

extern "C" DicomFunctions dicomEchoDicomFunctions()
{
    prepareDicom();
    return {&makeDcmtkAssociation, &elementOfDictionary};
}

} // namespace dicom_echo
