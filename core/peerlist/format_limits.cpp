#include "core/peerlist/format_limits.h"

#include "core/peerlist/peer_collector.h"
#include "core/peerlist/skip_reasons.h"

#include <QRegularExpression>

namespace dicom_echo {
namespace {

/// The parts of an AE title that would not be read as they stand; an empty pattern if all are.
QRegularExpression misreadParts(PeerListFormat format, const EchoRequest &request)
{
    switch (format) {
    case PeerListFormat::OwnJson:
    case PeerListFormat::Csv:
    case PeerListFormat::Orthanc:
    case PeerListFormat::AeProperties: // all of them have quotes or escapes
        return {};
    case PeerListFormat::Dcmqrscp: // separators and quotes; a quote of one kind ends one of another
        return QRegularExpression(QStringLiteral("[\\s=,\"'()]"));
    case PeerListFormat::Acrnema: // blanks, comments, a wildcard at the end
        return QRegularExpression(QStringLiteral("[\\s#;]|//|/\\*|\\*$|^dn:"));
    case PeerListFormat::Plain: // comments, fields, bullets and numbers, `PACS: `, the scheme of a URL
        return QRegularExpression(
            QStringLiteral("^#|\\s#|[,;|]|/\\*|^([-*]|\\d{1,3}[.)])\\s|:\\s|\\s=\\s|\\s->\\s|^dicoms?://|^dn:") +
            (request.tls ? QStringLiteral("|:") : QString()));
    }
    Q_UNREACHABLE();
}

bool canHoldTls(PeerListFormat format)
{
    return format != PeerListFormat::Dcmqrscp && format != PeerListFormat::Acrnema;
}

bool hasPlaceForCallingAeTitle(PeerListFormat format)
{
    return format == PeerListFormat::Csv || format == PeerListFormat::Orthanc;
}

} // namespace

QString whyNotHeld(PeerListFormat format, const EchoRequest &request)
{
    if (request.tls && !canHoldTls(format))
        return reason::formatWithoutTls();
    if (format == PeerListFormat::OwnJson)
        return {};
    QStringList titles{request.calledAeTitle};
    if (hasPlaceForCallingAeTitle(format))
        titles << request.callingAeTitle;
    const QRegularExpression misread = misreadParts(format, request);
    for (const QString &title : titles) {
        if (looksLikeVariable(title))
            return reason::takenForVariable(title);
        const auto match = misread.match(title);
        if (!misread.pattern().isEmpty() && match.hasMatch())
            return reason::misreadBecauseOf(title, match.captured());
    }
    return {};
}

} // namespace dicom_echo
