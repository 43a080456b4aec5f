#include "ui/text_file.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace dicom_echo {
namespace {

struct TextFile
{
    Q_DECLARE_TR_FUNCTIONS(TextFile)
};

} // namespace

std::optional<QString> saveTextFile(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return std::nullopt;
    return TextFile::tr("%1 could not be saved: %2.").arg(path, file.errorString());
}

} // namespace dicom_echo
