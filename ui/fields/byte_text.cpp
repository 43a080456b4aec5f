#include "ui/fields/byte_text.h"

#include "core/text/hex_number.h"

#include <algorithm>

namespace dicom_echo {
namespace {

constexpr qsizetype bytesPerLine = 16;

} // namespace

QString hexLines(QByteArrayView bytes)
{
    QString text;
    for (qsizetype i = 0; i < bytes.size(); i += bytesPerLine) {
        const QByteArrayView line = bytes.sliced(i, std::min(bytesPerLine, bytes.size() - i));
        text += QString::fromLatin1(line.toByteArray().toHex(' ').toUpper()) + u'\n';
    }
    return text;
}

QString cArrayText(QByteArrayView bytes, const QString &comment)
{
    QString text =
        QStringLiteral("/* %1 */\nconst unsigned char bytes[%2] = {\n").arg(comment, QString::number(bytes.size()));
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const bool isFirst = i % bytesPerLine == 0;
        const bool isLast = i % bytesPerLine == bytesPerLine - 1 || i == bytes.size() - 1;
        text += isFirst ? QStringLiteral("    ") : QStringLiteral(" ");
        text += hexText(static_cast<quint8>(bytes[i]), 2) + u',';
        text += isLast ? QStringLiteral("\n") : QString();
    }
    return text + QStringLiteral("};\n");
}

} // namespace dicom_echo
