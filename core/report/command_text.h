// "Copy as command": a request or a watch as a command line for a POSIX shell, of this program or of the tools that
// others have at hand.
#pragma once

#include "core/echo/echo_request.h"
#include "core/echo/watch_settings.h"
#include "core/language/words.h"

#include <QStringList>

#include <optional>

namespace dicom_echo {

enum class CommandTool { DicomEcho, DcmtkEchoscu, PynetdicomEchoscu };

struct CommandText
{
    QString command;   ///< one line, each word quoted as the shell needs it
    QList<Text> notes; ///< where the tool cannot do the same: sentences to show beside it
};

/// What of a run only this program can do.
struct OwnSettings
{
    std::optional<WatchSettings> watch = {}; ///< how the peer is watched, if it is
    bool isLocalTestPeer = false;            ///< that the program starts itself
};

[[nodiscard]] CommandText commandText(const EchoRequest &request, CommandTool tool, const OwnSettings &own = {});

/// The word as a POSIX shell reads it back: unchanged if it is harmless, else in single quotes.
[[nodiscard]] QString shellQuoted(const QString &word);

} // namespace dicom_echo
