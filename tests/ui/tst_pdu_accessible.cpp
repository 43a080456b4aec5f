// The PDUs without a mouse and without a screen: what a screen reader finds in list, fields and bytes, and the way
// through all of them by keyboard.
#include "tests/support/golden_pdus.h"
#include "tests/ui/window_driver.h"
#include "ui/fields/hex_view.h"
#include "ui/pdu/pdu_list_model.h"
#include "ui/pdu/pdu_pane.h"

#include <QAccessible>
#include <QApplication>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

QString words(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

QAccessibleInterface *accessible(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

/// What is read out of a cell.
QString cell(QWidget *table, int row, int column)
{
    QAccessibleInterface *const found = accessible(table)->tableInterface()->cellAt(row, column);
    return found ? found->text(QAccessible::Name) : QString();
}

} // namespace

class TestPduAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void namesTheParts();
    void readsTheList();
    void readsTheFields();
    void readsAViolationAtItsField();
    void readsTheBytes();
    void marksTheBytesThatAScreenReaderSelects();
    void leadsThroughAllPartsByKeyboard();

private:
    std::unique_ptr<PduPane> m_pane;
    QTableView *m_list = nullptr;
    QTreeView *m_tree = nullptr;
    HexView *m_hex = nullptr;
};

void TestPduAccessible::init()
{
    m_pane = std::make_unique<PduPane>();
    m_pane->resize(900, 500);
    m_pane->append({{Direction::Sent, 1, golden::associateRq},
                    {Direction::Received, 2, golden::associateAc},
                    {Direction::Sent, 3, golden::cEchoRq},
                    {Direction::Received, 4, golden::cEchoRsp.chopped(2)}});
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_list = findByName<QTableView>(m_pane.get(), words("PDUs"));
    m_tree = findByName<QTreeView>(m_pane.get(), words("PDU fields"));
    m_hex = findByName<HexView>(m_pane.get(), words("PDU bytes"));
    QVERIFY(m_list && m_tree && m_hex);
}

void TestPduAccessible::cleanup()
{
    m_pane.reset();
}

void TestPduAccessible::namesTheParts()
{
    QCOMPARE(accessible(m_list)->text(QAccessible::Name), words("PDUs"));
    QCOMPARE(accessible(m_list)->role(), QAccessible::Table);
    QCOMPARE(accessible(m_tree)->text(QAccessible::Name), words("PDU fields"));
    QCOMPARE(accessible(m_tree)->role(), QAccessible::Tree);
    QCOMPARE(accessible(m_hex)->text(QAccessible::Name), words("PDU bytes"));
    QVERIFY(accessible(m_hex)->textInterface());
}

void TestPduAccessible::readsTheList()
{
    QAccessibleTableInterface *const table = accessible(m_list)->tableInterface();
    QCOMPARE(table->rowCount(), 4);
    QStringList headers;
    for (int column = 0; column < table->columnCount(); ++column)
        headers << table->columnDescription(column);
    QCOMPARE(headers.join(u' '), words("No. Time Since start Interval Direction Type Bytes Meaning"));
    QCOMPARE(cell(m_list, 1, PduListModel::DirectionColumn), words("Received"));
    QCOMPARE(cell(m_list, 1, PduListModel::TypeColumn), words("A-ASSOCIATE-AC"));
    QCOMPARE(cell(m_list, 1, PduListModel::LengthColumn), words("190"));
    QCOMPARE(cell(m_list, 2, PduListModel::MeaningColumn), words("C-ECHO-RQ, message 1"));
    QVERIFY2(cell(m_list, 3, PduListModel::MeaningColumn).contains(words("PDU-length")),
             qPrintable(cell(m_list, 3, PduListModel::MeaningColumn)));
}

void TestPduAccessible::readsTheFields()
{
    m_list->setCurrentIndex(m_list->model()->index(1, 0));
    QAccessibleTableInterface *const table = accessible(m_tree)->tableInterface();
    QCOMPARE(table->columnDescription(0), words("Field"));
    QCOMPARE(table->columnDescription(1), words("Value"));
    QStringList fields;
    for (int row = 0; row < table->rowCount(); ++row)
        fields << cell(m_tree, row, 0) + words(": ") + cell(m_tree, row, 1);
    const QString text = fields.join(u'\n');
    for (const char *const part : {"A-ASSOCIATE-AC", "PDU-length: 184", "Implicit VR Little Endian", "16384"})
        QVERIFY2(text.contains(QLatin1StringView(part)), qPrintable(text));
}

void TestPduAccessible::readsAViolationAtItsField()
{
    m_list->setCurrentIndex(m_list->model()->index(3, 0));
    QAccessibleTableInterface *const table = accessible(m_tree)->tableInterface();
    QStringList violations;
    for (int row = 0; row < table->rowCount(); ++row) {
        if (cell(m_tree, row, 1).contains(words("violation: ")))
            violations << cell(m_tree, row, 0);
    }
    QVERIFY2(violations.contains(words("PDU-length")), qPrintable(violations.join(u',')));
}

void TestPduAccessible::readsTheBytes()
{
    m_list->setCurrentIndex(m_list->model()->index(1, 0));
    QAccessibleTextInterface *const text = accessible(m_hex)->textInterface();
    QVERIFY2(text->text(0, -1).startsWith(m_hex->lines().line(0)), qPrintable(text->text(0, -1)));
    QVERIFY2(m_hex->lines().line(0).startsWith(words("0000  02 00 00 00")), qPrintable(m_hex->lines().line(0)));
    m_hex->moveCursor(2);
    const int position = text->cursorPosition();
    QCOMPARE(text->text(position, position + 2), words("00"));
    QVERIFY2(accessible(m_hex)->text(QAccessible::Description).contains(words("PDU-length")),
             qPrintable(accessible(m_hex)->text(QAccessible::Description)));
}

void TestPduAccessible::marksTheBytesThatAScreenReaderSelects()
{
    m_list->setCurrentIndex(m_list->model()->index(1, 0));
    QAccessibleTextInterface *const text = accessible(m_hex)->textInterface();
    m_hex->moveCursor(10);
    const int start = text->cursorPosition();
    text->setSelection(0, start, start + 5); // two bytes and the space between them
    QCOMPARE(m_hex->marked(), (ByteRange{10, 2}));
}

void TestPduAccessible::leadsThroughAllPartsByKeyboard()
{
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(m_list, Qt::Key_Down);
    QCOMPARE(m_list->currentIndex().row(), 1);
    QTest::keyClick(m_list, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_tree);
    QTest::keyClick(m_tree, Qt::Key_Home);
    QTest::keyClick(m_tree, Qt::Key_Down);
    QCOMPARE(m_tree->currentIndex().siblingAtColumn(0).data().toString(), words("PDU-type"));
    QCOMPARE(m_hex->marked(), (ByteRange{0, 1}));
    QTest::keyClick(m_tree, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_hex);
    QTest::keyClick(m_hex, Qt::Key_Right);
    QTest::keyClick(m_hex, Qt::Key_Right);
    QCOMPARE(m_tree->currentIndex().siblingAtColumn(0).data().toString(), words("PDU-length"));
    QTest::keyClick(m_hex, Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), m_tree);
}

QTEST_MAIN(TestPduAccessible)
#include "tst_pdu_accessible.moc"
