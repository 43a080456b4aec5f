#include "core/dicom/dicom_runtime.h"

#include "core/pdu/command_dictionary.h"

#include <QByteArray>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdicent.h>
#include <dcmtk/dcmdata/dcdict.h>
#include <dcmtk/dcmnet/assoc.h>
#include <dcmtk/oflog/oflog.h>

namespace dicom_echo {

namespace {

DcmVR dcmtkVr(CommandVr vr)
{
    switch (vr) {
    case CommandVr::AE:
        return EVR_AE;
    case CommandVr::AT:
        return EVR_AT;
    case CommandVr::CS:
        return EVR_CS;
    case CommandVr::IS:
        return EVR_IS;
    case CommandVr::LO:
        return EVR_LO;
    case CommandVr::LT:
        return EVR_LT;
    case CommandVr::SH:
        return EVR_SH;
    case CommandVr::UI:
        return EVR_UI;
    case CommandVr::UL:
        return EVR_UL;
    case CommandVr::US:
        return EVR_US;
    case CommandVr::Unknown:
        return EVR_UN;
    }
    return EVR_UN;
}

/// A C-ECHO is a command without a data set, so that group 0000 is all that DCMTK needs. Its own dictionary is two
/// files of 5,000 lines: reading them takes longer than everything else that the program does for an echo, and without
/// them no echo would work.
void loadDictionary()
{
    const char *const variable = DCM_DICT_ENVIRONMENT_VARIABLE;
    const bool wasSet = qEnvironmentVariableIsSet(variable);
    const QByteArray earlier = qgetenv(variable);
    qputenv(variable, "/dev/null");
    DcmDataDictionary &dictionary = dcmDataDict.wrlock(); // made here, at its first use
    if (wasSet)
        qputenv(variable, earlier);
    else
        qunsetenv(variable);
    for (const CommandElementEntry &entry : commandElementEntries())
        dictionary.addEntry(new DcmDictEntry(0x0000, entry.element, dcmtkVr(entry.vr), entry.keyword, /*vmMin*/ 1,
                                             DcmVariableVM, "DICOM", /*doCopyStrings*/ OFFalse,
                                             /*pcreator*/ nullptr)); // the dictionary owns it
    dcmDataDict.wrunlock();
}

} // namespace

void prepareDicom()
{
    OFLog::configure(OFLogger::OFF_LOG_LEVEL);
    loadDictionary();
    // DCMTK initialises process-wide state at first use; here no other thread can race with it.
    T_ASC_Network *network = nullptr;
    if (ASC_initializeNetwork(NET_REQUESTOR, /*acceptorPort*/ 0, /*timeout*/ 1, &network).good())
        ASC_dropNetwork(&network);
}

} // namespace dicom_echo
