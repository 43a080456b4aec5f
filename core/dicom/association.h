// An association as DCMTK speaks it, over a channel of ours. Owns all of DCMTK's structures and shows none of them.
#pragma once

#include "core/dicom/association_proposal.h"
#include "core/dicom/pdu_channel.h"

#include <memory>

class OFCondition;
struct T_ASC_Association;
struct T_ASC_Network;
struct T_ASC_Parameters;

namespace dicom_echo {

class PduTransportLayer;

/// Used by one thread. What happened is read from its channel; `false` here only says that DCMTK did not succeed.
class Association
{
public:
    /// Borrows the channel, which outlives the association.
    Association(PduChannel &channel, const AssociationProposal &proposal);
    ~Association();
    Association(const Association &) = delete;
    Association &operator=(const Association &) = delete;

    /// Sends the A-ASSOCIATE-RQ and reads the answer, PS3.8 7.1.
    [[nodiscard]] bool request();

    /// Sends a C-ECHO-RQ on the first accepted context of the Verification SOP Class and reads the C-ECHO-RSP, PS3.7
    /// 9.3.5. `status` is set on success only.
    [[nodiscard]] bool echo(quint16 messageId, quint16 &status);

    /// Sends the A-RELEASE-RQ and reads the answer, PS3.8 7.2; plays its part in a release collision.
    [[nodiscard]] bool release();

    /// Whether the peer asked for the release at the same time.
    [[nodiscard]] bool collided() const { return m_collided; }

    /// Answers the peer's A-RELEASE-RQ.
    void acknowledgeRelease();

    /// Why the last request, echo or release did not succeed, in the words of DCMTK or of the system; empty if it did.
    [[nodiscard]] QString error() const { return m_error; }

private:
    struct Deleter
    {
        void operator()(T_ASC_Network *network) const;
        void operator()(T_ASC_Association *association) const;
        void operator()(T_ASC_Parameters *parameters) const;
    };
    using Parameters = std::unique_ptr<T_ASC_Parameters, Deleter>;

    [[nodiscard]] Parameters makeParameters(const QByteArray &rendezvous);
    [[nodiscard]] bool remember(const OFCondition &condition);

    PduChannel &m_channel;
    AssociationProposal m_proposal;
    // Destroyed from the last to the first: the association before the network that knows the layer.
    std::unique_ptr<PduTransportLayer> m_layer;
    std::unique_ptr<T_ASC_Network, Deleter> m_network;
    std::unique_ptr<T_ASC_Association, Deleter> m_association;
    QString m_error;
    bool m_collided = false;
};

} // namespace dicom_echo
