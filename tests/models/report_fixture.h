// Reports of one refused and one successful echo, for what shows them.
#pragma once

#include "core/echo/echo_report.h"

namespace dicom_echo::test {

/// An A-ASSOCIATE-RJ: called AE title not recognised.
inline EchoReport rejected()
{
    EchoReport report;
    report.request.address = QStringLiteral("pacs.example.org");
    report.request.port = 104;
    report.request.calledAeTitle = QStringLiteral("PACS");
    report.verdict = Verdict::Failure;
    report.startedAt = QDateTime::currentDateTimeUtc();
    Finding failure;
    failure.stage = Stage::Associate;
    failure.code = FindingCode::Rejected;
    failure.facts = AssociateRjPdu{1, 1, 7};
    report.findings = {failure};
    report.peer.connectedTo = QStringLiteral("192.0.2.1:104");
    report.stage(Stage::Resolve) = {StageState::Ok, 1.2};
    report.stage(Stage::Connect) = {StageState::Ok, 0.4};
    report.stage(Stage::Associate) = {StageState::Failed, 3.1};
    return report;
}

inline EchoReport succeeded()
{
    EchoReport report;
    report.request.address = QStringLiteral("pacs.example.org");
    report.verdict = Verdict::Success;
    report.startedAt = QDateTime::currentDateTimeUtc();
    report.peer.implementationVersionName = QStringLiteral("VENDOR_1");
    report.echoes.sent = 1;
    report.echoes.succeeded = 1;
    report.echoes.roundTrip = RoundTripSummary{};
    for (const Stage stage : {Stage::Resolve, Stage::Connect, Stage::Associate, Stage::Echo, Stage::Release})
        report.stage(stage) = {StageState::Ok, 1.0};
    return report;
}

} // namespace dicom_echo::test
