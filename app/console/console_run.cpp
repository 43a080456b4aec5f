#include "app/console/console_run.h"

#include "app/console/console_application.h"
#include "app/console/run_output.h"
#include "app/console/termination.h"
#include "core/engine/watch.h"
#include "core/profiles/profile_remarks.h"
#include "core/profiles/profile_store.h"
#include "core/responder/responder.h"

namespace dicom_echo {

namespace {

/// What the run says against the saved profiles. Without a file of profiles there is nothing that was saved.
void remarkOnProfiles(EchoReport &report, RunOutput &output)
{
    const ProfileStore::Contents saved = ProfileStore().load();
    if (saved.isNew)
        return;
    for (const Finding &remark : remarksOnProfiles(saved.profiles, findPeer(saved.profiles, report.request), report)) {
        output.log(remark);
        report.findings.append(remark);
    }
}

} // namespace

ExitCode runConsole(const CommandLine &commandLine)
{
    const CancelToken &cancel = terminationToken();
    const ConsoleApplication application;

    RunOutput output(commandLine, cancel);
    output.log(LogLevel::Debug, QStringLiteral("dicom-echo " DICOM_ECHO_VERSION));
    output.log(LogLevel::Debug, QString());

    EchoRequest request = commandLine.request;
    if (request.tls)
        request.tls->keyPasswordFile = commandLine.keyPasswordFile;
    Responder localPeer(localTestPeerSettings(request.tls));
    if (commandLine.localPeer) {
        if (const auto error = localPeer.start())
            return output.finishWithout(QStringLiteral("The built-in responder did not start: %1").arg(*error));
        request.address = QStringLiteral("127.0.0.1");
        request.port = localPeer.port();
    }

    const auto consume = [&output](RunEvent &&event) { output.consume(event); };
    if (commandLine.watch)
        return output.finish(Watch().run(request, *commandLine.watch, cancel, consume, commandLine.keyPassword));
    EchoReport report = EchoEngine().run(request, cancel, consume, {.keyPassword = commandLine.keyPassword});
    remarkOnProfiles(report, output);
    return output.finish(report);
}

} // namespace dicom_echo
