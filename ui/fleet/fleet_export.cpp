#include "ui/fleet/fleet_export.h"

#include "core/formats/report_writer.h"
#include "ui/files/save_dialog.h"
#include "ui/files/text_file.h"
#include "ui/widgets/user_language.h"

#include <QCoreApplication>

namespace dicom_echo {
namespace {

struct FleetExportText
{
    Q_DECLARE_TR_FUNCTIONS(FleetExport)
};

/// In the format that the name of the file asks for; a web page if it asks for none.
QByteArray fleetBytes(const FleetReport &report, const QString &path)
{
    ReportExtras extras;
    extras.words = userWords();
    return reportBytes(reportFormatOfPath(path).value_or(ReportFormat::Html), report, extras);
}

} // namespace

void saveFleetReport(QWidget *parent, const FleetReport &report,
                     const std::function<void(const FleetExportEnd &end)> &done)
{
    const QString time = report.startedAt.toLocalTime().toString(u"yyyyMMdd-HHmmss");
    const QStringList filters{FleetExportText::tr("Web page (*.html)"), FleetExportText::tr("Table, CSV (*.csv)"),
                              FleetExportText::tr("JSON (*.json)"), FleetExportText::tr("JUnit (*.xml)"),
                              FleetExportText::tr("Text (*.txt)")};
    askWhereToSave(parent, FleetExportText::tr("Save fleet report"), filters, QStringLiteral("fleet-%1").arg(time),
                   [report, done](const QString &path) {
                       const std::optional<QString> error = saveFile(path, fleetBytes(report, path));
                       done(error ? FleetExportEnd{{}, *error} : FleetExportEnd{path, {}});
                   });
}

} // namespace dicom_echo
