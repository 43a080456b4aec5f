#include "core/tls/secure_stream.h"

namespace dicom_echo {

SecureStream::~SecureStream() = default;

} // namespace dicom_echo
