// The library with DCMTK in it, loaded when something of it is called for the first time. Any thread may call.
#pragma once

#include "core/association/association.h"
#include "core/association/association_proposal.h"
#include "core/data_set/data_set_parser.h"

#include <memory>

namespace dicom_echo {

class PduChannel;

/// Loads it and prepares DCMTK for this process; further calls do nothing. It changes the environment for a moment:
/// where several threads are to use associations, let it be done before they are started.
void loadDicomLibrary();

/// Not yet requested; borrows the channel. Never null: if the library is not there, an association that says so.
[[nodiscard]] std::unique_ptr<Association> makeAssociation(PduChannel &channel, const AssociationProposal &proposal);

/// What DCMTK's dictionary of data elements (PS3.6) says of one. It is read when it is first asked, which takes some
/// hundredths of a second; where the library or the dictionary's files are missing, nothing is known.
[[nodiscard]] DictionaryElement dictionaryElement(quint16 group, quint16 element);

/// Of the DCMTK that this program was built with: `3.6.7`.
[[nodiscard]] QString dcmtkVersion();

/// What the library gives out, by its one function with a name, which prepares DCMTK, and is called once in a process.
struct DicomFunctions
{
    std::unique_ptr<Association> (*makeAssociation)(PduChannel &channel, const AssociationProposal &proposal);
    DictionaryElement (*dictionaryElement)(quint16 group, quint16 element);
};
using GiveDicomFunctions = DicomFunctions();
inline constexpr char dicomLibrary[] = "dicom-echo-dicom";
inline constexpr char giveDicomFunctionsName[] = "dicomEchoDicomFunctions";

} // namespace dicom_echo
