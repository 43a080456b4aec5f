// The redaction of PDUs finds its places by the ids of fields: whatever the fields are called, nothing is given away.
#include "core/redaction/pdu_redaction.h"
#include "core/redaction/redactor.h"
#include "tests/unit/pdu/pdu_fixture.h"

#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestPduRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhateverFieldsAreCalled_data();
    void holdsWhateverFieldsAreCalled();
    void doesNotDependOnNames();
    void findsTitlesInDumpedLines_data();
    void findsTitlesInDumpedLines();
};

namespace {

const QByteArray host = "pacs.clinic.example";

/// All fields under one name: nonsense, or those that a redaction by name would overwrite, leave or replace.
const QStringList misleadingNames = {QStringLiteral("?"), QStringLiteral("Reserved"), QStringLiteral("Value"),
                                     QStringLiteral("Called-AE-title"), QStringLiteral("Data Set fragment")};

Placeholders placeholders()
{
    Placeholders placeholders;
    placeholders.placeholder(Placeholders::Kind::Host, QString::fromLatin1(host));
    return placeholders;
}

QByteArray redactedUnderName(const QByteArray &pdu, const QString &name)
{
    Placeholders known = placeholders();
    return redactedPdu(pdu, renamed(pduFields(pdu), name), known);
}

QByteArray commandWith(quint16 element, const QByteArray &value)
{
    return commandPdu(
        1, commandSet(commandElement(0x0100, u16LittleEndian(0x8021)) + commandElement(element, value, ' ')));
}

QByteArray withUserInformation(const QByteArray &subItems)
{
    return associateRq({.moreUserInformation = subItems});
}

} // namespace

void TestPduRedaction::holdsWhateverFieldsAreCalled_data()
{
    QTest::addColumn<QByteArray>("pdu");
    QTest::addColumn<QByteArray>("secret");
    const AssociateRq request = {.calledAeTitle = "MAINPACS", .callingAeTitle = "WARD7"};
    const AssociateAc acceptance = {.calledAeTitle = "MAINPACS", .callingAeTitle = "WARD7"};
    QTest::newRow("called AE title") << associateRq(request) << QByteArray("MAINPACS");
    QTest::newRow("calling AE title") << associateRq(request) << QByteArray("WARD7");
    QTest::newRow("returned called AE title") << associateAc(acceptance) << QByteArray("MAINPACS");
    QTest::newRow("returned calling AE title") << associateAc(acceptance) << QByteArray("WARD7");
    const QByteArray identity = item(0x58, u8(2) + u8(1) + u16(5) + "smith" + u16(6) + "secret");
    QTest::newRow("user name") << withUserInformation(identity) << QByteArray("smith");
    QTest::newRow("passcode") << withUserInformation(identity) << QByteArray("secret");
    QTest::newRow("server response") << associateAc({.moreUserInformation = item(0x59, u16(6) + "ticket")})
                                     << QByteArray("ticket");
    QTest::newRow("data set") << pdu(4, pdv(1, dataSetLastFragment, "Doe^Jane")) << QByteArray("Doe^Jane");
    QTest::newRow("move destination") << commandWith(0x0600, "WARD7") << QByteArray("WARD7");
    QTest::newRow("move originator") << commandWith(0x1030, "WARD7") << QByteArray("WARD7");
    QTest::newRow("host in the error comment") << commandWith(0x0902, "ask " + host) << host;
    QTest::newRow("host in a command fragment") << pdu(4, pdv(1, commandFragment, "ask " + host)) << host;
    QTest::newRow("host in the version name") << associateAc({.implementationVersionName = host}) << host;
    QTest::newRow("host for a class UID") << withUserInformation(item(0x52, host)) << host;
    QTest::newRow("host in service class information")
        << withUserInformation(item(0x56, u16(5) + "1.2.3" + host)) << host;
    QTest::newRow("host in an unknown sub-item") << withUserInformation(item(0x7E, host)) << host;
    QTest::newRow("host behind the PDU") << associateRq() + ' ' + host << host;
}

void TestPduRedaction::holdsWhateverFieldsAreCalled()
{
    QFETCH(QByteArray, pdu);
    QFETCH(QByteArray, secret);
    QVERIFY(pdu.contains(secret));
    for (const QString &name : misleadingNames) {
        const QByteArray redacted = redactedUnderName(pdu, name);
        QVERIFY2(!redacted.contains(secret), qPrintable(name));
        QCOMPARE(redacted.size(), pdu.size());
    }
}

void TestPduRedaction::doesNotDependOnNames()
{
    for (const auto &[kind, pdu] : wellFormedPdus()) {
        Redactor redactor;
        const QByteArray expected = redactor.redacted({Direction::Sent, 0, pdu}).bytes;
        for (const QString &name : misleadingNames)
            QVERIFY2(redactedUnderName(pdu, name) == expected, kind + qPrintable(QStringLiteral(" as ") + name));
    }
}

void TestPduRedaction::findsTitlesInDumpedLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("redacted");
    const auto row = [](const char *line, const char *redacted) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(redacted);
    };
    row("Calling Application Name:    7", "Calling Application Name:    AE-1");
    row("D: Called Application Name:     7 8", "D: Called Application Name:     AE-1");
    row("Called Application Name:     ", "Called Application Name:     ");
    row("Called Application Name:", "Called Application Name:");
    row("Application Context Name:    7", "Application Context Name:    7");
}

void TestPduRedaction::findsTitlesInDumpedLines()
{
    QFETCH(QString, line);
    QFETCH(QString, redacted);
    QCOMPARE(Redactor().redacted(line), redacted);
}

QTEST_GUILESS_MAIN(TestPduRedaction)

#include "tst_pdu_redaction.moc"
