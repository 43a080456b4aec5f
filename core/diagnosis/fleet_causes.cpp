#include "core/diagnosis/fleet_causes.h"

#include "core/diagnosis/diagnosis_values.h"
#include "core/diagnosis/finding_table.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace dicom_echo {

namespace {

/// What stands in a text for all of the peers where their values differ. A whole phrase comes before its parts. Both
/// are translated, as the texts are: prepositions belong to a phrase for the sake of languages with cases.
constexpr struct
{
    std::array<const char *, 2> places; ///< if one of these differs
    Text phrase;
    Text general;
} generalWords[] = {
    {{"host", "port"}, Text::tr("{host} port {port}"), Text::tr("the address and the port of the peer")},
    {{"host"}, Text::tr("name \"{host}\""), Text::tr("name")},
    {{"host"}, Text::tr("\"{host}\""), Text::tr("its name")},
    {{"host"}, Text::tr("of {host}"), Text::tr("of the peer")},
    {{"host"}, Text::tr("to {host}"), Text::tr("to the peer")},
    {{"host"}, Text::tr("at {host}"), Text::tr("at the peer")},
    {{"host"}, "{host}", Text::tr("the peer")},
    {{"peer"}, Text::tr("of {peer}"), Text::tr("of the peer")},
    {{"peer"}, Text::tr("to {peer}"), Text::tr("to the peer")},
    {{"peer"}, Text::tr("at {peer}"), Text::tr("at the peer")},
    {{"peer"}, Text::tr("with {peer}"), Text::tr("with the peer")},
    {{"peer"}, "{peer}", Text::tr("the peer")},
    {{"service"}, Text::tr("of {service}"), Text::tr("of the peer")},
    {{"service"}, Text::tr("to {service}"), Text::tr("to the peer")},
    {{"service"}, Text::tr("with {service}"), Text::tr("with the peer")},
    {{"service"}, "{service}", Text::tr("the peer")},
    {{"port"}, Text::tr("the port {port}"), Text::tr("the port")},
    {{"port"}, Text::tr("port {port}"), Text::tr("the port", "after a preposition")},
    {{"port"}, Text::tr("Port {port}"), Text::tr("The port")},
    {{"called"}, Text::tr("called AE title \"{called}\""), Text::tr("called AE title")},
    {{"called"}, Text::tr("AE title \"{called}\""), Text::tr("AE title that was called")},
    {{"called"}, Text::tr("\"{called}\""), Text::tr("the called AE title")},
    {{"calling"}, Text::tr("calling AE title \"{calling}\""), Text::tr("our calling AE title")},
    {{"calling"}, Text::tr("our AE title \"{calling}\""), Text::tr("our AE title")},
    {{"acseTimeout"}, Text::tr(" (now {acseTimeout})"), ""},
    {{"dimseTimeout"}, Text::tr(" (now {dimseTimeout})"), ""},
    {{"networkTimeout"}, Text::tr(" (now {networkTimeout})"), ""},
    {{"ourAddress"}, "{ourAddress}", Text::tr("this computer's address")},
    {{"startedAt"}, "{startedAt}", Text::tr("the time of this test")},
    {{"tlsHint"}, "{tlsHint}", Text::tr("If it is the TLS port of the peer, turn TLS on or use its plain DICOM port.")},
    {{"subject"}, "{subject}", Text::tr("that issued it")},
    {{"issuer"}, "{issuer}", Text::tr("its issuer")},
    {{"checkedName"}, "{checkedName}", Text::tr("the name that is used here")},
    {{"reporter"}, Text::tr("at {reporter}"), Text::tr("at the router or firewall on the way")},
    {{"reporter"}, "{reporter}", Text::tr("the router or firewall on the way")},
    {{"gap"}, Text::tr(" by {gap}"), ""},
};

/// A place alone is the same in every language.
QString phraseText(const Text &phrase, const Words &words)
{
    const QString source = QString::fromUtf8(phrase.source);
    return source.startsWith(u'{') && source.endsWith(u'}') ? source : words(phrase);
}

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
    [[nodiscard]] QString filled(const Text &text, const Words &words) const
    {
        QString pattern = words(text);
        for (const auto &general : generalWords)
            if (differsIn(general.places))
                pattern.replace(phraseText(general.phrase, words), words(general.general));
        for (const QString &place : differing)
            pattern.replace(u'{' + place + u'}', words(Text::tr("(see each peer)")));
        QString result = filledIn(pattern, values);
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
    QString title = QString::fromUtf8(explanation.title.source);
    for (const char *place : own)
        title.replace(QStringLiteral("{%1}").arg(QLatin1StringView(place)), values.value(QLatin1StringView(place)));
    return QStringLiteral("%1 %2 %3 %4")
        .arg(QString::number(int(finding.stage)), QString::number(int(finding.code)),
             QString::fromUtf8(explanation.advice[0].source), title);
}

void join(Group &group, const DiagnosisValues &values)
{
    for (auto value = group.values.cbegin(); value != group.values.cend(); ++value)
        if (values.value(value.key()) != value.value())
            group.differing.insert(value.key());
}

FleetCause causeOf(const Group &group, const Words &words)
{
    const Explanation &explanation = findingEntry(group.finding->code).explain(group.report->request, *group.finding);
    const Diagnosis diagnosis = diagnosisOf(*group.report, *group.finding, words,
                                            [&](const Text &pattern) { return group.filled(pattern, words); });
    return {group.finding->stage, group.finding->code,     diagnosis.title,
            diagnosis.advice,     explanation.responsible, group.peers};
}

template <typename FindingOf>
QList<FleetCause> causesOf(const QList<FleetPeerResult> &peers, const Words &words, FindingOf findingOf)
{
    QList<Group> groups; // in the order of their first peers
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < peers.size(); ++i) {
        const EchoReport &report = peers[i].report;
        const Finding *const finding = findingOf(report);
        if (!finding)
            continue;
        const DiagnosisValues values = diagnosisValues(report, *finding, words);
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
        causes.append(causeOf(group, words));
    return causes;
}

} // namespace

QList<FleetCause> fleetCauses(const QList<FleetPeerResult> &peers, const Words &words)
{
    return causesOf(peers, words, [](const EchoReport &report) { return report.failure(); });
}

QList<FleetCause> fleetWarnings(const QList<FleetPeerResult> &peers, const Words &words)
{
    return causesOf(peers, words, [](const EchoReport &report) {
        const bool isWarning = report.verdict == Verdict::Warning && !report.findings.isEmpty();
        return isWarning ? &report.findings.first() : nullptr;
    });
}

QString fleetCauseTitle(const EchoReport &report, const Finding &finding, const Words &words)
{
    const Group group{&report,
                      &finding,
                      diagnosisValues(report, finding, words),
                      {QStringLiteral("host"), QStringLiteral("port"), QStringLiteral("peer"),
                       QStringLiteral("service"), QStringLiteral("called")},
                      {}};
    return group.filled(findingEntry(finding.code).explain(report.request, finding).title, words);
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
