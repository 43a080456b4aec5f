// The default button of the form: Echo, and Cancel while a run is on, both in the same place and of the same width.
#pragma once

#include <QPushButton>

namespace dicom_echo {

enum class RunState { Idle, Running, Cancelling };

class EchoButton : public QPushButton
{
    Q_OBJECT

public:
    explicit EchoButton(QWidget *parent = nullptr);

    [[nodiscard]] RunState state() const { return m_state; }
    void setState(RunState state);

    /// Why Echo cannot be pressed, for the tool tip; empty if it can.
    void setObstacle(const QString &obstacle);

Q_SIGNALS:
    void echoRequested();
    void cancelRequested();

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();

    RunState m_state = RunState::Idle;
    QString m_obstacle;
};

} // namespace dicom_echo
