#include "core/profiles/profile_remarks.h"

#include <QMap>

#include <algorithm>

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

Finding remark(FindingCode code, DifferenceFacts facts)
{
    return {Severity::Remark, Stage::Associate, code, std::move(facts), {}};
}

/// The other spellings of a title, and the profiles that have each.
using Spellings = QMap<QString, QStringList>;

QList<Finding> remarksOnSpellings(const Spellings &spellings, const QString &side, const QString &used)
{
    QList<Finding> remarks;
    for (auto it = spellings.cbegin(); it != spellings.cend(); ++it) {
        const qsizetype others = it.value().size() - 1;
        const QString more = others > 0 ? QStringLiteral(" and %1 more").arg(others) : QString();
        remarks << remark(
            FindingCode::AeTitleSimilar,
            {QStringLiteral("\"%1\" (%2 AE title of %3%4)").arg(it.key(), side, it.value().first(), more), used});
    }
    return remarks;
}

QList<Finding> remarksOnImplementation(const Profile &profile, const EchoReport &report)
{
    const PeerFacts &peer = report.peer;
    const bool same = peer.implementationClassUid == profile.lastImplementationClassUid &&
                      peer.implementationVersionName == profile.lastImplementationVersionName;
    if (report.echoes.succeeded == 0 || profile.lastImplementationClassUid.isEmpty() || same)
        return {};
    return {remark(FindingCode::ImplementationChanged,
                   {implementationText(profile.lastImplementationClassUid, profile.lastImplementationVersionName),
                    implementationText(peer.implementationClassUid, peer.implementationVersionName)})};
}

QList<Finding> remarksOnSimilarTitles(const QList<Profile> &saved, const EchoReport &report)
{
    const EchoRequest &used = report.request;
    Spellings called;
    Spellings calling;
    for (const Profile &profile : saved) {
        const EchoRequest &other = profile.request;
        const bool samePeer = other.address == used.address && other.port == used.port;
        if (samePeer && isAlmost(used.calledAeTitle, other.calledAeTitle))
            called[other.calledAeTitle] << profile.name;
        if (isAlmost(used.callingAeTitle, other.callingAeTitle))
            calling[other.callingAeTitle] << profile.name;
    }
    return remarksOnSpellings(called, QStringLiteral("called"), used.calledAeTitle) +
           remarksOnSpellings(calling, QStringLiteral("calling"), used.callingAeTitle);
}

} // namespace

QList<Finding> remarksOnProfiles(const QList<Profile> &saved, const Profile *tested, const EchoReport &report)
{
    const QList<Finding> remarks = tested ? remarksOnImplementation(*tested, report) : QList<Finding>();
    return remarks + remarksOnSimilarTitles(saved, report);
}

const Profile *findPeer(const QList<Profile> &saved, const EchoRequest &request)
{
    const auto profile = std::find_if(saved.cbegin(), saved.cend(), [&request](const Profile &each) {
        return each.kind == ProfileKind::Peer && each.request.address == request.address &&
               each.request.port == request.port && each.request.calledAeTitle == request.calledAeTitle;
    });
    return profile == saved.cend() ? nullptr : &*profile;
}

} // namespace dicom_echo
