#include "ui/window/run_tabs.h"

#include "ui/latency/latency_pane.h"
#include "ui/log/log_pane.h"
#include "ui/pdu/pdu_export.h"
#include "ui/pdu/pdu_pane.h"
#include "ui/run/redaction.h"
#include "ui/run/run_controller.h"

#include <QAction>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace dicom_echo {
namespace {

void fillPage(QWidget *page, QWidget *content)
{
    auto *const layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(content);
}

} // namespace

RunTabs::RunTabs(QWidget *parent)
    : QTabWidget(parent)
    , m_log(new LogPane(this))
    , m_pduPage(new QWidget(this))
    , m_latencyPage(new QWidget(this))
{
    addTab(m_log, tr("Log"));
    addTab(m_pduPage, tr("PDUs"));
    addTab(m_latencyPage, tr("Latency"));
    connect(m_log, &LogPane::wanted, this, [this] { setCurrentWidget(m_log); });
    connect(m_log, &LogPane::failed, this, &RunTabs::failed);
}

void RunTabs::setRedaction(Redaction *redaction)
{
    m_redaction = redaction;
    m_log->setRedaction(redaction);
    auto *const button = new QToolButton(this);
    button->setDefaultAction(redaction->action());
    button->setAccessibleName(redaction->action()->iconText());
    button->setFocusPolicy(Qt::TabFocus);
    setCornerWidget(button);
}

void RunTabs::complete()
{
    if (m_pdus)
        return;
    m_pdus = new PduPane(m_pduPage);
    m_pdus->setRedaction(m_redaction);
    m_pdus->restoreLayout(QSettings());
    fillPage(m_pduPage, m_pdus);
    m_latency = new LatencyPane(m_latencyPage);
    fillPage(m_latencyPage, m_latency);
    connect(m_log, &LogPane::pduSelected, m_pdus, &PduPane::selectPdu);
    connect(m_log, &LogPane::pduWanted, m_pdus, &PduPane::focusList);
    connect(m_latency, &LatencyPane::wanted, this, [this] { setCurrentWidget(m_latencyPage); });
    connect(m_pdus, &PduPane::wanted, this, [this] { setCurrentWidget(m_pduPage); });
    connect(m_pdus, &PduPane::exported, this, &RunTabs::exported);
    connect(m_pdus, &PduPane::failed, this, &RunTabs::failed);
    connect(m_latency, &LatencyPane::failed, this, &RunTabs::failed);
    connect(m_pdus, &PduPane::pduSelected, m_log, &LogPane::selectPdu);
    connect(m_pdus, &PduPane::logWanted, this, [this](qint64 pdu) {
        if (m_log->selectPdu(pdu))
            m_log->focusLog();
    });
}

QList<QAction *> RunTabs::saveActions() const
{
    return {m_pdus->exporting()->exportAll(), m_pdus->exporting()->exportSelected(), m_latency->saveAction()};
}

Capture RunTabs::capture() const
{
    return m_pdus->capture();
}

void RunTabs::startRun()
{
    complete();
    m_log->model()->startRun();
    m_pdus->startRun();
    m_latency->startRun();
}

void RunTabs::appendPdus(const QList<PduTransfer> &pdus)
{
    m_pdus->append(pdus);
}

void RunTabs::appendSamples(const QList<RunSample> &samples)
{
    m_latency->append(samples);
}

void RunTabs::showProgress(const RunProgress &progress)
{
    setPeer(progress.peer);
    m_latency->setStages(progress.stages);
    m_latency->setWatch(progress.watch);
}

void RunTabs::setPeer(const PeerFacts &peer)
{
    m_pdus->setEndpoints(localEndpoint(peer), peerEndpoint(peer));
}

void RunTabs::endRun(const EchoReport &report)
{
    setPeer(report.peer);
    if (report.failure && std::holds_alternative<Violation>(report.failure->facts))
        m_pdus->showRefusal(std::get<Violation>(report.failure->facts));
    m_latency->endRun(report);
}

void RunTabs::focusPdus()
{
    complete();
    m_pdus->focusList();
}

void RunTabs::focusLatency()
{
    complete();
    m_latency->focusChart();
}

void RunTabs::saveLayout(QSettings &settings) const
{
    if (m_pdus)
        m_pdus->saveLayout(settings);
}

} // namespace dicom_echo
