// The fields of a PDU as a tree: which field a byte belongs to, and what is said of it.
#include "core/diagnosis/pdu_summary.h"
#include "tests/unit/pdu/pdu_fixture.h"
#include "ui/fields/field_text.h"
#include "ui/fields/field_tree_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace dicom_echo;

namespace {

void show(FieldTreeModel &model, const QByteArray &pdu)
{
    model.setPdu(pduFields(pdu), pduSummary(pdu).violations);
}

QByteArray changed(QByteArray bytes, qsizetype offset, char value)
{
    bytes[offset] = value;
    return bytes;
}

QByteArray acceptance(const test::AnsweredContext &context)
{
    test::AssociateAc ac;
    ac.contexts = {context};
    return test::associateAc(ac);
}

QString valueOf(const FieldTreeModel &model, const QModelIndex &field, int role = Qt::DisplayRole)
{
    return model.index(field.row(), FieldTreeModel::ValueColumn, field.parent()).data(role).toString();
}

/// The text beside the innermost field of a byte.
QString valueAt(const FieldTreeModel &model, qsizetype offset, int role = Qt::DisplayRole)
{
    return valueOf(model, model.fieldAt({offset, 1}), role);
}

} // namespace

class TestFieldTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheInnermostFieldOfEachByte_data();
    void findsTheInnermostFieldOfEachByte();
    void findsTheFieldAroundSeveralBytes();
    void saysValueAndName_data();
    void saysValueAndName();
    void makesPaddingVisibleAndSpeakable();
    void saysOfAGroupWhatItsOneFieldSays();
    void citesTheStandard();
    void showsAViolationAtItsField_data();
    void showsAViolationAtItsField();
    void showsSeveralViolationsOfOneField();
    void knowsFieldsByTheirIds();
    void showsWhatCouldNotBeDecodedAsBytes();
    void isEmptyWithoutAPdu();
    void writesFieldsAsLines();
};

void TestFieldTreeModel::findsTheInnermostFieldOfEachByte_data()
{
    QTest::addColumn<QByteArray>("pdu");
    QTest::newRow("A-ASSOCIATE-RQ") << test::golden::associateRq;
    QTest::newRow("A-ASSOCIATE-AC") << test::golden::associateAc;
    QTest::newRow("C-ECHO-RQ") << test::golden::cEchoRq;
    QTest::newRow("C-ECHO-RSP") << test::golden::cEchoRsp;
    QTest::newRow("A-RELEASE-RQ") << test::golden::releaseRq;
    QTest::newRow("A-ABORT") << test::golden::abort;
    QTest::newRow("a part of a PDU") << test::golden::associateAc.first(101);
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request");
}

void TestFieldTreeModel::findsTheInnermostFieldOfEachByte()
{
    QFETCH(QByteArray, pdu);
    FieldTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    show(model, pdu);
    for (qsizetype offset = 0; offset < pdu.size(); ++offset) {
        const QModelIndex index = model.fieldAt({offset, 1});
        QVERIFY(index.isValid());
        const Field &field = model.field(index);
        QVERIFY2(field.children.empty(), qPrintable(field.name));
        QVERIFY(field.range.offset <= offset && offset < field.range.offset + field.range.length);
    }
    QVERIFY(!model.fieldAt({pdu.size(), 1}).isValid());
}

void TestFieldTreeModel::findsTheFieldAroundSeveralBytes()
{
    FieldTreeModel model;
    show(model, test::golden::associateRq);
    const auto nameAround = [&model](qsizetype offset, qsizetype length) {
        return model.field(model.fieldAt({offset, length})).name;
    };
    QCOMPARE(nameAround(12, 4), QStringLiteral("Called-AE-title"));
    QCOMPARE(nameAround(25, 2), QStringLiteral("A-ASSOCIATE-RQ"));
    QCOMPARE(nameAround(74, 4), QStringLiteral("Application Context Item"));
    QCOMPARE(nameAround(107, 25), QStringLiteral("Presentation Context Item"));
}

void TestFieldTreeModel::saysValueAndName_data()
{
    QTest::addColumn<QByteArray>("pdu");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QByteArray &pdu, qsizetype offset, const char *value) {
        QTest::newRow(name) << pdu << offset << QString::fromLatin1(value);
    };
    row("PDU type", test::golden::cEchoRq, 0, "0x04  P-DATA-TF");
    row("application context", test::golden::associateRq, 80, "1.2.840.10008.3.1.1.1  DICOM Application Context Name");
    row("abstract syntax", test::golden::associateRq, 115, "1.2.840.10008.1.1  Verification SOP Class");
    row("result of a context", acceptance({1, 3, {""}}), 105, "3  Rejected - Abstract Syntax Not Supported");
    row("command field", test::golden::cEchoRsp, 58, "0x8030  C-ECHO-RSP");
    row("status", test::cEchoRsp(1, 0x0122), 88, "0x0122  SOP Class Not Supported");
    row("result", test::associateRj(1, 1, 3), 7, "1  Rejected Permanent");
    row("source", test::associateRj(1, 1, 3), 8, "1  Service User");
    row("reason", test::associateRj(1, 1, 3), 9, "3  Calling AE title not recognised");
    row("abort source", test::abort(2, 4), 8, "2  DUL service-provider");
    row("abort reason", test::abort(2, 4), 9, "4  Unrecognised PDU parameter");
}

void TestFieldTreeModel::saysValueAndName()
{
    QFETCH(QByteArray, pdu);
    QFETCH(qsizetype, offset);
    QFETCH(QString, value);
    FieldTreeModel model;
    show(model, pdu);
    QCOMPARE(valueAt(model, offset), value);
}

void TestFieldTreeModel::makesPaddingVisibleAndSpeakable()
{
    FieldTreeModel model;
    show(model, test::golden::associateRq);
    QCOMPARE(valueAt(model, 10), QStringLiteral("ANY-SCP") + QString(9, QChar(0x2423)));
    QCOMPARE(valueAt(model, 10, Qt::AccessibleTextRole), QStringLiteral("ANY-SCP, blanks around it: 9"));
    show(model, test::golden::cEchoRq);
    QCOMPARE(valueAt(model, 36), QStringLiteral("1.2.840.10008.1.1\\x00  Verification SOP Class"));
}

void TestFieldTreeModel::saysOfAGroupWhatItsOneFieldSays()
{
    FieldTreeModel model;
    show(model, test::golden::associateRq);
    QCOMPARE(valueOf(model, model.fieldAt({74, 4})),
             QStringLiteral("1.2.840.10008.3.1.1.1  DICOM Application Context Name"));
    QCOMPARE(valueOf(model, model.index(0, 0)), QString());
    show(model, test::golden::cEchoRsp);
    QCOMPARE(valueOf(model, model.fieldAt({50, 9})), QStringLiteral("0x8030  C-ECHO-RSP"));
}

void TestFieldTreeModel::citesTheStandard()
{
    FieldTreeModel model;
    show(model, test::golden::cEchoRsp);
    const auto toolTipAt = [&model](qsizetype offset) {
        return model.fieldAt({offset, 1}).data(Qt::ToolTipRole).toString();
    };
    QVERIFY(toolTipAt(0).contains(QLatin1StringView("PS3.8 9.3.5, byte 0")));
    QVERIFY(toolTipAt(10).contains(QLatin1StringView("PS3.8 9.3.5.1, byte 10")));
    QVERIFY(toolTipAt(88).contains(QLatin1StringView("PS3.7 6.3.1, bytes 88 to 89 (2)")));
    show(model, test::golden::associateRq);
    for (qsizetype offset = 0; offset < test::golden::associateRq.size(); ++offset)
        QVERIFY(toolTipAt(offset).contains(QLatin1StringView("PS3.")));
}

void TestFieldTreeModel::showsAViolationAtItsField_data()
{
    QTest::addColumn<QByteArray>("pdu");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QByteArray &pdu, const char *field, const char *value) {
        QTest::newRow(name) << pdu << QString::fromLatin1(field) << QString::fromLatin1(value);
    };
    row("length of the PDU", changed(test::golden::releaseRq, 5, 9), "PDU-length",
        "9 - violation: expected at most 4, found 9");
    row("length of an item", changed(test::golden::associateRq, 76, 1), "Item-length",
        "277 - violation: expected at most 133, found 277");
    row("length of an element", changed(test::golden::cEchoRq, 28, 127), "Value Length",
        "127 - violation: expected at most 48, found 127");
    row("missing value", test::pdu(4, {}), "P-DATA-TF",
        "violation: Presentation Data Value Item: expected at least one, found 0");
}

void TestFieldTreeModel::showsAViolationAtItsField()
{
    QFETCH(QByteArray, pdu);
    QFETCH(QString, field);
    QFETCH(QString, value);
    FieldTreeModel model;
    show(model, pdu);
    const QModelIndex index = model.firstViolation();
    QVERIFY(index.isValid());
    QCOMPARE(model.field(index).name, field);
    QCOMPARE(valueOf(model, index), value);
    QVERIFY(model.index(index.row(), FieldTreeModel::ValueColumn, index.parent()).data(Qt::DecorationRole).isValid());
    QVERIFY(model.violations().contains(index));
}

void TestFieldTreeModel::showsSeveralViolationsOfOneField()
{
    FieldTreeModel model;
    model.setPdu(pduFields(test::golden::releaseRp),
                 {{FieldId::PduType, 0, QStringLiteral("a"), QStringLiteral("b")},
                  {FieldId::PduType, 0, QStringLiteral("c"), QStringLiteral("\u202Ed")}});
    QCOMPARE(valueAt(model, 0),
             QStringLiteral("0x06  A-RELEASE-RP - violation: expected a, found b; expected c, found \\u202Ed"));
    QCOMPARE(model.violations().size(), 1);
}

void TestFieldTreeModel::knowsFieldsByTheirIds()
{
    const QByteArray pdu = changed(test::golden::cEchoRq, 28, 127);
    for (const QString &name : {QStringLiteral("Item-length"), QStringLiteral("?")}) {
        FieldTreeModel model;
        model.setPdu(test::renamed(pduFields(pdu), name), pduSummary(pdu).violations);
        QCOMPARE(model.field(model.firstViolation()).id, FieldId::ValueLength);
        QCOMPARE(valueOf(model, model.firstViolation()),
                 QStringLiteral("127 - violation: expected at most 48, found 127"));
        model.setPdu(test::renamed(pduFields(test::golden::associateRq), name), {});
        const QModelIndex applicationContext = model.fieldAt({74, 4});
        QCOMPARE(model.field(applicationContext).id, FieldId::ApplicationContextItem);
        QCOMPARE(valueOf(model, applicationContext),
                 QStringLiteral("1.2.840.10008.3.1.1.1  DICOM Application Context Name"));
    }
    FieldTreeModel model;
    model.setPdu(pduFields(test::golden::cEchoRq), {{commandElementField(command_element::messageId), 62, {}, {}}});
    QCOMPARE(model.field(model.firstViolation()).name, QStringLiteral("MessageID"));
}

void TestFieldTreeModel::showsWhatCouldNotBeDecodedAsBytes()
{
    FieldTreeModel model;
    show(model, test::golden::associateAc.first(40));
    const Field &field = model.field(model.fieldAt({39, 1}));
    QCOMPARE(field.name, QStringLiteral("Undecoded bytes"));
    QVERIFY(field.value.endsWith(QLatin1StringView("20 20")));
}

void TestFieldTreeModel::isEmptyWithoutAPdu()
{
    FieldTreeModel model;
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.fieldAt({0, 1}).isValid());
    show(model, test::golden::abort);
    QCOMPARE(model.rowCount(), 1);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.firstViolation().isValid());
}

void TestFieldTreeModel::writesFieldsAsLines()
{
    QCOMPARE(fieldLines(pduFields(test::abort(2, 2))), QStringLiteral("A-ABORT\n"
                                                                      "  PDU-type: 0x07  A-ABORT\n"
                                                                      "  Reserved: 00\n"
                                                                      "  PDU-length: 4\n"
                                                                      "  Reserved: 00\n"
                                                                      "  Reserved: 00\n"
                                                                      "  Source: 2  DUL service-provider\n"
                                                                      "  Reason/Diag.: 2  Unexpected PDU\n"));
}

QTEST_MAIN(TestFieldTreeModel)
#include "tst_field_tree_model.moc"
