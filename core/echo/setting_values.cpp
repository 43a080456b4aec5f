#include "core/echo/setting_values.h"

namespace dicom_echo {

QString timeoutText(std::chrono::milliseconds timeout)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(timeout);
    QString fraction = QStringLiteral("%1").arg((timeout - seconds).count(), 3, 10, QLatin1Char('0'));
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    return fraction.isEmpty() ? QString::number(seconds.count())
                              : QStringLiteral("%1.%2").arg(seconds.count()).arg(fraction);
}

QStringList proposedTransferSyntaxes(TransferSyntaxChoice choice)
{
    const QString explicitLittleEndian = QStringLiteral("1.2.840.10008.1.2.1");
    const QString implicitLittleEndian = QStringLiteral("1.2.840.10008.1.2");
    const QString deflated = QStringLiteral("1.2.840.10008.1.2.1.99");
    const QString explicitBigEndian = QStringLiteral("1.2.840.10008.1.2.2");
    switch (choice) {
    case TransferSyntaxChoice::All:
        return {explicitLittleEndian, implicitLittleEndian, deflated, explicitBigEndian};
    case TransferSyntaxChoice::ExplicitLittleEndian:
        return {explicitLittleEndian};
    case TransferSyntaxChoice::ImplicitLittleEndian:
        return {implicitLittleEndian};
    case TransferSyntaxChoice::DeflatedExplicitLittleEndian:
        return {deflated};
    case TransferSyntaxChoice::ExplicitBigEndian:
        return {explicitBigEndian};
    }
    Q_UNREACHABLE();
}

} // namespace dicom_echo
