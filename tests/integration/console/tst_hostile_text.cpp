// Whatever text a peer sends is shown as text: in the log, in every sentence about the run, in the reports, in JSON, in
// the view of its PDUs, and on the terminal.
#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/pdu_summary.h"
#include "core/echo/run_log.h"
#include "core/report/report_html.h"
#include "core/report/report_json.h"
#include "core/report/report_text.h"
#include "core/text/visible_text.h"
#include "tests/support/engine_run.h"
#include "tests/support/hostile_text.h"
#include "tests/support/program_run.h"
#include "tests/support/scripts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

/// How a peer brings its text in: the engine goes on, or stops at it.
struct Situation
{
    const char *name;
    std::function<Script(const QByteArray &text)> script;
};

const std::array situations{
    Situation{"success", [](const QByteArray &text) { return servingHostileText(text, 0x0000); }},
    Situation{"failure status", [](const QByteArray &text) { return servingHostileText(text, 0x0110); }},
    Situation{"unknown transfer syntax",
              [](const QByteArray &text) {
                  AssociateAc ac = hostileAc(text);
                  ac.contexts = {{1, 0, {text}}};
                  return Script{step::ReceivePdu{}, step::Send{associateAc(ac)}, step::WaitForEnd{}};
              }},
    Situation{"refused context",
              [](const QByteArray &text) {
                  AssociateAc ac = hostileAc(text);
                  ac.contexts = {{1, 4, {text}}};
                  return Script{step::ReceivePdu{}, step::Send{associateAc(ac)}, step::WaitForEnd{}};
              }},
    Situation{"role of an unknown SOP class",
              [](const QByteArray &text) {
                  AssociateAc ac = hostileAc(text);
                  ac.moreUserInformation = item(0x54, u16(quint16(text.size())) + text + u16(0));
                  return Script{step::ReceivePdu{}, step::Send{associateAc(ac)}} + answeringEcho() + releasing();
              }},
    Situation{"no DICOM at all",
              [](const QByteArray &text) {
                  return Script{step::ReceivePdu{}, step::Send{text}, step::Close{}};
              }},
};

QString visible(const QByteArray &bytes)
{
    return visibleText(QString::fromLatin1(bytes));
}

void addFieldTexts(const Field &field, QStringList &texts)
{
    texts << field.name << field.value << field.meaning;
    for (const Field &child : field.children)
        addFieldTexts(child, texts);
}

/// All that is said about the peer's PDUs one by one.
QStringList pduTexts(const EngineRun &run)
{
    QStringList texts;
    for (const QByteArray &pdu : run.pdus(Direction::Received)) {
        const PduSummary summary = pduSummary(pdu);
        texts << summary.meaning;
        for (const Violation &violation : summary.violations)
            texts << violationText(violation);
        addFieldTexts(pduFields(pdu), texts);
    }
    return texts;
}

/// All sentences about the run.
QStringList diagnosisTexts(const EchoReport &report)
{
    QStringList texts{verdictSentence(report)};
    for (const Finding &finding : report.findings) {
        const Diagnosis diagnosis = diagnose(report, finding);
        texts << diagnosis.title << diagnosis.evidence << diagnosis.cause << diagnosis.advice;
    }
    return texts;
}

QStringList debugLog(const EngineRun &run)
{
    QStringList lines;
    RunLog log(LogLevel::Debug, [&lines](LogRecord &&record) { lines << logLine(record); });
    for (const RunEvent &event : run.events)
        log.consume(event);
    return lines;
}

/// The text of the page. Fails if the page is not well-formed or has an element that the peer could have made.
QString textOfPage(QString html)
{
    html.remove(QStringLiteral("<meta charset=\"utf-8\">")); // the one element of it that XML would close
    QXmlStreamReader reader(html);
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            text += reader.text();
        for (const char *const foreign : {"b", "img", "script"}) {
            if (reader.isStartElement() && reader.name() == QLatin1StringView(foreign))
                qWarning("%s", foreign);
        }
    }
    return reader.hasError() ? QString() : text;
}

} // namespace

class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTextWhereverItIsShown_data();
    void isTextWhereverItIsShown();
    void isTextOnATerminal_data();
    void isTextOnATerminal();
};

void TestHostileText::isTextWhereverItIsShown_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QByteArray>("hostile");
    for (const Situation &situation : situations) {
        for (const HostileText &text : hostileTexts)
            QTest::addRow("%s: %s", situation.name, text.name) << situation.script(text.bytes) << text.bytes;
    }
}

void TestHostileText::isTextWhereverItIsShown()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QFETCH(Script, script);
    QFETCH(QByteArray, hostile);
    ScriptedPeer peer(script);
    const EngineRun run = runEngine(requestTo(peer.port()));

    const QStringList log = debugLog(run);
    const QString ticket = reportText(run.report, log);
    const QString page = reportHtml(run.report, log);
    const QByteArray json = reportJsonText(run.report);
    QStringList texts = log + pduTexts(run) + diagnosisTexts(run.report) + ticket.split(u'\n') + page.split(u'\n');
    texts += QString::fromLatin1(json).split(u'\n');
    for (const QString &text : std::as_const(texts))
        QCOMPARE(text, visibleText(text));
    QVERIFY(std::all_of(json.begin(), json.end(), [](char c) { return c == '\n' || (c >= ' ' && c <= '~'); }));
    QVERIFY(!QJsonDocument::fromJson(json).object().isEmpty());

    // It is not hidden either.
    const QString shown = visible(hostile);
    if (run.report.failure() && run.report.failure()->code == FindingCode::NotDicom)
        return;
    QVERIFY2(log.join(u'\n').contains(shown), qPrintable(log.join(u'\n')));
    QVERIFY2(ticket.contains(shown), qPrintable(ticket));
    QVERIFY2(textOfPage(page).contains(shown), qPrintable(page));
    QVERIFY(pduTexts(run).join(u'\n').contains(shown));
}

void TestHostileText::isTextOnATerminal_data()
{
    QTest::addColumn<QByteArray>("hostile");
    for (const HostileText &text : hostileTexts)
        QTest::newRow(text.name) << text.bytes;
}

void TestHostileText::isTextOnATerminal()
{
    QFETCH(QByteArray, hostile);
    ScriptedPeer peer(servingHostileText(hostile, 0x0110));
    const ProgramOutput run = runProgram(QStringLiteral(DICOM_ECHO_PROGRAM),
                                         {QStringLiteral("--console"), QStringLiteral("--json"), QStringLiteral("-d"),
                                          QStringLiteral("127.0.0.1"), QString::number(peer.port())});
    QCOMPARE(run.exitCode, 1);
    const QString all = run.log + run.output;
    for (const QString &line : all.split(u'\n'))
        QCOMPARE(line, visibleText(line));
    QVERIFY2(run.log.contains(visible(hostile)), qPrintable(run.log));
    const QJsonObject peerFacts = QJsonDocument::fromJson(run.output.toUtf8())[u"peer"].toObject();
    QCOMPARE(peerFacts[u"implementationVersionName"].toString(), QString::fromLatin1(hostile));
}

QTEST_GUILESS_MAIN(TestHostileText)
#include "tst_hostile_text.moc"
