#include "ui/help/help_text_view.h"

#include "ui/widgets/appearance.h"

#include <QTextBlock>
#include <QTextDocument>

namespace dicom_echo {
namespace {

constexpr int pageMargin = 12; ///< pixels

} // namespace

HelpTextView::HelpTextView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    document()->setDocumentMargin(pageMargin);
}

void HelpTextView::showMarkdown(const QString &markdown)
{
    document()->setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                          QTextDocument::MarkdownNoHTML);
    document()->setDocumentMargin(pageMargin);
    moveCursor(QTextCursor::Start);
}

void HelpTextView::mark(const QString &words)
{
    QList<ExtraSelection> found;
    QTextCursor first;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        for (QTextCursor place = document()->find(word); !place.isNull(); place = document()->find(word, place)) {
            ExtraSelection mark;
            mark.cursor = place;
            mark.format.setBackground(foundColor(palette()));
            found << mark;
            if (first.isNull() || place.position() < first.position())
                first = place;
        }
    }
    setExtraSelections(found);
    if (!first.isNull()) {
        first.clearSelection();
        setTextCursor(first);
        ensureCursorVisible();
    }
}

QVariant HelpTextView::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace dicom_echo
