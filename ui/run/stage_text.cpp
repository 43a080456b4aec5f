#include "ui/run/stage_text.h"

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/duration_text.h"
#include "core/dump/pdu_dump.h"
#include "core/pdu/uid_dictionary.h"
#include "core/text/visible_text.h"
#include "ui/widgets/user_language.h"

#include <QCoreApplication>

#include <algorithm>

namespace dicom_echo {
namespace {

struct StageText
{
    Q_DECLARE_TR_FUNCTIONS(StageText)
};

QString associationEvidence(const EchoReport &report)
{
    const auto accepted = std::find_if(report.presentationContexts.cbegin(), report.presentationContexts.cend(),
                                       [](const ContextResult &context) { return context.result == 0; });
    if (accepted == report.presentationContexts.cend())
        return {};
    const QString name = visibleText(report.peer.implementationVersionName);
    return StageText::tr("%1 accepted the association with %2.")
        .arg(name.isEmpty() ? StageText::tr("The peer") : name, uidName(accepted->transferSyntax));
}

QString echoEvidence(const EchoCounts &echoes)
{
    if (!echoes.roundTrip)
        return {};
    return StageText::tr("%1 of %2 C-ECHO requests succeeded, median round trip %3.")
        .arg(echoes.succeeded)
        .arg(echoes.sent)
        .arg(durationText(echoes.roundTrip->median, userWords()));
}

QString successEvidence(Stage stage, const EchoReport &report)
{
    switch (stage) {
    case Stage::Resolve:
        return StageText::tr("%1 is %2.").arg(report.request.address, report.peer.addresses.join(QStringLiteral(", ")));
    case Stage::Connect:
        return StageText::tr("Connected to %1 from %2.").arg(report.peer.connectedTo, report.peer.localAddress);
    case Stage::Tls:
        return {};
    case Stage::Associate:
        return associationEvidence(report);
    case Stage::Echo:
        return echoEvidence(report.echoes);
    case Stage::Release:
        return report.request.ending == AssociationEnding::Abort
                   ? StageText::tr("The association was ended with A-ABORT, as asked.")
                   : StageText::tr("The peer confirmed the release of the association.");
    }
    Q_UNREACHABLE();
}

QString skippedEvidence(Stage stage, const EchoReport &report)
{
    if (stage == Stage::Tls && report.stage(Stage::Associate).state != StageState::Skipped)
        return StageText::tr("TLS was not asked for.");
    return StageText::tr("The run did not come to this stage.");
}

} // namespace

QString stageTitle(Stage stage)
{
    switch (stage) {
    case Stage::Resolve:
        return StageText::tr("Resolve");
    case Stage::Connect:
        return StageText::tr("Connect");
    case Stage::Tls:
        return StageText::tr("TLS");
    case Stage::Associate:
        return StageText::tr("Associate");
    case Stage::Echo:
        return StageText::tr("Echo");
    case Stage::Release:
        return StageText::tr("Release");
    }
    Q_UNREACHABLE();
}

QString stageStateText(Stage stage, const StageRecord &record)
{
    const auto timed = [&record](const QString &word) {
        return StageText::tr("%1, %2", "state of a stage, duration")
            .arg(word, durationText(record.milliseconds, userWords()));
    };
    switch (record.state) {
    case StageState::Skipped:
        return stage == Stage::Tls ? StageText::tr("Not used") : StageText::tr("Not reached");
    case StageState::Running:
        return StageText::tr("Running");
    case StageState::Ok:
        return timed(StageText::tr("OK"));
    case StageState::Warning:
        return timed(StageText::tr("Warning"));
    case StageState::Failed:
        return timed(StageText::tr("Failed"));
    case StageState::Cancelled:
        return timed(StageText::tr("Cancelled"));
    }
    Q_UNREACHABLE();
}

QString stageEvidence(Stage stage, const EchoReport &report)
{
    const auto finding = std::find_if(report.findings.cbegin(), report.findings.cend(),
                                      [stage](const Finding &each) { return each.stage == stage; });
    if (finding != report.findings.cend())
        return diagnose(report, *finding, userWords()).evidence;
    switch (report.stage(stage).state) {
    case StageState::Skipped:
        return skippedEvidence(stage, report);
    case StageState::Cancelled:
        return StageText::tr("The run was cancelled here.");
    case StageState::Running:
    case StageState::Ok:
    case StageState::Warning:
    case StageState::Failed:
        return successEvidence(stage, report);
    }
    Q_UNREACHABLE();
}

} // namespace dicom_echo
