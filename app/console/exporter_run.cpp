#include "app/console/exporter_run.h"

#include "app/console/console_application.h"
#include "app/console/fleet_run.h"
#include "app/console/peer_list_file.h"
#include "app/console/standard_streams.h"
#include "app/console/termination.h"
#include "core/exporter/exporter.h"
#include "core/net/host_port.h"
#include "core/report/fleet_text.h"

#include <QTimer>

namespace dicom_echo {

namespace {

/// A signal only sets a flag; the event loop looks at it.
void stopOnTermination(Exporter &exporter, QTimer &timer)
{
    constexpr auto interval = std::chrono::milliseconds(100);
    QObject::connect(&timer, &QTimer::timeout, QCoreApplication::instance(), [&] {
        if (!terminationToken().isCancelled())
            return;
        timer.stop();
        exporter.stop([] { QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection); });
    });
    timer.start(interval);
}

} // namespace

ExitCode runExporter(const CommandLine &commandLine)
{
    static_cast<void>(terminationToken());
    const ConsoleApplication application;

    const ExporterCommand &command = *commandLine.exporter;
    const NamedPeers peers = namedPeers(commandLine);
    if (!isEveryListRead(peers.untested))
        return exitFailure;
    if (!peers.problem.isEmpty()) {
        printProblem(peers.problem);
        return exitUsage;
    }
    EchoRequest defaults = commandLine.request;
    if (defaults.tls)
        defaults.tls->keyPasswordFile = commandLine.keyPasswordFile;
    Exporter exporter({QHostAddress(command.address),
                       command.port,
                       {peers.fleet.peers, command.isAnyTargetAllowed, defaults},
                       commandLine.keyPassword});
    if (const QString error = exporter.start(); !error.isEmpty()) {
        printProblem(QStringLiteral("%1: %2").arg(hostAndPort(command.address, command.port), error));
        return exitFailure;
    }
    if (commandLine.logLevel != LogLevel::Quiet)
        writeToStandardError(
            QStringLiteral("Serving %1 on http://%2/\n")
                .arg(peersText(peers.fleet.peers.size()), hostAndPort(command.address, exporter.port())));
    QTimer timer;
    stopOnTermination(exporter, timer);
    QCoreApplication::exec();
    return exitSuccess;
}

} // namespace dicom_echo
