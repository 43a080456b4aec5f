#include "ui/history/history_settings.h"

#include <QSettings>

namespace dicom_echo {
namespace {

constexpr QLatin1StringView daysKey("history/days");
constexpr QLatin1StringView megabytesKey("history/megabytes");

int numberOf(const QSettings &settings, QLatin1StringView key, int most, int otherwise)
{
    bool isNumber = false;
    const int number = settings.value(key).toInt(&isNumber);
    return isNumber && number >= 1 && number <= most ? number : otherwise;
}

} // namespace

HistoryBounds historyBounds(const QSettings &settings)
{
    const HistoryBounds usual;
    return {numberOf(settings, daysKey, mostHistoryDays, usual.days),
            numberOf(settings, megabytesKey, mostHistoryMegabytes, usual.megabytes)};
}

void saveHistoryBounds(QSettings &settings, const HistoryBounds &bounds)
{
    settings.setValue(daysKey, bounds.days);
    settings.setValue(megabytesKey, bounds.megabytes);
}

} // namespace dicom_echo
