// Replays the round-trip fuzzer's corpus in every build, and plays what needs no file: PDUs of every kind, and the
// command sets of a C-ECHO.
#include "tests/fuzz/corpus.h"
#include "tests/fuzz/round_trip_exercise.h"
#include "tests/support/malformed_pdus.h"
#include "tests/unit/pdu/pdu_fixture.h"

#include <QTest>

using namespace dicom_echo::test;

class TestRoundTripCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromises_data();
    void keepsItsPromises();
};

void TestRoundTripCorpus::keepsItsPromises_data()
{
    addCorpusRows(QStringLiteral(CORPORA "/round_trip"));
    for (const auto &[name, pdu] : wellFormedPdus())
        QTest::newRow(name.constData()) << pdu;
    for (const MalformedPdu &malformed : malformedPdus())
        QTest::newRow(malformed.name.constData()) << malformed.bytes;
    QTest::newRow("command set of a C-ECHO-RQ") << cEchoRqCommand();
    QTest::newRow("command set of a C-ECHO-RSP") << cEchoRspCommand();
    QTest::newRow("command set with values of odd length")
        << QByteArray("\0\0\x02\x09\3\0\0\0odd\0\0\x0F\x0F\1\0\0\0x", 20);
}

void TestRoundTripCorpus::keepsItsPromises()
{
    QFETCH(QByteArray, input);
    const char *broken = exerciseRoundTrip(input);
    QVERIFY2(!broken, broken);
}

QTEST_GUILESS_MAIN(TestRoundTripCorpus)
#include "tst_round_trip_corpus.moc"
