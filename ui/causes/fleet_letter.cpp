#include "ui/causes/fleet_letter.h"

#include "core/diagnosis/fleet_causes.h"
#include "core/text/visible_text.h"
#include "ui/run/stage_text.h"
#include "ui/widgets/user_language.h"

#include <QCoreApplication>

#include <algorithm>

namespace dicom_echo {
namespace {

struct LetterText
{
    Q_DECLARE_TR_FUNCTIONS(FleetLetter)
};

QString recipient(Responsible responsible)
{
    switch (responsible) {
    case Responsible::You:
        return LetterText::tr("Whoever looks after this computer and its settings");
    case Responsible::PeerAdministrator:
        return LetterText::tr("The administrators of the peers listed below");
    case Responsible::NetworkTeam:
        return LetterText::tr("The network team");
    case Responsible::Vendor:
        return LetterText::tr("The vendor of the peers listed below");
    case Responsible::Nobody:
        return LetterText::tr("For information");
    }
    Q_UNREACHABLE();
}

QString timeShown(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

/// In lines of a mail, each further one with `indent` blanks before it. A word is never broken.
QString wrapped(const QString &text, qsizetype indent = 0)
{
    constexpr qsizetype width = 76;
    const qsizetype lead = text.size() - text.trimmed().size(); // there are none at the end
    QString result;
    QString line(lead, u' ');
    bool isFirst = true; // of its line
    for (const QString &word : text.trimmed().split(u' ')) {
        if (!isFirst && line.size() + 1 + word.size() > width) {
            result += line + u'\n';
            line = QString(indent, u' ');
            isFirst = true;
        }
        line += isFirst ? word : u' ' + word;
        isFirst = false;
    }
    return result + line;
}

/// Each once, in order.
QString listOf(const QList<FleetPeerResult> &peers, QString (*value)(const EchoReport &))
{
    QStringList values;
    for (const FleetPeerResult &peer : peers) {
        if (const QString one = value(peer.report); !one.isEmpty())
            values << visibleText(one);
    }
    values.removeDuplicates();
    return values.join(QStringLiteral(", "));
}

/// Columns as wide as their widest text, two blanks between them.
QString tableOf(const QList<QStringList> &rows)
{
    QList<qsizetype> widths(rows.first().size());
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString table;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[i] + 2);
        table += QStringLiteral("  ") + line.trimmed() + u'\n';
    }
    return table;
}

QString peersTable(const QList<FleetPeerResult> &peers)
{
    QList<QStringList> rows{{LetterText::tr("Name"), LetterText::tr("Called AE title"), LetterText::tr("Host"),
                             LetterText::tr("Port"), LetterText::tr("TLS"), LetterText::tr("Tested")}};
    for (const FleetPeerResult &peer : peers) {
        const EchoRequest &request = peer.report.request;
        rows.append({visibleText(peer.name), visibleText(request.calledAeTitle), visibleText(request.address),
                     QString::number(request.port), request.tls ? LetterText::tr("yes") : LetterText::tr("no"),
                     timeShown(peer.report.startedAt)});
    }
    return tableOf(rows);
}

QString ourSide(const QList<FleetPeerResult> &peers)
{
    QString text;
    const auto add = [&text](const QString &label, const QString &value) {
        if (!value.isEmpty())
            text += wrapped(QStringLiteral("  %1: %2").arg(label, value), 4) + u'\n';
    };
    add(LetterText::tr("Our address"),
        listOf(peers, [](const EchoReport &report) { return report.peer.localAddress; }));
    add(LetterText::tr("Our AE title (calling)"),
        listOf(peers, [](const EchoReport &report) { return report.request.callingAeTitle; }));
    add(LetterText::tr("Ports of the peers"),
        listOf(peers, [](const EchoReport &report) { return QString::number(report.request.port); }));
    return text;
}

FleetCause causeOfAll(const QList<FleetPeerResult> &peers)
{
    QList<FleetCause> causes = fleetCauses(peers, userWords());
    if (causes.isEmpty())
        causes = fleetWarnings(peers, userWords());
    return causes.value(0);
}

} // namespace

QString fleetLetter(const QList<FleetPeerResult> &peers)
{
    const FleetCause cause = causeOfAll(peers);
    const int count = int(peers.size());
    const auto byTime = [](const FleetPeerResult &left, const FleetPeerResult &right) {
        return left.report.startedAt < right.report.startedAt;
    };
    const QDateTime tested = std::min_element(peers.cbegin(), peers.cend(), byTime)->report.startedAt;
    QString text = LetterText::tr("To: %1").arg(recipient(cause.responsible)) + u'\n';
    text += LetterText::tr("Subject: Connection to %n DICOM peer(s): %1", nullptr, count).arg(cause.title) +
            QStringLiteral("\n\n");
    const QString told =
        LetterText::tr("We tested the connection to %n DICOM peer(s) with a C-ECHO (verification), from %1 on.",
                       nullptr, count)
            .arg(timeShown(tested));
    const QString found =
        LetterText::tr("What was found, at the stage \"%1\": %2.").arg(stageTitle(cause.stage), cause.title);
    text += wrapped(told) + u'\n' + wrapped(found) + QStringLiteral("\n\n");
    text += LetterText::tr("Our side") + u'\n' + ourSide(peers) + u'\n';
    if (!cause.advice.isEmpty()) {
        text += LetterText::tr("What to do") + u'\n';
        for (qsizetype i = 0; i < cause.advice.size(); ++i)
            text += wrapped(QStringLiteral("  %1. %2").arg(QString::number(i + 1), cause.advice[i]), 5) + u'\n';
        text += u'\n';
    }
    text += LetterText::tr("Peers (%1)").arg(peers.size()) + u'\n' + peersTable(peers);
    return text;
}

} // namespace dicom_echo
