#include "ui/files/text_file.h"

#include "core/platform/replace_file.h"

#include <QCoreApplication>

namespace dicom_echo {
namespace {

struct TextFile
{
    Q_DECLARE_TR_FUNCTIONS(TextFile)
};

} // namespace

std::optional<QString> saveFile(const QString &path, const QByteArray &bytes)
{
    const QString reason = replaceFile(path, bytes);
    if (reason.isEmpty())
        return std::nullopt;
    return TextFile::tr("%1 could not be saved: %2.").arg(path, reason);
}

std::optional<QString> saveTextFile(const QString &path, const QString &text)
{
    return saveFile(path, text.toUtf8());
}

} // namespace dicom_echo
