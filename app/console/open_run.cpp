#include "app/console/open_run.h"

#include "app/console/standard_streams.h"
#include "app/console/termination.h"
#include "core/capture/capture_reader.h"
#include "core/diagnosis/capture_texts.h"
#include "core/redaction/redactor.h"
#include "core/report/capture_report.h"

namespace dicom_echo {

namespace {

OpenedCapture redacted(OpenedCapture opened)
{
    Redactor redactor;
    for (Capture &capture : opened.captures)
        capture = redactor.redacted(capture);
    for (CaptureRemark &remark : opened.remarks) {
        for (Endpoint *end : {&remark.from, &remark.to})
            end->address = QHostAddress(redactor.redacted(end->address.toString()));
    }
    return opened;
}

} // namespace

ExitCode runOpen(const CommandLine &commandLine)
{
    const CancelToken &cancel = terminationToken();
    CaptureResult result = openCapture(commandLine.openPath, cancel);
    if (cancel.isCancelled())
        return exitCancelled;
    if (!result) {
        writeToStandardError(QStringLiteral("dicom-echo: %1\n").arg(captureErrorText(*result.error)));
        return exitFailure;
    }
    const OpenedCapture opened = commandLine.redact ? redacted(*std::move(result.opened)) : *std::move(result.opened);
    const QString text = commandLine.json ? QString::fromUtf8(captureJsonText(opened)) : captureListText(opened);
    const int error = writeToStandardOutput(text);
    if (error == 0)
        return exitSuccess;
    writeToStandardError(
        QStringLiteral("dicom-echo: the capture could not be printed: %1\n").arg(qt_error_string(error)));
    return exitFailure;
}

} // namespace dicom_echo
