#include "app/report_output.h"

#include "app/standard_streams.h"
#include "core/pdu/pdu_decoder.h"
#include "core/platform/replace_file.h"

namespace dicom_echo {

void printError(const QString &error)
{
    writeToStandardError(QStringLiteral("dicom-echo: %1\n").arg(error));
}

bool printReport(const QByteArray &text)
{
    const int error = text.isEmpty() ? 0 : writeToStandardOutput(QString::fromUtf8(text));
    if (error != 0)
        printError(QStringLiteral("the report could not be written: %1").arg(qt_error_string(error)));
    return error == 0;
}

bool saveReport(const QString &path, const QByteArray &bytes)
{
    const QString reason = replaceFile(path, bytes);
    if (!reason.isEmpty())
        printError(QStringLiteral("the report \"%1\" could not be written: %2").arg(visibleText(path), reason));
    return reason.isEmpty();
}

} // namespace dicom_echo
