#include "core/capture/capture_file.h"

#include "core/capture/capture_text.h"
#include "core/capture/pcapng_writer.h"
#include "core/platform/replace_file.h"

#include <QIODevice>

namespace dicom_echo {

namespace {

void write(CaptureFormat format, const Capture &capture, QIODevice &device)
{
    switch (format) {
    case CaptureFormat::Pcapng:
        return writePcapng(capture, device);
    case CaptureFormat::Text:
        return writeCaptureText(capture, device);
    case CaptureFormat::Bytes:
        for (const PduTransfer &pdu : capture.pdus)
            device.write(pdu.bytes);
        return;
    }
}

QString writeError(const QString &path, const QString &reason)
{
    return reason.isEmpty() ? QString() : QStringLiteral("%1 could not be written: %2.").arg(path, reason);
}

QString save(const QString &path, const std::function<void(QIODevice &)> &write)
{
    return writeError(path, replaceFile(path, write));
}

} // namespace

Parsed<CaptureFormat> captureFormat(const QString &path)
{
    if (path.endsWith(QStringLiteral(".pcapng"), Qt::CaseInsensitive))
        return {CaptureFormat::Pcapng, {}};
    if (path.endsWith(QStringLiteral(".txt"), Qt::CaseInsensitive))
        return {CaptureFormat::Text, {}};
    if (path.endsWith(QStringLiteral(".bin"), Qt::CaseInsensitive))
        return {CaptureFormat::Bytes, {}};
    return {std::nullopt,
            QStringLiteral("The name of a capture ends in .pcapng, .txt or .bin, not as %1 does").arg(path)};
}

QString captureFileError(const QString &path)
{
    const Parsed<CaptureFormat> format = captureFormat(path);
    if (!format)
        return format.error;
    return writeError(path, reasonNotToReplace(path));
}

QString saveCapture(const QString &path, const Capture &capture)
{
    const Parsed<CaptureFormat> format = captureFormat(path);
    if (!format)
        return format.error;
    return save(path, [&](QIODevice &file) { write(*format.value, capture, file); });
}

QString savePdu(const QString &path, const Capture &capture, qsizetype index)
{
    const Parsed<CaptureFormat> format = captureFormat(path);
    if (!format)
        return format.error;
    // As text the PDUs before it are looked at too: they explain it.
    if (*format.value == CaptureFormat::Text)
        return save(path, [&](QIODevice &file) { file.write(pduText(capture, index).toUtf8()); });
    return saveCapture(path, {capture.local, capture.peer, {capture.pdus[index]}, 0});
}

} // namespace dicom_echo
