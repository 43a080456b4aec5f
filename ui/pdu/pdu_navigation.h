// Goes through the PDUs that are shown: to the next one that holds a text, to the next one with something wrong. Its
// line comes with Ctrl+F and goes with Esc. Owned by the PDU pane.
#pragma once

#include "ui/pdu/pdu_search.h"

#include <QWidget>

class QAction;
class QLineEdit;

namespace dicom_echo {

class PduListView;
class ToneLabel;

class PduNavigation : public QWidget
{
    Q_OBJECT

public:
    /// `list` shows `shown`; both are borrowed.
    PduNavigation(PduListView *list, const PduFilterModel *shown, QWidget *parent);

    /// Find, find next and previous, next and previous problem. Their keys work in the whole window while setActive()
    /// says so.
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }
    void setActive(bool active);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// What became of a search, empty if it found something.
    void told(const QString &message);

private:
    QAction *add(const QString &text, const QKeySequence &shortcut, void (PduNavigation::*handler)());
    void open();
    void search(const QString &text);
    void findNext();
    void findPrevious();
    void goToNextProblem();
    void goToPreviousProblem();
    void start(const PduFilter &wanted, int from, PduSearch::Step step);
    void close();

    PduListView *m_list;
    PduSearch m_search;
    QLineEdit *m_line;
    ToneLabel *m_note;
    QList<QAction *> m_actions;
};

} // namespace dicom_echo
