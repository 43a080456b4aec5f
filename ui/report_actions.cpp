#include "ui/report_actions.h"

#include "core/diagnosis/report_html.h"
#include "core/diagnosis/report_json.h"
#include "core/diagnosis/report_text.h"
#include "ui/text_file.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QWidget>

namespace dicom_echo {
namespace {

/// In the form that the name of the file asks for; HTML if it asks for none.
QString reportFor(const QString &path, const FinishedRun &run)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1StringView("json"))
        return QString::fromLatin1(reportJsonText(run.report));
    if (suffix == QLatin1StringView("txt"))
        return reportText(run.report, run.logLines);
    return reportHtml(run.report, run.logLines);
}

} // namespace

ReportActions::ReportActions(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_copyForTicket(new QAction(tr("Copy for a ticket"), this))
    , m_copyAsCommand(new QAction(tr("Copy as command"), this))
    , m_saveReport(new QAction(tr("Save report..."), this))
{
    m_copyForTicket->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    m_copyForTicket->setToolTip(
        tr("Copy the result, the explanation and the log as text, to be mailed to whoever can help"));
    m_copyAsCommand->setToolTip(tr("Copy the test as a command line"));
    m_saveReport->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_saveReport->setToolTip(tr("Save the result as a web page, as JSON or as text"));
    connect(m_copyForTicket, &QAction::triggered, this, &ReportActions::copyTicket);
    connect(m_saveReport, &QAction::triggered, this, &ReportActions::chooseFile);
    m_copyAsCommand->setMenu(&m_commands);
    addCommand(tr("&dicom-echo (this program)"), CommandTool::DicomEcho);
    addCommand(tr("&echoscu of DCMTK"), CommandTool::DcmtkEchoscu);
    addCommand(tr("echoscu of &pynetdicom"), CommandTool::PynetdicomEchoscu);
    setRun(std::nullopt);
}

void ReportActions::setRun(const std::optional<FinishedRun> &run)
{
    m_run = run;
    for (QAction *const action : {m_copyForTicket, m_copyAsCommand, m_saveReport})
        action->setEnabled(run.has_value());
}

void ReportActions::addCommand(const QString &text, CommandTool tool)
{
    connect(m_commands.addAction(text), &QAction::triggered, this, [this, tool] { copyCommand(tool); });
}

void ReportActions::copyTicket()
{
    QGuiApplication::clipboard()->setText(reportText(m_run->report, m_run->logLines));
    Q_EMIT done(tr("Copied"), {});
}

void ReportActions::copyCommand(CommandTool tool)
{
    const CommandText text = commandText(m_run->report.request, tool);
    QGuiApplication::clipboard()->setText(text.command);
    Q_EMIT done(tr("Copied"), text.notes.join(u' '));
}

void ReportActions::chooseFile()
{
    auto *const dialog = new QFileDialog(m_window, tr("Save report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Web page (*.html)"), tr("JSON (*.json)"), tr("Text (*.txt)")});
    dialog->setDefaultSuffix(QStringLiteral("html"));
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u'.', -1).chopped(1)); });
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString time = m_run->report.startedAt.toLocalTime().toString(u"yyyyMMdd-HHmmss");
    dialog->selectFile(QStringLiteral("dicom-echo-%1").arg(time));
    connect(dialog, &QFileDialog::fileSelected, this, [this, run = *m_run](const QString &path) { save(run, path); });
    dialog->open();
}

void ReportActions::save(const FinishedRun &run, const QString &path)
{
    if (const std::optional<QString> error = saveTextFile(path, reportFor(path, run)))
        Q_EMIT failed(*error);
    else
        Q_EMIT done(tr("Saved"), {});
}

} // namespace dicom_echo
