#include "core/engine/path_check.h"

#include "core/echo/setting_values.h"
#include "core/pdu/pdu_encoder.h"

#include <algorithm>

namespace dicom_echo {

namespace {

constexpr auto answerLimit = std::chrono::seconds(10);
constexpr int contextCount = 100; // of some 120 bytes each

AssociationProposal largeProposal(const EchoRequest &request)
{
    AssociationProposal proposal{request.callingAeTitle, request.calledAeTitle, request.maximumPdu, {}};
    for (int i = 0; i < contextCount; ++i)
        proposal.contexts.append({static_cast<quint8>(2 * i + 1), QString::fromLatin1(verificationSopClass),
                                  proposedTransferSyntaxes(TransferSyntaxChoice::All)});
    return proposal;
}

/// Nothing if no association was asked for, or the peer ended the connection: that says nothing about the path.
std::optional<Finding> stuck(const Finding &failure, qint64 requestBytes, const std::optional<ConnectionFacts> &facts)
{
    const bool isStuck = failure.code == FindingCode::AcseTimeout || failure.code == FindingCode::SendTimeout ||
                         failure.code == FindingCode::ConnectionLost;
    if (!isStuck || !facts || !facts->tcp)
        return {};
    Finding remark{Severity::Remark, Stage::Associate, FindingCode::PathMtu, {}, failure.evidence};
    const bool isRequestStuck =
        failure.evidence.delivery == Delivery::NotAcknowledged || failure.code == FindingCode::ConnectionLost;
    remark.facts = PathMtuFacts{requestBytes, isRequestStuck, facts->tcp->mss, facts->tcp->pathMtu};
    return remark;
}

} // namespace

std::optional<PathCheckResult> checkPath(const EchoRequest &request, const QHostAddress &address,
                                         const Connector &connector, const TlsContext *tls, const CancelToken &cancel,
                                         const RunObserver &observer)
{
    EchoRequest large = request;
    large.address = address.toString();
    if (large.tls && large.tls->serverName.isEmpty())
        large.tls->serverName = request.address;
    large.acseTimeout = std::min<std::chrono::milliseconds>(request.acseTimeout, answerLimit);
    const AssociationProposal proposal = largeProposal(request);
    PeerConnection connection(large, cancel, observer);
    const auto literal = [&address](const QString &) { return NameAnswer{{address}, NameError::None, {}, {}}; };
    if (connection.resolve(literal) || connection.connect(connector) || (tls && connection.secure(*tls)))
        return {};
    PathCheckResult result;
    result.check.requestBytes = encodeAssociateRq(associateRequest(proposal)).size();
    const auto fault = connection.associate(proposal);
    if (cancel.isCancelled())
        return {};
    result.check.answerBytes = connection.channel().lastReceived().size();
    result.check.passed = result.check.answerBytes > 0;
    if (!fault)
        static_cast<void>(connection.release());
    else if (fault->failure)
        result.remark = stuck(*fault->failure, result.check.requestBytes, connection.connection());
    if (fault && fault->abort)
        connection.abort(*fault->abort);
    return result;
}

} // namespace dicom_echo
