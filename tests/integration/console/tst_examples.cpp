// The installed examples for Prometheus, Grafana and Zabbix fit what the program gives out.
#include "core/formats/report_writer.h"
#include "core/log/utc.h"
#include "core/report/fleet_json.h"
#include "tests/unit/fleet/fleet_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace dicom_echo;

class TestExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasRulesThatPromtoolTakes_data();
    void hasRulesThatPromtoolTakes();
    void asksForMetricsThatThereAre_data();
    void asksForMetricsThatThereAre();
    void readsOfTheJsonWhatThereIs();
    void hasIdentifiersThatZabbixTakes();
};

namespace {

QByteArray example(const QString &name)
{
    QFile file(QStringLiteral(EXAMPLES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// With one of everything that is told.
FleetReport richFleet()
{
    FleetPeerResult secure = succeededPeer(QStringLiteral("CT 1"));
    secure.report.echoes.roundTrip.emplace().median = 0.3;
    secure.report.stage(Stage::Resolve) = {StageState::Ok, 0.1};
    secure.report.tls.emplace().version = QStringLiteral("TLSv1.3");
    CertificateFacts certificate;
    certificate.notAfter = QDateTime(QDate(2030, 1, 1), QTime(0, 0), utc);
    secure.report.tls->chain = {certificate};
    FleetPeerResult down = refusedPeer(QStringLiteral("MR 1"), QStringLiteral("192.0.2.2"));
    down.isDownExpected = true;
    FleetReport fleet;
    fleet.startedAt = QDateTime(QDate(2026, 11, 30), QTime(8, 0), utc);
    fleet.peers = {secure, down};
    fleet.peerCount = 2;
    return fleet;
}

void collect(const QJsonValue &value, const QString &key, QJsonArray &found)
{
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            collect(item, key, found);
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() == key)
            found << member.value();
        collect(member.value(), key, found);
    }
}

QJsonArray all(const QJsonValue &value, const char *key)
{
    QJsonArray found;
    collect(value, QString::fromLatin1(key), found);
    return found;
}

/// Follows `$.a.b`.
bool hasMember(QJsonValue value, const QString &path)
{
    for (const QString &name : path.split(u'.').mid(1)) {
        if (!value.toObject().contains(name))
            return false;
        value = value.toObject().value(name);
    }
    return true;
}

} // namespace

void TestExamples::hasRulesThatPromtoolTakes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("their form") << QStringList{QStringLiteral("check"), QStringLiteral("rules"),
                                               QStringLiteral(EXAMPLES "/prometheus-alerts.yml")};
    QTest::newRow("when they fire") << QStringList{QStringLiteral("test"), QStringLiteral("rules"),
                                                   QStringLiteral(ALERTS_TEST)};
}

void TestExamples::hasRulesThatPromtoolTakes()
{
    QFETCH(QStringList, arguments);
    QProcess promtool;
    promtool.start(QStringLiteral("promtool"), arguments);
    QVERIFY2(promtool.waitForFinished(), qPrintable(promtool.errorString()));
    QVERIFY2(promtool.exitCode() == 0,
             (promtool.readAllStandardOutput() + promtool.readAllStandardError()).constData());
}

void TestExamples::asksForMetricsThatThereAre_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("alerts") << "prometheus-alerts.yml";
    QTest::newRow("dashboard") << "grafana-dashboard.json";
}

void TestExamples::asksForMetricsThatThereAre()
{
    QFETCH(QString, file);
    const QString text = QString::fromUtf8(example(file));
    const QString page = QString::fromUtf8(reportBytes(ReportFormat::Prometheus, richFleet(), {}));
    static const QRegularExpression metric(QStringLiteral("\\b(probe|dicom_echo)_[a-z_]+"));
    int count = 0;
    for (auto match = metric.globalMatch(text); match.hasNext(); ++count) {
        const QString name = match.next().captured();
        QVERIFY2(page.contains(QStringLiteral("# TYPE %1 gauge").arg(name)), qPrintable(name));
    }
    QVERIFY(count >= 5);
    if (file.endsWith(u"json"))
        QVERIFY(!QJsonDocument::fromJson(text.toUtf8()).isNull());
}

void TestExamples::readsOfTheJsonWhatThereIs()
{
    const QJsonObject zabbix = QJsonDocument::fromJson(example(QStringLiteral("zabbix-template.json"))).object();
    const QJsonObject fleet = fleetToJson(richFleet());
    const QJsonValue failed = fleet.value(u"peers").toArray().at(1);
    const QJsonValue answered = fleet.value(u"peers").toArray().at(0);
    QStringList paths;
    for (const QJsonValue &steps : all(zabbix, "preprocessing")) {
        for (const QJsonValue &step : steps.toArray()) {
            if (step.toObject().value(u"type") == QStringLiteral("JSONPATH"))
                paths << step.toObject().value(u"parameters").toArray().first().toString();
        }
    }
    QVERIFY(paths.size() >= 8);
    for (const QString &path : paths) {
        const QString ofPeer = path.section(QStringLiteral(")]"), 1).remove(QStringLiteral(".first()"));
        const bool isThere = ofPeer.isEmpty() ? hasMember(fleet, path)
                                              : hasMember(failed, u'$' + ofPeer) || hasMember(answered, u'$' + ofPeer);
        QVERIFY2(isThere, qPrintable(path));
        QVERIFY2(!path.contains(QStringLiteral("{#PEER}")), qPrintable(path)); // a name may have quotes
        static const QRegularExpression compared(QStringLiteral("@(\\.[A-Za-z.]+)=="));
        for (auto member = compared.globalMatch(path); member.hasNext();) {
            const QString name = u'$' + member.next().captured(1);
            QVERIFY2(hasMember(answered, name), qPrintable(name));
        }
    }
    for (const QJsonValue &macros : all(zabbix, "lld_macro_paths")) {
        for (const QJsonValue &macro : macros.toArray())
            QVERIFY2(hasMember(answered, macro.toObject().value(u"path").toString()),
                     qPrintable(macro.toObject().value(u"path").toString()));
    }
}

void TestExamples::hasIdentifiersThatZabbixTakes()
{
    const QJsonObject zabbix = QJsonDocument::fromJson(example(QStringLiteral("zabbix-template.json"))).object();
    static const QRegularExpression version4(QStringLiteral("^[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}$"));
    QStringList identifiers;
    for (const QJsonValue &uuid : all(zabbix, "uuid")) {
        QVERIFY2(version4.match(uuid.toString()).hasMatch(), qPrintable(uuid.toString()));
        identifiers << uuid.toString();
    }
    QVERIFY(identifiers.size() >= 10);
    QCOMPARE(identifiers.removeDuplicates(), 0);
    QStringList keys;
    for (const QJsonValue &key : all(zabbix, "key"))
        keys << key.toString();
    for (const QJsonValue &master : all(zabbix, "master_item"))
        QVERIFY(keys.contains(master.toObject().value(u"key").toString()));
}

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
