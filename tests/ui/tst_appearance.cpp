// Text can be read on light and dark palettes, whatever the platform theme leaves out.
#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace dicom_echo;

class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsContrast_data();
    void keepsContrast();
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

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
