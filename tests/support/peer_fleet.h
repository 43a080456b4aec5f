// A thousand peers in one: it listens on one port of all addresses of 127.0.0.0/8, behaves at each as it is told, and
// counts the connections that each got.
#pragma once

#include <QHash>

#include <functional>
#include <memory>

namespace dicom_echo::test {

class PeerFleet
{
public:
    enum class Role {
        Serves,
        DoesNotKnowUs,       ///< rejects the calling AE title
        DoesNotKnowTheTitle, ///< rejects the called AE title
        IsBusy,              ///< rejects for the time being
        Aborts,              ///< instead of an answer to the A-ASSOCIATE-RQ
        HangsUp,             ///< after the A-ASSOCIATE-RQ
        IsSilent,            ///< takes the connection and whatever is sent
        SpeaksTls,
        SpeaksHttp,
        BreaksTheProtocol, ///< answers with an A-ASSOCIATE-AC without content
        HasNoVerification, ///< accepts the association, but not its presentation context
        RefusesTheEcho,    ///< with a status
        IsSilentAtTheEcho,
        HangsUpAtTheEcho,
        AbortsAtTheRelease,
    };
    /// By the last three bytes of the address: 1 for 127.0.0.1. Called on the fleet's thread.
    using Roles = std::function<Role(quint32 host)>;

    explicit PeerFleet(Roles roles = {});
    ~PeerFleet();
    PeerFleet(const PeerFleet &) = delete;
    PeerFleet &operator=(const PeerFleet &) = delete;

    [[nodiscard]] quint16 port() const; ///< 0 if it could not listen

    /// Any thread.
    struct Seen
    {
        QHash<quint32, int> connections; ///< by the last three bytes of the address
        QHash<quint32, int> mostAtOnce;  ///< associations that stood at the same time, likewise
        int mostAtOnceOfAll = 0;
    };
    [[nodiscard]] Seen seen() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// `127.0.3.232` for 1000.
[[nodiscard]] QString peerFleetAddress(quint32 host);

} // namespace dicom_echo::test
