#include "core/profiles/profile_json.h"

#include <QJsonDocument>
#include <QTest>

using namespace dicom_echo;
using namespace std::chrono_literals;

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Nothing as it is by default.
TlsSettings unusualTls()
{
    TlsSettings tls;
    tls.profile = TlsProfile::Legacy;
    tls.verification = TlsVerification::Pin;
    tls.caPath = QStringLiteral("/etc/ca.pem");
    tls.crlFile = QStringLiteral("/etc/crl.pem");
    tls.pinnedSha256 = QByteArray(64, 'a');
    tls.serverName = QStringLiteral("pacs.example.org");
    tls.certificateFile = QStringLiteral("/etc/own.pem");
    tls.keyFile = QStringLiteral("/etc/own.key");
    return tls;
}

/// Nothing as it is by default.
Profile unusualProfile()
{
    Profile profile;
    profile.name = QStringLiteral("CT 1 \u00fcber \"TLS\" \\ <b>");
    profile.group = QStringLiteral("North");
    profile.contact = QStringLiteral("Radiology IT, 4711");
    profile.notes = QStringLiteral("Room 3\nDown each first Monday");
    profile.expectedDown = true;
    profile.maintenance = {{{Qt::Saturday}, {22, 0}, {6, 0}}};
    profile.kind = ProfileKind::LocalTestPeer;
    profile.request.address = QStringLiteral("fe80::1%eth0");
    profile.request.port = 104;
    profile.request.callingAeTitle = QStringLiteral("CALLING");
    profile.request.calledAeTitle = QStringLiteral("MAIN PACS");
    profile.request.acseTimeout = 1ms;
    profile.request.dimseTimeout = 12345ms;
    profile.request.networkTimeout = 24h;
    profile.request.maximumPdu = 0;
    profile.request.localAddress = QStringLiteral("192.0.2.1"); // of this computer or not
    profile.request.transferSyntaxes = TransferSyntaxChoice::DeflatedExplicitLittleEndian;
    profile.request.repeat = 1000000;
    profile.request.ending = AssociationEnding::Abort;
    profile.request.interval = 250ms;
    profile.request.acknowledgement = Acknowledgement::SystemDefault;
    profile.request.secondOpinion = SecondOpinionChoice::Never;
    profile.request.pathCheck = PathCheckChoice::LargeRequest;
    profile.request.tls = unusualTls();
    profile.watch = {250ms, 1h, WatchAssociations::One};
    profile.lastImplementationClassUid = QStringLiteral("1.2.276.0.7230010.3.0.3.6.7");
    profile.lastImplementationVersionName = QStringLiteral("OFFIS_DCMTK_367");
    profile.unknownKeys = objectOf(R"({"folder": {"name": "CT", "order": [2, 1]}, "port2": 9007199254740993})");
    return profile;
}

Profile namedProfile(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.request.address = QStringLiteral("pacs.example.org");
    return profile;
}

} // namespace

class ProfileJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryKeyByItsName();
    void readsBackWhatItWrote();
    void takesDefaultsForKeysThatAreNotThere();
    void keepsTheLogLevelThatOlderVersionsWrote();
    void takesAnAddressThatIsNotKnownYet();
    void takesAnyLocalAddress();
    void takesTlsSettingsInPart();
    void namesTheKeyOfAValueThatBreaksItsRule_data();
    void namesTheKeyOfAValueThatBreaksItsRule();
    void takesNames_data();
    void takesNames();
    void refusesNames_data();
    void refusesNames();
    void makesUniqueNames();
    void looksNamesUpAsTheyAreCompared();
};

void ProfileJsonTest::writesEveryKeyByItsName()
{
    Profile profile = unusualProfile();
    profile.name = QStringLiteral("CT 1");
    QCOMPARE(profileToJson(profile), objectOf(R"({
        "name": "CT 1", "group": "North", "contact": "Radiology IT, 4711",
        "notes": "Room 3\nDown each first Monday", "expectedDown": true,
        "maintenance": [{"weekdays": ["sat"], "from": "22:00", "to": "06:00"}],
        "kind": "local-test-peer", "address": "fe80::1%eth0", "port": 104,
        "callingAeTitle": "CALLING", "calledAeTitle": "MAIN PACS",
        "acseTimeout": 0.001, "dimseTimeout": 12.345, "networkTimeout": 86400, "maximumPdu": 0,
        "localAddress": "192.0.2.1",
        "transferSyntax": "deflated-explicit-little-endian", "repeat": 1000000, "abort": true,
        "watch": {"interval": 0.25, "duration": 3600, "oneAssociation": true},
        "lastImplementationClassUid": "1.2.276.0.7230010.3.0.3.6.7",
        "lastImplementationVersionName": "OFFIS_DCMTK_367",
        "interval": 0.25, "acknowledgement": "system-default", "secondOpinion": false, "pathCheck": true,
        "tls": {"profile": "legacy", "verify": "pin", "caPath": "/etc/ca.pem", "crlFile": "/etc/crl.pem",
                "pinnedSha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "serverName": "pacs.example.org", "certificateFile": "/etc/own.pem", "keyFile": "/etc/own.key"},
        "folder": {"name": "CT", "order": [2, 1]}, "port2": 9007199254740993})"));
}

void ProfileJsonTest::readsBackWhatItWrote()
{
    for (const Profile &profile : {unusualProfile(), namedProfile(QStringLiteral("Plain")), localTestPeerProfile()}) {
        const QByteArray bytes = QJsonDocument(profileToJson(profile)).toJson();
        QCOMPARE(profileFromJson(objectOf(bytes)).value, profile);
    }
}

void ProfileJsonTest::takesDefaultsForKeysThatAreNotThere()
{
    Profile expected;
    expected.name = QStringLiteral("CT 1");
    QCOMPARE(profileFromJson(objectOf(R"({"name": "CT 1"})")), (Parsed<Profile>{expected, {}}));
}

/// The level is remembered for the program now, but an older version may read the file again.
void ProfileJsonTest::keepsTheLogLevelThatOlderVersionsWrote()
{
    const Parsed<Profile> profile = profileFromJson(objectOf(R"({"name": "CT 1", "logLevel": "debug"})"));
    QVERIFY(profile);
    QCOMPARE(profile.value->unknownKeys, objectOf(R"({"logLevel": "debug"})"));
    QCOMPARE(profileToJson(*profile.value).value(QLatin1StringView("logLevel")).toString(), QStringLiteral("debug"));
}

void ProfileJsonTest::takesAnAddressThatIsNotKnownYet()
{
    const auto profile = profileFromJson(objectOf(R"({"name": "CT 1", "address": ""})"));
    QVERIFY(profile);
    QCOMPARE(profile.value->request.address, QString());
}

void ProfileJsonTest::takesAnyLocalAddress()
{
    const QJsonObject written = profileToJson(namedProfile(QStringLiteral("CT 1")));
    QCOMPARE(written[QStringLiteral("localAddress")], QJsonValue(QJsonValue::Null));
    const auto profile = profileFromJson(objectOf(R"({"name": "CT 1", "localAddress": null})"));
    QVERIFY(profile);
    QCOMPARE(profile.value->request.localAddress, QString());
    QVERIFY(profile.value->unknownKeys.isEmpty());
}

void ProfileJsonTest::takesTlsSettingsInPart()
{
    const auto profile = profileFromJson(objectOf(R"({"name": "CT 1", "tls": {"caPath": "", "newer": 1}})"));
    QVERIFY(profile);
    QCOMPARE(profile.value->request.tls, std::optional(TlsSettings()));
    QCOMPARE(profileFromJson(objectOf(R"({"name": "CT 1", "tls": null})")).value->request.tls, std::nullopt);
}

void ProfileJsonTest::namesTheKeyOfAValueThatBreaksItsRule_data()
{
    QTest::addColumn<QByteArray>("pair");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *pair, const char *error) {
        QTest::newRow(pair) << QByteArray(pair) << QString::fromLatin1(error);
    };
    row(R"("name": "")", "name: Enter a name");
    row(R"("name": 1)", "name: The value must be text in quotes");
    row(R"("kind": "dicomweb")", "kind: This version does not know the value \"dicomweb\"");
    row(R"("address": "a b")", "address: An address has no blanks inside");
    row(R"("port": 99999)", "port: A port is a whole number from 1 to 65535");
    row(R"("port": 104.5)", "port: A port is a whole number");
    row(R"("port": 1e300)", "port: A port is a whole number");
    row(R"("port": "104")", "port: The value must be a number without quotes");
    row(R"("port": null)", "port: The value must be a number");
    row(R"("callingAeTitle": "ABCDEFGHIJKLMNOPQ")", "callingAeTitle: 17 characters");
    row(R"("calledAeTitle": " ")", "calledAeTitle: Enter an AE title");
    row(R"("acseTimeout": 0)", "acseTimeout: A timeout is");
    row(R"("dimseTimeout": -1)", "dimseTimeout: A timeout is");
    row(R"("networkTimeout": 86401)", "networkTimeout: A timeout is");
    row(R"("maximumPdu": 4095)", "maximumPdu: A maximum PDU is");
    row(R"("localAddress": "pacs")", "localAddress: A local address is");
    row(R"("localAddress": 127)", "localAddress: The value must be text in quotes");
    row(R"("transferSyntax": "jpeg")", "transferSyntax: This version does not know");
    row(R"("repeat": 0)", "repeat: Repeat is");
    row(R"("interval": -1)", "interval: An interval is");
    row(R"("acknowledgement": "late")", "acknowledgement: This version does not know");
    row(R"("tls": true)", "tls: The value must be a JSON object");
    row(R"("tls": {"profile": "ssl3"})", "tls: This version does not know the value of \"profile\"");
    row(R"("tls": {"verify": 1})", "tls: This version does not know the value of \"verify\"");
    row(R"("tls": {"keyFile": ["a"]})", "tls: This version does not know the value of \"keyFile\"");
    row(R"("abort": "yes")", "abort: The value must be true or false");
    row(R"("maintenance": [{"weekdays": ["caturday"], "from": "22:00", "to": "23:00"}])",
        "maintenance: A weekday is one of mon, tue, wed,");
    row(R"("watch": {"interval": 0.01})", "watch: interval: A watch interval is a number of seconds from 0.1 to 86400");
    row(R"("watch": {"duration": -1})",
        "watch: duration: The duration of a watch is a number of seconds from 0.001 to 31622400");
    row(R"("lastImplementationClassUid": 1)", "lastImplementationClassUid: The value must be text");
}

void ProfileJsonTest::namesTheKeyOfAValueThatBreaksItsRule()
{
    QFETCH(QByteArray, pair);
    QFETCH(QString, error);
    QJsonObject object = objectOf("{" + pair + "}");
    if (!object.contains(QStringLiteral("name")))
        object[QStringLiteral("name")] = QStringLiteral("CT 1");
    const auto profile = profileFromJson(object);
    QVERIFY(!profile);
    QVERIFY2(profile.error.startsWith(error), qPrintable(profile.error));
}

void ProfileJsonTest::takesNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("CT 1") << QStringLiteral("CT 1");
    QTest::newRow("blanks around") << QStringLiteral("  CT 1 \n") << QStringLiteral("CT 1");
    QTest::newRow("other scripts") << QStringLiteral("\u653e\u5c04\u7dda") << QStringLiteral("\u653e\u5c04\u7dda");
}

void ProfileJsonTest::takesNames()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(parseProfileName(text), (Parsed<QString>{name, {}}));
}

void ProfileJsonTest::refusesNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("only blanks") << QStringLiteral(" \t ");
    QTest::newRow("two lines") << QStringLiteral("CT\n1");
    QTest::newRow("line separator") << QStringLiteral("CT\u20281");
    QTest::newRow("NUL") << QStringLiteral("CT") + QChar(u'\0') + QStringLiteral("1");
}

void ProfileJsonTest::refusesNames()
{
    QFETCH(QString, text);
    const auto name = parseProfileName(text);
    QVERIFY(!name);
    QVERIFY(!name.error.isEmpty());
}

void ProfileJsonTest::makesUniqueNames()
{
    const QString base = QStringLiteral("Copy of CT");
    ProfileNames taken;
    QCOMPARE(taken.freeName(base), base);
    taken.insert(QStringLiteral("CT"));
    QCOMPARE(taken.freeName(base), base);
    taken.insert(QStringLiteral("COPY OF CT"));
    QCOMPARE(taken.freeName(base), QStringLiteral("Copy of CT (2)"));
    QCOMPARE(taken.freeName(base), QStringLiteral("Copy of CT (2)")); // it was not taken
    taken.insert(QStringLiteral("copy of ct (2)"));
    taken.insert(QStringLiteral("Copy of CT (3)"));
    QCOMPARE(taken.freeName(base), QStringLiteral("Copy of CT (4)"));
}

void ProfileJsonTest::looksNamesUpAsTheyAreCompared()
{
    const QStringList names = {QStringLiteral("CT"),         QStringLiteral("ct"),          QStringLiteral("\u00c4"),
                               QStringLiteral("\u00e4"),     QStringLiteral("stra\u00dfe"), QStringLiteral("STRASSE"),
                               QStringLiteral("\U00010400"), QStringLiteral("\U00010428"),  QStringLiteral("CT ")};
    for (const QString &left : names) {
        for (const QString &right : names)
            QCOMPARE(profileNameKey(left) == profileNameKey(right), isSameProfileName(left, right));
    }
}

QTEST_GUILESS_MAIN(ProfileJsonTest)
#include "tst_profile_json.moc"
