#include "core/platform/dynamic_library.h"

#include <QFile>
#include <QFileInfo>

#include <dlfcn.h>

namespace dicom_echo {

namespace {

/// Of the library that this function is in.
QString ourFolder()
{
    Dl_info info = {};
    if (::dladdr(reinterpret_cast<const void *>(&ourFolder), &info) == 0)
        return {};
    return QFileInfo(QFile::decodeName(info.dli_fname)).absolutePath();
}

} // namespace

LibraryFunction loadFunction(const char *library, const char *function)
{
    const QString path = QStringLiteral("%1/lib%2.so").arg(ourFolder(), QLatin1String(library));
    void *const handle = ::dlopen(QFile::encodeName(path).constData(), RTLD_LAZY | RTLD_LOCAL);
    void *const address = handle ? ::dlsym(handle, function) : nullptr;
    if (!address)
        return {nullptr,
                QString::fromLocal8Bit(::dlerror())}; // NOLINT(concurrency-mt-unsafe): glibc has one for each thread
    return {address, {}};
}

void *systemFunction(const char *file, const char *function) noexcept
{
    void *const handle = ::dlopen(file, RTLD_LAZY | RTLD_LOCAL);
    return handle ? ::dlsym(handle, function) : nullptr;
}

} // namespace dicom_echo
