#include "app/window_run.h"

#include "app/standard_streams.h"

#include <QtGlobal>

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

} // namespace

ExitCode runWindow(const CommandLine &)
{
    if (!hasDisplay()) {
        printNoDisplay(QStringLiteral("neither DISPLAY nor WAYLAND_DISPLAY is set"));
        return exitUsage;
    }
    printNoDisplay(QStringLiteral("this build has none yet"));
    return exitUsage;
}

} // namespace dicom_echo
