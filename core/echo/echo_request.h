// What to test and how: the one input of an echo run. A plain value, owned by whoever fills it in.
#pragma once

#include "core/net/byte_stream.h"
#include "core/tls/tls_settings.h"

#include <QString>

#include <chrono>
#include <optional>

namespace dicom_echo {

/// Which transfer syntaxes are proposed for the Verification SOP Class. `All` proposes the four of them in one
/// presentation context, in the order explicit LE, implicit LE, deflated explicit LE, explicit BE.
enum class TransferSyntaxChoice {
    All,
    ExplicitLittleEndian,
    ImplicitLittleEndian,
    DeflatedExplicitLittleEndian,
    ExplicitBigEndian,
};

/// How an association ends after the last echo: A-RELEASE (PS3.8 7.2) or A-ABORT with source 0 (PS3.8 7.3).
enum class AssociationEnding { Release, Abort };

/// Whether one more connection may ask the other way round, with TLS or without it, after a failure that leaves it open
/// which of the two the peer speaks.
enum class SecondOpinionChoice { Never, Allowed };

/// Whether one more association shows, after the echo, that the path passes large requests, too.
enum class PathCheckChoice { None, LargeRequest };

/// The settings of one run. The fields are valid if core/echo/input_rules.h made or checked them; the engine relies on
/// it.
struct EchoRequest
{
    QString address;                                    ///< host name, IPv4 or IPv6 without brackets
    quint16 port = 11112;                               ///< 1-65535
    QString callingAeTitle = QStringLiteral("ECHOSCU"); ///< 1-16 characters, without leading or trailing blanks
    QString calledAeTitle = QStringLiteral("ANY-SCP");  ///< same
    std::chrono::milliseconds acseTimeout{30000};       ///< request sent to whole answer received, and for the release
    std::chrono::milliseconds dimseTimeout{30000};      ///< C-ECHO-RQ sent to whole C-ECHO-RSP received
    std::chrono::milliseconds networkTimeout{30000};    ///< name, TCP and TLS together; and any one send
    quint32 maximumPdu = 16382;                         ///< bytes: 0 (no limit) or 4096-131072
    QString localAddress; ///< the connection starts from it: IPv4, or IPv6 without brackets; empty: any
    TransferSyntaxChoice transferSyntaxes = TransferSyntaxChoice::All;
    quint32 repeat = 1; ///< C-ECHO-RQs in the one association, at least 1
    AssociationEnding ending = AssociationEnding::Release;
    std::chrono::milliseconds interval{0};                        ///< from one C-ECHO-RQ of the association to the next
    Acknowledgement acknowledgement = Acknowledgement::Immediate; ///< SystemDefault: latency as other clients see it
    SecondOpinionChoice secondOpinion = SecondOpinionChoice::Allowed;
    PathCheckChoice pathCheck = PathCheckChoice::None;
    std::optional<TlsSettings> tls; ///< none: plain TCP

    bool operator==(const EchoRequest &) const = default;
};

} // namespace dicom_echo
