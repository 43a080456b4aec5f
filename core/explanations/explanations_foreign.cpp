// What is said when another kind of server answers: the ones that stand beside DICOM services in a hospital.
#include "core/explanations/explanation.h"

namespace dicom_echo::explanations {

namespace {

constexpr Text askForThePort = Text::tr(
    "Ask the administrator of {host} for the port of its DICOM (DIMSE) service; usual ports are 104, 11112 and 4242.");

} // namespace

const Explanation peerSpeaksHl7{
    .title = Text::tr("{peer} is an HL7 interface"),
    .evidence = Text::tr("The peer answered our A-ASSOCIATE-RQ as HL7 interfaces do (MLLP): {received}, {ending}."),
    .cause = Text::tr(
        "Port {port} takes HL7 messages (orders, reports, patient data). Images and C-ECHO go to another port of the "
        "same system, or to another system."),
    .advice = {askForThePort},
    .responsible = Responsible::You,
};

const Explanation peerSpeaksRdp{
    .title = Text::tr("{peer} is a remote desktop server"),
    .evidence =
        Text::tr("The peer answered our A-ASSOCIATE-RQ as remote desktop servers do (RDP): {received}, {ending}."),
    .cause = Text::tr("Port {port} is for the screen of the machine (RDP, usually 3389), not for DICOM."),
    .advice = {askForThePort},
    .responsible = Responsible::You,
};

const Explanation peerSpeaksSql{
    .title = Text::tr("{peer} is a database server"),
    .evidence = Text::tr("The peer sent what database servers send{speaks}: {received}, {ending}."),
    .cause = Text::tr(
        "Port {port} belongs to the database, which may be the one behind the PACS; the DICOM service listens on "
        "another port."),
    .advice = {askForThePort},
    .responsible = Responsible::You,
};

} // namespace dicom_echo::explanations
