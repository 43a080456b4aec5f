#include "ui/widgets/appearance.h"

#include "ui/widgets/svg_icon.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QMap>

namespace dicom_echo {
namespace {

QColor mixed(const QColor &a, const QColor &b, float shareOfA)
{
    const auto mix = [shareOfA](float x, float y) { return x * shareOfA + y * (1.0F - shareOfA); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QString iconName(StateIcon which)
{
    switch (which) {
    case StateIcon::Success:
        return QStringLiteral("success");
    case StateIcon::Warning:
        return QStringLiteral("warning");
    case StateIcon::Failure:
        return QStringLiteral("failure");
    case StateIcon::Cancelled:
        return QStringLiteral("cancelled");
    case StateIcon::Running:
        return QStringLiteral("running");
    case StateIcon::Skipped:
        return QStringLiteral("skipped");
    }
    Q_UNREACHABLE();
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

/// Each is read once and kept: Qt keeps what it has drawn of an icon, size by size, with that icon.
QIcon stateIcon(StateIcon which)
{
    static QMap<StateIcon, QIcon> icons;
    QIcon &icon = icons[which];
    if (icon.isNull())
        icon = svgIcon(QStringLiteral(":/icons/%1.svg").arg(iconName(which)));
    return icon;
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Normal:
        return text;
    case Tone::Muted:
        return mixed(text, palette.color(QPalette::Window), 0.68F);
    case Tone::Good:
        return dark ? QColor(0x6c, 0xd6, 0x8b) : QColor(0x14, 0x69, 0x33);
    case Tone::Warning:
        return dark ? QColor(0xf0, 0xb4, 0x4c) : QColor(0x80, 0x4d, 0x00);
    case Tone::Bad:
        return dark ? QColor(0xff, 0x8a, 0x85) : QColor(0xb0, 0x1c, 0x22);
    }
    Q_UNREACHABLE();
}

QColor foundColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x6b, 0x55, 0x00) : QColor(0xff, 0xe5, 0x80);
}

void makePlaceholdersReadable()
{
    QPalette palette; // leaves the other colours to the system
    palette.setColor(QPalette::PlaceholderText, Qt::darkGray);
    QGuiApplication::setPalette(palette);
}

QFont monospaceFont()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

} // namespace dicom_echo
