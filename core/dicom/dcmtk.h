// What DCMTK does for this program, as interfaces. DCMTK is linked to a library of its own, the DCMTK library, which
// prepareDicom() loads: looking up the symbols of DCMTK's libraries takes a tenth of the time to the first frame of the
// window, which needs none of them.
#pragma once

#include "core/dicom/association_proposal.h"
#include "core/pdu/command_dictionary.h"

#include <QByteArrayView>
#include <QStringList>

#include <memory>
#include <span>

namespace dicom_echo {

/// What an association is spoken over. Carries whole PDUs; nothing comes through it that the guard has not accepted.
class PduPort
{
public:
    virtual ~PduPort() = default;

    /// Sends one whole PDU.
    [[nodiscard]] virtual bool send(QByteArrayView pdu) = 0;

    /// The next PDU of the peer, header included, or a response as a whole in all its PDUs; valid until the next call.
    /// Empty after a fault.
    [[nodiscard]] virtual QByteArrayView receiveMessage() = 0;
};

/// One association. What happened is read from its port;
/// `false` here only says that DCMTK did not succeed.
class Association
{
public:
    virtual ~Association() = default;

    /// Sends the A-ASSOCIATE-RQ and reads the answer, PS3.8 7.1.
    [[nodiscard]] virtual bool request() = 0;

    /// Sends a C-ECHO-RQ on the first accepted context of the Verification SOP Class and reads the C-ECHO-RSP, PS3.7
    /// 9.3.5. `status` is set on success only.
    [[nodiscard]] virtual bool echo(quint16 messageId, quint16 &status) = 0;

    /// Sends the A-RELEASE-RQ and reads the answer, PS3.8 7.2; plays its part in a release collision.
    [[nodiscard]] virtual bool release() = 0;

    /// Whether the peer asked for the release at the same time.
    [[nodiscard]] virtual bool collided() const = 0;

    /// Answers the peer's A-RELEASE-RQ.
    virtual void acknowledgeRelease() = 0;

    /// Why the last request, echo or release did not succeed, in the words of DCMTK or of the system; empty if it did.
    [[nodiscard]] virtual QString error() const = 0;
};

/// Its members may be called on many threads at once.
class Dcmtk
{
public:
    virtual ~Dcmtk() = default;

    /// Borrows the port, which outlives the association.
    [[nodiscard]] virtual std::unique_ptr<Association> makeAssociation(PduPort &port,
                                                                       const AssociationProposal &proposal) const = 0;
};

/// The one function of the DCMTK library that is looked up. Prepares DCMTK's process-wide state; called once.
using LoadDcmtk = const Dcmtk *(std::span<const CommandElementEntry> dictionary);
inline constexpr char loadDcmtkName[] = "dicomEchoLoadDcmtk";

} // namespace dicom_echo
