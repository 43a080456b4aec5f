// The run of the open draft, on or over: its stages, its verdict, and the tabs with what explains it, its log, PDUs and
// latency. Notes stand in a line of their own below the tabs, so that they move nothing. Follows the run by itself, but
// neither starts nor stops it.
#pragma once

#include "ui/run/shown_run.h"

#include <QWidget>

namespace dicom_echo {

struct Capture;
class ElidedLabel;
class ProfileResults;
class Redaction;
class RunTabs;
class StageStrip;
class VerdictLine;
struct RunTabParts;
struct VerdictText;

class RunPresenter : public QWidget
{
    Q_OBJECT

public:
    /// All but `parent`, which is in the window, are borrowed.
    RunPresenter(const ShownRun *run, const ProfileResults *results, const RunTabParts &parts, QWidget *parent);

    [[nodiscard]] VerdictLine *verdict() const { return m_verdict; }
    [[nodiscard]] RunTabs *tabs() const { return m_tabs; }

    /// The PDUs of each run are saved there when it ends; nowhere if it is empty.
    void setCapturePath(const QString &path) { m_capturePath = path; }
    /// The same of a run that has ended without being shown.
    void saveCaptureOf(const RunController &run);
    /// What limits the verdict, such as settings that have changed since; empty: nothing.
    void setRemark(const QString &remark);

Q_SIGNALS:
    void failed(const QString &message);

private:
    void layOut();
    void showResult();
    void beginRun();
    void showProgress();
    void endRun(const FinishedRun &run);
    void showVerdict(const VerdictText &text);
    void showRedaction();
    void learnOfRun();
    void saveCaptureOfRun(const Capture &capture);

    const ShownRun *m_run;
    const ProfileResults *m_results;
    Redaction *m_redaction;
    StageStrip *m_stages;
    VerdictLine *m_verdict;
    RunTabs *m_tabs;
    ElidedLabel *m_redacted; ///< what is redacted
    QString m_capturePath;
};

} // namespace dicom_echo
