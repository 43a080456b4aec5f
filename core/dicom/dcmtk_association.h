// An association as DCMTK speaks it, over a channel of ours. Owns all of DCMTK's structures and shows none of them.
#pragma once

#include "core/association/association.h"
#include "core/association/association_proposal.h"
#include "core/association/pdu_channel.h"

#include <memory>

class OFCondition;
struct T_ASC_Association;
struct T_ASC_Network;
struct T_ASC_Parameters;

namespace dicom_echo {

class PduTransportLayer;

class DcmtkAssociation final : public Association
{
public:
    /// Borrows the channel, which outlives the association. DCMTK is prepared, see prepareDicom().
    DcmtkAssociation(PduChannel &channel, AssociationProposal proposal);
    ~DcmtkAssociation() override;

    bool request() override;
    bool echo(quint16 messageId, quint16 &status) override;
    bool release() override;
    bool collided() const override { return m_collided; }
    QString error() const override { return m_error; }

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
