#include "ui/widgets/text_line.h"

#include "ui/widgets/plain_tool_tip.h"

#include <QEvent>
#include <QPainter>

namespace dicom_echo {
namespace {

constexpr int fewestCharactersOfLine = 12;
constexpr int textMargin = 2; ///< QLineEdit has it on both sides of its text

} // namespace

TextLine::TextLine(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setFrame(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    applyTone();
}

void TextLine::showLine(const QString &text, Tone tone, const QString &explanation)
{
    m_tone = tone;
    applyTone();
    if (text != this->text()) { // what is selected in it stays selected otherwise
        setText(text);
        setCursorPosition(0);
    }
    setToolTip(explanation.isEmpty() ? QString() : plainToolTip(explanation));
    setAccessibleDescription(explanation);
}

QSize TextLine::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * fewestCharactersOfLine, QLineEdit::minimumSizeHint().height()};
}

void TextLine::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTone();
}

/// Without the focus, it is a label.
void TextLine::paintEvent(QPaintEvent *event)
{
    const QRect room = contentsRect().adjusted(textMargin, 0, -textMargin, 0);
    if (hasFocus() || hasSelectedText() || fontMetrics().horizontalAdvance(text()) <= room.width())
        return QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

void TextLine::applyTone()
{
    QPalette toned;
    const QColor color = toneColor(m_tone, toned);
    if (palette().color(QPalette::Text) == color && palette().color(QPalette::Base).alpha() == 0)
        return; // also stops at the PaletteChange that setPalette() sends
    toned.setColor(QPalette::Text, color);
    toned.setColor(QPalette::Base, Qt::transparent);
    setPalette(toned);
}

} // namespace dicom_echo
#include "moc_text_line.cpp"
