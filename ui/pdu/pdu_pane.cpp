#include "ui/pdu/pdu_pane.h"

#include "core/diagnosis/capture_texts.h"
#include "ui/fields/data_set_view.h"
#include "ui/fields/pdu_details.h"
#include "ui/lists/row_choice.h"
#include "ui/pdu/pdu_export.h"
#include "ui/pdu/pdu_filter_line.h"
#include "ui/pdu/pdu_list_view.h"
#include "ui/pdu/pdu_navigation.h"
#include "ui/run/redaction.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/tone_label.h"
#include "ui/widgets/user_language.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace dicom_echo {
namespace {

QString boundsText(const KeptPdus::Bounds &bounds)
{
    const QLocale locale;
    return PduPane::tr("The first %1 and the newest are kept, up to %2 PDUs or %3 MiB.")
        .arg(locale.toString(KeptPdus::firstKept), locale.toString(bounds.pdus),
             locale.toString(bounds.bytes / (1024 * 1024)));
}

constexpr QLatin1StringView listSplitterKey("pdus/listSplitter");
constexpr QLatin1StringView hiddenColumnsKey("pdus/hiddenColumns");
constexpr QLatin1StringView detailsSplitterKey("pdus/detailsSplitter");

} // namespace

PduPane::PduPane(QWidget *parent, KeptPdus::Bounds bounds)
    : QWidget(parent)
    , m_run(bounds)
    , m_shown(&m_run)
    , m_list(new PduListView(this))
    , m_details(new PduDetails(this))
    , m_navigation(new PduNavigation(m_list, &m_shown, this))
    , m_showValues(new QAction(tr("Show data set &values"), this))
    , m_count(new ToneLabel(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_list->setAccessibleName(tr("PDUs"));
    m_list->setModel(&m_shown);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    makeExport();
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(makeBar());
    layout->addWidget(m_navigation);
    layout->addWidget(m_splitter, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showPdu(currentPdu()); });
    onRowChosen(m_list,
                [this](const QModelIndex &row) { Q_EMIT logWanted(m_run.numberOf(m_shown.listRow(row.row()))); });
    connect(&m_shown, &PduFilterModel::looked, this, &PduPane::chooseShown);
    connect(m_navigation, &PduNavigation::told, this, [this](const QString &message) {
        m_searchNote = message;
        tellCount();
    });
    makeListActions();
    m_navigation->setActive(false);
    tellCount();
}

void PduPane::makeListActions()
{
    auto *const copy = new QAction(tr("Copy the &PDU"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &PduPane::copyPdu);
    m_list->addAction(copy);
    m_list->addActions(m_details->copyActions());
    m_showValues->setCheckable(true);
    m_showValues->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    m_showValues->setToolTip(tr("Show what data sets say of patients; hidden at first"));
    connect(m_showValues, &QAction::toggled, this, &PduPane::showAgain);
    m_list->addAction(m_showValues);
    m_list->addAction(m_export->exportSelected());
    addActions(m_navigation->actions());
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QWidget *PduPane::makeBar()
{
    auto *const bar = new QWidget(this);
    m_count->setTone(Tone::Muted);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_count->setToolTip(boundsText(m_run.kept().bounds()));
    auto *const layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    auto *const filter = new PduFilterLine(bar);
    connect(filter, &PduFilterLine::changed, this, &PduPane::applyFilter);
    layout->addWidget(m_count, 1);
    layout->addWidget(filter, 1);
    auto *const copy = new QMenu(bar);
    copy->addActions(m_details->copyActions());
    auto *const save = new QMenu(bar);
    save->addActions({m_export->exportAll(), m_export->exportSelected()});
    layout->addWidget(makeMenuButton(tr("Copy as"), tr("Copy as"), copy, bar));
    layout->addWidget(makeMenuButton(tr("Export"), tr("Export"), save, bar));
    return bar;
}

void PduPane::makeExport()
{
    const auto selected = [this] { return qsizetype(currentPdu()); };
    m_export = new PduExport({[this] { return capture(); }, selected}, this);
    connect(m_export, &PduExport::done, this, &PduPane::exported);
    connect(m_export, &PduExport::failed, this, &PduPane::failed);
}

void PduPane::setRedaction(Redaction *redaction)
{
    m_redaction = redaction;
    m_run.setRedaction(redaction);
    connect(redaction, &Redaction::switched, this, [this] { showAgain(); });
}

void PduPane::showAgain()
{
    const QScopedValueRollback<bool> guard(m_following, true);
    showPdu(currentPdu());
}

QList<QAction *> PduPane::searchActions() const
{
    return m_navigation->actions() << m_showValues;
}

/// The keys to search with are those of what is in front.
void PduPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_navigation->setActive(true);
}

void PduPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_navigation->setActive(false);
}

void PduPane::applyFilter(const PduFilter &filter)
{
    const QScopedValueRollback<bool> guard(m_following, true);
    m_searchNote.clear();
    m_shown.setFilter(filter);
}

/// Stays on the PDU that was selected, if it is shown; else the first one is, once all were looked at, until that one
/// is shown again.
void PduPane::chooseShown()
{
    tellCount();
    if (m_list->currentIndex().isValid())
        return;
    const QScopedValueRollback<bool> guard(m_following, true);
    const qint64 chosen = m_chosen;
    if (const int row = m_shown.rowOf(m_run.rowOf(chosen)); row >= 0) {
        m_list->goToRow(row);
    } else if (m_shown.isLooking()) {
        return;
    } else if (m_shown.rowCount() == 0) {
        m_details->clear();
    } else {
        m_list->goToRow(0);
        m_chosen = chosen < 0 ? m_chosen : chosen;
    }
}

int PduPane::currentPdu() const
{
    return m_shown.listRow(m_list->currentIndex().row());
}

void PduPane::startRun()
{
    m_chosen = -1;
    m_searchNote.clear();
    m_run.clear();
    m_details->clear();
    setEndpoints({}, {});
    tellCount();
}

void PduPane::append(const QList<PduTransfer> &pdus)
{
    const QScopedValueRollback<bool> guard(m_following, true);
    m_run.append(pdus);
    if (!m_shown.isFiltered()) // else it says itself when it has looked at them
        chooseShown();
}

void PduPane::turnTo(const KeptPdus &pdus)
{
    startRun();
    m_run.show(pdus);
    if (!m_shown.isFiltered())
        chooseShown();
}

void PduPane::setEndpoints(const Endpoint &local, const Endpoint &peer)
{
    m_local = local;
    m_peer = peer;
}

void PduPane::showCapture(const Capture &capture)
{
    startRun();
    setEndpoints(capture.local, capture.peer);
    m_run.setTimeStyle(PduListModel::TimeStyle::WithDate);
    m_list->setTimeStyle(PduListModel::TimeStyle::WithDate);
    m_list->showColumn(PduListModel::TimeColumn);
    m_run.setViolations(capture.violations);
    append(capture.pdus);
}

Capture PduPane::capture() const
{
    const Capture whole = captureOf(m_local, m_peer, m_run.kept());
    return m_redaction ? m_redaction->capture(whole) : whole;
}

void PduPane::showRefusal(const Violation &violation)
{
    int row = m_run.rowCount() - 1;
    while (row >= 0 && m_run.pdu(row).direction != Direction::Received)
        --row;
    if (row < 0)
        return;
    m_run.setRefused(m_run.numberOf(row), violation);
    const QScopedValueRollback<bool> guard(m_following, true);
    if (const int shown = m_shown.rowOf(row); shown >= 0) {
        m_list->goToRow(shown);
        showPdu(row); // it may have been the selected one before
    }
}

bool PduPane::selectPdu(qint64 number)
{
    const int row = m_shown.rowOf(m_run.rowOf(number));
    if (row < 0)
        return false;
    const QScopedValueRollback<bool> guard(m_following, true);
    m_list->goToRow(row);
    return true;
}

void PduPane::focusList()
{
    Q_EMIT wanted();
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void PduPane::saveLayout(QSettings &settings) const
{
    settings.setValue(listSplitterKey, m_splitter->saveState());
    settings.setValue(hiddenColumnsKey, m_list->hiddenColumns());
    settings.setValue(detailsSplitterKey, m_details->splitter()->saveState());
}

void PduPane::restoreLayout(const QSettings &settings)
{
    if (settings.contains(hiddenColumnsKey))
        m_list->setHiddenColumns(settings.value(hiddenColumnsKey).toStringList());
    m_splitter->restoreState(settings.value(listSplitterKey).toByteArray());
    m_details->splitter()->restoreState(settings.value(detailsSplitterKey).toByteArray());
}

void PduPane::showPdu(int pdu)
{
    if (pdu < 0)
        return m_details->clear();
    m_chosen = m_run.numberOf(pdu);
    const QByteArray bytes = m_run.shownBytes(pdu);
    const ValueDisplay display = m_showValues->isChecked() ? ValueDisplay::Shown : ValueDisplay::Hidden;
    const ShownFields shown =
        m_redaction && m_redaction->isOn() ? redactedFields(bytes) : shownFields(m_run.kept(), pdu, display);
    m_details->showPdu({bytes, shown.fields, m_run.summary(pdu).violations, partialPduText(m_run.pdu(pdu), userWords()),
                        shown.hidden});
    if (!m_following)
        Q_EMIT pduSelected(m_chosen);
}

/// The line of the list and all fields.
void PduPane::copyPdu() const
{
    const int row = currentPdu();
    if (row < 0)
        return;
    QStringList cells;
    for (int column = 0; column < PduListModel::columns; ++column)
        cells << m_run.index(row, column).data().toString();
    QGuiApplication::clipboard()->setText(cells.join(QStringLiteral("  ")) + u'\n' + m_details->pduText());
}

void PduPane::tellCount()
{
    const QLocale locale;
    QString text = m_shown.isFiltered()
                       ? tr("%1 of %Ln PDU(s)", nullptr, m_run.rowCount()).arg(locale.toString(m_shown.rowCount()))
                       : tr("%Ln PDU(s)", nullptr, m_run.rowCount());
    if (const qint64 dropped = m_run.kept().droppedCount(); dropped > 0) {
        text = tr("%1. Nos. %2 to %3 are dropped. %4")
                   .arg(text, locale.toString(KeptPdus::firstKept + 1), locale.toString(KeptPdus::firstKept + dropped),
                        boundsText(m_run.kept().bounds()));
    }
    if (!m_searchNote.isEmpty())
        text += QStringLiteral(". ") + m_searchNote;
    m_count->setText(text);
    m_export->setEnabled(m_run.rowCount() > 0);
    tellEmptiness();
}

void PduPane::tellEmptiness()
{
    if (m_run.rowCount() == 0)
        m_list->setEmptyText(tr("The PDUs of a run are listed here. A capture of another program can be opened "
                                "(Ctrl+O), a hex dump pasted (Ctrl+V).") +
                             u' ' + boundsText(m_run.kept().bounds()));
    else
        m_list->setEmptyText(m_shown.isLooking() ? tr("Looking for PDUs that match...") : tr("No PDU matches."));
}

} // namespace dicom_echo
#include "moc_pdu_pane.cpp"
