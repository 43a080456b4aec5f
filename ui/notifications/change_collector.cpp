#include "ui/notifications/change_collector.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace dicom_echo {
namespace {

/// A notification is a small place.
constexpr qsizetype peersNamed = 8;

QStringList peersWith(const QList<PeerChange> &changes, Urgency urgency)
{
    QStringList peers;
    for (const PeerChange &change : changes) {
        if (change.urgency == urgency)
            peers << change.peer;
    }
    return peers;
}

QString namesText(const QStringList &peers)
{
    const QString names = peers.first(std::min(peers.size(), peersNamed)).join(QStringLiteral(", "));
    return peers.size() <= peersNamed
               ? names
               : ChangeCollector::tr("%1 and %2 more", "names, number").arg(names).arg(peers.size() - peersNamed);
}

} // namespace

ChangeCollector::ChangeCollector(std::chrono::milliseconds together, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(together);
    connect(&m_timer, &QTimer::timeout, this, &ChangeCollector::tell);
}

void ChangeCollector::add(const PeerChange &change)
{
    const auto known = std::find_if(m_changes.begin(), m_changes.end(),
                                    [&](const PeerChange &earlier) { return earlier.peer == change.peer; });
    if (known != m_changes.end())
        *known = change;
    else
        m_changes.append(change);
    if (!m_timer.isActive())
        m_timer.start();
}

void ChangeCollector::tell()
{
    const QList<PeerChange> changes = std::exchange(m_changes, {});
    if (changes.size() > mostPeersByThemselves)
        return Q_EMIT due(summaryOf(changes));
    for (const PeerChange &change : changes)
        Q_EMIT due({change.peer, change.text, change.urgency});
}

Notification summaryOf(const QList<PeerChange> &changes)
{
    const QStringList down = peersWith(changes, Urgency::Bad);
    const QStringList up = peersWith(changes, Urgency::Good);
    if (down.isEmpty())
        return {ChangeCollector::tr("%n watched peer(s) are up again", nullptr, int(up.size())), namesText(up),
                Urgency::Good};
    QString text = namesText(down);
    if (!up.isEmpty())
        text += u'\n' + ChangeCollector::tr("Up again: %1").arg(namesText(up));
    return {ChangeCollector::tr("%n watched peer(s) are down", nullptr, int(down.size())), text, Urgency::Bad};
}

} // namespace dicom_echo
#include "moc_change_collector.cpp"
