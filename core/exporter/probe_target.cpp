#include "core/exporter/probe_target.h"

#include "core/echo/peer_text.h"
#include "core/notation/list_text.h"

#include <algorithm>

namespace dicom_echo {

namespace {

QString noSuchTarget(const ProbeTargets &targets)
{
    return targets.isAnyAllowed
               ? QStringLiteral("the target is neither the name of a known peer nor of the form AE@host:port")
               : QStringLiteral("there is no peer of this name; others are probed only with --exporter-any-target");
}

Parsed<FleetPeer> anyTarget(const QString &target, const QHash<QString, QString> &query, const ProbeTargets &targets)
{
    const auto named = parsePeer(target);
    if (!named.error.isEmpty())
        return {{}, named.error};
    if (!named || named.value->calledAeTitle.isEmpty() || !named.value->port)
        return {{}, noSuchTarget(targets)};
    FleetPeer peer{target, {}, targets.defaults, false, {}};
    const auto address = parseAddress(named.value->address);
    const auto called = parseAeTitle(named.value->calledAeTitle);
    const auto calling = parseAeTitle(query.value(QStringLiteral("calling"), peer.request.callingAeTitle));
    for (const QString &error : {address.error, called.error, calling.error}) {
        if (!error.isEmpty())
            return {{}, error};
    }
    peer.request.address = *address.value;
    peer.request.port = *named.value->port;
    peer.request.calledAeTitle = *called.value;
    peer.request.callingAeTitle = *calling.value;
    const QString tls = query.value(QStringLiteral("tls"), named.value->tls ? QStringLiteral("yes") : QString());
    const auto usesTls = parseYesNo(tls);
    if (!usesTls)
        return {{}, QStringLiteral("tls is yes or no")};
    if (!*usesTls)
        peer.request.tls.reset();
    else if (!peer.request.tls)
        peer.request.tls.emplace();
    return {peer, {}};
}

} // namespace

Parsed<FleetPeer> probeTarget(const QHash<QString, QString> &query, const ProbeTargets &targets)
{
    const QString target = query.value(QStringLiteral("target"));
    if (target.isEmpty())
        return {{}, QStringLiteral("the parameter target is missing")};
    const auto known = std::find_if(targets.known.cbegin(), targets.known.cend(), [&target](const FleetPeer &peer) {
        return peer.name.compare(target, Qt::CaseInsensitive) == 0;
    });
    if (known != targets.known.cend())
        return {*known, {}};
    return targets.isAnyAllowed ? anyTarget(target, query, targets) : Parsed<FleetPeer>{{}, noSuchTarget(targets)};
}

EchoRequest withinTime(EchoRequest request, std::chrono::milliseconds limit)
{
    const std::chrono::milliseconds most = limit * 9 / 10; // so that a silent peer is told as one before all ends
    for (auto *const timeout : {&request.networkTimeout, &request.acseTimeout, &request.dimseTimeout})
        *timeout = std::min(*timeout, most);
    return request;
}

} // namespace dicom_echo
