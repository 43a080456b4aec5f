#include "ui/history/history_pane.h"

#include "ui/history/report_window.h"
#include "ui/lists/compact_table.h"
#include "ui/lists/row_choice.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/time_text.h"
#include "ui/widgets/widget_metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace dicom_echo {
namespace {

/// The widest usual texts of each column; the last one takes the rest.
QList<QStringList> usualTexts()
{
    return {{momentText(QDateTime(QDate(2026, 11, 30), QTime(20, 38, 58)))},
            {HistoryModel::tr("Watch, not ended")},
            {HistoryPane::tr("Succeeded"), HistoryPane::tr("Failed")},
            {HistoryPane::tr("Associate")},
            {QStringLiteral("192.0.2.1:104 refused")},
            {}};
}

} // namespace

HistoryPane::HistoryPane(RunHistory *history, Redaction *redaction, QWidget *parent)
    : RunTab(parent)
    , m_history(history)
    , m_redaction(redaction)
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_summary(new ElidedLabel(this))
    , m_open(new QPushButton(tr("Open report"), this))
{
    makeTable();
    layOut();
    const auto readIfSeen = [this](const QString &peer) {
        if (peer != m_peer)
            return;
        m_isRead = false;
        if (isVisible())
            read();
    };
    connect(history, &RunHistory::keptChanged, this, &HistoryPane::showWhatIsThere);
    connect(history, &RunHistory::changed, this, readIfSeen);
    connect(history, &RunHistory::linesRead, this, &HistoryPane::takeLines);
    connect(history, &RunHistory::recordRead, this, &HistoryPane::takeRecord);
    connect(m_open, &QPushButton::clicked, this, [this] { openReport(m_table->currentIndex()); });
    showWhatIsThere();
}

void HistoryPane::makeTable()
{
    m_table->setModel(&m_model);
    setCompact(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setAccessibleName(tr("History"));
    m_table->setToolTip(tr("Enter or a double click opens the report of a run"));
    const int padding = fontMetrics().averageCharWidth() * 3;
    const QList<QStringList> texts = usualTexts();
    for (int column = 0; column < static_cast<int>(texts.size()); ++column)
        fitColumn(m_table, column, texts.at(column), padding);
    m_table->setColumnWidth(HistoryModel::ResultColumn,
                            m_table->columnWidth(HistoryModel::ResultColumn) + smallIconSize(m_table));
    m_causeWidth = m_table->columnWidth(HistoryModel::CauseColumn);
    m_table->viewport()->installEventFilter(this);
    onRowChosen(m_table, [this](const QModelIndex &index) { openReport(index); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_open->setEnabled(current.isValid()); });
}

/// The cause and what changed are the texts that are long: they share what room there is.
bool HistoryPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        int others = 0;
        for (int column = 0; column < HistoryModel::ChangesColumn; ++column)
            others += column == HistoryModel::CauseColumn ? 0 : m_table->columnWidth(column);
        const int room = m_table->viewport()->width() - others;
        m_table->setColumnWidth(HistoryModel::CauseColumn, std::max(m_causeWidth, room / 2));
    }
    return RunTab::eventFilter(watched, event);
}

void HistoryPane::layOut()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_open->setEnabled(false);
    m_open->setAccessibleName(m_open->text());
    auto *const shown = new QWidget(this);
    m_stack = new QStackedLayout(shown);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *const line = new QHBoxLayout;
    line->addWidget(m_summary, 1);
    line->addWidget(m_open);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(shown, 1);
    layout->addLayout(line);
}

RunTabOffer HistoryPane::offer(RunHistory *history, Redaction *redaction)
{
    return {tr("History"), tr("Go to the h&istory"),
            [=](QWidget *parent) { return new HistoryPane(history, redaction, parent); }};
}

void HistoryPane::focusContent()
{
    Q_EMIT wanted();
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void HistoryPane::showPeer(const QString &peer)
{
    if (peer == m_peer)
        return;
    m_peer = peer;
    m_isRead = false;
    if (isVisible())
        read();
}

void HistoryPane::showEvent(QShowEvent *event)
{
    RunTab::showEvent(event);
    if (!m_isRead)
        read();
}

/// What was shown of another peer goes at once.
void HistoryPane::read()
{
    m_isRead = true;
    if (m_peer.isEmpty())
        takeLines(m_peer, {});
    else
        m_history->readLines(m_peer);
}

void HistoryPane::takeLines(const QString &peer, const QList<HistoryLine> &lines)
{
    if (peer != m_peer)
        return;
    m_model.setLines(lines);
    showWhatIsThere();
}

void HistoryPane::showWhatIsThere()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    m_empty->setText(!m_history->isKept() ? tr("No history is kept.")
                     : m_peer.isEmpty()
                         ? tr("Fill in a peer, or choose a profile, to see how it was found before.")
                         : tr("Nothing is known of this peer yet. Each echo and each watch is kept here."));
    m_summary->setText(historySummary(m_model.lines()));
    m_open->setEnabled(m_table->currentIndex().isValid());
}

void HistoryPane::openReport(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const qint64 row = m_model.lines().at(index.row()).row.id;
    m_opening.insert(row);
    m_history->readRecord(row);
}

void HistoryPane::takeRecord(qint64 row, const std::optional<HistoryRecord> &record)
{
    if (!m_opening.remove(row))
        return;
    const QList<HistoryLine> &lines = m_model.lines();
    const auto line =
        std::find_if(lines.cbegin(), lines.cend(), [row](const HistoryLine &each) { return each.row.id == row; });
    if (!record || line == lines.cend()) {
        Q_EMIT failed(tr("The report of this run is no longer there."));
        return;
    }
    auto *const window = new ReportWindow({line->row, *record}, m_redaction, this);
    window->show();
}

} // namespace dicom_echo
#include "moc_history_pane.cpp"
