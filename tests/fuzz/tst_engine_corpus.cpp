// Replays the engine fuzzer's corpus in every build, and plays what needs no file: right dialogues, and each malformed
// PDU in the place of an answer.
#include "tests/fuzz/corpus.h"
#include "tests/fuzz/engine_exercise.h"
#include "tests/support/malformed_pdus.h"
#include "tests/support/pdu_bytes.h"

#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestEngineCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromises_data();
    void keepsItsPromises();
};

void TestEngineCorpus::keepsItsPromises_data()
{
    addCorpusRows(QStringLiteral(CORPORA "/engine"));
    const QList<QByteArray> dialogue{associateAc(), test::cEchoRsp(1), test::cEchoRsp(2), releaseRp()};
    QTest::newRow("right dialogue") << engineInput(dialogue, InputEnd::Fin, 2);
    for (const MalformedPdu &malformed : malformedPdus()) {
        QList<QByteArray> answers{associateAc(), test::cEchoRsp(1), releaseRp()};
        answers[static_cast<int>(malformed.phase)] = malformed.bytes;
        QTest::newRow(malformed.name.constData()) << engineInput(answers);
    }
}

void TestEngineCorpus::keepsItsPromises()
{
    QFETCH(QByteArray, input);
    const char *broken = exerciseEngine(input);
    QVERIFY2(!broken, broken);
}

QTEST_GUILESS_MAIN(TestEngineCorpus)
#include "tst_engine_corpus.moc"
