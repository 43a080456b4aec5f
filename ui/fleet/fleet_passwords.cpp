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
    ++m_number;
    QSet<QString> seen;
    for (const FleetPeer &peer : peers) {
        const std::optional<TlsSettings> &tls = peer.request.tls;
        if (!tls || tls->certificateFile.isEmpty() || seen.contains(privateKeyFileOf(*tls)))
            continue;
        seen.insert(privateKeyFileOf(*tls));
        m_missing << *tls;
    }
    obtainNext(m_number);
}

void FleetPasswords::obtainNext(int number)
{
    if (number != m_number)
        return;
    if (m_missing.isEmpty())
        return m_go(m_obtained);
    const TlsSettings tls = m_missing.takeFirst();
    m_passwords.obtain(
        tls,
        [this, tls, number](const QByteArray &password) {
            if (number == m_number)
                m_obtained.insert(privateKeyFileOf(tls), password);
            obtainNext(number);
        },
        [this, number] { obtainNext(number); });
}

} // namespace dicom_echo
#include "moc_fleet_passwords.cpp"
