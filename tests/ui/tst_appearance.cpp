// Text can be read on light and dark palettes, whatever the platform theme leaves out.
#include "ui/run/verdict_appearance.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

#include <cmath>

using namespace dicom_echo;

class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsContrast_data();
    void keepsContrast();
    void hasTheColourOfEachTone_data();
    void hasTheColourOfEachTone();
    void showsEachStateByItsOwnIcon_data();
    void showsEachStateByItsOwnIcon();
    void givesEachVerdictItsIconAndTone_data();
    void givesEachVerdictItsIconAndTone();
    void marksMessagesByTheirGravity();
};

namespace {

/// WCAG 2.1, relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &left, const QColor &right)
{
    const double a = luminance(left) + 0.05;
    const double b = luminance(right) + 0.05;
    return a > b ? a / b : b / a;
}

} // namespace

void TestAppearance::keepsContrast_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");
    QTest::newRow("light") << QColor(239, 239, 239) << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("dark") << QColor(49, 54, 59) << QColor(35, 38, 41) << QColor(239, 240, 241);
}

void TestAppearance::keepsContrast()
{
    QFETCH(QColor, window);
    QFETCH(QColor, base);
    QFETCH(QColor, text);
    makePlaceholdersReadable();
    QVERIFY(contrast(QApplication::palette().color(QPalette::PlaceholderText), base) >= 3);

    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    for (const Tone tone : {Tone::Normal, Tone::Muted, Tone::Good, Tone::Warning, Tone::Bad}) {
        QVERIFY(contrast(toneColor(tone, palette), window) >= 4.5);
        QVERIFY(contrast(toneColor(tone, palette), base) >= 4.5);
    }
}

void TestAppearance::hasTheColourOfEachTone_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("text");
    QTest::newRow("light") << QColor(239, 239, 239) << QColor(Qt::black);
    QTest::newRow("dark") << QColor(49, 54, 59) << QColor(239, 240, 241);
}

/// By the circle of hues: red 0, amber 40, green 120.
void TestAppearance::hasTheColourOfEachTone()
{
    QFETCH(QColor, window);
    QFETCH(QColor, text);
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    const auto hue = [&palette](Tone tone) { return toneColor(tone, palette).hslHue(); };
    QVERIFY(hue(Tone::Good) > 100 && hue(Tone::Good) < 160);
    QVERIFY(hue(Tone::Warning) > 25 && hue(Tone::Warning) < 50);
    QVERIFY(hue(Tone::Bad) < 15 || hue(Tone::Bad) > 345);
    QCOMPARE(toneColor(Tone::Normal, palette), text);
    QVERIFY(contrast(toneColor(Tone::Muted, palette), window) < contrast(text, window));
}

void TestAppearance::showsEachStateByItsOwnIcon_data()
{
    QTest::addColumn<StateIcon>("icon");
    QTest::addColumn<QString>("file");
    QTest::newRow("success") << StateIcon::Success << QStringLiteral(":/icons/success.svg");
    QTest::newRow("warning") << StateIcon::Warning << QStringLiteral(":/icons/warning.svg");
    QTest::newRow("failure") << StateIcon::Failure << QStringLiteral(":/icons/failure.svg");
    QTest::newRow("cancelled") << StateIcon::Cancelled << QStringLiteral(":/icons/cancelled.svg");
    QTest::newRow("running") << StateIcon::Running << QStringLiteral(":/icons/running.svg");
    QTest::newRow("skipped") << StateIcon::Skipped << QStringLiteral(":/icons/skipped.svg");
}

void TestAppearance::showsEachStateByItsOwnIcon()
{
    QFETCH(StateIcon, icon);
    QFETCH(QString, file);
    const QImage shown = stateIcon(icon).pixmap(32).toImage();
    QVERIFY(!shown.isNull());
    QImage drawing(shown.size(), shown.format());
    drawing.fill(Qt::transparent);
    QPainter painter(&drawing);
    QSvgRenderer(file).render(&painter);
    painter.end();
    QCOMPARE(shown, drawing);
}

void TestAppearance::givesEachVerdictItsIconAndTone_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<StateIcon>("icon");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("success") << Verdict::Success << StateIcon::Success << Tone::Good;
    QTest::newRow("warning") << Verdict::Warning << StateIcon::Warning << Tone::Warning;
    QTest::newRow("failure") << Verdict::Failure << StateIcon::Failure << Tone::Bad;
    QTest::newRow("cancelled") << Verdict::Cancelled << StateIcon::Cancelled << Tone::Normal;
}

void TestAppearance::givesEachVerdictItsIconAndTone()
{
    QFETCH(Verdict, verdict);
    QTEST(iconOf(verdict), "icon");
    QTEST(toneOf(verdict), "tone");
}

void TestAppearance::marksMessagesByTheirGravity()
{
    MessageBar bar;
    const auto shows = [&bar](StateIcon icon) {
        const auto labels = bar.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [icon](const QLabel *label) {
            const QPixmap pixmap = label->pixmap(Qt::ReturnByValue);
            return !pixmap.isNull() && pixmap.toImage() == stateIcon(icon).pixmap(pixmap.size()).toImage();
        });
    };
    bar.showError(QStringLiteral("error"));
    QVERIFY(shows(StateIcon::Failure));
    bar.showRemark(QStringLiteral("remark"));
    QVERIFY(shows(StateIcon::Warning));
    bar.showWithAction(QStringLiteral("done"), QStringLiteral("Undo"), [] {});
    QVERIFY(shows(StateIcon::Skipped));
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
