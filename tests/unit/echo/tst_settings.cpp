// The table of settings: each row acts on its own place in the request, and local addresses as the example of a rule.
#include "core/echo/input_rules.h"
#include "core/echo/request_json.h"
#include "core/echo/settings.h"

#include <QSet>
#include <QTest>

using namespace dicom_echo;
using namespace std::chrono_literals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowHasItsOwnNames();
    void everyRowTakesBackItsText();
    void everyRowIsAloneInJson();
    void everyChoiceIsTaken();
    void aWrongTextLeavesTheRequestAlone();
    void takesLocalAddresses_data();
    void takesLocalAddresses();
    void saysWhatIsWrongWithALocalAddress_data();
    void saysWhatIsWrongWithALocalAddress();
    void tellsALocalAddressThatIsNotHere();
    void offersTheAddressesOfThisComputer();
};

namespace {

/// Nothing as it is by default.
EchoRequest unusualRequest()
{
    EchoRequest request;
    request.address = QStringLiteral("pacs");
    request.port = 104;
    request.callingAeTitle = QStringLiteral("ME");
    request.calledAeTitle = QStringLiteral("YOU");
    request.acseTimeout = 1ms;
    request.dimseTimeout = 2ms;
    request.networkTimeout = 3ms;
    request.maximumPdu = 0;
    request.localAddress = QStringLiteral("127.0.0.2");
    request.transferSyntaxes = TransferSyntaxChoice::ExplicitBigEndian;
    request.repeat = 4;
    request.interval = 5ms;
    request.ending = AssociationEnding::Abort;
    request.acknowledgement = Acknowledgement::SystemDefault;
    request.secondOpinion = SecondOpinionChoice::Never;
    request.pathCheck = PathCheckChoice::LargeRequest;
    return request;
}

} // namespace

void TestSettings::everyRowHasItsOwnNames()
{
    QSet<QString> names;
    const auto isNew = [&names](const QString &name) {
        const bool found = names.contains(name);
        names.insert(name);
        return !found;
    };
    for (const Setting &row : settings()) {
        QVERIFY2(isNew(QStringLiteral("JSON ") + QLatin1StringView(row.key)), row.key);
        QVERIFY2(isNew(QStringLiteral("name ") + settingName(row)), row.key);
        const bool isOption = *row.option.longName != '\0';
        QVERIFY2(!isOption || isNew(QStringLiteral("option ") + QLatin1StringView(row.option.longName)), row.key);
        QVERIFY2((row.privacy == SettingPrivacy::Public) == (row.name == nullptr), row.key);
    }
    QCOMPARE(settingName(setting(SettingId::LocalAddress)), QStringLiteral("Local address"));
    QCOMPARE(settingName(setting(SettingId::AcseTimeout)), QStringLiteral("ACSE timeout"));
}

void TestSettings::everyRowTakesBackItsText()
{
    const EchoRequest unusual = unusualRequest();
    EchoRequest copy;
    for (const Setting &row : settings()) {
        QVERIFY2(differsFromDefault(row, unusual), row.key);
        QVERIFY2(!differsFromDefault(row, copy), row.key);
        QCOMPARE(row.take(copy, row.text(unusual)), QString());
        QCOMPARE(row.text(copy), row.text(unusual));
    }
    QCOMPARE(copy, unusual); // so each row acted on a place of its own, and there is none without a row
}

void TestSettings::everyRowIsAloneInJson()
{
    const QJsonObject usual = requestToJson(EchoRequest());
    const EchoRequest unusual = unusualRequest();
    QCOMPARE(usual.size(), qsizetype(settingCount) + 1); // and TLS
    for (const Setting &row : settings()) {
        EchoRequest request;
        QCOMPARE(row.take(request, row.text(unusual)), QString());
        QJsonObject object = requestToJson(request);
        const QLatin1StringView key(row.key);
        QVERIFY2(object[key] != usual[key], row.key);
        object[key] = usual[key];
        QCOMPARE(object, usual);
    }
}

void TestSettings::everyChoiceIsTaken()
{
    for (const Setting &row : settings()) {
        for (const SettingChoice &choice : row.choices) {
            EchoRequest request;
            QCOMPARE(row.take(request, QString::fromLatin1(choice.name)), QString());
            QCOMPARE(row.text(request), QString::fromLatin1(choice.name));
            QCOMPARE(findChoice(row, row.text(request)), &choice);
        }
    }
}

void TestSettings::aWrongTextLeavesTheRequestAlone()
{
    for (const Setting &row : settings()) {
        EchoRequest request = unusualRequest();
        QVERIFY2(!row.take(request, QStringLiteral("no such\\thing")).isEmpty(), row.key);
        QCOMPARE(request, unusualRequest());
    }
}

void TestSettings::takesLocalAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *text, const char *address) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(address);
    };
    row("", "");
    row("any", "");
    row(" Any ", "");
    row(" 192.0.2.1 ", "192.0.2.1");
    row("::1", "::1");
    row("[fe80::1%eth0]", "fe80::1%eth0");
}

void TestSettings::takesLocalAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QCOMPARE(parseLocalAddress(text), (Parsed<QString>{address, {}}));
}

void TestSettings::saysWhatIsWrongWithALocalAddress_data()
{
    QTest::addColumn<QString>("text");
    for (const char *const text : {"pacs", "192.0.2", "192.0.2.256", "192.0.2.1:104", "eth0", "1::2::3"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestSettings::saysWhatIsWrongWithALocalAddress()
{
    QFETCH(QString, text);
    QCOMPARE(parseLocalAddress(text),
             (Parsed<QString>{
                 {}, QStringLiteral("A local address is \"any\", or an IPv4 or IPv6 address of this computer")}));
}

void TestSettings::tellsALocalAddressThatIsNotHere()
{
    const auto problem = [](const char *address) {
        EchoRequest request;
        request.localAddress = QString::fromLatin1(address);
        return setting(SettingId::LocalAddress).problemHere(request);
    };
    QCOMPARE(problem(""), QString());
    QCOMPARE(problem("127.0.0.1"), QString());
    QCOMPARE(problem("127.0.0.2"), QString());
    QCOMPARE(problem("192.0.2.1"), QStringLiteral("192.0.2.1 is not an address of this computer"));     // RFC 5737
    QCOMPARE(problem("2001:db8::1"), QStringLiteral("2001:db8::1 is not an address of this computer")); // RFC 3849
}

void TestSettings::offersTheAddressesOfThisComputer()
{
    const QStringList offered = setting(SettingId::LocalAddress).suggestions();
    QVERIFY(offered.contains(QStringLiteral("127.0.0.1")));
    for (const QString &address : offered)
        QVERIFY2(parseLocalAddress(address), qPrintable(address));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
