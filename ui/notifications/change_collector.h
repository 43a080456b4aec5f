// Makes notifications of changes: one for each peer and change, and a single one if many change together, as when the
// network fails. Owned by whoever notifies.
#pragma once

#include "ui/notifications/notification.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace dicom_echo {

class ChangeCollector : public QObject
{
    Q_OBJECT

public:
    /// Changes that come within `together` after a first one are looked at together with it.
    explicit ChangeCollector(std::chrono::milliseconds together = std::chrono::seconds(1), QObject *parent = nullptr);

    void add(const PeerChange &change);

Q_SIGNALS:
    void due(const dicom_echo::Notification &notification);

private:
    void tell();

    QList<PeerChange> m_changes; ///< the last one of each peer, in the order of the first ones
    QTimer m_timer;
};

/// More peers than this share one notification.
inline constexpr qsizetype mostPeersByThemselves = 3;

/// `5 watched peers are down`, with the names below: those that went down first, `Up again` last.
[[nodiscard]] Notification summaryOf(const QList<PeerChange> &changes);

} // namespace dicom_echo
