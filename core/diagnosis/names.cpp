// The names of the values of a report on the outside: JSON, scripts. They never change.
#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/finding_table.h"

namespace dicom_echo {

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Resolve:
        return QStringLiteral("resolve");
    case Stage::Connect:
        return QStringLiteral("connect");
    case Stage::Tls:
        return QStringLiteral("tls");
    case Stage::Associate:
        return QStringLiteral("associate");
    case Stage::Echo:
        return QStringLiteral("echo");
    case Stage::Release:
        return QStringLiteral("release");
    }
    Q_UNREACHABLE();
}

QString findingCodeName(FindingCode code)
{
    return QString::fromLatin1(findingEntry(code).name);
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Success:
        return QStringLiteral("success");
    case Verdict::Warning:
        return QStringLiteral("warning");
    case Verdict::Failure:
        return QStringLiteral("failure");
    case Verdict::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

QString stageStateName(StageState state)
{
    switch (state) {
    case StageState::Skipped:
        return QStringLiteral("skipped");
    case StageState::Running:
        return QStringLiteral("running");
    case StageState::Ok:
        return QStringLiteral("ok");
    case StageState::Warning:
        return QStringLiteral("warning");
    case StageState::Failed:
        return QStringLiteral("failed");
    case StageState::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

QString responsibleName(Responsible responsible)
{
    switch (responsible) {
    case Responsible::You:
        return QStringLiteral("you");
    case Responsible::PeerAdministrator:
        return QStringLiteral("peer-administrator");
    case Responsible::NetworkTeam:
        return QStringLiteral("network-team");
    case Responsible::Vendor:
        return QStringLiteral("vendor");
    case Responsible::Nobody:
        return QStringLiteral("nobody");
    }
    Q_UNREACHABLE();
}

} // namespace dicom_echo
