#include "core/profiles/profile_remarks.h"

namespace dicom_echo {

namespace {

QString implementationText(const QString &classUid, const QString &versionName)
{
    return versionName.isEmpty() ? classUid : QStringLiteral("%1 (%2)").arg(versionName, classUid);
}

/// What is left of a title if neither case nor blanks count.
QString essence(QString title)
{
    return title.remove(u' ').toCaseFolded();
}

bool isAlmost(const QString &used, const QString &saved)
{
    return used != saved && essence(used) == essence(saved);
}

Failure remark(FailureCode code, DifferenceFacts facts)
{
    return {Stage::Associate, code, std::move(facts), {}};
}

} // namespace

QList<Failure> remarksOnProfile(const Profile &profile, const EchoReport &report)
{
    const PeerFacts &peer = report.peer;
    const bool same = peer.implementationClassUid == profile.lastImplementationClassUid &&
                      peer.implementationVersionName == profile.lastImplementationVersionName;
    if (report.echoes.succeeded == 0 || profile.lastImplementationClassUid.isEmpty() || same)
        return {};
    return {remark(FailureCode::ImplementationChanged,
                   {implementationText(profile.lastImplementationClassUid, profile.lastImplementationVersionName),
                    implementationText(peer.implementationClassUid, peer.implementationVersionName)})};
}

QList<Failure> remarksOnSimilarTitles(const QList<Profile> &saved, const EchoReport &report)
{
    QList<Failure> remarks;
    const EchoRequest &used = report.request;
    for (const Profile &profile : saved) {
        const EchoRequest &other = profile.request;
        const bool samePeer = other.address == used.address;
        if (samePeer && isAlmost(used.calledAeTitle, other.calledAeTitle))
            remarks << remark(FailureCode::AeTitleSimilar,
                              {QStringLiteral("\"%1\" (called AE title of %2)").arg(other.calledAeTitle, profile.name),
                               used.calledAeTitle});
        if (isAlmost(used.callingAeTitle, other.callingAeTitle))
            remarks << remark(
                FailureCode::AeTitleSimilar,
                {QStringLiteral("\"%1\" (calling AE title of %2)").arg(other.callingAeTitle, profile.name),
                 used.callingAeTitle});
    }
    return remarks;
}

} // namespace dicom_echo
