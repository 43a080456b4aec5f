// What --help, --version and the manual page say of the options.
#include "app/command_line/command_line.h"
#include "app/command_line/option_table.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace dicom_echo;

class TestHelpText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsHelpOfAtMostEightyColumns();
    void namesTheVersionsOfWhatItStandsOn();
    void namesEveryOptionInTheHelp();
    void namesEveryOptionInTheManualPage();
};

void TestHelpText::printsHelpOfAtMostEightyColumns()
{
    const QString help = helpText();
    QVERIFY(help.endsWith(u'\n'));
    const QStringList lines = help.split(u'\n');
    for (const QString &line : lines) {
        QVERIFY2(line.size() <= 80, qPrintable(line));
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
    }
}

void TestHelpText::namesTheVersionsOfWhatItStandsOn()
{
    const QRegularExpression versions(QStringLiteral("^dicom-echo %1\nQt %2\nDCMTK 3\\.[0-9.]+\nOpenSSL 3\\.[0-9.]+\n$")
                                          .arg(QRegularExpression::escape(QStringLiteral(DICOM_ECHO_VERSION)),
                                               QRegularExpression::escape(QLatin1StringView(qVersion()))));
    QVERIFY2(versions.match(versionText()).hasMatch(), qPrintable(versionText()));
}

void TestHelpText::namesEveryOptionInTheHelp()
{
    const QString help = helpText();
    for (const CommandLineOption &option : commandLineOptions()) {
        QString names = QStringLiteral("  ") + shortSpelling(option).leftJustified(5) + longSpelling(option);
        if (option.takesValue())
            names += QStringLiteral(" <%1>").arg(QLatin1StringView(option.valueName));
        // A line of its own, with the text behind it or, if the names leave no place, below it.
        const QRegularExpression line(QStringLiteral("^%1( +|\n {36})[^- ]").arg(QRegularExpression::escape(names)),
                                      QRegularExpression::MultilineOption);
        QVERIFY2(help.contains(line), option.longName);
    }
}

void TestHelpText::namesEveryOptionInTheManualPage()
{
    QFile file(QStringLiteral(MANUAL_PAGE));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    const QString page = QString::fromUtf8(file.readAll());
    for (const CommandLineOption &option : commandLineOptions()) {
        // mdoc writes one dash before the name: `.It Fl q , -quiet`.
        const QRegularExpression item(QStringLiteral("^\\.It Fl.* -%1( |$)").arg(QLatin1StringView(option.longName)),
                                      QRegularExpression::MultilineOption);
        QVERIFY2(page.contains(item), option.longName);
        QVERIFY2(*option.shortName == '\0' ||
                     page.contains(QStringLiteral(".It Fl %1 , ").arg(QLatin1StringView(option.shortName))),
                 option.longName);
    }
}

QTEST_GUILESS_MAIN(TestHelpText)
#include "tst_help_text.moc"
