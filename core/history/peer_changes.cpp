#include "core/history/peer_changes.h"

#include "core/diagnosis/duration_text.h"
#include "core/pdu/pdu_decoder.h"
#include "core/pdu/uid_dictionary.h"

#include <QSet>

#include <algorithm>

namespace dicom_echo {

namespace {

using Changes = QList<PeerChange>;

QString wasNow(const QString &what, const QString &before, const QString &now)
{
    return QStringLiteral("%1: was %2, now %3").arg(what, visibleText(before), visibleText(now));
}

void addIfDifferent(Changes &changes, PeerChangeKind kind, const QString &what, const QString &before,
                    const QString &now)
{
    if (!before.isEmpty() && !now.isEmpty() && before != now)
        changes << PeerChange{kind, wasNow(what, before, now)};
}

void compareVerdicts(Changes &changes, const PeerOutcome &previous, const PeerOutcome &current)
{
    const bool isSameFinding = previous.stage == current.stage && previous.code == current.code;
    const QString title = visibleText(current.title);
    if (previous.hasSucceeded() && !current.hasSucceeded())
        changes << PeerChange{PeerChangeKind::NewFailure, QStringLiteral("New failure: %1").arg(title)};
    else if (!previous.hasSucceeded() && current.hasSucceeded())
        changes << PeerChange{PeerChangeKind::Recovered, QStringLiteral("Recovered")};
    else if (!current.hasSucceeded() && !isSameFinding)
        changes << PeerChange{PeerChangeKind::OtherFailure,
                              wasNow(QStringLiteral("Another failure"), previous.code, current.code)};
    if (!current.hasSucceeded())
        return;
    if (current.verdict == Verdict::Warning && (previous.verdict != Verdict::Warning || !isSameFinding))
        changes << PeerChange{PeerChangeKind::NewWarning, QStringLiteral("New warning: %1").arg(title)};
    if (current.verdict == Verdict::Success && previous.verdict == Verdict::Warning)
        changes << PeerChange{PeerChangeKind::WarningGone, QStringLiteral("No warning any more")};
}

/// Name servers change the order as they like.
QString sortedText(QStringList addresses)
{
    addresses.sort();
    return addresses.join(QStringLiteral(", "));
}

QString softwareText(const PeerOutcome &outcome)
{
    return outcome.implementationVersionName.isEmpty() ? outcome.implementationClassUid
                                                       : outcome.implementationVersionName;
}

/// A class UID tells the program, the version name its version; where only the UID differs, both are shown.
void compareSoftware(Changes &changes, const PeerOutcome &previous, const PeerOutcome &current)
{
    if (previous.implementationClassUid.isEmpty() || current.implementationClassUid.isEmpty())
        return;
    const QString what = QStringLiteral("Software");
    if (previous.implementationVersionName != current.implementationVersionName)
        changes << PeerChange{PeerChangeKind::Software, wasNow(what, softwareText(previous), softwareText(current))};
    else if (previous.implementationClassUid != current.implementationClassUid)
        changes << PeerChange{PeerChangeKind::Software,
                              wasNow(what, previous.implementationClassUid, current.implementationClassUid)};
}

QString bytesText(const std::optional<quint32> &bytes)
{
    if (!bytes)
        return {};
    return *bytes == 0 ? QStringLiteral("no limit") : QStringLiteral("%1 bytes").arg(*bytes);
}

QString syntaxText(const QString &uid)
{
    return uid.isEmpty() ? QString() : uidName(uid);
}

qint64 daysToEnd(const PeerOutcome &outcome)
{
    return outcome.startedAt.daysTo(outcome.certificateEnd);
}

QString endText(qint64 days)
{
    if (days < 0)
        return QStringLiteral("ended %1 ago")
            .arg(days == -1 ? QStringLiteral("1 day") : QStringLiteral("%1 days").arg(-days));
    if (days == 0)
        return QStringLiteral("ends today");
    return days == 1 ? QStringLiteral("ends in 1 day") : QStringLiteral("ends in %1 days").arg(days);
}

void compareCertificates(Changes &changes, const PeerOutcome &previous, const PeerOutcome &current)
{
    if (current.certificateSha256.isEmpty() || previous.certificateSha256.isEmpty())
        return;
    const bool isOther = previous.certificateSha256 != current.certificateSha256;
    if (isOther)
        changes << PeerChange{PeerChangeKind::Certificate,
                              QStringLiteral("Another certificate, valid until %1")
                                  .arg(current.certificateEnd.toUTC().date().toString(Qt::ISODate))};
    const qint64 days = daysToEnd(current);
    if (current.certificateEnd.isValid() && days < noticeDaysOfCertificate && (isOther || days != daysToEnd(previous)))
        changes << PeerChange{PeerChangeKind::CertificateEnds, QStringLiteral("Certificate %1").arg(endText(days))};
}

void compareRoundTrips(Changes &changes, const PeerOutcome &previous, const PeerOutcome &current)
{
    constexpr double factor = 2;
    constexpr double leastMilliseconds = 5;
    if (!previous.roundTripMilliseconds || !current.roundTripMilliseconds)
        return;
    const double before = *previous.roundTripMilliseconds;
    const double now = *current.roundTripMilliseconds;
    if (now > before * factor && now - before > leastMilliseconds)
        changes << PeerChange{PeerChangeKind::Slower,
                              wasNow(QStringLiteral("Round trip"), durationText(before), durationText(now))};
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return QStringLiteral("%1 %2").arg(QString::number(count), count == 1 ? one : many);
}

/// A name is in a list once, however many of its changes belong there.
void note(FleetChanges &changes, const QString &name, PeerChangeKind kind)
{
    const auto add = [&name](QStringList &names) {
        if (names.isEmpty() || names.constLast() != name)
            names << name;
    };
    switch (kind) {
    case PeerChangeKind::NewFailure:
        return add(changes.newFailures);
    case PeerChangeKind::Recovered:
        return add(changes.recovered);
    case PeerChangeKind::Software:
        return add(changes.software);
    case PeerChangeKind::Certificate:
    case PeerChangeKind::CertificateEnds:
        return add(changes.certificate);
    case PeerChangeKind::Slower:
        return add(changes.slower);
    case PeerChangeKind::OtherFailure:
    case PeerChangeKind::NewWarning:
    case PeerChangeKind::WarningGone:
    case PeerChangeKind::Addresses:
    case PeerChangeKind::MaximumPdu:
    case PeerChangeKind::TransferSyntax:
    case PeerChangeKind::TlsVersion:
        return add(changes.other);
    }
    Q_UNREACHABLE();
}

/// `1 certificate ends in 12 days`, `2 certificates end, the first in 12 days`, `1 other certificate`
void addCertificates(QStringList &parts, const FleetReport &report)
{
    const QSet<QString> names(report.changes->certificate.cbegin(), report.changes->certificate.cend());
    qsizetype others = 0;
    QList<qint64> ends;
    for (const FleetPeerResult &peer : report.peers) {
        if (!names.contains(peer.name))
            continue;
        const PeerOutcome outcome = outcomeOf(peer.report);
        const qint64 days = daysToEnd(outcome);
        if (outcome.certificateEnd.isValid() && days < noticeDaysOfCertificate)
            ends << days;
        else
            ++others;
    }
    if (others > 0)
        parts << counted(others, QStringLiteral("other certificate"), QStringLiteral("other certificates"));
    if (ends.size() == 1)
        parts << QStringLiteral("1 certificate ") + endText(ends.first());
    else if (ends.size() > 1)
        parts << QStringLiteral("%1 certificates end soon, the first %2")
                     .arg(QString::number(ends.size()), endText(*std::min_element(ends.cbegin(), ends.cend())));
}

} // namespace

QList<PeerChange> changesBetween(const PeerOutcome &previous, const PeerOutcome &current)
{
    Changes changes;
    if (previous.verdict == Verdict::Cancelled || current.verdict == Verdict::Cancelled)
        return changes;
    compareVerdicts(changes, previous, current);
    addIfDifferent(changes, PeerChangeKind::Addresses, QStringLiteral("Addresses"), sortedText(previous.addresses),
                   sortedText(current.addresses));
    compareSoftware(changes, previous, current);
    addIfDifferent(changes, PeerChangeKind::MaximumPdu, QStringLiteral("Maximum PDU"), bytesText(previous.maximumPdu),
                   bytesText(current.maximumPdu));
    addIfDifferent(changes, PeerChangeKind::TransferSyntax, QStringLiteral("Transfer syntax"),
                   syntaxText(previous.transferSyntax), syntaxText(current.transferSyntax));
    addIfDifferent(changes, PeerChangeKind::TlsVersion, QStringLiteral("TLS version"), previous.tlsVersion,
                   current.tlsVersion);
    compareCertificates(changes, previous, current);
    compareRoundTrips(changes, previous, current);
    return changes;
}

QString changesText(const QList<PeerChange> &changes)
{
    QStringList texts;
    for (const PeerChange &change : changes)
        texts << change.text;
    return texts.join(QStringLiteral("; "));
}

std::optional<FleetChanges> fleetChanges(const HistoryBaseline &previous, const FleetReport &current)
{
    if (!previous.since.isValid())
        return std::nullopt;
    FleetChanges changes;
    changes.since = previous.since;
    for (const FleetPeerResult &peer : current.peers) {
        const PeerOutcome now = outcomeOf(peer.report);
        const auto before = previous.peers.constFind(peerKey(peer.report.request));
        if (before == previous.peers.cend()) {
            if (now.verdict == Verdict::Failure)
                note(changes, peer.name, PeerChangeKind::NewFailure);
            continue;
        }
        for (const PeerChange &change : changesBetween(*before, now))
            note(changes, peer.name, change.kind);
    }
    return changes;
}

QStringList changedPeers(const FleetReport &report)
{
    if (!report.changes)
        return {};
    const FleetChanges &changes = *report.changes;
    QSet<QString> changed;
    for (const QStringList &names :
         {changes.newFailures, changes.recovered, changes.software, changes.certificate, changes.slower, changes.other})
        changed.unite(QSet<QString>(names.cbegin(), names.cend()));
    QStringList ordered;
    for (const FleetPeerResult &peer : report.peers) {
        if (changed.contains(peer.name))
            ordered << peer.name;
    }
    return ordered;
}

QString fleetChangesSentence(const FleetReport &report)
{
    if (!report.changes)
        return {};
    const FleetChanges &changes = *report.changes;
    QStringList parts;
    if (const qsizetype count = changes.newFailures.size(); count > 0)
        parts << counted(count, QStringLiteral("new failure"), QStringLiteral("new failures"));
    if (const qsizetype count = changes.recovered.size(); count > 0)
        parts << QStringLiteral("%1 recovered").arg(count);
    if (const qsizetype count = changes.software.size(); count > 0)
        parts << QStringLiteral("%1 answered with other software").arg(count);
    addCertificates(parts, report);
    if (const qsizetype count = changes.slower.size(); count > 0)
        parts << QStringLiteral("%1 slower").arg(count);
    if (const qsizetype count = changes.other.size(); count > 0)
        parts << QStringLiteral("%1 changed otherwise").arg(count);
    if (const qsizetype count = report.peers.size() - changedPeers(report).size(); count > 0 || parts.isEmpty())
        parts << QStringLiteral("%1 unchanged").arg(count);
    return parts.join(QStringLiteral(", "));
}

} // namespace dicom_echo
