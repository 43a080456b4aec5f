// Replays the corpus of the fuzzer of peer lists in the form of xml in every build.
#include "tests/fuzz/corpus.h"
#include "tests/fuzz/peer_list_exercise.h"

#include <QTest>

using namespace dicom_echo::test;

class TestPeersXmlCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromises_data() { addCorpusRows(QStringLiteral(CORPORA "/peers_xml")); }
    void keepsItsPromises()
    {
        QFETCH(QByteArray, input);
        const char *broken = exercisePeerList(input);
        QVERIFY2(!broken, broken);
    }
};

QTEST_GUILESS_MAIN(TestPeersXmlCorpus)
#include "tst_peers_xml_corpus.moc"
