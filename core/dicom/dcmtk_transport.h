// Lets DCMTK talk over a channel of ours: DCMTK's extension point for transports, and the rendezvous that its dialling
// needs.
#pragma once

#include "core/association/pdu_channel.h"
#include "core/platform/socket.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmnet/dcmlayer.h>
#include <dcmtk/dcmnet/dcmtrans.h>

namespace dicom_echo {

/// What DCMTK reads from and writes to. Assembles the pieces that DCMTK writes (a P-DATA-TF comes in two) into whole
/// PDUs. DCMTK owns it; it borrows the channel.
class PduConnection final : public DcmTransportConnection
{
public:
    /// `socket`: the one DCMTK dialled; kept open because DCMTK goes on setting options on it, otherwise unused.
    PduConnection(DcmNativeSocketType socket, PduChannel &channel);
    ~PduConnection() override;

    ssize_t read(void *buffer, size_t size) override;
    ssize_t write(void *buffer, size_t size) override;
    OFBool networkDataAvailable(int timeout) override;
    void close() override;
    void closeTransportConnection() override;

    OFCondition serverSideHandshake() override;
    OFCondition clientSideHandshake() override;
    OFCondition renegotiate(const char *newSuite) override;
    unsigned long getPeerCertificateLength() override;
    unsigned long getPeerCertificate(void *buffer, unsigned long size) override;
    OFBool isTransparentConnection() override;
    OFString &dumpConnectionParameters(OFString &text) override;

private:
    PduChannel &m_channel;
    QByteArray m_outgoing;     ///< the PDU that DCMTK is writing
    QByteArrayView m_incoming; ///< what DCMTK has not read yet of the message that was received
};

/// Makes the PduConnection of one association.
class PduTransportLayer final : public DcmTransportLayer
{
public:
    explicit PduTransportLayer(PduChannel &channel);

    DcmTransportConnection *createConnection(DcmNativeSocketType openSocket, OFBool useSecureLayer) override;

private:
    PduChannel &m_channel;
};

/// A listener on 127.0.0.1 that nobody accepts from. DCMTK insists on dialling somewhere before it asks the transport
/// layer for a connection; it dials here. Lives only for that call.
class Rendezvous
{
public:
    Rendezvous();

    /// errno of the listener that could not be opened; 0 if it stands.
    [[nodiscard]] int systemError() const { return m_listener.error; }
    /// `127.0.0.1:port` for ASC_setPresentationAddresses().
    [[nodiscard]] QByteArray address() const;

private:
    OpenedSocket m_listener;
};

} // namespace dicom_echo
