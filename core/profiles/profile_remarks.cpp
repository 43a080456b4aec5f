#include "core/profiles/profile_remarks.h"

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

QString portKey(const EchoRequest &request)
{
    return QStringLiteral("%1\n%2\n").arg(request.address, QString::number(request.port));
}

Finding remark(FindingCode code, DifferenceFacts facts)
{
    return {Severity::Remark, Stage::Associate, code, std::move(facts), {}};
}

QList<Finding> remarksOnSpellings(const QMap<QString, QStringList> &spellings, const QString &side, const QString &used)
{
    QList<Finding> remarks;
    for (auto it = spellings.cbegin(); it != spellings.cend(); ++it) {
        if (it.key() == used)
            continue;
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

} // namespace

SavedPeers::SavedPeers(const QList<Profile> &saved)
    : m_saved(saved)
{
    for (qsizetype i = 0; i < m_saved.size(); ++i) {
        const Profile &profile = m_saved.at(i);
        const EchoRequest &request = profile.request;
        const QString port = portKey(request);
        const QString peer = port + request.calledAeTitle;
        if (profile.kind == ProfileKind::Peer && !m_places.contains(peer))
            m_places.insert(peer, i);
        m_called[port + essence(request.calledAeTitle)][request.calledAeTitle] << profile.name;
        m_calling[essence(request.callingAeTitle)][request.callingAeTitle] << profile.name;
    }
}

const Profile *SavedPeers::find(const EchoRequest &request) const
{
    const auto place = m_places.constFind(portKey(request) + request.calledAeTitle);
    return place == m_places.cend() ? nullptr : &m_saved.at(*place);
}

QList<Finding> SavedPeers::remarks(const Profile *tested, const EchoReport &report) const
{
    const QString &called = report.request.calledAeTitle;
    const QString &calling = report.request.callingAeTitle;
    const QList<Finding> remarks = tested ? remarksOnImplementation(*tested, report) : QList<Finding>();
    return remarks +
           remarksOnSpellings(m_called.value(portKey(report.request) + essence(called)), QStringLiteral("called"),
                              called) +
           remarksOnSpellings(m_calling.value(essence(calling)), QStringLiteral("calling"), calling);
}

QList<Finding> remarksOnProfiles(const QList<Profile> &saved, const Profile *tested, const EchoReport &report)
{
    return SavedPeers(saved).remarks(tested, report);
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
