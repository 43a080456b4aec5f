// A run over many peers as the window follows it, once or again and again: owns its thread and tells what happened,
// some thirty times a second. Keeps what was found in the history. Owned by the workspace.
#pragma once

#include "ui/fleet/fleet_feed.h"
#include "ui/fleet/fleet_model.h"

#include <QObject>
#include <QTimer>

#include <thread>

namespace dicom_echo {

struct FleetPlan
{
    QList<FleetPeer> peers; ///< with unique names; at least one
    QString name;           ///< what the user calls them, for the history; may be empty
    FleetSettings settings;
    std::optional<FleetRoundSettings> rounds; ///< none: a single run
    QList<Profile> saved;                     ///< against which remarks are made
    HistoryBaseline before;                   ///< what the window knows of earlier runs, if the history does not
    QString historyPath;                      ///< empty: nothing is kept
    HistoryBounds historyBounds = {};
};

/// The peers of these rows, and what the model knows of their last runs.
[[nodiscard]] FleetPlan fleetPlan(const FleetModel &model, const QList<int> &rows);

class FleetSession : public QObject
{
    Q_OBJECT

public:
    explicit FleetSession(QObject *parent = nullptr);
    /// Cancels, and waits: at most 200 ms for the peers, and until what was found is written.
    ~FleetSession() override;

    /// Only while none is on.
    void start(const FleetPlan &plan);
    void cancel();
    /// From start() to finished().
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// In each step the row is the place of the peer in the plan.
    void advanced(const QList<dicom_echo::FleetStep> &steps);
    void progressed(const dicom_echo::FleetProgress &progress);
    void noticed(const QString &text);
    void roundEnded(const dicom_echo::FleetRoundTold &round);
    void finished();

private:
    void catchUp();
    void end();

    std::unique_ptr<FleetFeed> m_feed;
    CancelToken m_cancel;
    std::thread m_thread;
    QTimer m_clock;
    bool m_isRunning = false;
};

} // namespace dicom_echo
