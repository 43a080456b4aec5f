#include "core/engine/run_recorder.h"

#include "core/diagnosis/diagnosis.h"
#include "core/log/wall_clock.h"
#include "core/net/durations.h"

#include <utility>

namespace dicom_echo {

RunRecorder::RunRecorder(const EchoRequest &request, RunObserver observer)
    : m_observer(observer ? std::move(observer) : [](RunEvent &&) {})
{
    m_report.request = request;
    m_report.startedAt = QDateTime::currentDateTimeUtc();
}

void RunRecorder::startStage(Stage stage)
{
    m_stage = stage;
    m_stageStart = Clock::now();
    m_stageMilliseconds.reset();
    m_report.stage(stage) = {StageState::Running, 0};
    m_observer(StageStarted{stage});
}

void RunRecorder::endStage(StageState state)
{
    m_report.stage(m_stage) = {state, stageMilliseconds()};
    m_observer(StageEnded{m_stage, m_report.stage(m_stage)});
}

void RunRecorder::log(LogLevel level, QString text) const
{
    m_observer(LogRecord{level, wallClockMicroseconds(), std::move(text)});
}

void RunRecorder::log(const Finding &finding) const
{
    const LogLevel level = finding.severity == Severity::Failure ? LogLevel::Error : LogLevel::Warning;
    for (const QString &line : findingLogLines(finding))
        log(level, line);
}

void RunRecorder::add(Finding finding)
{
    log(finding);
    if (finding.severity == Severity::Failure)
        m_report.verdict = Verdict::Failure;
    else if (finding.severity == Severity::Warning && m_report.verdict != Verdict::Failure)
        m_report.verdict = Verdict::Warning;
    m_report.findings.append(std::move(finding));
}

void RunRecorder::fail(Finding failure)
{
    const bool isLate = failure.stage != m_stage; // what failed before shows only now
    endStage(isLate ? StageState::Skipped : StageState::Failed);
    m_report.stage(failure.stage).state = StageState::Failed;
    add(std::move(failure));
}

void RunRecorder::warn(Finding warning)
{
    endStage(StageState::Warning);
    warning.severity = Severity::Warning;
    add(std::move(warning));
}

void RunRecorder::cancel()
{
    endStage(StageState::Cancelled);
    log(LogLevel::Info, QStringLiteral("Cancelled"));
    if (m_report.verdict != Verdict::Failure)
        m_report.verdict = Verdict::Cancelled;
}

double RunRecorder::stageMilliseconds() const
{
    return m_stageMilliseconds ? *m_stageMilliseconds : toMilliseconds(Clock::now() - m_stageStart);
}

EchoReport RunRecorder::finish()
{
    m_report.milliseconds = toMilliseconds(Clock::now() - m_runStart);
    return m_report;
}

} // namespace dicom_echo
