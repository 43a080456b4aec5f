// The PDUs of a run: list, fields and bytes lead to each other, by mouse and by keyboard.
#include "tests/support/golden_pdus.h"
#include "tests/support/pdu_bytes.h"
#include "tests/ui/window_driver.h"
#include "ui/fields/hex_view.h"
#include "ui/pdu/pdu_pane.h"
#include "ui/widgets/user_language.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace dicom_echo;
using dicom_echo::test::findByName;

namespace {

QList<PduTransfer> wholeRun()
{
    return {{Direction::Sent, 1, test::golden::associateRq}, {Direction::Received, 2, test::golden::associateAc},
            {Direction::Sent, 3, test::golden::cEchoRq},     {Direction::Received, 4, test::golden::cEchoRsp},
            {Direction::Sent, 5, test::golden::releaseRq},   {Direction::Received, 6, test::golden::releaseRp}};
}

/// C-ECHO-RQ and C-ECHO-RSP in turn.
QList<PduTransfer> echoes(int count)
{
    QList<PduTransfer> pdus;
    for (int i = 0; i < count; ++i)
        pdus << PduTransfer{i % 2 ? Direction::Received : Direction::Sent, i,
                            i % 2 ? test::golden::cEchoRsp : test::golden::cEchoRq};
    return pdus;
}

QString copied()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestPduPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakLanguage(Language::English); } // its plurals are a catalogue

    void init();
    void cleanup();

    void selectsTheFirstPduOfARun();
    void marksTheBytesOfAField();
    void selectsTheInnermostFieldOfEachByte_data();
    void selectsTheInnermostFieldOfEachByte();
    void goesThroughTheBytesWithTheKeyboard();
    void selectsTheFieldAroundSeveralBytes();
    void keepsTheChosenFieldFromPduToPdu();
    void saysWhichPduTheUserSelected();
    void selectsAPduByItsNumber();
    void goesToTheFirstViolation();
    void showsWhatThePeerWasRefusedFor();
    void copiesWithTheKeyboard();
    void copiesInEachForm();
    void takesAHundredThousandPdusAndSaysWhatItDropped();
    void staysOnTheSamePdusUntilTheUserGoesToTheBottom();
    void doesNotSearchForWhatIsTyped();
    void forgetsTheRunBefore();
    void remembersItsSizes();

private:
    /// Counted from 0 in the run; -1 if none is selected.
    [[nodiscard]] qint64 selectedPdu() const
    {
        return m_list->currentIndex().siblingAtColumn(PduListModel::NumberColumn).data().toLongLong() - 1;
    }
    [[nodiscard]] QString fieldName() const { return m_tree->currentIndex().siblingAtColumn(0).data().toString(); }
    [[nodiscard]] QAction *copyAction(const QString &text) const;
    [[nodiscard]] QString labelsText() const;

    std::unique_ptr<PduPane> m_pane;
    QTableView *m_list = nullptr;
    QTreeView *m_tree = nullptr;
    HexView *m_hex = nullptr;
};

void TestPduPane::init()
{
    m_pane = std::make_unique<PduPane>();
    m_pane->resize(900, 500);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_list = findByName<QTableView>(m_pane.get(), QStringLiteral("PDUs"));
    m_tree = findByName<QTreeView>(m_pane.get(), QStringLiteral("PDU fields"));
    m_hex = findByName<HexView>(m_pane.get(), QStringLiteral("PDU bytes"));
    QVERIFY(m_list && m_tree && m_hex);
}

void TestPduPane::cleanup()
{
    m_pane.reset();
}

QAction *TestPduPane::copyAction(const QString &text) const
{
    const QList<QAction *> actions =
        findByName<QToolButton>(m_pane.get(), QStringLiteral("Copy as"))->menu()->actions();
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&text](QAction *action) { return action->text().remove(u'&') == text; });
    return found == actions.end() ? nullptr : *found;
}

QString TestPduPane::labelsText() const
{
    QString text;
    for (const QLabel *const label : m_pane->findChildren<QLabel *>()) {
        if (label->isVisible())
            text += label->text() + u'\n';
    }
    return text;
}

void TestPduPane::selectsTheFirstPduOfARun()
{
    QVERIFY(!copyAction(QStringLiteral("Copy bytes as hex"))->isEnabled());
    m_pane->append(wholeRun());
    QCOMPARE(m_list->model()->rowCount(), 6);
    QCOMPARE(selectedPdu(), qint64(0));
    QCOMPARE(m_hex->bytes(), test::golden::associateRq);
    QCOMPARE(fieldName(), QStringLiteral("A-ASSOCIATE-RQ"));
    QCOMPARE(m_hex->marked().length, qsizetype(0));
    QVERIFY(labelsText().contains(QLatin1StringView("6 PDUs\n")));
}

void TestPduPane::marksTheBytesOfAField()
{
    m_pane->append(wholeRun());
    m_tree->setFocus();
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(m_tree, Qt::Key_Down);
    QCOMPARE(fieldName(), QStringLiteral("Called-AE-title"));
    QCOMPARE(m_hex->marked(), (ByteRange{10, 16}));
    const QRect row = m_tree->visualRect(m_tree->model()->index(2, 0, m_tree->model()->index(0, 0)));
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(fieldName(), QStringLiteral("PDU-length"));
    QCOMPARE(m_hex->marked(), (ByteRange{2, 4}));
    QVERIFY(labelsText().contains(QLatin1StringView("PDU-length, PS3.8 9.3.2, bytes 2 to 5 (4)")));
}

void TestPduPane::selectsTheInnermostFieldOfEachByte_data()
{
    QTest::addColumn<qint64>("pdu");
    QTest::newRow("A-ASSOCIATE-RQ") << qint64(0);
    QTest::newRow("A-ASSOCIATE-AC") << qint64(1);
    QTest::newRow("C-ECHO-RSP") << qint64(3);
    QTest::newRow("A-RELEASE-RP") << qint64(5);
}

/// There and back: the field that a byte leads to marks that byte again.
void TestPduPane::selectsTheInnermostFieldOfEachByte()
{
    QFETCH(qint64, pdu);
    m_pane->append(wholeRun());
    m_pane->selectPdu(pdu);
    for (qsizetype offset = 0; offset < m_hex->bytes().size(); ++offset) {
        m_hex->moveCursor(offset);
        const QModelIndex field = m_tree->currentIndex();
        QCOMPARE(m_tree->model()->rowCount(field.siblingAtColumn(0)), 0);
        const ByteRange marked = m_hex->marked();
        QVERIFY(marked.offset <= offset && offset < marked.offset + marked.length);
        QCOMPARE(m_hex->cursor(), offset);
        m_tree->setCurrentIndex(field.parent());
        m_tree->setCurrentIndex(field);
        QCOMPARE(m_hex->marked(), marked);
    }
}

void TestPduPane::goesThroughTheBytesWithTheKeyboard()
{
    m_pane->append(wholeRun());
    m_hex->setFocus();
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(m_hex, Qt::Key_Right);
    QCOMPARE(fieldName(), QStringLiteral("Called-AE-title"));
    QCOMPARE(m_hex->marked(), (ByteRange{10, 16}));
    QTest::keyClick(m_hex, Qt::Key_Right);
    QCOMPARE(m_hex->cursor(), qsizetype(11));
    const QString description = m_hex->accessibleDescription();
    QVERIFY2(description.startsWith(QLatin1StringView("Byte 11 of 211: 0x4e 'N'. Called-AE-title")),
             qPrintable(description));
}

void TestPduPane::selectsTheFieldAroundSeveralBytes()
{
    m_pane->append(wholeRun());
    m_hex->setFocus();
    m_hex->moveCursor(12);
    QTest::keyClick(m_hex, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_hex->marked(), (ByteRange{12, 2}));
    QCOMPARE(fieldName(), QStringLiteral("Called-AE-title"));
}

void TestPduPane::keepsTheChosenFieldFromPduToPdu()
{
    m_pane->append(echoes(4));
    m_pane->selectPdu(1);
    m_hex->moveCursor(88);
    QCOMPARE(m_hex->marked(), (ByteRange{88, 2}));
    m_pane->selectPdu(3);
    QCOMPARE(m_hex->marked(), (ByteRange{88, 2}));
    QCOMPARE(fieldName(), QStringLiteral("Value"));
    m_pane->selectPdu(2); // a C-ECHO-RQ has no status
    QCOMPARE(m_hex->marked().length, qsizetype(0));
    QCOMPARE(fieldName(), QStringLiteral("P-DATA-TF"));
}

void TestPduPane::saysWhichPduTheUserSelected()
{
    QSignalSpy selected(m_pane.get(), &PduPane::pduSelected);
    m_pane->append(wholeRun());
    m_pane->selectPdu(2);
    QCOMPARE(selected.size(), 0);
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Down);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected[0][0].toLongLong(), 3);
    QCOMPARE(m_hex->bytes(), test::golden::cEchoRsp);
}

void TestPduPane::selectsAPduByItsNumber()
{
    m_pane->append(wholeRun());
    m_pane->selectPdu(4);
    QCOMPARE(selectedPdu(), qint64(4));
    QCOMPARE(m_hex->bytes(), test::golden::releaseRq);
    m_pane->selectPdu(6);
    QCOMPARE(selectedPdu(), qint64(4));
}

void TestPduPane::goesToTheFirstViolation()
{
    QByteArray broken = test::golden::cEchoRsp;
    broken[28] = 127;
    m_pane->append({{Direction::Received, 1, broken}});
    QCOMPARE(fieldName(), QStringLiteral("Value Length"));
    QCOMPARE(m_hex->marked(), (ByteRange{28, 4}));
    QVERIFY(labelsText().contains(QLatin1StringView("violation: expected at most 58, found 127")));
    m_hex->moveCursor(0);
    QVERIFY(!labelsText().contains(QLatin1StringView("violation")));
}

void TestPduPane::showsWhatThePeerWasRefusedFor()
{
    m_pane->append(wholeRun().first(4));
    m_pane->append({{Direction::Sent, 5, test::golden::abort}});
    m_pane->showRefusal({commandElementField(command_element::messageIdBeingRespondedTo), 60, QStringLiteral("7"),
                         QStringLiteral("1")});
    QCOMPARE(selectedPdu(), qint64(3));
    QCOMPARE(fieldName(), QStringLiteral("MessageIDBeingRespondedTo"));
    QVERIFY(labelsText().contains(QLatin1StringView("violation: expected 7, found 1")));
}

void TestPduPane::copiesWithTheKeyboard()
{
    m_pane->append(wholeRun());
    m_pane->selectPdu(5);
    m_list->setFocus();
    QTest::keySequence(m_list, QKeySequence::Copy);
    QVERIFY2(copied().contains(QLatin1StringView("A-RELEASE-RP\n  PDU-type: 0x06  A-RELEASE-RP\n")),
             qPrintable(copied()));

    m_tree->setFocus();
    QTest::keyClick(m_tree, Qt::Key_Down);
    QTest::keySequence(m_tree, QKeySequence::Copy);
    QCOMPARE(copied(), QStringLiteral("PDU-type: 0x06  A-RELEASE-RP\n"));

    m_hex->setFocus();
    QTest::keySequence(m_hex, QKeySequence::SelectAll);
    QTest::keySequence(m_hex, QKeySequence::Copy);
    QCOMPARE(copied(), QStringLiteral("06 00 00 00 00 04 00 00 00 00\n"));
    m_hex->moveCursor(3);
    QTest::keySequence(m_hex, QKeySequence::Copy);
    QCOMPARE(copied(), QStringLiteral("00 00 00 04\n"));
}

void TestPduPane::copiesInEachForm()
{
    m_pane->append(wholeRun());
    copyAction(QStringLiteral("Copy bytes as hex"))->trigger();
    QCOMPARE(copied().count(u'\n'), 14);
    m_hex->moveCursor(12);
    copyAction(QStringLiteral("Copy bytes as hex"))->trigger();
    QCOMPARE(copied(), QStringLiteral("41 4E 59 2D 53 43 50 20 20 20 20 20 20 20 20 20\n"));
    copyAction(QStringLiteral("Copy bytes as C array"))->trigger();
    QCOMPARE(copied(),
             QStringLiteral("/* A-ASSOCIATE-RQ, bytes 10 to 25 (16): Called-AE-title */\n"
                            "const unsigned char bytes[16] = {\n"
                            "    0x41, 0x4E, 0x59, 0x2D, 0x53, 0x43, 0x50, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, "
                            "0x20, 0x20, 0x20,\n"
                            "};\n"));
    copyAction(QStringLiteral("Copy fields as text"))->trigger();
    QCOMPARE(copied(), QStringLiteral("Called-AE-title: ANY-SCP") + QString(9, QChar(0x2423)) + u'\n');
}

void TestPduPane::takesAHundredThousandPdusAndSaysWhatItDropped()
{
    const QList<PduTransfer> batch = echoes(1000);
    for (int i = 0; i < 100; ++i)
        m_pane->append(batch);
    QCOMPARE(m_list->model()->rowCount(), 100'000);
    m_pane->selectPdu(99'999);
    QCOMPARE(m_hex->bytes(), test::golden::cEchoRsp);
    QVERIFY(!labelsText().contains(QLatin1StringView("dropped")));
    for (int i = 0; i < 150; ++i)
        m_pane->append(batch);
    QVERIFY(m_list->model()->rowCount() <= 200'000);
    QVERIFY(labelsText().contains(QLatin1StringView("are dropped")));
    QVERIFY(labelsText().contains(QLatin1StringView("up to 200,000 PDUs or 64 MiB")));
}

void TestPduPane::staysOnTheSamePdusUntilTheUserGoesToTheBottom()
{
    QScrollBar *const bar = m_list->verticalScrollBar();
    m_pane->append(echoes(1000));
    QTRY_VERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), 0);
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(bar->value(), bar->maximum());
    const int bottom = bar->maximum();
    m_pane->append(echoes(1000));
    QTRY_VERIFY(bar->maximum() > bottom);
    QTRY_COMPARE(bar->value(), bar->maximum());
    QTest::keyClick(m_list, Qt::Key_Home, Qt::ControlModifier);
    QTRY_COMPARE(bar->value(), 0);
    m_pane->append(echoes(1000));
    QTRY_VERIFY(bar->maximum() > bottom + 1500);
    QCOMPARE(bar->value(), 0);
}

void TestPduPane::doesNotSearchForWhatIsTyped()
{
    m_pane->append(wholeRun());
    const QModelIndex number = m_list->model()->index(0, 0);
    m_list->setCurrentIndex(number);
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_3);
    QCOMPARE(m_list->currentIndex(), number);
}

void TestPduPane::forgetsTheRunBefore()
{
    m_pane->append(wholeRun());
    m_pane->startRun();
    QCOMPARE(selectedPdu(), qint64(-1));
    QVERIFY(m_hex->bytes().isEmpty());
    QCOMPARE(m_tree->model()->rowCount(), 0);
    m_pane->append(wholeRun().mid(2, 1));
    QCOMPARE(selectedPdu(), qint64(0));
    QCOMPARE(m_hex->bytes(), test::golden::cEchoRq);
}

void TestPduPane::remembersItsSizes()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    auto *const splitter = m_pane->findChild<QSplitter *>();
    QVERIFY(splitter);
    splitter->setSizes({300, 100});
    const QList<int> sizes = splitter->sizes();
    m_pane->saveLayout(settings);
    splitter->setSizes({100, 300});
    m_pane->restoreLayout(settings);
    QCOMPARE(splitter->sizes(), sizes);
}

QTEST_MAIN(TestPduPane)
#include "tst_pdu_pane.moc"
