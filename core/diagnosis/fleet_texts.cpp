#include "core/diagnosis/fleet_texts.h"

#include "core/diagnosis/diagnosis.h"

namespace dicom_echo {

QString peerStateChangeText(PeerStateChange change, const EchoReport &report, const Words &words)
{
    const auto title = [&report, &words] {
        return report.failure() ? diagnose(report, *report.failure(), words).title : words(Text::tr("it failed"));
    };
    switch (change) {
    case PeerStateChange::None:
        return {};
    case PeerStateChange::BecameSuspect:
        return words(Text::tr("Suspect: %1")).arg(title());
    case PeerStateChange::WentDown:
        return words(Text::tr("Down: %1")).arg(title());
    case PeerStateChange::CameUp:
        return words(Text::tr("Up again"));
    }
    Q_UNREACHABLE();
}

QString fewerAtOnceText(int wanted, int used, const Words &words)
{
    return words(Text::tr("%1 instead of %2 peers are tested at once: this process may not have more connections or "
                          "threads (ulimit -n, ulimit -u)"))
        .arg(QString::number(used), QString::number(wanted));
}

QString ownNetworkSuspectedText(const Words &words)
{
    return words(Text::tr("Most likely our network, not theirs: so many peers could not be reached at once that this "
                          "computer's network, its name server or the way out should be looked at first. It is not "
                          "counted against the peers."));
}

} // namespace dicom_echo
