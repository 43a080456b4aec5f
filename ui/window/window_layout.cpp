#include "ui/window/window_layout.h"

#include "ui/window/window_actions.h"

#include <QAction>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

namespace dicom_echo {
namespace {

constexpr QSize initialSize(1100, 760);
constexpr int initialProfilesWidth = 210;

constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView splitterKey("window/splitter");

/// The actions that show and hide something, and the settings key of each.
QList<std::pair<QString, QAction *>> shownParts(const WindowActions &actions)
{
    return {
        {QStringLiteral("window/showProfiles"), actions.showProfiles},
        {QStringLiteral("window/showMoreSettings"), actions.showMoreSettings},
        {QStringLiteral("window/showTls"), actions.showTls},
        {QStringLiteral("window/showWatch"), actions.showWatch},
    };
}

} // namespace

void restoreWindowSize(QMainWindow *window)
{
    window->resize(initialSize.boundedTo(window->screen()->availableSize() * 9 / 10)); // its frame takes room, too
    window->restoreGeometry(QSettings().value(geometryKey).toByteArray());
}

void restorePanelLayout(QSplitter *splitter, const WindowActions &actions)
{
    const QSettings settings;
    splitter->setSizes({initialProfilesWidth, initialSize.width() - initialProfilesWidth});
    splitter->restoreState(settings.value(splitterKey).toByteArray());
    for (const auto &[key, action] : shownParts(actions))
        action->setChecked(settings.value(key, action->isChecked()).toBool());
}

void saveWindowLayout(const QMainWindow *window, const QSplitter *splitter, const WindowActions &actions,
                      QSettings &settings)
{
    settings.setValue(geometryKey, window->saveGeometry());
    settings.setValue(splitterKey, splitter->saveState());
    for (const auto &[key, action] : shownParts(actions))
        settings.setValue(key, action->isChecked());
}

} // namespace dicom_echo
