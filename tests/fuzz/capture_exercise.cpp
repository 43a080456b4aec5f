#include "tests/fuzz/capture_exercise.h"

#include "core/capture/capture_reader.h"
#include "core/capture/capture_text.h"
#include "core/capture/pcapng_writer.h"
#include "core/diagnosis/capture_texts.h"
#include "core/pdu/pdu.h"
#include "core/report/capture_report.h"
#include "core/text/visible_text.h"

#include <QBuffer>
#include <QJsonDocument>

#include <algorithm>

namespace dicom_echo::test {

namespace {

CaptureResult readBytes(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readCapture(QStringLiteral("input"), buffer);
}

bool isClean(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    return std::all_of(lines.begin(), lines.end(), [](const QString &line) { return visibleText(line) == line; });
}

const char *exercisePdus(const Capture &capture)
{
    if (capture.pdus.isEmpty())
        return "an association has PDUs";
    for (qsizetype i = 0; i < capture.pdus.size(); ++i) {
        const PduTransfer &pdu = capture.pdus[i];
        if (pdu.bytes.isEmpty() || pdu.missingBytes < 0 || pdu.leftOutBytes < 0)
            return "a PDU has a beginning, and no less than nothing is missing";
        if (pdu.timeMicroseconds < 0)
            return "a time is after 1970, or not known";
        for (const Violation &violation : capturedPduSummary(capture, i).violations) {
            if (violation.offset < 0 || violation.offset > pdu.bytes.size())
                return "a violation stands inside what is there of its PDU";
        }
    }
    return nullptr;
}

/// What we write of it can be opened again, and holds the same bytes.
const char *exerciseExport(const Capture &capture)
{
    QBuffer text;
    text.open(QIODevice::WriteOnly);
    writeCaptureText(capture, text);
    const CaptureResult again = readBytes(text.data());
    if (!again)
        return "an export as text can be opened";
    QByteArray expected;
    QByteArray found;
    for (const PduTransfer &pdu : capture.pdus)
        expected += pdu.bytes;
    for (const Capture &part : again.opened->captures) {
        for (const PduTransfer &pdu : part.pdus)
            found += pdu.bytes;
    }
    if (found != expected)
        return "an export as text holds all bytes";
    QBuffer packets;
    packets.open(QIODevice::WriteOnly);
    writePcapng(capture, packets);
    static_cast<void>(readBytes(packets.data()));
    return nullptr;
}

} // namespace

const char *exerciseCapture(QByteArrayView input)
{
    const CaptureResult result = readBytes(input.toByteArray());
    if (result.opened.has_value() == result.error.has_value())
        return "a file is opened, or there is a reason";
    if (!result)
        return captureErrorText(*result.error).isEmpty() ? "a reason has words" : nullptr;
    if (result.opened->captures.isEmpty())
        return "an opened file has an association";
    for (const Capture &capture : result.opened->captures) {
        if (const char *broken = exercisePdus(capture))
            return broken;
    }
    if (!isClean(captureListText(*result.opened)))
        return "a list has no control characters";
    if (QJsonDocument::fromJson(captureJsonText(*result.opened)).isNull())
        return "the report is JSON";
    return exerciseExport(result.opened->captures.constFirst());
}

} // namespace dicom_echo::test
