#include "ui/window/run_tabs.h"

#include "ui/run/redaction.h"
#include "ui/window/tab_list.h"

#include <QAction>
#include <QToolButton>

#include <algorithm>

namespace dicom_echo {
namespace {

/// The key that goes to the first tab; the next ones go to the next tabs.
constexpr Qt::Key firstTabKey = Qt::Key_4;

} // namespace

RunTabs::RunTabs(const RunController *runs, Redaction *redaction, QWidget *parent)
    : QTabWidget(parent)
    , m_tabs(makeRunTabs(redaction, this))
{
    for (RunTab *const tab : std::as_const(m_tabs))
        add(tab);
    addRedactionSwitch(redaction->action());
    follow(runs);
}

void RunTabs::add(RunTab *tab)
{
    auto *const focus = new QAction(tab->focusCommand(), this);
    focus->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(firstTabKey + m_focusActions.size())));
    m_focusActions.append(focus);
    addTab(tab, tab->icon(), tab->name());
    connect(focus, &QAction::triggered, tab, &RunTab::focusContent);
    connect(tab, &RunTab::wanted, this, [this, tab] { setCurrentWidget(tab); });
    connect(tab, &RunTab::exported, this, &RunTabs::exported);
    connect(tab, &RunTab::failed, this, &RunTabs::failed);
    connect(tab, &RunTab::logLevelChosen, this, &RunTabs::logLevelChosen);
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

void RunTabs::follow(const RunController *runs)
{
    for (RunTab *const tab : std::as_const(m_tabs)) {
        const auto showProgress = [tab, runs] { tab->showProgress(runs->progress()); };
        connect(runs, &RunController::started, tab, &RunTab::startRun);
        connect(runs, &RunController::started, tab, showProgress);
        connect(runs, &RunController::progressed, tab, showProgress);
        connect(runs, &RunController::exchanged, tab, &RunTab::appendPdus);
        connect(runs, &RunController::sampled, tab, &RunTab::appendSamples);
        connect(runs, &RunController::logged, tab, &RunTab::appendLog);
        connect(runs, &RunController::finished, tab, showProgress);
        connect(runs, &RunController::finished, tab, &RunTab::endRun);
    }
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

Capture RunTabs::capture() const
{
    for (const RunTab *const tab : m_tabs) {
        if (std::optional<Capture> capture = tab->capture())
            return *std::move(capture);
    }
    return {};
}

void RunTabs::setLogLevel(LogLevel level) const
{
    for (RunTab *const tab : m_tabs)
        tab->setLogLevel(level);
}

void RunTabs::saveLayout(QSettings &settings) const
{
    for (const RunTab *const tab : m_tabs)
        tab->saveLayout(settings);
}

} // namespace dicom_echo
