// How the chart is to be: the scale of its axis, a threshold. A menu, because the chart needs the room. Owned by the
// latency pane; remembered for the program.
#pragma once

#include "ui/latency/latency_painter.h"

#include <QObject>

class QActionGroup;
class QSettings;
class QToolButton;
class QWidget;

namespace dicom_echo {

class LatencyMenu : public QObject
{
    Q_OBJECT

public:
    LatencyMenu(const LatencyOptions &options, QWidget *parent);

    [[nodiscard]] QToolButton *makeButton(QWidget *parent);

    void save(QSettings &settings) const;
    /// Emits chosen().
    void restore(const QSettings &settings);

Q_SIGNALS:
    void chosen(const dicom_echo::LatencyOptions &options);

private:
    void addScale(const QString &text, ValueScale scale);
    void choose(const LatencyOptions &options);
    void askForThreshold();

    QWidget *m_window;
    QActionGroup *m_scales;
    QAction *m_threshold;
    LatencyOptions m_options;
};

} // namespace dicom_echo
