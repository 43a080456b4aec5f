#include "core/capture/capture_text.h"

#include "core/dump/pdu_dump.h"
#include "core/pdu/code_texts.h"
#include "core/text/hex_number.h"

#include <QIODevice>

namespace dicom_echo {

namespace {

constexpr qsizetype hexBytesPerLine = 16;

QString nameOf(const PduTransfer &pdu)
{
    const QString type = pdu.bytes.isEmpty() ? QStringLiteral("nothing") : pduTypeName(quint8(pdu.bytes.front()));
    return type + (pdu.direction == Direction::Sent ? QStringLiteral(" sent") : QStringLiteral(" received"));
}

QByteArray connectionLine(const Endpoint &local, const Endpoint &peer)
{
    return QStringLiteral("From %1 to %2\n").arg(endpointText(local), endpointText(peer)).toUtf8();
}

/// The dumper has seen the PDUs before this one.
QString pduText(const PduTransfer &pdu, qint64 number, PduDumper &dumper)
{
    QString heading =
        QStringLiteral("PDU %1: %2, %3").arg(number + 1).arg(nameOf(pdu), byteCountText(pdu.bytes.size()));
    if (pdu.missingBytes > 0)
        heading += QStringLiteral(", %1 missing").arg(pdu.missingBytes);
    if (pdu.leftOutBytes > 0)
        heading += QStringLiteral(", %1 left out").arg(pdu.leftOutBytes);
    if (pdu.timeMicroseconds != 0)
        heading += QStringLiteral(", ") + utcTimeText(pdu.timeMicroseconds);
    QStringList dump = dumper.dump(pdu.direction, pdu.bytes);
    if (!pdu.isWhole()) // what is missing is no violation
        dump.removeIf([](const QString &line) { return line.startsWith(QStringLiteral("Violation: ")); });
    return heading + u'\n' + dump.join(u'\n') + u'\n' + hexDumpText(pdu.bytes);
}

} // namespace

void writeCaptureText(const Capture &capture, QIODevice &device)
{
    device.write("DICOM Echo " DICOM_ECHO_VERSION "\n");
    if (capture.pdus.isEmpty())
        device.write(connectionLine(capture.local, capture.peer));
    PduDumper dumper;
    for (qsizetype i = 0; i < capture.pdus.size(); ++i) {
        if (capture.beginsConnection(i))
            device.write((i == 0 ? QByteArray() : "\n") + connectionLine(capture.localOf(i), capture.peer));
        if (i == KeptPdus::firstKept && capture.dropped > 0)
            device.write((u'\n' + droppedText(capture) + u'\n').toUtf8());
        device.write((u'\n' + pduText(capture.pdus[i], capture.numberOf(i), dumper)).toUtf8());
    }
}

QString pduText(const Capture &capture, qsizetype index)
{
    // The dump of an A-ASSOCIATE-AC needs the request, that of a fragment the PDU before it.
    PduDumper dumper;
    const PduTransfer &pdu = capture.pdus[index];
    const PduTransfer *previous = nullptr;
    for (qsizetype i = 0; i < index; ++i) {
        const PduTransfer &earlier = capture.pdus[i];
        if (earlier.bytes.startsWith(char(PduType::AssociateRq)))
            static_cast<void>(dumper.dump(earlier.direction, earlier.bytes));
        if (earlier.direction == pdu.direction)
            previous = &earlier;
    }
    if (previous)
        static_cast<void>(dumper.dump(previous->direction, previous->bytes));
    return pduText(pdu, capture.numberOf(index), dumper);
}

QString hexDumpText(QByteArrayView bytes)
{
    QString text;
    for (qsizetype offset = 0; offset < bytes.size(); offset += hexBytesPerLine) {
        const QByteArrayView line = bytes.sliced(offset, qMin(hexBytesPerLine, bytes.size() - offset));
        QString hex;
        QString ascii;
        for (qsizetype i = 0; i < line.size(); ++i) {
            hex +=
                (i == hexBytesPerLine / 2 ? QStringLiteral("  ") : QStringLiteral(" ")) + hexDigits(quint8(line[i]), 2);
            ascii += line[i] >= ' ' && line[i] <= '~' ? QLatin1Char(line[i]) : QLatin1Char('.');
        }
        constexpr qsizetype hexWidth = hexBytesPerLine * 3 + 1;
        text +=
            hexDigits(quint32(offset), 6) + u' ' + hex.leftJustified(hexWidth) + QStringLiteral("  ") + ascii + u'\n';
    }
    return text;
}

} // namespace dicom_echo
