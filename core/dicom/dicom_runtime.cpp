#include "core/dicom/dicom_runtime.h"

#include "core/dicom/dcmtk.h"

#include <dlfcn.h>

namespace dicom_echo {

namespace {

const Dcmtk *loaded = nullptr;

/// Found by the run path of this program, which QLibrary would not ask where Qt has one of its own. Never unloaded.
/// Returns why it is not there.
QString load()
{
    void *const library = ::dlopen(DICOM_ECHO_DCMTK_LIBRARY, RTLD_NOW | RTLD_LOCAL);
    void *const function = library ? ::dlsym(library, loadDcmtkName) : nullptr;
    if (!function)
        return QString::fromLocal8Bit(::dlerror()); // NOLINT(concurrency-mt-unsafe): glibc has one for each thread
    loaded = reinterpret_cast<LoadDcmtk *>(function)(commandElementEntries());
    return {};
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
