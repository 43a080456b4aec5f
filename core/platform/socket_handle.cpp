#include "core/platform/socket_handle.h"

#include <unistd.h>

namespace dicom_echo {

SocketHandle::~SocketHandle()
{
    if (isValid())
        ::close(m_descriptor);
}

} // namespace dicom_echo
