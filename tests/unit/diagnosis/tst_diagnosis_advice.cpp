// That each failure is explained by its own cause, its own advice and the right person: the words that only its texts
// have, failure by failure, so that no two of them can be swapped unnoticed.
#include "tests/unit/diagnosis/advice_rows.h"

#include <QSet>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestDiagnosisAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsEachFailureByItself_data();
    void explainsEachFailureByItself();
    void hasARowForEachCode();
};

namespace {

QList<AdviceRow> rows()
{
    return networkAdviceRows() + dicomAdviceRows();
}

void checkWords(const QString &text, const QStringList &expected)
{
    qsizetype from = 0;
    for (const QString &part : expected) {
        const qsizetype place = text.indexOf(part, from);
        QVERIFY2(place >= 0, qPrintable(part + QStringLiteral(" is not in: ") + text));
        from = place + part.size();
    }
}

} // namespace

Q_DECLARE_METATYPE(AdviceRow)

void TestDiagnosisAdvice::explainsEachFailureByItself_data()
{
    QTest::addColumn<AdviceRow>("row");
    for (const AdviceRow &row : rows())
        QTest::addRow("%s: %s", qPrintable(findingCodeName(row.failure.code)), row.name) << row;
}

void TestDiagnosisAdvice::explainsEachFailureByItself()
{
    QFETCH(AdviceRow, row);
    EchoReport run = report();
    if (row.change)
        row.change(run);
    const Diagnosis diagnosis = diagnose(run, row.failure);
    checkTexts(diagnosis);
    checkGerman(run, row.failure);
    QCOMPARE(diagnosis.responsible, row.responsible);
    checkWords(diagnosis.cause, row.cause);
    checkWords(diagnosis.evidence, row.evidence);
    checkWords(diagnosis.advice.join(u'\n'), row.advice);
}

void TestDiagnosisAdvice::hasARowForEachCode()
{
    QSet<FindingCode> codes;
    for (const AdviceRow &row : rows())
        codes << row.failure.code;
    for (int i = 0; i < findingCodeCount; ++i)
        QVERIFY2(codes.contains(static_cast<FindingCode>(i)), qPrintable(findingCodeName(static_cast<FindingCode>(i))));
}

QTEST_GUILESS_MAIN(TestDiagnosisAdvice)
#include "tst_diagnosis_advice.moc"
