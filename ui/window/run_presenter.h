// The run of the open draft, on or over: its stages, its verdict, and the tabs with its log, PDUs and latency. Follows
// it by itself, but neither starts nor stops it.
#pragma once

#include "ui/run/shown_run.h"

#include <QWidget>

namespace dicom_echo {

class ProfileResults;
class Redaction;
class RunTabs;
class StageStrip;
class VerdictPanel;

class RunPresenter : public QWidget
{
    Q_OBJECT

public:
    /// All but `parent`, which is in the window, are borrowed.
    RunPresenter(const ShownRun *run, const ProfileResults *results, Redaction *redaction, QWidget *parent);

    [[nodiscard]] VerdictPanel *verdict() const { return m_verdict; }
    [[nodiscard]] RunTabs *tabs() const { return m_tabs; }

    /// The PDUs of each run that is shown are saved there when it ends; nowhere if it is empty.
    void setCapturePath(const QString &path) { m_capturePath = path; }

Q_SIGNALS:
    void failed(const QString &message);

private:
    void layOut();
    void showResult();
    void beginRun();
    void showProgress();
    void endRun(const FinishedRun &run);
    void saveCaptureOfRun();

    const ShownRun *m_run;
    const ProfileResults *m_results;
    Redaction *m_redaction;
    StageStrip *m_stages;
    VerdictPanel *m_verdict;
    RunTabs *m_tabs;
    QString m_capturePath;
};

} // namespace dicom_echo
