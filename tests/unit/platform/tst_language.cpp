// The language of the user, and the words of one as a value.
#include "core/language/words.h"

#include <QTest>
#include <QTranslator>

#include <clocale>

using namespace dicom_echo;

namespace {

/// Has one text with a plural, and no other.
class SmallCatalogue : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int count) const override
    {
        const bool isKnown = qstrcmp(context, "Core") == 0 && qstrcmp(source, "%n echo(es) of %1") == 0;
        if (!isKnown)
            return {};
        return count == 1 ? QStringLiteral("%n Echo von %1") : QStringLiteral("%n Echos von %1");
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheSystemForTheLanguage_data();
    void asksTheSystemForTheLanguage();
    void keepsTheErrorsOfTheSystemEnglish();
    void choosesThePluralOfItsCatalogue();
    void saysInEnglishWhatTheCatalogueLacks();
    void writesNumbersWithThePointOfTheLanguage();
};

void TestLanguage::asksTheSystemForTheLanguage_data()
{
    QTest::addColumn<QByteArray>("lang");
    QTest::addColumn<QByteArray>("preferred");
    QTest::addColumn<Language>("expected");
    QTest::newRow("German") << QByteArray("de_DE.UTF-8") << QByteArray() << Language::German;
    QTest::newRow("German of Austria") << QByteArray("de_AT.UTF-8") << QByteArray() << Language::German;
    QTest::newRow("English") << QByteArray("en_GB.UTF-8") << QByteArray() << Language::English;
    QTest::newRow("none") << QByteArray("C") << QByteArray() << Language::English;
    QTest::newRow("one that there is not") << QByteArray("fr_FR.UTF-8") << QByteArray() << Language::English;
    QTest::newRow("the second choice") << QByteArray("fr_FR.UTF-8") << QByteArray("fr:de") << Language::German;
}

void TestLanguage::asksTheSystemForTheLanguage()
{
    QFETCH(const QByteArray, lang);
    QFETCH(const QByteArray, preferred);
    QFETCH(const Language, expected);
    qunsetenv("LC_ALL");
    qunsetenv("LC_MESSAGES");
    qputenv("LANG", lang);
    qputenv("LANGUAGE", preferred);
    QLocale::setDefault(QLocale::system()); // which reads the environment again
    QCOMPARE(systemLanguage(), expected);
}

void TestLanguage::keepsTheErrorsOfTheSystemEnglish()
{
    const auto localeOf = [](int category) { return QByteArray(std::setlocale(category, nullptr)); };
    QVERIFY(std::setlocale(LC_ALL, "C.UTF-8"));
    QCOMPARE(localeOf(LC_MESSAGES), QByteArray("C.UTF-8"));
    keepSystemErrorsEnglish();
    QCOMPARE(localeOf(LC_MESSAGES), QByteArray("C"));
    QCOMPARE(localeOf(LC_CTYPE), QByteArray("C.UTF-8"));
}

void TestLanguage::choosesThePluralOfItsCatalogue()
{
    const Words words(QLocale(QLocale::German), std::make_shared<SmallCatalogue>());
    QCOMPARE(words(Text::tr("%n echo(es) of %1", nullptr, 1)).arg(3), QStringLiteral("1 Echo von 3"));
    QCOMPARE(words(Text::tr("%n echo(es) of %1", nullptr, 5'000'000'000)).arg(3),
             QStringLiteral("5000000000 Echos von 3"));
}

void TestLanguage::saysInEnglishWhatTheCatalogueLacks()
{
    const Words words(QLocale(QLocale::German), std::make_shared<SmallCatalogue>());
    QCOMPARE(words(Text::tr("Not in it")), QStringLiteral("Not in it"));
    QVERIFY(words(Text()).isEmpty());
}

void TestLanguage::writesNumbersWithThePointOfTheLanguage()
{
    QCOMPARE(Words::of(Language::German).number(1234.5, 2), QStringLiteral("1234,50"));
    QCOMPARE(Words::english().number(1234.5, 2), QStringLiteral("1234.50"));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
