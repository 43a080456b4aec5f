#include "ui/widgets/time_text.h"

#include <QLocale>

namespace dicom_echo {

QString shortDateText(const QDate &date)
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return locale.toString(date, format);
}

QString momentText(const QDateTime &time)
{
    return shortDateText(time.date()) + u' ' + time.toString(u"HH:mm:ss");
}

QString timeOfDayText(qint64 microsecondsSinceEpoch)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(microsecondsSinceEpoch / 1000);
    return time.toString(u"HH:mm:ss.zzz") + QString::number(microsecondsSinceEpoch % 1000).rightJustified(3, u'0');
}

QString dateTimeText(qint64 microsecondsSinceEpoch)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(microsecondsSinceEpoch / 1000);
    return time.toString(u"yyyy-MM-dd ") + timeOfDayText(microsecondsSinceEpoch);
}

} // namespace dicom_echo
