// How to watch a peer: how often, for how long, in which associations, whether to notify; and the button that starts
// it, which the form puts elsewhere. Collects and remembers values; it knows nothing of runs.
#pragma once

#include "core/echo/watch_settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QSettings;

namespace dicom_echo {

class WatchForm : public QWidget
{
    Q_OBJECT

public:
    explicit WatchForm(QWidget *parent = nullptr);

    [[nodiscard]] WatchSettings settings() const;
    void setSettings(const WatchSettings &settings);
    /// Whether the desktop is to be told when the peer goes down or comes up.
    [[nodiscard]] bool notifies() const;

    /// Why no watch can be started now; empty if it can.
    void setObstacle(const QString &obstacle);

    /// Starts the watch; belongs where it is always in sight.
    [[nodiscard]] QPushButton *startButton() const { return m_start; }
    /// Whether the button that starts the watch has the focus, which it loses when it is off.
    [[nodiscard]] bool startHasFocus() const;

    /// The settings in a few words: `every 5.0 s, until stopped`.
    [[nodiscard]] QString summary() const;

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

Q_SIGNALS:
    void edited();
    void watchRequested();

private:
    QDoubleSpinBox *m_interval;
    QDoubleSpinBox *m_duration;
    QComboBox *m_associations;
    QCheckBox *m_notify;
    QPushButton *m_start;
};

} // namespace dicom_echo
