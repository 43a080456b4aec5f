#include "ui/run_tabs.h"

#include "ui/latency_pane.h"
#include "ui/log_pane.h"
#include "ui/pdu_pane.h"
#include "ui/redaction.h"

#include <QAction>
#include <QSettings>
#include <QToolButton>

namespace dicom_echo {

RunTabs::RunTabs(QWidget *parent)
    : QTabWidget(parent)
    , m_log(new LogPane(this))
    , m_pdus(new PduPane(this))
    , m_latency(new LatencyPane(this))
{
    addTab(m_log, tr("Log"));
    addTab(m_pdus, tr("PDUs"));
    addTab(m_latency, tr("Latency"));
    connect(m_log, &LogPane::wanted, this, [this] { setCurrentWidget(m_log); });
    connect(m_log, &LogPane::pduSelected, m_pdus, &PduPane::selectPdu);
    connect(m_log, &LogPane::pduWanted, m_pdus, &PduPane::focusList);
    connect(m_latency, &LatencyPane::wanted, this, [this] { setCurrentWidget(m_latency); });
    connect(m_pdus, &PduPane::wanted, this, [this] { setCurrentWidget(m_pdus); });
    connect(m_pdus, &PduPane::pduSelected, m_log, &LogPane::selectPdu);
    connect(m_pdus, &PduPane::logWanted, this, [this](qint64 pdu) {
        if (m_log->selectPdu(pdu))
            m_log->focusLog();
    });
}

void RunTabs::setRedaction(Redaction *redaction)
{
    m_log->setRedaction(redaction);
    m_pdus->setRedaction(redaction);
    auto *const button = new QToolButton(this);
    button->setDefaultAction(redaction->action());
    button->setAccessibleName(redaction->action()->iconText());
    button->setFocusPolicy(Qt::TabFocus);
    setCornerWidget(button);
}

void RunTabs::startRun()
{
    m_log->model()->startRun();
    m_pdus->startRun();
    m_latency->startRun();
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

void RunTabs::restoreLayout()
{
    m_pdus->restoreLayout(QSettings());
}

void RunTabs::saveLayout() const
{
    QSettings settings;
    m_pdus->saveLayout(settings);
}

} // namespace dicom_echo
