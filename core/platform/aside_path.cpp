#include "core/platform/aside_path.h"

#include <QDateTime>
#include <QFileInfo>

namespace dicom_echo {

QString asidePath(const QString &path)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString base = QStringLiteral("%1.corrupt-%2").arg(path, time);
    QString name = base;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = QStringLiteral("%1-%2").arg(base, QString::number(number));
    return name;
}

} // namespace dicom_echo
