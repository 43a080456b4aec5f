#include "ui/pdu/pdu_tab.h"

#include "ui/pdu/pdu_export.h"
#include "ui/pdu/pdu_pane.h"

#include <QAction>
#include <QSettings>
#include <QVBoxLayout>

namespace dicom_echo {

PduTab::PduTab(Redaction *redaction, QWidget *parent)
    : RunTab(parent)
    , m_pane(new PduPane(this))
    , m_captures(window(), redaction)
{
    m_pane->addAction(m_captures.pasteAction());
    m_pane->setRedaction(redaction);
    m_pane->restoreLayout(QSettings());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pane);
    connect(m_pane, &PduPane::wanted, this, &PduTab::wanted);
    connect(m_pane, &PduPane::exported, this, &PduTab::exported);
    connect(m_pane, &PduPane::failed, this, &PduTab::failed);
    connect(m_pane, &PduPane::pduSelected, this, &PduTab::pduSelected);
    connect(m_pane, &PduPane::logWanted, this, &PduTab::pduChosen);
    connect(&m_captures, &CaptureOpener::failed, this, &PduTab::failed);
}

RunTabOffer PduTab::offer(Redaction *redaction)
{
    return {tr("PDUs"), tr("Go to the P&DUs"), [=](QWidget *parent) { return new PduTab(redaction, parent); }};
}

QList<QAction *> PduTab::openActions() const
{
    return {m_captures.action(), m_captures.pasteAction()};
}

QList<QAction *> PduTab::saveActions() const
{
    return {m_pane->exporting()->exportAll(), m_pane->exporting()->exportSelected()};
}

QList<QAction *> PduTab::editActions() const
{
    return m_pane->searchActions();
}

void PduTab::focusContent()
{
    m_pane->focusList();
}

void PduTab::saveLayout(QSettings &settings) const
{
    m_pane->saveLayout(settings);
}

void PduTab::startRun()
{
    m_pane->startRun();
}

void PduTab::turnTo(const RunRecord &record, const RunProgress &)
{
    m_pane->turnTo(record.pdus());
}

void PduTab::showProgress(const RunProgress &progress)
{
    m_pane->setEndpoints(localEndpoint(progress.peer), peerEndpoint(progress.peer));
}

void PduTab::appendPdus(const QList<PduTransfer> &pdus)
{
    m_pane->append(pdus);
}

void PduTab::endRun(const FinishedRun &run)
{
    if (run.watch)
        return;
    m_pane->setEndpoints(localEndpoint(run.report.peer), peerEndpoint(run.report.peer));
    for (const Finding &finding : run.report.findings) {
        if (const auto *violation = std::get_if<Violation>(&finding.facts))
            m_pane->showRefusal(*violation);
    }
}

bool PduTab::selectPdu(qint64 number)
{
    return m_pane->selectPdu(number);
}

std::optional<Capture> PduTab::capture() const
{
    return m_pane->capture();
}

} // namespace dicom_echo
#include "moc_pdu_tab.cpp"
