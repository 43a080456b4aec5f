// The tabs under the verdict. Passes on to each of them what happens in a run, and makes them select the same PDU.
// Knows a tab only as a RunTab. Makes the one in front, and the others when the window has been painted or one of them
// is needed: nobody is to wait for what cannot be seen yet.
#pragma once

#include "ui/run/run_tab.h"
#include "ui/verdict/verdict_text.h"

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

    /// Whether all tabs have been made.
    [[nodiscard]] bool isComplete() const { return m_tabs.size() == m_offers.size(); }

    /// Of all tabs, in order.
    [[nodiscard]] QList<QAction *> focusActions() const { return m_focusActions; }
    // Of those that have been made.
    [[nodiscard]] QList<QAction *> openActions() const;
    [[nodiscard]] QList<QAction *> saveActions() const;
    [[nodiscard]] QList<QAction *> editActions() const;

    /// All PDUs of the last run that are kept, as they may be given away.
    [[nodiscard]] Capture capture();
    /// Of this run, if a tab shows it as one.
    [[nodiscard]] std::optional<RunPicture> picture(RunId run);

    void showVerdict(const VerdictText &text);
    void showRemark(const QString &remark);
    void setLogLevel(LogLevel level);
    void showPeer(const QString &peer);
    void saveLayout(QSettings &settings) const;

Q_SIGNALS:
    /// All tabs have been made.
    void completed();
    /// A file was saved.
    void exported(const QString &message);
    void failed(const QString &message);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// What was said of a run or a peer, for the tabs that are made later.
    struct Said
    {
        VerdictText verdict;
        QString remark;
        std::optional<LogLevel> level;
        QString peer;
    };

    [[nodiscard]] const QList<RunTab *> &all();
    void complete();
    RunTab *make(int index);
    void tellWhatWasSaid(RunTab *tab) const;
    void addFocusAction(int index);
    void addRedactionSwitch(QAction *redact);
    void follow();
    void turn();
    void showRunIn(RunTab *tab) const;
    void selectPdu(const RunTab *chosenIn, qint64 number);
    void showPdu(const RunTab *chosenIn, qint64 number);

    void showOffered(RunTab *tab);
    void chooseFind() const;

    const ShownRun *m_run;
    QList<RunTabOffer> m_offers;
    QList<RunTab *> m_tabs; ///< that have been made, in order
    Said m_said;
    bool m_isOffering = false; ///< the tab changes, but not by the user
    bool m_hasChosen = false;  ///< the user has, since the run began
    QList<QAction *> m_focusActions;
};

} // namespace dicom_echo
