#include "core/echo/maintenance_window.h"

#include <QJsonObject>
#include <QTest>

using namespace dicom_echo;

namespace {

const QDate monday(2026, 11, 30);

} // namespace

class TestMaintenanceWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOnAtItsTimes_data();
    void isOnAtItsTimes();
    void isReadAsItIsWritten();
    void refusesWhatIsNoWindow_data();
    void refusesWhatIsNoWindow();
};

void TestMaintenanceWindow::isOnAtItsTimes_data()
{
    QTest::addColumn<MaintenanceWindow>("window");
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<bool>("isOn");
    const MaintenanceWindow noon{{Qt::Monday}, {12, 0}, {13, 0}};
    const MaintenanceWindow night{{Qt::Sunday}, {22, 0}, {6, 0}};
    const MaintenanceWindow everyDay{{}, {12, 0}, {13, 0}};
    const MaintenanceWindow wholeDay{{Qt::Monday}, {0, 0}, {0, 0}};
    QTest::addRow("before it") << noon << QDateTime(monday, {11, 59, 59}) << false;
    QTest::addRow("at its start") << noon << QDateTime(monday, {12, 0}) << true;
    QTest::addRow("at its end") << noon << QDateTime(monday, {13, 0}) << false;
    QTest::addRow("on another day") << noon << QDateTime(monday.addDays(1), {12, 30}) << false;
    QTest::addRow("every day") << everyDay << QDateTime(monday.addDays(3), {12, 30}) << true;
    QTest::addRow("over midnight, before it") << night << QDateTime(monday.addDays(-1), {23, 0}) << true;
    QTest::addRow("over midnight, behind it") << night << QDateTime(monday, {5, 59}) << true;
    QTest::addRow("over midnight, on the wrong evening") << night << QDateTime(monday, {23, 0}) << false;
    QTest::addRow("over midnight, on the wrong morning") << night << QDateTime(monday.addDays(-1), {5, 0}) << false;
    QTest::addRow("a whole day") << wholeDay << QDateTime(monday, {23, 59}) << true;
    QTest::addRow("the day after a whole day") << wholeDay << QDateTime(monday.addDays(1), {0, 0}) << false;
}

void TestMaintenanceWindow::isOnAtItsTimes()
{
    QFETCH(MaintenanceWindow, window);
    QFETCH(QDateTime, time);
    QTEST(isInMaintenance({window}, time), "isOn");
}

void TestMaintenanceWindow::isReadAsItIsWritten()
{
    const QList<MaintenanceWindow> windows{{{Qt::Saturday, Qt::Sunday}, {22, 0}, {6, 30}}, {{}, {1, 5}, {2, 0}}};
    const QJsonArray json = maintenanceToJson(windows);
    QCOMPARE(json[0].toObject()[QStringLiteral("weekdays")].toArray(),
             (QJsonArray{QStringLiteral("sat"), QStringLiteral("sun")}));
    QCOMPARE(json[0].toObject()[QStringLiteral("from")].toString(), QStringLiteral("22:00"));
    QCOMPARE(json[1].toObject()[QStringLiteral("to")].toString(), QStringLiteral("02:00"));
    QCOMPARE(maintenanceFromJson(json).value, windows);
}

void TestMaintenanceWindow::refusesWhatIsNoWindow_data()
{
    QTest::addColumn<QJsonValue>("window");
    const auto window = [](const QString &day, const QString &from, const QString &to) {
        return QJsonValue(QJsonObject{
            {QStringLiteral("weekdays"), QJsonArray{day}}, {QStringLiteral("from"), from}, {QStringLiteral("to"), to}});
    };
    QTest::addRow("no object") << QJsonValue(5);
    QTest::addRow("an unknown day") << window(QStringLiteral("day"), QStringLiteral("22:00"), QStringLiteral("23:00"));
    QTest::addRow("25 hours") << window(QStringLiteral("mon"), QStringLiteral("25:00"), QStringLiteral("23:00"));
    QTest::addRow("no end") << window(QStringLiteral("mon"), QStringLiteral("22:00"), QString());
}

void TestMaintenanceWindow::refusesWhatIsNoWindow()
{
    QFETCH(QJsonValue, window);
    const auto parsed = maintenanceFromJson({window});
    QVERIFY(!parsed);
    QVERIFY(!parsed.error.isEmpty());
}

QTEST_GUILESS_MAIN(TestMaintenanceWindow)
#include "tst_maintenance_window.moc"
