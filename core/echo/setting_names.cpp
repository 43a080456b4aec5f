// The settings' values as text, the other way round than input_rules.cpp reads them.
#include "core/echo/input_rules.h"

#include <QStringList>

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

QString transferSyntaxChoiceName(TransferSyntaxChoice choice)
{
    switch (choice) {
    case TransferSyntaxChoice::All:
        return QStringLiteral("all");
    case TransferSyntaxChoice::ExplicitLittleEndian:
        return QStringLiteral("explicit-little-endian");
    case TransferSyntaxChoice::ImplicitLittleEndian:
        return QStringLiteral("implicit-little-endian");
    case TransferSyntaxChoice::DeflatedExplicitLittleEndian:
        return QStringLiteral("deflated-explicit-little-endian");
    case TransferSyntaxChoice::ExplicitBigEndian:
        return QStringLiteral("explicit-big-endian");
    }
    Q_UNREACHABLE();
}

std::optional<TransferSyntaxChoice> transferSyntaxChoiceFromName(const QString &name)
{
    for (const auto choice :
         {TransferSyntaxChoice::All, TransferSyntaxChoice::ExplicitLittleEndian,
          TransferSyntaxChoice::ImplicitLittleEndian, TransferSyntaxChoice::DeflatedExplicitLittleEndian,
          TransferSyntaxChoice::ExplicitBigEndian}) {
        if (name == transferSyntaxChoiceName(choice))
            return choice;
    }
    return std::nullopt;
}

QString acknowledgementName(Acknowledgement acknowledgement)
{
    switch (acknowledgement) {
    case Acknowledgement::Immediate:
        return QStringLiteral("immediate");
    case Acknowledgement::SystemDefault:
        return QStringLiteral("system-default");
    }
    Q_UNREACHABLE();
}

std::optional<Acknowledgement> acknowledgementFromName(const QString &name)
{
    for (const auto acknowledgement : {Acknowledgement::Immediate, Acknowledgement::SystemDefault}) {
        if (name == acknowledgementName(acknowledgement))
            return acknowledgement;
    }
    return std::nullopt;
}

} // namespace dicom_echo
