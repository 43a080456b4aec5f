// The user guide: found, searched, and true: the commands that it names are those of the window.
#include "tests/ui/window_driver.h"
#include "ui/help/help_pages.h"
#include "ui/help/help_text_view.h"
#include "ui/help/help_window.h"
#include "ui/preferences/chosen_appearance.h"

#include <QClipboard>
#include <QDirIterator>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestHelpWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void opensOnceWithItsKey();
    void showsThePageThatIsChosen();
    void findsPagesByWords();
    void followsLinks();
    void followsLinksOutOfASearch();
    void leadsOnlyToPagesThatExist();
    void showsPicturesThatExist();
    void showsPicturesInItsColours();
    void readmeShowsPicturesThatExist();
    void loadsNothingElse();
    void namesCommandsThatExist();
    void takesNoHtml();
    void copiesTheVersions();

private:
    void openGuide();
    [[nodiscard]] QStringList shownPages() const;
    [[nodiscard]] QAction *command(const QString &menu, const QString &name) const;

    std::unique_ptr<WindowDriver> m_driver;
    HelpWindow *m_guide = nullptr;
    HelpTextView *m_page = nullptr;
};

void TestHelpWindow::init()
{
    m_driver = std::make_unique<WindowDriver>();
    m_driver->open();
    openGuide();
}

void TestHelpWindow::openGuide()
{
    QTest::keyClick(m_driver->window(), Qt::Key_F1);
    QTRY_VERIFY((m_guide = m_driver->window()->findChild<HelpWindow *>()));
    QVERIFY(QTest::qWaitForWindowActive(m_guide));
    m_page = m_guide->findChild<HelpTextView *>();
}

QStringList TestHelpWindow::shownPages() const
{
    const auto *const contents = findByName<QListWidget>(m_guide, text("Pages of the guide"));
    QStringList titles;
    for (int row = 0; row < contents->count(); ++row) {
        if (!contents->item(row)->isHidden())
            titles << contents->item(row)->text();
    }
    return titles;
}

QAction *TestHelpWindow::command(const QString &menu, const QString &name) const
{
    for (QAction *const top : m_driver->window()->menuBar()->actions()) {
        if (top->text().remove(u'&') != menu)
            continue;
        for (QAction *const action : top->menu()->actions()) {
            if (action->text().remove(u'&') == name)
                return action;
        }
    }
    return nullptr;
}

void TestHelpWindow::opensOnceWithItsKey()
{
    QCOMPARE(shownPages().constFirst(), text("A first echo"));
    QVERIFY(m_page->toPlainText().contains(text("C-ECHO")));
    command(text("Help"), text("User guide"))->trigger();
    QCOMPARE(m_driver->window()->findChildren<HelpWindow *>().size(), 1);
    QTRY_VERIFY(m_guide->isActiveWindow());
    QTest::keyClick(m_page, Qt::Key_Escape);
    QTRY_VERIFY(m_driver->window()->findChildren<HelpWindow *>().isEmpty());
}

void TestHelpWindow::showsThePageThatIsChosen()
{
    auto *const contents = findByName<QListWidget>(m_guide, text("Pages of the guide"));
    contents->setFocus();
    QTest::keyClick(contents, Qt::Key_Down);
    QVERIFY(m_page->toPlainText().startsWith(text("Why did it fail?")));
    QVERIFY(!m_page->toPlainText().contains(text("**")));
}

void TestHelpWindow::findsPagesByWords()
{
    auto *const search = findByName<QLineEdit>(m_guide, text("Search the guide"));
    QTest::keyClick(m_page, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, text("Logarithmic percentile"));
    QCOMPARE(shownPages(), QStringList{text("Latency")});
    QVERIFY(m_page->toPlainText().startsWith(text("Latency")));
    QVERIFY(m_page->extraSelections().size() >= 2);
    search->selectAll();
    QTest::keyClicks(search, text("zebra"));
    QVERIFY(shownPages().isEmpty());
    const QList<QLabel *> labels = m_guide->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == text("No page has all of these words.");
    }));
    search->clear();
    QCOMPARE(shownPages().size(), helpPages(Language::English).size());
}

void TestHelpWindow::followsLinks()
{
    Q_EMIT m_page->anchorClicked(QUrl(text("tls.md")));
    QVERIFY(m_page->toPlainText().startsWith(text("TLS")));
    Q_EMIT m_page->anchorClicked(QUrl(text("https://example.org")));
    QVERIFY(m_page->toPlainText().startsWith(text("TLS")));
}

/// Also to one that a search does not find.
void TestHelpWindow::followsLinksOutOfASearch()
{
    auto *const search = findByName<QLineEdit>(m_guide, text("Search the guide"));
    QTest::keyClicks(search, text("Logarithmic percentile"));
    QCOMPARE(shownPages(), QStringList{text("Latency")});
    Q_EMIT m_page->anchorClicked(QUrl(text("tls.md")));
    QVERIFY(m_page->toPlainText().startsWith(text("TLS")));
    QCOMPARE(shownPages().size(), helpPages(Language::English).size());
}

void TestHelpWindow::leadsOnlyToPagesThatExist()
{
    const QRegularExpression link(text("(?<!!)\\[[^\\]]*\\]\\(([^)]*)\\)")); // no picture
    const QList<HelpPage> pages = helpPages(Language::English);
    int links = 0;
    for (const HelpPage &page : pages) {
        QVERIFY2(page.markdown.startsWith(text("# ")), qPrintable(page.name));
        for (auto found = link.globalMatch(page.markdown); found.hasNext(); ++links) {
            const QString target = found.next().captured(1);
            QVERIFY2(linkedPage(pages, target) >= 0, qPrintable(page.name + text(": ") + target));
        }
    }
    QVERIFY(links > 5);
}

/// Taken anew by tests/take_pictures, and small: they are a part of the program.
void TestHelpWindow::showsPicturesThatExist()
{
    const QRegularExpression named(text("!\\[([^\\]]+)\\]\\(([^)]*)\\)"));
    QSet<QString> shown;
    for (const HelpPage &page : helpPages(Language::English)) {
        for (auto found = named.globalMatch(page.markdown); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            QVERIFY2(match.captured(1).size() > 20, qPrintable(match.captured(1))); // for who cannot see it
            for (const HelpPictureColors colors : {HelpPictureColors::Light, HelpPictureColors::Dark}) {
                const QString path = helpPicturePath(match.captured(2), colors);
                const QImage picture(path);
                QVERIFY2(picture.width() >= 500 && picture.height() >= 150, qPrintable(path));
                QVERIFY2(QFileInfo(path).size() < 60 * 1024, qPrintable(path));
                shown << path;
            }
        }
    }
    QVERIFY(shown.size() >= 10);
    QDirIterator all(text(":/help/pictures"));
    while (all.hasNext())
        QVERIFY2(shown.contains(all.next()), qPrintable(all.filePath())); // none is left over
}

void TestHelpWindow::showsPicturesInItsColours()
{
    const auto shown = [this] {
        return m_page->document()
            ->resource(QTextDocument::ImageResource, QUrl(text("pictures/first-echo.png")))
            .value<QImage>();
    };
    Q_EMIT m_page->anchorClicked(QUrl(text("first-echo.md")));
    QTRY_VERIFY(!shown().isNull());
    QVERIFY(shown().width() <= m_page->viewport()->width());
    QVERIFY(qGray(shown().pixel(2, 2)) > 150);
    showAppearance(Appearance::Dark);
    const auto restore = qScopeGuard([] { showAppearance(Appearance::Light); });
    m_guide->close();
    QTRY_VERIFY(m_driver->window()->findChildren<HelpWindow *>().isEmpty());
    command(text("Help"), text("User guide"))->trigger();
    m_guide = m_driver->window()->findChild<HelpWindow *>();
    QVERIFY(m_guide);
    m_page = m_guide->findChild<HelpTextView *>();
    QTRY_VERIFY(!shown().isNull());
    QVERIFY(qGray(shown().pixel(2, 2)) < 100);
}

void TestHelpWindow::readmeShowsPicturesThatExist()
{
    const QString folder = text(PROJECT_FOLDER) + u'/';
    QFile readme(folder + text("README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString markdown = QString::fromUtf8(readme.readAll());
    const QRegularExpression named(text("[( \"]([^( \"]+\\.png)[) \"]"));
    int pictures = 0;
    for (auto found = named.globalMatch(markdown); found.hasNext(); ++pictures) {
        const QString path = folder + found.next().captured(1);
        QVERIFY2(!QImage(path).isNull(), qPrintable(path));
    }
    QVERIFY(pictures >= 2); // for light and for dark pages
}

void TestHelpWindow::loadsNothingElse()
{
    for (const char *const name : {"pictures/../first-echo.md", "/etc/passwd", "../../pictures/tls.png",
                                   "https://example.org/a.png", "pictures/a.svg"})
        QVERIFY2(helpPicturePath(text(name), HelpPictureColors::Light).isEmpty(), name);
}

/// `**File > Save report...**` in the guide is a command of that menu.
void TestHelpWindow::namesCommandsThatExist()
{
    const QRegularExpression named(text("\\*\\*(\\w+) > ([^*]+)\\*\\*"));
    constexpr const char *workspaces[] = {"Peer", "Fleet"};
    int commands = 0;
    for (const HelpPage &page : helpPages(Language::English)) {
        for (auto found = named.globalMatch(page.markdown); found.hasNext(); ++commands) {
            const QRegularExpressionMatch match = found.next();
            const QString menu = match.captured(1);
            const QString entry = match.captured(2).simplified();
            const bool isThere = std::any_of(std::begin(workspaces), std::end(workspaces), [&](const char *workspace) {
                m_driver->click(text(workspace));
                return command(menu, entry) != nullptr;
            });
            QVERIFY2(isThere, qPrintable(page.name + text(": ") + match.captured(0)));
        }
    }
    QVERIFY(commands > 10);
}

void TestHelpWindow::takesNoHtml()
{
    m_page->showMarkdown(text("# A page\n\nwith <b>bold</b> *words*"));
    QVERIFY2(m_page->toPlainText().contains(text("<b>bold</b> words")), qPrintable(m_page->toPlainText()));
}

void TestHelpWindow::copiesTheVersions()
{
    m_guide->close();
    command(text("Help"), text("About DICOM Echo"))->trigger();
    QMessageBox *box = nullptr;
    QTRY_VERIFY((box = m_driver->window()->findChild<QMessageBox *>()));
    QAbstractButton *copy = nullptr;
    for (QAbstractButton *const button : box->buttons()) {
        if (button->text().remove(u'&') == text("Copy"))
            copy = button;
    }
    QVERIFY(copy);
    copy->click();
    const QString copied = QGuiApplication::clipboard()->text();
    for (const char *const part : {"DICOM Echo ", "Qt 6", "DCMTK 3", "OpenSSL 3"})
        QVERIFY2(copied.contains(QLatin1StringView(part)), qPrintable(copied));
    QVERIFY(box->isVisible());
}

QTEST_MAIN(TestHelpWindow)
#include "tst_help_window.moc"
