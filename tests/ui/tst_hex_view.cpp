// The bytes: going through them with keys and mouse, and what a screen reader gets.
#include "ui/fields/hex_view.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace dicom_echo;

namespace {

/// 00 01 02 ...
QByteArray countedBytes(int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes += static_cast<char>(i);
    return bytes;
}

} // namespace

class TestHexView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsOffsetDigitsAndCharacters();
    void takesFewerBytesIntoALineIfItIsNarrow();
    void movesWithTheKeys_data();
    void movesWithTheKeys();
    void choosesSeveralBytesWithShift();
    void choosesAllBytes();
    void choosesTheByteThatIsClicked();
    void choosesBytesByDragging();
    void keepsTheCursorInsideTheMark();
    void scrollsToTheMark();
    void offersItsTextToAScreenReader();
    void emptiesItself();

private:
    void click(const QPoint &textPosition) const
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->textRect(textPosition, 1).center());
    }

    std::unique_ptr<HexView> m_view;
};

void TestHexView::init()
{
    m_view = std::make_unique<HexView>();
    m_view->resize(m_view->sizeHint().width(), 200);
    m_view->setBytes(countedBytes(100));
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
}

void TestHexView::cleanup()
{
    m_view.reset();
}

void TestHexView::showsOffsetDigitsAndCharacters()
{
    QCOMPARE(m_view->lines().count(), 7);
    QCOMPARE(m_view->lines().line(4),
             QStringLiteral("0040  40 41 42 43 44 45 46 47  48 49 4A 4B 4C 4D 4E 4F  @ABCDEFGHIJKLMNO"));
    QCOMPARE(m_view->lines().line(6).trimmed(),
             QStringLiteral("0060  60 61 62 63                                       `abc"));
    m_view->setBytes(QByteArray("\x1F \x7E\x7F\xFF", 5));
    QVERIFY(m_view->lines().line(0).contains(QLatin1StringView("1F 20 7E 7F FF")));
    QVERIFY(m_view->lines().line(0).contains(QLatin1StringView(". ~..")));
}

void TestHexView::takesFewerBytesIntoALineIfItIsNarrow()
{
    m_view->resize(m_view->sizeHint().width() * 2 / 3, 200);
    QTRY_COMPARE(m_view->lines().count(), 13);
    QCOMPARE(m_view->lines().line(8), QStringLiteral("0040  40 41 42 43  44 45 46 47  @ABCDEFG"));
    m_view->resize(150, 200);
    QTRY_COMPARE(m_view->lines().count(), 25);
    QCOMPARE(m_view->lines().line(16), QStringLiteral("0040  40 41 42 43  @ABC"));
}

void TestHexView::movesWithTheKeys_data()
{
    QTest::addColumn<qsizetype>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<qsizetype>("to");
    const auto row = [](const char *name, qsizetype from, Qt::Key key, qsizetype to,
                        Qt::KeyboardModifiers modifiers = {}) {
        QTest::newRow(name) << from << int(key) << modifiers << to;
    };
    row("right", 15, Qt::Key_Right, 16);
    row("right at the end", 99, Qt::Key_Right, 99);
    row("left", 16, Qt::Key_Left, 15);
    row("left at the beginning", 0, Qt::Key_Left, 0);
    row("down", 20, Qt::Key_Down, 36);
    row("down at the end", 90, Qt::Key_Down, 90);
    row("up", 20, Qt::Key_Up, 4);
    row("up at the beginning", 4, Qt::Key_Up, 4);
    row("home", 20, Qt::Key_Home, 16);
    row("end", 20, Qt::Key_End, 31);
    row("end of the last line", 97, Qt::Key_End, 99);
    row("first byte", 50, Qt::Key_Home, 0, Qt::ControlModifier);
    row("last byte", 50, Qt::Key_End, 99, Qt::ControlModifier);
    row("page up", 40, Qt::Key_PageUp, 0);
    row("page down", 40, Qt::Key_PageDown, 99);
}

void TestHexView::movesWithTheKeys()
{
    QFETCH(qsizetype, from);
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(qsizetype, to);
    m_view->moveCursor(from);
    QSignalSpy chosen(m_view.get(), &HexView::chosen);
    QTest::keyClick(m_view.get(), Qt::Key(key), modifiers);
    QCOMPARE(m_view->cursor(), to);
    QCOMPARE(m_view->marked(), (ByteRange{to, 1}));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<ByteRange>(), (ByteRange{to, 1}));
}

void TestHexView::choosesSeveralBytesWithShift()
{
    m_view->moveCursor(20);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->marked(), (ByteRange{20, 18}));
    QCOMPARE(m_view->chosenBytes(), countedBytes(100).mid(20, 18));
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(m_view->marked(), (ByteRange{0, 21}));
}

void TestHexView::choosesAllBytes()
{
    m_view->moveCursor(20);
    QCOMPARE(m_view->chosenBytes().size(), 1);
    QTest::keySequence(m_view.get(), QKeySequence::SelectAll);
    QCOMPARE(m_view->marked(), (ByteRange{0, 100}));
    m_view->mark({});
    QCOMPARE(m_view->chosenBytes(), countedBytes(100));
}

void TestHexView::choosesTheByteThatIsClicked()
{
    for (const qsizetype offset : {0, 7, 8, 15, 16, 47, 99}) {
        click(m_view->lines().position(offset));
        QCOMPARE(m_view->cursor(), offset);
        const int character = m_view->lines().length() - 16 + static_cast<int>(offset % 16);
        click({character, static_cast<int>(offset / 16)});
        QCOMPARE(m_view->cursor(), offset);
    }
    click({0, 2});
    QCOMPARE(m_view->cursor(), qsizetype(32));
    click({m_view->lines().length() - 1, 6});
    QCOMPARE(m_view->cursor(), qsizetype(99));
}

void TestHexView::choosesBytesByDragging()
{
    const auto at = [this](qsizetype offset) { return m_view->textRect(m_view->lines().position(offset), 2).center(); };
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at(40));
    QTest::mouseMove(m_view->viewport(), at(20));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at(20));
    QCOMPARE(m_view->marked(), (ByteRange{20, 21}));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(44));
    QCOMPARE(m_view->marked(), (ByteRange{40, 5}));
}

void TestHexView::keepsTheCursorInsideTheMark()
{
    m_view->moveCursor(20);
    QSignalSpy chosen(m_view.get(), &HexView::chosen);
    m_view->mark({18, 4});
    QCOMPARE(m_view->cursor(), qsizetype(20));
    m_view->mark({30, 4});
    QCOMPARE(m_view->cursor(), qsizetype(30));
    QCOMPARE(chosen.size(), 0);
}

void TestHexView::scrollsToTheMark()
{
    m_view->setBytes(countedBytes(10'000));
    const auto isVisible = [this](qsizetype offset) {
        return m_view->viewport()->rect().contains(m_view->textRect(m_view->lines().position(offset), 2));
    };
    QVERIFY(!isVisible(5000));
    m_view->mark({5000, 20});
    QVERIFY(isVisible(5000));
    QVERIFY(isVisible(5019));
    m_view->mark({6000, 3000});
    QVERIFY(isVisible(6000));
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(isVisible(9999));
}

void TestHexView::offersItsTextToAScreenReader()
{
    QAccessibleInterface *const accessible = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(accessible);
    QVERIFY(accessible->state().readOnly);
    QVERIFY(accessible->state().focusable);
    QAccessibleTextInterface *const text = accessible->textInterface();
    QVERIFY(text);
    const int step = m_view->lines().length() + 1;
    QCOMPARE(text->characterCount(), 7 * step);
    QCOMPARE(text->text(0, -1).count(u'\n'), 7);
    QCOMPARE(text->text(step + 6, step + 8), QStringLiteral("10"));
    m_view->moveCursor(17);
    m_view->mark({16, 4});
    QCOMPARE(text->cursorPosition(), step + 9);
    int start = 0;
    int end = 0;
    text->selection(0, &start, &end);
    QCOMPARE(text->text(start, end), QStringLiteral("10 11 12 13"));
    text->setCursorPosition(start);
    QCOMPARE(m_view->cursor(), qsizetype(16));
    text->setSelection(0, 6, 6 + 5);
    QCOMPARE(m_view->marked(), (ByteRange{0, 2}));
    QCOMPARE(text->offsetAtPoint(text->characterRect(step + 9).center()), step + 9);
}

void TestHexView::emptiesItself()
{
    m_view->moveCursor(50);
    m_view->setBytes({});
    QCOMPARE(m_view->cursor(), qsizetype(0));
    QCOMPARE(m_view->lines().count(), 0);
    QSignalSpy chosen(m_view.get(), &HexView::chosen);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    click({10, 0});
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(QAccessible::queryAccessibleInterface(m_view.get())->textInterface()->text(0, -1), QString());
}

QTEST_MAIN(TestHexView)
#include "tst_hex_view.moc"
