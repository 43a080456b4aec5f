// The tabs under the verdict. Passes on to each of them what happens in a run, and makes them select the same PDU.
// Knows a tab only as a RunTab.
#pragma once

#include "ui/run/run_tab.h"

#include <QTabWidget>

namespace dicom_echo {

class ShownRun;
struct RunTabParts;

class RunTabs : public QTabWidget
{
    Q_OBJECT

public:
    /// `run` is borrowed. The switch of the redaction stands beside the tabs. `parent` is in the window.
    RunTabs(const ShownRun *run, const RunTabParts &parts, QWidget *parent);

    // Those of all tabs, in order.
    [[nodiscard]] QList<QAction *> focusActions() const { return m_focusActions; }
    [[nodiscard]] QList<QAction *> openActions() const;
    [[nodiscard]] QList<QAction *> saveActions() const;
    [[nodiscard]] QList<QAction *> editActions() const;

    /// All PDUs of the last run that are kept, as they may be given away.
    [[nodiscard]] Capture capture() const;
    /// Of this run, if a tab shows it as one.
    [[nodiscard]] std::optional<RunPicture> picture(RunId run) const;

    void showVerdict(const VerdictText &text) const;
    void showRemark(const QString &remark) const;
    void setLogLevel(LogLevel level) const;
    void showPeer(const QString &peer) const;
    void saveLayout(QSettings &settings) const;

Q_SIGNALS:
    /// A file was saved.
    void exported(const QString &message);
    void failed(const QString &message);

private:
    void add(RunTab *tab);
    void addRedactionSwitch(QAction *redact);
    void follow(const ShownRun *run);
    void turnTo(const ShownRun &run);
    void selectPdu(const RunTab *chosenIn, qint64 number) const;
    void showPdu(const RunTab *chosenIn, qint64 number) const;

    void showOffered(RunTab *tab);
    void chooseFind() const;

    QList<RunTab *> m_tabs;
    bool m_isOffering = false; ///< the tab changes, but not by the user
    bool m_hasChosen = false;  ///< the user has, since the run began
    QList<QAction *> m_focusActions;
};

} // namespace dicom_echo
