// The log with everything around it: level, search, copy, save, clear. Owns the model that the lines go into.
#pragma once

#include "ui/log/log_model.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;

namespace dicom_echo {

class LogView;
class Redaction;

class LogPane : public QWidget
{
    Q_OBJECT

public:
    explicit LogPane(QWidget *parent = nullptr);

    /// What is copied and saved passes through it. Borrowed. Without it all stays as it is.
    void setRedaction(Redaction *redaction) { m_redaction = redaction; }

    [[nodiscard]] LogModel *model() { return &m_model; }
    void append(const QList<LogRecord> &records);

    [[nodiscard]] LogLevel level() const { return m_model.level(); }
    void setLevel(LogLevel level);

    /// For the window's menus.
    [[nodiscard]] QList<QAction *> editActions() const { return m_editActions; }
    [[nodiscard]] QAction *saveAction() const { return m_save; }

    void focusLog();

    /// Goes to the first line about a PDU of the last run. False if no such line is shown. Does not emit pduSelected().
    bool selectPdu(qint64 pdu);

Q_SIGNALS:
    /// By the user.
    void levelChosen(dicom_echo::LogLevel level);
    void failed(const QString &message);
    /// The user is at a line about a PDU of the last run, counted from 0.
    void pduSelected(qint64 pdu);
    /// The user wants to see the PDU that the line is about.
    void pduWanted();
    /// The user looks for something in the log: it should be seen.
    void wanted();

private:
    void makeActions();
    [[nodiscard]] QWidget *makeLevelChoice();
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

    LogModel m_model;
    LogView *m_view;
    Redaction *m_redaction = nullptr;
    QComboBox *m_level;
    QLineEdit *m_search;
    QLabel *m_matchCount;
    QAction *m_findNext = nullptr;
    QAction *m_findPrevious = nullptr;
    QAction *m_save = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_clear = nullptr;
    QList<QAction *> m_editActions;
    bool m_following = false; ///< the current line follows what was selected elsewhere
};

} // namespace dicom_echo
