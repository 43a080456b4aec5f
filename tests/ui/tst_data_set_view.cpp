// Data sets in the tree of a PDU: their elements are named, their values are shown to whoever asks for them.
#include "tests/support/pdu_bytes.h"
#include "tests/ui/window_driver.h"
#include "ui/fields/hex_view.h"
#include "ui/pdu/pdu_pane.h"
#include "ui/run/redaction.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

const QByteArray patientName = QByteArray::fromHex("1000 1000 504E 0800") + "DOE^JANE";

/// An association, and a data set in two fragments of which the second begins inside the name.
QList<PduTransfer> storedName()
{
    return {{Direction::Sent, 1, associateRq()},
            {Direction::Received, 2, associateAc()},
            {Direction::Sent, 3, commandPdu(1, cEchoRqCommand())},
            {Direction::Sent, 4, pdu(4, pdv(1, 0, patientName.first(12)))},
            {Direction::Sent, 5, pdu(4, pdv(1, dataSetLastFragment, patientName.sliced(12) + patientName))}};
}

} // namespace

class TestDataSetView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }

    void namesTheElementsAndHidesTheirValues();
    void showsTheValuesWhenAsked();
    void goesOnWhereTheFragmentBeforeEnded();
    void showsNothingOfARedactedDataSet();
    void showsTheProductOfAnImplementation();

private:
    /// All that the tree says, expanded.
    [[nodiscard]] QString fields() const;
    [[nodiscard]] QString bytes() const;
    void showValues() const;

    std::unique_ptr<PduPane> m_pane;
    QTreeView *m_tree = nullptr;
    HexView *m_hex = nullptr;
};

void TestDataSetView::init()
{
    m_pane = std::make_unique<PduPane>();
    m_pane->resize(900, 500);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_tree = findByName<QTreeView>(m_pane.get(), text("PDU fields"));
    m_hex = findByName<HexView>(m_pane.get(), text("PDU bytes"));
    m_pane->append(storedName());
}

QString TestDataSetView::fields() const
{
    QString lines;
    QModelIndexList open{m_tree->model()->index(0, 0)};
    while (!open.isEmpty()) {
        const QModelIndex field = open.takeLast();
        lines += field.data().toString() + u'=' + field.siblingAtColumn(1).data().toString() + u'\n';
        for (int row = m_tree->model()->rowCount(field) - 1; row >= 0; --row)
            open << m_tree->model()->index(row, 0, field);
    }
    return lines;
}

QString TestDataSetView::bytes() const
{
    QString lines;
    for (int number = 0; number < m_hex->lines().count(); ++number)
        lines += m_hex->lines().line(number) + u'\n';
    return lines;
}

void TestDataSetView::showValues() const
{
    QTest::keyClick(m_pane.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
}

void TestDataSetView::namesTheElementsAndHidesTheirValues()
{
    QVERIFY(m_pane->selectPdu(4));
    QVERIFY2(fields().contains(text("(0010,0010) PN PatientName=(hidden)  8 bytes")), qPrintable(fields()));
    QVERIFY(!fields().contains(text("JANE")));
    QVERIFY2(!bytes().contains(text("DOE")), qPrintable(bytes()));
    QVERIFY(bytes().contains(text("PN..")));
    QVERIFY(!m_hex->lines().isHidden(0));
    m_hex->moveCursor(m_hex->bytes().size() - 1);
    QVERIFY2(m_hex->accessibleDescription().contains(text(": hidden. Value, ")),
             qPrintable(m_hex->accessibleDescription()));
}

void TestDataSetView::showsTheValuesWhenAsked()
{
    QVERIFY(m_pane->selectPdu(4));
    showValues();
    QVERIFY2(fields().contains(text("(0010,0010) PN PatientName=DOE^JANE")), qPrintable(fields()));
    QVERIFY(bytes().contains(text("DOE")));
    showValues();
    QVERIFY(!fields().contains(text("JANE")));
}

void TestDataSetView::goesOnWhereTheFragmentBeforeEnded()
{
    showValues();
    QVERIFY(m_pane->selectPdu(3));
    QVERIFY2(fields().contains(text("PatientName=4 of 8 bytes here")), qPrintable(fields()));
    QVERIFY(m_pane->selectPdu(4));
    QVERIFY(fields().contains(text("PatientName=4 of 8 bytes here")));
    QVERIFY(!fields().contains(text("Undecoded")));
}

void TestDataSetView::showsNothingOfARedactedDataSet()
{
    Redaction redaction;
    m_pane->setRedaction(&redaction);
    showValues();
    QVERIFY(m_pane->selectPdu(4));
    QVERIFY(fields().contains(text("DOE^JANE")));
    redaction.action()->setChecked(true);
    QVERIFY2(fields().contains(text("redacted: not decoded")), qPrintable(fields()));
    QVERIFY(!fields().contains(text("JANE")) && !fields().contains(text("PatientName")));
    QVERIFY(!bytes().contains(text("JANE")));
    QVERIFY(bytes().contains(text("****")));
    m_pane.reset(); // before the redaction that it borrows
}

void TestDataSetView::showsTheProductOfAnImplementation()
{
    AssociateAc accepted;
    accepted.implementationClassUid = QByteArrayLiteral("1.2.276.0.7230010.3.0.3.6.7");
    accepted.implementationVersionName = QByteArrayLiteral("OFFIS_DCMTK_367");
    m_pane->startRun();
    m_pane->append({{Direction::Received, 1, associateAc(accepted)}});
    QVERIFY2(fields().contains(text("1.2.276.0.7230010.3.0.3.6.7  probably DCMTK 3.6.7")), qPrintable(fields()));
}

QTEST_MAIN(TestDataSetView)
#include "tst_data_set_view.moc"
