// The schemas describe what is given out, and a document that breaks one is found.
#include "core/log/utc.h"
#include "core/report/fleet_json.h"
#include "core/report/json_text.h"
#include "core/report/report_json.h"
#include "core/report/watch_json.h"
#include "tests/support/json_schema.h"
#include "tests/unit/fleet/fleet_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestJsonSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesEveryFinding();
    void describesAWatch();
    void findsWhatBreaksIt_data();
    void findsWhatBreaksIt();
    void readsEachLineOfAnOutput();
};

namespace {

QJsonObject goodReport()
{
    EchoReport report = rejectedPeer(QString(), QStringLiteral("pacs")).report;
    report.startedAt = QDateTime(QDate(2026, 11, 30), QTime(8, 0), utc);
    report.echoes.statuses[0] = 1;
    return reportToJson(report);
}

using Change = std::function<void(QJsonObject &)>;

QJsonObject with(QJsonObject object, const char *key, const QJsonValue &value)
{
    object[QLatin1StringView(key)] = value;
    return object;
}

} // namespace

void TestJsonSchema::describesEveryFinding()
{
    FleetReport fleet;
    fleet.startedAt = QDateTime(QDate(2026, 11, 30), QTime(8, 0), utc);
    for (int code = 0; code < findingCodeCount; ++code) {
        fleet.peers << failedPeer(QString::number(code), QStringLiteral("pacs"), Stage::Associate, FindingCode(code));
        QCOMPARE(schemaErrors(reportToJson(fleet.peers.constLast().report)), QStringList());
    }
    fleet.changes.emplace().since = fleet.startedAt;
    QCOMPARE(schemaErrors(fleetToJson(fleet)), QStringList());
}

void TestJsonSchema::describesAWatch()
{
    const auto failed = std::make_shared<const EchoReport>(rejectedPeer(QString(), QStringLiteral("pacs")).report);
    WatchReport watch;
    watch.startedAt = QDateTime(QDate(2026, 11, 30), QTime(8, 0), utc);
    watch.summary.attempts = 1;
    watch.summary.isUp = false;
    watch.summary.outages = {{watch.startedAt, watch.startedAt.addSecs(5), 1, failed, failed}};
    watch.summary.longestOutage = watch.summary.outages.first();
    QCOMPARE(schemaErrors(watchToJson(watch)), QStringList());
}

void TestJsonSchema::findsWhatBreaksIt_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("a member less", [](QJsonObject &report) { report.remove(u"stages"); });
    row("a member more", [](QJsonObject &report) { report[QStringLiteral("extra")] = 1; });
    row("another word", [](QJsonObject &report) { report[QStringLiteral("verdict")] = QStringLiteral("ok"); });
    row("another type", [](QJsonObject &report) { report[QStringLiteral("milliseconds")] = QStringLiteral("1"); });
    row("a negative number", [](QJsonObject &report) { report[QStringLiteral("milliseconds")] = -1; });
    row("no time", [](QJsonObject &report) { report[QStringLiteral("startedAt")] = QStringLiteral("today"); });
    row("no schema", [](QJsonObject &report) { report.remove(u"schema"); });
    row("an unknown schema",
        [](QJsonObject &report) { report[QStringLiteral("schema")] = QStringLiteral("dicom-echo/report/9"); });
    row("inside of an object", [](QJsonObject &report) {
        report[QStringLiteral("peer")] = with(report[QStringLiteral("peer")].toObject(), "maximumPdu", 1.5);
    });
    row("inside of a choice", [](QJsonObject &report) {
        report[QStringLiteral("failure")] = with(report[QStringLiteral("failure")].toObject(), "stage", 7);
    });
    row("a status", [](QJsonObject &report) {
        QJsonObject echoes = report[QStringLiteral("echoes")].toObject();
        echoes[QStringLiteral("statuses")] = QJsonObject{{QStringLiteral("success"), 1}};
        report[QStringLiteral("echoes")] = echoes;
    });
    row("too few items", [](QJsonObject &report) { report[QStringLiteral("stages")] = QJsonArray(); });
}

void TestJsonSchema::findsWhatBreaksIt()
{
    QFETCH(Change, change);
    QJsonObject report = goodReport();
    QCOMPARE(schemaErrors(report), QStringList());
    change(report);
    QVERIFY(!schemaErrors(report).isEmpty());
    // A part of another document is looked at, too.
    QJsonObject peer{{QStringLiteral("schema"), QStringLiteral("dicom-echo/fleet-peer/1")},
                     {QStringLiteral("name"), QString()},
                     {QStringLiteral("group"), QString()},
                     {QStringLiteral("report"), report}};
    if (report.value(u"schema") == goodReport().value(u"schema"))
        QVERIFY(!schemaErrors(peer).isEmpty());
}

void TestJsonSchema::readsEachLineOfAnOutput()
{
    const QByteArray good = asciiJsonLine(goodReport());
    QCOMPARE(schemaErrorsOfOutput(good + good), QStringList());
    QCOMPARE(schemaErrorsOfOutput("DICOM OK - {\"schema\": 1}\n"), QStringList());
    QVERIFY(!schemaErrorsOfOutput(good + QByteArray(good).replace("verdict", "Verdict")).isEmpty());
}

QTEST_GUILESS_MAIN(TestJsonSchema)
#include "tst_json_schema.moc"
