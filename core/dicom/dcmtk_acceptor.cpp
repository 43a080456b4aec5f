#include "core/dicom/dcmtk_acceptor.h"

#include "core/dicom/implementation.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmnet/assoc.h>
#include <dcmtk/dcmnet/dcmlayer.h>
#include <dcmtk/dcmnet/dcmtrans.h>
#include <dcmtk/dcmnet/dimse.h>

#include <iterator>
#include <mutex>

namespace dicom_echo {

namespace {

/// Lets DCMTK read and write PDUs on our port, which it does not own.
class AssociationTransport : public DcmTransportConnection
{
public:
    explicit AssociationTransport(AcceptorPort &port)
        : DcmTransportConnection(DCMNET_INVALID_SOCKET)
        , m_port(port)
    {}

    OFCondition serverSideHandshake() override { return EC_Normal; }
    OFCondition clientSideHandshake() override { return EC_Normal; }
    OFCondition renegotiate(const char *) override { return EC_Normal; }
    ssize_t read(void *data, size_t size) override { return m_port.read(static_cast<char *>(data), qsizetype(size)); }
    ssize_t write(void *data, size_t size) override
    {
        return m_port.write(static_cast<const char *>(data), qsizetype(size)) ? ssize_t(size) : -1;
    }
    void close() override {}
    void closeTransportConnection() override {}
    unsigned long getPeerCertificateLength() override { return 0; }
    unsigned long getPeerCertificate(void *, unsigned long) override { return 0; }
    OFBool networkDataAvailable(int) override { return m_port.waitForPdu(); }
    OFBool isTransparentConnection() override { return OFFalse; } // or DCMTK polls the descriptor itself
    OFString &dumpConnectionParameters(OFString &text) override { return text; }

private:
    AcceptorPort &m_port;
};

class AssociationTransportLayer : public DcmTransportLayer
{
public:
    explicit AssociationTransportLayer(AcceptorPort &port)
        : m_port(port)
    {}
    DcmTransportConnection *createConnection(DcmNativeSocketType, OFBool) override
    {
        return new AssociationTransport(m_port); // DCMTK's association owns it
    }

private:
    AcceptorPort &m_port;
};

/// DCMTK's acceptor for one connection. Owns the network and the association; the association goes first.
class Acceptor
{
public:
    explicit Acceptor(AcceptorPort &port)
        : m_layer(port)
    {}
    ~Acceptor()
    {
        ASC_destroyAssociation(&m_association);
        ASC_dropNetwork(&m_network);
    }
    Acceptor(const Acceptor &) = delete;
    Acceptor &operator=(const Acceptor &) = delete;

    [[nodiscard]] bool receive(int socket, quint32 maximumPdu);
    [[nodiscard]] bool acknowledge();
    void rejectForLocalLimit();
    /// Answers C-ECHO-RQs. True if the peer has released the association, false if it has ended in any other way.
    [[nodiscard]] bool answerUntilReleased();

private:
    AssociationTransportLayer m_layer;
    T_ASC_Network *m_network = nullptr;
    T_ASC_Association *m_association = nullptr;
};

/// DCMTK accepts from its own listener, which is open to all interfaces, unless a process-wide variable names a
/// connection that already stands. That variable is ours while the mutex is held. This is short: the A-ASSOCIATE-RQ has
/// been received.
bool Acceptor::receive(int socket, quint32 maximumPdu)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    dcmExternalSocketHandle.set(socket);
    constexpr int neverAwaited = 1; // seconds; the port has its own deadlines
    OFCondition result = ASC_initializeNetwork(NET_ACCEPTOR, 0, neverAwaited, &m_network);
    if (result.good())
        result = ASC_setTransportLayer(m_network, &m_layer, 0 /* we own it */);
    if (result.good())
        result = ASC_receiveAssociation(m_network, &m_association, long(maximumPdu));
    dcmExternalSocketHandle.set(DCMNET_INVALID_SOCKET);
    return result.good();
}

bool Acceptor::acknowledge()
{
    const char *abstractSyntaxes[] = {UID_VerificationSOPClass};
    // C-ECHO has no data set, so that any transfer syntax will do: what is preferred is what most peers understand
    // best.
    const char *transferSyntaxes[] = {UID_LittleEndianExplicitTransferSyntax, UID_LittleEndianImplicitTransferSyntax,
                                      UID_DeflatedExplicitVRLittleEndianTransferSyntax,
                                      UID_BigEndianExplicitTransferSyntax};
    T_ASC_Parameters *parameters = m_association->params;
    OFStandard::strlcpy(parameters->ourImplementationClassUID, ourImplementationClassUid,
                        sizeof parameters->ourImplementationClassUID);
    OFStandard::strlcpy(parameters->ourImplementationVersionName, ourImplementationVersionName,
                        sizeof parameters->ourImplementationVersionName);
    return ASC_acceptContextsWithPreferredTransferSyntaxes(parameters, abstractSyntaxes,
                                                           int(std::size(abstractSyntaxes)), transferSyntaxes,
                                                           int(std::size(transferSyntaxes)))
               .good() &&
           ASC_acknowledgeAssociation(m_association).good();
}

void Acceptor::rejectForLocalLimit()
{
    const T_ASC_RejectParameters reason = {ASC_RESULT_REJECTEDTRANSIENT,
                                           ASC_SOURCE_SERVICEPROVIDER_PRESENTATION_RELATED,
                                           ASC_REASON_SP_PRES_LOCALLIMITEXCEEDED};
    ASC_rejectAssociation(m_association, &reason);
}

bool Acceptor::answerUntilReleased()
{
    T_DIMSE_Message message;
    T_ASC_PresentationContextID context = 0;
    for (;;) {
        const OFCondition received =
            DIMSE_receiveCommand(m_association, DIMSE_BLOCKING, 0 /* unused */, &context, &message, nullptr);
        if (received == DUL_PEERREQUESTEDRELEASE)
            return ASC_acknowledgeRelease(m_association).good();
        if (received.bad() || message.CommandField != DIMSE_C_ECHO_RQ ||
            DIMSE_sendEchoResponse(m_association, context, &message.msg.CEchoRQ, STATUS_Success, nullptr).bad())
            return false;
    }
}

} // namespace

bool serveAssociation(AcceptorPort &port, Admission admission, quint32 maximumPdu)
{
    Acceptor acceptor(port);
    if (!acceptor.receive(port.socket(), maximumPdu))
        return false;
    if (admission == Admission::TooMany) {
        acceptor.rejectForLocalLimit();
        return true;
    }
    return acceptor.acknowledge() && acceptor.answerUntilReleased();
}

} // namespace dicom_echo
