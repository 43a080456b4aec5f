#include "core/diagnosis/path_values.h"

#include "core/diagnosis/duration_text.h"
#include "core/diagnosis/path_texts.h"

namespace dicom_echo {

namespace {

QString ownNetworkText(OwnNetwork network, const Words &words)
{
    switch (network) {
    case OwnNetwork::Well:
        return words(Text::tr("this computer's own network was well"));
    case OwnNetwork::AddressGone:
        return words(Text::tr("the address that the connection was made from is no longer one of this computer"));
    case OwnNetwork::LinkDown:
        return words(Text::tr("the network interface of this computer was down"));
    case OwnNetwork::NoRoute:
        return words(Text::tr("this computer had no route to the peer"));
    case OwnNetwork::NotSending:
        return words(Text::tr("the system of this computer could not send our packets"));
    }
    Q_UNREACHABLE();
}

QString messageText(Stage stage, const Words &words)
{
    switch (stage) {
    case Stage::Resolve:
    case Stage::Connect:
        return words(Text::tr("our TCP connection request"));
    case Stage::Tls:
        return words(Text::tr("our part of the TLS handshake"));
    case Stage::Associate:
        return words(Text::tr("our A-ASSOCIATE-RQ"));
    case Stage::Echo:
        return words(Text::tr("our C-ECHO-RQ"));
    case Stage::Release:
        return words(Text::tr("our A-RELEASE-RQ"));
    }
    Q_UNREACHABLE();
}

/// What the network may have forgotten, or the peer tired of.
void addIdleTime(DiagnosisValues &values, double milliseconds, const Words &words)
{
    constexpr double noticeable = 1000; // ms: shorter ones no device counts
    const bool isNoticeable = milliseconds >= noticeable;
    const QString idle = durationText(milliseconds, words);
    values[QStringLiteral("idle")] = idle;
    values[QStringLiteral("idleCause")] =
        isNoticeable
            ? words(Text::tr("; or a firewall or NAT router between forgot the connection, which had been idle "
                             "for %1"))
                  .arg(idle)
            : QString();
    values[QStringLiteral("idleAdvice")] =
        isNoticeable
            ? words(Text::tr("If it happens again after such an idle time, echo more often, or ask the network "
                             "team for a longer idle timeout of the firewall."))
            : QString();
}

} // namespace

void addPathValues(DiagnosisValues &values, const EchoReport &report, const Finding &finding, const Words &words)
{
    const WireEvidence &evidence = finding.evidence;
    values[QStringLiteral("ourMessage")] = messageText(finding.stage, words);
    values[QStringLiteral("ownNetwork")] =
        ownNetworkText(evidence.ownNetwork == OwnNetwork::Well && std::holds_alternative<ConnectFacts>(finding.facts)
                           ? OwnNetwork::NotSending
                           : evidence.ownNetwork,
                       words);
    const QString bytes = QString::number(evidence.unacknowledged);
    values[QStringLiteral("unacknowledgedBytes")] = bytes;
    values[QStringLiteral("unacknowledged")] =
        evidence.unacknowledged > 0
            ? u' ' + words(Text::tr("%n byte(s) of ours did not arrive.", nullptr, evidence.unacknowledged))
            : QString();
    addIdleTime(values, evidence.idleMilliseconds, words);
    if (evidence.end == ConnectionEnd::Lost)
        values[QStringLiteral("because")] = becauseOf(
            {words(Text::tr("%1 (error %2)")).arg(qt_error_string(evidence.systemError)).arg(evidence.systemError)});
    values[QStringLiteral("idleEnd")] = words(Text::tr("ended the association"));
    values[QStringLiteral("requestBytes")] = words(Text::tr("many"));
    values[QStringLiteral("mss")] = values[QStringLiteral("pathMtu")] = words(Text::tr("not known"));
    values[QStringLiteral("connection")] = words(Text::tr("packets had to be sent again"));
    values[QStringLiteral("silentAddresses")] = words(Text::tr("one of its addresses did not answer"));
    values[QStringLiteral("reporter")] = words(Text::tr("a router"));
    const bool isIpv6 = report.peer.addresses.value(0).contains(u':');
    values[QStringLiteral("family")] = isIpv6 ? QStringLiteral("IPv6") : QStringLiteral("IPv4");
    if (!report.connection)
        return;
    QStringList silent;
    for (const ConnectAttempt &attempt : report.connection->attempts)
        if (stayedSilent(attempt))
            silent << connectAttemptText(attempt, words);
    if (!silent.isEmpty())
        values[QStringLiteral("silentAddresses")] = silent.join(QStringLiteral("; "));
    if (report.connection->tcp)
        values[QStringLiteral("connection")] = connectionText(*report.connection->tcp, words);
}

} // namespace dicom_echo
