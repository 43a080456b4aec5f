// The user guide in German: shown to who speaks it, the same as the English one page by page, and true: the commands,
// tabs, fields and buttons that it names are those of the window.
#include "tests/ui/window_driver.h"
#include "ui/help/help_pages.h"
#include "ui/help/help_text_view.h"
#include "ui/help/help_window.h"
#include "ui/widgets/user_language.h"

#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMultiHash>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

QStringList captured(const QString &markdown, const char *pattern)
{
    const QRegularExpression expression(text(pattern), QRegularExpression::MultilineOption);
    QStringList all;
    for (auto found = expression.globalMatch(markdown); found.hasNext();)
        all << found.next().captured(1).simplified();
    return all;
}

QStringList links(const QString &markdown)
{
    return captured(markdown, R"((?<!!)\[[^\]]*\]\(([^)]*)\))");
}

/// `*PDUs*`: what the window names so, or a word that is stressed.
QStringList emphasized(const QString &markdown)
{
    return captured(markdown, R"((?<!\*)\*([^*]+)\*(?!\*))");
}

/// How many headings, points, rows and so on there are, one after the other.
QStringList structure(const QString &markdown)
{
    QStringList lines;
    for (const char *const pattern : {R"(^(#+) )", R"(^( *- ))", R"(^(\d\.) )", R"(^(\|))", R"(^(    )\S)",
                                      R"((\*\*)\w+ > [^*]+\*\*)", R"(!\[[^\]]+\]\((?:\.\./)?([^)]*)\))"})
        lines << text(pattern) + u' ' + captured(markdown, pattern).join(u' ');
    return lines;
}

/// The texts of the program, without mnemonics, each with its translations.
QMultiHash<QString, QString> catalogue()
{
    QMultiHash<QString, QString> texts;
    for (const char *const part : {"core", "ui"}) {
        QFile file(text(PROJECT_FOLDER "/resources/translations/dicom-echo-%1_de.ts").arg(text(part)));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QXmlStreamReader reader(&file);
        QString source;
        while (!reader.atEnd()) {
            if (!reader.readNext() || !reader.isStartElement())
                continue;
            if (reader.name() == QLatin1StringView("source"))
                source = reader.readElementText().remove(u'&');
            else if (reader.name() == QLatin1StringView("translation"))
                texts.insert(source, reader.readElementText(QXmlStreamReader::SkipChildElements).remove(u'&'));
        }
    }
    return texts;
}

} // namespace

class TestGuideLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_driver.reset(); }

    void isShownToWhoSpeaksGerman();
    void isFoundByGermanWords();
    void saysTheSame_data();
    void saysTheSame();
    void namesWhatTheWindowNames_data() { saysTheSame_data(); }
    void namesWhatTheWindowNames();
    void namesCommandsThatExist();

private:
    void open();
    [[nodiscard]] bool hasCommand(const QString &menu, const QString &name) const;

    std::unique_ptr<WindowDriver> m_driver;
    HelpWindow *m_guide = nullptr;
    QMultiHash<QString, QString> m_catalogue;
};

void TestGuideLanguages::initTestCase()
{
    WindowDriver(); // speaks English, before
    speakLanguage(Language::German);
    m_catalogue = catalogue();
    QVERIFY(m_catalogue.size() > 1000);
}

void TestGuideLanguages::open()
{
    m_driver = std::make_unique<WindowDriver>();
    m_driver->open();
    QTest::keyClick(m_driver->window(), Qt::Key_F1);
    QTRY_VERIFY((m_guide = m_driver->window()->findChild<HelpWindow *>()));
    QVERIFY(QTest::qWaitForWindowActive(m_guide));
}

bool TestGuideLanguages::hasCommand(const QString &menu, const QString &name) const
{
    for (const QAction *const top : m_driver->window()->menuBar()->actions()) {
        if (top->text().remove(u'&') != menu)
            continue;
        const QList<QAction *> actions = top->menu()->actions();
        return std::any_of(actions.begin(), actions.end(),
                           [&name](const QAction *action) { return action->text().remove(u'&') == name; });
    }
    return false;
}

void TestGuideLanguages::isShownToWhoSpeaksGerman()
{
    open();
    const auto *const page = m_guide->findChild<HelpTextView *>();
    QVERIFY2(page->toPlainText().startsWith(text("Das erste Echo")), qPrintable(page->toPlainText()));
    const QVariant picture =
        page->document()->resource(QTextDocument::ImageResource, QUrl(text("../pictures/first-echo.png")));
    QVERIFY(!picture.value<QImage>().isNull());
}

void TestGuideLanguages::isFoundByGermanWords()
{
    open();
    auto *const search = findByName<QLineEdit>(m_guide, text("Im Handbuch suchen"));
    const auto *const contents = findByName<QListWidget>(m_guide, text("Seiten des Handbuchs"));
    QVERIFY(search && contents);
    QTest::keyClicks(search, text("Aussteller Zertifizierungsstelle"));
    QStringList titles;
    for (int row = 0; row < contents->count(); ++row) {
        if (!contents->item(row)->isHidden())
            titles << contents->item(row)->text();
    }
    QCOMPARE(titles, QStringList{text("TLS")});
}

void TestGuideLanguages::saysTheSame_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const QList<HelpPage> english = helpPages(Language::English);
    const QList<HelpPage> german = helpPages(Language::German);
    for (qsizetype i = 0; i < english.size(); ++i)
        QTest::newRow(qPrintable(english.at(i).name)) << english.at(i).markdown << german.at(i).markdown;
}

void TestGuideLanguages::saysTheSame()
{
    QFETCH(QString, english);
    QFETCH(QString, german);
    QVERIFY(german.size() > english.size() / 2);
    QVERIFY(german != english);
    QCOMPARE(structure(german), structure(english));
    QCOMPARE(links(german), links(english));
}

/// What the window has a text for is named in the guide as the window names it.
void TestGuideLanguages::namesWhatTheWindowNames()
{
    static const QStringList words{// stressed, and no names of anything in the window
                                   text("called"),
                                   text("calling"),
                                   text("Success"),
                                   text("logarithmic"),
                                   text("up to the 99th percentile"),
                                   text("The port does not speak TLS"),
                                   text("Not trusted"),
                                   text("The name does not match"),
                                   text("A client certificate is required")};
    QFETCH(QString, english);
    QFETCH(QString, german);
    const QStringList named = emphasized(german);
    for (const QString &name : emphasized(english)) {
        if (words.contains(name))
            continue;
        const QStringList translations = m_catalogue.values(name);
        QVERIFY2(!translations.isEmpty(), qPrintable(name));
        QVERIFY2(std::any_of(translations.begin(), translations.end(),
                             [&named](const QString &translation) { return named.contains(translation); }),
                 qPrintable(name + text(": ") + translations.join(text(", "))));
    }
}

/// `**Datei > Bericht speichern ...**` in the guide is a command of that menu.
void TestGuideLanguages::namesCommandsThatExist()
{
    open();
    const QRegularExpression named(text("\\*\\*(\\w+)\\s+>\\s+([^*]+)\\*\\*"));
    int commands = 0;
    for (const HelpPage &page : helpPages(Language::German)) {
        for (auto found = named.globalMatch(page.markdown); found.hasNext(); ++commands) {
            const QRegularExpressionMatch match = found.next();
            bool isThere = false;
            for (const char *const workspace : {"Gegenstelle", "Alle Gegenstellen"}) {
                m_driver->click(text(workspace));
                isThere = isThere || hasCommand(match.captured(1), match.captured(2).simplified());
            }
            QVERIFY2(isThere, qPrintable(page.name + text(": ") + match.captured(0)));
        }
    }
    QVERIFY(commands > 10);
}

QTEST_MAIN(TestGuideLanguages)
#include "tst_guide_languages.moc"
