// The bar above the panels: one message at a time, each known by its id, not by its text.
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace dicom_echo;

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withdrawsOnlyTheMessageItself();
    void goesByItselfOnceItHasBeenRead();
    void runsTheActionOnce();
    void goesWhenTheUserGoesOnUnlessItOffersSomething();
    void showsNothingOfAMessageAsMarkupOrControl();
};

void TestMessageBar::withdrawsOnlyTheMessageItself()
{
    MessageBar bar;
    const auto first = bar.showWithAction(QStringLiteral("Deleted"), QStringLiteral("Undo"), [] {});
    QVERIFY(bar.shows(first));
    const auto second = bar.showWithAction(QStringLiteral("Deleted"), QStringLiteral("Undo"), [] {});
    QVERIFY(!bar.shows(first));
    bar.withdraw(first);
    QVERIFY(bar.shows(second));
    bar.withdraw(second);
    QVERIFY(bar.isHidden());
    QVERIFY(!bar.shows(second));
    const auto third = bar.showWithAction(QStringLiteral("Deleted"), QStringLiteral("Undo"), [] {});
    bar.showError(QStringLiteral("Deleted"));
    bar.withdraw(third);
    QVERIFY(!bar.isHidden());
}

void TestMessageBar::goesWhenTheUserGoesOnUnlessItOffersSomething()
{
    MessageBar bar;
    bar.showError(QStringLiteral("No"));
    bar.goOn();
    QVERIFY(bar.isHidden());
    bar.showDone(QStringLiteral("Saved"));
    QVERIFY(!bar.isHidden());
    bar.goOn();
    QVERIFY(bar.isHidden());
    bar.showWithAction(QStringLiteral("Deleted"), QStringLiteral("Undo"), [] {});
    bar.goOn();
    QVERIFY(!bar.isHidden());
}

/// What says that something was done; what went wrong stays.
void TestMessageBar::goesByItselfOnceItHasBeenRead()
{
    MessageBar done;
    MessageBar error;
    error.showDone(QStringLiteral("Saved"));
    done.showDone(QStringLiteral("Saved"));
    error.showError(QStringLiteral("Not saved"));
    QTRY_VERIFY_WITH_TIMEOUT(done.isHidden(), 30'000);
    QVERIFY(!error.isHidden());
}

void TestMessageBar::runsTheActionOnce()
{
    MessageBar bar;
    int runs = 0;
    const auto message = bar.showWithAction(QStringLiteral("Deleted"), QStringLiteral("Undo"), [&runs] { ++runs; });
    auto *const button = bar.findChild<QPushButton *>();
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(runs, 1);
    QVERIFY(!bar.shows(message));
}

void TestMessageBar::showsNothingOfAMessageAsMarkupOrControl()
{
    MessageBar bar;
    bar.showError(QStringLiteral("<b>CT</b>\x1B[31m\u202Egnp.exe\nsecond line"));
    const QString expected = QStringLiteral("<b>CT</b>\\x1B[31m\\u202Egnp.exe\nsecond line");
    QCOMPARE(bar.accessibleDescription(), expected);
    const auto labels = bar.findChildren<QLabel *>();
    const auto text = std::find_if(labels.cbegin(), labels.cend(),
                                   [&expected](const QLabel *label) { return label->text() == expected; });
    QVERIFY(text != labels.cend());
    QCOMPARE((*text)->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestMessageBar)

#include "tst_message_bar.moc"
