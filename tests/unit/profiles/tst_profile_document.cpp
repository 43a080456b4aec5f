#include "core/profiles/profile_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace dicom_echo;

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

Profile namedProfile(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.request.address = QStringLiteral("pacs.example.org");
    return profile;
}

QByteArray file(const QByteArray &profiles)
{
    return R"({"schema": "dicom-echo/profiles/1", "profiles": [)" + profiles + "]}";
}

ProfileDocument documentOf(const QByteArray &profiles)
{
    const auto reading = readProfileDocument(file(profiles));
    return reading.state == ProfileDocumentReading::State::Good ? reading.document : ProfileDocument();
}

QStringList namesIn(const ProfileDocument &document)
{
    QStringList names;
    for (const Profile &profile : document.profiles())
        names.append(profile.name);
    return names;
}

/// The element of the written file with this name.
QJsonObject written(const ProfileDocument &document, const QString &name)
{
    const QJsonArray array = objectOf(document.toBytes())[QStringLiteral("profiles")].toArray();
    for (const QJsonValue value : array) {
        if (value[QStringLiteral("name")] == name)
            return value.toObject();
    }
    return {};
}

} // namespace

class ProfileDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersProfilesByNameWithoutRegardToCase();
    void keepsUnknownKeysOfTheFile();
    void keepsUnknownKeysOfAReplacedProfile();
    void keepsUnknownTlsKeysOfAReplacedProfile();
    void keepsAProfileThatBreaksTheRulesAsItIs();
    void clearsWhatIsOptional();
    void doesAllStepsOfAnEdit();
    void neitherReplacesNorRemovesAProfileThatBreaksTheRules();
    void numbersTheSecondProfileOfANameInAHandEditedFile();
    void refusesToPutWhatWouldNotBeReadBack();
    void followsTheLastUsedProfileThroughARename();
    void forgetsARemovedProfileAsLastUsed();
    void knowsNoLastUsedProfileThatIsNotThere();
    void saysWhereAFileIsMalformed_data();
    void saysWhereAFileIsMalformed();
    void doesNotReadAnotherVersionOfTheSchema();
    void readsAFileWithAByteOrderMark();
};

void ProfileDocumentTest::ordersProfilesByNameWithoutRegardToCase()
{
    const auto document = documentOf(R"({"name": "b"}, {"name": "C"}, {"name": "A"})");
    QCOMPARE(namesIn(document), (QStringList{QStringLiteral("A"), QStringLiteral("b"), QStringLiteral("C")}));
}

void ProfileDocumentTest::keepsUnknownKeysOfTheFile()
{
    auto reading = readProfileDocument(R"({"schema": "dicom-echo/profiles/1", "profiles": [], "groups": {"a": [1]}})");
    QCOMPARE(reading.document.put(namedProfile(QStringLiteral("CT 1")), {}), QString());
    QCOMPARE(objectOf(reading.document.toBytes())[QStringLiteral("groups")].toObject(), objectOf(R"({"a": [1]})"));
}

void ProfileDocumentTest::keepsUnknownKeysOfAReplacedProfile()
{
    auto document = documentOf(R"({"name": "CT 1", "port": 104, "folder": {"ca": "x"}})");
    QCOMPARE(document.put(namedProfile(QStringLiteral("CT 2")), QStringLiteral("CT 1")), QString());
    QCOMPARE(written(document, QStringLiteral("CT 2"))[QStringLiteral("folder")].toObject(),
             objectOf(R"({"ca": "x"})"));
    QCOMPARE(written(document, QStringLiteral("CT 2"))[QStringLiteral("port")].toInt(), 11112);
    QCOMPARE(document.profiles().first().unknownKeys, objectOf(R"({"folder": {"ca": "x"}})"));
}

void ProfileDocumentTest::keepsUnknownTlsKeysOfAReplacedProfile()
{
    auto document = documentOf(R"({"name": "CT 1", "tls": {"profile": "legacy", "keyLog": "x"}})");
    Profile profile = document.profiles().first();
    profile.request.tls->profile = TlsProfile::Bcp195;
    QCOMPARE(document.put(profile, {}), QString());
    const QJsonObject tls = written(document, QStringLiteral("CT 1"))[QStringLiteral("tls")].toObject();
    QCOMPARE(tls[QStringLiteral("keyLog")].toString(), QStringLiteral("x"));
    QCOMPARE(tls[QStringLiteral("profile")].toString(), QStringLiteral("bcp195"));
}

void ProfileDocumentTest::keepsAProfileThatBreaksTheRulesAsItIs()
{
    auto document = documentOf(R"({"name": "CT 1", "port": 99999, "address": "x"}, {"name": "CT 2"}, 5, {"port": 1})");
    QCOMPARE(namesIn(document), QStringList{QStringLiteral("CT 2")});
    QCOMPARE(document.problems(),
             (QStringList{QStringLiteral("\"CT 1\", port: A port is a whole number from 1 to 65535"),
                          QStringLiteral("profile 3 of the file is not a JSON object"),
                          QStringLiteral("profile 4 of the file, name: Enter a name for the profile")}));
    QCOMPARE(document.remove({QStringLiteral("CT 2")}), QString());
    QCOMPARE(
        objectOf(document.toBytes())[QStringLiteral("profiles")].toArray(),
        objectOf(file(R"({"name": "CT 1", "port": 99999, "address": "x"}, 5, {"port": 1})"))[QStringLiteral("profiles")]
            .toArray());
}

/// A key that is not written would else come back from what was there before.
void ProfileDocumentTest::clearsWhatIsOptional()
{
    auto document = documentOf(R"({"name": "CT 1", "group": "North", "contact": "IT", "notes": "a\nb", "other": 1})");
    QCOMPARE(document.profiles().first().notes, QStringLiteral("a\nb"));
    QCOMPARE(document.put(namedProfile(QStringLiteral("CT 1")), {}), QString());
    const Profile profile = document.profiles().first();
    QCOMPARE(profile.group, QString());
    QCOMPARE(profile.contact, QString());
    QCOMPARE(profile.notes, QString());
    QCOMPARE(profile.unknownKeys, objectOf(R"({"other": 1})"));
}

void ProfileDocumentTest::doesAllStepsOfAnEdit()
{
    auto document = documentOf(R"({"name": "CT 1"}, {"name": "CT 2"}, {"name": "CT 3"})");
    QCOMPARE(document.apply({{QStringLiteral("CT 1"), namedProfile(QStringLiteral("MR 1"))},
                             {QStringLiteral("ct 2"), std::nullopt},
                             {{}, namedProfile(QStringLiteral("CT 2"))},
                             {QStringLiteral("CT 3"), std::nullopt}}),
             QString());
    QCOMPARE(namesIn(document), (QStringList{QStringLiteral("CT 2"), QStringLiteral("MR 1")}));
    QVERIFY(document.apply({{QStringLiteral("CT 9"), std::nullopt}}).contains(QStringLiteral("CT 9")));
}

void ProfileDocumentTest::neitherReplacesNorRemovesAProfileThatBreaksTheRules()
{
    auto document = documentOf(R"({"name": "CT 1", "port": 99999}, {"name": "CT 2"})");
    const auto before = document;
    QVERIFY(document.put(namedProfile(QStringLiteral("ct 1")), {}).contains(QStringLiteral("cannot be used")));
    QVERIFY(document.put(namedProfile(QStringLiteral("CT 3")), QStringLiteral("CT 1"))
                .contains(QStringLiteral("cannot be used")));
    QVERIFY(document.put(namedProfile(QStringLiteral("CT 1")), QStringLiteral("CT 2"))
                .contains(QStringLiteral("cannot be used")));
    QVERIFY(document.remove({QStringLiteral("CT 1")}).contains(QStringLiteral("no profile named \"CT 1\"")));
    QVERIFY(document.setLastUsed(QStringLiteral("CT 1")).contains(QStringLiteral("no profile named \"CT 1\"")));
    QCOMPARE(document, before);
}

void ProfileDocumentTest::numbersTheSecondProfileOfANameInAHandEditedFile()
{
    auto document =
        documentOf(R"json({"name": "CT", "port": 1}, {"name": "ct", "port": 2}, {"name": "CT (2)", "port": 3})json");
    QCOMPARE(namesIn(document),
             (QStringList{QStringLiteral("CT"), QStringLiteral("CT (2)"), QStringLiteral("ct (3)")}));
    QCOMPARE(document.remove({QStringLiteral("CT")}), QString());
    QCOMPARE(written(document, QStringLiteral("ct (3)"))[QStringLiteral("port")].toInt(), 2);
    QCOMPARE(written(document, QStringLiteral("CT (2)"))[QStringLiteral("port")].toInt(), 3);
}

void ProfileDocumentTest::refusesToPutWhatWouldNotBeReadBack()
{
    ProfileDocument document;
    Profile profile = namedProfile(QStringLiteral("CT 1"));
    profile.request.port = 0;
    QVERIFY(document.put(profile, {}).contains(QStringLiteral("port: ")));
    QVERIFY(document.put(namedProfile(QStringLiteral(" ")), {}).contains(QStringLiteral("name: ")));
    QCOMPARE(document, ProfileDocument());
}

void ProfileDocumentTest::followsTheLastUsedProfileThroughARename()
{
    auto document = documentOf(R"({"name": "CT 1"}, {"name": "CT 2"})");
    QCOMPARE(document.setLastUsed(QStringLiteral("ct 1")), QString());
    QCOMPARE(document.lastUsed(), QStringLiteral("CT 1"));
    QCOMPARE(document.put(namedProfile(QStringLiteral("CT 3")), QStringLiteral("CT 1")), QString());
    QCOMPARE(document.lastUsed(), QStringLiteral("CT 3"));
}

void ProfileDocumentTest::forgetsARemovedProfileAsLastUsed()
{
    auto document = documentOf(R"({"name": "CT 1"}, {"name": "CT 2"})");
    QCOMPARE(document.setLastUsed(QStringLiteral("CT 1")), QString());
    QCOMPARE(document.remove({QStringLiteral("CT 1")}), QString());
    QCOMPARE(document.lastUsed(), QString());
    QVERIFY(!objectOf(document.toBytes()).contains(QStringLiteral("lastUsed")));
}

void ProfileDocumentTest::knowsNoLastUsedProfileThatIsNotThere()
{
    const auto reading = readProfileDocument(
        R"({"schema": "dicom-echo/profiles/1", "lastUsed": "gone", "profiles": [{"name": "CT 1"}]})");
    QCOMPARE(reading.state, ProfileDocumentReading::State::Good);
    QCOMPARE(reading.document.lastUsed(), QString());
}

void ProfileDocumentTest::saysWhereAFileIsMalformed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QByteArray &bytes, const char *problem) {
        QTest::newRow(name) << bytes << QString::fromLatin1(problem);
    };
    row("empty", "", "line 1, column 1: illegal value");
    row("only line breaks", "\n\n", "line 3, column 1: illegal value");
    row("stray comma", "{\"a\": 1,,}", "line 1, column 9: ");
    row("misspelt value on the second line", "{\n \"a\": tru}", "line 2, column 7: illegal value");
    row("bracket on the third line", "{\"a\":\n\n  ]", "line 3, column 3: ");
    row("column counted in characters", "{\"\xc3\xbc\xc3\xbc\": tru}", "line 1, column 8: illegal value");
    row("text after the end", "{} x", "line 1, column 4: garbage");
    row("not UTF-8", "{\"a\": \"\xff\"}", "line 1, column ");
    row("UTF-16", QByteArray("{\0\"\0a\0", 6), "line 1, column ");
    row("nested without end", QByteArray(5000, '['), "line 1, column ");
    row("no object", "[]", "its schema is not dicom-echo/profiles/1");
    row("no schema", "{}", "its schema is not dicom-echo/profiles/1");
    row("foreign schema", R"({"schema": "other"})", "its schema is not dicom-echo/profiles/1");
    row("profiles not in an array", R"({"schema": "dicom-echo/profiles/1", "profiles": {}})",
        "\"profiles\" is not an array");
}

void ProfileDocumentTest::saysWhereAFileIsMalformed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    const auto reading = readProfileDocument(bytes);
    QCOMPARE(reading.state, ProfileDocumentReading::State::Malformed);
    QVERIFY2(reading.problem.contains(problem), qPrintable(reading.problem));
}

void ProfileDocumentTest::doesNotReadAnotherVersionOfTheSchema()
{
    const auto reading = readProfileDocument(R"({"schema": "dicom-echo/profiles/2", "profiles": [{"name": "CT 1"}]})");
    QCOMPARE(reading.state, ProfileDocumentReading::State::OtherVersion);
    QVERIFY2(reading.problem.contains(QStringLiteral("dicom-echo/profiles/2")), qPrintable(reading.problem));
    QCOMPARE(reading.document, ProfileDocument());
}

void ProfileDocumentTest::readsAFileWithAByteOrderMark()
{
    const auto reading = readProfileDocument("\xef\xbb\xbf" + file(R"({"name": "CT 1"})"));
    QCOMPARE(reading.state, ProfileDocumentReading::State::Good);
    QCOMPARE(namesIn(reading.document), QStringList{QStringLiteral("CT 1")});
}

QTEST_GUILESS_MAIN(ProfileDocumentTest)
#include "tst_profile_document.moc"
