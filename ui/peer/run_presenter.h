// The run that is on, or the last one of the open draft: its stages, its verdict, and the tabs with what explains it,
// its log, PDUs and latency. Notes stand in a line of their own below the tabs, so that they move nothing. Follows the
// runs by itself, but neither starts nor stops them.
#pragma once

#include "ui/run/run_controller.h"

#include <QWidget>

namespace dicom_echo {

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
    RunPresenter(const RunController *runs, const ProfileResults *results, const RunTabParts &parts, QWidget *parent);

    [[nodiscard]] VerdictLine *verdict() const { return m_verdict; }
    [[nodiscard]] RunTabs *tabs() const { return m_tabs; }

    /// The PDUs of each run are saved there when it ends; nowhere if it is empty.
    void setCapturePath(const QString &path) { m_capturePath = path; }
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
    void showOtherPeer();
    void showRedaction();
    void saveCaptureOfRun();

    const RunController *m_runs;
    const ProfileResults *m_results;
    Redaction *m_redaction;
    StageStrip *m_stages;
    VerdictLine *m_verdict;
    RunTabs *m_tabs;
    ElidedLabel *m_otherPeer; ///< whose run m_tabs shows, if not that of the verdict
    ElidedLabel *m_redacted;  ///< what is redacted
    QString m_capturePath;
};

} // namespace dicom_echo
