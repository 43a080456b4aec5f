// The codes of the standard in words.
#include "core/pdu/code_texts.h"
#include "core/pdu/uid_dictionary.h"

#include <QTest>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcuid.h>

#include <algorithm>

using namespace dicom_echo;

namespace {

/// DCMTK writes names without blanks, some with their words in another order.
QString lettersOf(QString name)
{
    name.replace(QStringLiteral("Twelve"), QStringLiteral("12"));
    for (const char *word : {"RETIRED", "DRAFT", "DICONDE", "DICOS", "Document", "Trial"})
        name.remove(QString::fromLatin1(word));
    name.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    name = name.toLower();
    std::sort(name.begin(), name.end());
    return name;
}

} // namespace

class TestCodeTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsCodesIntoText_data();
    void turnsCodesIntoText();
    void namesUids_data();
    void namesUids();
    void namesObjectsAsDcmtkDoes();
};

void TestCodeTexts::turnsCodesIntoText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromLatin1(expected);
    };
    row("result 1", rejectResultText(1), "Rejected Permanent");
    row("result 2", rejectResultText(2), "Rejected Transient");
    row("result 3", rejectResultText(3), "3");
    row("source 1", rejectSourceText(1), "Service User");
    row("source 2", rejectSourceText(2), "Service Provider (ACSE)");
    row("source 3", rejectSourceText(3), "Service Provider (Presentation)");
    row("source 0", rejectSourceText(0), "0");
    const char *userReasons[] = {"0",
                                 "No reason given",
                                 "Application context name not supported",
                                 "Calling AE title not recognised",
                                 "Reserved",
                                 "Reserved",
                                 "Reserved",
                                 "Called AE title not recognised",
                                 "Reserved",
                                 "Reserved",
                                 "Reserved",
                                 "11"};
    for (quint8 reason = 0; reason < 12; ++reason)
        row(qPrintable(QStringLiteral("user reason %1").arg(reason)), rejectReasonText(1, reason), userReasons[reason]);
    const char *acseReasons[] = {"0", "No reason given", "Protocol version not supported", "3"};
    for (quint8 reason = 0; reason < 4; ++reason)
        row(qPrintable(QStringLiteral("ACSE reason %1").arg(reason)), rejectReasonText(2, reason), acseReasons[reason]);
    const char *presentationReasons[] = {"Reserved",
                                         "Temporary congestion",
                                         "Local limit exceeded",
                                         "Reserved",
                                         "Reserved",
                                         "Reserved",
                                         "Reserved",
                                         "Reserved",
                                         "8"};
    for (quint8 reason = 0; reason < 9; ++reason) {
        row(qPrintable(QStringLiteral("presentation reason %1").arg(reason)), rejectReasonText(3, reason),
            presentationReasons[reason]);
    }
    row("abort source 3", abortSourceText(3), "3");
    const char *abortReasons[] = {"No reason given",
                                  "Unrecognised PDU",
                                  "Unexpected PDU",
                                  "Reserved",
                                  "Unrecognised PDU parameter",
                                  "Unexpected PDU parameter",
                                  "Invalid PDU parameter value",
                                  "7"};
    for (quint8 reason = 0; reason < 8; ++reason)
        row(qPrintable(QStringLiteral("abort reason %1").arg(reason)), abortReasonText(2, reason),
            abortReasons[reason]);
    row("status 0000H", echoStatusText(0), "Success");
    row("status 0110H", echoStatusText(0x0110), "0x0110 - Processing Failure");
    row("status 0122H", echoStatusText(0x0122), "0x0122 - SOP Class Not Supported");
    row("status 0124H", echoStatusText(0x0124), "0x0124 - Not Authorised");
    row("status 0210H", echoStatusText(0x0210), "0x0210 - Duplicate Invocation");
    row("status 0211H", echoStatusText(0x0211), "0x0211 - Unrecognised Operation");
    row("status 0212H", echoStatusText(0x0212), "0x0212 - Mistyped Argument");
    row("status 0213H", echoStatusText(0x0213), "0x0213 - Resource Limitation");
    row("status A700H", echoStatusText(0xA700), "0xA700");
}

void TestCodeTexts::turnsCodesIntoText()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(text, expected);
}

void TestCodeTexts::namesUids_data()
{
    QTest::addColumn<QString>("uid");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *uid, const char *name) {
        QTest::newRow(name) << QString::fromLatin1(uid) << QString::fromLatin1(name);
    };
    row("1.2.840.10008.1.1", "Verification SOP Class");
    row("1.2.840.10008.1.2", "Implicit VR Little Endian");
    row("1.2.840.10008.1.2.1", "Explicit VR Little Endian");
    row("1.2.840.10008.1.2.1.99", "Deflated Explicit VR Little Endian");
    row("1.2.840.10008.1.2.2", "Explicit VR Big Endian");
    row("1.2.840.10008.3.1.1.1", "DICOM Application Context Name");
    row("1.2.840.10008.1.2.4.70",
        "JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value 1])");
    row("1.2.840.10008.5.1.4.1.1.2", "CT Image Storage");
    row("1.2.840.10008.5.1.4.31", "Modality Worklist Information Model - FIND");
    row("1.2.840.10008.4.2", "Storage Service Class");
    row("1.2.840.10008.1.20.1.1", "Storage Commitment Push Model SOP Instance");
    row("1.2.840.10008.1", "1.2.840.10008.1");
    row("9.9", "9.9");
    QTest::newRow("no UID") << QString() << QString();
}

void TestCodeTexts::namesUids()
{
    QFETCH(QString, uid);
    QTEST(uidName(uid), "name");
}

/// All the kinds of objects that both know.
void TestCodeTexts::namesObjectsAsDcmtkDoes()
{
    int compared = 0;
    QStringList different;
    const auto compare = [&](const QString &uid) {
        const char *const theirs = dcmFindNameOfUID(uid.toLatin1().constData(), nullptr);
        const QString ours = uidName(uid);
        if (!theirs || ours == uid || ours.contains(QStringLiteral("(QR)")))
            return;
        ++compared;
        if (lettersOf(ours) != lettersOf(QString::fromLatin1(theirs)))
            different << ours + QStringLiteral(" is ") + QString::fromLatin1(theirs);
    };
    for (int a = 1; a <= 700; ++a) {
        const QString first = QStringLiteral("1.2.840.10008.5.1.4.1.1.%1").arg(a);
        compare(first);
        for (int b = 1; b <= 80; ++b) {
            const QString second = QStringLiteral("%1.%2").arg(first).arg(b);
            compare(second);
            for (int c = 1; c <= 4 && a < 100; ++c)
                compare(QStringLiteral("%1.%2").arg(second).arg(c));
        }
    }
    QCOMPARE(different.join(u'\n'), QString());
    QVERIFY2(compared > 100, qPrintable(QString::number(compared)));
}

QTEST_GUILESS_MAIN(TestCodeTexts)
#include "tst_code_texts.moc"
