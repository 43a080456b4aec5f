#include "ui/log/log_pane.h"

#include "ui/files/save_dialog.h"
#include "ui/files/text_file.h"
#include "ui/lists/row_choice.h"
#include "ui/lists/search_line.h"
#include "ui/log/log_level_text.h"
#include "ui/log/log_view.h"
#include "ui/run/redaction.h"
#include "ui/run/run_file_name.h"
#include "ui/verdict/verdict_text.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/tone_label.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace dicom_echo {
namespace {

constexpr int fewestSearchCharacters = 8;
constexpr int mostSearchCharacters = 48;

constexpr QLatin1StringView levelKey("log/level");
constexpr QLatin1StringView lastRunOnlyKey("log/thisRunOnly");

} // namespace

LogPane::LogPane(Redaction *redaction, QWidget *parent)
    : RunTab(parent)
    , m_redaction(redaction)
    , m_view(new LogView(&m_model, this))
    , m_level(new QComboBox(this))
    , m_lastRunOnly(new QCheckBox(tr("This run onl&y"), this))
    , m_search(makeSearchLine(tr("Find in the log"), this))
    , m_matchCount(new ToneLabel(this))
{
    m_view->setAccessibleName(tr("Log"));
    makeActions();
    auto *const bar = new QHBoxLayout;
    bar->addWidget(makeLevelChoice());
    bar->addWidget(makeRunChoice());
    bar->addWidget(makeSearch(), 1);
    bar->addStretch();
    bar->addWidget(makeActionButton(m_copy, tr("Copy"), tr("Copy log lines"), this));
    bar->addWidget(makeActionButton(m_save, tr("Save..."), tr("Save log"), this));
    auto *const layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    restore();
    showMatchCount();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LogPane::tellPdu);
    onRowChosen(m_view, [this](const QModelIndex &line) {
        if (const qint64 pdu = m_model.pdu(line.row()); pdu >= 0)
            Q_EMIT pduChosen(pdu);
    });
}

RunTabOffer LogPane::offer(Redaction *redaction)
{
    return {tr("Log"), tr("Go to the l&og"), [=](QWidget *parent) { return new LogPane(redaction, parent); }};
}

void LogPane::setLogLevel(LogLevel level)
{
    m_model.setLevel(level);
    m_level->setCurrentIndex(m_level->findData(QVariant::fromValue(level)));
}

void LogPane::restore()
{
    const QSettings settings;
    m_chosenLevel = logLevelFromName(settings.value(levelKey).toString()).value_or(m_chosenLevel);
    setLogLevel(m_chosenLevel);
    m_lastRunOnly->setChecked(settings.value(lastRunOnlyKey, true).toBool());
}

void LogPane::saveLayout(QSettings &settings) const
{
    settings.setValue(levelKey, logLevelName(m_chosenLevel));
    settings.setValue(lastRunOnlyKey, m_lastRunOnly->isChecked());
}

/// The first one of a run tells of which peer it is.
void LogPane::showProgress(const RunProgress &progress)
{
    if (!std::exchange(m_hasBegun, true))
        beginRun(progress.request, progress.startedAt);
    m_calledAeTitle = progress.request.calledAeTitle;
    m_address = progress.request.address;
}

void LogPane::beginRun(const EchoRequest &request, const QDateTime &startedAt)
{
    m_model.startRun(peerText(request), startedAt.toMSecsSinceEpoch() * 1000);
}

/// The log is that of the profile: what was there of another one's is in the record of that one's run.
void LogPane::turnTo(const RunRecord &record, const RunProgress &progress)
{
    m_model.clear();
    m_hasBegun = true;
    if (progress.id == RunId::None)
        return;
    for (const LoggedRun &earlier : record.earlierRuns()) {
        beginRun(earlier.request, earlier.startedAt);
        appendLog(earlier.lines);
        m_model.endRun(earlier.verdict);
    }
    m_hasBegun = false;
    showProgress(progress);
    appendLog(record.lines());
}

void LogPane::endRun(const FinishedRun &run)
{
    m_model.endRun(verdictSentence(run));
}

void LogPane::setFindActive(bool active)
{
    m_isFindActive = active;
    m_find->setEnabled(active);
    showMatchCount();
}

void LogPane::appendLog(const QList<LogRecord> &records)
{
    const QScopedValueRollback<bool> guard(m_following, true); // the current line may be dropped
    m_model.append(records);
}

void LogPane::focusContent()
{
    Q_EMIT wanted();
    m_view->setFocus(Qt::ShortcutFocusReason);
}

bool LogPane::selectPdu(qint64 pdu)
{
    const int row = m_model.rowOfPdu(pdu);
    if (row < 0)
        return false;
    const QScopedValueRollback<bool> guard(m_following, true);
    m_view->goToRow(row);
    return true;
}

void LogPane::tellPdu()
{
    const int row = m_view->currentIndex().row();
    if (m_following || row < 0)
        return;
    if (const qint64 pdu = m_model.pdu(row); pdu >= 0)
        Q_EMIT pduSelected(pdu);
}

void LogPane::makeActions()
{
    m_copy = addEditAction(tr("&Copy log lines"), QKeySequence::Copy, &LogPane::copySelection);
    addEditAction(tr("Select &all log lines"), QKeySequence::SelectAll, &LogPane::selectAllLines);
    for (QAction *const action : std::as_const(m_editActions))
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // in an input these keys belong to the input
    addEditAction(tr("C&lear the log"), {}, &LogPane::clear);
    auto *const separator = new QAction(this);
    separator->setSeparator(true);
    m_editActions.append(separator);
    m_find = addEditAction(tr("&Find in the log"), QKeySequence::Find, &LogPane::focusSearch);
    m_findNext = addEditAction(tr("Find &next"), QKeySequence::FindNext, &LogPane::findNext);
    m_findPrevious = addEditAction(tr("Find &previous"), QKeySequence::FindPrevious, &LogPane::findPrevious);

    m_save = new QAction(tr("Save &log..."), this);
    m_save->setToolTip(tr("Save the lines that are shown to a file"));
    connect(m_save, &QAction::triggered, this, &LogPane::chooseFile);
}

QAction *LogPane::addEditAction(const QString &text, const QKeySequence &shortcut, void (LogPane::*handler)())
{
    auto *const action = new QAction(text, this);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, handler);
    addAction(action);
    m_editActions.append(action);
    return action;
}

QWidget *LogPane::makeLevelChoice()
{
    auto *const box = new QWidget(this);
    auto *const line = new QHBoxLayout(box);
    line->setContentsMargins({});
    auto *const label = new QLabel(tr("Lo&g level"), box);
    label->setBuddy(m_level);
    m_level->setAccessibleName(tr("Log level"));
    m_level->setToolTip(tr("Which lines are shown. All are kept: a finished run can be read again at Debug."));
    for (const LogLevel level : allLogLevels)
        m_level->addItem(logLevelText(level), QVariant::fromValue(level));
    m_level->setCurrentIndex(m_level->findData(QVariant::fromValue(m_model.level())));
    connect(m_level, &QComboBox::activated, this, [this] {
        m_chosenLevel = m_level->currentData().value<LogLevel>();
        m_model.setLevel(m_chosenLevel);
    });
    line->addWidget(label);
    line->addWidget(m_level);
    return box;
}

QWidget *LogPane::makeRunChoice()
{
    m_lastRunOnly->setAccessibleName(tr("This run only"));
    m_lastRunOnly->setToolTip(tr(
        "Show the lines of the last run; without it, those of all runs of this profile since the program was started"));
    connect(m_lastRunOnly, &QCheckBox::toggled, &m_model, &LogModel::setLastRunOnly);
    return m_lastRunOnly;
}

QWidget *LogPane::makeSearch()
{
    auto *const box = new QWidget(this);
    auto *const line = new QHBoxLayout(box);
    line->setContentsMargins({});
    m_search->setMinimumWidth(m_search->fontMetrics().averageCharWidth() * fewestSearchCharacters);
    m_search->setMaximumWidth(m_search->fontMetrics().averageCharWidth() * mostSearchCharacters);
    connect(m_search, &QLineEdit::textChanged, this, &LogPane::search);
    connect(m_search, &QLineEdit::returnPressed, this, &LogPane::findNext);
    connect(&m_model, &LogModel::matchesChanged, this, &LogPane::showMatchCount);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LogPane::showMatchCount);
    m_matchCount->setMinimumWidth(m_matchCount->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(9999).arg(9999)));

    line->addWidget(m_search, 1);
    line->addWidget(makeStepButton(m_findPrevious, Qt::UpArrow, box));
    line->addWidget(makeStepButton(m_findNext, Qt::DownArrow, box));
    line->addWidget(m_matchCount);
    return box;
}

/// The line as it may be given away.
QString LogPane::given(const QString &line) const
{
    return m_redaction ? m_redaction->line(line) : line;
}

void LogPane::copySelection()
{
    QString text;
    const QStringList lines = m_view->selectedLines();
    for (const QString &line : lines)
        text += given(line) + u'\n';
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void LogPane::selectAllLines()
{
    m_view->selectAll();
}

void LogPane::clear()
{
    m_model.clear();
}

void LogPane::focusSearch()
{
    Q_EMIT wanted();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// Stays on the line while it still matches.
void LogPane::search(const QString &text)
{
    m_model.setSearchText(text);
    if (const int row = m_model.matchAfter(m_view->currentIndex().row() - 1); row >= 0)
        m_view->goToRow(row);
    showMatchCount();
}

void LogPane::findNext()
{
    if (const int row = m_model.matchAfter(m_view->currentIndex().row()); row >= 0)
        m_view->goToRow(row);
}

void LogPane::findPrevious()
{
    if (const int row = m_model.matchBefore(m_view->currentIndex().row()); row >= 0)
        m_view->goToRow(row);
}

void LogPane::showMatchCount()
{
    const int count = m_model.matchCount();
    m_findNext->setEnabled(m_isFindActive && count > 0);
    m_findPrevious->setEnabled(m_isFindActive && count > 0);
    if (m_search->text().isEmpty())
        m_matchCount->clear();
    else if (count == 0)
        m_matchCount->setText(tr("None"));
    else
        m_matchCount->setText(tr("%1 of %2").arg(m_model.matchNumber(m_view->currentIndex().row())).arg(count));
}

void LogPane::chooseFile()
{
    askWhereToSave(this, tr("Save the lines that are shown"), {tr("Text (*.txt)"), tr("Log (*.log)")},
                   runFileName(QStringLiteral("log"), {given(m_calledAeTitle), given(m_address), {}}),
                   [this](const QString &path) { saveTo(path); });
}

void LogPane::saveTo(const QString &path)
{
    QString text;
    for (int row = 0; row < m_model.rowCount(); ++row)
        text += given(m_model.line(row)) + u'\n';
    if (const std::optional<QString> error = saveTextFile(path, text))
        Q_EMIT failed(*error);
}

} // namespace dicom_echo
#include "moc_log_pane.cpp"
