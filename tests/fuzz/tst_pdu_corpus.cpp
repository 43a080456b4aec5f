// Replays the PDU fuzzer's corpus in every build, and plays what needs no file: well-formed PDUs of every kind, and
// each malformed one.
#include "tests/fuzz/corpus.h"
#include "tests/fuzz/pdu_exercise.h"
#include "tests/support/malformed_pdus.h"
#include "tests/unit/pdu/pdu_fixture.h"

#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestPduCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromises_data();
    void keepsItsPromises();
};

void TestPduCorpus::keepsItsPromises_data()
{
    addCorpusRows(QStringLiteral(CORPORA "/pdu"));
    for (const auto &[name, pdu] : wellFormedPdus()) {
        QTest::newRow(name.constData()) << pduInput(Phase::AwaitingAssociateAnswer, pdu);
        QTest::addRow("%s, a response is owed", name.constData()) << pduInput(Phase::Established, pdu);
        QTest::addRow("%s, to an acceptor", name.constData()) << requestorInput(/*isAssociated*/ false, pdu);
        QTest::addRow("%s, to an acceptor with an association", name.constData())
            << requestorInput(/*isAssociated*/ true, pdu);
    }
    for (const MalformedPdu &malformed : malformedPdus())
        QTest::newRow(malformed.name.constData()) << pduInput(malformed.phase, malformed.bytes);
}

void TestPduCorpus::keepsItsPromises()
{
    QFETCH(QByteArray, input);
    const char *broken = exercisePdus(input);
    QVERIFY2(!broken, broken);
}

QTEST_GUILESS_MAIN(TestPduCorpus)
#include "tst_pdu_corpus.moc"
