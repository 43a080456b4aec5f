#include "core/pdu/pdu.h"

#include <QtEndian>

#include <algorithm>

namespace dicom_echo {

QByteArray CommandSet::bytes(quint16 element) const
{
    const auto found = std::find_if(elements.begin(), elements.end(), [element](const CommandElement &candidate) {
        return candidate.group == 0 && candidate.element == element;
    });
    return found == elements.end() ? QByteArray() : found->value;
}

QByteArray CommandSet::uid(quint16 element) const
{
    QByteArray value = bytes(element);
    while (value.endsWith('\0') || value.endsWith(' '))
        value.chop(1);
    return value;
}

std::optional<quint16> CommandSet::us(quint16 element) const
{
    const QByteArray value = bytes(element);
    if (value.size() < 2)
        return std::nullopt;
    return qFromLittleEndian<quint16>(value.constData());
}

} // namespace dicom_echo
