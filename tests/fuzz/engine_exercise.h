// A whole run of the engine against a hostile peer in memory, by the fuzzer and by the test that replays its corpus:
// the same for both.
#pragma once

#include <QByteArray>
#include <QList>

namespace dicom_echo::test {

/// Runs the engine against a peer that plays the input, then makes everything of the report that the program does.
/// Returns null, or which promise was broken.
[[nodiscard]] const char *exerciseEngine(QByteArrayView input);

/// How the peer's end of the connection ends when the input is used up.
enum class InputEnd : quint8 { Fin, Reset, Silence };

/// The input for a peer that sends the next of these answers, which may be anything, after each PDU that it receives.
[[nodiscard]] QByteArray engineInput(const QList<QByteArray> &answers, InputEnd end = InputEnd::Fin, quint8 repeat = 1);

} // namespace dicom_echo::test
