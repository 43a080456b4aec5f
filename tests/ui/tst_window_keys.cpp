// Keys of the window: each section has one, and no two parts that are in sight share a mnemonic.
#include "tests/ui/window_driver.h"

#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestWindowKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void goesToEachPart_data();
    void goesToEachPart();
    void goesToASectionWhoseInputsAreOff();
    void goesToASectionAndClosesItByItsKey();
    void scrollsToAnInputThatIsEnteredByItsLetter();
    void givesTheMenusAndTheFormMnemonicsOfTheirOwn();

private:
    [[nodiscard]] QWidget *part(const QString &name) const { return findByName<QWidget>(m_driver->window(), name); }
    void showTab(const QString &name) const;

    std::unique_ptr<WindowDriver> m_driver;
};

void TestWindowKeys::init()
{
    m_driver = std::make_unique<WindowDriver>();
    m_driver->save({savedPeer(text("CT"), 104)});
    m_driver->open();
    m_driver->window()->resize(1366, 768);
    m_driver->clickProfile(text("CT"));
}

void TestWindowKeys::showTab(const QString &name) const
{
    auto *const tabs = m_driver->window()->findChild<QTabBar *>();
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i) == name)
            tabs->setCurrentIndex(i);
    }
    QCOMPARE(tabs->tabText(tabs->currentIndex()), name);
}

void TestWindowKeys::goesToEachPart_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<QString>("part");
    QTest::newRow("address") << QKeySequence(Qt::CTRL | Qt::Key_L) << text("Address");
    QTest::newRow("profiles") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L) << text("Profiles");
    QTest::newRow("filter") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F) << text("Filter profiles");
    QTest::newRow("verdict") << QKeySequence(Qt::ALT | Qt::Key_0) << text("Verdict");
}

void TestWindowKeys::goesToEachPart()
{
    QFETCH(QKeySequence, keys);
    QFETCH(QString, part);
    this->part(text("Port"))->setFocus();
    QTest::keySequence(m_driver->window(), keys);
    QVERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), part);
}

/// To its heading, from which the key closes it again.
void TestWindowKeys::goesToASectionWhoseInputsAreOff()
{
    part(text("Address"))->setFocus();
    QTest::keyClick(m_driver->window(), Qt::Key_F7);
    QVERIFY(part(text("TLS profile"))->isVisible());
    QVERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), text("Secure connection (TLS)"));
    QTest::keyClick(m_driver->window(), Qt::Key_F7);
    QVERIFY(!part(text("TLS profile"))->isVisible());
}

void TestWindowKeys::goesToASectionAndClosesItByItsKey()
{
    const std::pair<Qt::Key, const char *> keys[] = {
        {Qt::Key_F8, "ACSE timeout"}, {Qt::Key_F7, "TLS profile"}, {Qt::Key_F6, "Watch interval"}};
    QTest::keyClick(part(text("Use TLS")), Qt::Key_Down); // what is off has no inputs
    for (const auto &[key, first] : keys) {
        part(text("Address"))->setFocus();
        QTest::keyClick(m_driver->window(), key);
        QVERIFY2(QApplication::focusWidget() && QApplication::focusWidget()->accessibleName() == text(first), first);
        QTRY_COMPARE(QApplication::focusWidget()->visibleRegion().boundingRect(), QApplication::focusWidget()->rect());
        part(text("Address"))->setFocus();
        QTest::keyClick(m_driver->window(), key); // open, but elsewhere: goes there
        QCOMPARE(QApplication::focusWidget()->accessibleName(), text(first));
        QTest::keyClick(m_driver->window(), key);
        QVERIFY(!part(text(first))->isVisible());
    }
}

void TestWindowKeys::scrollsToAnInputThatIsEnteredByItsLetter()
{
    m_driver->window()->resize(900, 600);
    for (const Qt::Key section : {Qt::Key_F8, Qt::Key_F7, Qt::Key_F6}) // the last one is at the bottom
        QTest::keyClick(m_driver->window(), section);
    QTRY_VERIFY(part(text("ACSE timeout"))->visibleRegion().isEmpty());
    QTest::keyClick(m_driver->window(), Qt::Key_C, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), text("ACSE timeout"));
    QCOMPARE(part(text("ACSE timeout"))->visibleRegion().boundingRect(), part(text("ACSE timeout"))->rect());
}

void TestWindowKeys::givesTheMenusAndTheFormMnemonicsOfTheirOwn()
{
    for (const char *const name : {"Explanation", "Log", "PDUs", "Latency"}) {
        showTab(text(name));
        QMap<QKeySequence, QString> owners;
        const auto add = [&owners](const QString &label) {
            const QKeySequence key = QKeySequence::mnemonic(label);
            QVERIFY2(key.isEmpty() || !owners.contains(key), qPrintable(label + text(" and ") + owners.value(key)));
            owners.insert(key, label);
        };
        for (const QAction *const menu : m_driver->window()->menuBar()->actions())
            add(menu->text());
        for (const QLabel *const label : m_driver->window()->findChildren<QLabel *>()) {
            if (label->buddy() && label->isVisible())
                add(label->text());
        }
        for (const QAbstractButton *const button : m_driver->window()->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                add(button->text());
        }
    }
}

QTEST_MAIN(TestWindowKeys)
#include "tst_window_keys.moc"
