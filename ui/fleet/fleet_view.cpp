#include "ui/fleet/fleet_view.h"

#include "ui/lists/row_choice.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/widget_metrics.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dicom_echo {
namespace {

constexpr QLatin1StringView fleetSplitterKey("fleet/splitter");
constexpr int initialCausesWidth = 300;
constexpr int initialTableWidth = 860;

} // namespace

FleetView::FleetView(const FleetActions &actions, QAction *import, FleetOrder *order, QWidget *parent)
    : QWidget(parent)
    , m_controls(new FleetControls(actions, this))
    , m_causes(new CausePanel(actions.letter, this))
    , m_table(new FleetTable(order, this))
    , m_splitter(new QSplitter(this))
    , m_pages(new QStackedWidget(this))
    , m_message(new MessageBar(this)) // made last: it lies over the others
{
    m_splitter->addWidget(m_causes);
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    m_splitter->setSizes({initialCausesWidth, initialTableWidth});
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(makeEmptyPage(import));
    auto *const column = new QVBoxLayout(this);
    column->addWidget(m_controls);
    column->addWidget(m_pages, 1);
    m_message->raise();

    m_table->addActions({actions.openPeer, actions.echoSelected, actions.copyRows});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    onRowChosen(m_table, [this](const QModelIndex &index) { Q_EMIT peerChosen(index); });
    const QSettings settings;
    m_controls->restoreLayout(settings);
    m_table->restoreLayout(settings);
    m_splitter->restoreState(settings.value(fleetSplitterKey).toByteArray());
}

QWidget *FleetView::makeEmptyPage(QAction *import)
{
    auto *const page = new QWidget(this);
    auto *const heading = new QLabel(tr("There are no peers yet"), page);
    heading->setFont(headingFont(page));
    heading->setAlignment(Qt::AlignCenter);
    auto *const text =
        new QLabel(tr("The fleet is all profiles that have an address. Save one in the workspace Peer (Ctrl+1, then "
                      "Ctrl+N), or import the list that your PACS has: those of some twenty programs are read, and "
                      "spreadsheets."),
                   page);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *const column = new QVBoxLayout(page);
    column->addStretch();
    column->addWidget(heading);
    column->addWidget(text);
    column->addSpacing(fontMetrics().height());
    column->addWidget(makeActionButton(import, tr("Import peers..."), tr("Import peers"), page), 0, Qt::AlignCenter);
    column->addStretch();
    return page;
}

void FleetView::showWhetherEmpty(bool isEmpty)
{
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
}

void FleetView::saveLayout(QSettings &settings) const
{
    m_controls->saveLayout(settings);
    m_table->saveLayout(settings);
    settings.setValue(fleetSplitterKey, m_splitter->saveState());
}

} // namespace dicom_echo
#include "moc_fleet_view.cpp"
