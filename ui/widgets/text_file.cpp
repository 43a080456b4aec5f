#include "ui/widgets/text_file.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace dicom_echo {
namespace {

struct TextFile
{
    Q_DECLARE_TR_FUNCTIONS(TextFile)
};

} // namespace

std::optional<QString> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return std::nullopt;
    return TextFile::tr("%1 could not be saved: %2.").arg(path, file.errorString());
}

std::optional<QString> saveTextFile(const QString &path, const QString &text)
{
    return saveFile(path, text.toUtf8());
}

} // namespace dicom_echo
