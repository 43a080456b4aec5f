// A watch in words and in JSON.
#include "core/diagnosis/watch_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dicom_echo;

namespace {

QDateTime at(int second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
}

Outage refusedFrom(int from, int until, quint64 attempts)
{
    return {at(from), at(until), attempts, {Stage::Connect, FailureCode::ConnectionRefused, {}, {}}};
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

} // namespace

class TestWatchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatChanged();
    void summarisesAWatch();
    void neverRoundsAFailureAway_data();
    void neverRoundsAFailureAway();
    void writesJson();
    void writesJsonOfAWatchWithoutAttempts();
};

void TestWatchText::saysWhatChanged()
{
    QVERIFY(stateChangeText(StateChange::None, oneOutage(), request()).isEmpty());
    const QString down = stateChangeText(StateChange::WentDown, oneOutage(), request());
    QVERIFY2(down.startsWith(QLatin1StringView("Down: ")) && down.size() > 10, qPrintable(down));
    QCOMPARE(stateChangeText(StateChange::CameUp, oneOutage(), request()),
             QStringLiteral("Up again after 12 s, failed attempts: 3"));
}

void TestWatchText::summarisesAWatch()
{
    QCOMPARE(watchSummaryText(oneOutage()), QStringLiteral("Up 70.00 % of 10 attempts, outages: 1, the longest 12 s"));
    WatchSummary good;
    good.attempts = good.succeeded = 3;
    QCOMPARE(watchSummaryText(good), QStringLiteral("Up 100 % of 3 attempts, outages: 0"));
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

void TestWatchText::writesJson()
{
    const WatchReport report{request(), {}, oneOutage(), RoundTripSummary{1, 2, 3, 4, 5, 6, 7, 8}, at(90), 30000};
    const QJsonObject json = QJsonDocument::fromJson(watchJsonText(report)).object();
    QCOMPARE(json[QLatin1StringView("schema")].toString(), QStringLiteral("dicom-echo/watch/1"));
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
}

void TestWatchText::writesJsonOfAWatchWithoutAttempts()
{
    const QJsonObject json = QJsonDocument::fromJson(watchJsonText({})).object();
    QVERIFY(json[QLatin1StringView("up")].isNull());
    QVERIFY(json[QLatin1StringView("longestOutage")].isNull());
    QVERIFY(json[QLatin1StringView("roundTripMilliseconds")].isNull());
}

QTEST_APPLESS_MAIN(TestWatchText)
#include "tst_watch_text.moc"
