// Ranges of thresholds: the table of the Monitoring Plugins' guidelines, and what is none.
#include "core/formats/threshold.h"

#include <QTest>

using namespace dicom_echo;

class TestThreshold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alertsAsTheGuidelinesSay_data();
    void alertsAsTheGuidelinesSay();
    void refusesWhatIsNoRange_data();
    void refusesWhatIsNoRange();
    void tellsAnUpperLimitFromOtherRanges();
};

void TestThreshold::alertsAsTheGuidelinesSay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<double>>("alerts");
    QTest::addColumn<QList<double>>("isFine");
    const auto row = [](const char *text, const QList<double> &alerts, const QList<double> &isFine) {
        QTest::newRow(text) << QString::fromLatin1(text) << alerts << isFine;
    };
    row("10", {-1, 10.5}, {0, 5, 10});
    row("10:", {-1, 9.9}, {10, 1e9});
    row("~:10", {10.1}, {-1e9, 0, 10});
    row("10:20", {9.9, 20.1}, {10, 15, 20});
    row("@10:20", {10, 15, 20}, {9.9, 20.1});
    row("@10", {0, 10}, {-1, 10.1});
    row("0.25", {0.2501}, {0, 0.25});
    row(".25:.5", {0.2, 0.51}, {0.25, 0.5});
    row("-2:-1", {-3, 0}, {-2, -1.5, -1});
    row("0", {0.001}, {0});
    row("~:", {}, {-1e9, 1e9});
}

void TestThreshold::alertsAsTheGuidelinesSay()
{
    QFETCH(QString, text);
    QFETCH(QList<double>, alerts);
    QFETCH(QList<double>, isFine);
    const auto threshold = parseThreshold(text);
    QVERIFY2(threshold, qPrintable(threshold.error));
    QCOMPARE(threshold.value->text, text);
    for (const double value : alerts)
        QVERIFY2(threshold.value->alerts(value), qPrintable(QString::number(value)));
    for (const double value : isFine)
        QVERIFY2(!threshold.value->alerts(value), qPrintable(QString::number(value)));
}

void TestThreshold::refusesWhatIsNoRange_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"",      "@",  ":",  "~",   ":10", "@:5", "1,5", "0.5s", "1e3", "0x10", "inf", "nan",        "20:10",
          "1:2:3", " 1", "1 ", "1:~", "1.",  ".",   "--1", "+1",   "1\n", "5%",   "@@1", "99999999999"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestThreshold::refusesWhatIsNoRange()
{
    QFETCH(QString, text);
    const auto threshold = parseThreshold(text);
    QVERIFY(!threshold);
    QVERIFY(!threshold.error.isEmpty());
}

void TestThreshold::tellsAnUpperLimitFromOtherRanges()
{
    QVERIFY(parseThreshold(QStringLiteral("0.5")).value->isUpperLimit());
    QVERIFY(parseThreshold(QStringLiteral("0:0.5")).value->isUpperLimit());
    for (const char *text : {"0.1:0.5", "~:0.5", "@0.5", "0.1:"})
        QVERIFY2(!parseThreshold(QString::fromLatin1(text)).value->isUpperLimit(), text);
}

QTEST_GUILESS_MAIN(TestThreshold)
#include "tst_threshold.moc"
