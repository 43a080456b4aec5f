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
        for (const PduTransfer &pdu : capture.pdus) {
            if (pdu.isWhole()) // behind another one no reader would find the next
                device.write(pdu.bytes);
        }
        return;
    }
}

CaptureError unknownEnding(const QString &path)
{
    return {CaptureFault::UnknownEnding, path, {}, 0, false};
}

/// `reason`: empty if it could be written.
std::optional<CaptureError> writeError(const QString &path, const QString &reason)
{
    if (reason.isEmpty())
        return {};
    return CaptureError{CaptureFault::CannotWrite, path, reason, 0, false};
}

std::optional<CaptureError> save(const QString &path, const std::function<void(QIODevice &)> &write)
{
    return writeError(path, replaceFile(path, write));
}

} // namespace

std::optional<CaptureFormat> captureFormat(const QString &path)
{
    if (path.endsWith(QStringLiteral(".pcapng"), Qt::CaseInsensitive))
        return CaptureFormat::Pcapng;
    if (path.endsWith(QStringLiteral(".txt"), Qt::CaseInsensitive))
        return CaptureFormat::Text;
    if (path.endsWith(QStringLiteral(".bin"), Qt::CaseInsensitive))
        return CaptureFormat::Bytes;
    return {};
}

std::optional<CaptureError> captureFileError(const QString &path)
{
    return captureFormat(path) ? writeError(path, reasonNotToReplace(path)) : unknownEnding(path);
}

std::optional<CaptureError> saveCapture(const QString &path, const Capture &capture)
{
    const auto format = captureFormat(path);
    if (!format)
        return unknownEnding(path);
    return save(path, [&](QIODevice &file) { write(*format, capture, file); });
}

std::optional<CaptureError> savePdu(const QString &path, const Capture &capture, qsizetype index)
{
    const auto format = captureFormat(path);
    if (!format)
        return unknownEnding(path);
    // As text the PDUs before it are looked at too: they explain it.
    if (*format == CaptureFormat::Text)
        return save(path, [&](QIODevice &file) { file.write(pduText(capture, index).toUtf8()); });
    return saveCapture(path, {capture.local, capture.peer, {capture.pdus[index]}, 0, {}});
}

} // namespace dicom_echo
