// What a finished run says against what is saved: another implementation than last time, an AE title that is almost a
// saved one. Pure functions.
#pragma once

#include "core/echo/echo_report.h"
#include "core/profiles/profile.h"

#include <QHash>
#include <QList>
#include <QMap>

namespace dicom_echo {

/// The remarks that follow from the saved profiles, for EchoReport::findings. `tested` is the one of them that the run
/// tested, as it was saved before the run; null if it tested none. Another implementation is remarked on only if an
/// echo succeeded, a similar AE title always: the peer may have rejected it.
[[nodiscard]] QList<Finding> remarksOnProfiles(const QList<Profile> &saved, const Profile *tested,
                                               const EchoReport &report);

/// The first saved profile of the peer that `request` asks: the same address, port and called AE title. Null if there
/// is none.
[[nodiscard]] const Profile *findPeer(const QList<Profile> &saved, const EchoRequest &request);

/// The same for many runs against the same profiles: each costs the same, however many profiles there are. Never
/// changes: any thread.
class SavedPeers
{
public:
    explicit SavedPeers(const QList<Profile> &saved);

    /// See findPeer(). Lives as long as this object.
    [[nodiscard]] const Profile *find(const EchoRequest &request) const;
    /// See remarksOnProfiles().
    [[nodiscard]] QList<Finding> remarks(const Profile *tested, const EchoReport &report) const;

private:
    /// The names of the profiles that have it, by the spelling of a title.
    using Spellings = QMap<QString, QStringList>;

    QList<Profile> m_saved;
    QHash<QString, qsizetype> m_places;  ///< of a peer's first profile
    QHash<QString, Spellings> m_called;  ///< by address, port and what is left of the title without case and blanks
    QHash<QString, Spellings> m_calling; ///< by what is left of the title
};

} // namespace dicom_echo
