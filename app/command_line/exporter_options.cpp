#include "app/command_line/exporter_options.h"

#include <QHostAddress>

namespace dicom_echo {

QString readListeningAddress(ExporterCommand &command, const QString &text)
{
    const QString error = QStringLiteral("An exporter listens on [ADDRESS:]PORT, such as 9115 or 0.0.0.0:9115");
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const QString port = text.mid(colon + 1);
    const uint number = port.toUInt(&isNumber);
    if (!isNumber || number > 65535 || !port.at(0).isDigit())
        return error;
    command.port = quint16(number);
    if (colon < 0)
        return {};
    QString address = text.left(colon);
    const bool isBracketed = address.startsWith(u'[') && address.endsWith(u']');
    if (address.contains(u':') && !isBracketed)
        return error;
    if (isBracketed)
        address = address.mid(1, address.size() - 2);
    if (QHostAddress(address).isNull())
        return error;
    command.address = address;
    return {};
}

} // namespace dicom_echo
