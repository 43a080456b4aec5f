// When a peer may be down without being missed: it is being serviced. A plain value.
#pragma once

#include "core/echo/input_rules.h"

#include <QDateTime>
#include <QJsonArray>
#include <QList>

namespace dicom_echo {

/// A time that comes again each week or each day, in the local time of this computer.
struct MaintenanceWindow
{
    QList<Qt::DayOfWeek> weekdays; ///< on which it begins; empty: every day
    QTime from;
    QTime to; ///< if it is not after `from`, that of the next day
    bool operator==(const MaintenanceWindow &) const = default;
};

/// `local`: in local time.
[[nodiscard]] bool isInMaintenance(const QList<MaintenanceWindow> &windows, const QDateTime &local);

/// `[{"weekdays": ["sat", "sun"], "from": "22:00", "to": "06:00"}]`
[[nodiscard]] QJsonArray maintenanceToJson(const QList<MaintenanceWindow> &windows);
[[nodiscard]] Parsed<QList<MaintenanceWindow>> maintenanceFromJson(const QJsonArray &array);

} // namespace dicom_echo
