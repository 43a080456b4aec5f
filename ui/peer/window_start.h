// How the window is to begin, as the command line says. A plain value.
#pragma once

#include "core/echo/watch_settings.h"
#include "core/log/log_record.h"
#include "core/profiles/profile.h"
#include "ui/preferences/preferences.h"

#include <optional>

namespace dicom_echo {

/// Whether an echo begins as soon as the window is shown.
enum class InitialEcho { WaitForUser, StartAtOnce };

struct WindowStart
{
    QString profileName; ///< opened instead of the profile that was used last; empty: that one
    /// Fills the form instead of what the opened profile has. Not saved unless the user saves it.
    std::optional<EchoRequest> request;
    /// For this window, if one was named; the level that the user chose before stays remembered.
    std::optional<LogLevel> logLevel;
    /// LocalTestPeer: the built-in responder, whatever address and port `request` has.
    ProfileKind kind = ProfileKind::Peer;
    std::optional<WatchSettings> watch; ///< fills the form; this is then what starts at once
    InitialEcho echo = InitialEcho::WaitForUser;
    HistoryPlace history;
    QString capturePath;    ///< where the PDUs of each run are saved when it ends; empty: nowhere
    bool redact = false;    ///< the switch of this name
    QByteArray keyPassword; ///< of the client certificate's private key; for this session
};

} // namespace dicom_echo
