#include "core/pdu/wire_text.h"
#include "core/text/fingerprint_text.h"
#include "core/text/visible_text.h"

#include <QTest>

using namespace dicom_echo;

class TestVisibleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTextVisible_data();
    void makesTextVisible();
    void trimsPadding_data();
    void trimsPadding();
    void pairsTheDigitsOfAFingerprint();
    void leavesWhatIsNoFingerprint();
};

void TestVisibleText::makesTextVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");

    QTest::newRow("plain") << QStringLiteral("ANY-SCP 1\\2") << QStringLiteral("ANY-SCP 1\\2");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("letters of the world")
        << QStringLiteral("Zürich 病院 \U0001F3E5") << QStringLiteral("Zürich 病院 \U0001F3E5");
    QTest::newRow("escape sequence") << QStringLiteral("\x1B[31mred") << QStringLiteral("\\x1B[31mred");
    QTest::newRow("line ends") << QStringLiteral("a\r\nb\tc") << QStringLiteral("a\\x0D\\x0Ab\\x09c");
    QTest::newRow("NUL and DEL") << QString(QChar(0)) + QChar(0x7F) << QStringLiteral("\\x00\\x7F");
    QTest::newRow("C1") << QString(QChar(0x9B)) << QStringLiteral("\\x9B");
    QTest::newRow("no-break space and soft hyphen")
        << QStringLiteral("a\u00A0b\u00ADc") << QStringLiteral("a\\xA0b\\xADc");
    QTest::newRow("bidirectional controls") << QStringLiteral("\u202Eexe\u202C\u2066\u2069\u200F\u061C")
                                            << QStringLiteral("\\u202Eexe\\u202C\\u2066\\u2069\\u200F\\u061C");
    QTest::newRow("zero width") << QStringLiteral("a\u200Bb\u2060\uFEFF") << QStringLiteral("a\\u200Bb\\u2060\\uFEFF");
    QTest::newRow("separators") << QStringLiteral("a\u2028b\u2029") << QStringLiteral("a\\u2028b\\u2029");
    QTest::newRow("lone surrogates") << QString(QChar(0xD83C)) + QLatin1Char('x') + QChar(0xDFE5)
                                     << QStringLiteral("\\uD83Cx\\uDFE5");
    QTest::newRow("non-characters") << QString(QChar(0xFFFF)) + QStringLiteral("\U0010FFFF")
                                    << QStringLiteral("\\uFFFF\\U0010FFFF");
    QTest::newRow("tags") << QStringLiteral("\U000E0041") << QStringLiteral("\\U000E0041");
}

void TestVisibleText::makesTextVisible()
{
    QFETCH(QString, text);
    QFETCH(QString, visible);
    QCOMPARE(visibleText(text), visible);
}

void TestVisibleText::trimsPadding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("AE title") << QByteArray("  ANY SCP       ") << QStringLiteral("ANY SCP");
    QTest::newRow("UID") << QByteArray("1.2\0", 4) << QStringLiteral("1.2");
    QTest::newRow("NULs and blanks") << QByteArray("1.2 \0 \0", 7) << QStringLiteral("1.2");
    QTest::newRow("only blanks") << QByteArray(16, ' ') << QString();
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("Latin-1, control characters inside") << QByteArray("Z\xFC\nrich") << QStringLiteral("Z\u00FC\nrich");
}

void TestVisibleText::trimsPadding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(trimmedText(bytes), text);
}

void TestVisibleText::pairsTheDigitsOfAFingerprint()
{
    QCOMPARE(fingerprintText(QByteArray("0f").repeated(32)), QStringLiteral("0F:").repeated(31) + QStringLiteral("0F"));
}

void TestVisibleText::leavesWhatIsNoFingerprint()
{
    for (const QByteArray &text : {QByteArray(), QByteArray("redacted"), QByteArray(63, 'a'), QByteArray(64, 'g')})
        QCOMPARE(fingerprintText(text), QString::fromLatin1(text));
}

QTEST_GUILESS_MAIN(TestVisibleText)
#include "tst_visible_text.moc"
