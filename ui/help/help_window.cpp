#include "ui/help/help_window.h"

#include "ui/help/help_text_view.h"
#include "ui/lists/search_line.h"
#include "ui/widgets/tone_label.h"
#include "ui/widgets/user_language.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

namespace dicom_echo {

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_pages(helpPages(userWords().language()))
    , m_search(makeSearchLine(tr("Search the guide"), this))
    , m_contents(new QListWidget(this))
    , m_nothing(new ToneLabel(this))
    , m_page(new HelpTextView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("User guide - DICOM Echo"));
    resize(860, 600);
    auto *const splitter = new QSplitter(this);
    splitter->addWidget(makeContents());
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({230, 630});
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    m_page->setAccessibleName(tr("Page of the guide"));
    connect(m_page, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (const qsizetype page = linkedPage(m_pages, link.toString()); page >= 0) {
            m_search->clear();
            m_contents->setCurrentRow(static_cast<int>(page));
        }
    });
    connect(m_contents, &QListWidget::currentRowChanged, this, &HelpWindow::showPage);
    makeKeys();
    m_contents->setCurrentRow(0);
}

QWidget *HelpWindow::makeContents()
{
    auto *const panel = new QWidget(this);
    for (const HelpPage &page : std::as_const(m_pages))
        m_contents->addItem(page.title);
    m_contents->setAccessibleName(tr("Pages of the guide"));
    m_nothing->setText(tr("No page has all of these words."));
    m_nothing->setTone(Tone::Muted);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto *const layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    layout->addWidget(m_contents, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    return panel;
}

void HelpWindow::makeKeys()
{
    auto *const close = new QAction(this);
    close->setShortcuts({QKeySequence(Qt::Key_Escape), QKeySequence(Qt::CTRL | Qt::Key_W)});
    connect(close, &QAction::triggered, this, &QWidget::close);
    auto *const find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addActions({close, find});
}

/// Stays on the page while it matches.
void HelpWindow::search(const QString &words)
{
    int first = -1;
    for (int row = 0; row < m_contents->count(); ++row) {
        const bool isFound = holdsWords(m_pages.at(row), words);
        m_contents->item(row)->setHidden(!isFound);
        if (isFound && first < 0)
            first = row;
    }
    m_nothing->setVisible(first < 0);
    if (first < 0)
        return;
    if (m_contents->currentItem()->isHidden())
        m_contents->setCurrentRow(first);
    else
        m_page->mark(words);
}

void HelpWindow::showPage(int row)
{
    if (row < 0)
        return;
    m_page->showMarkdown(m_pages.at(row).markdown);
    m_page->mark(m_search->text());
}

void showHelp(QWidget *parent)
{
    auto *window = parent->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!window)
        window = new HelpWindow(parent);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace dicom_echo
#include "moc_help_window.cpp"
