// The log as a tab, with everything around it: level, runs, search, copy, save, clear. Owns the model that the lines go
// into. Level and choice of runs are remembered for the program.
#pragma once

#include "ui/log/log_model.h"
#include "ui/run/run_tab.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace dicom_echo {

class LogView;
class Redaction;

class LogPane : public RunTab
{
    Q_OBJECT

public:
    [[nodiscard]] static RunTabOffer offer(Redaction *redaction);

    /// Whatever is copied and saved passes through `redaction`, which is borrowed; without it nothing is replaced.
    explicit LogPane(Redaction *redaction = nullptr, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> saveActions() const override { return {m_save}; }
    [[nodiscard]] QList<QAction *> editActions() const override { return m_editActions; }
    void focusContent() override;

    [[nodiscard]] LogModel *model() { return &m_model; }
    void startRun() override { m_hasBegun = false; }
    void turnTo(const RunRecord &record, const RunProgress &progress) override;
    void showProgress(const RunProgress &progress) override;
    void endRun(const FinishedRun &run) override;
    void appendLog(const QList<LogRecord> &records) override;

    [[nodiscard]] bool canFind() const override { return true; }
    void setFindActive(bool active) override;
    void saveLayout(QSettings &settings) const override;

    [[nodiscard]] LogLevel logLevel() const { return m_model.level(); }
    /// For this window; what the user chose stays remembered.
    void setLogLevel(LogLevel level) override;

    /// Goes to the first line about the PDU.
    bool selectPdu(qint64 pdu) override;

private:
    void beginRun(const EchoRequest &request, const QDateTime &startedAt);
    void makeActions();
    [[nodiscard]] QWidget *makeLevelChoice();
    [[nodiscard]] QWidget *makeRunChoice();
    void restore();
    [[nodiscard]] QWidget *makeSearch();
    QAction *addEditAction(const QString &text, const QKeySequence &shortcut, void (LogPane::*handler)());
    [[nodiscard]] QString given(const QString &line) const;
    void copySelection();
    void selectAllLines();
    void clear();
    void focusSearch();
    void tellPdu();
    void search(const QString &text);
    void findNext();
    void findPrevious();
    void showMatchCount();
    void chooseFile();
    void saveTo(const QString &path);

    Redaction *m_redaction;
    LogModel m_model;
    LogView *m_view;
    QComboBox *m_level;
    QCheckBox *m_lastRunOnly;
    QLineEdit *m_search;
    QLabel *m_matchCount;
    QAction *m_find = nullptr;
    QAction *m_findNext = nullptr;
    QAction *m_findPrevious = nullptr;
    QAction *m_save = nullptr;
    QAction *m_copy = nullptr;
    QList<QAction *> m_editActions;
    QString m_calledAeTitle; ///< of the newest run
    QString m_address;
    LogLevel m_chosenLevel = LogLevel::Debug; ///< by the user
    bool m_isFindActive = true;
    bool m_hasBegun = false;  ///< the beginning of the run is in the log
    bool m_following = false; ///< the current line follows what was selected elsewhere
};

} // namespace dicom_echo
