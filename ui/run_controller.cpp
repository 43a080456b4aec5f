#include "ui/run_controller.h"

#include "core/dicom/dicom_runtime.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <limits>
#include <utility>

using namespace std::chrono_literals;

namespace dicom_echo {
namespace {

constexpr auto tickInterval = 33ms;
constexpr qint64 millisecondsOfWorkPerTick = 12;

/// More than this is not dumped in time to be of use: the log would only show it on its way out.
constexpr size_t maximumPending = 8192;

template <typename... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};

bool mayBeLeftOut(const RunEvent &event)
{
    if (const auto *const line = std::get_if<LogRecord>(&event))
        return line->level > LogLevel::Warning;
    return std::holds_alternative<PduTransfer>(event);
}

} // namespace

RunController::RunController(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(tickInterval);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RunController::tick);
    connect(&m_session, &EchoSession::finished, this, &RunController::endRun);
}

RunController::~RunController() = default;

void RunController::start(const EchoRequest &request, ProfileKind kind, const QByteArray &keyPassword)
{
    prepareDicom();
    EchoRequest actual = request;
    if (kind == ProfileKind::LocalTestPeer) {
        if (!m_responder.isRunning()) {
            if (const std::optional<QString> error = m_responder.start()) {
                Q_EMIT failed(tr("The local test peer could not be started: %1").arg(*error));
                return;
            }
        }
        actual.address = QStringLiteral("127.0.0.1");
        actual.port = m_responder.port();
    }
    m_pending.clear();
    m_log.emplace(LogLevel::Debug, [this](LogRecord &&record) { m_lines.append(std::move(record)); });
    m_progress = {};
    m_progress.request = actual;
    m_session.start(actual, keyPassword);
    m_timer.start();
    Q_EMIT started();
}

void RunController::cancel()
{
    m_session.cancel();
}

void RunController::tick()
{
    QElapsedTimer clock;
    clock.start();
    fetchEvents();
    while (!m_pending.empty() && clock.elapsed() < millisecondsOfWorkPerTick) {
        consume(m_pending.front());
        m_pending.pop_front();
    }
    if (!m_lines.isEmpty())
        Q_EMIT logged(std::exchange(m_lines, {}));
    if (isRunning())
        Q_EMIT progressed();
    else if (m_pending.empty())
        m_timer.stop();
}

/// When the run is faster than its log, the oldest dumps are left out and the log says so.
void RunController::fetchEvents()
{
    EventQueue::Batch batch = m_session.takeEvents();
    std::move(batch.events.begin(), batch.events.end(), std::back_inserter(m_pending));
    const size_t excess = m_pending.size() - std::min(m_pending.size(), maximumPending);
    size_t leftOut = 0;
    std::erase_if(m_pending, [excess, &leftOut](const RunEvent &event) {
        const bool leavesOut = leftOut < excess && mayBeLeftOut(event);
        leftOut += leavesOut ? 1 : 0;
        return leavesOut;
    });
    if (const quint64 missing = batch.dropped + leftOut; missing > 0) {
        LogRecord note;
        note.level = LogLevel::Warning;
        note.timeMicroseconds = QDateTime::currentMSecsSinceEpoch() * 1000;
        note.text = tr("%n line(s) and PDU(s) are left out: the run was faster than its log", nullptr,
                       static_cast<int>(std::min<quint64>(missing, std::numeric_limits<int>::max())));
        m_pending.emplace_front(std::move(note));
    }
}

void RunController::consume(const RunEvent &event)
{
    m_log->consume(event);
    std::visit(Overloaded{
                   [this](const StageStarted &begun) {
                       m_progress.current = begun.stage;
                       m_progress.stages[static_cast<size_t>(begun.stage)].state = StageState::Running;
                   },
                   [this](const StageEnded &ended) {
                       m_progress.current.reset();
                       m_progress.stages[static_cast<size_t>(ended.stage)] = ended.record;
                   },
                   [this](const EchoAnswered &answer) { m_progress.answered = answer.number; },
                   [](const auto &) {},
               },
               event);
}

void RunController::endRun(const EchoReport &report)
{
    tick();
    Q_EMIT finished(report);
}

} // namespace dicom_echo
