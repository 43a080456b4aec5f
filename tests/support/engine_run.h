// Runs the engine in a test and keeps everything it said.
#pragma once

#include "core/engine/echo_engine.h"

#include <QList>

namespace dicom_echo::test {

/// A finished run. The events are in the order in which they came.
struct EngineRun
{
    EchoReport report;
    QList<RunEvent> events;

    [[nodiscard]] QList<QByteArray> pdus(Direction direction) const;
    /// The lines of this level, without the `X: ` prefix.
    [[nodiscard]] QStringList lines(LogLevel level) const;
    /// The stages' states as text, skipped ones left out: "resolve ok, connect failed".
    [[nodiscard]] QString stages() const;
};

/// A request to 127.0.0.1 with timeouts of 10 s, which expire only because of a defect, and without a second opinion,
/// which scripts would have to play to.
[[nodiscard]] EchoRequest requestTo(quint16 port);
/// The same over TLS; `caPath`: whom it trusts.
[[nodiscard]] EchoRequest secureRequestTo(quint16 port, const QString &caPath);

/// `alsoTell` sees each event, on the engine's thread, after it was kept.
[[nodiscard]] EngineRun runEngine(const EchoRequest &request, const CancelToken &cancel = {},
                                  const NameLookup &lookup = systemNameLookup,
                                  const std::function<void(const RunEvent &)> &alsoTell = {});

/// Cancels the run as soon as it has started this stage.
[[nodiscard]] std::function<void(const RunEvent &)> cancelAtStart(Stage stage, const CancelToken &cancel);

} // namespace dicom_echo::test
