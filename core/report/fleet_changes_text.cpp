#include "core/report/fleet_changes_text.h"

#include "core/report/wrapped_text.h"
#include "core/text/visible_text.h"

#include <QSet>

#include <algorithm>

namespace dicom_echo {

namespace {

/// A kind of change, and the peers that it is of.
struct ChangeKind
{
    const QStringList &names;
    Text text;
};

QList<ChangeKind> changeKinds(const FleetChanges &changes)
{
    return {
        {changes.newFailures, Text::tr("%n new failure(s)", nullptr, changes.newFailures.size())},
        {changes.recovered, Text::tr("%n recovered", nullptr, changes.recovered.size())},
        {changes.software, Text::tr("%n answered with other software", nullptr, changes.software.size())},
        {changes.certificate, Text::tr("%n certificate(s) to look at", nullptr, changes.certificate.size())},
        {changes.slower, Text::tr("%n slower", nullptr, changes.slower.size())},
        {changes.other, Text::tr("%n changed otherwise", nullptr, changes.other.size())},
    };
}

/// `3 new failures: CT 1, CT 2, MR 1`
QString changeLine(const ChangeKind &kind, const Words &words)
{
    QStringList visible;
    for (const QString &name : kind.names)
        visible << visibleText(name);
    return reportLine(QStringLiteral("  "),
                      QStringLiteral("%1: %2").arg(words(kind.text), visible.join(QStringLiteral(", "))));
}

QSet<QString> changedPeers(const FleetChanges &changes)
{
    QSet<QString> changed;
    for (const ChangeKind &kind : changeKinds(changes))
        changed.unite(QSet<QString>(kind.names.cbegin(), kind.names.cend()));
    return changed;
}

Text oneEndText(qint64 days)
{
    if (days < 0)
        return Text::tr("1 certificate ended %n day(s) ago", nullptr, -days);
    return days == 0 ? Text::tr("1 certificate ends today")
                     : Text::tr("1 certificate ends in %n day(s)", nullptr, days);
}

/// `%1`: how many.
Text firstEndText(qint64 days)
{
    if (days < 0)
        return Text::tr("%1 certificates end soon, the first ended %n day(s) ago", nullptr, -days);
    return days == 0 ? Text::tr("%1 certificates end soon, the first ends today")
                     : Text::tr("%1 certificates end soon, the first ends in %n day(s)", nullptr, days);
}

/// `1 certificate ends in 12 days`, `2 certificates end, the first in 12 days`, `1 other certificate`
QStringList certificateTexts(const FleetReport &report, const Words &words)
{
    const QSet<QString> names(report.changes->certificate.cbegin(), report.changes->certificate.cend());
    qsizetype others = 0;
    QList<qint64> ends;
    for (const FleetPeerResult &peer : report.peers) {
        if (!names.contains(peer.name))
            continue;
        const auto &tls = peer.report.tls;
        const QDateTime end = tls && !tls->chain.isEmpty() ? tls->chain.first().notAfter : QDateTime();
        const qint64 days = peer.report.startedAt.daysTo(end);
        if (end.isValid() && days < noticeDaysOfCertificate)
            ends << days;
        else
            ++others;
    }
    QStringList texts;
    if (others > 0)
        texts << words(Text::tr("%n other certificate(s)", nullptr, others));
    if (ends.size() == 1)
        texts << words(oneEndText(ends.first()));
    else if (ends.size() > 1)
        texts << words(firstEndText(*std::min_element(ends.cbegin(), ends.cend()))).arg(ends.size());
    return texts;
}

/// How many were neither changed nor tested for the first time. Of one whose test was cancelled nobody knows.
qsizetype unchangedPeers(const FleetReport &report)
{
    const auto tested = std::count_if(report.peers.cbegin(), report.peers.cend(), [](const FleetPeerResult &peer) {
        return peer.report.verdict != Verdict::Cancelled;
    });
    QSet<QString> told = changedPeers(*report.changes);
    told.unite(QSet<QString>(report.changes->firstTested.cbegin(), report.changes->firstTested.cend()));
    return std::max<qsizetype>(0, tested - told.size());
}

/// `8 tested for the first time, 3 of them failed`
QString firstTestedText(const FleetReport &report, const Words &words)
{
    const QStringList &names = report.changes->firstTested;
    const QSet<QString> first(names.cbegin(), names.cend());
    const auto failed =
        std::count_if(report.peers.cbegin(), report.peers.cend(), [&first](const FleetPeerResult &peer) {
            return peer.report.verdict == Verdict::Failure && first.contains(peer.name);
        });
    const QString text = words(Text::tr("%n tested for the first time", nullptr, names.size()));
    return failed == 0 ? text : words(Text::tr("%1, %n of them failed", "so many tested", failed)).arg(text);
}

} // namespace

bool hasChanged(const FleetReport &report)
{
    return report.changes && !changedPeers(*report.changes).isEmpty();
}

QString fleetChangesText(const FleetReport &report, const Words &words)
{
    if (!report.changes)
        return {};
    const FleetChanges &changes = *report.changes;
    QStringList parts;
    for (const ChangeKind &kind : changeKinds(changes)) {
        if (&kind.names == &changes.certificate)
            parts << certificateTexts(report, words);
        else if (!kind.names.isEmpty())
            parts << words(kind.text);
    }
    if (!changes.firstTested.isEmpty())
        parts << firstTestedText(report, words);
    if (const qsizetype count = unchangedPeers(report); count > 0 || parts.isEmpty())
        parts << words(Text::tr("%n unchanged", nullptr, count));
    return parts.join(QStringLiteral(", "));
}

QString fleetChangesSection(const FleetReport &report, const Words &words)
{
    if (!report.changes)
        return {};
    const FleetChanges &changes = *report.changes;
    const QString since = changes.since.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
    QString text = reportLine({}, words(Text::tr("Since %1: %2")).arg(since, fleetChangesText(report, words)));
    for (const ChangeKind &kind : changeKinds(changes)) {
        if (!kind.names.isEmpty())
            text += changeLine(kind, words);
    }
    return text;
}

} // namespace dicom_echo
