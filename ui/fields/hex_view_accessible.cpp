#include "ui/fields/hex_view_accessible.h"

#include "ui/fields/hex_view.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace dicom_echo {
namespace {

/// The text is that of the lines, with a line break behind each.
class HexViewAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit HexViewAccessible(HexView *view)
        : QAccessibleWidget(view, QAccessible::EditableText)
        , m_view(view)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    int childCount() const override { return 0; }

    int selectionCount() const override { return m_view->marked().length > 0 ? 1 : 0; }
    void selection(int index, int *start, int *end) const override
    {
        const ByteRange marked = m_view->marked();
        const bool exists = index == 0 && marked.length > 0;
        *start = exists ? characterOf(marked.offset) : 0;
        *end = exists ? characterOf(marked.offset + marked.length - 1) + 2 : 0;
    }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { m_view->mark({}); }
    void setSelection(int, int start, int end) override
    {
        if (m_view->bytes().isEmpty())
            return;
        const qsizetype first = byteOf(start);
        m_view->mark({first, std::max(first, byteOf(end - 1)) - first + 1});
    }

    int cursorPosition() const override { return characterOf(m_view->cursor()); }
    void setCursorPosition(int position) override { m_view->moveCursor(byteOf(position)); }

    int characterCount() const override { return m_view->lines().count() * step(); }
    QString text(int start, int end) const override
    {
        start = std::clamp(start, 0, characterCount());
        end = end < 0 ? characterCount() : std::clamp(end, start, characterCount());
        QString lines;
        for (int number = start / step(); number * step() < end; ++number)
            lines += m_view->lines().line(number) + u'\n';
        return lines.mid(start % step(), end - start);
    }
    using QAccessibleWidget::text;

    QRect characterRect(int position) const override
    {
        const QRect rect = m_view->textRect(placeOf(position), 1);
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        const QPoint place = m_view->textPositionAt(m_view->viewport()->mapFromGlobal(point));
        const bool exists = QRect(0, 0, step(), m_view->lines().count()).contains(place);
        return exists ? place.y() * step() + place.x() : -1;
    }
    void scrollToSubstring(int start, int end) override { setSelection(0, start, end); }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    int step() const { return m_view->lines().length() + 1; }
    QPoint placeOf(int character) const { return {character % step(), character / step()}; }
    qsizetype byteOf(int character) const { return m_view->lines().offsetAt(placeOf(character)); }
    int characterOf(qsizetype offset) const
    {
        const QPoint place = m_view->lines().position(offset);
        return place.y() * step() + place.x();
    }

    HexView *m_view;
};

QAccessibleInterface *makeHexAccessible(const QString &, QObject *object)
{
    if (auto *const view = qobject_cast<HexView *>(object))
        return new HexViewAccessible(view);
    return nullptr;
}

} // namespace

void installHexViewAccessible()
{
    QAccessible::installFactory(makeHexAccessible); // keeps one of each
}

} // namespace dicom_echo
