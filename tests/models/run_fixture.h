// What is asked of a run, and its end.
#pragma once

#include "ui/run/run_book.h"

#include <QTest>

namespace dicom_echo::test {

inline RunPlan localPlan(quint32 repeat = 1)
{
    RunPlan plan;
    plan.kind = ProfileKind::LocalTestPeer;
    plan.request.repeat = repeat;
    return plan;
}

inline RunPlan planFor(quint16 port, quint32 repeat = 1)
{
    RunPlan plan;
    plan.request.address = QStringLiteral("127.0.0.1");
    plan.request.port = port;
    plan.request.repeat = repeat;
    return plan;
}

inline RunPlan watchOf(quint16 port, const QString &profile)
{
    RunPlan plan = planFor(port);
    plan.subject.profile = profile;
    plan.watch =
        WatchSettings{std::chrono::milliseconds(100), std::chrono::milliseconds(0), WatchAssociations::NewEach};
    return plan;
}

inline FinishedRun wait(const RunBook &runs, RunId id)
{
    const RunController *const run = runs.find(id);
    return QTest::qWaitFor([run] { return !run->isRunning(); }, 60000) ? *run->result() : FinishedRun();
}

} // namespace dicom_echo::test
