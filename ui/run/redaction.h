// The switch that makes what is copied, saved and exported fit to be given away, and the work behind it. Owned by the
// window; whatever leaves the window passes through it. On the screen the PDUs look as they would be given away; the
// rest stays as it is.
#pragma once

#include "core/redaction/redactor.h"
#include "ui/run/finished_run.h"

#include <QObject>

class QAction;

namespace dicom_echo {

class Redaction : public QObject
{
    Q_OBJECT

public:
    explicit Redaction(QObject *parent = nullptr);

    /// The switch. Off in each new window: what somebody redacts without knowing it is of no use to whoever
    /// receives it.
    [[nodiscard]] QAction *action() const { return m_action; }
    [[nodiscard]] bool isOn() const;

    /// What is replaced by what, for people to read; empty while the switch is off.
    [[nodiscard]] QString note() const;

    // What was learnt is replaced from then on, wherever it stands.
    void learn(const EchoRequest &request);
    void learn(const EchoReport &report);
    void learn(const Capture &capture);
    void learn(const FleetPeer &peer);

    // These return what may be given away: the argument itself while the switch is off.
    [[nodiscard]] QString line(const QString &line);
    [[nodiscard]] FinishedRun run(const FinishedRun &run);
    [[nodiscard]] FleetReport fleet(const FleetReport &report);
    [[nodiscard]] Capture capture(const Capture &capture);
    [[nodiscard]] QByteArray pdu(const QByteArray &bytes);

Q_SIGNALS:
    void switched();
    /// More is replaced than before.
    void learnt();

private:
    QAction *m_action;
    Redactor m_redactor;
};

} // namespace dicom_echo
