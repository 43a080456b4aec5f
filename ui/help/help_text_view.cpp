#include "ui/help/help_text_view.h"

#include "ui/help/help_pages.h"
#include "ui/widgets/appearance.h"

#include <QScrollBar>
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

/// As large as there is room for: what is in a picture is to be read, not its edge.
QVariant HelpTextView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    const auto colors = isDark(palette()) ? HelpPictureColors::Dark : HelpPictureColors::Light;
    const QImage picture(helpPicturePath(name.toString(), colors));
    const int room = viewport()->width() - 2 * pageMargin - verticalScrollBar()->sizeHint().width();
    return picture.width() <= room || room <= 0 ? picture : picture.scaledToWidth(room, Qt::SmoothTransformation);
}

} // namespace dicom_echo
#include "moc_help_text_view.cpp"
