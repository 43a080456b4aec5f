#include "core/echo/maintenance_window.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>

namespace dicom_echo {

namespace {

struct MaintenanceText
{
    Q_DECLARE_TR_FUNCTIONS(MaintenanceText)
};

namespace maintenance_key {
constexpr QLatin1StringView weekdays("weekdays");
constexpr QLatin1StringView from("from");
constexpr QLatin1StringView to("to");
} // namespace maintenance_key

constexpr std::array weekdayNames{"mon", "tue", "wed", "thu", "fri", "sat", "sun"}; // from Qt::Monday, which is 1

QString weekdayName(Qt::DayOfWeek day)
{
    return QString::fromLatin1(weekdayNames.at(static_cast<size_t>(day) - 1));
}

std::optional<Qt::DayOfWeek> weekdayFromName(const QString &name)
{
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        if (name == weekdayName(static_cast<Qt::DayOfWeek>(day)))
            return static_cast<Qt::DayOfWeek>(day);
    return {};
}

bool beginsOn(const MaintenanceWindow &window, const QDate &date)
{
    return window.weekdays.isEmpty() || window.weekdays.contains(static_cast<Qt::DayOfWeek>(date.dayOfWeek()));
}

bool isIn(const MaintenanceWindow &window, const QDateTime &local)
{
    const QDate today = local.date();
    const QTime now = local.time();
    if (window.from < window.to)
        return beginsOn(window, today) && now >= window.from && now < window.to;
    return (beginsOn(window, today) && now >= window.from) || (beginsOn(window, today.addDays(-1)) && now < window.to);
}

QString readTime(const QJsonObject &object, QLatin1StringView key, QTime &time)
{
    const QString text = object[key].toString();
    time = QTime::fromString(text, QStringLiteral("HH:mm"));
    return time.isValid() ? QString() : MaintenanceText::tr("%1 is not a time of day such as 22:00").arg(key);
}

/// What is wrong with it, or nothing.
QString readWindow(const QJsonObject &object, MaintenanceWindow &window)
{
    const QJsonArray days = object[maintenance_key::weekdays].toArray();
    for (const auto &day : days) {
        const auto weekday = weekdayFromName(day.toString());
        if (!weekday)
            return MaintenanceText::tr("A weekday is one of mon, tue, wed, thu, fri, sat, sun");
        if (!window.weekdays.contains(*weekday))
            window.weekdays << *weekday;
    }
    std::sort(window.weekdays.begin(), window.weekdays.end());
    const QString error = readTime(object, maintenance_key::from, window.from);
    return error.isEmpty() ? readTime(object, maintenance_key::to, window.to) : error;
}

} // namespace

bool isInMaintenance(const QList<MaintenanceWindow> &windows, const QDateTime &local)
{
    return std::any_of(windows.cbegin(), windows.cend(),
                       [&](const MaintenanceWindow &window) { return isIn(window, local); });
}

QJsonArray maintenanceToJson(const QList<MaintenanceWindow> &windows)
{
    QJsonArray array;
    for (const MaintenanceWindow &window : windows) {
        QJsonArray days;
        for (const Qt::DayOfWeek day : window.weekdays)
            days << weekdayName(day);
        array << QJsonObject{{maintenance_key::weekdays, days},
                             {maintenance_key::from, window.from.toString(QStringLiteral("HH:mm"))},
                             {maintenance_key::to, window.to.toString(QStringLiteral("HH:mm"))}};
    }
    return array;
}

Parsed<QList<MaintenanceWindow>> maintenanceFromJson(const QJsonArray &array)
{
    QList<MaintenanceWindow> windows;
    for (const auto &value : array) {
        MaintenanceWindow window;
        if (const QString error = readWindow(value.toObject(), window); !error.isEmpty())
            return {{}, error};
        windows << window;
    }
    return {windows, {}};
}

} // namespace dicom_echo
