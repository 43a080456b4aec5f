// The tabs under the verdict. Passes on to each of them what happens in a run, and makes them select the same PDU.
// Knows a tab only as a RunTab.
#pragma once

#include "ui/run/run_tab.h"

#include <QTabWidget>

namespace dicom_echo {

class Redaction;
class ShownRun;

class RunTabs : public QTabWidget
{
    Q_OBJECT

public:
    /// `run` and `redaction`, whose switch stands beside the tabs, are borrowed. `parent` is in the window.
    RunTabs(const ShownRun *run, Redaction *redaction, QWidget *parent);

    // Those of all tabs, in order.
    [[nodiscard]] QList<QAction *> focusActions() const { return m_focusActions; }
    [[nodiscard]] QList<QAction *> openActions() const;
    [[nodiscard]] QList<QAction *> saveActions() const;
    [[nodiscard]] QList<QAction *> editActions() const;

    /// All PDUs of the last run that are kept, as they may be given away.
    [[nodiscard]] Capture capture() const;

    void setLogLevel(LogLevel level) const;
    void saveLayout(QSettings &settings) const;

Q_SIGNALS:
    /// By the user.
    void logLevelChosen(dicom_echo::LogLevel level);
    /// A file was saved.
    void exported(const QString &message);
    void failed(const QString &message);

private:
    void add(RunTab *tab);
    void addRedactionSwitch(QAction *redact);
    void follow(const ShownRun *run);
    void selectPdu(const RunTab *chosenIn, qint64 number) const;
    void showPdu(const RunTab *chosenIn, qint64 number) const;

    QList<RunTab *> m_tabs;
    QList<QAction *> m_focusActions;
};

} // namespace dicom_echo
