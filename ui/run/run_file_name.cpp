#include "ui/run/run_file_name.h"

#include <QStringList>

#include <algorithm>

namespace dicom_echo {
namespace {

constexpr qsizetype longestPart = 64; // characters

/// A name of the file system cannot hold all that an AE title may, and a leading dot would hide the file.
QString fileNamePart(const QString &text)
{
    QString part;
    for (const QChar character : text.trimmed().first(std::min(text.trimmed().size(), longestPart))) {
        const bool isPlain =
            character.isLetterOrNumber() || character == u'.' || character == u'_' || character == u'-';
        if (isPlain)
            part += character;
        else if (!part.endsWith(u'-'))
            part += u'-';
    }
    while (part.startsWith(u'.') || part.startsWith(u'-'))
        part.remove(0, 1);
    while (part.endsWith(u'-') || part.endsWith(u'.'))
        part.chop(1);
    return part;
}

} // namespace

QString runFileName(const QString &what, const RunName &name)
{
    const QDateTime time = name.startedAt.isValid() ? name.startedAt.toLocalTime() : QDateTime::currentDateTime();
    QStringList parts{QStringLiteral("dicom-echo"), what, fileNamePart(name.calledAeTitle), fileNamePart(name.address),
                      time.toString(u"yyyyMMdd-HHmmss")};
    parts.removeAll(QString());
    return parts.join(u'-');
}

} // namespace dicom_echo
