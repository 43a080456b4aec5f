#include "ui/causes/fleet_causes_work.h"

#include "ui/widgets/user_language.h"

#include <utility>

namespace dicom_echo {
namespace {

void appendCauses(QList<ShownCause> &shown, const QList<FleetCause> &causes, const QList<FleetPeerResult> &peers,
                  bool isWarning)
{
    for (const FleetCause &cause : causes) {
        ShownCause one{cause, {}, isWarning};
        for (const qsizetype peer : cause.peers)
            one.names << peers[peer].name;
        shown.append(one);
    }
}

} // namespace

QList<ShownCause> shownCauses(const QList<std::shared_ptr<const FleetPeerResult>> &results)
{
    QList<FleetPeerResult> failed;
    QList<FleetPeerResult> warned;
    for (const auto &result : results) {
        if (result->report.verdict == Verdict::Failure && !result->isDownExpected)
            failed.append(*result);
        else if (result->report.verdict == Verdict::Warning)
            warned.append(*result);
    }
    QList<ShownCause> shown;
    appendCauses(shown, fleetCauses(failed, userWords()), failed, false);
    appendCauses(shown, fleetWarnings(warned, userWords()), warned, true);
    return shown;
}

void FleetCausesWork::update(const QList<std::shared_ptr<const FleetPeerResult>> &results)
{
    m_next = results;
    if (!m_work.isRunning())
        begin();
}

void FleetCausesWork::begin()
{
    m_work.start([results = *std::exchange(m_next, {})](const CancelToken &) { return shownCauses(results); },
                 [this](const QList<ShownCause> &causes) {
                     Q_EMIT ready(causes);
                     if (m_next)
                         begin();
                 });
}

} // namespace dicom_echo
#include "moc_fleet_causes_work.cpp"
