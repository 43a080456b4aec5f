// Maintenance windows as a user writes them on one line.
#include "ui/profiles/maintenance_text.h"

#include <QTest>

using namespace dicom_echo;

class TestMaintenanceText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAUserWrites_data();
    void readsWhatAUserWrites();
    void writesWhatItReads();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void TestMaintenanceText::readsWhatAUserWrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<MaintenanceWindow>>("windows");
    const QTime from(22, 0);
    const QTime to(6, 0);
    QTest::newRow("nothing") << QStringLiteral("  ") << QList<MaintenanceWindow>();
    QTest::newRow("each day") << QStringLiteral("22:00-6:00") << QList<MaintenanceWindow>{{{}, from, to}};
    QTest::newRow("two days") << QStringLiteral("sat, SUN 22:00 - 06:00;")
                              << QList<MaintenanceWindow>{{{Qt::Saturday, Qt::Sunday}, from, to}};
    QTest::newRow("a range over the weekend")
        << QStringLiteral("Sat-Mon 22:00-06:00")
        << QList<MaintenanceWindow>{{{Qt::Saturday, Qt::Sunday, Qt::Monday}, from, to}};
    QTest::newRow("several") << QStringLiteral("Mon 22:00-06:00; 12:00-13:30")
                             << QList<MaintenanceWindow>{{{Qt::Monday}, from, to}, {{}, QTime(12, 0), QTime(13, 30)}};
}

void TestMaintenanceText::readsWhatAUserWrites()
{
    QFETCH(QString, text);
    QFETCH(QList<MaintenanceWindow>, windows);
    const auto parsed = parseMaintenance(text);
    QCOMPARE(parsed.error, QString());
    QVERIFY(parsed.value == windows);
}

void TestMaintenanceText::writesWhatItReads()
{
    const QString text = QStringLiteral("Sat Sun 22:00-06:00; 12:00-13:30");
    QCOMPARE(maintenanceText(*parseMaintenance(text).value), text);
    QCOMPARE(maintenanceText({}), QString());
}

void TestMaintenanceText::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("no times") << QStringLiteral("Sat") << QStringLiteral("Sat");
    QTest::newRow("no such hour") << QStringLiteral("22:00-26:00") << QStringLiteral("26:00");
    QTest::newRow("no such day") << QStringLiteral("Caturday 22:00-06:00") << QStringLiteral("Caturday");
    QTest::newRow("the second one") << QStringLiteral("22:00-06:00; 7-8") << QStringLiteral("7-8");
}

void TestMaintenanceText::saysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto parsed = parseMaintenance(text);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error.contains(named), qPrintable(parsed.error));
}

QTEST_GUILESS_MAIN(TestMaintenanceText)
#include "tst_maintenance_text.moc"
