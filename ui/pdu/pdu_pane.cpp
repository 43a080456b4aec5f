#include "ui/pdu/pdu_pane.h"

#include "core/diagnosis/capture_texts.h"
#include "ui/pdu/pdu_details.h"
#include "ui/pdu/pdu_export.h"
#include "ui/pdu/pdu_list_view.h"
#include "ui/run/redaction.h"
#include "ui/widgets/row_choice.h"
#include "ui/widgets/tone_label.h"

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

QString listSplitterKey()
{
    return QStringLiteral("pdus/listSplitter");
}

QString detailsSplitterKey()
{
    return QStringLiteral("pdus/detailsSplitter");
}

} // namespace

PduPane::PduPane(QWidget *parent, KeptPdus::Bounds bounds)
    : QWidget(parent)
    , m_run(bounds)
    , m_list(new PduListView(this))
    , m_details(new PduDetails(this))
    , m_count(new ToneLabel(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_list->setAccessibleName(tr("PDUs"));
    m_list->setEmptyText(tr("The PDUs of a run are listed here.") + u' ' + boundsText(m_run.kept().bounds()));
    m_list->setModel(&m_run);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    makeExport();
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(makeBar());
    layout->addWidget(m_splitter, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showRow(current.row()); });
    onRowChosen(m_list, [this](const QModelIndex &row) { Q_EMIT logWanted(m_run.numberOf(row.row())); });
    makeListActions();
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
    m_list->addAction(m_export->exportSelected());
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
    layout->addWidget(m_count, 1);
    layout->addWidget(makeMenuButton(tr("Copy as"), m_details->copyActions(), bar));
    layout->addWidget(makeMenuButton(tr("Export"), {m_export->exportAll(), m_export->exportSelected()}, bar));
    return bar;
}

QToolButton *PduPane::makeMenuButton(const QString &text, const QList<QAction *> &actions, QWidget *parent)
{
    auto *const menu = new QMenu(this);
    menu->addActions(actions);
    auto *const button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(text);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void PduPane::makeExport()
{
    const auto selected = [this] { return qsizetype(m_list->currentIndex().row()); };
    m_export = new PduExport({[this] { return capture(); }, selected}, this);
    connect(m_export, &PduExport::done, this, &PduPane::exported);
    connect(m_export, &PduExport::failed, this, &PduPane::failed);
}

void PduPane::setRedaction(Redaction *redaction)
{
    m_redaction = redaction;
    m_run.setRedaction(redaction);
    connect(redaction, &Redaction::switched, this, [this] {
        const QScopedValueRollback<bool> guard(m_following, true);
        showRow(m_list->currentIndex().row());
    });
}

void PduPane::startRun()
{
    m_run.clear();
    m_details->clear();
    setEndpoints({}, {});
    tellCount();
}

void PduPane::append(const QList<PduTransfer> &pdus)
{
    const QScopedValueRollback<bool> guard(m_following, true);
    m_run.append(pdus);
    if (!m_list->currentIndex().isValid() && m_run.rowCount() > 0)
        m_list->goToRow(0);
    tellCount();
}

void PduPane::turnTo(const KeptPdus &pdus)
{
    startRun();
    const QScopedValueRollback<bool> guard(m_following, true);
    m_run.show(pdus);
    if (m_run.rowCount() > 0)
        m_list->goToRow(0);
    tellCount();
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
    m_list->goToRow(row);
    showRow(row); // it may have been the selected one before
}

bool PduPane::selectPdu(qint64 number)
{
    const int row = m_run.rowOf(number);
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
    settings.setValue(listSplitterKey(), m_splitter->saveState());
    settings.setValue(detailsSplitterKey(), m_details->splitter()->saveState());
}

void PduPane::restoreLayout(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(listSplitterKey()).toByteArray());
    m_details->splitter()->restoreState(settings.value(detailsSplitterKey()).toByteArray());
}

void PduPane::showRow(int row)
{
    if (row < 0)
        return m_details->clear();
    m_details->showPdu(m_run.shownBytes(row), m_run.summary(row).violations, partialPduText(m_run.pdu(row)));
    if (!m_following)
        Q_EMIT pduSelected(m_run.numberOf(row));
}

/// The line of the list and all fields.
void PduPane::copyPdu() const
{
    const int row = m_list->currentIndex().row();
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
    QString text = m_run.rowCount() == 1 ? tr("1 PDU") : tr("%1 PDUs").arg(locale.toString(m_run.rowCount()));
    if (const qint64 dropped = m_run.kept().droppedCount(); dropped > 0) {
        text = tr("%1. Nos. %2 to %3 are dropped. %4")
                   .arg(text, locale.toString(KeptPdus::firstKept + 1), locale.toString(KeptPdus::firstKept + dropped),
                        boundsText(m_run.kept().bounds()));
    }
    m_count->setText(text);
    m_export->setEnabled(m_run.rowCount() > 0);
}

} // namespace dicom_echo
