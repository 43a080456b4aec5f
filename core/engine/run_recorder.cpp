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

void RunRecorder::fail(Failure failure)
{
    const bool isLate = failure.stage != m_stage; // what failed before shows only now
    endStage(isLate ? StageState::Skipped : StageState::Failed);
    m_report.stage(failure.stage).state = StageState::Failed;
    logError(failure);
    m_report.failure = std::move(failure);
    m_report.verdict = Verdict::Failure;
}

void RunRecorder::logError(const Failure &failure) const
{
    for (const QString &line : failureLogLines(failure))
        log(LogLevel::Error, line);
}

void RunRecorder::warn(Failure warning)
{
    endStage(StageState::Warning);
    for (const QString &line : failureLogLines(warning))
        log(LogLevel::Warning, line);
    m_report.warnings.append(warning);
    if (!m_report.failure) {
        m_report.failure = std::move(warning);
        m_report.verdict = Verdict::Warning;
    }
}

void RunRecorder::remark(const Failure &remark)
{
    for (const QString &line : failureLogLines(remark))
        log(LogLevel::Warning, line);
    m_report.warnings.append(remark);
}

void RunRecorder::putFirst(const Failure &failure)
{
    if (m_report.failure)
        m_report.warnings.prepend(*m_report.failure);
    m_report.failure = failure;
    m_report.verdict = Verdict::Failure;
}

void RunRecorder::cancel()
{
    endStage(StageState::Cancelled);
    log(LogLevel::Info, QStringLiteral("Cancelled"));
    if (!m_report.failure)
        m_report.verdict = Verdict::Cancelled;
}

double RunRecorder::stageMilliseconds() const
{
    return toMilliseconds(Clock::now() - m_stageStart);
}

EchoReport RunRecorder::finish()
{
    m_report.milliseconds = toMilliseconds(Clock::now() - m_runStart);
    return m_report;
}

} // namespace dicom_echo
