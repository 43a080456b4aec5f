#include "core/tls/exposed_files.h"

#include <QFile>

namespace dicom_echo {

namespace {

std::optional<ExposedFile> exposedFile(TlsSetting setting, const QString &path)
{
    const QFile::Permissions all = path.isEmpty() ? QFile::Permissions() : QFile::permissions(path);
    if (!all.testAnyFlags(QFile::ReadGroup | QFile::ReadOther))
        return {};
    const auto digit = [all](int shift) { return (static_cast<int>(all) >> shift) & 7; }; // Qt has four bits for each
    return ExposedFile{setting, path, digit(12) << 6 | digit(4) << 3 | digit(0)};
}

} // namespace

QList<ExposedFile> exposedKeyFiles(const TlsSettings &settings)
{
    QList<ExposedFile> exposed;
    const bool isSeparate = !settings.keyFile.isEmpty();
    if (const auto key = exposedFile(isSeparate ? TlsSetting::KeyFile : TlsSetting::CertificateFile,
                                     isSeparate ? settings.keyFile : settings.certificateFile))
        exposed << *key;
    if (const auto password = exposedFile(TlsSetting::KeyPassword, settings.keyPasswordFile))
        exposed << *password;
    return exposed;
}

} // namespace dicom_echo
