#include "ui/fields/pdu_details.h"

#include "ui/fields/byte_text.h"
#include "ui/fields/hex_view.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/tone_label.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace dicom_echo {
namespace {

/// Larger PDUs are shown collapsed.
constexpr size_t mostFieldsToExpand = 5000;

constexpr int nameColumnWidth = 34; ///< average characters

bool hasGroups(const Field &field)
{
    return std::any_of(field.children.begin(), field.children.end(),
                       [](const Field &child) { return !child.children.empty(); });
}

QTreeView *makeTree(FieldTreeModel *model, QWidget *parent)
{
    auto *const tree = new QTreeView(parent);
    tree->setModel(model);
    tree->setAccessibleName(PduDetails::tr("PDU fields"));
    tree->setUniformRowHeights(true);
    tree->setEditTriggers(QTreeView::NoEditTriggers);
    tree->setAllColumnsShowFocus(true);
    tree->setIndentation(tree->fontMetrics().averageCharWidth() * 2);
    tree->header()->setStretchLastSection(true);
    tree->header()->resizeSection(FieldTreeModel::NameColumn, tree->fontMetrics().averageCharWidth() * nameColumnWidth);
    return tree;
}

} // namespace

PduDetails::PduDetails(QWidget *parent)
    : QWidget(parent)
    , m_tree(makeTree(&m_fields, this))
    , m_hex(new HexView(this))
    , m_partial(new ToneLabel(this))
    , m_violation(new ToneLabel(this))
    , m_place(new ToneLabel(this))
    , m_splitter(new QSplitter(this))
{
    m_hex->setAccessibleName(tr("PDU bytes"));
    m_partial->setTone(Tone::Warning);
    m_partial->setAccessibleName(tr("Missing bytes"));
    m_partial->setWordWrap(true);
    m_partial->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_partial->hide();
    m_violation->setTone(Tone::Bad);
    m_violation->setWordWrap(true);
    m_violation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_violation->hide();
    m_place->setTone(Tone::Muted);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_hex);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({1, 1});
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_partial);
    layout->addWidget(m_violation);
    layout->addWidget(m_place);
    makeCopyActions();

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PduDetails::chooseField);
    connect(m_tree, &QTreeView::clicked, this, &PduDetails::chooseField);
    connect(m_hex, &HexView::chosen, this, &PduDetails::chooseBytes);
}

void PduDetails::makeCopyActions()
{
    const auto add = [this](const QString &text, void (PduDetails::*handler)() const) {
        auto *const action = new QAction(text, this);
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, handler);
        m_copyActions << action;
    };
    add(tr("Copy bytes as &hex"), &PduDetails::copyHex);
    add(tr("Copy bytes as &C array"), &PduDetails::copyCArray);
    add(tr("Copy fields as &text"), &PduDetails::copyText);
    for (QWidget *const part : std::initializer_list<QWidget *>{m_tree, m_hex}) {
        part->addActions(m_copyActions);
        part->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    auto *const copy = new QAction(this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, &PduDetails::copyFocused);
    addAction(copy);
}

void PduDetails::showPdu(const Content &pdu)
{
    const QScopedValueRollback<bool> guard(m_following, true);
    m_partial->setVisible(!pdu.partial.isEmpty());
    m_partial->setText(pdu.partial.isEmpty() ? QString()
                                             : tr("Gap behind byte %1: %2.").arg(pdu.bytes.size()).arg(pdu.partial));
    m_hex->setBytes(pdu.bytes, pdu.hidden);
    m_fields.setPdu(pdu.fields, pdu.violations);
    expandGroups();
    const QModelIndex wanted = pdu.violations.empty() ? rememberedField() : m_fields.firstViolation();
    goToField(wanted.isValid() ? wanted : m_fields.index(0, 0));
    if (wanted.isValid())
        m_hex->mark(m_fields.field(wanted).range);
    for (QAction *const action : std::as_const(m_copyActions))
        action->setEnabled(!pdu.bytes.isEmpty());
    tellPlace();
}

void PduDetails::clear()
{
    m_partial->hide();
    m_fields.clear();
    m_hex->setBytes({});
    tellPlace();
    for (QAction *const action : std::as_const(m_copyActions))
        action->setEnabled(false);
}

/// Groups of groups are expanded; a group of single fields says what it means in one line.
void PduDetails::expandGroups()
{
    const QModelIndex root = m_fields.index(0, 0);
    m_tree->expand(root);
    QModelIndexList groups;
    if (m_fields.fieldCount() <= mostFieldsToExpand)
        groups << root;
    while (!groups.isEmpty()) {
        const QModelIndex group = groups.takeLast();
        m_tree->expand(group);
        for (int row = 0; row < m_fields.rowCount(group); ++row) {
            const QModelIndex child = m_fields.index(row, 0, group);
            if (hasGroups(m_fields.field(child)))
                groups << child;
        }
    }
    for (const QModelIndex &field : m_fields.violations()) {
        for (QModelIndex group = field.parent(); group.isValid(); group = group.parent())
            m_tree->expand(group);
    }
}

void PduDetails::chooseField(const QModelIndex &field)
{
    if (m_following || !field.isValid())
        return;
    remember(field);
    m_hex->mark(m_fields.field(field).range);
    tellPlace();
}

/// A single byte selects its innermost field and all its bytes; of several bytes only the field around them is shown.
void PduDetails::chooseBytes(const ByteRange &range)
{
    const QScopedValueRollback<bool> guard(m_following, true);
    const QModelIndex field = m_fields.fieldAt(range);
    if (!field.isValid())
        return;
    remember(field);
    goToField(field);
    if (range.length == 1)
        m_hex->mark(m_fields.field(field).range);
    tellPlace();
}

QModelIndex PduDetails::rememberedField() const
{
    if (m_rememberedRows.isEmpty())
        return {};
    QModelIndex field = m_fields.index(0, 0);
    for (const int row : m_rememberedRows)
        field = m_fields.index(row, 0, field);
    return field.isValid() && m_fields.field(field).id == m_rememberedId ? field : QModelIndex();
}

void PduDetails::remember(const QModelIndex &field)
{
    m_rememberedRows.clear();
    m_rememberedId = m_fields.field(field).id;
    for (QModelIndex inner = field; inner.parent().isValid(); inner = inner.parent())
        m_rememberedRows.prepend(inner.row());
}

void PduDetails::goToField(const QModelIndex &field)
{
    m_tree->setCurrentIndex(field);
    m_tree->scrollTo(field);
}

/// Also what a screen reader says about the bytes.
void PduDetails::tellPlace()
{
    const QModelIndex current = m_tree->currentIndex();
    const QString violation = current.isValid() ? m_fields.violation(current) : QString();
    m_violation->setVisible(!violation.isEmpty());
    m_violation->setText(violation);
    m_place->clear();
    m_hex->setAccessibleDescription({});
    if (m_hex->bytes().isEmpty() || !current.isValid())
        return;
    const qsizetype offset = m_hex->cursor();
    const char byte = m_hex->bytes().at(offset);
    const QString character = byte >= 0x20 && byte < 0x7F ? QStringLiteral(" '%1'").arg(QLatin1Char(byte)) : QString();
    const Field &field = m_fields.field(current);
    const QString value =
        m_hex->lines().isHidden(offset)
            ? tr("hidden")
            : QStringLiteral("0x%1%2").arg(static_cast<quint8>(byte), 2, 16, QLatin1Char('0')).arg(character);
    const QString text = tr("Byte %1 of %2: %3. %4, %5")
                             .arg(offset)
                             .arg(m_hex->bytes().size())
                             .arg(value, field.name, fieldPlaceText(field));
    m_place->setText(text);
    m_hex->setAccessibleDescription(text);
}

void PduDetails::copyHex() const
{
    QGuiApplication::clipboard()->setText(hexLines(m_hex->chosenBytes()));
}

void PduDetails::copyCArray() const
{
    const ByteRange all = {0, m_hex->bytes().size()};
    const ByteRange range = m_hex->marked().length > 0 ? m_hex->marked() : all;
    const Field &pdu = m_fields.field(m_fields.index(0, 0));
    const Field &field = m_fields.field(m_fields.fieldAt(range));
    QString comment = pdu.name + QStringLiteral(", ") + byteRangeText(range);
    if (&field != &pdu)
        comment += QStringLiteral(": ") + field.name;
    QGuiApplication::clipboard()->setText(cArrayText(m_hex->chosenBytes(), comment));
}

void PduDetails::copyText() const
{
    QGuiApplication::clipboard()->setText(fieldLines(m_fields.field(m_tree->currentIndex())));
}

void PduDetails::copyFocused() const
{
    if (m_hex->bytes().isEmpty())
        return;
    if (m_hex->hasFocus())
        copyHex();
    else
        copyText();
}

} // namespace dicom_echo
#include "moc_pdu_details.cpp"
