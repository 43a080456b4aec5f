#include "ui/pdu/pdu_navigation.h"

#include "ui/lists/search_line.h"
#include "ui/pdu/pdu_list_view.h"
#include "ui/widgets/tone_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace dicom_echo {
namespace {

PduFilter problems()
{
    PduFilter filter;
    filter.problemsOnly = true;
    return filter;
}

} // namespace

PduNavigation::PduNavigation(PduListView *list, const PduFilterModel *shown, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_search(shown)
    , m_line(makeSearchLine(tr("Find in the PDUs"), this))
    , m_note(new ToneLabel(this))
{
    add(tr("Find in the P&DUs"), QKeySequence::Find, &PduNavigation::open);
    QAction *const next = add(tr("Find ne&xt PDU"), QKeySequence::FindNext, &PduNavigation::findNext);
    QAction *const previous = add(tr("Find previou&s PDU"), QKeySequence::FindPrevious, &PduNavigation::findPrevious);
    add(tr("Next pr&oblem"), Qt::Key_F4, &PduNavigation::goToNextProblem);
    add(tr("Previous problem"), Qt::SHIFT | Qt::Key_F4, &PduNavigation::goToPreviousProblem);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line, 1);
    layout->addWidget(makeStepButton(previous, Qt::UpArrow, this));
    layout->addWidget(makeStepButton(next, Qt::DownArrow, this));
    layout->addWidget(m_note);
    m_note->setTone(Tone::Muted);
    m_line->installEventFilter(this);
    hide();
    connect(m_line, &QLineEdit::textChanged, this, &PduNavigation::search);
    connect(m_line, &QLineEdit::returnPressed, this, &PduNavigation::findNext);
    connect(&m_search, &PduSearch::found, this, [this](int row) {
        m_note->clear();
        m_list->goToRow(row);
        Q_EMIT told({});
    });
    connect(&m_search, &PduSearch::nothingFound, this, [this] {
        m_note->setText(tr("None"));
        Q_EMIT told(tr("None of the PDUs that are shown matches."));
    });
}

QAction *PduNavigation::add(const QString &text, const QKeySequence &shortcut, void (PduNavigation::*handler)())
{
    auto *const action = new QAction(text, this);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, handler);
    m_actions << action;
    return action;
}

void PduNavigation::setActive(bool active)
{
    for (QAction *const action : std::as_const(m_actions))
        action->setEnabled(active);
}

void PduNavigation::open()
{
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

/// Stays on the PDU while it still matches.
void PduNavigation::search(const QString &text)
{
    m_search.stop();
    m_note->clear();
    if (!text.isEmpty())
        start(pduFilter(text), m_list->currentIndex().row() - 1, PduSearch::Step::Forward);
}

void PduNavigation::findNext()
{
    if (m_line->text().isEmpty())
        return open();
    start(pduFilter(m_line->text()), m_list->currentIndex().row(), PduSearch::Step::Forward);
}

void PduNavigation::findPrevious()
{
    if (m_line->text().isEmpty())
        return open();
    start(pduFilter(m_line->text()), m_list->currentIndex().row(), PduSearch::Step::Backward);
}

void PduNavigation::goToNextProblem()
{
    start(problems(), m_list->currentIndex().row(), PduSearch::Step::Forward);
}

void PduNavigation::goToPreviousProblem()
{
    start(problems(), m_list->currentIndex().row(), PduSearch::Step::Backward);
}

void PduNavigation::start(const PduFilter &wanted, int from, PduSearch::Step step)
{
    m_search.start(wanted, from, step);
    if (m_search.isLooking())
        m_note->setText(tr("Looking..."));
}

void PduNavigation::close()
{
    m_search.stop();
    hide();
    m_list->setFocus(Qt::OtherFocusReason);
}

/// Esc would end the run, or close the window of a capture.
bool PduNavigation::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        close();
    event->accept();
    return true;
}

} // namespace dicom_echo
#include "moc_pdu_navigation.cpp"
