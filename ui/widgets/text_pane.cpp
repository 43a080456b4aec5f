#include "ui/widgets/text_pane.h"

#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

#include <cmath>

namespace dicom_echo {
namespace {

constexpr int labelWidthInCharacters = 3;

} // namespace

TextPane::TextPane(QWidget *parent)
    : QTextEdit(parent)
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    document()->setDocumentMargin(1);
    viewport()->setAutoFillBackground(false);
}

void TextPane::setParagraphs(const QList<Paragraph> &paragraphs)
{
    const int labelWidth = labelWidthInCharacters * fontMetrics().averageCharWidth();
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const Paragraph &paragraph : paragraphs) {
        QTextBlockFormat block;
        block.setTopMargin(paragraph.startsSection ? fontMetrics().height() / 4.0 : 0);
        if (!paragraph.label.isEmpty()) {
            block.setLeftMargin(labelWidth);
            block.setTextIndent(-labelWidth);
            block.setTabPositions({QTextOption::Tab(labelWidth, QTextOption::LeftTab)});
        }
        if (cursor.position() > 0)
            cursor.insertBlock();
        cursor.setBlockFormat(block);
        if (!paragraph.label.isEmpty())
            cursor.insertText(paragraph.label + u'\t', QTextCharFormat());
        for (const Run &run : paragraph.runs)
            cursor.insertText(run.text, run.format);
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
    updateGeometry();
}

QSize TextPane::sizeHint() const
{
    const auto height = static_cast<int>(std::ceil(document()->size().height()));
    return {QTextEdit::sizeHint().width(), height + 2 * frameWidth()};
}

QSize TextPane::minimumSizeHint() const
{
    constexpr int fewestLines = 3;
    const int lines = fontMetrics().lineSpacing() * fewestLines;
    return {QTextEdit::minimumSizeHint().width(), std::min(lines, sizeHint().height())};
}

/// The height follows from the width.
void TextPane::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    updateGeometry();
}

} // namespace dicom_echo
#include "moc_text_pane.cpp"
