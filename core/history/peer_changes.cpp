#include "core/history/peer_changes.h"

#include "core/diagnosis/duration_text.h"
#include "core/echo/peer_key.h"
#include "core/pdu/pdu_decoder.h"
#include "core/pdu/uid_dictionary.h"

#include <QSet>

#include <algorithm>

namespace dicom_echo {

namespace {

using Changes = QList<OutcomeChange>;

QString wasNow(const QString &what, const QString &before, const QString &now)
{
    return QStringLiteral("%1: was %2, now %3").arg(what, visibleText(before), visibleText(now));
}

void addIfDifferent(Changes &changes, OutcomeChangeKind kind, const QString &what, const QString &before,
                    const QString &now)
{
    if (!before.isEmpty() && !now.isEmpty() && before != now)
        changes << OutcomeChange{kind, wasNow(what, before, now)};
}

void compareVerdicts(Changes &changes, const PeerOutcome &previous, const PeerOutcome &current)
{
    const bool isSameFinding = previous.stage == current.stage && previous.code == current.code;
    const QString title = visibleText(current.title);
    if (previous.hasSucceeded() && !current.hasSucceeded())
        changes << OutcomeChange{OutcomeChangeKind::NewFailure, QStringLiteral("New failure: %1").arg(title)};
    else if (!previous.hasSucceeded() && current.hasSucceeded())
        changes << OutcomeChange{OutcomeChangeKind::Recovered, QStringLiteral("Recovered")};
    else if (!current.hasSucceeded() && !isSameFinding)
        changes << OutcomeChange{OutcomeChangeKind::OtherFailure,
                                 wasNow(QStringLiteral("Another failure"), previous.code, current.code)};
    if (!current.hasSucceeded())
        return;
    if (current.verdict == Verdict::Warning && (previous.verdict != Verdict::Warning || !isSameFinding))
        changes << OutcomeChange{OutcomeChangeKind::NewWarning, QStringLiteral("New warning: %1").arg(title)};
    if (current.verdict == Verdict::Success && previous.verdict == Verdict::Warning)
        changes << OutcomeChange{OutcomeChangeKind::WarningGone, QStringLiteral("No warning any more")};
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
        changes << OutcomeChange{OutcomeChangeKind::Software,
                                 wasNow(what, softwareText(previous), softwareText(current))};
    else if (previous.implementationClassUid != current.implementationClassUid)
        changes << OutcomeChange{OutcomeChangeKind::Software,
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
        changes << OutcomeChange{OutcomeChangeKind::Certificate,
                                 QStringLiteral("Another certificate, valid until %1")
                                     .arg(current.certificateEnd.toUTC().date().toString(Qt::ISODate))};
    const qint64 days = daysToEnd(current);
    if (current.certificateEnd.isValid() && days < noticeDaysOfCertificate && (isOther || days != daysToEnd(previous)))
        changes << OutcomeChange{OutcomeChangeKind::CertificateEnds,
                                 QStringLiteral("Certificate %1").arg(endText(days))};
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
        changes << OutcomeChange{OutcomeChangeKind::Slower,
                                 wasNow(QStringLiteral("Round trip"), durationText(before), durationText(now))};
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return QStringLiteral("%1 %2").arg(QString::number(count), count == 1 ? one : many);
}

/// A name is in a list once, however many of its changes belong there.
void note(FleetChanges &changes, const QString &name, OutcomeChangeKind kind)
{
    const auto add = [&name](QStringList &names) {
        if (names.isEmpty() || names.constLast() != name)
            names << name;
    };
    switch (kind) {
    case OutcomeChangeKind::NewFailure:
        return add(changes.newFailures);
    case OutcomeChangeKind::Recovered:
        return add(changes.recovered);
    case OutcomeChangeKind::Software:
        return add(changes.software);
    case OutcomeChangeKind::Certificate:
    case OutcomeChangeKind::CertificateEnds:
        return add(changes.certificate);
    case OutcomeChangeKind::Slower:
        return add(changes.slower);
    case OutcomeChangeKind::OtherFailure:
    case OutcomeChangeKind::NewWarning:
    case OutcomeChangeKind::WarningGone:
    case OutcomeChangeKind::Addresses:
    case OutcomeChangeKind::MaximumPdu:
    case OutcomeChangeKind::TransferSyntax:
    case OutcomeChangeKind::TlsVersion:
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

QList<OutcomeChange> changesBetween(const PeerOutcome &previous, const PeerOutcome &current)
{
    Changes changes;
    if (previous.verdict == Verdict::Cancelled || current.verdict == Verdict::Cancelled)
        return changes;
    compareVerdicts(changes, previous, current);
    addIfDifferent(changes, OutcomeChangeKind::Addresses, QStringLiteral("Addresses"), sortedText(previous.addresses),
                   sortedText(current.addresses));
    compareSoftware(changes, previous, current);
    addIfDifferent(changes, OutcomeChangeKind::MaximumPdu, QStringLiteral("Maximum PDU"),
                   bytesText(previous.maximumPdu), bytesText(current.maximumPdu));
    addIfDifferent(changes, OutcomeChangeKind::TransferSyntax, QStringLiteral("Transfer syntax"),
                   syntaxText(previous.transferSyntax), syntaxText(current.transferSyntax));
    addIfDifferent(changes, OutcomeChangeKind::TlsVersion, QStringLiteral("TLS version"), previous.tlsVersion,
                   current.tlsVersion);
    compareCertificates(changes, previous, current);
    compareRoundTrips(changes, previous, current);
    return changes;
}

QList<QList<OutcomeChange>> changesOfEach(const QList<HistoryRow> &rows)
{
    QList<QList<OutcomeChange>> changes(rows.size());
    const PeerOutcome *previous = nullptr;
    for (qsizetype i = rows.size() - 1; i >= 0; --i) {
        const PeerOutcome &current = rows.at(i).outcome;
        if (current.verdict == Verdict::Cancelled)
            continue;
        if (previous)
            changes[i] = changesBetween(*previous, current);
        previous = &current;
    }
    return changes;
}

QString changesText(const QList<OutcomeChange> &changes)
{
    QStringList texts;
    for (const OutcomeChange &change : changes)
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
                note(changes, peer.name, OutcomeChangeKind::NewFailure);
            continue;
        }
        for (const OutcomeChange &change : changesBetween(*before, now))
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
