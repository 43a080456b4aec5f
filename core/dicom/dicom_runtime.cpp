#include "core/dicom/dicom_runtime.h"

#include "core/dicom/dcmtk.h"
#include "core/platform/dynamic_library.h"

namespace dicom_echo {

namespace {

constexpr const char *dcmtkLibrary = "dicom-echo-dcmtk";

const Dcmtk *loaded = nullptr;

/// Returns why it is not there.
QString load()
{
    const LibraryFunction load = loadFunction(dcmtkLibrary, loadDcmtkName);
    if (load.address)
        loaded = reinterpret_cast<LoadDcmtk *>(load.address)(commandElementEntries());
    return load.error;
}

} // namespace

std::optional<QString> prepareDicom()
{
    const QString error = loaded ? QString() : load();
    if (loaded)
        return std::nullopt;
    return QStringLiteral("A part of DICOM Echo cannot be loaded; install it again, with DCMTK %1. %2")
        .arg(dcmtkVersion(), error);
}

const Dcmtk &dcmtk()
{
    if (!loaded)
        qFatal("prepareDicom() has not succeeded");
    return *loaded;
}

QString dcmtkVersion()
{
    return QStringLiteral(DICOM_ECHO_DCMTK_VERSION);
}

} // namespace dicom_echo
