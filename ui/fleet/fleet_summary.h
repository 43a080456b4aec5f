// What the lines above the table say: how far a run is, when the next round begins, or what the last run came to. Owned
// by the workspace.
#pragma once

#include "core/fleet/fleet_event.h"
#include "ui/fleet/fleet_feed.h"

#include <QStringList>
#include <QTimer>

namespace dicom_echo {

class FleetControls;
class FleetModel;

class FleetSummary : public QObject
{
    Q_OBJECT

public:
    /// `model` is borrowed and outlives it.
    explicit FleetSummary(const FleetModel *model);

    /// Borrowed; nothing is shown before.
    void setControls(FleetControls *controls) { m_controls = controls; }
    /// Profiles that are no peers of the fleet, and why.
    void setLeftOut(const QStringList &leftOut) { m_leftOut = leftOut; }

    /// A run over so many peers, as often as it is repeated: begin(), and over and over advance() and endRound(),
    /// end().
    void begin(qsizetype all);
    /// `slowest`: the name of the peer that has been waited for longest.
    void advance(const FleetProgress &progress, const QString &slowest);
    void endRound(const FleetRoundTold &round);
    void end();

    /// Of the last run; null before the first.
    [[nodiscard]] std::shared_ptr<const FleetReport> report() const { return m_report; }

    void show();

private:
    [[nodiscard]] std::optional<qint64> secondsToNextRound() const;

    const FleetModel *m_model;
    FleetControls *m_controls = nullptr;
    QStringList m_leftOut;
    FleetProgress m_progress; ///< of the round that is on; of none of no peer
    QString m_slowest;
    std::optional<QDeadlineTimer> m_next; ///< round, between two of them
    std::shared_ptr<const FleetReport> m_report;
    QTimer m_clock; ///< while the next round is waited for
};

} // namespace dicom_echo
