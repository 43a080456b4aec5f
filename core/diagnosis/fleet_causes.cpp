#include "core/diagnosis/fleet_causes.h"

#include "core/diagnosis/diagnosis_values.h"
#include "core/diagnosis/finding_table.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace dicom_echo {

namespace {

/// What stands in a text for all of the peers where their values differ. A whole phrase comes before its parts.
constexpr struct
{
    std::array<const char *, 2> places; ///< if one of these differs
    const char *phrase;
    const char *general;
} generalWords[] = {
    {{"host", "port"}, "{host} port {port}", "the address and the port of the peer"},
    {{"host"}, "name \"{host}\"", "name"},
    {{"host"}, "\"{host}\"", "its name"},
    {{"host"}, "{host}", "the peer"},
    {{"peer"}, "{peer}", "the peer"},
    {{"service"}, "{service}", "the peer"},
    {{"port"}, "the port {port}", "the port"},
    {{"port"}, "port {port}", "the port"},
    {{"port"}, "Port {port}", "The port"},
    {{"called"}, "called AE title \"{called}\"", "called AE title"},
    {{"called"}, "AE title \"{called}\"", "AE title that was called"},
    {{"called"}, "\"{called}\"", "the called AE title"},
    {{"calling"}, "calling AE title \"{calling}\"", "our calling AE title"},
    {{"calling"}, "our AE title \"{calling}\"", "our AE title"},
    {{"acseTimeout"}, " (now {acseTimeout})", ""},
    {{"dimseTimeout"}, " (now {dimseTimeout})", ""},
    {{"networkTimeout"}, " (now {networkTimeout})", ""},
    {{"ourAddress"}, "{ourAddress}", "this computer's address"},
    {{"startedAt"}, "{startedAt}", "the time of this test"},
    {{"tlsHint"}, "{tlsHint}", "If it is the TLS port of the peer, turn TLS on or use its plain DICOM port."},
    {{"subject"}, "{subject}", "that issued it"},
    {{"issuer"}, "{issuer}", "its issuer"},
    {{"checkedName"}, "{checkedName}", "the name that is used here"},
    {{"reporter"}, "{reporter}", "the router or firewall on the way"},
    {{"gap"}, " by {gap}", ""},
};

/// The peers of one cause while they are collected.
struct Group
{
    const EchoReport *report; ///< of the first of them
    const Finding *finding;
    DiagnosisValues values; ///< that all of them have; of those that differ, the first one's
    QSet<QString> differing;
    QList<qsizetype> peers;

    [[nodiscard]] bool differsIn(const std::array<const char *, 2> &places) const
    {
        return std::any_of(places.cbegin(), places.cend(),
                           [this](const char *place) { return place && differing.contains(QLatin1StringView(place)); });
    }

    /// The text for all of them.
    [[nodiscard]] QString filled(const char *text) const
    {
        QString pattern = QString::fromUtf8(text);
        for (const auto &words : generalWords)
            if (differsIn(words.places))
                pattern.replace(QLatin1StringView(words.phrase), QLatin1StringView(words.general));
        for (const QString &place : differing)
            pattern.replace(u'{' + place + u'}', QStringLiteral("(see each peer)"));
        QString result = filledIn(pattern.toUtf8().constData(), values);
        if (!result.isEmpty())
            result[0] = result[0].toUpper();
        return result;
    }
};

/// What makes two findings one cause: their explanation, and the values in its title that are ours rather than the
/// peer's.
QString keyOf(const Explanation &explanation, const Finding &finding, const DiagnosisValues &values)
{
    static constexpr std::array own{"calling", "localAddress", "standards", "family", "afterEcho", "statusClass"};
    QString title = QString::fromUtf8(explanation.title);
    for (const char *place : own)
        title.replace(QStringLiteral("{%1}").arg(QLatin1StringView(place)), values.value(QLatin1StringView(place)));
    return QStringLiteral("%1 %2 %3 %4")
        .arg(QString::number(int(finding.stage)), QString::number(int(finding.code)),
             QString::fromUtf8(explanation.advice[0]), title);
}

void join(Group &group, const DiagnosisValues &values)
{
    for (auto value = group.values.cbegin(); value != group.values.cend(); ++value)
        if (values.value(value.key()) != value.value())
            group.differing.insert(value.key());
}

FleetCause causeOf(const Group &group)
{
    const Explanation &explanation = findingEntry(group.finding->code).explain(group.report->request, *group.finding);
    const Diagnosis diagnosis =
        diagnosisOf(*group.report, *group.finding, [&group](const char *pattern) { return group.filled(pattern); });
    return {group.finding->stage, group.finding->code,     diagnosis.title,
            diagnosis.advice,     explanation.responsible, group.peers};
}

template <typename FindingOf>
QList<FleetCause> causesOf(const QList<FleetPeerResult> &peers, FindingOf findingOf)
{
    QList<Group> groups; // in the order of their first peers
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < peers.size(); ++i) {
        const EchoReport &report = peers[i].report;
        const Finding *const finding = findingOf(report);
        if (!finding)
            continue;
        const DiagnosisValues values = diagnosisValues(report, *finding);
        const QString key = keyOf(findingEntry(finding->code).explain(report.request, *finding), *finding, values);
        const auto known = places.constFind(key);
        if (known == places.cend()) {
            places.insert(key, groups.size());
            groups.append({&report, finding, values, {}, {i}});
        } else {
            join(groups[*known], values);
            groups[*known].peers.append(i);
        }
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group &left, const Group &right) { return left.peers.size() > right.peers.size(); });
    QList<FleetCause> causes;
    for (const Group &group : groups)
        causes.append(causeOf(group));
    return causes;
}

} // namespace

QList<FleetCause> fleetCauses(const QList<FleetPeerResult> &peers)
{
    return causesOf(peers, [](const EchoReport &report) { return report.failure(); });
}

QList<FleetCause> fleetWarnings(const QList<FleetPeerResult> &peers)
{
    return causesOf(peers, [](const EchoReport &report) {
        const bool isWarning = report.verdict == Verdict::Warning && !report.findings.isEmpty();
        return isWarning ? &report.findings.first() : nullptr;
    });
}

FleetCounts fleetCounts(const QList<FleetPeerResult> &peers)
{
    FleetCounts counts;
    for (const FleetPeerResult &peer : peers) {
        switch (peer.report.verdict) {
        case Verdict::Success:
            ++counts.success;
            break;
        case Verdict::Warning:
            ++counts.warning;
            break;
        case Verdict::Failure:
            ++counts.failure;
            counts.expectedFailure += peer.isDownExpected ? 1 : 0;
            break;
        case Verdict::Cancelled:
            ++counts.cancelled;
            break;
        }
    }
    return counts;
}

} // namespace dicom_echo
