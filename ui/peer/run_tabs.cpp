#include "ui/peer/run_tabs.h"

#include "ui/peer/tab_list.h"
#include "ui/run/redaction.h"
#include "ui/run/shown_run.h"

#include <QAction>
#include <QApplication>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

namespace dicom_echo {
namespace {

/// With Alt: the key that goes to the first tab; the next ones go to the next tabs.
constexpr Qt::Key firstTabKey = Qt::Key_1;
/// In front at first, when there is nothing to be explained yet.
constexpr int firstShownTab = 1;

} // namespace

RunTabs::RunTabs(const ShownRun *run, const RunTabParts &parts, QWidget *parent)
    : QTabWidget(parent)
    , m_tabs(makeRunTabs(parts, this))
{
    for (RunTab *const tab : std::as_const(m_tabs))
        add(tab);
    setCurrentIndex(firstShownTab);
    addRedactionSwitch(parts.redaction->action());
    connect(this, &QTabWidget::currentChanged, this, [this] {
        m_hasChosen = m_hasChosen || !m_isOffering;
        chooseFind();
    });
    connect(this, &QTabWidget::tabBarClicked, this, [this] { m_hasChosen = true; }); // also the one in front
    connect(run, &ShownRun::begun, this, [this] { m_hasChosen = false; });
    follow(run);
    chooseFind();
}

void RunTabs::add(RunTab *tab)
{
    auto *const focus = new QAction(tab->focusCommand(), this);
    focus->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(firstTabKey + m_focusActions.size())));
    m_focusActions.append(focus);
    addTab(tab, tab->icon(), tab->name());
    connect(focus, &QAction::triggered, tab, &RunTab::focusContent);
    connect(tab, &RunTab::wanted, this, [this, tab] { setCurrentWidget(tab); });
    connect(tab, &RunTab::offered, this, [this, tab] { showOffered(tab); });
    connect(tab, &RunTab::exported, this, &RunTabs::exported);
    connect(tab, &RunTab::failed, this, &RunTabs::failed);
    connect(tab, &RunTab::pduSelected, this, [this, tab](qint64 number) { selectPdu(tab, number); });
    connect(tab, &RunTab::pduChosen, this, [this, tab](qint64 number) { showPdu(tab, number); });
}

void RunTabs::addRedactionSwitch(QAction *redact)
{
    auto *const button = new QToolButton(this);
    button->setDefaultAction(redact);
    button->setAccessibleName(redact->iconText());
    button->setFocusPolicy(Qt::TabFocus);
    setCornerWidget(button);
}

void RunTabs::follow(const ShownRun *run)
{
    connect(run, &ShownRun::turned, this, [this, run] { turnTo(*run); });
    for (RunTab *const tab : std::as_const(m_tabs)) {
        const auto showProgress = [tab, run] { tab->showProgress(run->progress()); };
        connect(run, &ShownRun::begun, tab, &RunTab::startRun);
        connect(run, &ShownRun::begun, tab, showProgress);
        connect(run, &ShownRun::progressed, tab, showProgress);
        connect(run, &ShownRun::exchanged, tab, &RunTab::appendPdus);
        connect(run, &ShownRun::sampled, tab, &RunTab::appendSamples);
        connect(run, &ShownRun::logged, tab, &RunTab::appendLog);
        connect(run, &ShownRun::finished, tab, showProgress);
        connect(run, &ShownRun::finished, tab, &RunTab::endRun);
    }
}

/// The tab in front stays there, whatever the run has to offer: the user has just gone to another profile.
void RunTabs::turnTo(const ShownRun &run)
{
    m_hasChosen = true;
    for (RunTab *const tab : std::as_const(m_tabs)) {
        tab->turnTo(run.record(), run.progress());
        tab->showProgress(run.progress());
        if (run.run() && run.run()->result())
            tab->endRun(*run.run()->result());
    }
    m_hasChosen = false;
}

void RunTabs::chooseFind() const
{
    const auto canFind = [](const RunTab *tab) { return tab->canFind(); };
    auto chosen = std::find_if(m_tabs.cbegin(), m_tabs.cend(), canFind);
    const qsizetype front = currentIndex();
    if (front >= 0 && m_tabs.at(front)->canFind())
        chosen = m_tabs.cbegin() + front;
    for (auto tab = m_tabs.cbegin(); tab != m_tabs.cend(); ++tab)
        (*tab)->setFindActive(tab == chosen);
}

/// Whoever has the focus in the tab that goes to the back would lose it.
void RunTabs::showOffered(RunTab *tab)
{
    if (m_hasChosen || currentWidget() == tab)
        return;
    const QScopedValueRollback<bool> guard(m_isOffering, true);
    if (currentWidget()->isAncestorOf(QApplication::focusWidget()))
        tab->focusContent();
    setCurrentWidget(tab);
}

void RunTabs::selectPdu(const RunTab *chosenIn, qint64 number) const
{
    for (RunTab *const tab : m_tabs) {
        if (tab != chosenIn)
            tab->selectPdu(number);
    }
}

/// Goes to the first other tab that shows something of the PDU.
void RunTabs::showPdu(const RunTab *chosenIn, qint64 number) const
{
    const auto found = std::find_if(m_tabs.cbegin(), m_tabs.cend(),
                                    [&](RunTab *tab) { return tab != chosenIn && tab->selectPdu(number); });
    if (found != m_tabs.cend())
        (*found)->focusContent();
}

QList<QAction *> RunTabs::openActions() const
{
    QList<QAction *> actions;
    for (const RunTab *const tab : m_tabs)
        actions += tab->openActions();
    return actions;
}

QList<QAction *> RunTabs::saveActions() const
{
    QList<QAction *> actions;
    for (const RunTab *const tab : m_tabs)
        actions += tab->saveActions();
    return actions;
}

QList<QAction *> RunTabs::editActions() const
{
    QList<QAction *> actions;
    for (const RunTab *const tab : m_tabs)
        actions += tab->editActions();
    return actions;
}

std::optional<RunPicture> RunTabs::picture(RunId run) const
{
    for (RunTab *const tab : m_tabs) {
        if (auto picture = tab->picture(run))
            return picture;
    }
    return {};
}

Capture RunTabs::capture() const
{
    for (const RunTab *const tab : m_tabs) {
        if (std::optional<Capture> capture = tab->capture())
            return *std::move(capture);
    }
    return {};
}

void RunTabs::showVerdict(const VerdictText &text) const
{
    for (RunTab *const tab : m_tabs)
        tab->showVerdict(text);
}

void RunTabs::showRemark(const QString &remark) const
{
    for (RunTab *const tab : m_tabs)
        tab->showRemark(remark);
}

void RunTabs::setLogLevel(LogLevel level) const
{
    for (RunTab *const tab : m_tabs)
        tab->setLogLevel(level);
}

void RunTabs::showPeer(const QString &peer) const
{
    for (RunTab *const tab : m_tabs)
        tab->showPeer(peer);
}

void RunTabs::saveLayout(QSettings &settings) const
{
    for (const RunTab *const tab : m_tabs)
        tab->saveLayout(settings);
}

} // namespace dicom_echo
#include "moc_run_tabs.cpp"
