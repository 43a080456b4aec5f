// A watch in words and in JSON.
#include "core/diagnosis/watch_text.h"
#include "core/log/utc.h"
#include "core/report/report_html.h"
#include "core/report/report_text.h"
#include "core/report/watch_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dicom_echo;

namespace {

QDateTime at(int second)
{
    return QDateTime::fromSecsSinceEpoch(second, utc);
}

Outage refusedFrom(int from, int until, quint64 attempts)
{
    EchoReport first;
    first.request.address = QStringLiteral("pacs");
    first.verdict = Verdict::Failure;
    first.findings = {Finding{Severity::Failure, Stage::Connect, FindingCode::ConnectionRefused, {}, {}}};
    first.peer.connectedTo = QStringLiteral("10.1.2.3:104");
    const auto failed = std::make_shared<const EchoReport>(first);
    return {at(from), at(until), attempts, failed, failed};
}

/// The peer refused at first and did not answer at last.
Outage timedOutAtLast(Outage outage)
{
    EchoReport last = *outage.first;
    last.findings.first().code = FindingCode::ConnectTimeout;
    outage.last = std::make_shared<const EchoReport>(last);
    return outage;
}

WatchSummary oneOutage()
{
    WatchSummary summary;
    summary.attempts = 10;
    summary.succeeded = 7;
    summary.isUp = true;
    summary.outages = {refusedFrom(100, 112, 3)};
    summary.outageCount = 1;
    summary.longestOutage = summary.outages.first();
    return summary;
}

EchoRequest request()
{
    EchoRequest request;
    request.address = QStringLiteral("pacs");
    return request;
}

WatchReport watchReport()
{
    return {request(), {}, oneOutage(), {}, RoundTripSummary{1, 2, 3, 4, 5, 6, 7, 8}, at(90), 30000};
}

} // namespace

class TestWatchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatChanged();
    void summarisesAWatch();
    void neverRoundsAFailureAway_data();
    void neverRoundsAFailureAway();
    void tellsTheStateInAFewWords();
    void writesAReport();
    void explainsTheNewestOutageInAReport();
    void writesJson();
    void writesJsonOfAWatchWithoutAttempts();
};

void TestWatchText::saysWhatChanged()
{
    QVERIFY(stateChangeText(StateChange::None, oneOutage()).isEmpty());
    const QString down = stateChangeText(StateChange::WentDown, oneOutage());
    QVERIFY2(down.startsWith(QLatin1StringView("Down: ")) && down.size() > 10, qPrintable(down));
    QCOMPARE(stateChangeText(StateChange::CameUp, oneOutage()),
             QStringLiteral("Up again after 12 s, failed attempts: 3"));
    WatchSummary otherwise = oneOutage();
    otherwise.outages = {timedOutAtLast(otherwise.outages.constFirst())};
    const QString now = stateChangeText(StateChange::FailedOtherwise, otherwise);
    QVERIFY2(now.startsWith(QLatin1StringView("Still down, but now: ")), qPrintable(now));
    QVERIFY2(!now.contains(QStringLiteral("refused")), qPrintable(now));
}

void TestWatchText::summarisesAWatch()
{
    QCOMPARE(watchSummaryText(oneOutage()), QStringLiteral("Up 70.00 % of 10 attempts, outages: 1, the longest 12 s"));
    WatchSummary good;
    good.attempts = good.succeeded = 3;
    QCOMPARE(watchSummaryText(good), QStringLiteral("Up 100 % of 3 attempts, outages: 0"));
    QCOMPARE(watchSummaryText({}), QStringLiteral("No attempt was completed"));
}

void TestWatchText::neverRoundsAFailureAway_data()
{
    QTest::addColumn<quint64>("succeeded");
    QTest::addColumn<QString>("text");
    QTest::newRow("all") << quint64(1'000'000) << QStringLiteral("100 %");
    QTest::newRow("all but one") << quint64(999'999) << QStringLiteral("99.99 %");
    QTest::newRow("one") << quint64(1) << QStringLiteral("0.01 %");
    QTest::newRow("none") << quint64(0) << QStringLiteral("0 %");
}

void TestWatchText::neverRoundsAFailureAway()
{
    QFETCH(quint64, succeeded);
    WatchSummary summary;
    summary.attempts = 1'000'000;
    summary.succeeded = succeeded;
    QTEST(availabilityText(summary), "text");
}

/// What a list and the line of the verdict say while a watch is on.
void TestWatchText::tellsTheStateInAFewWords()
{
    WatchSummary summary = watchReport().summary;
    const QDateTime from = summary.outages.constFirst().from.toLocalTime();
    summary.isUp = true;
    QCOMPARE(watchStateText(summary, from), QStringLiteral("Up, 70.00 %, watched"));
    QCOMPARE(watchProgressText(summary), QStringLiteral("Up, 70.00 % of 10 attempts, outages: 1, the longest 12 s"));
    summary.isUp = false;
    QCOMPARE(watchStateText(summary, from), QStringLiteral("Down since %1, watched").arg(from.toString(u"HH:mm")));
    QCOMPARE(watchStateText(summary, from.addDays(1)),
             QStringLiteral("Down since %1, watched").arg(from.toString(u"yyyy-MM-dd HH:mm")));
    QCOMPARE(watchProgressText(summary), QStringLiteral("Down for 12 s, up 70.00 % of 10 attempts, outages: 1"));
    QCOMPARE(watchStateText({}, from), QStringLiteral("Watched"));
    QCOMPARE(watchProgressText({}), QString());
}

void TestWatchText::writesAReport()
{
    const QString text = reportText(watchReport(), {QStringLiteral("E: Down")}).simplified();
    for (const char *part :
         {"DICOM connection watch (C-ECHO): failure =", "Watched for 30 s. Up 70.00 % of 10 attempts, outages: 1,",
          "The newest outage: 10.1.2.3:104 refused the connection What was seen:", "What to do: 1. ",
          "Outages: 1 1970-01-01 00:01:40.000 UTC, for 12 s, failed attempts: 3. 10.1.2.3:104 refused the connection",
          "To: pacs port 11112, AE title \"ANY-SCP\" When: 1970-01-01 00:01:30 UTC",
          "Echoed: every 5 s, a new association for each echo Made: 10 Succeeded: 7 Availability: 70.00 %",
          "Round trip: median 3 ms, mean 2 ms, minimum 1 ms, maximum 6 ms",
          "Percentiles: 95 % within 4 ms, 99 % within 5 ms", "Spread: standard deviation 7 ms, jitter 8 ms",
          "Log E: Down"})
        QVERIFY2(text.contains(QLatin1StringView(part)), qPrintable(QLatin1StringView(part) + u'\n' + text));
    QVERIFY2(!text.contains(QStringLiteral("not kept")), qPrintable(text));
    WatchReport eventful = watchReport();
    eventful.summary.outageCount = 4;
    QVERIFY(reportText(eventful, {}).contains(QStringLiteral("The 3 before these were not kept.")));
    WatchReport down = watchReport();
    down.summary.isUp = false;
    QVERIFY(reportText(down, {}).contains(QStringLiteral("UTC, for at least 12 s, failed attempts: 3.")));
    QVERIFY(
        watchSummaryText(down.summary).endsWith(QStringLiteral("outages: 1, the longest at least 12 s, still down")));
    const QString title = outageTitle(timedOutAtLast(down.summary.outages.constFirst()));
    QVERIFY2(title.startsWith(QStringLiteral("10.1.2.3:104 refused the connection, then: ")), qPrintable(title));
    QVERIFY(reportHtml(watchReport(), {}).contains(QStringLiteral("<p class=\"summary failure\">Watched for 30 s.")));
}

void TestWatchText::explainsTheNewestOutageInAReport()
{
    WatchReport report = watchReport();
    report.summary.outages << timedOutAtLast(refusedFrom(200, 210, 2));
    report.summary.outageCount = 2;
    const QString text = reportText(report, {}).simplified();
    const QString heading = QStringLiteral("The newest outage: ");
    QVERIFY(text.contains(heading));
    QVERIFY2(!text.contains(heading + QStringLiteral("10.1.2.3:104 refused")), qPrintable(text));
}

void TestWatchText::writesJson()
{
    WatchReport report = watchReport();
    report.lastRun.connection.emplace();
    report.lastRun.connection->attempts.emplaceBack().address = QHostAddress(QStringLiteral("10.1.2.3"));
    const QJsonObject json = QJsonDocument::fromJson(watchJsonText(report)).object();
    QCOMPARE(json[QLatin1StringView("schema")].toString(), QStringLiteral("dicom-echo/watch/1"));
    const QJsonArray attempts = json[QLatin1StringView("connection")][QLatin1StringView("attempts")].toArray();
    QCOMPARE(attempts[0][QLatin1StringView("address")].toString(), QStringLiteral("10.1.2.3"));
    QCOMPARE(json[QLatin1StringView("availabilityPercent")].toDouble(), 70.0);
    QCOMPARE(json[QLatin1StringView("request")][QLatin1StringView("address")].toString(), QStringLiteral("pacs"));
    QCOMPARE(json[QLatin1StringView("watch")][QLatin1StringView("interval")].toDouble(), 5.0);
    QCOMPARE(json[QLatin1StringView("roundTripMilliseconds")][QLatin1StringView("median")].toDouble(), 3.0);
    const QJsonArray outages = json[QLatin1StringView("outages")].toArray();
    QCOMPARE(outages.size(), 1);
    QCOMPARE(outages[0][QLatin1StringView("milliseconds")].toDouble(), 12000.0);
    QCOMPARE(outages[0][QLatin1StringView("failure")][QLatin1StringView("code")].toString(),
             QStringLiteral("connection-refused"));
    QCOMPARE(json[QLatin1StringView("longestOutage")], QJsonValue(outages[0]));
    EchoReport last = *report.summary.outages.constFirst().first;
    last.findings.first().code = FindingCode::ConnectTimeout;
    report.summary.outages.first().last = std::make_shared<const EchoReport>(last);
    const QJsonValue changed = QJsonDocument::fromJson(watchJsonText(report)).object()[QLatin1StringView("outages")][0];
    QCOMPARE(changed[QLatin1StringView("failure")][QLatin1StringView("code")].toString(),
             QStringLiteral("connection-refused"));
    QCOMPARE(changed[QLatin1StringView("lastFailure")][QLatin1StringView("code")].toString(),
             QStringLiteral("connect-timeout"));
}

void TestWatchText::writesJsonOfAWatchWithoutAttempts()
{
    const QJsonObject json = QJsonDocument::fromJson(watchJsonText({})).object();
    QVERIFY(json[QLatin1StringView("up")].isNull());
    QVERIFY(json[QLatin1StringView("connection")].isNull());
    QVERIFY(json[QLatin1StringView("availabilityPercent")].isNull());
    QVERIFY(json[QLatin1StringView("longestOutage")].isNull());
    QVERIFY(json[QLatin1StringView("roundTripMilliseconds")].isNull());
}

QTEST_APPLESS_MAIN(TestWatchText)
#include "tst_watch_text.moc"
