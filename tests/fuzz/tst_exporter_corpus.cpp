// Replays the corpus of the fuzzer of requests to the exporter in every build.
#include "tests/fuzz/corpus.h"
#include "tests/fuzz/exporter_exercise.h"

#include <QTest>

using namespace dicom_echo::test;

class TestExporterCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromises_data() { addCorpusRows(QStringLiteral(CORPORA "/exporter")); }
    void keepsItsPromises()
    {
        QFETCH(QByteArray, input);
        const char *broken = exerciseExporter(input);
        QVERIFY2(!broken, broken);
    }
};

QTEST_GUILESS_MAIN(TestExporterCorpus)
#include "tst_exporter_corpus.moc"
