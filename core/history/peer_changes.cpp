#include "core/history/peer_changes.h"

#include "core/diagnosis/duration_text.h"
#include "core/echo/peer_key.h"
#include "core/pdu/uid_dictionary.h"
#include "core/text/visible_text.h"

namespace dicom_echo {

namespace {

using Changes = QList<OutcomeChange>;

/// `text`: with places for what was and what is now.
QString wasNow(const QString &text, const QString &before, const QString &now)
{
    return text.arg(visibleText(before), visibleText(now));
}

void addIfDifferent(Changes &changes, OutcomeChangeKind kind, const QString &text, const QString &before,
                    const QString &now)
{
    if (!before.isEmpty() && !now.isEmpty() && before != now)
        changes << OutcomeChange{kind, wasNow(text, before, now)};
}

QString newFailureText(const PeerOutcome &outcome, const Words &words)
{
    return words(Text::tr("New failure: %1")).arg(visibleText(outcome.title));
}

void compareVerdicts(Changes &changes, const PeerOutcome &previous, const PeerOutcome &current, const Words &words)
{
    const bool isSameFinding = previous.stage == current.stage && previous.code == current.code;
    const QString title = visibleText(current.title);
    if (previous.hasSucceeded() && !current.hasSucceeded())
        changes << OutcomeChange{OutcomeChangeKind::NewFailure, newFailureText(current, words)};
    else if (!previous.hasSucceeded() && current.hasSucceeded())
        changes << OutcomeChange{OutcomeChangeKind::Recovered, words(Text::tr("Recovered"))};
    else if (!current.hasSucceeded() && !isSameFinding)
        changes << OutcomeChange{
            OutcomeChangeKind::OtherFailure,
            wasNow(words(Text::tr("Another failure: was %1, now %2")), previous.code, current.code)};
    if (!current.hasSucceeded())
        return;
    if (current.verdict == Verdict::Warning && (previous.verdict != Verdict::Warning || !isSameFinding))
        changes << OutcomeChange{OutcomeChangeKind::NewWarning, words(Text::tr("New warning: %1")).arg(title)};
    if (current.verdict == Verdict::Success && previous.verdict == Verdict::Warning)
        changes << OutcomeChange{OutcomeChangeKind::WarningGone, words(Text::tr("No warning any more"))};
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
void compareSoftware(Changes &changes, const PeerOutcome &previous, const PeerOutcome &current, const Words &words)
{
    if (previous.implementationClassUid.isEmpty() || current.implementationClassUid.isEmpty())
        return;
    const QString text = words(Text::tr("Software: was %1, now %2"));
    if (previous.implementationVersionName != current.implementationVersionName)
        changes << OutcomeChange{OutcomeChangeKind::Software,
                                 wasNow(text, softwareText(previous), softwareText(current))};
    else if (previous.implementationClassUid != current.implementationClassUid)
        changes << OutcomeChange{OutcomeChangeKind::Software,
                                 wasNow(text, previous.implementationClassUid, current.implementationClassUid)};
}

QString bytesText(const std::optional<quint32> &bytes, const Words &words)
{
    if (!bytes)
        return {};
    return *bytes == 0 ? words(Text::tr("no limit")) : words(Text::tr("%n byte(s)", nullptr, *bytes));
}

QString syntaxText(const QString &uid)
{
    return uid.isEmpty() ? QString() : uidName(uid);
}

qint64 daysToEnd(const PeerOutcome &outcome)
{
    return outcome.startedAt.daysTo(outcome.certificateEnd);
}

Text endText(qint64 days)
{
    if (days < 0)
        return Text::tr("Certificate ended %n day(s) ago", nullptr, -days);
    return days == 0 ? Text::tr("Certificate ends today") : Text::tr("Certificate ends in %n day(s)", nullptr, days);
}

void compareCertificates(Changes &changes, const PeerOutcome &previous, const PeerOutcome &current, const Words &words)
{
    if (current.certificateSha256.isEmpty() || previous.certificateSha256.isEmpty())
        return;
    const bool isOther = previous.certificateSha256 != current.certificateSha256;
    if (isOther)
        changes << OutcomeChange{OutcomeChangeKind::Certificate,
                                 words(Text::tr("Another certificate, valid until %1"))
                                     .arg(current.certificateEnd.toUTC().date().toString(Qt::ISODate))};
    const qint64 days = daysToEnd(current);
    if (current.certificateEnd.isValid() && days < noticeDaysOfCertificate && (isOther || days != daysToEnd(previous)))
        changes << OutcomeChange{OutcomeChangeKind::CertificateEnds, words(endText(days))};
}

void compareRoundTrips(Changes &changes, const PeerOutcome &previous, const PeerOutcome &current, const Words &words)
{
    constexpr double factor = 2;
    constexpr double leastMilliseconds = 5;
    if (!previous.roundTripMilliseconds || !current.roundTripMilliseconds)
        return;
    const double before = *previous.roundTripMilliseconds;
    const double now = *current.roundTripMilliseconds;
    if (now > before * factor && now - before > leastMilliseconds)
        changes << OutcomeChange{OutcomeChangeKind::Slower,
                                 wasNow(words(Text::tr("Round trip: was %1, now %2")), durationText(before, words),
                                        durationText(now, words))};
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

} // namespace

QList<OutcomeChange> changesBetween(const PeerOutcome &previous, const PeerOutcome &current, const Words &words)
{
    Changes changes;
    if (previous.verdict == Verdict::Cancelled || current.verdict == Verdict::Cancelled)
        return changes;
    compareVerdicts(changes, previous, current, words);
    addIfDifferent(changes, OutcomeChangeKind::Addresses, words(Text::tr("Addresses: was %1, now %2")),
                   sortedText(previous.addresses), sortedText(current.addresses));
    compareSoftware(changes, previous, current, words);
    addIfDifferent(changes, OutcomeChangeKind::MaximumPdu, words(Text::tr("Maximum PDU: was %1, now %2")),
                   bytesText(previous.maximumPdu, words), bytesText(current.maximumPdu, words));
    addIfDifferent(changes, OutcomeChangeKind::TransferSyntax, words(Text::tr("Transfer syntax: was %1, now %2")),
                   syntaxText(previous.transferSyntax), syntaxText(current.transferSyntax));
    addIfDifferent(changes, OutcomeChangeKind::TlsVersion, words(Text::tr("TLS version: was %1, now %2")),
                   previous.tlsVersion, current.tlsVersion);
    compareCertificates(changes, previous, current, words);
    compareRoundTrips(changes, previous, current, words);
    return changes;
}

QList<QList<OutcomeChange>> changesOfEach(const QList<HistoryRow> &rows, const Words &words)
{
    QList<QList<OutcomeChange>> changes(rows.size());
    const PeerOutcome *previous = nullptr;
    for (qsizetype i = rows.size() - 1; i >= 0; --i) {
        const PeerOutcome &current = rows.at(i).outcome;
        if (current.verdict == Verdict::Cancelled)
            continue;
        if (previous)
            changes[i] = changesBetween(*previous, current, words);
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

QList<OutcomeChange> changesSince(const HistoryBaseline &previous, const EchoReport &current, const Words &words)
{
    const auto before = previous.peers.constFind(peerKey(current.request));
    return before == previous.peers.cend() ? QList<OutcomeChange>()
                                           : changesBetween(*before, outcomeOf(current, words), words);
}

std::optional<FleetChanges> fleetChanges(const HistoryBaseline &previous, const FleetReport &current)
{
    if (!previous.since.isValid())
        return std::nullopt;
    FleetChanges changes;
    changes.since = previous.since;
    for (const FleetPeerResult &peer : current.peers) {
        const bool isKnown = previous.peers.contains(peerKey(peer.report.request));
        if (!isKnown && peer.report.verdict != Verdict::Cancelled)
            changes.firstTested << peer.name;
        for (const OutcomeChange &change : changesSince(previous, peer.report))
            note(changes, peer.name, change.kind);
    }
    return changes;
}

} // namespace dicom_echo
