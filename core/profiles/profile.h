// A saved peer: a name and everything the form holds. A plain value.
#pragma once

#include "core/echo/echo_request.h"
#include "core/echo/input_rules.h"
#include "core/echo/maintenance_window.h"
#include "core/echo/watch_settings.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace dicom_echo {

/// How a profile's peer is reached: over the network, or the built-in responder that the program starts on demand.
enum class ProfileKind { Peer, LocalTestPeer };

struct Profile
{
    QString name;    ///< follows parseProfileName(), unique among profiles without regard to case
    QString group;   ///< one line, may be empty: in no group
    QString contact; ///< who to call about this peer: one line, may be empty
    QString notes;   ///< plain text of any number of lines
    ProfileKind kind = ProfileKind::Peer;
    EchoRequest request; ///< the address may be empty; of a LocalTestPeer address and port are those of the last start
    WatchSettings watch; ///< how a watch of it echoes
    QString lastImplementationClassUid; ///< what the peer said it was at the last successful echo
    QString lastImplementationVersionName;
    bool expectedDown = false; ///< it is off for good reason: that it fails is no news
    QList<MaintenanceWindow> maintenance;
    QJsonObject unknownKeys; ///< of a newer version's file; written back as they were

    bool operator==(const Profile &) const = default;
};

/// One step of a change to what is saved.
struct ProfileEdit
{
    QString name;                   ///< of the saved profile; empty if `profile` is a new one
    std::optional<Profile> profile; ///< what it becomes; nothing: it is removed
};

/// The profile that is there at the first start, so that an echo can be tried without a peer.
[[nodiscard]] Profile localTestPeerProfile();

/// Blanks around a name are removed; it is not empty and has no control characters.
[[nodiscard]] Parsed<QString> parseProfileName(const QString &text);

/// As a name, but they may be empty.
[[nodiscard]] Parsed<QString> parseGroupName(const QString &text);
[[nodiscard]] Parsed<QString> parseContact(const QString &text);

/// Whether two names cannot stand side by side: they are equal but for case.
[[nodiscard]] bool isSameProfileName(const QString &left, const QString &right);

/// What two names have in common if they cannot stand side by side, and only then: to look names up by.
[[nodiscard]] QString profileNameKey(const QString &name);

/// Names that are taken. However many there are, each costs the same.
class ProfileNames
{
public:
    void insert(const QString &name) { m_keys.insert(profileNameKey(name)); }
    [[nodiscard]] bool contains(const QString &name) const { return m_keys.contains(profileNameKey(name)); }

    /// `base` if it is free, else the first free of `base (2)`, `base (3)` ...
    [[nodiscard]] QString freeName(const QString &base);

private:
    QSet<QString> m_keys;
    QHash<QString, int> m_nextNumbers; ///< by the key of their base: all lower ones are taken
};

} // namespace dicom_echo
