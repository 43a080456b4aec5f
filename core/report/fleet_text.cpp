#include "core/report/fleet_text.h"

#include "core/diagnosis/duration_text.h"
#include "core/diagnosis/fleet_causes.h"
#include "core/diagnosis/fleet_texts.h"
#include "core/report/fleet_changes_text.h"
#include "core/report/wrapped_text.h"
#include "core/text/visible_text.h"

#include <functional>

namespace dicom_echo {

namespace {

/// As it goes on after a colon: `the peer refused the connection`. Names and abbreviations stay as they are.
QString afterColon(QString title)
{
    if (title.startsWith(QStringLiteral("The ")) || title.startsWith(QStringLiteral("This ")))
        title[0] = title[0].toLower();
    return title;
}

/// What is translated can be looked up by its code.
QString titleText(const FleetCause &cause, const Words &words)
{
    if (words.language() == Language::English)
        return afterColon(cause.title);
    return QStringLiteral("%1 (%2)").arg(cause.title, findingCodeName(cause.code));
}

QString namesText(const FleetReport &report, const QList<qsizetype> &places, const Words &words)
{
    QStringList names;
    for (const qsizetype place : places) {
        const FleetPeerResult &peer = report.peers[place];
        const bool isExpected = peer.isDownExpected && peer.report.verdict == Verdict::Failure;
        const QString name = visibleText(peer.name);
        names << (isExpected ? words(Text::tr("%1 (expected to be down)")).arg(name) : name);
    }
    return names.join(QStringLiteral(", "));
}

/// With who is to do it.
Text whatToDo(Responsible responsible)
{
    switch (responsible) {
    case Responsible::You:
        return Text::tr("What to do (you):");
    case Responsible::PeerAdministrator:
        return Text::tr("What to do (the administrator of the peer):");
    case Responsible::NetworkTeam:
        return Text::tr("What to do (the network team):");
    case Responsible::Vendor:
        return Text::tr("What to do (the vendor of the peer):");
    case Responsible::Nobody:
        return Text::tr("What to do (nobody has to):");
    }
    Q_UNREACHABLE();
}

QString causeText(const FleetReport &report, const FleetCause &cause, const Words &words)
{
    QString text = u'\n' + reportLine({}, QStringLiteral("%1: %2").arg(peersText(cause.peers.size(), words),
                                                                       titleText(cause, words)));
    text += reportLine(QStringLiteral("    "), namesText(report, cause.peers, words));
    if (cause.advice.isEmpty())
        return text;
    text += QStringLiteral("  ") + words(whatToDo(cause.responsible)) + u'\n';
    for (qsizetype i = 0; i < cause.advice.size(); ++i)
        text += reportLine(QStringLiteral("  %1. ").arg(i + 1), cause.advice[i]);
    return text;
}

/// Whole lists, and entries of others, each with its reason.
QString untestedSection(const FleetReport &report, const Words &words)
{
    if (report.untested.isEmpty())
        return {};
    QString text = u'\n' + reportLine({}, words(Text::tr("Not tested, because the lists could not be read:")));
    for (const UntestedEntry &entry : report.untested)
        text += reportLine(QStringLiteral("    "),
                           QStringLiteral("%1: %2").arg(visibleText(entry.where), visibleText(entry.reason)));
    return text;
}

QString ownNetworkSection(const FleetReport &report, const Words &words)
{
    if (!report.ownNetworkSuspected)
        return {};
    return u'\n' + reportLine({}, ownNetworkSuspectedText(words));
}

struct PeerLines
{
    qsizetype count = 0;
    QString text;
};

/// `  CT 1: 3 of 4`, for each peer of which `line` has something to say.
PeerLines peerLines(const QStringList &names, const QList<PeerStatus> &statuses,
                    const std::function<QString(const PeerStatus &)> &line)
{
    PeerLines lines;
    for (qsizetype i = 0; i < statuses.size(); ++i) {
        const QString told = line(statuses[i]);
        if (told.isEmpty())
            continue;
        ++lines.count;
        lines.text += reportLine(QStringLiteral("  "), told.arg(visibleText(names[i])));
    }
    return lines;
}

} // namespace

QString peersText(qsizetype count, const Words &words)
{
    return words(Text::tr("%n peer(s)", nullptr, count));
}

QString untestedEntriesText(qsizetype count, const Words &words)
{
    return words(Text::tr("%n entry(ies) of the lists could not be tested", nullptr, count));
}

QString fleetSummaryText(const FleetReport &report, const Words &words)
{
    const FleetCounts counts = fleetCounts(report.peers);
    QStringList parts{words(Text::tr("%1 succeeded")).arg(counts.success)};
    if (counts.warning > 0)
        parts << words(Text::tr("%1 with a warning")).arg(counts.warning);
    if (counts.failure > 0)
        parts << words(Text::tr("%1 failed")).arg(counts.failure);
    if (counts.expectedFailure > 0)
        parts.last() += u' ' + words(Text::tr("(%1 as expected)")).arg(counts.expectedFailure);
    if (counts.cancelled > 0)
        parts << words(Text::tr("%1 cancelled")).arg(counts.cancelled);
    const QString all =
        report.partial
            ? words(Text::tr("%1 of %2")).arg(QString::number(report.peers.size()), peersText(report.peerCount, words))
            : peersText(report.peers.size(), words);
    return words(Text::tr("%1 in %2: %3"))
        .arg(all, durationText(report.milliseconds, words), parts.join(QStringLiteral(", ")));
}

QString fleetRoundsText(quint64 rounds, const QStringList &names, const QList<PeerStatus> &statuses, const Words &words)
{
    const PeerLines failed = peerLines(names, statuses, [&words](const PeerStatus &status) {
        const Text line =
            status.state == PeerState::Up ? Text::tr("%1: %2 of %3") : Text::tr("%1: %2 of %3, still failing");
        return status.succeeded == status.attempts
                   ? QString()
                   : words(line).arg(QStringLiteral("%1"), QString::number(status.succeeded),
                                     QString::number(status.attempts));
    });
    const PeerLines uncounted = peerLines(names, statuses, [&words, rounds](const PeerStatus &status) {
        return status.attempts >= rounds
                   ? QString()
                   : words(Text::tr("%1: %2 of %3"))
                         .arg(QStringLiteral("%1"), QString::number(rounds - status.attempts), QString::number(rounds));
    });
    QString text;
    if (failed.count > 0)
        text = words(Text::tr("Rounds: %1. Not always up: %2"))
                   .arg(QString::number(rounds), peersText(failed.count, words)) +
               u'\n' + failed.text;
    else if (uncounted.count > 0)
        text = words(Text::tr("Rounds: %1. No peer was down in a round that counted for it.")).arg(rounds) + u'\n';
    else
        return words(Text::tr("Rounds: %1. Every peer was always up.")).arg(rounds) + u'\n';
    if (uncounted.count > 0)
        text += reportLine({}, words(Text::tr("Rounds that did not count, because our own network was suspected or the "
                                              "peer was expected to be down:"))) +
                uncounted.text;
    return text;
}

QString fleetText(const FleetReport &report, const Words &words)
{
    QString text = reportLine({}, fleetSummaryText(report, words));
    if (report.partial)
        text += words(Text::tr("Cancelled: this is what was found until then.")) + u'\n';
    if (report.changes)
        text += u'\n' + fleetChangesSection(report, words);
    text += ownNetworkSection(report, words);
    for (const auto &causes : {fleetCauses(report.peers, words), fleetWarnings(report.peers, words)})
        for (const FleetCause &cause : causes)
            text += causeText(report, cause, words);
    text += untestedSection(report, words);
    if (words.language() != Language::English)
        text += u'\n' + reportLine({}, words(Text::tr("Language: %1")).arg(languageName(words.language())));
    return text;
}

} // namespace dicom_echo
