#include "ui/fleet/fleet_sharing.h"

#include "ui/causes/fleet_letter.h"
#include "ui/causes/letter_dialog.h"
#include "ui/fleet/fleet_export.h"
#include "ui/fleet/fleet_view.h"
#include "ui/run/redaction.h"
#include "ui/widgets/message_bar.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace dicom_echo {
namespace {

struct FleetSharingText
{
    Q_DECLARE_TR_FUNCTIONS(FleetSharing)
};

} // namespace

void FleetSharing::writeLetter(const FleetView &view, QWidget *window) const
{
    FleetReport report;
    for (const QString &name : view.causes()->chosen().cause.names) {
        const int row = m_model.rowOf(name);
        if (row >= 0 && m_model.row(row).result)
            report.peers.append(*m_model.row(row).result);
    }
    if (!report.peers.isEmpty())
        (new LetterDialog(fleetLetter(m_redaction->fleet(report).peers), window))->open();
}

void FleetSharing::copyRows(const FleetView &view) const
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_redaction->learn(m_model.row(row).peer);
    QStringList lines;
    for (const QString &line : view.table()->selectedLines())
        lines << m_redaction->line(line);
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void FleetSharing::saveReport(const FleetReport &report, const FleetView &view, QWidget *window) const
{
    saveFleetReport(window, m_redaction->fleet(report), [message = view.message()](const FleetExportEnd &end) {
        if (end.error.isEmpty())
            message->showDone(FleetSharingText::tr("Saved: %1").arg(end.saved));
        else
            message->showError(end.error);
    });
}

} // namespace dicom_echo
