#include "ui/window/window_layout.h"

#include <QMainWindow>
#include <QScreen>
#include <QSettings>

namespace dicom_echo {
namespace {

constexpr QSize initialSize(1100, 760);
constexpr QLatin1StringView geometryKey("window/geometry");

} // namespace

void restoreWindowSize(QMainWindow *window)
{
    window->resize(initialSize.boundedTo(window->screen()->availableSize() * 9 / 10)); // its frame takes room, too
    window->restoreGeometry(QSettings().value(geometryKey).toByteArray());
}

void saveWindowSize(const QMainWindow *window, QSettings &settings)
{
    settings.setValue(geometryKey, window->saveGeometry());
}

} // namespace dicom_echo
