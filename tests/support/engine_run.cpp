#include "tests/support/engine_run.h"

#include "core/diagnosis/diagnosis.h"

namespace dicom_echo::test {

using namespace std::chrono_literals;

QList<QByteArray> EngineRun::pdus(Direction direction) const
{
    QList<QByteArray> result;
    for (const RunEvent &event : events) {
        if (const auto *transfer = std::get_if<PduTransfer>(&event); transfer && transfer->direction == direction)
            result += transfer->bytes;
    }
    return result;
}

QStringList EngineRun::lines(LogLevel level) const
{
    QStringList result;
    for (const RunEvent &event : events) {
        if (const auto *record = std::get_if<LogRecord>(&event); record && record->level == level)
            result += record->text;
    }
    return result;
}

QString EngineRun::stages() const
{
    QStringList result;
    for (int i = 0; i < stageCount; ++i) {
        const auto stage = static_cast<Stage>(i);
        if (const StageState state = report.stage(stage).state; state != StageState::Skipped)
            result += stageName(stage) + QLatin1Char(' ') + stageStateName(state);
    }
    return result.join(QStringLiteral(", "));
}

EchoRequest requestTo(quint16 port)
{
    EchoRequest request;
    request.address = QStringLiteral("127.0.0.1");
    request.port = port;
    request.secondOpinion = SecondOpinionChoice::Never;
    request.networkTimeout = request.acseTimeout = request.dimseTimeout = 10s;
    return request;
}

EchoRequest secureRequestTo(quint16 port, const QString &caPath)
{
    EchoRequest request = requestTo(port);
    request.tls.emplace().caPath = caPath;
    return request;
}

EngineRun runEngine(const EchoRequest &request, const CancelToken &cancel, const NameLookup &lookup,
                    const std::function<void(const RunEvent &)> &alsoTell)
{
    EngineRun run;
    run.report = EchoEngine(lookup).run(request, cancel, [&](RunEvent &&event) {
        run.events += std::move(event);
        if (alsoTell)
            alsoTell(run.events.last());
    });
    return run;
}

std::function<void(const RunEvent &)> cancelAtStart(Stage stage, const CancelToken &cancel)
{
    return [stage, cancel](const RunEvent &event) {
        if (const auto *started = std::get_if<StageStarted>(&event); started && started->stage == stage)
            cancel.cancel();
    };
}

} // namespace dicom_echo::test
