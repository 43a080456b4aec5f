#include "core/platform/signals.h"

#include <csignal>

namespace dicom_echo {

void ignoreBrokenPipes()
{
    std::signal(SIGPIPE, SIG_IGN);
}

void onFirstTermination(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

} // namespace dicom_echo
