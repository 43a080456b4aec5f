#include "core/echo/input_rules.h"
#include "core/echo/setting_values.h"
#include "core/echo/settings.h"

#include <QTest>

using namespace dicom_echo;
using namespace std::chrono_literals;

class InputRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesPorts_data();
    void takesPorts();
    void refusesPorts_data();
    void refusesPorts();
    void takesAeTitles_data();
    void takesAeTitles();
    void saysWhatIsWrongWithAnAeTitle_data();
    void saysWhatIsWrongWithAnAeTitle();
    void takesTimeouts_data();
    void takesTimeouts();
    void refusesTimeouts_data();
    void refusesTimeouts();
    void takesIntervalsFromNoneToADay();
    void takesTheTimesOfAWatch();
    void showsTimeoutsSoThatTheyReadBackExactly();
    void takesMaximumPdus_data();
    void takesMaximumPdus();
    void refusesMaximumPdus_data();
    void refusesMaximumPdus();
    void takesRepeatsFromOneToAMillion();
    void proposesAllFourTransferSyntaxesInTheirOrder();
    void proposesOneTransferSyntaxIfAsked_data();
    void proposesOneTransferSyntaxIfAsked();
    void readsTransferSyntaxNamesBack_data();
    void readsTransferSyntaxNamesBack();
    void readsAcknowledgementNamesBack();
    void takesTheDefaultsOfARequest();
    void takesFingerprintsHoweverTheyAreGrouped();
};

void InputRulesTest::takesPorts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint16>("port");
    QTest::newRow("lowest") << QStringLiteral("1") << quint16{1};
    QTest::newRow("highest") << QStringLiteral("65535") << quint16{65535};
    QTest::newRow("blanks around") << QStringLiteral(" 104 ") << quint16{104};
    QTest::newRow("leading zero") << QStringLiteral("0104") << quint16{104};
}

void InputRulesTest::takesPorts()
{
    QFETCH(QString, text);
    QFETCH(quint16, port);
    QCOMPARE(parsePort(text), (Parsed<quint16>{port, {}}));
}

void InputRulesTest::refusesPorts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("zero") << QStringLiteral("0");
    QTest::newRow("too large") << QStringLiteral("65536");
    QTest::newRow("wraps to 104 in 32 bits") << QStringLiteral("4294967400");
    QTest::newRow("huge") << QString(100, u'9');
    QTest::newRow("negative") << QStringLiteral("-1");
    QTest::newRow("signed") << QStringLiteral("+104");
    QTest::newRow("fraction") << QStringLiteral("104.0");
    QTest::newRow("exponent") << QStringLiteral("1e3");
    QTest::newRow("hexadecimal") << QStringLiteral("0x68");
    QTest::newRow("trailing text") << QStringLiteral("104a");
    QTest::newRow("blank inside") << QStringLiteral("11 112");
    QTest::newRow("grouped") << QStringLiteral("11,112");
    QTest::newRow("Arabic-Indic digits") << QStringLiteral("\u0661\u0660\u0664");
}

void InputRulesTest::refusesPorts()
{
    QFETCH(QString, text);
    QCOMPARE(parsePort(text), (Parsed<quint16>{{}, QStringLiteral("A port is a whole number from 1 to 65535")}));
}

void InputRulesTest::takesAeTitles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("one character", QStringLiteral("A"));
    same("sixteen characters", QStringLiteral("ABCDEFGHIJKLMNOP"));
    same("space inside", QStringLiteral("MAIN PACS"));
    same("lower case", QStringLiteral("orthanc"));
    same("lowest and highest character", QStringLiteral("!~"));
    same("at sign", QStringLiteral("A@B"));
    QTest::newRow("blanks around are not significant")
        << QStringLiteral("  MAIN PACS \t") << QStringLiteral("MAIN PACS");
    QTest::newRow("sixteen without the blanks")
        << QStringLiteral("  ABCDEFGHIJKLMNOP  ") << QStringLiteral("ABCDEFGHIJKLMNOP");
}

void InputRulesTest::takesAeTitles()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    QCOMPARE(parseAeTitle(text), (Parsed<QString>{title, {}}));
}

void InputRulesTest::saysWhatIsWrongWithAnAeTitle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    QTest::newRow("empty") << QString() << QStringLiteral("Enter an AE title: 1 to 16 characters");
    QTest::newRow("only spaces") << QString(16, u' ') << QStringLiteral("not only spaces");
    QTest::newRow("seventeen characters")
        << QString(17, u'A') << QStringLiteral("17 characters; an AE title has at most 16");
    QTest::newRow("backslash") << QStringLiteral("A\\B") << QStringLiteral("cannot contain '\\'");
    QTest::newRow("tab inside") << QStringLiteral("A\tB") << QStringLiteral("cannot contain U+0009");
    QTest::newRow("delete character") << QStringLiteral("A\u007fB") << QStringLiteral("cannot contain U+007F");
    QTest::newRow("umlaut") << QStringLiteral("M\u00dcNCHEN") << QStringLiteral("cannot contain '\u00dc'");
    QTest::newRow("beyond 16 bits") << QStringLiteral("A\U0001fa7b") << QStringLiteral("cannot contain '\U0001fa7b'");
    QTest::newRow("lone surrogate") << QStringLiteral("A") + QChar(0xd800) << QStringLiteral("cannot contain");
}

void InputRulesTest::saysWhatIsWrongWithAnAeTitle()
{
    QFETCH(QString, text);
    QFETCH(QString, error);
    const auto parsed = parseAeTitle(text);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error.contains(error), qPrintable(parsed.error));
}

void InputRulesTest::takesTimeouts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("whole seconds") << QStringLiteral("30") << qint64{30000};
    QTest::newRow("shortest") << QStringLiteral("0.001") << qint64{1};
    QTest::newRow("longest") << QStringLiteral("86400") << qint64{86400000};
    QTest::newRow("longest with zeros") << QStringLiteral("86400.00000") << qint64{86400000};
    QTest::newRow("half a second") << QStringLiteral("0.5") << qint64{500};
    QTest::newRow("no digit before the point") << QStringLiteral(".5") << qint64{500};
    QTest::newRow("no digit after the point") << QStringLiteral("5.") << qint64{5000};
    QTest::newRow("blanks around") << QStringLiteral(" 2.25 ") << qint64{2250};
    QTest::newRow("leading zeros") << QStringLiteral("000000000030") << qint64{30000};
    QTest::newRow("rounded down") << QStringLiteral("3.33333333333333333333") << qint64{3333};
    QTest::newRow("rounded up") << QStringLiteral("6.6666666666666666666") << qint64{6667};
    QTest::newRow("rounded up across the second") << QStringLiteral("1.9995") << qint64{2000};
    QTest::newRow("rounded up to the longest") << QStringLiteral("86399.9999") << qint64{86400000};
}

void InputRulesTest::takesTimeouts()
{
    QFETCH(QString, text);
    QFETCH(qint64, milliseconds);
    QCOMPARE(parseTimeout(text), (Parsed<std::chrono::milliseconds>{std::chrono::milliseconds(milliseconds), {}}));
}

void InputRulesTest::refusesTimeouts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    const QString limits = QStringLiteral("A timeout is a number of seconds from 0.001 to 86400");
    for (const char *text : {"", " ", ".", "0", "0.0", "0.0009", "86400.0001", "86401", "99999999999999999999", "-1",
                             "+1", "1e3", "0x10", "nan", "inf", "1.2.3", "1 0", "30s"})
        QTest::newRow(*text == '\0' ? "empty" : text) << QString::fromLatin1(text) << limits;
    QTest::newRow("comma") << QStringLiteral("0,5") << QStringLiteral("Write the decimals after a point, not a comma");
}

void InputRulesTest::refusesTimeouts()
{
    QFETCH(QString, text);
    QFETCH(QString, error);
    QCOMPARE(parseTimeout(text), (Parsed<std::chrono::milliseconds>{{}, error}));
}

void InputRulesTest::takesIntervalsFromNoneToADay()
{
    const Parsed<std::chrono::milliseconds> refused{
        {}, QStringLiteral("An interval is a number of seconds from 0 to 86400")};
    QCOMPARE(parseInterval(QStringLiteral("0")), (Parsed<std::chrono::milliseconds>{0ms, {}}));
    QCOMPARE(parseInterval(QStringLiteral("0.25")), (Parsed<std::chrono::milliseconds>{250ms, {}}));
    QCOMPARE(parseInterval(QStringLiteral("86400")), (Parsed<std::chrono::milliseconds>{24h, {}}));
    QCOMPARE(parseInterval(QStringLiteral("86400.001")), refused);
    QCOMPARE(parseInterval(QStringLiteral("-1")), refused);
    QCOMPARE(parseInterval(QString()), refused);
}

void InputRulesTest::takesTheTimesOfAWatch()
{
    QCOMPARE(parseWatchInterval(QStringLiteral("0.1")).value, 100ms);
    QCOMPARE(parseWatchInterval(QStringLiteral("86400")).value, 24h);
    QCOMPARE(parseWatchInterval(QStringLiteral("0.099")).error,
             QStringLiteral("A watch interval is a number of seconds from 0.1 to 86400"));
    QCOMPARE(parseWatchDuration(QStringLiteral("0.001")).value, 1ms);
    QCOMPARE(parseWatchDuration(QStringLiteral("31622400")).value, 366 * 24h);
    for (const char *const text : {"0", "31622400.001", "4294967296"})
        QCOMPARE(parseWatchDuration(QString::fromLatin1(text)).error,
                 QStringLiteral("The duration of a watch is a number of seconds from 0.001 to 31622400"));
}

void InputRulesTest::showsTimeoutsSoThatTheyReadBackExactly()
{
    QCOMPARE(timeoutText(30s), QStringLiteral("30"));
    QCOMPARE(timeoutText(500ms), QStringLiteral("0.5"));
    QCOMPARE(timeoutText(1ms), QStringLiteral("0.001"));
    QCOMPARE(timeoutText(86400s), QStringLiteral("86400"));
    QCOMPARE(timeoutText(12050ms), QStringLiteral("12.05"));
    for (qint64 count = 1; count <= 86400000; count = count * 3 / 2 + 1) {
        const std::chrono::milliseconds timeout(count);
        QCOMPARE(parseTimeout(timeoutText(timeout)).value, timeout);
    }
}

void InputRulesTest::takesMaximumPdus_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint32>("bytes");
    QTest::newRow("no limit") << QStringLiteral("0") << quint32{0};
    QTest::newRow("smallest") << QStringLiteral("4096") << quint32{4096};
    QTest::newRow("default") << QStringLiteral(" 16382 ") << quint32{16382};
    QTest::newRow("largest") << QStringLiteral("131072") << quint32{131072};
}

void InputRulesTest::takesMaximumPdus()
{
    QFETCH(QString, text);
    QFETCH(quint32, bytes);
    QCOMPARE(parseMaximumPdu(text), (Parsed<quint32>{bytes, {}}));
}

void InputRulesTest::refusesMaximumPdus_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "1", "4095", "131073", "4294967296", "-1", "16k", "16,384", "16384.0"})
        QTest::newRow(*text == '\0' ? "empty" : text) << QString::fromLatin1(text);
}

void InputRulesTest::refusesMaximumPdus()
{
    QFETCH(QString, text);
    QCOMPARE(parseMaximumPdu(text),
             (Parsed<quint32>{{}, QStringLiteral("A maximum PDU is 0 (no limit) or 4096 to 131072 bytes")}));
}

void InputRulesTest::takesRepeatsFromOneToAMillion()
{
    const Parsed<quint32> refused{{}, QStringLiteral("Repeat is a whole number from 1 to 1000000")};
    QCOMPARE(parseRepeat(QStringLiteral("1")), (Parsed<quint32>{1, {}}));
    QCOMPARE(parseRepeat(QStringLiteral("1000000")), (Parsed<quint32>{1000000, {}}));
    QCOMPARE(parseRepeat(QStringLiteral("0")), refused);
    QCOMPARE(parseRepeat(QStringLiteral("1000001")), refused);
    QCOMPARE(parseRepeat(QString()), refused);
}

void InputRulesTest::proposesAllFourTransferSyntaxesInTheirOrder()
{
    QCOMPARE(proposedTransferSyntaxes(TransferSyntaxChoice::All),
             (QStringList{QStringLiteral("1.2.840.10008.1.2.1"), QStringLiteral("1.2.840.10008.1.2"),
                          QStringLiteral("1.2.840.10008.1.2.1.99"), QStringLiteral("1.2.840.10008.1.2.2")}));
}

void InputRulesTest::proposesOneTransferSyntaxIfAsked_data()
{
    QTest::addColumn<TransferSyntaxChoice>("choice");
    QTest::addColumn<QString>("uid");
    QTest::newRow("explicit LE") << TransferSyntaxChoice::ExplicitLittleEndian << QStringLiteral("1.2.840.10008.1.2.1");
    QTest::newRow("implicit LE") << TransferSyntaxChoice::ImplicitLittleEndian << QStringLiteral("1.2.840.10008.1.2");
    QTest::newRow("deflated") << TransferSyntaxChoice::DeflatedExplicitLittleEndian
                              << QStringLiteral("1.2.840.10008.1.2.1.99");
    QTest::newRow("explicit BE") << TransferSyntaxChoice::ExplicitBigEndian << QStringLiteral("1.2.840.10008.1.2.2");
}

void InputRulesTest::proposesOneTransferSyntaxIfAsked()
{
    QFETCH(TransferSyntaxChoice, choice);
    QFETCH(QString, uid);
    QCOMPARE(proposedTransferSyntaxes(choice), QStringList{uid});
}

void InputRulesTest::readsTransferSyntaxNamesBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<TransferSyntaxChoice>("choice");
    QTest::newRow("all") << QStringLiteral("all") << TransferSyntaxChoice::All;
    QTest::newRow("explicit LE") << QStringLiteral("explicit-little-endian")
                                 << TransferSyntaxChoice::ExplicitLittleEndian;
    QTest::newRow("implicit LE") << QStringLiteral("implicit-little-endian")
                                 << TransferSyntaxChoice::ImplicitLittleEndian;
    QTest::newRow("deflated") << QStringLiteral("deflated-explicit-little-endian")
                              << TransferSyntaxChoice::DeflatedExplicitLittleEndian;
    QTest::newRow("explicit BE") << QStringLiteral("explicit-big-endian") << TransferSyntaxChoice::ExplicitBigEndian;
}

void InputRulesTest::readsTransferSyntaxNamesBack()
{
    QFETCH(QString, name);
    QFETCH(TransferSyntaxChoice, choice);
    const Setting &row = setting(SettingId::TransferSyntax);
    EchoRequest request;
    request.transferSyntaxes = choice;
    QCOMPARE(row.text(request), name);
    EchoRequest read;
    QCOMPARE(row.take(read, name), QString());
    QCOMPARE(read.transferSyntaxes, choice);
    QVERIFY(!row.take(read, name.toUpper()).isEmpty());
}

void InputRulesTest::readsAcknowledgementNamesBack()
{
    const Setting &row = setting(SettingId::Acknowledgement);
    EchoRequest request;
    QCOMPARE(row.text(request), QStringLiteral("immediate"));
    QCOMPARE(row.take(request, QStringLiteral("system-default")), QString());
    QCOMPARE(request.acknowledgement, Acknowledgement::SystemDefault);
    QCOMPARE(row.text(request), QStringLiteral("system-default"));
    QVERIFY(!row.take(request, QStringLiteral("late")).isEmpty());
}

void InputRulesTest::takesTheDefaultsOfARequest()
{
    const EchoRequest request;
    QCOMPARE(parsePort(QString::number(request.port)).value, request.port);
    QCOMPARE(parseAeTitle(request.callingAeTitle).value, request.callingAeTitle);
    QCOMPARE(parseAeTitle(request.calledAeTitle).value, request.calledAeTitle);
    QCOMPARE(parseTimeout(timeoutText(request.acseTimeout)).value, request.acseTimeout);
    QCOMPARE(parseMaximumPdu(QString::number(request.maximumPdu)).value, request.maximumPdu);
    QCOMPARE(parseRepeat(QString::number(request.repeat)).value, request.repeat);
}

void InputRulesTest::takesFingerprintsHoweverTheyAreGrouped()
{
    const QByteArray digits = QByteArray("0123456789abcdef").repeated(4);
    const QString upper = QString::fromLatin1(digits).toUpper();
    const auto grouped = [&upper](qsizetype size, QChar separator) {
        QStringList groups;
        for (qsizetype at = 0; at < upper.size(); at += size)
            groups << upper.mid(at, size);
        return groups.join(separator);
    };
    for (const QString &text : {QString::fromLatin1(digits), upper, grouped(2, u':'), grouped(2, u' '),
                                grouped(8, u' '), u' ' + grouped(2, u':') + u' '})
        QCOMPARE(parseFingerprint(text), (Parsed<QByteArray>{digits, {}}));
    for (const QString &text : {QString(), upper.chopped(1), upper + u'0', upper.chopped(1) + u'g'})
        QVERIFY(parseFingerprint(text).error.contains(QStringLiteral("64 hexadecimal digits")));
}

QTEST_GUILESS_MAIN(InputRulesTest)
#include "tst_input_rules.moc"
