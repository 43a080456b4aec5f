#include "app/window_run.h"

#include "app/console/standard_streams.h"
#include "core/platform/dynamic_library.h"
#include "ui/window/window_program.h"

#include <cstdlib>

namespace dicom_echo {

namespace {

[[noreturn]] void exitWithoutDisplay(const QString &reason)
{
    writeToStandardError(QStringLiteral("dicom-echo: no window can be opened: %1\n"
                                        "Without a display, use 'dicom-echo --console addr port'.\n")
                             .arg(reason));
    std::_Exit(exitUsage);
}

WindowStart windowStart(const CommandLine &commandLine)
{
    WindowStart start;
    if (commandLine.requestGiven)
        start.request = commandLine.request;
    start.profileName = commandLine.profileName;
    start.logLevel = commandLine.logLevel;
    start.kind = commandLine.localPeer ? ProfileKind::LocalTestPeer : ProfileKind::Peer;
    start.watch = commandLine.watch;
    start.echo = commandLine.echoAtStart ? InitialEcho::StartAtOnce : InitialEcho::WaitForUser;
    start.history.path = commandLine.historyPath;
    start.capturePath = commandLine.capturePath;
    start.redact = commandLine.redact;
    start.keyPassword = commandLine.keyPassword;
    return start;
}

} // namespace

ExitCode runWindow(const CommandLine &commandLine)
{
    const LibraryFunction loaded = loadFunction(windowLibrary, runWindowName);
    if (!loaded.address) {
        writeToStandardError(QStringLiteral("dicom-echo: The window cannot be loaded; install it, or use "
                                            "'dicom-echo --console addr port'. %1\n")
                                 .arg(loaded.error));
        return exitUsage;
    }
    const auto run = reinterpret_cast<RunWindow *>(loaded.address);
    return run(windowStart(commandLine), exitWithoutDisplay) == 0 ? exitSuccess : exitFailure;
}

} // namespace dicom_echo
