#include "ui/run/report_actions.h"

#include "core/diagnosis/watch_text.h"
#include "core/report/report_html.h"
#include "core/report/report_json.h"
#include "core/report/report_text.h"
#include "core/report/watch_json.h"
#include "ui/files/save_dialog.h"
#include "ui/files/text_file.h"
#include "ui/run/redaction.h"
#include "ui/run/run_file_name.h"
#include "ui/widgets/user_language.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QWidget>

#include <algorithm>

namespace dicom_echo {
namespace {

QString textOf(const FinishedRun &run, const Words &words)
{
    return run.watch ? reportText(*run.watch, run.logLines, words) : reportText(run.report, run.logLines, words);
}

/// The picture stands before the log, which is long. It is the chart as the user has set it, with its scale, threshold
/// and percentiles, which that of core does not know.
QString htmlOf(const FinishedRun &run, const std::optional<RunPicture> &picture)
{
    ReportDocument document = run.watch ? reportDocument(*run.watch, run.logLines, userWords())
                                        : reportDocument(run.report, run.logLines, userWords());
    if (picture) {
        const auto log = std::find_if(document.sections.begin(), document.sections.end(),
                                      [](const ReportSection &section) { return !section.lines.isEmpty(); });
        ReportSection section;
        section.heading = picture->heading;
        section.picture = {picture->svg, picture->description};
        document.sections.insert(log, section);
    }
    return reportHtml(document);
}

QByteArray jsonOf(const FinishedRun &run)
{
    return run.watch ? watchJsonText(*run.watch) : reportJsonText(run.report);
}

/// In the format that the name of the file asks for; HTML if it asks for none.
QString reportFor(const QString &path, const FinishedRun &run, const std::optional<RunPicture> &picture)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1StringView("json"))
        return QString::fromLatin1(jsonOf(run));
    return suffix == QLatin1StringView("txt") ? textOf(run, userWords()) : htmlOf(run, picture);
}

} // namespace

ReportActions::ReportActions(QWidget *window, Redaction *redaction)
    : QObject(window)
    , m_window(window)
    , m_redaction(redaction)
    , m_copyForTicket(new QAction(tr("Copy for a ticket"), this))
    , m_copyAsCommand(new QAction(tr("Copy as command"), this))
    , m_saveReport(new QAction(tr("Save report..."), this))
{
    m_copyForTicket->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    m_copyForTicket->setToolTip(
        tr("Copy the result, the explanation and the log as text, ready to be sent to whoever can help"));
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
    setRunSource(run ? [run = *run] { return run; } : std::function<FinishedRun()>());
}

void ReportActions::follow(const std::function<FinishedRun()> &soFar)
{
    setRunSource(soFar);
}

void ReportActions::setRunSource(const std::function<FinishedRun()> &source)
{
    m_run = source;
    for (QAction *const action : {m_copyForTicket, m_copyAsCommand, m_saveReport})
        action->setEnabled(source != nullptr);
}

void ReportActions::addCommand(const QString &text, CommandTool tool)
{
    connect(m_commands.addAction(text), &QAction::triggered, this, [this, tool] { copyCommand(tool); });
}

/// The run as it may be given away.
FinishedRun ReportActions::given() const
{
    return m_redaction->run(m_run());
}

QString ReportActions::copied() const
{
    return m_redaction->isOn() ? tr("Copied, redacted") : tr("Copied");
}

void ReportActions::copyTicket()
{
    QGuiApplication::clipboard()->setText(textOf(given(), Words::english())); // whoever can help may be anywhere
    Q_EMIT done(copied(), {});
}

void ReportActions::copyCommand(CommandTool tool)
{
    const FinishedRun run = given();
    OwnSettings own{.watch = {}, .isLocalTestPeer = run.kind == ProfileKind::LocalTestPeer};
    if (run.watch)
        own.watch = run.watch->settings;
    const CommandText text = commandText(run.watch ? run.watch->request : run.report.request, tool, own);
    QGuiApplication::clipboard()->setText(text.command);
    QStringList notes;
    for (const Text &note : text.notes)
        notes << userWords()(note);
    Q_EMIT done(copied(),
                notes.isEmpty() ? QString() : tr("The copied command is not the same echo: %1").arg(notes.join(u' ')));
}

void ReportActions::chooseFile()
{
    const FinishedRun run = given();
    const EchoRequest &request = run.watch ? run.watch->request : run.report.request;
    const std::optional<RunPicture> picture = m_pictureOf ? m_pictureOf(run.id) : std::nullopt;
    const QString name =
        runFileName(QStringLiteral("report"), {request.calledAeTitle, request.address, run.startedAt()});
    askWhereToSave(m_window, tr("Save report"), {tr("Web page (*.html)"), tr("JSON (*.json)"), tr("Text (*.txt)")},
                   name, [this, run, picture](const QString &path) { save(run, picture, path); });
}

void ReportActions::save(const FinishedRun &run, const std::optional<RunPicture> &picture, const QString &path)
{
    if (const std::optional<QString> error = saveTextFile(path, reportFor(path, run, picture)))
        Q_EMIT failed(*error);
    else
        Q_EMIT done(tr("Saved"), {});
}

} // namespace dicom_echo
#include "moc_report_actions.cpp"
