#include "tests/ui/window_inspection.h"

#include "tests/ui/spoken_texts.h"
#include "ui/widgets/elided_button.h"
#include "ui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStyleOption>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QToolButton>

namespace dicom_echo::test {
namespace {

constexpr int rowsRead = 50;  ///< of a list
constexpr int textMargin = 2; ///< that QLineEdit leaves on each side of its text

QString nameOf(const QWidget *widget)
{
    const QString name = widget->accessibleName().isEmpty() ? widget->objectName() : widget->accessibleName();
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + name;
}

QList<const QWidget *> shownIn(const QWidget *root)
{
    QList<const QWidget *> shown{root};
    for (const QWidget *const widget : root->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == root->window())
            shown << widget;
    }
    return shown;
}

bool isExempt(const QWidget *widget, const QStringList &exempt)
{
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        if (exempt.contains(widget->accessibleName()) && !widget->accessibleName().isEmpty())
            return true;
    }
    return false;
}

QStringList headerTexts(const QHeaderView *header)
{
    QStringList texts;
    for (int section = 0; section < header->count(); ++section) {
        if (!header->isSectionHidden(section) && header->orientation() == Qt::Horizontal)
            texts << header->model()->headerData(section, Qt::Horizontal).toString();
    }
    return texts;
}

QStringList itemTexts(const QAbstractItemView *view)
{
    QStringList texts;
    const QAbstractItemModel *const model = view->model();
    for (int row = 0; model && row < std::min(model->rowCount(view->rootIndex()), rowsRead); ++row) {
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view->rootIndex());
            texts << index.data().toString() << index.data(Qt::ToolTipRole).toString();
        }
    }
    return texts;
}

QStringList comboTexts(const QComboBox *combo)
{
    QStringList texts;
    for (int i = 0; i < combo->count(); ++i)
        texts << combo->itemText(i);
    return texts;
}

/// What a user wrote is no text of ours.
QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
    if (widget->isWindow())
        texts << widget->windowTitle();
    if (const auto *const label = qobject_cast<const QLabel *>(widget))
        texts << label->text();
    else if (const auto *const button = qobject_cast<const QAbstractButton *>(widget))
        texts << button->text();
    else if (const auto *const group = qobject_cast<const QGroupBox *>(widget))
        texts << group->title();
    else if (const auto *const combo = qobject_cast<const QComboBox *>(widget))
        texts += comboTexts(combo);
    else if (const auto *const input = qobject_cast<const QLineEdit *>(widget))
        texts << input->placeholderText() << (input->isReadOnly() ? input->text() : QString());
    else if (const auto *const number = qobject_cast<const QSpinBox *>(widget))
        texts << number->suffix() << number->specialValueText();
    else if (const auto *const text = qobject_cast<const QTextEdit *>(widget))
        texts << text->toPlainText();
    else if (const auto *const plain = qobject_cast<const QPlainTextEdit *>(widget))
        texts << plain->toPlainText();
    else if (const auto *const header = qobject_cast<const QHeaderView *>(widget))
        texts += headerTexts(header);
    else if (const auto *const view = qobject_cast<const QAbstractItemView *>(widget))
        texts += itemTexts(view);
    if (const auto *const tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    }
    return texts;
}

QString plain(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

bool tellsItself(const QWidget *widget, const QString &text)
{
    return plain(widget->toolTip()).contains(text);
}

int widthOf(const QWidget *widget, const QString &text)
{
    return widget->fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

bool isLabelCut(const QLabel *label)
{
    if (label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label))
        return false;
    return label->wordWrap()
               ? label->heightForWidth(label->width()) > label->height()
               : label->sizeHint().width() > label->width() || label->sizeHint().height() > label->height();
}

bool isButtonCut(const QAbstractButton *button)
{
    if (button->text().isEmpty() || qobject_cast<const ElidedButton *>(button))
        return false;
    if (qobject_cast<const QToolButton *>(button))
        return button->sizeHint().width() > button->width() && !tellsItself(button, button->text());
    QStyleOptionButton option;
    option.initFrom(button);
    option.text = button->text();
    const auto *const push = qobject_cast<const QPushButton *>(button);
    const QRect room = button->style()->subElementRect(
        push ? QStyle::SE_PushButtonContents : QStyle::SE_CheckBoxContents, &option, button);
    const int arrow = push && push->menu() ? button->style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option) : 0;
    const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + 4;
    return widthOf(button, button->text()) + arrow + (push ? icon : 0) > room.width();
}

/// The last one may get what the others leave.
QStringList cutSections(const QHeaderView *header)
{
    QStringList cut;
    const int last = header->stretchLastSection() ? header->logicalIndex(header->count() - 1) : -1;
    for (int section = 0; section < header->count(); ++section) {
        if (section == last)
            continue;
        if (header->orientation() == Qt::Horizontal && !header->isSectionHidden(section) &&
            header->sectionSizeHint(section) > header->sectionSize(section))
            cut << header->model()->headerData(section, Qt::Horizontal).toString();
    }
    return cut;
}

/// Of what is chosen; all others are read in the list that opens.
bool isChoiceCut(const QComboBox *combo)
{
    QStyleOptionComboBox option;
    option.initFrom(combo);
    option.editable = combo->isEditable();
    const QRect room =
        combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
    return widthOf(combo, combo->currentText()) > room.width() && !tellsItself(combo, combo->currentText());
}

bool isPlaceholderCut(const QLineEdit *input)
{
    return input->text().isEmpty() && !tellsItself(input, input->placeholderText()) &&
           widthOf(input, input->placeholderText()) > input->contentsRect().width() - 2 * textMargin;
}

QStringList cutIn(const QWidget *widget)
{
    QStringList cut;
    if (const auto *const label = qobject_cast<const QLabel *>(widget); label && isLabelCut(label))
        cut << label->text();
    if (const auto *const button = qobject_cast<const QAbstractButton *>(widget); button && isButtonCut(button))
        cut << button->text();
    if (const auto *const group = qobject_cast<const QGroupBox *>(widget);
        group && group->minimumSizeHint().width() > group->width())
        cut << group->title();
    if (const auto *const tabs = qobject_cast<const QTabBar *>(widget);
        tabs && tabs->sizeHint().width() > tabs->width())
        cut << QStringLiteral("all tabs");
    if (const auto *const header = qobject_cast<const QHeaderView *>(widget))
        cut += cutSections(header);
    if (const auto *const combo = qobject_cast<const QComboBox *>(widget); combo && isChoiceCut(combo))
        cut << combo->currentText();
    if (const auto *const input = qobject_cast<const QLineEdit *>(widget); input && isPlaceholderCut(input))
        cut << input->placeholderText();
    return cut;
}

/// What scrolls may be as large as it likes.
bool isWithinParent(const QWidget *widget)
{
    const QWidget *const parent = widget->parentWidget();
    if (widget->isWindow() || qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()))
        return true;
    return parent->rect().contains(widget->geometry());
}

} // namespace

QStringList untranslatedTexts(const QWidget *root, const QStringList &exempt)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3}"));
    QStringList found;
    for (const QWidget *const widget : shownIn(root)) {
        if (isExempt(widget, exempt))
            continue;
        for (const QString &text : textsOf(widget)) {
            if (outsideBrackets(plain(text)).contains(word))
                found << nameOf(widget) + QStringLiteral(": ") + text;
        }
    }
    return found;
}

QStringList cutTexts(const QWidget *root)
{
    QStringList found;
    for (const QWidget *const widget : shownIn(root)) {
        for (const QString &text : cutIn(widget))
            found << nameOf(widget) + QStringLiteral(" cuts: ") + text;
        if (!isWithinParent(widget))
            found << nameOf(widget) + QStringLiteral(" is not within ") + nameOf(widget->parentWidget());
    }
    return found;
}

} // namespace dicom_echo::test
