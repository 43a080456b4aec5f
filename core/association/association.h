// An association of ours with a peer, PS3.8 7: who speaks it stands behind this.
#pragma once

#include <QString>

namespace dicom_echo {

/// Speaks over a PduChannel, which outlives it. Used by one thread. What happened is read from the channel; `false`
/// here only says that it did not succeed.
class Association
{
public:
    Association() = default;
    virtual ~Association();
    Association(const Association &) = delete;
    Association &operator=(const Association &) = delete;

    /// Sends the A-ASSOCIATE-RQ and reads the answer, PS3.8 7.1.
    [[nodiscard]] virtual bool request() = 0;

    /// Sends a C-ECHO-RQ on the first accepted context of the Verification SOP Class and reads the C-ECHO-RSP, PS3.7
    /// 9.3.5. `status` is set on success only.
    [[nodiscard]] virtual bool echo(quint16 messageId, quint16 &status) = 0;

    /// Sends the A-RELEASE-RQ and reads the answer, PS3.8 7.2; plays its part in a release collision.
    [[nodiscard]] virtual bool release() = 0;

    /// Whether the peer asked for the release at the same time.
    [[nodiscard]] virtual bool collided() const = 0;

    /// Why the last request, echo or release did not succeed, in the words of DCMTK or of the system; empty if it did.
    [[nodiscard]] virtual QString error() const = 0;
};

} // namespace dicom_echo
