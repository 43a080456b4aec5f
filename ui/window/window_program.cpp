#include "ui/window/window_program.h"

#include "core/history/history_store.h"
#include "ui/preferences/chosen_appearance.h"
#include "ui/widgets/user_language.h"
#include "ui/window/font_reading.h"
#include "ui/window/main_window.h"
#include "ui/window/window_application.h"

#include <QSettings>

#include <optional>

namespace dicom_echo {

namespace {

void (*tellNoDisplay)(const QString &reason) = nullptr;

/// Qt ends the process if it cannot open its platform; the user should then read what to do, not a crash report.
void tellInsteadOfAbort(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        tellNoDisplay(message.section(u'\n', 0, 0));
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("DISPLAY");
}

} // namespace

extern "C" RunWindow dicomEchoRunWindow;

extern "C" int dicomEchoRunWindow(const WindowStart &start, void (*noDisplay)(const QString &reason))
{
    tellNoDisplay = noDisplay;
    if (!hasDisplay())
        tellNoDisplay(QStringLiteral("neither DISPLAY nor WAYLAND_DISPLAY is set"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DICOM_ECHO_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("DICOM Echo"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.dicomecho.DicomEcho"));

    int argumentCount = 1;
    char name[] = "dicom-echo";
    char *arguments[] = {name, nullptr};
    std::optional<FontReading> fonts(std::in_place);
    const QtMessageHandler usual = qInstallMessageHandler(tellInsteadOfAbort);
    WindowApplication application(argumentCount, arguments);
    qInstallMessageHandler(usual);
    fonts.reset();
    keepSystemErrorsEnglish();
    const Preferences preferences = readPreferences(QSettings());
    speakLanguage(preferences.language.value_or(systemLanguage()));
    showAppearance(preferences.appearance);

    WindowStart kept = start;
    if (kept.history.path.isEmpty())
        kept.history = {HistoryStore::defaultPath(), HistoryPlace::Use::IfPreferred};
    MainWindow window(kept, ProfileStore());
    window.show();
    QObject::connect(&application, &WindowApplication::failed, &window, &MainWindow::tellFailure);
    QMetaObject::invokeMethod(&window, &MainWindow::tellLastFailure, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace dicom_echo
