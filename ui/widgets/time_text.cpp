#include "ui/widgets/time_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace dicom_echo {
namespace {

struct TimeTexts
{
    Q_DECLARE_TR_FUNCTIONS(TimeTexts)
};

} // namespace

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

QString ageText(const QDateTime &then, const QDateTime &now)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 age = then.secsTo(now);
    if (age < minute)
        return TimeTexts::tr("now");
    if (age < hour)
        return TimeTexts::tr("%1 min").arg(age / minute);
    if (age < day)
        return TimeTexts::tr("%1 h").arg(age / hour);
    return TimeTexts::tr("%1 d").arg(age / day);
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
