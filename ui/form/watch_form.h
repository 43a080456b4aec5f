// How to watch a peer: how often, for how long, in which associations; whether to notify, which is the same for all
// peers; and the button that starts and stops the watch, which the form puts elsewhere. Collects values; it knows
// nothing of runs.
#pragma once

#include "core/echo/watch_settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QSettings;

namespace dicom_echo {

class ToneLabel;

enum class WatchState { Idle, Watching, Stopping };

class WatchForm : public QWidget
{
    Q_OBJECT

public:
    explicit WatchForm(QWidget *parent = nullptr);

    [[nodiscard]] WatchSettings settings() const;
    /// Does not emit edited().
    void setSettings(const WatchSettings &settings);
    /// Whether the desktop is to be told when the peer goes down or comes up.
    [[nodiscard]] bool notifies() const;
    /// Why the desktop cannot be told: the box is off then. Empty if it can.
    void setNotifyObstacle(const QString &obstacle);

    /// What the button does.
    void setState(WatchState state);
    [[nodiscard]] WatchState state() const { return m_state; }
    /// Why no watch can be started now; empty if it can.
    void setObstacle(const QString &obstacle);

    /// Starts and stops the watch; belongs where it is always in sight.
    [[nodiscard]] QPushButton *button() const { return m_button; }

    /// The settings in a few words: `every 5.0 s, until stopped`.
    [[nodiscard]] QString summary() const;

    /// Whether to notify is remembered for the program; the rest belongs to the profile.
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

Q_SIGNALS:
    void edited();
    void watchRequested();
    void stopRequested();
    /// The settings come into sight.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showState();

    QDoubleSpinBox *m_interval;
    QDoubleSpinBox *m_duration;
    QComboBox *m_associations;
    QCheckBox *m_notify;
    ToneLabel *m_notifyObstacle;
    bool m_wantsNotifications = true; ///< by the user
    QPushButton *m_button;
    WatchState m_state = WatchState::Idle;
    QString m_obstacle;
};

} // namespace dicom_echo
