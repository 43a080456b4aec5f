// What is said about one kind of failure, as data: the sentences of a Diagnosis with places for the run's own values.
// Private to this room; diagnose() chooses one and fills it in. The places, written {name}:
// clang-format off
//   of the request      {host} {port} {calling} {called} {localAddress} {proposed} {tlsHint} {acseTimeout}
//                       {dimseTimeout} {networkTimeout}
//   of the run          {peer} {addresses} {ourAddress} {startedAt} {progress} {contexts} {afterEcho} {nothingToDo}
//   of the evidence     {waited} {limit} {received} {ending} {speaks} (" (a SOCKS 5 proxy answers so)")
//   of the facts        {result} {source} {reason}, {abortSource} {abortReason}, {field} {offset} {expected} {found},
//                       {status} {statusClass} {messageId} {comment}, {standards} {flaws}, {because} (": <the system's own words>")
//   of the measurement  {gap} {splitAnswers} {firstEcho} {median}
// clang-format on
// A place whose value is not known in this run becomes words that still make a sentence, or nothing; advice of which
// nothing is left is not given.
#pragma once

#include "core/diagnosis/diagnosis.h"

#include <array>

namespace dicom_echo {

struct Explanation
{
    const char *title = "";
    const char *evidence = "";
    const char *cause = "";
    std::array<const char *, 4> advice{}; ///< first things first; unused places are null
    Responsible responsible = Responsible::You;
};

/// The explanations of each code. Where it depends on the facts a function chooses; `request` decides what is worth
/// proposing: what was tried already is not advised again.
namespace explanations {

extern const Explanation hostNotFound;
extern const Explanation resolveTimeout;

extern const Explanation connectionRefused;
extern const Explanation connectTimeout;
extern const Explanation hostUnreachable;
extern const Explanation networkUnreachable;
[[nodiscard]] const Explanation &connectFailed(const EchoRequest &request, const Finding &failure);

extern const Explanation peerNotTls;
[[nodiscard]] const Explanation &certificateUntrusted(const EchoRequest &request, const Finding &failure);
extern const Explanation certificateExpired;
extern const Explanation certificateNotYetValid;
extern const Explanation certificateNameMismatch;
extern const Explanation certificateRevoked;
[[nodiscard]] const Explanation &clientCertificateRequired(const EchoRequest &request, const Finding &failure);
extern const Explanation tlsVersion;
extern const Explanation tlsNoSharedCipher;
extern const Explanation tlsFailed;
extern const Explanation tlsTimeout;

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
extern const Explanation closed;
extern const Explanation releasedByPeer;
[[nodiscard]] const Explanation &echoStatus(const EchoRequest &request, const Finding &failure);

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
extern const Explanation certificateWeak;
extern const Explanation authorityExpiresSoon;
extern const Explanation answersDelayed;
extern const Explanation firstEchoSlow;

} // namespace explanations

} // namespace dicom_echo
