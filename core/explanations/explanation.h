// What is said about one kind of failure, as data: the sentences of a Diagnosis with places for the run's own values.
// core/diagnosis chooses one and fills it in. The places, written {name}:
// clang-format off
//   of the request      {host} {port} {calling} {called} {localAddress} {proposed} {tlsHint} {acseTimeout}
//                       {dimseTimeout} {networkTimeout}
//   of the run          {peer} {service} {addresses} {ourAddress} {startedAt} {progress} {contexts} {afterEcho}
//                       {nothingToDo}
//   of the evidence     {waited} {limit} {received} {ending} {speaks} (" (a SOCKS 5 proxy answers so)")
//   of the facts        {result} {source} {reason}, {abortSource} {abortReason}, {field} {offset} {expected} {found},
//                       {status} {statusClass} {messageId} {comment}, {standards} {flaws}, {because} (": <the system's own words>")
//   of the measurement  {gap} {splitAnswers} {firstEcho} {median} {connection} {silentAddresses}
//   of the path         {ourMessage} {ownNetwork} {unacknowledged} {unacknowledgedBytes} {reporter} {icmp} {family}
//   of an idle time     {idle} {idleEnd} {idleCause} {idleAdvice} {interval}
//   of a path check     {requestBytes} {mss} {pathMtu}
//   of TLS              {subject} {issuer} {key} {signature} {usage} {certificateNames} {sentCertificates} {checkedName}
//                       {announced} {serverNameHint} {acceptedAuthorities} {profile} {peerVersion} {offeredVersions}
//                       {widerVersions} {widerCiphers} {untilThen} {handshakePoint} {file} {permissions} {readers}
// clang-format on
// A place whose value is not known in this run becomes words that still make a sentence, or nothing; advice of which
// nothing is left is not given.
#pragma once

#include "core/echo/echo_report.h"
#include "core/explanations/responsible.h"
#include "core/language/words.h"

#include <array>

namespace dicom_echo {

struct Explanation
{
    Text title;
    Text evidence;
    Text cause;
    std::array<Text, 4> advice{}; ///< first things first; unused places are empty
    Responsible responsible = Responsible::You;
};

/// The explanations of each code. Where it depends on the facts a function chooses; `request` decides what is worth
/// proposing: what was tried already is not advised again.
namespace explanations {

extern const Explanation hostNotFound;
extern const Explanation nameServiceFailed;
[[nodiscard]] const Explanation &resolveTimeout(const EchoRequest &request, const Finding &failure);

extern const Explanation connectionRefused;
[[nodiscard]] const Explanation &connectTimeout(const EchoRequest &request, const Finding &failure);
[[nodiscard]] const Explanation &hostUnreachable(const EchoRequest &request, const Finding &failure);
[[nodiscard]] const Explanation &networkUnreachable(const EchoRequest &request, const Finding &failure);
[[nodiscard]] const Explanation &connectionProhibited(const EchoRequest &request, const Finding &failure);
extern const Explanation noLocalRoute;
[[nodiscard]] const Explanation &connectFailed(const EchoRequest &request, const Finding &failure);

extern const Explanation peerNotTls;
/// Of a failure of the handshake; those of nothing for all others.
[[nodiscard]] const TlsFailureFacts &tlsFactsOf(const Finding &failure);
[[nodiscard]] const Explanation &certificateUntrusted(const EchoRequest &request, const Finding &failure);
[[nodiscard]] const Explanation &certificateExpired(const EchoRequest &request, const Finding &failure);
[[nodiscard]] const Explanation &certificateNotYetValid(const EchoRequest &request, const Finding &failure);
extern const Explanation certificateNameMismatch;
extern const Explanation certificateRevoked;
extern const Explanation certificatePinMismatch;
[[nodiscard]] const Explanation &clientCertificateRequired(const EchoRequest &request, const Finding &failure);
extern const Explanation clientCertificateRefused;
extern const Explanation serverNameUnknown;
[[nodiscard]] const Explanation &tlsVersion(const EchoRequest &request, const Finding &failure);
extern const Explanation tlsNoSharedCipher;
[[nodiscard]] const Explanation &tlsFailed(const EchoRequest &request, const Finding &failure);
[[nodiscard]] const Explanation &tlsTimeout(const EchoRequest &request, const Finding &failure);

extern const Explanation peerSpeaksTls;
extern const Explanation peerSpeaksHttp;
extern const Explanation peerSpeaksSsh;
extern const Explanation peerSpeaksHl7;
extern const Explanation peerSpeaksRdp;
extern const Explanation peerSpeaksSql;
extern const Explanation notDicom;
[[nodiscard]] const Explanation &closedBeforeAnswer(const EchoRequest &request, const Finding &failure);
[[nodiscard]] const Explanation &acseTimeout(const EchoRequest &request, const Finding &failure);
[[nodiscard]] const Explanation &rejected(const EchoRequest &request, const Finding &failure);
[[nodiscard]] const Explanation &noAcceptedContext(const EchoRequest &request, const Finding &failure);

extern const Explanation dimseTimeout;
[[nodiscard]] const Explanation &closed(const EchoRequest &request, const Finding &failure);
extern const Explanation releasedByPeer;
[[nodiscard]] const Explanation &endedWhileIdle(const EchoRequest &request, const Finding &failure);
[[nodiscard]] const Explanation &echoStatus(const EchoRequest &request, const Finding &failure);

/// If the network between, or our own, is to blame for what did not come: the explanation of that. Else null.
[[nodiscard]] const Explanation *faultOfThePath(const Finding &failure);
[[nodiscard]] const Explanation &connectionLost(const EchoRequest &request, const Finding &failure);
extern const Explanation sendTimeout;
[[nodiscard]] const Explanation &aborted(const EchoRequest &request, const Finding &failure);
[[nodiscard]] const Explanation &protocolViolation(const EchoRequest &request, const Finding &failure);
extern const Explanation responseUnclean;

extern const Explanation releaseTimeout;
extern const Explanation releaseAborted;
extern const Explanation releaseClosed;
extern const Explanation releaseCollision;

[[nodiscard]] const Explanation &calledAeTitleDiffers(const EchoRequest &request, const Finding &remark);
extern const Explanation sopClassDiffers;
extern const Explanation implementationChanged;
extern const Explanation aeTitleSimilar;
extern const Explanation peerNotVerified;
extern const Explanation certificateExpiresSoon;
[[nodiscard]] const Explanation &certificateWeak(const EchoRequest &request, const Finding &failure);
extern const Explanation authorityExpiresSoon;
extern const Explanation keyFileReadable;
extern const Explanation answersDelayed;
extern const Explanation firstEchoSlow;
extern const Explanation addressSilent;
extern const Explanation retransmissions;
[[nodiscard]] const Explanation &pathMtu(const EchoRequest &request, const Finding &failure);

} // namespace explanations

} // namespace dicom_echo
