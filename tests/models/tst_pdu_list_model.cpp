// The PDUs of a run: what is kept, under which number, and what a row says.
#include "tests/support/golden_pdus.h"
#include "tests/support/pdu_bytes.h"
#include "ui/pdu/pdu_list_model.h"
#include "ui/run/redaction.h"
#include "ui/widgets/appearance.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QIcon>
#include <QTest>

using namespace dicom_echo;

namespace {

constexpr qint64 noon = 1'700'000'000'123'456;

/// PDUs whose bytes are their number.
QList<PduTransfer> numbered(qint64 first, int count, qsizetype length = 4)
{
    QList<PduTransfer> pdus;
    for (qint64 number = first; number < first + count; ++number)
        pdus << PduTransfer{Direction::Sent, noon, QByteArray::number(number).leftJustified(length, ' ')};
    return pdus;
}

qint64 numberInside(const PduTransfer &pdu)
{
    return pdu.bytes.trimmed().toLongLong();
}

QString shown(const PduListModel &model, int row, PduListModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestPduListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTimeDirectionTypeLengthAndMeaning();
    void keepsTheFirstAndTheNewestPdus();
    void keepsNoMoreBytesThanItsBound();
    void boundsABatchThatIsLargerThanItself();
    void findsAPduByItsNumber();
    void pointsOutWhatIsWrong();
    void pointsOutWhatWasRefused();
    void marksWhatTellsAFailure();
    void tellsNoIntervalAcrossAGap();
    void showsRedactedBytes();
    void cutsEndlessText();
    void beginsAgainWhenCleared();
};

void TestPduListModel::saysTimeDirectionTypeLengthAndMeaning()
{
    PduListModel model(KeptPdus::Bounds{});
    model.append({{Direction::Sent, noon, test::golden::cEchoRq},
                  {Direction::Received, noon, test::golden::cEchoRsp},
                  {Direction::Sent, noon - 449, test::golden::cEchoRq}});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(shown(model, 0, PduListModel::NumberColumn), QStringLiteral("1"));
    QVERIFY(shown(model, 0, PduListModel::TimeColumn).endsWith(QLatin1StringView(":20.123456")));
    QVERIFY(shown(model, 2, PduListModel::TimeColumn).endsWith(QLatin1StringView(":20.123007")));
    QCOMPARE(shown(model, 0, PduListModel::DirectionColumn), QStringLiteral("Sent"));
    QCOMPARE(shown(model, 0, PduListModel::TypeColumn), QStringLiteral("P-DATA-TF"));
    QCOMPARE(shown(model, 0, PduListModel::LengthColumn), QStringLiteral("80"));
    QCOMPARE(shown(model, 0, PduListModel::MeaningColumn), QStringLiteral("C-ECHO-RQ, message 1"));
    QCOMPARE(shown(model, 1, PduListModel::NumberColumn), QStringLiteral("2"));
    QCOMPARE(shown(model, 1, PduListModel::DirectionColumn), QStringLiteral("Received"));
    QCOMPARE(shown(model, 1, PduListModel::MeaningColumn), QStringLiteral("C-ECHO-RSP, message 1: Success"));
}

void TestPduListModel::keepsTheFirstAndTheNewestPdus()
{
    PduListModel model(KeptPdus::Bounds{100, 1 << 20});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int batch = 0; batch < 50; ++batch) {
        model.append(numbered(batch * 7, 7));
        QVERIFY(model.rowCount() <= 100);
    }
    QCOMPARE(model.rowCount() + model.kept().droppedCount(), qint64(350));
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(numberInside(model.pdu(row)), model.numberOf(row));
    QCOMPARE(model.numberOf(KeptPdus::firstKept - 1), qint64(KeptPdus::firstKept - 1));
    QCOMPARE(model.numberOf(KeptPdus::firstKept), KeptPdus::firstKept + model.kept().droppedCount());
    QCOMPARE(model.numberOf(model.rowCount() - 1), qint64(349));
}

void TestPduListModel::keepsNoMoreBytesThanItsBound()
{
    PduListModel model(KeptPdus::Bounds{1'000'000, 100'000});
    for (int batch = 0; batch < 100; ++batch) {
        model.append(numbered(batch * 5, 5, 1000));
        QVERIFY(model.kept().bytes() <= 100'000);
    }
    QVERIFY(model.kept().bytes() > 80'000);
    QVERIFY(model.rowCount() < 100);
    QCOMPARE(numberInside(model.pdu(model.rowCount() - 1)), qint64(499));
}

void TestPduListModel::boundsABatchThatIsLargerThanItself()
{
    PduListModel model(KeptPdus::Bounds{100, 1 << 20});
    model.append(numbered(0, 1000));
    QVERIFY(model.rowCount() <= 100);
    QCOMPARE(numberInside(model.pdu(0)), qint64(0));
    QCOMPARE(model.numberOf(model.rowCount() - 1), qint64(999));
    QCOMPARE(numberInside(model.pdu(model.rowCount() - 1)), qint64(999));
}

void TestPduListModel::findsAPduByItsNumber()
{
    PduListModel model(KeptPdus::Bounds{100, 1 << 20});
    model.append(numbered(0, 1000));
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowOf(model.numberOf(row)), row);
    QCOMPARE(model.rowOf(500), -1);
    QCOMPARE(model.rowOf(KeptPdus::firstKept), -1);
    QCOMPARE(model.rowOf(1000), -1);
    QCOMPARE(model.rowOf(-1), -1);
}

void TestPduListModel::pointsOutWhatIsWrong()
{
    QByteArray broken = test::golden::releaseRq;
    broken[5] = 9;
    PduListModel model(KeptPdus::Bounds{});
    model.append({{Direction::Received, noon, test::golden::releaseRq}, {Direction::Received, noon, broken}});
    const QModelIndex right = model.index(0, PduListModel::MeaningColumn);
    const QModelIndex wrong = model.index(1, PduListModel::MeaningColumn);
    QVERIFY(!right.data().toString().contains(QLatin1StringView("violation")));
    QVERIFY(!right.data(Qt::DecorationRole).isValid());
    QVERIFY(wrong.data().toString().endsWith(QLatin1StringView("violation: PDU-length: expected at most 4, found 9")));
    QVERIFY(wrong.data(Qt::DecorationRole).isValid());
}

void TestPduListModel::pointsOutWhatWasRefused()
{
    PduListModel model(KeptPdus::Bounds{});
    model.append({{Direction::Received, noon, test::golden::releaseRp}});
    QVERIFY(model.summary(0).violations.empty());
    const Violation violation = {FieldId::PduType, 0, QStringLiteral("A-ASSOCIATE-AC"), QStringLiteral("A-RELEASE-RP")};
    model.setRefused(0, violation);
    QCOMPARE(model.summary(0).violations, std::vector<Violation>{violation});
    QVERIFY(shown(model, 0, PduListModel::MeaningColumn).contains(QLatin1StringView("expected A-ASSOCIATE-AC")));
}

void TestPduListModel::marksWhatTellsAFailure()
{
    PduListModel model(KeptPdus::Bounds{});
    model.append({{Direction::Received, noon, test::cEchoRsp(1, 0x0000)},
                  {Direction::Received, noon, test::cEchoRsp(1, 0x0122)},
                  {Direction::Received, noon, test::associateRj(1, 1, 7)}});
    const auto icon = [&model](int row) {
        return model.index(row, PduListModel::MeaningColumn).data(Qt::DecorationRole).value<QIcon>();
    };
    const auto isSame = [](const QIcon &one, const QIcon &other) {
        return one.pixmap(32).toImage() == other.pixmap(32).toImage();
    };
    QVERIFY(icon(0).isNull());
    QVERIFY(isSame(icon(1), stateIcon(StateIcon::Failure)));
    QVERIFY(isSame(icon(2), stateIcon(StateIcon::Failure)));
    QVERIFY(!isSame(icon(1), stateIcon(StateIcon::Warning)));
}

void TestPduListModel::tellsNoIntervalAcrossAGap()
{
    PduListModel model(KeptPdus::Bounds{100, 1 << 20});
    model.append(numbered(0, 200));
    int gaps = 0;
    for (int row = 1; row < model.rowCount(); ++row) {
        const bool isGap = model.numberOf(row) != model.numberOf(row - 1) + 1;
        gaps += isGap ? 1 : 0;
        QCOMPARE(shown(model, row, PduListModel::SincePreviousColumn).isEmpty(), isGap);
    }
    QCOMPARE(gaps, 1); // between the first ones and the newest
}

void TestPduListModel::showsRedactedBytes()
{
    Redaction redaction;
    PduListModel model(KeptPdus::Bounds{});
    model.setRedaction(&redaction);
    model.append(
        {{Direction::Sent, noon, test::associateRq({.calledAeTitle = "MAINPACS", .callingAeTitle = "WARD7"})}});
    QVERIFY(model.shownBytes(0).contains("MAINPACS"));
    redaction.action()->setChecked(true);
    QVERIFY(!model.shownBytes(0).contains("MAINPACS"));
    QVERIFY(!shown(model, 0, PduListModel::MeaningColumn).contains(QStringLiteral("MAINPACS")));
    QVERIFY(model.pdu(0).bytes.contains("MAINPACS")); // what was exchanged stays as it was
}

void TestPduListModel::cutsEndlessText()
{
    test::AssociateAc ac;
    ac.contexts = {{1, 0, {QByteArray(60'000, '1')}}};
    PduListModel model(KeptPdus::Bounds{});
    model.append({{Direction::Received, noon, test::associateAc(ac)}});
    QVERIFY(shown(model, 0, PduListModel::MeaningColumn).size() < 1000);
}

void TestPduListModel::beginsAgainWhenCleared()
{
    PduListModel model(KeptPdus::Bounds{100, 1 << 20});
    model.append(numbered(0, 1000));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.kept().droppedCount(), qint64(0));
    QCOMPARE(model.kept().bytes(), qsizetype(0));
    model.append({{Direction::Sent, noon, test::golden::cEchoRq}});
    QCOMPARE(model.numberOf(0), qint64(0));
    QCOMPARE(shown(model, 0, PduListModel::MeaningColumn), QStringLiteral("C-ECHO-RQ, message 1"));
}

QTEST_MAIN(TestPduListModel)
#include "tst_pdu_list_model.moc"
