// The descriptors that every process begins with. Any thread.
#pragma once

#include "core/platform/transfer.h"

#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace dicom_echo {

enum class StandardStream { Output, Error };

/// Makes sure that descriptors 0-2 are taken, so that no connection to a peer can become the program's standard output.
void takeStandardDescriptors();

/// Whether somebody looks at it, rather than a file or another program.
[[nodiscard]] bool isTerminal(StandardStream stream);
/// Its width in columns; nothing if it is not a terminal.
[[nodiscard]] std::optional<int> terminalColumns(StandardStream stream);

/// So many bytes at once never block a pipe that is writable.
[[nodiscard]] qsizetype pipeCapacity();

/// Whether writing would move bytes or tell what is wrong; false if the limit, or a signal, came first.
[[nodiscard]] bool waitUntilWritable(StandardStream stream, std::chrono::milliseconds limit);

/// Blocks, as a rule, until there is room for all of it.
[[nodiscard]] Transfer writeTo(StandardStream stream, QByteArrayView bytes);

} // namespace dicom_echo
