#include "ui/peer/run_tabs.h"

#include "ui/peer/tab_list.h"
#include "ui/run/redaction.h"
#include "ui/run/shown_run.h"

#include <QAction>
#include <QApplication>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace dicom_echo {
namespace {

/// With Alt: the key that goes to the first tab; the next ones go to the next tabs.
constexpr Qt::Key firstTabKey = Qt::Key_1;
/// In front at first, when there is nothing to be explained yet.
constexpr int firstShownTab = 1;

} // namespace

RunTabs::RunTabs(const ShownRun *run, const RunTabParts &parts, QWidget *parent)
    : QTabWidget(parent)
    , m_run(run)
    , m_offers(runTabOffers(parts))
{
    for (int i = 0; i < m_offers.size(); ++i) {
        addTab(new QWidget(this), m_offers.at(i).name);
        addFocusAction(i);
    }
    setCurrentIndex(firstShownTab);
    m_tabs = {make(firstShownTab)};
    addRedactionSwitch(parts.redaction->action());
    connect(this, &QTabWidget::currentChanged, this, [this] {
        m_hasChosen = m_hasChosen || !m_isOffering;
        complete();
        chooseFind();
    });
    connect(this, &QTabWidget::tabBarClicked, this, [this] { m_hasChosen = true; }); // also the one in front
    connect(run, &ShownRun::begun, this, [this] { m_hasChosen = false; });
    follow();
    chooseFind();
}

void RunTabs::paintEvent(QPaintEvent *event)
{
    QTabWidget::paintEvent(event);
    if (!isComplete())
        QMetaObject::invokeMethod(this, &RunTabs::complete, Qt::QueuedConnection); // once this is on the screen
}

const QList<RunTab *> &RunTabs::all()
{
    complete();
    return m_tabs;
}

void RunTabs::complete()
{
    if (isComplete())
        return;
    RunTab *const first = m_tabs.first();
    m_tabs.clear();
    for (int i = 0; i < m_offers.size(); ++i)
        m_tabs.append(widget(i) == first ? first : make(i));
    const QScopedValueRollback<bool> guard(m_hasChosen, true); // what is said again brings no tab to the front
    for (RunTab *const tab : std::as_const(m_tabs)) {
        if (tab != first)
            tellWhatWasSaid(tab);
    }
    chooseFind();
    Q_EMIT completed();
}

/// In place of the empty page that stands there.
RunTab *RunTabs::make(int index)
{
    const RunTabOffer &offer = m_offers.at(index);
    RunTab *const tab = offer.make(this);
    const QSignalBlocker quiet(this); // it stays the same tab
    const bool isInFront = currentIndex() == index;
    QWidget *const empty = widget(index);
    insertTab(index, tab, offer.name);
    if (isInFront)
        setCurrentIndex(index);
    removeTab(index + 1);
    delete empty;
    connect(tab, &RunTab::wanted, this, [this, tab] { setCurrentWidget(tab); });
    connect(tab, &RunTab::offered, this, [this, tab] { showOffered(tab); });
    connect(tab, &RunTab::exported, this, &RunTabs::exported);
    connect(tab, &RunTab::failed, this, &RunTabs::failed);
    connect(tab, &RunTab::pduSelected, this, [this, tab](qint64 number) { selectPdu(tab, number); });
    connect(tab, &RunTab::pduChosen, this, [this, tab](qint64 number) { showPdu(tab, number); });
    return tab;
}

void RunTabs::tellWhatWasSaid(RunTab *tab) const
{
    if (m_said.level)
        tab->setLogLevel(*m_said.level);
    tab->showPeer(m_said.peer);
    if (m_run->run())
        showRunIn(tab);
    tab->showVerdict(m_said.verdict);
    tab->showRemark(m_said.remark);
}

void RunTabs::addFocusAction(int index)
{
    auto *const focus = new QAction(m_offers.at(index).focusCommand, this);
    focus->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(firstTabKey + index)));
    m_focusActions.append(focus);
    connect(focus, &QAction::triggered, this, [this, index] { all().at(index)->focusContent(); });
}

void RunTabs::addRedactionSwitch(QAction *redact)
{
    auto *const button = new QToolButton(this);
    button->setDefaultAction(redact);
    button->setAccessibleName(redact->iconText());
    button->setFocusPolicy(Qt::TabFocus);
    setCornerWidget(button);
}

void RunTabs::follow()
{
    connect(m_run, &ShownRun::turned, this, &RunTabs::turn);
    connect(m_run, &ShownRun::begun, this, [this] {
        for (RunTab *const tab : all()) {
            tab->startRun();
            tab->showProgress(m_run->progress());
        }
    });
    connect(m_run, &ShownRun::progressed, this, [this] {
        for (RunTab *const tab : all())
            tab->showProgress(m_run->progress());
    });
    connect(m_run, &ShownRun::exchanged, this, [this](const QList<PduTransfer> &pdus) {
        for (RunTab *const tab : all())
            tab->appendPdus(pdus);
    });
    connect(m_run, &ShownRun::sampled, this, [this](const QList<RunSample> &samples) {
        for (RunTab *const tab : all())
            tab->appendSamples(samples);
    });
    connect(m_run, &ShownRun::logged, this, [this](const QList<LogRecord> &records) {
        for (RunTab *const tab : all())
            tab->appendLog(records);
    });
    connect(m_run, &ShownRun::finished, this, [this](const FinishedRun &run) {
        for (RunTab *const tab : all()) {
            tab->showProgress(m_run->progress());
            tab->endRun(run);
        }
    });
}

/// The tab in front stays there, whatever the run has to offer: the user has just gone to another profile.
void RunTabs::turn()
{
    m_hasChosen = true;
    for (RunTab *const tab : std::as_const(m_tabs))
        showRunIn(tab);
    m_hasChosen = false;
}

void RunTabs::showRunIn(RunTab *tab) const
{
    tab->turnTo(m_run->record(), m_run->progress());
    tab->showProgress(m_run->progress());
    if (m_run->run() && m_run->run()->result())
        tab->endRun(*m_run->run()->result());
}

void RunTabs::chooseFind() const
{
    const auto canFind = [](const RunTab *tab) { return tab->canFind(); };
    auto chosen = std::find_if(m_tabs.cbegin(), m_tabs.cend(), canFind);
    const auto front = std::find(m_tabs.cbegin(), m_tabs.cend(), currentWidget());
    if (front != m_tabs.cend() && canFind(*front))
        chosen = front;
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

void RunTabs::selectPdu(const RunTab *chosenIn, qint64 number)
{
    for (RunTab *const tab : all()) {
        if (tab != chosenIn)
            tab->selectPdu(number);
    }
}

/// Goes to the first other tab that shows something of the PDU.
void RunTabs::showPdu(const RunTab *chosenIn, qint64 number)
{
    const QList<RunTab *> &tabs = all();
    const auto found = std::find_if(tabs.cbegin(), tabs.cend(),
                                    [&](RunTab *tab) { return tab != chosenIn && tab->selectPdu(number); });
    if (found != tabs.cend())
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

std::optional<RunPicture> RunTabs::picture(RunId run)
{
    for (RunTab *const tab : all()) {
        if (auto picture = tab->picture(run))
            return picture;
    }
    return {};
}

Capture RunTabs::capture()
{
    for (const RunTab *const tab : all()) {
        if (std::optional<Capture> capture = tab->capture())
            return *std::move(capture);
    }
    return {};
}

void RunTabs::showVerdict(const VerdictText &text)
{
    m_said.verdict = text;
    for (RunTab *const tab : std::as_const(m_tabs))
        tab->showVerdict(text);
}

void RunTabs::showRemark(const QString &remark)
{
    m_said.remark = remark;
    for (RunTab *const tab : std::as_const(m_tabs))
        tab->showRemark(remark);
}

void RunTabs::setLogLevel(LogLevel level)
{
    m_said.level = level;
    for (RunTab *const tab : std::as_const(m_tabs))
        tab->setLogLevel(level);
}

void RunTabs::showPeer(const QString &peer)
{
    m_said.peer = peer;
    for (RunTab *const tab : std::as_const(m_tabs))
        tab->showPeer(peer);
}

void RunTabs::saveLayout(QSettings &settings) const
{
    for (const RunTab *const tab : m_tabs)
        tab->saveLayout(settings);
}

} // namespace dicom_echo
#include "moc_run_tabs.cpp"
