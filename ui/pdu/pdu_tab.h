// The PDUs of a run as a tab of the window, which also opens captures of other programs.
#pragma once

#include "ui/pdu/capture_opener.h"
#include "ui/run/run_tab.h"

namespace dicom_echo {

class PduPane;

class PduTab : public RunTab
{
    Q_OBJECT

public:
    [[nodiscard]] static RunTabOffer offer(Redaction *redaction);

    /// `redaction` is borrowed. `parent` is in the window that captures may be dropped on.
    PduTab(Redaction *redaction, QWidget *parent);

    [[nodiscard]] QList<QAction *> openActions() const override;
    [[nodiscard]] QList<QAction *> saveActions() const override;
    [[nodiscard]] QList<QAction *> editActions() const override;
    void focusContent() override;
    void saveLayout(QSettings &settings) const override;

    void startRun() override;
    void turnTo(const RunRecord &record, const RunProgress &progress) override;
    /// Takes the ends of the connection as soon as they are known.
    void showProgress(const RunProgress &progress) override;
    void appendPdus(const QList<PduTransfer> &pdus) override;
    /// Shows the PDU that ended the run, if one did.
    void endRun(const FinishedRun &run) override;

    [[nodiscard]] bool canFind() const override { return true; } // its keys work while it is in front
    bool selectPdu(qint64 number) override;
    [[nodiscard]] std::optional<Capture> capture() const override;

private:
    PduPane *m_pane;
    CaptureOpener m_captures;
};

} // namespace dicom_echo
