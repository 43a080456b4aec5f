// The run that is on, or the last one of the open draft: its stages, its verdict, and the tabs with its log, PDUs and
// latency, with a note if these are of another run. Follows the runs by itself, but neither starts nor stops them.
#pragma once

#include "ui/run/run_controller.h"

#include <QWidget>

namespace dicom_echo {

class ProfileResults;
class Redaction;
class RunTabs;
class StageStrip;
class ToneLabel;
class VerdictPanel;

class RunPresenter : public QWidget
{
    Q_OBJECT

public:
    /// All but `parent`, which is in the window, are borrowed.
    RunPresenter(const RunController *runs, const ProfileResults *results, Redaction *redaction, QWidget *parent);

    [[nodiscard]] VerdictPanel *verdict() const { return m_verdict; }
    [[nodiscard]] RunTabs *tabs() const { return m_tabs; }

    /// The PDUs of each run are saved there when it ends; nowhere if it is empty.
    void setCapturePath(const QString &path) { m_capturePath = path; }

Q_SIGNALS:
    void failed(const QString &message);

private:
    void layOut();
    void showResult();
    void beginRun();
    void showProgress();
    void endRun(const FinishedRun &run);
    void showOtherPeer();
    void saveCaptureOfRun();

    const RunController *m_runs;
    const ProfileResults *m_results;
    Redaction *m_redaction;
    StageStrip *m_stages;
    VerdictPanel *m_verdict;
    ToneLabel *m_otherPeer; ///< whose run m_tabs shows, if not that of the verdict
    RunTabs *m_tabs;
    QString m_capturePath;
};

} // namespace dicom_echo
