#include "ui/fleet/fleet_passwords.h"

#include "core/fleet/fleet_settings.h"

#include <QSet>

namespace dicom_echo {

FleetPasswords::FleetPasswords(QWidget *window)
    : QObject(window)
    , m_passwords(window)
{
    connect(&m_passwords, &KeyPasswords::failed, this, &FleetPasswords::failed);
}

void FleetPasswords::obtain(const QList<FleetPeer> &peers, const Go &go)
{
    m_missing.clear();
    m_obtained.clear();
    m_go = go;
    QSet<QString> seen;
    for (const FleetPeer &peer : peers) {
        const std::optional<TlsSettings> &tls = peer.request.tls;
        if (!tls || tls->certificateFile.isEmpty() || seen.contains(privateKeyFileOf(*tls)))
            continue;
        seen.insert(privateKeyFileOf(*tls));
        m_missing << *tls;
    }
    obtainNext();
}

void FleetPasswords::obtainNext()
{
    if (m_missing.isEmpty())
        return m_go(m_obtained);
    const TlsSettings tls = m_missing.takeFirst();
    m_passwords.obtain(
        tls,
        [this, tls](const QByteArray &password) {
            m_obtained.insert(privateKeyFileOf(tls), password);
            obtainNext();
        },
        [this] { obtainNext(); });
}

} // namespace dicom_echo
