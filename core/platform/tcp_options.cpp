#include "core/platform/tcp_options.h"

#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace dicom_echo {

namespace {

void switchOn(const SocketHandle &socket, int option)
{
    // A refusal costs speed, not correctness.
    const int on = 1;
    (void)::setsockopt(socket.get(), IPPROTO_TCP, option, &on, sizeof on);
}

} // namespace

void sendAtOnce(const SocketHandle &socket)
{
    switchOn(socket, TCP_NODELAY);
}

void acknowledgeAtOnce([[maybe_unused]] const SocketHandle &socket)
{
#ifdef TCP_QUICKACK
    switchOn(socket, TCP_QUICKACK);
#endif
}

} // namespace dicom_echo
