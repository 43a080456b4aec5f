// Placeholders for names and addresses, and where in a text they are put.
#include "core/redaction/placeholders.h"

#include <QHostAddress>
#include <QSet>
#include <QTest>

using namespace dicom_echo;

class TestPlaceholders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameValueTheSamePlaceholder();
    void knowsAnAddressHoweverItIsWritten();
    void neverRunsOutOfValidAddresses();
    void replacesWholeWords_data();
    void replacesWholeWords();
    void replacesLongerValuesFirst();
    void replacesEachPlaceOnce();
    void keepsLengths();
    void doesNotLookForWhatIsTooCommon();
};

using Kind = Placeholders::Kind;
using Length = Placeholders::Length;

void TestPlaceholders::givesTheSameValueTheSamePlaceholder()
{
    Placeholders placeholders;
    QCOMPARE(placeholders.placeholder(Kind::AeTitle, QStringLiteral("STORE")), QStringLiteral("AE-1"));
    QCOMPARE(placeholders.placeholder(Kind::AeTitle, QStringLiteral("store")), QStringLiteral("AE-2"));
    QCOMPARE(placeholders.placeholder(Kind::AeTitle, QStringLiteral("STORE")), QStringLiteral("AE-1"));
    QCOMPARE(placeholders.placeholder(Kind::Host, QStringLiteral("pacs")), QStringLiteral("HOST-1"));
    QCOMPARE(placeholders.placeholder(Kind::Host, QStringLiteral("PACS")), QStringLiteral("HOST-1"));
    QCOMPARE(placeholders.placeholder(Kind::Name, QStringLiteral("CN=x")), QStringLiteral("NAME-1"));
    QCOMPARE(placeholders.placeholder(Kind::File, QStringLiteral("/a/b")), QStringLiteral("FILE-1"));
    for (const Kind kind : {Kind::AeTitle, Kind::Host, Kind::Address, Kind::Name, Kind::File})
        QCOMPARE(placeholders.placeholder(kind, QString()), QString());
}

void TestPlaceholders::knowsAnAddressHoweverItIsWritten()
{
    Placeholders placeholders;
    QCOMPARE(placeholders.placeholder(Kind::Host, QStringLiteral("10.0.0.1")), QStringLiteral("192.0.2.1"));
    QCOMPARE(placeholders.placeholder(Kind::Address, QStringLiteral("10.0.0.1")), QStringLiteral("192.0.2.1"));
    const QString ipv6 = placeholders.placeholder(Kind::Address, QStringLiteral("FE80:0::A%eth0"));
    QCOMPARE(ipv6, QStringLiteral("2001:db8::2"));
    QCOMPARE(placeholders.placeholder(Kind::Address, QStringLiteral("fe80::a")), ipv6);
    QCOMPARE(placeholders.replaced(QStringLiteral("fe80::a and FE80:0::A%eth0 and [fe80::a]:104"), Length::Any),
             QStringLiteral("2001:db8::2 and 2001:db8::2 and [2001:db8::2]:104"));
}

void TestPlaceholders::neverRunsOutOfValidAddresses()
{
    Placeholders placeholders;
    QSet<QString> seen;
    for (quint32 i = 1; i <= 600; ++i) {
        const QString placeholder = placeholders.placeholder(Kind::Address, QHostAddress(0x0A000000 + i).toString());
        // Of the networks that belong to nobody: RFC 5737 and RFC 2544.
        const QHostAddress address(placeholder);
        QVERIFY2(address.isInSubnet(QHostAddress(QStringLiteral("192.0.2.0")), 24) ||
                     address.isInSubnet(QHostAddress(QStringLiteral("198.18.0.0")), 15),
                 qPrintable(placeholder));
        seen << placeholder;
    }
    QCOMPARE(seen.size(), 600);
}

void TestPlaceholders::replacesWholeWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");
    const auto row = [](const char *text, const char *redacted) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(redacted);
    };
    row("PACS", "AE-1");
    row("'PACS' is (PACS).", "'AE-1' is (AE-1).");
    row("pacs OPACS PACS2 PACS_2 MY-PACS", "pacs OPACS PACS2 PACS_2 MY-PACS");
    row("pacs.example.org:104", "HOST-1:104");
    row("https://Pacs.Example.ORG/", "https://HOST-1/");
    row("Found pacs.example.org.", "Found HOST-1.");
    row("old-pacs.example.org x.pacs.example.org pacs.example.org.uk", "old-pacs.example.org x.pacs.example.org "
                                                                       "pacs.example.org.uk");
    row("10.0.0.1:104 refused 10.0.0.1.", "192.0.2.1:104 refused 192.0.2.1.");
    row("110.0.0.1 10.0.0.15 1.2.10.0.0.1 10.0.0.1.2", "110.0.0.1 10.0.0.15 1.2.10.0.0.1 10.0.0.1.2");
    row("[fe80::5]:104", "[2001:db8::2]:104");
    row("fe80::5: refused", "2001:db8::2: refused");
    row("1:fe80::5 fe80::5:6 fe80::5::", "1:fe80::5 fe80::5:6 fe80::5::");
    row("", "");
}

void TestPlaceholders::replacesWholeWords()
{
    QFETCH(QString, text);
    Placeholders placeholders;
    placeholders.placeholder(Kind::AeTitle, QStringLiteral("PACS"));
    placeholders.placeholder(Kind::Host, QStringLiteral("pacs.example.org"));
    placeholders.placeholder(Kind::Address, QStringLiteral("10.0.0.1"));
    placeholders.placeholder(Kind::Address, QStringLiteral("fe80::5"));
    QTEST(placeholders.replaced(text, Length::Any), "redacted");
}

void TestPlaceholders::replacesLongerValuesFirst()
{
    Placeholders placeholders;
    placeholders.placeholder(Kind::AeTitle, QStringLiteral("MAIN"));
    placeholders.placeholder(Kind::AeTitle, QStringLiteral("MAIN PACS"));
    QCOMPARE(placeholders.replaced(QStringLiteral("MAIN PACS, MAIN"), Length::Any), QStringLiteral("AE-2, AE-1"));
}

void TestPlaceholders::replacesEachPlaceOnce()
{
    Placeholders placeholders;
    placeholders.placeholder(Kind::Address, QStringLiteral("10.0.0.1"));
    placeholders.placeholder(Kind::Address, QStringLiteral("192.0.2.1"));
    QCOMPARE(placeholders.replaced(QStringLiteral("10.0.0.1 192.0.2.1"), Length::Any),
             QStringLiteral("192.0.2.1 192.0.2.2"));
}

void TestPlaceholders::keepsLengths()
{
    Placeholders placeholders;
    placeholders.placeholder(Kind::AeTitle, QStringLiteral("CT"));
    placeholders.placeholder(Kind::Host, QStringLiteral("pacs.example.org"));
    QCOMPARE(placeholders.replaced(QStringLiteral("CT at pacs.example.org!"), Length::Kept),
             QStringLiteral("AE at HOST-1**********!"));
}

void TestPlaceholders::doesNotLookForWhatIsTooCommon()
{
    Placeholders placeholders;
    for (const char *title : {"A", "1", "104"})
        QVERIFY(placeholders.placeholder(Kind::AeTitle, QLatin1StringView(title)).startsWith(QStringLiteral("AE-")));
    QCOMPARE(placeholders.replaced(QStringLiteral("A port 104, context 1"), Length::Any),
             QStringLiteral("A port 104, context 1"));
}

QTEST_GUILESS_MAIN(TestPlaceholders)

#include "tst_placeholders.moc"
