#include "ui/widgets/time_text.h"

#include <QDateTime>

namespace dicom_echo {

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
