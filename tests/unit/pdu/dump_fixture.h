// The dump of PDUs as one text. Shared by its tests.
#pragma once

#include "core/dump/pdu_dump.h"

namespace dicom_echo::test {

inline QByteArray dumped(Direction direction, const QByteArray &pdu)
{
    return PduDumper().dump(direction, pdu).join(QLatin1Char('\n')).toUtf8();
}

/// The dump of an answer to `request`.
inline QByteArray answered(const QByteArray &request, const QByteArray &pdu)
{
    PduDumper dumper;
    static_cast<void>(dumper.dump(Direction::Sent, request));
    return dumper.dump(Direction::Received, pdu).join(QLatin1Char('\n')).toUtf8();
}

} // namespace dicom_echo::test
