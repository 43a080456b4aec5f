#include "core/dicom/dicom_runtime.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdict.h>
#include <dcmtk/dcmnet/assoc.h>
#include <dcmtk/oflog/oflog.h>

namespace dicom_echo {

namespace {

bool prepare()
{
    OFLog::configure(OFLogger::OFF_LOG_LEVEL);
    (void)dcmDataDict.isDictionaryLoaded();
    // DCMTK initialises process-wide state at first use; here no other thread can race with it.
    T_ASC_Network *network = nullptr;
    if (ASC_initializeNetwork(NET_REQUESTOR, /*acceptorPort*/ 0, /*timeout*/ 1, &network).good())
        ASC_dropNetwork(&network);
    return true;
}

} // namespace

void prepareDicom()
{
    static const bool prepared = prepare();
    (void)prepared;
}

QString dcmtkVersion()
{
    return QStringLiteral(PACKAGE_VERSION);
}

} // namespace dicom_echo
