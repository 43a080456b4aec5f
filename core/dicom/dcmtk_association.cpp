#include "core/dicom/dcmtk_association.h"

#include "core/dicom/dcmtk_transport.h"
#include "core/pdu/pdu_encoder.h"

#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmnet/assoc.h>
#include <dcmtk/dcmnet/dimse.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace dicom_echo {

namespace {

/// DCMTK counts whole seconds; its own timeouts only must never be the first to expire. One day is the longest of ours.
constexpr int dcmtkTimeout = 2 * 86400;
constexpr long dcmtkMaximumPdu = 131072;

OFCondition createParameters(T_ASC_Parameters *&parameters, long maximumPdu)
{
#if PACKAGE_VERSION_NUMBER >= 368 // a process-wide timeout before
    return ASC_createAssociationParameters(&parameters, maximumPdu, dcmtkTimeout);
#else
    return ASC_createAssociationParameters(&parameters, maximumPdu);
#endif
}

OFCondition addContext(T_ASC_Parameters &parameters, const ProposedContext &context)
{
    QList<QByteArray> uids;
    for (const QString &uid : context.transferSyntaxes)
        uids.append(uid.toLatin1());
    std::vector<const char *> syntaxes(uids.cbegin(), uids.cend());
    return ASC_addPresentationContext(&parameters, context.id, context.abstractSyntax.toLatin1().constData(),
                                      syntaxes.data(), static_cast<int>(syntaxes.size()));
}

} // namespace

DcmtkAssociation::DcmtkAssociation(PduChannel &channel, AssociationProposal proposal)
    : m_channel(channel)
    , m_proposal(std::move(proposal))
    , m_layer(std::make_unique<PduTransportLayer>(channel))
{}

DcmtkAssociation::~DcmtkAssociation() = default;

void DcmtkAssociation::Deleter::operator()(T_ASC_Network *network) const
{
    ASC_dropNetwork(&network);
}

void DcmtkAssociation::Deleter::operator()(T_ASC_Association *association) const
{
    ASC_destroyAssociation(&association);
}

void DcmtkAssociation::Deleter::operator()(T_ASC_Parameters *parameters) const
{
    ASC_destroyAssociationParameters(&parameters);
}

bool DcmtkAssociation::request()
{
    T_ASC_Network *network = nullptr;
    if (!remember(ASC_initializeNetwork(NET_REQUESTOR, /*acceptorPort*/ 0, dcmtkTimeout, &network)))
        return false;
    m_network.reset(network);
    if (!remember(ASC_setTransportLayer(network, m_layer.get(), /*takeoverOwnership*/ 0)))
        return false;

    const Rendezvous rendezvous;
    if (rendezvous.systemError() != 0) {
        m_error = qt_error_string(rendezvous.systemError());
        return false;
    }
    Parameters parameters = makeParameters(rendezvous.address());
    if (!parameters)
        return false;
    T_ASC_Association *association = nullptr;
    const OFCondition condition = ASC_requestAssociation(network, parameters.get(), &association);
    m_association.reset(association);
    if (association)
        (void)parameters.release(); // the association owns them, also if it failed
    return remember(condition);
}

DcmtkAssociation::Parameters DcmtkAssociation::makeParameters(const QByteArray &rendezvous)
{
    const long maximumPdu = m_proposal.maximumPdu == 0 ? dcmtkMaximumPdu : static_cast<long>(m_proposal.maximumPdu);
    T_ASC_Parameters *raw = nullptr;
    if (!remember(createParameters(raw, maximumPdu)))
        return {};
    Parameters parameters(raw);
    raw->ourMaxPDUReceiveSize = maximumPdu; // DCMTK has made an odd one even

    const bool done =
        remember(ASC_setAPTitles(raw, m_proposal.callingAeTitle.toLatin1().constData(),
                                 m_proposal.calledAeTitle.toLatin1().constData(), /*respondingAPTitle*/ nullptr)) &&
        remember(ASC_setPresentationAddresses(raw, "localhost", rendezvous.constData())) &&
        std::all_of(m_proposal.contexts.cbegin(), m_proposal.contexts.cend(),
                    [&](const ProposedContext &context) { return remember(addContext(*raw, context)); });
    return done ? std::move(parameters) : Parameters();
}

bool DcmtkAssociation::echo(quint16 messageId, quint16 &status)
{
    DIC_US received = 0;
    DcmDataset *statusDetail = nullptr;
    const OFCondition condition =
        DIMSE_echoUser(m_association.get(), messageId, DIMSE_BLOCKING, /*timeout*/ 0, &received, &statusDetail);
    const std::unique_ptr<DcmDataset> owned(statusDetail); // may be set on an error, too
    if (!remember(condition))
        return false;
    status = received;
    return true;
}

bool DcmtkAssociation::release()
{
    const OFCondition condition = ASC_releaseAssociation(m_association.get());
    if (condition != DUL_PEERREQUESTEDRELEASE)
        return remember(condition);
    // Collision: the requestor answers first, then has its own answer (PS3.8 9.2.1, Sta9 and Sta11). DCMTK does not
    // read that.
    m_collided = true;
    static_cast<void>(m_channel.send(encodeReleaseRp()));
    return !m_channel.receiveMessage().isEmpty();
}

bool DcmtkAssociation::remember(const OFCondition &condition)
{
    m_error = condition.good() ? QString() : QString::fromLatin1(condition.text());
    m_error.remove(QStringLiteral("TCP Initialization Error: ")); // before the system's own words, which say enough
    return condition.good();
}

} // namespace dicom_echo
