// Replays the corpus of the fuzzer of captures in every build: a file of each form, and what was found.
#include "tests/fuzz/capture_exercise.h"
#include "tests/fuzz/corpus.h"

#include <QTest>

using namespace dicom_echo::test;

class TestCaptureCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromises_data();
    void keepsItsPromises();
};

void TestCaptureCorpus::keepsItsPromises_data()
{
    addCorpusRows(QStringLiteral(CORPORA "/capture"));
}

void TestCaptureCorpus::keepsItsPromises()
{
    QFETCH(QByteArray, input);
    const char *broken = exerciseCapture(input);
    QVERIFY2(!broken, broken);
}

QTEST_GUILESS_MAIN(TestCaptureCorpus)
#include "tst_capture_corpus.moc"
