#include "ui/preferences/chosen_appearance.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/box_outline.h"

#include <QApplication>
#include <QPalette>

namespace dicom_echo {
namespace {

QPalette lightPalette()
{
    QPalette palette(QColor(0xef, 0xef, 0xef));
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x0b, 0x57, 0xa4));
    palette.setColor(QPalette::PlaceholderText, Qt::darkGray);
    return palette;
}

QPalette darkPalette()
{
    const QColor window(0x2a, 0x2c, 0x30);
    QPalette palette(window, window); // text, shades and what is disabled follow from them
    palette.setColor(QPalette::Base, QColor(0x1d, 0x1f, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x27, 0x2b));
    palette.setColor(QPalette::ToolTipBase, QColor(0x3a, 0x3d, 0x42));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x7d, 0xb8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7a, 0xb8, 0xf5));
    palette.setColor(QPalette::PlaceholderText, Qt::darkGray);
    return palette;
}

} // namespace

void showAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        makePlaceholdersReadable(); // in a palette that leaves all else to the desktop
        if (isDark(QGuiApplication::palette()))
            outlineBoxes();
        break;
    case Appearance::Light:
        QApplication::setPalette(lightPalette());
        break;
    case Appearance::Dark:
        QApplication::setPalette(darkPalette());
        outlineBoxes();
        break;
    }
}

} // namespace dicom_echo
