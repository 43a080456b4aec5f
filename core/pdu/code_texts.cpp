#include "core/pdu/code_texts.h"

#include "core/text/hex_number.h"

namespace dicom_echo {

QString unknownCodeText(quint32 code)
{
    return QStringLiteral("Unknown (%1)").arg(code);
}

QString byteCountText(qsizetype count)
{
    return count == 1 ? QStringLiteral("1 byte") : QStringLiteral("%1 bytes").arg(count);
}

QString tagText(quint16 group, quint16 element)
{
    return QStringLiteral("(%1,%2)").arg(hexDigits(group, 4), hexDigits(element, 4));
}

QString rejectResultText(quint8 result)
{
    switch (result) {
    case 1:
        return QStringLiteral("Rejected Permanent");
    case 2:
        return QStringLiteral("Rejected Transient");
    }
    return QString::number(result);
}

QString rejectSourceText(quint8 source)
{
    switch (source) {
    case 1:
        return QStringLiteral("Service User");
    case 2:
        return QStringLiteral("Service Provider (ACSE)");
    case 3:
        return QStringLiteral("Service Provider (Presentation)");
    }
    return QString::number(source);
}

static QString serviceUserReasonText(quint8 reason)
{
    switch (reason) {
    case 1:
        return QStringLiteral("No reason given");
    case 2:
        return QStringLiteral("Application context name not supported");
    case 3:
        return QStringLiteral("Calling AE title not recognised");
    case 7:
        return QStringLiteral("Called AE title not recognised");
    }
    return reason >= 4 && reason <= 10 ? QStringLiteral("Reserved") : QString::number(reason);
}

static QString acseProviderReasonText(quint8 reason)
{
    switch (reason) {
    case 1:
        return QStringLiteral("No reason given");
    case 2:
        return QStringLiteral("Protocol version not supported");
    }
    return QString::number(reason);
}

static QString presentationProviderReasonText(quint8 reason)
{
    switch (reason) {
    case 1:
        return QStringLiteral("Temporary congestion");
    case 2:
        return QStringLiteral("Local limit exceeded");
    }
    return reason <= 7 ? QStringLiteral("Reserved") : QString::number(reason);
}

QString rejectReasonText(quint8 source, quint8 reason)
{
    switch (source) {
    case 1:
        return serviceUserReasonText(reason);
    case 2:
        return acseProviderReasonText(reason);
    case 3:
        return presentationProviderReasonText(reason);
    }
    return QString::number(reason);
}

QString abortSourceText(quint8 source)
{
    switch (source) {
    case 0:
        return QStringLiteral("DUL service-user");
    case 1:
        return QStringLiteral("Reserved");
    case 2:
        return QStringLiteral("DUL service-provider");
    }
    return QString::number(source);
}

QString abortReasonText(quint8 source, quint8 reason)
{
    if (source != 2)
        return QStringLiteral("(no value available)");
    switch (reason) {
    case 0:
        return QStringLiteral("No reason given");
    case 1:
        return QStringLiteral("Unrecognised PDU");
    case 2:
        return QStringLiteral("Unexpected PDU");
    case 3:
        return QStringLiteral("Reserved");
    case 4:
        return QStringLiteral("Unrecognised PDU parameter");
    case 5:
        return QStringLiteral("Unexpected PDU parameter");
    case 6:
        return QStringLiteral("Invalid PDU parameter value");
    }
    return QString::number(reason);
}

QString contextResultText(quint8 result)
{
    switch (result) {
    case 0:
        return QStringLiteral("Accepted");
    case 1:
        return QStringLiteral("User Rejection");
    case 2:
        return QStringLiteral("Provider Rejection");
    case 3:
        return QStringLiteral("Rejected - Abstract Syntax Not Supported");
    case 4:
        return QStringLiteral("Rejected - Transfer Syntax Not Supported");
    }
    return unknownCodeText(result);
}

QString statusName(quint16 status)
{
    switch (status) {
    case 0x0000:
        return QStringLiteral("Success");
    case 0x0110:
        return QStringLiteral("Processing Failure");
    case 0x0122:
        return QStringLiteral("SOP Class Not Supported");
    case 0x0124:
        return QStringLiteral("Not Authorised");
    case 0x0210:
        return QStringLiteral("Duplicate Invocation");
    case 0x0211:
        return QStringLiteral("Unrecognised Operation");
    case 0x0212:
        return QStringLiteral("Mistyped Argument");
    case 0x0213:
        return QStringLiteral("Resource Limitation");
    }
    return {};
}

QString echoStatusText(quint16 status)
{
    const QString name = statusName(status);
    if (status == 0)
        return name;
    return name.isEmpty() ? hexText(status, 4) : hexText(status, 4) + QStringLiteral(" - ") + name;
}

} // namespace dicom_echo
