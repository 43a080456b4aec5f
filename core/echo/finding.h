// What a run found to be wrong or worth knowing, as a value: how grave it is, the stage, a code and the facts seen on
// the wire. It has no text; core/diagnosis makes it.
#pragma once

#include "core/net/tls_facts.h"
#include "core/net/tls_settings.h"
#include "core/pdu/pdu.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace dicom_echo {

/// The stages of a run, in their order.
enum class Stage { Resolve, Connect, Tls, Associate, Echo, Release };
inline constexpr int stageCount = 6;

/// How grave a finding is. A failure makes the run a failure. A warning is about what cannot undo what the echo proved:
/// the release, or how the peer writes its answers. A remark changes no verdict.
enum class Severity { Failure, Warning, Remark };

/// The taxonomy. The names on the outside (`host-not-found` ...) are made by findingCodeName().
enum class FindingCode {
    HostNotFound,
    ResolveTimeout,
    ConnectionRefused,
    ConnectTimeout,
    HostUnreachable,
    NetworkUnreachable,
    ConnectFailed, ///< any other error of the operating system while connecting
    PeerNotTls,
    CertificateUntrusted,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateNameMismatch,
    CertificateRevoked,
    ClientCertificateRequired,
    TlsVersion,
    TlsNoSharedCipher,
    TlsFailed,
    TlsTimeout,
    Rejected,
    Aborted,
    ClosedBeforeAnswer,
    PeerSpeaksTls,
    PeerSpeaksHttp,
    PeerSpeaksSsh,
    PeerSpeaksHl7,
    PeerSpeaksRdp,
    PeerSpeaksSql, ///< a database: SQL Server, MySQL, PostgreSQL, Oracle
    NotDicom,
    AcseTimeout,
    NoAcceptedContext,
    ProtocolViolation,
    ResponseUnclean, ///< the peer answered, but its answers break the standard where it does no harm
    EchoStatus,
    DimseTimeout,
    Closed, ///< FIN or RST while an answer was awaited after the association stood
    ReleasedByPeer,
    SendTimeout, ///< the peer did not take our bytes within the network timeout
    ReleaseTimeout,
    ReleaseAborted,
    ReleaseClosed,
    ReleaseCollision,
    // Remarks: what is worth knowing although the echo succeeded. They never make a run fail.
    CalledAeTitleDiffers,  ///< the A-ASSOCIATE-AC carries another called AE title than ours
    SopClassDiffers,       ///< a C-ECHO-RSP names another Affected SOP Class UID than Verification
    ImplementationChanged, ///< not the implementation that this profile saw last
    AeTitleSimilar,        ///< an AE title differs from a saved one only in case or blanks
    PeerNotVerified,       ///< TLS, but the peer's certificate was not checked
    CertificateExpiresSoon,
    CertificateWeak,
    AuthorityExpiresSoon,
    AnswersDelayed, ///< answers in two pieces, the second held back
    FirstEchoSlow,
};
inline constexpr int findingCodeCount = static_cast<int>(FindingCode::FirstEchoSlow) + 1;

/// Who ended the TCP connection and how.
enum class ConnectionEnd { StillOpen, Fin, Reset, Ours };

/// The status of a C-ECHO-RSP, PS3.7 9.1.5.1.4.
struct StatusFacts
{
    quint16 status = 0;
    quint16 messageId = 0;
    QString errorComment; ///< (0000,0902) if the peer sent one, as received
    bool operator==(const StatusFacts &) const = default;
};

/// How one presentation context was answered, PS3.8 9.3.3.2 and table 9-18.
struct ContextResult
{
    quint8 id = 0;
    QString abstractSyntax; ///< UID, as proposed under this ID
    quint8 result = 0;
    QString transferSyntax; ///< UID; set only if result is 0
    bool operator==(const ContextResult &) const = default;
};

/// The presentation contexts that were answered, none of them with acceptance.
struct ContextFacts
{
    QList<ContextResult> contexts;
    bool operator==(const ContextFacts &) const = default;
};

/// An error of the operating system or of a library, with its own words.
struct SystemErrorFacts
{
    int number = 0; ///< errno; 0 if there is none
    QString text;
    bool operator==(const SystemErrorFacts &) const = default;
};

/// What was expected and what was found instead, for a remark.
struct DifferenceFacts
{
    QString expected;
    QString found;
    bool isSwapped = false; ///< of AE titles: the answer has the calling and the called one exchanged
    bool operator==(const DifferenceFacts &) const = default;
};

/// One breach of the standard in a PDU of the peer, and which PDU that was.
struct ResponseFlaw
{
    PduType pdu = PduType::AssociateAc;
    Violation violation;
    bool operator==(const ResponseFlaw &) const = default;
};

/// What is unclean in the peer's answers, each breach once.
struct UncleanFacts
{
    QList<ResponseFlaw> flaws; ///< at most mostResponseFlaws
    bool operator==(const UncleanFacts &) const = default;
};
inline constexpr qsizetype mostResponseFlaws = 32;

using FindingFacts = std::variant<std::monostate, AssociateRjPdu, AbortPdu, Violation, StatusFacts, ContextFacts,
                                  SystemErrorFacts, TlsFailureFacts, TlsSettingError, DifferenceFacts, UncleanFacts>;

/// What was seen on the wire up to the failure, kept for every code.
struct WireEvidence
{
    QByteArray firstBytes;     ///< the first bytes received on the connection, at most 64
    quint64 bytesReceived = 0; ///< on this connection
    quint64 bytesSent = 0;     ///< taken by the operating system
    ConnectionEnd end = ConnectionEnd::StillOpen;
    double waitedMilliseconds = 0; ///< how long the stage (for an echo: this message) had been waiting
    double limitMilliseconds = 0;  ///< the deadline that applied; 0 if none was involved
    bool operator==(const WireEvidence &) const = default;
};

/// One thing that was found.
struct Finding
{
    Severity severity = Severity::Failure;
    Stage stage = Stage::Resolve;
    FindingCode code = FindingCode::HostNotFound;
    FindingFacts facts;
    WireEvidence evidence;
    bool operator==(const Finding &) const = default;
};

} // namespace dicom_echo
