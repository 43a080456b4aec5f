// The menus and the letters of the window in another language. See CMakeLists.txt for the languages.
#include "tests/ui/translated_window.h"
#include "tests/ui/window_inspection.h"
#include "ui/form/form_head.h"

#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestTranslatedMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_window = std::make_unique<TranslatedWindow>(); }
    void init() { m_window->begin(); }
    void cleanup() { m_window->end(); }
    void cleanupTestCase();

    void translatesAllMenus_data();
    void translatesAllMenus();
    void givesEachInputALetter();
    void leavesTheirLettersToTheMenusAndTheFirstRows();

private:
    std::unique_ptr<TranslatedWindow> m_window;
};

void TestTranslatedMenus::cleanupTestCase()
{
    QCOMPARE(m_window->missing(), QStringList());
    m_window.reset();
}

void TestTranslatedMenus::translatesAllMenus_data()
{
    QTest::addColumn<QByteArray>("workspace");
    QTest::newRow("peer") << QByteArray("Peer");
    QTest::newRow("fleet") << QByteArray("Fleet");
}

void TestTranslatedMenus::translatesAllMenus()
{
    QFETCH(const QByteArray, workspace);
    m_window->open();
    m_window->trigger(workspace.constData());
    QStringList wrong;
    const auto check = [&wrong](const QList<QAction *> &actions) {
        QMap<QKeySequence, QString> owners;
        for (const QAction *const action : actions) {
            const QKeySequence key = QKeySequence::mnemonic(action->text());
            if (!key.isEmpty() && owners.contains(key))
                wrong << action->text() + QStringLiteral(" has the letter of ") + owners.value(key);
            owners.insert(key, action->text());
            if (!TranslatedWindow::isGerman() &&
                (outsideBrackets(action->text()) + outsideBrackets(action->toolTip())).contains(u'e'))
                wrong << action->text() + u' ' + action->toolTip();
        }
    };
    check(m_window->window()->menuBar()->actions());
    for (QMenu *const menu : m_window->window()->menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        check(menu->actions());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(text("\n  "))));
}

void TestTranslatedMenus::givesEachInputALetter()
{
    m_window->openAllSections();
    for (const QLabel *const label : m_window->window()->findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() && !qobject_cast<QAbstractItemView *>(label->buddy()))
            QVERIFY2(!QKeySequence::mnemonic(label->text()).isEmpty(), qPrintable(label->text()));
    }
}

/// There are more inputs than letters: those of two sections may share one.
void TestTranslatedMenus::leavesTheirLettersToTheMenusAndTheFirstRows()
{
    m_window->openAllSections();
    QMap<QKeySequence, QString> owners;
    for (const QAction *const menu : m_window->window()->menuBar()->actions())
        owners.insert(QKeySequence::mnemonic(menu->text()), menu->text());
    QMap<QKeySequence, QString> others;
    const auto *const head = m_window->window()->findChild<FormHead *>();
    const auto add = [&](const QWidget *widget, const QString &label) {
        const QKeySequence key = QKeySequence::mnemonic(label);
        if (!widget->isVisible() || key.isEmpty())
            return;
        if (!head->isAncestorOf(widget)) {
            others.insert(key, label);
            return;
        }
        QVERIFY2(!owners.contains(key), qPrintable(label + text(" and ") + owners.value(key)));
        owners.insert(key, label);
    };
    for (const QLabel *const label : m_window->window()->findChildren<QLabel *>()) {
        if (label->buddy())
            add(label, label->text());
    }
    for (const QAbstractButton *const button : m_window->window()->findChildren<QAbstractButton *>())
        add(button, button->text());
    QVERIFY(others.size() > 10);
    for (auto other = others.cbegin(); other != others.cend(); ++other)
        QVERIFY2(!owners.contains(other.key()), qPrintable(other.value() + text(" and ") + owners.value(other.key())));
}

QTEST_MAIN(TestTranslatedMenus)
#include "tst_translated_menus.moc"
