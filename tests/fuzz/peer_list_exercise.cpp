#include "tests/fuzz/peer_list_exercise.h"

#include "core/echo/input_rules.h"
#include "core/peerlist/peer_import.h"
#include "core/peerlist/peer_list_writer.h"

#include <QSet>

namespace dicom_echo::test {

namespace {

const char *brokenPromiseOf(const PeerList &list)
{
    QSet<QString> names;
    for (const ListedPeer &peer : list.peers) {
        if (peer.port == 0 || !parseAddress(peer.address) || !parseProfileName(peer.name))
            return "a peer breaks the rules of the settings";
        if (!peer.calledAeTitle.isEmpty() && !parseAeTitle(peer.calledAeTitle))
            return "a peer has an invalid AE title";
        if (names.contains(peer.name.toCaseFolded()))
            return "a name is not unique";
        names.insert(peer.name.toCaseFolded());
    }
    for (const SkippedEntry &entry : list.skipped) {
        if (entry.reason.isEmpty() || entry.where.isEmpty())
            return "an entry is skipped without a place or a reason";
    }
    if (list.format.isEmpty() != !list.problem.isEmpty())
        return "a list has neither a format nor a problem";
    return nullptr;
}

const char *exerciseWriting(const PeerList &list)
{
    const PeerImport plan = planPeerImport(list.peers, {}, {});
    if (plan.added.size() > list.peers.size())
        return "an import adds more than there is";
    for (const PeerListFormat format : {PeerListFormat::OwnJson, PeerListFormat::Csv, PeerListFormat::Orthanc}) {
        const PeerList again = readPeerList(writePeerList(plan.added, format).bytes);
        if (again.peers.size() != plan.added.size())
            return "what was written is not read again";
    }
    return nullptr;
}

} // namespace

const char *exercisePeerList(QByteArrayView input)
{
    const PeerList list = readPeerList(input.toByteArray());
    if (const char *broken = brokenPromiseOf(list))
        return broken;
    constexpr qsizetype worthWriting = 50; // peers
    return list.peers.size() <= worthWriting ? exerciseWriting(list) : nullptr;
}

} // namespace dicom_echo::test
