// The user guide: found, searched, and true: the commands that it names are those of the window.
#include "tests/ui/window_driver.h"
#include "ui/help/help_pages.h"
#include "ui/help/help_text_view.h"
#include "ui/help/help_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
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
    void leadsOnlyToPagesThatExist();
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
    QCOMPARE(shownPages().size(), helpPages().size());
}

void TestHelpWindow::followsLinks()
{
    Q_EMIT m_page->anchorClicked(QUrl(text("tls.md")));
    QVERIFY(m_page->toPlainText().startsWith(text("TLS")));
    Q_EMIT m_page->anchorClicked(QUrl(text("https://example.org")));
    QVERIFY(m_page->toPlainText().startsWith(text("TLS")));
}

void TestHelpWindow::leadsOnlyToPagesThatExist()
{
    const QRegularExpression link(text("\\]\\(([^)]*)\\)"));
    const QList<HelpPage> pages = helpPages();
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

/// `**File > Save report...**` in the guide is a command of that menu.
void TestHelpWindow::namesCommandsThatExist()
{
    const QRegularExpression named(text("\\*\\*(\\w+) > ([^*]+)\\*\\*"));
    int commands = 0;
    for (const HelpPage &page : helpPages()) {
        for (auto found = named.globalMatch(page.markdown); found.hasNext(); ++commands) {
            const QRegularExpressionMatch match = found.next();
            QVERIFY2(command(match.captured(1), match.captured(2).simplified()),
                     qPrintable(page.name + text(": ") + match.captured(0)));
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
