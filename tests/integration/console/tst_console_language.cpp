// The program of a user whose system speaks German: what people read is in German, what programs read is not.
#include "tests/support/loopback.h"
#include "tests/support/program_run.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestConsoleLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reportsInGermanWithTheCodes();
    void saysTheLanguageInEachReport_data();
    void saysTheLanguageInEachReport();
    void tellsProgramsInEnglish();
    void logsAndComplainsInEnglish();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    [[nodiscard]] QString contents(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QTemporaryDir m_folder;
    ProgramOutput m_german;
    ProgramOutput m_english;
};

namespace {

const QStringList germanSystem{QStringLiteral("LC_ALL="), QStringLiteral("LC_CTYPE=C.UTF-8"),
                               QStringLiteral("LC_MESSAGES=de_DE.UTF-8"), QStringLiteral("LANG=de_DE.UTF-8")};

QJsonObject jsonOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QJsonObject failureOf(const ProgramOutput &run)
{
    return jsonOf(run.output)[QLatin1StringView("failure")].toObject();
}

} // namespace

/// A refused connection, once in each language.
void TestConsoleLanguage::initTestCase()
{
    const QString port = QString::number(freePort());
    const auto run = [&](const char *html, const char *text, const QStringList &variables) {
        return runProgram(QStringLiteral(DICOM_ECHO_PROGRAM),
                          {QStringLiteral("--console"), QStringLiteral("--format"), QStringLiteral("json"),
                           QStringLiteral("--report"), path(html), QStringLiteral("--report"), path(text),
                           QStringLiteral("127.0.0.1"), port},
                          variables);
    };
    m_english = run("en.html", "en.txt", {});
    m_german = run("de.html", "de.txt", germanSystem);
    QCOMPARE(m_german.exitCode, m_english.exitCode);
}

void TestConsoleLanguage::reportsInGermanWithTheCodes()
{
    const QString html = contents("de.html");
    QVERIFY(html.contains(QStringLiteral("hat die Verbindung abgelehnt")));
    QVERIFY(html.contains(QStringLiteral("<th>Wahrscheinliche Ursache</th>")));
    QVERIFY(html.contains(QStringLiteral("<td>connection-refused</td>")));
    QVERIFY(html.contains(QStringLiteral("<th>Verbindung (connect)</th>")));
    QVERIFY(!html.contains(QStringLiteral("Likely cause")));
    QVERIFY(html.contains(QStringLiteral("E: TCP Initialisation Error: Connection refused"))); // the log
    const QString text = contents("de.txt");
    QVERIFY(text.contains(QStringLiteral("Was zu tun ist:")));
    QVERIFY(text.contains(QStringLiteral("connection-refused")));
    QVERIFY(text.contains(QStringLiteral("  Maximale PDU-Größe: 16382 Bytes\n"))); // longer than any English name
}

void TestConsoleLanguage::saysTheLanguageInEachReport_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("English") << QByteArray("en.html") << QByteArray("en.txt") << QStringLiteral("en")
                             << QStringLiteral("English");
    QTest::newRow("German") << QByteArray("de.html") << QByteArray("de.txt") << QStringLiteral("de")
                            << QStringLiteral("Deutsch");
}

void TestConsoleLanguage::saysTheLanguageInEachReport()
{
    QFETCH(const QByteArray, html);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, code);
    QFETCH(const QString, name);
    QVERIFY(contents(html.constData()).contains(QStringLiteral("<html lang=\"%1\">").arg(code)));
    QVERIFY(contents(text.constData()).contains(name));
}

void TestConsoleLanguage::tellsProgramsInEnglish()
{
    const QJsonObject english = failureOf(m_english);
    const QJsonObject german = failureOf(m_german);
    QCOMPARE(english[QLatin1StringView("code")].toString(), QStringLiteral("connection-refused"));
    for (const char *key : {"code", "stage", "title", "cause", "advice"})
        QCOMPARE(german[QLatin1StringView(key)], english[QLatin1StringView(key)]);
}

void TestConsoleLanguage::logsAndComplainsInEnglish()
{
    QCOMPARE(m_german.logLines(), m_english.logLines());
    const QStringList nonsense{QStringLiteral("--console"), QStringLiteral("--nonsense")};
    const ProgramOutput english = runProgram(QStringLiteral(DICOM_ECHO_PROGRAM), nonsense);
    const ProgramOutput german = runProgram(QStringLiteral(DICOM_ECHO_PROGRAM), nonsense, germanSystem);
    QVERIFY(!english.log.isEmpty());
    QCOMPARE(german.log, english.log);
    QCOMPARE(german.exitCode, english.exitCode);
}

QTEST_GUILESS_MAIN(TestConsoleLanguage)
#include "tst_console_language.moc"
