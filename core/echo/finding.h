// What a run found to be wrong or worth knowing, as a value: how grave it is, the stage, a code and the facts seen on
// the wire. It has no text; core/diagnosis makes it.
#pragma once

#include "core/net/own_network.h"
#include "core/pdu/pdu.h"
#include "core/platform/name_service.h"
#include "core/platform/tcp_facts.h"
#include "core/tls/tls_facts.h"
#include "core/tls/tls_settings.h"

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
    NameServiceFailed,
    ResolveTimeout,
    ConnectionRefused,
    ConnectTimeout,
    HostUnreachable,
    NetworkUnreachable,
    ConnectionProhibited, ///< a firewall says so, with an ICMP message or by this computer's own refusal
    NoLocalRoute,         ///< the peer has only addresses of a family that this computer cannot use
    ConnectFailed,        ///< any other error of the operating system while connecting
    PeerNotTls,
    CertificateUntrusted,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateNameMismatch,
    CertificateRevoked,
    CertificatePinMismatch,
    ClientCertificateRequired, ///< the peer requested one, and we had none that it could take
    ClientCertificateRefused,  ///< the peer was shown ours
    ServerNameUnknown,         ///< the peer routes by server name (SNI), and knows none that we announced
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
    EndedWhileIdle, ///< by the peer, between two echoes, while nothing was asked of it
    ConnectionLost, ///< our own stack gave the connection up
    SendTimeout,    ///< the peer did not take our bytes within the network timeout
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
    KeyFileReadable, ///< others than its owner can read the file of our private key or of its password
    AnswersDelayed,  ///< answers in two pieces, the second held back
    FirstEchoSlow,
    AddressSilent,   ///< one of the peer's addresses did not answer, another one did
    Retransmissions, ///< segments had to be sent again: the path loses packets
    PathMtu,         ///< large requests get stuck where small ones pass
};
inline constexpr int findingCodeCount = static_cast<int>(FindingCode::PathMtu) + 1;

/// Who ended the TCP connection and how. Lost: nobody, our own stack gave it up.
enum class ConnectionEnd { StillOpen, Fin, Reset, Ours, Lost };

/// What TCP knows of the bytes that were sent last.
enum class Delivery {
    Unknown,
    Acknowledged,    ///< the peer's TCP has all of them
    NotAcknowledged, ///< some were sent again and again, but never acknowledged
    NotSent,         ///< some could not be sent by this computer, though the peer had room
    NotTaken,        ///< all that were sent are acknowledged, but the peer has made no room for the rest
};

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

/// What is known of a name that has no address.
struct NameFacts
{
    QString reason;                  ///< the system's own words
    QList<NameServerAnswer> servers; ///< if the service failed: what each server said when it was asked by itself
    bool tooManyHang = false;        ///< so many look-ups hang that this one was not begun
    bool operator==(const NameFacts &) const = default;
};

/// Where an error of connect() came from.
struct ConnectFacts
{
    SystemErrorFacts error;
    std::optional<IcmpReport> icmp; ///< the message behind it, and who sent it
    bool isIcmpOurs = false;        ///< this computer sent it to itself: its own firewall, or nobody answered ARP
    bool isIcmpOfPeer = false;      ///< the peer's own address sent it
    bool isInOurNetwork = false;    ///< of an ICMP message of ours: no router is between
    quint64 segmentsNotSent = 0;    ///< see segmentsNotSent()
    bool operator==(const ConnectFacts &) const = default;
};

/// How the peer ended the association between two messages.
struct IdleEndFacts
{
    enum class Kind { Abort, Release, Fin, Reset };

    Kind kind = Kind::Fin;
    std::optional<AbortPdu> abort;
    double idleMilliseconds = 0;     ///< since the last message
    double intervalMilliseconds = 0; ///< between two of our requests
    bool operator==(const IdleEndFacts &) const = default;
};

/// A path that large segments do not pass.
struct PathMtuFacts
{
    qint64 requestBytes = 0;    ///< the size of the padded A-ASSOCIATE-RQ
    bool isRequestStuck = true; ///< it was not acknowledged; false: it was, but no answer came
    int mss = 0;                ///< bytes
    int pathMtu = 0;            ///< bytes, as far as this computer knows
    bool operator==(const PathMtuFacts &) const = default;
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
                                  SystemErrorFacts, TlsFailureFacts, TlsSettingError, DifferenceFacts, NameFacts,
                                  ConnectFacts, IdleEndFacts, PathMtuFacts, ExposedFile, UncleanFacts>;

/// What was seen on the wire up to the failure, kept for every code.
struct WireEvidence
{
    QByteArray firstBytes;     ///< the first bytes received on the connection, at most 64
    quint64 bytesReceived = 0; ///< on this connection
    quint64 bytesSent = 0;     ///< taken by the operating system
    ConnectionEnd end = ConnectionEnd::StillOpen;
    double waitedMilliseconds = 0;         ///< how long the stage (for an echo: this message) had been waiting
    double limitMilliseconds = 0;          ///< the deadline that applied; 0 if none was involved
    Delivery delivery = Delivery::Unknown; ///< only after a timeout
    qint64 unacknowledged = 0;             ///< bytes, for NotAcknowledged
    bool hasGap = false;                   ///< packets of the answer arrived, but not those in front of them
    int retransmissions = 0;               ///< segments sent again on this connection, in all
    OwnNetwork ownNetwork = OwnNetwork::Well;
    int systemError = 0;         ///< errno with which our stack gave up, for ConnectionEnd::Lost
    double idleMilliseconds = 0; ///< how long the association had been idle before this message
    bool isUnprompted = false;   ///< what the peer did came before our message: it is no answer to it
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
