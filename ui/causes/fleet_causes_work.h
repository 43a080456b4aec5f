// What is wrong in the fleet, by cause. Worked out on another thread, as each failure is explained for it. Owned by the
// workspace.
#pragma once

#include "core/diagnosis/fleet_causes.h"
#include "ui/widgets/background_work.h"

#include <QSet>

#include <memory>

namespace dicom_echo {

struct ShownCause
{
    FleetCause cause;
    QStringList names; ///< of its peers
    bool isWarning = false;
};

/// Failures first, those with the most peers in front. What is expected is no cause.
[[nodiscard]] QList<ShownCause> shownCauses(const QList<std::shared_ptr<const FleetPeerResult>> &results);

class FleetCausesWork : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Emits ready(), as soon as the causes before these are done.
    void update(const QList<std::shared_ptr<const FleetPeerResult>> &results);

Q_SIGNALS:
    void ready(const QList<dicom_echo::ShownCause> &causes);

private:
    void begin();

    std::optional<QList<std::shared_ptr<const FleetPeerResult>>> m_next;
    BackgroundWork m_work;
};

} // namespace dicom_echo
