#include "core/diagnosis/fleet_texts.h"

#include "core/diagnosis/diagnosis.h"

namespace dicom_echo {

QString peerStateChangeText(PeerStateChange change, const EchoReport &report)
{
    const auto title = [&report] {
        return report.failure() ? diagnose(report, *report.failure()).title : QStringLiteral("it failed");
    };
    switch (change) {
    case PeerStateChange::None:
        return {};
    case PeerStateChange::BecameSuspect:
        return QStringLiteral("Suspect: ") + title();
    case PeerStateChange::WentDown:
        return QStringLiteral("Down: ") + title();
    case PeerStateChange::CameUp:
        return QStringLiteral("Up again");
    }
    Q_UNREACHABLE();
}

QString fewerAtOnceText(int wanted, int used)
{
    return QStringLiteral("%1 instead of %2 peers are tested at once: this process may not have more connections or "
                          "threads (ulimit -n, ulimit -u)")
        .arg(QString::number(used), QString::number(wanted));
}

QString ownNetworkSuspectedText()
{
    return QStringLiteral("Most likely our network, not theirs: so many peers could not be reached at once that this "
                          "computer's network, its name server or the way out should be looked at first. It is not "
                          "counted against the peers.");
}

} // namespace dicom_echo
