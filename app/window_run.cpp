#include "app/window_run.h"

#include "app/standard_streams.h"
#include "ui/widgets/appearance.h"
#include "ui/window/main_window.h"

#include <QApplication>

#include <cstdlib>

namespace dicom_echo {

namespace {

void printNoDisplay(const QString &reason)
{
    writeToStandardError(QStringLiteral("dicom-echo: no window can be opened: %1\n"
                                        "Without a display, use 'dicom-echo --console addr port'.\n")
                             .arg(reason));
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("DISPLAY");
}

/// Qt ends the process when its platform cannot be opened; the user should then read what to do, not a crash report.
void exitInsteadOfAbort(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtFatalMsg)
        return;
    printNoDisplay(message.section(u'\n', 0, 0));
    std::_Exit(exitUsage);
}

WindowStart windowStart(const CommandLine &commandLine)
{
    WindowStart start;
    if (commandLine.requestGiven)
        start.request = commandLine.request;
    start.logLevel = commandLine.logLevel;
    start.kind = commandLine.localPeer ? ProfileKind::LocalTestPeer : ProfileKind::Peer;
    start.watch = commandLine.watch;
    start.echo = commandLine.echoAtStart ? InitialEcho::StartAtOnce : InitialEcho::WaitForUser;
    start.capturePath = commandLine.capturePath;
    start.redact = commandLine.redact;
    start.keyPassword = commandLine.keyPassword;
    return start;
}

} // namespace

ExitCode runWindow(const CommandLine &commandLine)
{
    if (!hasDisplay()) {
        printNoDisplay(QStringLiteral("neither DISPLAY nor WAYLAND_DISPLAY is set"));
        return exitUsage;
    }
    // Where the profiles and the layout of the window are kept follows from these names: never change them.
    QCoreApplication::setOrganizationName(QStringLiteral("dicom-echo"));
    QCoreApplication::setApplicationName(QStringLiteral("dicom-echo"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DICOM_ECHO_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("DICOM Echo"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.dicomecho.DicomEcho"));

    int argumentCount = 1;
    char name[] = "dicom-echo";
    char *arguments[] = {name, nullptr};
    const QtMessageHandler usual = qInstallMessageHandler(exitInsteadOfAbort);
    QApplication application(argumentCount, arguments);
    qInstallMessageHandler(usual);
    makePlaceholdersReadable();

    MainWindow window(windowStart(commandLine), ProfileStore());
    window.show();
    return QApplication::exec() == 0 ? exitSuccess : exitFailure;
}

} // namespace dicom_echo
