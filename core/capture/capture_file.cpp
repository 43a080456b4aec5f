#include "core/capture/capture_file.h"

#include "core/capture/capture_text.h"
#include "core/capture/pcapng_writer.h"

#include <QSaveFile>

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

QString writeError(const QString &path, const QSaveFile &file)
{
    return QStringLiteral("%1 could not be written: %2.").arg(path, file.errorString());
}

/// Opens the file, has it written, and replaces the old one if all went well.
template <typename Write>
QString save(const QString &path, Write &&write)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        write(file);
        if (file.commit())
            return {};
    }
    return writeError(path, file);
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
    QSaveFile file(path); // removed again, as it is not committed
    return file.open(QIODevice::WriteOnly) ? QString() : writeError(path, file);
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
