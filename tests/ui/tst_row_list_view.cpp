// The list of rows that the log is shown in: where its rows are, how keys and mouse go through them and select them.
#include "ui/lists/row_list_view.h"

#include <QAccessible>
#include <QScrollBar>
#include <QStringListModel>
#include <QTest>

using namespace dicom_echo;

class TestRowListView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void findsTheRowWhereItDrawsIt();
    void keysGoThroughTheRows_data();
    void keysGoThroughTheRows();
    void keysScrollALongLine();
    void doesNotSearchForWhatIsTyped();
    void selectsWithTheKeyboard();
    void selectsWithTheMouse();
    void selectsNothingBelowTheLastRow();
    void scrollsToARow_data();
    void scrollsToARow();
    void keepsUpWithRowsThatComeAndGo();
    void showsARowThatCameJustNow();
    void isAListToScreenReaders();

private:
    void fill(int rows);
    [[nodiscard]] QModelIndex row(int number) const { return m_model->index(number); }
    [[nodiscard]] int top() const { return m_view->verticalScrollBar()->value(); }
    [[nodiscard]] int inSight() const { return m_view->verticalScrollBar()->pageStep(); }
    [[nodiscard]] QList<int> selectedRows() const;

    std::unique_ptr<QStringListModel> m_model;
    std::unique_ptr<RowListView> m_view;
};

void TestRowListView::init()
{
    m_model = std::make_unique<QStringListModel>();
    m_view = std::make_unique<RowListView>();
    m_view->setModel(m_model.get());
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->resize(300, 200);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
    fill(100);
}

void TestRowListView::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void TestRowListView::fill(int rows)
{
    QStringList texts;
    for (int i = 0; i < rows; ++i)
        texts << QStringLiteral("row %1").arg(i);
    m_model->setStringList(texts);
    QTRY_COMPARE(m_view->visualRect(row(0)).height(), m_view->sizeHintForRow(0));
    QTRY_COMPARE(m_view->verticalScrollBar()->maximum(), std::max(0, rows - inSight()));
}

QList<int> TestRowListView::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void TestRowListView::findsTheRowWhereItDrawsIt()
{
    QVERIFY(inSight() > 3);
    m_view->verticalScrollBar()->setValue(40);
    QCOMPARE(m_view->visualRect(row(40)).top(), 0);
    for (const int number : {40, 41, 42})
        QCOMPARE(m_view->indexAt(m_view->visualRect(row(number)).center()), row(number));
    fill(1);
    QVERIFY(!m_view->indexAt(QPoint(5, m_view->viewport()->height() - 1)).isValid());
}

void TestRowListView::keysGoThroughTheRows_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("to"); // beyond `from` and counted in pages, if it is 1000 or -1000
    QTest::newRow("down") << 10 << Qt::Key_Down << 11;
    QTest::newRow("up") << 10 << Qt::Key_Up << 9;
    QTest::newRow("up from the first") << 0 << Qt::Key_Up << 0;
    QTest::newRow("down from the last") << 99 << Qt::Key_Down << 99;
    QTest::newRow("home") << 50 << Qt::Key_Home << 0;
    QTest::newRow("end") << 50 << Qt::Key_End << 99;
    QTest::newRow("a page down") << 20 << Qt::Key_PageDown << 1000;
    QTest::newRow("a page up") << 60 << Qt::Key_PageUp << -1000;
}

void TestRowListView::keysGoThroughTheRows()
{
    QFETCH(int, from);
    QFETCH(Qt::Key, key);
    QFETCH(int, to);
    if (std::abs(to) == 1000)
        to = from + (to > 0 ? inSight() : -inSight());
    m_view->setCurrentIndex(row(from));
    QTest::keyClick(m_view.get(), key);
    QCOMPARE(m_view->currentIndex().row(), to);
    QVERIFY(top() <= to && to < top() + inSight());
}

void TestRowListView::keysScrollALongLine()
{
    m_model->setStringList({QString(500, u'w')});
    QScrollBar *const bar = m_view->horizontalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    m_view->setCurrentIndex(row(0));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    const int shifted = bar->value();
    QVERIFY(shifted > 0);
    QCOMPARE(m_view->visualRect(row(0)).left(), -shifted);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(bar->value(), 0);
    QCOMPARE(m_view->currentIndex(), row(0));
}

void TestRowListView::doesNotSearchForWhatIsTyped()
{
    m_view->setCurrentIndex(row(5));
    QTest::keyClick(m_view.get(), Qt::Key_R);
    QCOMPARE(m_view->currentIndex(), row(5));
}

void TestRowListView::selectsWithTheKeyboard()
{
    m_view->setCurrentIndex(row(5));
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selectedRows(), QList<int>({5, 6, 7}));
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(selectedRows(), QList<int>({6}));
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(selectedRows().size(), 94);
}

void TestRowListView::selectsWithTheMouse()
{
    const auto click = [this](int number, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, m_view->visualRect(row(number)).center());
    };
    click(1, Qt::NoModifier);
    QCOMPARE(selectedRows(), QList<int>({1}));
    click(4, Qt::ShiftModifier);
    QCOMPARE(selectedRows(), QList<int>({1, 2, 3, 4}));
    click(2, Qt::ControlModifier);
    QCOMPARE(selectedRows(), QList<int>({1, 3, 4}));

    const QPoint from = m_view->visualRect(row(2)).center();
    const QPoint to = m_view->visualRect(row(5)).center();
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, m_view->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(m_view->viewport(), &move);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(selectedRows(), QList<int>({2, 3, 4, 5}));
}

void TestRowListView::selectsNothingBelowTheLastRow()
{
    fill(2);
    m_view->selectAll();
    QCOMPARE(selectedRows(), QList<int>({0, 1}));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(5, m_view->viewport()->height() - 1));
    QCOMPARE(selectedRows(), QList<int>());
}

void TestRowListView::scrollsToARow_data()
{
    QTest::addColumn<QAbstractItemView::ScrollHint>("hint");
    QTest::addColumn<int>("place"); // of the row, in halves of the view
    QTest::newRow("top") << QAbstractItemView::PositionAtTop << 0;
    QTest::newRow("centre") << QAbstractItemView::PositionAtCenter << 1;
    QTest::newRow("bottom") << QAbstractItemView::PositionAtBottom << 2;
    QTest::newRow("no more than needed") << QAbstractItemView::EnsureVisible << 2;
}

void TestRowListView::scrollsToARow()
{
    QFETCH(QAbstractItemView::ScrollHint, hint);
    QFETCH(int, place);
    m_view->scrollTo(row(50), hint);
    QVERIFY(std::abs(2 * (50 - top()) - place * (inSight() - 1)) <= 1);
    const int before = top();
    m_view->scrollTo(row(50), QAbstractItemView::EnsureVisible);
    QCOMPARE(top(), before);
}

void TestRowListView::keepsUpWithRowsThatComeAndGo()
{
    const int maximum = m_view->verticalScrollBar()->maximum();
    QVERIFY(m_model->insertRows(100, 20));
    QTRY_COMPARE(m_view->verticalScrollBar()->maximum(), maximum + 20);
    QVERIFY(m_model->removeRows(0, 50));
    QTRY_COMPARE(m_view->verticalScrollBar()->maximum(), maximum - 30);
    QVERIFY(m_model->removeRows(0, 70));
    QTRY_COMPARE(m_view->verticalScrollBar()->maximum(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(!m_view->currentIndex().isValid());
}

void TestRowListView::showsARowThatCameJustNow()
{
    QVERIFY(m_model->insertRows(100, 1));
    m_view->scrollTo(row(100), QAbstractItemView::EnsureVisible);
    QCOMPARE(top() + inSight(), 101);
}

void TestRowListView::isAListToScreenReaders()
{
    QAccessibleInterface *const list = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 100);
    QCOMPARE(list->child(1)->text(QAccessible::Name), QStringLiteral("row 1"));
    QCOMPARE(list->child(1)->rect().topLeft(), m_view->viewport()->mapToGlobal(m_view->visualRect(row(1)).topLeft()));
}

QTEST_MAIN(TestRowListView)
#include "tst_row_list_view.moc"
