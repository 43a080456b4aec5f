#include "ui/imports/import_dialog.h"

#include "core/text/visible_text.h"
#include "ui/imports/skipped_entries.h"
#include "ui/lists/compact_table.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace dicom_echo {
namespace {

QList<ListedPeer> peersOf(const QList<ReadPeerList> &lists)
{
    QList<ListedPeer> peers;
    for (const ReadPeerList &read : lists)
        peers += read.list.peers;
    return peers;
}

/// With the name of the list, if there are several.
QList<SkippedEntry> skippedOf(const QList<ReadPeerList> &lists)
{
    QList<SkippedEntry> skipped;
    for (const ReadPeerList &read : lists) {
        const QString prefix = lists.size() > 1 ? read.name + QStringLiteral(": ") : QString();
        for (const SkippedEntry &entry : read.list.skipped)
            skipped.append({prefix + entry.where, entry.reason});
        if (!read.list.problem.isEmpty())
            skipped.append({read.name, read.list.problem});
    }
    return skipped;
}

QTableView *makeTable(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *const table = new QTableView(parent);
    setCompact(table);
    table->setModel(model);
    table->setAccessibleName(name);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    return table;
}

} // namespace

ImportDialog::ImportDialog(const QList<ReadPeerList> &lists, const QList<Profile> &saved, const QStringList &groups,
                           QWidget *parent)
    : QDialog(parent)
    , m_preview(peersOf(lists), saved)
    , m_group(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import peers"));
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    m_import->setAccessibleName(tr("Import"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_preview, &ImportPreview::takenChanged, this, &ImportDialog::showCount);

    auto *const parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(makePreview());
    parts->setStretchFactor(0, 3);
    parts->setChildrenCollapsible(false);
    if (const QList<SkippedEntry> skipped = skippedOf(lists); !skipped.isEmpty()) {
        parts->addWidget(makeSkipped(skipped));
        parts->setStretchFactor(1, 1);
    }
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(makeHead(lists, groups));
    layout->addWidget(parts, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 145, fontMetrics().lineSpacing() * 32);
    showCount();
    m_import->setFocus();
}

QWidget *ImportDialog::makeHead(const QList<ReadPeerList> &lists, const QStringList &groups)
{
    QStringList lines;
    for (const ReadPeerList &read : lists) {
        if (read.list.problem.isEmpty())
            lines << tr("%1: peers: %2, left out: %3, format: %4")
                         .arg(visibleText(read.name), QString::number(read.list.peers.size()),
                              QString::number(read.list.skipped.size()), read.list.format);
    }
    auto *const head = new QWidget(this);
    auto *const summary = new QLabel(lines.join(u'\n'), head);
    summary->setTextFormat(Qt::PlainText);
    summary->setWordWrap(true);
    m_group->setEditable(true);
    m_group->addItem(QString());
    m_group->addItems(groups);
    m_group->lineEdit()->setPlaceholderText(tr("As in the list"));
    m_group->setAccessibleName(tr("Group for all"));
    m_group->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_group, &QComboBox::currentTextChanged, &m_preview, &ImportPreview::setGroupForAll);
    auto *const form = new QFormLayout(head);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(summary);
    form->addRow(tr("&Group for all:"), m_group);
    return head;
}

QWidget *ImportDialog::makePreview()
{
    auto *const part = new QWidget(this);
    QTableView *const table = makeTable(&m_preview, tr("Peers to import"), part);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    const int character = fontMetrics().averageCharWidth();
    for (const auto &[column, characters] :
         {std::pair(ImportPreview::Name, 26), std::pair(ImportPreview::Group, 16),
          std::pair(ImportPreview::CalledAeTitle, 18), std::pair(ImportPreview::Address, 22),
          std::pair(ImportPreview::Port, 9), std::pair(ImportPreview::Tls, 8)})
        fitColumn(table, column, {}, characters * character);
    auto *const all = new QPushButton(tr("Take &all"), part);
    auto *const none = new QPushButton(tr("Take n&one"), part);
    for (QPushButton *const button : {all, none})
        button->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] { m_preview.takeAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_preview.takeAll(false); });
    auto *const line = new QHBoxLayout;
    line->addWidget(all);
    line->addWidget(none);
    line->addStretch();
    auto *const layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(table, 1);
    layout->addLayout(line);
    return part;
}

QWidget *ImportDialog::makeSkipped(const QList<SkippedEntry> &skipped)
{
    auto *const part = new QWidget(this);
    auto *const title = new QLabel(tr("&Left out (%1):").arg(skipped.size()), part);
    QTableView *const table = makeTable(new SkippedEntries(skipped, part), tr("Left out"), part);
    table->setColumnWidth(SkippedEntries::Where, fontMetrics().averageCharWidth() * 30);
    title->setBuddy(table);
    auto *const layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(title);
    layout->addWidget(table, 1);
    return part;
}

void ImportDialog::showCount()
{
    const qsizetype count = m_preview.takenCount();
    m_import->setEnabled(count > 0);
    m_import->setText(tr("&Import %n peer(s)", nullptr, int(count)));
    m_import->setToolTip(m_preview.newCount() == 0 ? tr("None of them is new") : QString());
}

void ImportDialog::accept()
{
    Q_EMIT chosen(m_preview.taken());
    QDialog::accept();
}

} // namespace dicom_echo
#include "moc_import_dialog.cpp"
