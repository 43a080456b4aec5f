#include "core/engine/second_opinion.h"

#include "core/association/association_proposal.h"
#include "core/echo/setting_values.h"
#include "core/net/durations.h"
#include "core/pdu/foreign_protocol.h"
#include "core/pdu/pdu_encoder.h"
#include "core/tls/tls_library.h"

#include <algorithm>
#include <array>

namespace dicom_echo {

namespace {

using Saw = SecondOpinion::Saw;

constexpr auto partingTimeout = std::chrono::milliseconds(50);

/// The answers that an A-ASSOCIATE-RQ may get: AC, RJ, A-ABORT (PS3.8 9.3).
bool isDicomAnswer(QByteArrayView bytes)
{
    static constexpr std::array types{PduType::AssociateAc, PduType::AssociateRj, PduType::Abort};
    return bytes.size() >= 2 && bytes[1] == 0 && std::any_of(types.cbegin(), types.cend(), [&bytes](PduType type) {
               return bytes[0] == static_cast<char>(type);
           });
}

Saw sawNothing(IoOutcome end)
{
    return end == IoOutcome::TimedOut ? Saw::Silence : Saw::Closed;
}

Saw sawBytes(QByteArrayView bytes)
{
    if (isDicomAnswer(bytes))
        return Saw::Dicom;
    return identifyForeignProtocol(bytes) == ForeignProtocol::Tls ? Saw::Tls : Saw::Other;
}

/// Any version and any certificate will do: it is looked at, not trusted.
TlsSettings trustingAnybody()
{
    TlsSettings settings;
    settings.profile = TlsProfile::Legacy;
    settings.verification = TlsVerification::None;
    return settings;
}

void askWithTls(std::unique_ptr<ByteStream> stream, const TlsContext &context, const QString &name,
                QDeadlineTimer deadline, const CancelToken &cancel, SecondOpinion &opinion)
{
    const std::unique_ptr<SecureStream> tls = secureStream(std::move(stream), context, trustingAnybody(), name);
    const auto refusal = tls->handshake(deadline, cancel);
    opinion.firstBytes = tls->firstBytes();
    if (opinion.firstBytes.isEmpty())
        opinion.saw = sawNothing(refusal ? refusal->end : IoOutcome::Fin);
    else
        opinion.saw = sawBytes(opinion.firstBytes);
    if (opinion.saw == Saw::Tls)
        opinion.tls = tls->facts();
    tls->finishSending();
}

void askPlainly(ByteStream &stream, const EchoRequest &request, QDeadlineTimer deadline, const CancelToken &cancel,
                SecondOpinion &opinion)
{
    const AssociationProposal proposal{request.callingAeTitle,
                                       request.calledAeTitle,
                                       request.maximumPdu,
                                       {{1, QString::fromLatin1(verificationSopClass),
                                         proposedTransferSyntaxes(TransferSyntaxChoice::ImplicitLittleEndian)}}};
    IoResult result = stream.write(encodeAssociateRq(associateRequest(proposal)), deadline, cancel);
    while (result.outcome == IoOutcome::Done && opinion.firstBytes.size() < pduHeaderLength) {
        std::array<char, firstBytesKept> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by read()
        result = stream.read(buffer.data(), firstBytesKept - opinion.firstBytes.size(), deadline, cancel);
        opinion.firstBytes.append(QByteArrayView(buffer.data(), result.count));
    }
    opinion.saw = opinion.firstBytes.isEmpty() ? sawNothing(result.outcome) : sawBytes(opinion.firstBytes);
    if (opinion.saw == Saw::Dicom)
        static_cast<void>(stream.write(encodeAbort({0, 0}), QDeadlineTimer(partingTimeout), cancel));
    stream.finishSending();
}

} // namespace

bool isSecondOpinionDue(const Finding &failure, const std::optional<TlsFacts> &tls)
{
    const Delivery delivery = failure.evidence.delivery;
    if (failure.severity != Severity::Failure || delivery == Delivery::NotAcknowledged ||
        delivery == Delivery::NotSent || failure.evidence.hasGap)
        return false;
    switch (failure.code) {
    case FindingCode::ClosedBeforeAnswer:
    case FindingCode::AcseTimeout:
    case FindingCode::NotDicom:
    case FindingCode::PeerNotTls:
        return true;
    case FindingCode::TlsTimeout:
    case FindingCode::TlsFailed:
        return !std::holds_alternative<TlsSettingError>(failure.facts) && (!tls || tls->chain.isEmpty());
    default:
        return false;
    }
}

std::optional<SecondOpinion> askOtherWayRound(const EchoRequest &request, const QHostAddress &address,
                                              FindingCode first, std::chrono::milliseconds limit,
                                              const Connector &connector, const CancelToken &cancel)
{
    const TlsContext context = request.tls ? TlsContext() : sharedTlsContext(trustingAnybody(), {}); // our time
    if (context.error) // nothing to ask with
        return {};
    const auto start = std::chrono::steady_clock::now();
    const QDeadlineTimer deadline(std::min({secondOpinionLimit, request.networkTimeout, limit}), Qt::PreciseTimer);
    const TcpSettings settings{request.acknowledgement, QHostAddress(request.localAddress)};
    ConnectResult connection = connector({address}, request.port, settings, deadline, cancel);
    if (!connection.stream)
        return {};
    SecondOpinion opinion;
    opinion.first = first;
    if (request.tls) {
        opinion.asked = SecondOpinion::Asked::Plain;
        askPlainly(*connection.stream, request, deadline, cancel, opinion);
    } else {
        opinion.asked = SecondOpinion::Asked::Tls;
        askWithTls(std::move(connection.stream), context, request.address, deadline, cancel, opinion);
    }
    if (cancel.isCancelled())
        return {};
    opinion.milliseconds = toMilliseconds(std::chrono::steady_clock::now() - start);
    return opinion;
}

Finding reconsidered(Finding failure, const SecondOpinion &opinion)
{
    if (opinion.asked == SecondOpinion::Asked::Tls && opinion.saw == Saw::Tls) {
        failure.code = FindingCode::PeerSpeaksTls;
    } else if (opinion.asked == SecondOpinion::Asked::Plain && opinion.saw == Saw::Dicom &&
               identifyForeignProtocol(failure.evidence.firstBytes) != ForeignProtocol::Tls) { // it speaks both
        failure.code = FindingCode::PeerNotTls;
        failure.stage = Stage::Tls;
    }
    return failure;
}

} // namespace dicom_echo
