#include "ui/widgets/svg_icon.h"

#include <QIcon>
#include <QImage>
#include <QTest>

#include <set>

// The icons show a state by their shape: each must exist, be drawn by Qt Svg and differ from the others even without
// colour.
using namespace dicom_echo;

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsEachIconAtSmallSizes_data();
    void drawsEachIconAtSmallSizes();
    void tellsStatesApartWithoutColour();
};

namespace {

const QStringList stateNames{QStringLiteral("success"),   QStringLiteral("failure"), QStringLiteral("warning"),
                             QStringLiteral("cancelled"), QStringLiteral("running"), QStringLiteral("skipped")};

QImage drawn(const QString &name, int size)
{
    return svgIcon(QStringLiteral(":/icons/%1.svg").arg(name)).pixmap(size, size).toImage();
}

// The icon as a printer without colour shows it: each pixel is ink or paper.
QByteArray blackAndWhite(const QImage &image)
{
    QByteArray ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            ink.append(pixel.alpha() > 127 && pixel.lightness() < 200 ? '#' : ' ');
        }
    }
    return ink;
}

} // namespace

void IconsTest::drawsEachIconAtSmallSizes_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : stateNames + QStringList{QStringLiteral("dicom-echo")})
        QTest::newRow(qPrintable(name)) << name;
}

void IconsTest::drawsEachIconAtSmallSizes()
{
    QFETCH(QString, name);
    for (const int size : {16, 24, 48}) {
        const QImage image = drawn(name, size);
        QCOMPARE(image.size(), QSize(size, size));
        QVERIFY(blackAndWhite(image).count('#') > size);
    }
}

void IconsTest::tellsStatesApartWithoutColour()
{
    std::set<QByteArray> shapes;
    for (const QString &name : stateNames)
        shapes.insert(blackAndWhite(drawn(name, 16)));
    QCOMPARE(static_cast<qsizetype>(shapes.size()), stateNames.size());
}

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
